#include "ui/letters/composer/paragraph_hand.h"

#include "ui/letters/composer/letter_editor.h"
#include "ui/letters/composer/paragraph_picker.h"

#include <QMenu>

#include <algorithm>

namespace redress {

using namespace Qt::StringLiterals;

ParagraphHand::ParagraphHand(LetterEditor* editor, const Source& source, QObject* parent)
    : QObject(parent), editor(editor), source(source)
{
}

void ParagraphHand::complete()
{
    const QString typed = editor->hasFocus() ? editor->wordBefore() : QString();
    const QList<CannedText> all = source.paragraphs();
    const auto exact = std::ranges::find(all, typed.toLower(), &CannedText::shortcut);
    if (exact != all.end()) {
        insert(*exact, true);
        return;
    }
    // A word that finds nothing is a word of the letter.
    choose(typed.isEmpty() || paragraphsFor(typed, all).isEmpty() ? QString() : typed);
}

void ParagraphHand::choose(const QString& typed)
{
    auto* picker = new ParagraphPicker(source.paragraphs(), editor);
    connect(picker, &ParagraphPicker::picked, this,
            [this, inPlaceOfWord = !typed.isEmpty()](const CannedText& one) { insert(one, inPlaceOfWord); });
    picker->openAt(editor->viewport(), editor->cursorRect(), typed);
}

void ParagraphHand::offerIn(QMenu* menu)
{
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        menu->clear();
        for (const CannedText& one : source.paragraphs()) {
            QAction* action = menu->addAction(QString(one.name).replace(u'&', u"&&"_s));
            action->setObjectName(u"paragraph_"_s + one.shortcut);
            connect(action, &QAction::triggered, this, [this, one] { insert(one, false); });
        }
    });
}

void ParagraphHand::insert(const CannedText& paragraph, bool inPlaceOfWord)
{
    if (inPlaceOfWord) {
        editor->markWordBefore();
    }
    editor->insertHere(fillIn(paragraph.text, source.values()));
    editor->setFocus();
}

} // namespace redress

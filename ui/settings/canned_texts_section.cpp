#include "ui/settings/canned_texts_section.h"

#include "ui/widgets/choice_box.h"
#include "ui/widgets/form.h"
#include "ui/widgets/text_area.h"
#include "ui/words.h"

#include <QLineEdit>

#include <algorithm>

namespace redress {

using namespace Qt::StringLiterals;

CannedTextsSection::CannedTextsSection(Desk& desk, QWidget* parent)
    : ListedSection(desk,
                    {u"canned_text"_s, u"canned_texts"_s, tr("Paragraphs"),
                     tr("What letters say again and again. The writer types the shortcut and presses Ctrl+Space. A "
                        "paragraph of your own stands before one of the program's with the same shortcut."),
                     tr("New paragraph"), tr("No paragraph of your own yet"),
                     tr("The program brings some with it. Write the first of your own: a shortcut, and the text."),
                     u"format-justify-left"_s},
                    parent)
{
    auto* language = new ChoiceBox;
    for (const QString& code : letterLanguages()) {
        language->addChoice(code, languageWord(code));
    }
    fields()->add(u"name"_s, tr("Name"), new QLineEdit);
    fields()->add(u"shortcut"_s, tr("Shortcut"), new QLineEdit, tr("Two to eight letters from a to z."));
    fields()->addBeside(u"language"_s, tr("Language"), language);
    fields()->add(u"text"_s, tr("Text"), new TextArea(6),
                  tr("Values of the case stand in braces, as {complainant} or {reference}."));
    start();
}

QList<ListedSection::Line> CannedTextsSection::lines() const
{
    QList<Line> all;
    for (const CannedText& one : office().cannedTexts) {
        const QString words = tr("%1 · %2 · %3", "shortcut, name and language of a paragraph")
                                  .arg(isolate(one.shortcut), apart(one.name), languageWord(one.language));
        all.append({one.id.value, words, one.active});
    }
    return all;
}

QJsonObject CannedTextsSection::valuesOf(qint64 id) const
{
    const auto& all = office().cannedTexts;
    const auto found = std::ranges::find(all, CannedTextId{id}, &CannedText::id);
    CannedText shown;
    shown.language = office().organisation.language;
    if (found != all.end()) {
        shown = *found;
    }
    return {{u"name"_s, shown.name},
            {u"shortcut"_s, shown.shortcut},
            {u"language"_s, shown.language},
            {u"text"_s, shown.text}};
}

OfficeCommand CannedTextsSection::commandFor(qint64 id, const QJsonObject& values, bool active) const
{
    const auto text = [&values](const QString& field) { return values.value(field).toString(); };
    return command::KeepCannedText{{CannedTextId{id}, text(u"shortcut"_s).trimmed().toLower(), text(u"language"_s),
                                    text(u"name"_s), text(u"text"_s), active}};
}

QString CannedTextsSection::consequence(qint64, bool active) const
{
    return active ? tr("Its shortcut puts nothing into letters any more. Letters that have it keep it.")
                  : tr("Its shortcut puts nothing into letters.");
}

QString CannedTextsSection::turnWords(bool active, bool asking) const
{
    return active ? asking ? tr("Offer it no more") : tr("No longer offer it") : tr("Offer it again");
}

} // namespace redress

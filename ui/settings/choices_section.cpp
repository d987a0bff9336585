#include "ui/settings/choices_section.h"

#include "ui/widgets/banner.h"
#include "ui/widgets/form.h"
#include "ui/widgets/look.h"
#include "ui/widgets/main_button.h"
#include "ui/widgets/rename_button.h"
#include "ui/widgets/text_label.h"
#include "ui/words.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QRegularExpression>
#include <QSignalBlocker>

namespace redress {

using namespace Qt::StringLiterals;

namespace {

constexpr int listWidth = 300;

QString fieldOf(const QString& language)
{
    return u"words_"_s + language;
}

} // namespace

ChoicesSection::ChoicesSection(Kind kind, Desk& desk, QWidget* parent)
    : SettingsSection(desk, kind == Kind::Categories ? u"categories_section"_s : u"grounds_section"_s,
                      kind == Kind::Categories ? tr("Categories") : tr("Grounds for refusal"),
                      kind == Kind::Categories
                          ? tr("What complaints are about, as the desk sorts them. A change makes a new version of "
                               "the procedure: new cases follow it, running ones keep what they began with.")
                          : tr("Why a complaint is turned down; the ground prints in the letter. A change makes a new "
                               "version of the procedure: new cases follow it, running ones keep what they began "
                               "with."),
                      parent),
      kind(kind), name(kind == Kind::Categories ? u"categories"_s : u"grounds"_s), list(new QListWidget),
      form(new Form), others(new Banner),
      saveButton(mainButton({}, QKeySequence(Qt::CTRL | Qt::Key_Return), u"save_"_s + name)),
      removeButton(quietButton(tr("Remove"), {}, u"remove_choice"_s)),
      upButton(quietButton(tr("Up"), QKeySequence(Qt::ALT | Qt::Key_Up), u"move_up"_s)),
      downButton(quietButton(tr("Down"), QKeySequence(Qt::ALT | Qt::Key_Down), u"move_down"_s))
{
    build();
    connect(list, &QListWidget::currentRowChanged, this, &ChoicesSection::showChoice);
    connect(form, &Form::edited, this, &ChoicesSection::takeWords);
    connect(saveButton, &QPushButton::clicked, this, &ChoicesSection::save);
    connect(removeButton, &QPushButton::clicked, this, &ChoicesSection::removeChoice);
    connect(upButton, &QPushButton::clicked, this, [this] { moveChoice(-1); });
    connect(downButton, &QPushButton::clicked, this, [this] { moveChoice(1); });
    takeKept();
}

void ChoicesSection::build()
{
    buildFields();
    others->clear();
    column()->addWidget(others);
    auto* side = new QWidget;
    auto* right = new QVBoxLayout(side);
    right->setContentsMargins(0, 0, 0, 0);
    right->setSpacing(look::gap3);
    right->addWidget(form);
    right->addWidget(saveButton, 0, Qt::AlignTrailing);
    right->addStretch();
    auto* row = new QHBoxLayout;
    row->setSpacing(look::gap4);
    row->addWidget(buildList());
    row->addWidget(hairline(Qt::Vertical));
    row->addWidget(side, 1);
    column()->addLayout(row, 1);
}

QWidget* ChoicesSection::buildList()
{
    list->setObjectName(name);
    list->setAccessibleName(kind == Kind::Categories ? tr("Categories") : tr("Grounds"));
    list->setFrameShape(QFrame::NoFrame);
    list->setProperty("onGround", true);
    setWidest(listWidth + look::textWidth);
    QPushButton* add =
        plainButton(kind == Kind::Categories ? tr("New category") : tr("New ground"),
                    QKeySequence(Qt::ALT | Qt::SHIFT | Qt::Key_N), u"add_choice"_s);
    connect(add, &QPushButton::clicked, this, &ChoicesSection::addChoice);
    auto* acts = new QHBoxLayout;
    acts->setSpacing(look::gap1);
    acts->addWidget(upButton);
    acts->addWidget(downButton);
    acts->addWidget(removeButton);
    acts->addStretch();
    auto* side = new QWidget;
    side->setFixedWidth(listWidth);
    auto* left = new QVBoxLayout(side);
    left->setContentsMargins(0, 0, 0, 0);
    left->setSpacing(look::gap2);
    left->addWidget(add, 0, Qt::AlignLeading);
    left->addWidget(list, 1);
    left->addLayout(acts);
    return side;
}

void ChoicesSection::buildFields()
{
    // Fields of all letter languages once; a procedure shows those in which it answers.
    for (const QString& code : letterLanguages()) {
        form->add(fieldOf(code), languageWord(code), new QLineEdit);
    }
}

void ChoicesSection::begin()
{
    list->setFocus();
}

QList<Choice> ChoicesSection::kept() const
{
    const auto procedure = office().currentProcedure();
    if (!procedure) {
        return {};
    }
    return kind == Kind::Categories ? procedure->categories : procedure->grounds;
}

void ChoicesSection::takeKept()
{
    const auto procedure = office().currentProcedure();
    languages = procedure ? QStringList(procedure->languages) : QStringList();
    for (const QString& code : letterLanguages()) {
        form->field(fieldOf(code))->setVisible(languages.contains(code));
    }
    choices = before = kept();
    others->clear();
    fillList(std::clamp(list->currentRow(), 0, std::max(0, int(choices.size()) - 1)));
    showChanged();
}

void ChoicesSection::renew()
{
    if (choices == before) {
        takeKept();
    } else if (kept() != before) {
        tellOthersChange();
    }
    showChanged();
}

void ChoicesSection::tellOthersChange()
{
    others->tell(look::Tone::Waiting,
                 tr("The list was changed at another desk meanwhile. Saving yours puts it in the place of theirs."));
    connect(others->addButton(tr("Show theirs"), u"show_theirs"_s), &QPushButton::clicked, this,
            &ChoicesSection::takeKept);
}

void ChoicesSection::fillList(int row)
{
    {
        const QSignalBlocker quiet(list);
        list->clear();
        for (const Choice& choice : std::as_const(choices)) {
            const QString words = wordOf(choice.words);
            auto* item = new QListWidgetItem(words.isEmpty() ? tr("(no words yet)") : words, list);
            item->setSizeHint({0, look::tableRow});
        }
        list->setCurrentRow(row);
    }
    showChoice();
}

void ChoicesSection::showChoice()
{
    const int row = list->currentRow();
    const bool there = row >= 0 && row < choices.size();
    form->clearRefusals();
    QJsonObject values;
    for (const QString& code : letterLanguages()) {
        values.insert(fieldOf(code), there ? choices.at(row).words.byLanguage.value(code) : QString());
    }
    form->restore(values);
    form->setEnabled(there);
    removeButton->setEnabled(there);
    upButton->setEnabled(there && row > 0);
    downButton->setEnabled(there && row + 1 < choices.size());
}

void ChoicesSection::takeWords()
{
    const int row = list->currentRow();
    if (row < 0 || row >= choices.size()) {
        return;
    }
    const QJsonObject values = form->snapshot();
    Words& words = choices[row].words;
    for (const QString& code : std::as_const(languages)) {
        const QString text = values.value(fieldOf(code)).toString();
        if (text.isEmpty()) {
            words.byLanguage.remove(code);
        } else {
            words.byLanguage.insert(code, text);
        }
    }
    list->item(row)->setText(wordOf(words).isEmpty() ? tr("(no words yet)") : wordOf(words));
    showChanged();
}

void ChoicesSection::addChoice()
{
    choices.append(Choice{});
    fillList(int(choices.size()) - 1);
    showChanged();
    if (!languages.isEmpty()) {
        form->goTo(fieldOf(languages.first()));
    }
}

void ChoicesSection::removeChoice()
{
    const int row = list->currentRow();
    choices.removeAt(row);
    fillList(std::min(row, int(choices.size()) - 1));
    showChanged();
    list->setFocus();
}

void ChoicesSection::moveChoice(int by)
{
    const int row = list->currentRow();
    choices.swapItemsAt(row, row + by);
    fillList(row + by);
    showChanged();
}

void ChoicesSection::showChanged()
{
    const auto procedure = office().currentProcedure();
    renameButton(saveButton, procedure ? tr("Save as version %1").arg(procedure->version + 1) : tr("Save"));
    saveButton->setEnabled(choices != before);
}

Refusals ChoicesSection::placed(const Refusals& refusals)
{
    static const QRegularExpression form(u"^([a-z]+)\\[([0-9]+)\\]\\.words\\.([a-z]+)$"_s);
    Refusals shown;
    int row = -1;
    for (const Refusal& one : refusals) {
        const auto match = form.match(one.field);
        const int place = match.captured(2).toInt();
        if (!match.hasMatch() || match.captured(1) != name || (row >= 0 && place != row)) {
            shown.append(one);
            continue;
        }
        if (row < 0) {
            row = place;
            list->setCurrentRow(row);
        }
        shown.append({fieldOf(match.captured(3)), one.reason, one.text});
    }
    // Those of other lines come up once this one is right.
    if (row >= 0) {
        shown.removeIf([](const Refusal& one) { return !one.field.startsWith(u"words_"_s); });
    }
    return shown;
}

void ChoicesSection::save()
{
    command::SetChoices wanted;
    if (const auto procedure = office().currentProcedure()) {
        wanted = {procedure->categories, procedure->grounds};
    }
    (kind == Kind::Categories ? wanted.categories : wanted.grounds) = choices;
    keep(wanted, form, saveButton, [this](const Office& changed) {
        takeKept();
        Q_EMIT said(tr("New cases follow version %1 from now on.").arg(changed.currentProcedure()->version));
    });
}

} // namespace redress

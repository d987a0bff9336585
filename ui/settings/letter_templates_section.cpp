#include "ui/settings/letter_templates_section.h"

#include "app/letters/letter_templates.h"
#include "app/letters/template_text.h"
#include "models/letter_values.h"
#include "ui/letters/composer/placeholder_words.h"
#include "ui/letters/letter_preview.h"
#include "ui/settings/sample_letter.h"
#include "ui/widgets/choice_box.h"
#include "ui/widgets/form.h"
#include "ui/widgets/look.h"
#include "ui/widgets/main_button.h"
#include "ui/widgets/text_area.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/text_scale.h"
#include "ui/words.h"
#include "ui/words/procedure_words.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QListView>
#include <QSignalBlocker>

#include <algorithm>

namespace redress {

using namespace Qt::StringLiterals;

namespace {

constexpr int previewWidth = 280;
constexpr int previewHeight = 360;
/** From here on the fields and the letter stand side by side. */
constexpr int roomForTwo = 600;

/** Its list is as wide as what it offers, however narrow the box. */
void widenList(ChoiceBox& box)
{
    box.view()->setMinimumWidth(box.view()->sizeHintForColumn(0) + look::gap8);
}

} // namespace

LetterTemplatesSection::LetterTemplatesSection(Desk& desk, QWidget* parent)
    : SettingsSection(desk, u"letter_templates_section"_s, tr("Letter templates"),
                      tr("How letters are worded, in each language. A changed one of the program's becomes your own; "
                         "letters that were begun stay as they are."),
                      parent),
      templates(new ChoiceBox), form(new Form), language(new ChoiceBox), values(new ChoiceBox),
      preview(new LetterPreview), warning(new TextLabel(TextLabel::Kind::Body)),
      copyButton(plainButton(tr("New from this one"), {}, u"copy_letter_template"_s)),
      withdrawButton(plainButton(tr("Take the program's again"), {}, u"withdraw_letter_template"_s)),
      saveButton(mainButton(tr("Save"), QKeySequence(Qt::CTRL | Qt::Key_Return), u"save_letter_template"_s))
{
    build();
    connect(templates, &ChoiceBox::chosenChanged, this, &LetterTemplatesSection::follow);
    connect(language, &ChoiceBox::chosenChanged, this, [this] {
        takeTyped();
        showLanguage();
    });
    connect(values, &ChoiceBox::chosenChanged, this, [this] { putPlaceholder(values->chosen()); });
    connect(form, &Form::edited, this, [this] {
        typing = true;
        stopAsking();
        takeTyped();
        showPreview();
    });
    connect(copyButton, &QPushButton::clicked, this, &LetterTemplatesSection::beginCopy);
    connect(withdrawButton, &QPushButton::clicked, this, &LetterTemplatesSection::withdraw);
    connect(saveButton, &QPushButton::clicked, this, &LetterTemplatesSection::save);
    fillChoices();
    templates->setCurrentIndex(0);
}

void LetterTemplatesSection::build()
{
    preview->setObjectName(u"template_preview"_s);
    preview->setMinimumSize(previewWidth, previewHeight);
    setWidest(look::withText(previewWidth) + 2 * look::textWidth);
    makeFields();
    sheets = new QBoxLayout(QBoxLayout::TopToBottom);
    sheets->setSpacing(look::gap4);
    sheets->addWidget(form, 1, Qt::AlignTop);
    sheets->addWidget(preview, 1);
    makeHead();
    warning->setObjectName(u"template_warning"_s);
    warning->setTone(look::Tone::Waiting);
    warning->hide();
    column()->addLayout(head);
    column()->addWidget(warning);
    column()->addLayout(sheets, 1);
    addButtons({withdrawButton, copyButton, saveButton});
}

void LetterTemplatesSection::resizeEvent(QResizeEvent* event)
{
    SettingsSection::resizeEvent(event);
    fitPreview();
}

void LetterTemplatesSection::fitPreview()
{
    const bool beside = width() >= look::withText(roomForTwo);
    for (QBoxLayout* row : {head, sheets}) {
        row->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    }
}

void LetterTemplatesSection::makeHead()
{
    templates->setObjectName(u"letter_templates"_s);
    templates->setAccessibleName(tr("Letter templates"));
    templates->setPlaceholderText(tr("New, not saved yet"));
    for (const QString& code : letterLanguages()) {
        language->addChoice(code, languageWord(code));
    }
    language->choose(office().organisation.language);
    language->setObjectName(u"template_language"_s);
    language->setAccessibleName(tr("Language"));
    values->setObjectName(u"template_value"_s);
    values->setAccessibleName(tr("Put a value of the case into the text"));
    values->setPlaceholderText(tr("Put in a value…"));
    for (const QString& name : letterPlaceholders()) {
        values->addChoice(name, placeholderWord(name));
    }
    widenList(*values);
    auto* narrow = new QHBoxLayout;
    narrow->setSpacing(look::gap2);
    narrow->addWidget(language);
    narrow->addWidget(values);
    narrow->addStretch();
    head = new QBoxLayout(QBoxLayout::TopToBottom);
    head->setSpacing(look::gap2);
    head->addWidget(templates, 1);
    head->addLayout(narrow);
}

void LetterTemplatesSection::makeFields()
{
    // Grows to three times that, and beyond it where the window has the room.
    auto* body = new TextArea(5);
    body->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::MinimumExpanding);
    form->add(u"name"_s, tr("Name"), new QLineEdit);
    form->add(u"subject"_s, tr("Subject line"), new QLineEdit);
    form->add(u"body"_s, tr("Text"), body,
              tr("Paragraphs are parted by an empty line. \"[with remedy]\" in a line above a paragraph: it stands only "
                 "where the case has that value; \"[without points]\": only where it has not."));
}

void LetterTemplatesSection::begin()
{
    templates->setFocus();
}

void LetterTemplatesSection::renew()
{
    if (typing) {
        showButtons();
        return;
    }
    fillChoices();
    showChosen();
}

void LetterTemplatesSection::fillChoices()
{
    const QSignalBlocker quiet(templates);
    templates->clear();
    for (const LetterTemplate& one : letterTemplatesOf(office())) {
        const QString words = redress::wordOf(one.name);
        templates->addChoice(one.id, isOwn(one.id) ? tr("%1 (own)").arg(words) : words);
    }
    templates->choose(atHand ? atHand->id : QString());
}

bool LetterTemplatesSection::isOwn(const QString& id) const
{
    return std::ranges::any_of(office().letterTemplates, [&](const auto& one) { return one->id == id; });
}

void LetterTemplatesSection::follow()
{
    if (!typing || templates->chosen() == wanted) {
        showChosen();
        return;
    }
    wanted = templates->chosen();
    {
        const QSignalBlocker quiet(templates);
        templates->choose(atHand ? atHand->id : QString());
    }
    warn(tr("What you typed is not saved. Choose the other one once more to drop it."));
}

void LetterTemplatesSection::warn(const QString& sentence)
{
    warning->setText(sentence);
    warning->setVisible(!sentence.isEmpty());
}

void LetterTemplatesSection::stopAsking()
{
    wanted.clear();
    asking = false;
    warn({});
    showButtons();
}

void LetterTemplatesSection::showChosen()
{
    const LetterTemplate* chosen = letterTemplate(office(), templates->chosen());
    if (chosen == nullptr) {
        return;
    }
    atHand = *chosen;
    typing = false;
    shownLanguage.clear();
    form->clearRefusals();
    showLanguage();
    stopAsking();
}

void LetterTemplatesSection::takeTyped()
{
    if (!atHand || shownLanguage.isEmpty()) {
        return;
    }
    const QJsonObject fields = form->snapshot();
    atHand->name.byLanguage.insert(shownLanguage, fields.value(u"name"_s).toString().trimmed());
    atHand->subject.byLanguage.insert(shownLanguage, fields.value(u"subject"_s).toString().trimmed());
    atHand->body.insert(shownLanguage, blocksFrom(fields.value(u"body"_s).toString()));
}

void LetterTemplatesSection::showLanguage()
{
    if (!atHand) {
        return;
    }
    shownLanguage = language->chosen();
    form->restore({{u"name"_s, atHand->name.byLanguage.value(shownLanguage)},
                   {u"subject"_s, atHand->subject.byLanguage.value(shownLanguage)},
                   {u"body"_s, writtenBlocks(atHand->body.value(shownLanguage))}});
    showPreview();
}

void LetterTemplatesSection::showPreview()
{
    if (atHand) {
        preview->setLetter(sampleLetter(*atHand, shownLanguage, office(), desk.zone(), desk.now()));
    }
}

void LetterTemplatesSection::showButtons()
{
    const bool own = atHand && isOwn(atHand->id);
    const bool shipped = atHand && std::ranges::any_of(letterTemplates(), [this](const LetterTemplate& one) {
                             return one.id == atHand->id;
                         });
    withdrawButton->setVisible(own);
    withdrawButton->setText(asking ? tr("Withdraw it now") : shipped ? tr("Take the program's again") : tr("Withdraw"));
}

void LetterTemplatesSection::beginCopy()
{
    if (!atHand) {
        return;
    }
    takeTyped();
    QStringList taken;
    for (const LetterTemplate& one : letterTemplatesOf(office())) {
        taken.append(one.id);
    }
    atHand->id = newTemplateId(atHand->purpose, taken);
    for (QString& name : atHand->name.byLanguage) {
        name += u" 2"_s;
    }
    typing = true;
    {
        const QSignalBlocker quiet(templates);
        templates->choose({});
    }
    showLanguage();
    stopAsking();
    form->goTo(u"name"_s);
}

void LetterTemplatesSection::save()
{
    if (!atHand) {
        return;
    }
    takeTyped();
    keep(command::KeepLetterTemplate{documentOf(*atHand)}, form, saveButton, [this](const Office&) {
        typing = false;
        fillChoices();
        showChosen();
        Q_EMIT said(tr("Saved."));
    });
}

void LetterTemplatesSection::withdraw()
{
    if (!atHand) {
        return;
    }
    if (!asking) {
        asking = true;
        warn(tr("Your own wording goes, in every language. Letters that were begun stay as they are."));
        showButtons();
        return;
    }
    keep(command::WithdrawLetterTemplate{atHand->id}, form, withdrawButton, [this](const Office&) {
        typing = false;
        fillChoices();
        if (templates->chosen().isEmpty()) {
            templates->setCurrentIndex(0);
        }
        showChosen();
        Q_EMIT said(tr("Withdrawn. Letters that were begun stay as they are."));
    });
}

void LetterTemplatesSection::putPlaceholder(const QString& name)
{
    auto* body = qobject_cast<TextArea*>(form->field(u"body"_s)->editor());
    if (name.isEmpty() || body == nullptr) {
        return;
    }
    body->insertPlainText(u'{' + name + u'}');
    values->choose({});
    body->setFocus();
}

} // namespace redress

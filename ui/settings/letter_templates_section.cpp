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
#include <QListWidget>
#include <QSignalBlocker>

#include <algorithm>

namespace redress {

using namespace Qt::StringLiterals;

namespace {

constexpr int listWidth = 200;
constexpr int previewWidth = 320;
constexpr int previewHeight = 480;
/** From here on the fields and the letter stand side by side. */
constexpr int roomForTwo = 960;

} // namespace

LetterTemplatesSection::LetterTemplatesSection(Desk& desk, QWidget* parent)
    : SettingsSection(desk, u"letter_templates_section"_s, tr("Letter templates"),
                      tr("How letters are worded, in each language. A changed one of the program's becomes your own; "
                         "letters that were begun stay as they are."),
                      parent),
      list(new QListWidget), form(new Form), language(new ChoiceBox), values(new ChoiceBox),
      preview(new LetterPreview), origin(new TextLabel(TextLabel::Kind::Muted)),
      copyButton(plainButton(tr("New from this one"), {}, u"copy_letter_template"_s)),
      withdrawButton(plainButton(tr("Take the program's again"), {}, u"withdraw_letter_template"_s)),
      saveButton(mainButton(tr("Save"), QKeySequence(Qt::CTRL | Qt::Key_Return), u"save_letter_template"_s))
{
    build();
    connect(list, &QListWidget::currentRowChanged, this, &LetterTemplatesSection::showChosen);
    connect(language, &ChoiceBox::chosenChanged, this, [this] {
        takeTyped();
        showLanguage();
    });
    connect(values, &ChoiceBox::chosenChanged, this, [this] { putPlaceholder(values->chosen()); });
    connect(form, &Form::edited, this, [this] {
        typing = true;
        takeTyped();
        showPreview();
    });
    connect(copyButton, &QPushButton::clicked, this, &LetterTemplatesSection::beginCopy);
    connect(withdrawButton, &QPushButton::clicked, this, &LetterTemplatesSection::withdraw);
    connect(saveButton, &QPushButton::clicked, this, &LetterTemplatesSection::save);
    fillList();
    list->setCurrentRow(0);
}

void LetterTemplatesSection::build()
{
    list->setObjectName(u"letter_templates"_s);
    list->setAccessibleName(tr("Letter templates"));
    list->setFrameShape(QFrame::NoFrame);
    list->setFixedWidth(look::withText(listWidth));
    list->setProperty("onGround", true);
    preview->setObjectName(u"template_preview"_s);
    preview->setMinimumSize(previewWidth, previewHeight);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setTextElideMode(Qt::ElideRight);
    setWidest(look::withText(listWidth + previewWidth) + 2 * look::textWidth);
    auto* row = new QHBoxLayout;
    row->setSpacing(look::gap4);
    row->addWidget(list);
    row->addWidget(hairline(Qt::Vertical));
    sheets = new QBoxLayout(QBoxLayout::TopToBottom);
    sheets->setSpacing(look::gap4);
    sheets->addWidget(makeFields(), 3);
    sheets->addWidget(preview, 2);
    row->addLayout(sheets, 1);
    column()->addLayout(row, 1);
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
    sheets->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    list->setFixedWidth(beside ? look::withText(listWidth) : listWidth);
}

QWidget* LetterTemplatesSection::makeFields()
{
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
    auto* page = new QWidget;
    auto* inside = new QVBoxLayout(page);
    inside->setContentsMargins({});
    inside->setSpacing(look::gap2);
    auto* head = new QHBoxLayout;
    head->addWidget(language);
    head->addStretch();
    head->addWidget(values);
    form->add(u"name"_s, tr("Name"), new QLineEdit);
    form->add(u"subject"_s, tr("Subject line"), new QLineEdit);
    form->add(u"body"_s, tr("Text"), new TextArea(14),
              tr("Paragraphs are parted by an empty line. \"[with remedy]\" in a line above a paragraph: it stands only "
                 "where the case has that value; \"[without points]\": only where it has not."));
    inside->addWidget(origin);
    inside->addLayout(head);
    inside->addWidget(form);
    inside->addStretch();
    return page;
}

void LetterTemplatesSection::begin()
{
    list->setFocus();
}

void LetterTemplatesSection::renew()
{
    if (typing) {
        showButtons();
        return;
    }
    fillList();
    showChosen();
}

void LetterTemplatesSection::fillList()
{
    const QSignalBlocker quiet(list);
    const QString current = atHand ? atHand->id : QString();
    list->clear();
    for (const LetterTemplate& one : letterTemplatesOf(office())) {
        const QString words = redress::wordOf(one.name);
        auto* item = new QListWidgetItem(isOwn(one.id) ? tr("%1 (own)").arg(words) : words, list);
        item->setData(Qt::UserRole, one.id);
        item->setToolTip(item->text());
        if (one.id == current) {
            list->setCurrentItem(item);
        }
    }
}

bool LetterTemplatesSection::isOwn(const QString& id) const
{
    return std::ranges::any_of(office().letterTemplates, [&](const auto& one) { return one->id == id; });
}

void LetterTemplatesSection::showChosen()
{
    const QListWidgetItem* item = list->currentItem();
    const LetterTemplate* chosen =
        item == nullptr ? nullptr : letterTemplate(office(), item->data(Qt::UserRole).toString());
    if (chosen == nullptr) {
        return;
    }
    atHand = *chosen;
    typing = false;
    shownLanguage.clear();
    form->clearRefusals();
    showLanguage();
    showButtons();
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
    withdrawButton->setText(shipped ? tr("Take the program's again") : tr("Withdraw"));
    origin->setText(!atHand ? QString() : own ? tr("Your own") : tr("The program's"));
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
        const QSignalBlocker quiet(list);
        list->setCurrentRow(-1);
    }
    showLanguage();
    showButtons();
    origin->setText(tr("New, not saved yet"));
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
        fillList();
        showChosen();
        Q_EMIT said(tr("Saved."));
    });
}

void LetterTemplatesSection::withdraw()
{
    if (!atHand) {
        return;
    }
    keep(command::WithdrawLetterTemplate{atHand->id}, form, withdrawButton, [this](const Office&) {
        typing = false;
        fillList();
        if (list->currentItem() == nullptr) {
            list->setCurrentRow(0);
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

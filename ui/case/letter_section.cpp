#include "ui/case/letter_section.h"

#include "app/letters/letter_templates.h"
#include "ui/case/disclosure.h"
#include "ui/case/folded_text.h"
#include "ui/case/kept_form.h"
#include "ui/letters/letter_dialog.h"
#include "ui/letters/letter_words.h"
#include "ui/letters/letterhead_picture.h"
#include "ui/when_answered.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/choice_box.h"
#include "ui/widgets/main_button.h"
#include "ui/widgets/text_area.h"
#include "ui/words.h"
#include "ui/words/procedure_words.h"

#include <QTextOption>
#include <QVBoxLayout>

namespace redress {

using namespace Qt::StringLiterals;

namespace {

const QKeySequence mainKeys(Qt::CTRL | Qt::Key_Return);

} // namespace

LetterSection::LetterSection(StagePanel& panel, CaseAtHand& atHand, QWidget* parent)
    : QWidget(parent), panel(panel), atHand(atHand), returned(new Banner), text(new FoldedText)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(look::gap3);
    column->addWidget(returned);
    addComposer();
    column->addWidget(text);
    addSigning();
    addButtons();
}

void LetterSection::addComposer()
{
    templates = new ChoiceBox;
    for (const LetterTemplate& one : letterTemplates()) {
        templates->addChoice(one.id, wordOf(one.name));
    }
    language = new ChoiceBox;
    for (const QString& code : atHand.procedure().languages) {
        language->addChoice(code, languageWord(code));
    }
    body = new TextArea(12);
    fill = linkButton(tr("Put this template's words in place of the text"), u"fill_in_template"_s);
    composer = panel.makeForm(u"letter"_s);
    composer->add(u"template_id"_s, tr("Template"), templates);
    composer->addBeside(u"language"_s, tr("Language of the letter"), language);
    composer->addWidget(fill);
    composer->add(u"body"_s, tr("Text of the letter"), body);
    layout()->addWidget(composer);
    connect(templates, &ChoiceBox::chosenChanged, this, &LetterSection::followTemplate);
    connect(language, &ChoiceBox::chosenChanged, this, &LetterSection::followTemplate);
    connect(fill, &QPushButton::clicked, this, &LetterSection::fillIn);
}

void LetterSection::addSigning()
{
    returning = panel.makeForm(u"return_letter"_s);
    returning->add(u"remarks"_s, tr("What is to be changed"), new TextArea(3));
    QPushButton* button = plainButton(tr("Return with remarks"), {}, u"return_letter"_s);
    returning->addWidget(button);
    returning->begin(button);
    returnPlace = new Disclosure(tr("Return it to the author…"), u"open_return_letter"_s, returning);
    layout()->addWidget(returnPlace);
    connect(button, &QPushButton::clicked, this, &LetterSection::giveBack);
    connect(returnPlace, &Disclosure::openChanged, this, [this](bool open) {
        if (open && returnPlace->isVisible()) {
            panel.goInto(returning);
        }
    });
}

void LetterSection::addButtons()
{
    previewButton = plainButton(tr("Preview…"), {}, u"preview_letter"_s);
    saveButton = plainButton(tr("Save draft"), {}, u"draft_letter"_s);
    submitButton = mainButton(tr("Submit for signature"), mainKeys, u"submit_letter"_s);
    signButton = mainButton(tr("Sign"), mainKeys, u"sign_letter"_s);
    for (QPushButton* button : {previewButton, saveButton, submitButton, signButton}) {
        panel.addButton(button);
    }
    composer->begin(submitButton);
    connect(previewButton, &QPushButton::clicked, this, &LetterSection::preview);
    connect(saveButton, &QPushButton::clicked, this, [this] { save({}); });
    connect(submitButton, &QPushButton::clicked, this, &LetterSection::submit);
    connect(signButton, &QPushButton::clicked, this, &LetterSection::sign);
}

void LetterSection::show(bool wanted)
{
    const Letter* open = atHand.complaint().openLetter();
    const bool isDraft = open == nullptr || open->state == LetterState::Draft;
    const bool composing = wanted && ((isDraft && mayCompose()) || panel.holdsTyping(composer));
    setVisible(wanted || composing);
    showComposer(composing);
    showSigning(wanted ? open : nullptr);
    text->setText(wanted && !composing && open != nullptr ? open->body : QString());
    if (wanted && open != nullptr && isDraft && !open->remarks.isEmpty()) {
        returned->tell(look::Tone::Waiting, tr("Returned with remarks: %1").arg(open->remarks));
    } else {
        returned->clear();
    }
    previewButton->setVisible(composing || !asShown().body.isEmpty());
}

void LetterSection::showComposer(bool shown)
{
    if (shown) {
        offerLetter();
        showFill();
    }
    composer->setVisible(shown);
    saveButton->setVisible(shown);
    submitButton->setVisible(shown);
}

void LetterSection::showSigning(const Letter* letter)
{
    const bool submitted = letter != nullptr && letter->state == LetterState::Submitted;
    const bool may = submitted && atHand.may(Action::SignLetter);
    signButton->setVisible(may && !isOwn(*letter));
    returnPlace->setVisible(may || panel.holdsTyping(returning));
}

QString LetterSection::whyNot() const
{
    const Letter* letter = atHand.complaint().openLetter();
    if (letter == nullptr || letter->state != LetterState::Submitted) {
        return {};
    }
    if (!atHand.may(Action::SignLetter)) {
        return tr("The letter waits for a manager's signature.");
    }
    return isOwn(*letter) ? tr("You wrote in this letter. Another manager signs it.") : QString();
}

bool LetterSection::mayCompose() const
{
    return atHand.may(Action::DraftLetter);
}

bool LetterSection::isOwn(const Letter& letter) const
{
    return letter.authors.contains(atHand.actor().id);
}

void LetterSection::offerLetter()
{
    if (composer->isTouched()) {
        return;
    }
    const Case& complaint = atHand.complaint();
    const Letter* open = complaint.openLetter();
    if (open != nullptr) {
        composer->offer(
            {{u"template_id"_s, open->templateId}, {u"language"_s, open->language}, {u"body"_s, open->body}});
        return;
    }
    const LetterTemplate* proposed = proposedTemplate(complaint);
    composer->offer({{u"template_id"_s, proposed == nullptr ? QString() : proposed->id},
                     {u"language"_s, complaint.intake.complainant.language}});
    filled = templateBody();
    composer->offer({{u"body"_s, filled}});
}

QString LetterSection::templateBody() const
{
    const LetterTemplate* chosen = letterTemplate(templates->chosen());
    if (chosen == nullptr) {
        return {};
    }
    const LetterValues values =
        letterValuesOf(atHand.complaint(), atHand.procedure(), atHand.desk().office(), language->chosen());
    return draftBody(*chosen, language->chosen(), values);
}

void LetterSection::followTemplate()
{
    QTextOption option = body->document()->defaultTextOption();
    option.setTextDirection(letterDirection(language->chosen()));
    body->document()->setDefaultTextOption(option);
    if (body->toPlainText() == filled && composer->isTouched()) {
        fillIn();
    }
    showFill();
}

void LetterSection::showFill()
{
    fill->setVisible(!templates->chosen().isEmpty() && body->toPlainText() != templateBody());
}

void LetterSection::fillIn()
{
    filled = templateBody();
    // Through the cursor, so that Ctrl+Z brings the former text back.
    QTextCursor cursor(body->document());
    cursor.select(QTextCursor::Document);
    cursor.insertText(filled);
    showFill();
}

Letter LetterSection::asShown() const
{
    const Case& complaint = atHand.complaint();
    const Letter* open = complaint.openLetter();
    Letter shown;
    if (open != nullptr) {
        shown = *open;
    } else if (!complaint.letters.isEmpty() && complaint.letters.last().round == complaint.round) {
        shown = complaint.letters.last();
    }
    if (composer->isVisibleTo(&panel)) {
        shown.templateId = templates->chosen();
        shown.language = language->chosen();
        shown.body = body->toPlainText();
    }
    return shown;
}

void LetterSection::save(const std::function<void()>& then)
{
    const Letter* open = atHand.complaint().openLetter();
    panel.run(command::DraftLetter{open == nullptr ? LetterId{} : open->id, templates->chosen(),
                                   language->chosen(), body->toPlainText()},
              composer, then);
}

void LetterSection::submit()
{
    const auto submitNow = [this] {
        if (const Letter* open = atHand.complaint().openLetter()) {
            panel.run(command::SubmitLetter{open->id}, composer);
        }
    };
    const bool saved = atHand.complaint().openLetter() != nullptr && !composer->isTouched();
    if (saved) {
        submitNow();
    } else {
        save(submitNow);
    }
}

void LetterSection::giveBack()
{
    const Letter* open = atHand.complaint().openLetter();
    panel.run(command::ReturnLetter{open == nullptr ? LetterId{} : open->id, returning->text(u"remarks"_s)},
              returning, [this] { returnPlace->setOpen(false); });
}

void LetterSection::sign()
{
    if (const Letter* open = atHand.complaint().openLetter()) {
        panel.run(command::SignLetter{open->id});
    }
}

void LetterSection::preview()
{
    const Desk& desk = atHand.desk();
    const LetterOnPaper paper = letterOnPaper(atHand.view(), asShown(), desk.office(), desk.zone(), desk.now());
    if (desk.office().organisation.letterhead.isEmpty()) {
        showOnPaper(paper);
        return;
    }
    whenAnswered(atHand.desk().letterhead(), this, [this, paper](const Result<QByteArray>& picture) {
        LetterOnPaper withPicture = paper;
        withPicture.letterhead = picture ? letterheadFrom(*picture) : QImage();
        showOnPaper(withPicture);
    });
}

void LetterSection::showOnPaper(const LetterOnPaper& paper)
{
    auto* dialog = new LetterDialog(paper, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace redress

#include "ui/case/letter_section.h"

#include "app/letters/letter_templates.h"
#include "ui/case/disclosure.h"
#include "ui/case/folded_text.h"
#include "ui/case/kept_form.h"
#include "ui/letters/composer/letter_composer.h"
#include "ui/letters/composer/live_preview.h"
#include "ui/letters/draft_again.h"
#include "ui/letters/password_sheet.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/main_button.h"
#include "ui/widgets/text_area.h"

#include <QVBoxLayout>

namespace redress {

using namespace Qt::StringLiterals;

namespace {

const QKeySequence mainKeys(Qt::CTRL | Qt::Key_Return);

} // namespace

LetterSection::LetterSection(StagePanel& panel, CaseAtHand& atHand, QWidget* parent)
    : QWidget(parent), panel(panel), atHand(atHand), returned(new Banner), text(new FoldedText),
      pages(new LivePreview(atHand, [this] { return asShown(); }, this))
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
    form = panel.makeForm(u"letter"_s);
    composer = new LetterComposer(atHand, *form, true);
    layout()->addWidget(composer);
    connect(composer, &LetterComposer::written, pages, &LivePreview::follow);
    connect(composer, &LetterComposer::fieldWanted, &panel, &StagePanel::leadTo);
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
    signButton = mainButton(tr("Sign…"), mainKeys, u"sign_letter"_s);
    for (QPushButton* button : {previewButton, saveButton, submitButton, signButton}) {
        panel.addButton(button);
    }
    form->begin(submitButton);
    connect(previewButton, &QPushButton::clicked, this, [this] {
        if (isComposing()) {
            pages->open();
        } else {
            pages->openStill();
        }
    });
    connect(saveButton, &QPushButton::clicked, this, [this] { save({}); });
    connect(submitButton, &QPushButton::clicked, this, &LetterSection::submit);
    connect(signButton, &QPushButton::clicked, this, &LetterSection::sign);
}

void LetterSection::show(bool wanted)
{
    const Letter* open = atHand.complaint().openLetter();
    const bool isDraft = open == nullptr || open->state == LetterState::Draft;
    const bool composing = wanted && ((isDraft && mayCompose()) || panel.holdsTyping(form));
    setVisible(wanted || composing);
    showComposer(composing);
    showSigning(wanted ? open : nullptr);
    text->setText(wanted && !composing && open != nullptr ? open->body : QString());
    const QString why = wanted && open != nullptr ? whyDraftAgain(*open) : QString();
    if (!why.isEmpty()) {
        returned->tell(look::Tone::Waiting, why);
    } else {
        returned->clear();
    }
    previewButton->setVisible(composing || !asShown().body.isEmpty());
}

void LetterSection::showComposer(bool shown)
{
    if (shown) {
        const LetterTemplate* proposed = proposedTemplate(atHand.desk().office(), atHand.complaint());
        composer->offer(atHand.complaint().openLetter(), proposed == nullptr ? QString() : proposed->id);
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

bool LetterSection::isComposing() const
{
    return composer->isVisibleTo(&panel);
}

Letter LetterSection::asShown() const
{
    if (isComposing()) {
        return composer->letter();
    }
    const Case& complaint = atHand.complaint();
    if (const Letter* open = complaint.openLetter()) {
        return *open;
    }
    for (auto one = complaint.letters.crbegin(); one != complaint.letters.crend(); ++one) {
        if (isReply(one->purpose) && one->state == LetterState::Sent && one->round == complaint.round) {
            return *one;
        }
    }
    return {};
}

void LetterSection::save(const std::function<void()>& then)
{
    panel.run(composer->draft(), form, then);
}

void LetterSection::submit()
{
    if (const QString why = composer->holdBack(); !why.isEmpty()) {
        panel.tell(why);
        return;
    }
    const StaffId to = composer->layBefore();
    const auto submitNow = [this, to] {
        if (const Letter* open = atHand.complaint().openLetter()) {
            panel.run(command::SubmitLetter{open->id, to}, form);
        }
    };
    const bool saved = atHand.complaint().openLetter() != nullptr && !form->isTouched();
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
    const Letter* open = atHand.complaint().openLetter();
    if (open == nullptr) {
        return;
    }
    auto* sheet = new PasswordSheet(atHand.desk(), atHand.complaint(), open->id, this);
    connect(sheet, &PasswordSheet::letterSigned, this, [this, id = open->id](const Case& before, const CaseView& after) {
        atHand.tellDone(command::SignLetter{id}, before, after);
    });
    sheet->open();
}

} // namespace redress

#include "ui/case/letters_panel.h"

#include "app/letters/letter_templates.h"
#include "ui/case/acts/letter_answer_dialog.h"
#include "ui/case/acts/letter_sent_dialog.h"
#include "ui/case/acts/reason_dialog.h"
#include "ui/case/acts/returned_mail_dialog.h"
#include "ui/case/line_block.h"
#include "ui/letters/answer_words.h"
#include "ui/letters/composer/letter_sheet.h"
#include "ui/letters/composer/live_preview.h"
#include "ui/letters/draft_again.h"
#include "ui/letters/handing_over.h"
#include "ui/letters/password_sheet.h"
#include "ui/widgets/main_button.h"
#include "ui/widgets/text_label.h"
#include "ui/words.h"

#include <QMenu>

namespace redress {

using namespace Qt::StringLiterals;

using Act = ToldLetter::Act;

LettersList::LettersList(CaseAtHand& atHand)
    : LinePanel(u"letters_of_case"_s, nullptr, look::gap3), atHand(atHand),
      pages(new LivePreview(
          atHand,
          [this] {
              const Letter* letter = this->atHand.complaint().letter(lookedAt);
              return letter == nullptr ? Letter{} : *letter;
          },
          this))
{}

void LettersList::refresh()
{
    QList<ToldLetter> lines;
    for (const Letter& one : atHand.complaint().letters) {
        lines.prepend(told(one));
    }
    tell(lines);
}

ToldLetter LettersList::told(const Letter& letter) const
{
    const LetterTemplate* form = letterTemplate(atHand.desk().office(), letter.templateId);
    const QString name = form == nullptr ? wordOf(letter.purpose) : wordOf(form->name);
    ToldLetter line;
    line.letter = letter;
    line.what = letter.number.isNone() ? name : tr("%1 · no.\u00a0%2").arg(name, isolate(redress::textOf(letter.number)));
    line.when = whenOf(letter);
    line.answer = answerInWords(atHand.complaint(), letter, atHand.now(), atHand.desk().zone());
    line.trouble = troubleOf(letter);
    line.acts = actsOn(letter);
    tellState(line);
    return line;
}

void LettersList::tellState(ToldLetter& line) const
{
    const Letter& letter = line.letter;
    const bool isLate = isAnswerLate(atHand.complaint(), letter, atHand.now(), atHand.desk().zone());
    line.state = wordOf(letter.state);
    line.tone = letter.isBack() || isLate ? look::Tone::Late : toneOf(letter.state);
    if (letter.isBack()) {
        line.state = tr("Came back");
    } else if (isLate) {
        line.state = tr("Answer late");
    }
}

QString LettersList::whenOf(const Letter& letter) const
{
    const Desk& desk = atHand.desk();
    const auto words = [&](Moment moment) { return momentInWords(moment, atHand.now(), desk.zone()); };
    const auto nameOf = [&](StaffId id) {
        const Staff* member = desk.office().member(id);
        return member == nullptr ? tr("somebody unknown") : apart(member->name);
    };
    switch (letter.state) {
    case LetterState::Submitted:
        return letter.submittedTo.isNone() ? tr("Laid before the managers %1").arg(words(letter.submittedAt.value_or(Moment())))
                                           : tr("Laid before %1 %2").arg(nameOf(letter.submittedTo), words(letter.submittedAt.value_or(Moment())));
    case LetterState::Signed:
        return tr("%1 · %2", "who signed it, and when").arg(nameOf(letter.signer), words(letter.signedAt.value_or(Moment())));
    case LetterState::Sent:
        return tr("%1 · %2", "how it went out, and when").arg(wordOf(letter.sentWay), words(letter.sentAt.value_or(Moment())));
    case LetterState::Draft:
    case LetterState::Dropped:
        break;
    }
    return letter.authors.isEmpty() ? QString() : tr("Written by %1").arg(nameOf(letter.authors.last()));
}

QString LettersList::troubleOf(const Letter& letter) const
{
    switch (letter.state) {
    case LetterState::Draft:
        return whyDraftAgain(letter);
    case LetterState::Dropped:
        return letter.dropReason;
    case LetterState::Sent:
        return letter.isBack() ? cameBackInWords(letter.cameBack.last()) : QString();
    default:
        return {};
    }
}

QString LettersList::cameBackInWords(const CameBack& back) const
{
    const QDate day = back.at.in(atHand.desk().zone()).date();
    return tr("Came back %1: %2", "a day, and why").arg(QLocale().toString(day, QLocale::ShortFormat), back.reason);
}

QList<Act> LettersList::actsOn(const Letter& letter) const
{
    const bool writes = atHand.may(Action::DraftLetter);
    const bool sends = atHand.may(Action::SendLetter);
    const bool signs = atHand.may(Action::SignLetter);
    const bool reply = isReply(letter.purpose);
    const bool present = !reply || letter.round == atHand.complaint().round;
    QList<Act> acts;
    const auto add = [&acts](Act act, bool may) {
        if (may) {
            acts.append(act);
        }
    };
    switch (letter.state) {
    case LetterState::Draft:
        // A reply is written, signed and returned in the panel of its stage.
        add(Act::Open, writes && !reply);
        add(Act::Issue, writes && isCounterPaper(letter.purpose));
        add(Act::Drop, writes && present);
        break;
    case LetterState::Submitted:
        acts = {Act::Look};
        add(Act::Sign, signs && !reply && !letter.authors.contains(atHand.actor().id));
        add(Act::Return, signs && !reply);
        break;
    case LetterState::Signed:
        acts = {Act::Look};
        add(isCounterPaper(letter.purpose) ? Act::HandOver : Act::Send, sends && !reply);
        add(Act::Revise, writes && present);
        break;
    case LetterState::Sent:
        acts = {Act::Look};
        add(Act::Answer, atHand.may(Action::RecordPost) && waitsForAnswer(atHand.complaint(), letter));
        add(Act::SendAgain, sends && letter.isBack());
        add(Act::CameBack, sends && !letter.isBack());
        break;
    case LetterState::Dropped:
        break;
    }
    return acts;
}

QPushButton* LettersList::makeButton(Act act)
{
    switch (act) {
    case Act::Open:
        return plainButton(tr("Go on writing…"), {}, u"open_letter"_s);
    case Act::Look:
        return plainButton(tr("Look at it…"), {}, u"look_at_letter"_s);
    case Act::Issue:
        return quietButton(tr("Make it out and print"), {}, u"issue_letter"_s);
    case Act::Sign:
        return quietButton(tr("Sign…"), {}, u"sign_other_letter"_s);
    case Act::Return:
        return quietButton(tr("Return…"), {}, u"return_other_letter"_s);
    case Act::Revise:
        return quietButton(tr("Revise…"), {}, u"revise_letter"_s);
    case Act::Drop:
        return quietButton(tr("Give up…"), {}, u"drop_letter"_s);
    case Act::Send:
        return quietButton(tr("Sent…"), {}, u"letter_sent"_s);
    case Act::SendAgain:
        return quietButton(tr("Record as sent again…"), {}, u"letter_sent_again"_s);
    case Act::HandOver:
        return quietButton(tr("Handed over"), {}, u"letter_handed_over"_s);
    case Act::CameBack:
        return quietButton(tr("Came back…"), {}, u"letter_came_back"_s);
    case Act::Answer:
        return plainButton(tr("Record the answer…"), {}, u"record_answer"_s);
    }
    Q_UNREACHABLE();
}

QWidget* LettersList::makeLine(const ToldLetter& line)
{
    auto* made = new LineBlock(u"letter_%1"_s.arg(line.letter.id.value));
    made->addHead(new TextLabel(TextLabel::Kind::Strong, line.what), line.tone, line.state);
    made->addCaption(line.when);
    if (!line.answer.isEmpty()) {
        made->addCaption(line.answer);
    }
    made->addText(line.trouble);
    for (const Act act : line.acts) {
        QPushButton* button = makeButton(act);
        made->addButton(button, line.what);
        connect(button, &QPushButton::clicked, this, [this, act, id = line.letter.id] { perform(act, id); });
    }
    return made;
}

void LettersList::perform(Act act, LetterId id)
{
    const Letter* letter = atHand.complaint().letter(id);
    if (letter == nullptr) {
        return;
    }
    switch (act) {
    case Act::Open:
        open(new LetterSheet(atHand, *letter, this));
        return;
    case Act::Look:
        look(id);
        return;
    case Act::Issue:
        issue(id);
        return;
    case Act::Sign:
        sign(id);
        return;
    case Act::Send:
    case Act::SendAgain:
        (new LetterSentDialog(atHand, id, this))->open();
        return;
    case Act::HandOver:
        handOver(*letter);
        return;
    case Act::CameBack:
        (new ReturnedMailDialog(atHand, id, this))->open();
        return;
    case Act::Answer:
        (new LetterAnswerDialog(atHand, id, this))->open();
        return;
    case Act::Return:
    case Act::Revise:
    case Act::Drop:
        askWhy(act, id);
        return;
    }
}

void LettersList::write(const QString& templateId)
{
    open(new LetterSheet(atHand, templateId, this));
}

void LettersList::open(LetterSheet* sheet)
{
    connect(sheet, &LetterSheet::issued, this, &LettersList::look);
    sheet->open();
}

void LettersList::look(LetterId id)
{
    lookedAt = id;
    pages->openStill();
}

void LettersList::sign(LetterId id)
{
    auto* sheet = new PasswordSheet(atHand.desk(), atHand.complaint(), id, this);
    connect(sheet, &PasswordSheet::letterSigned, this, [this, id](const Case& before, const CaseView& after) {
        atHand.tellDone(command::SignLetter{id}, before, after);
    });
    sheet->open();
}

void LettersList::issue(LetterId id)
{
    atHand.act(command::IssueLetter{id}, [this, id](const Result<CaseView>& result) {
        const Letter* letter = atHand.complaint().letter(id);
        if (result) {
            look(id);
        } else if (letter != nullptr) {
            auto* sheet = new LetterSheet(atHand, *letter, this);
            open(sheet);
            sheet->showRefusals(result.refusals());
        }
    });
}

void LettersList::handOver(const Letter& letter)
{
    if (const auto command = handingOver(letter, atHand.now())) {
        const bool begun = atHand.act(*command, [this](const Result<CaseView>& result) {
            if (!result) {
                Q_EMIT atHand.said(result.refusal().text);
            }
        });
        if (!begun) {
            Q_EMIT atHand.said(tr("Something else is being saved. Try again in a moment."));
        }
    }
}

void LettersList::askWhy(Act act, LetterId id)
{
    const QString about = QString::number(id.value);
    ReasonDialog::Asks asks{.title = tr("Return the letter"), .verb = tr("Return"), .verbName = u"return_other_letter"_s,
                            .explanation = {}, .field = u"remarks"_s, .label = tr("What is to be changed"), .about = about};
    std::function<CaseCommand(const QString&)> command = [id](const QString& why) -> CaseCommand {
        return command::ReturnLetter{id, why};
    };
    if (act == Act::Revise) {
        asks = {.title = tr("Revise a signed letter"), .verb = tr("Revise"), .verbName = u"revise_letter"_s,
                .explanation = tr("It becomes a draft again, and its signature is void. It keeps its number."),
                .field = u"reason"_s, .label = tr("Why it does not go out as it is"), .about = about};
        command = [id](const QString& why) -> CaseCommand { return command::ReviseLetter{id, why}; };
    } else if (act == Act::Drop) {
        asks = {.title = tr("Give the letter up"), .verb = tr("Give up"), .verbName = u"drop_letter"_s,
                .explanation = tr("It stays in the case and can be read, but goes no further."),
                .field = u"reason"_s, .label = tr("Why"), .about = about};
        command = [id](const QString& why) -> CaseCommand { return command::DropLetter{id, why}; };
    }
    (new ReasonDialog(atHand, asks, command, this))->open();
}

LettersPanel::LettersPanel(CaseAtHand& atHand)
    : atHand(atHand), list(new LettersList(atHand)),
      another(quietButton(tr("Write another letter…"), {}, u"write_letter"_s))
{
    setObjectName(u"letters_panel"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(look::gap2);
    column->addWidget(new TextLabel(TextLabel::Kind::Subject, tr("Letters")));
    column->addWidget(list);
    column->addWidget(another, 0, Qt::AlignLeading);
    another->setMenu(new QMenu(another));
    another->menu()->setTitle(tr("Write a letter"));
    connect(another->menu(), &QMenu::aboutToShow, this, &LettersPanel::fillMenu);
}

void LettersPanel::fillMenu()
{
    another->menu()->clear();
    for (const LetterTemplate& one : letterTemplatesOf(atHand.desk().office())) {
        if (!isReply(one.purpose)) {
            QAction* action = another->menu()->addAction(wordOf(one.name).replace(u'&', u"&&"_s));
            action->setObjectName(u"write_"_s + one.id);
            connect(action, &QAction::triggered, list, [this, id = one.id] { list->write(id); });
        }
    }
}

void LettersPanel::refresh()
{
    list->refresh();
    another->setVisible(atHand.may(Action::DraftLetter));
    setVisible(!another->isHidden() || !atHand.complaint().letters.isEmpty());
}

} // namespace redress

#include "ui/letters/register/register_acts.h"

#include "app/letters/letter_templates.h"
#include "models/rights.h"
#include "ui/case/acts/call_dialog.h"
#include "ui/case/acts/letter_answer_dialog.h"
#include "ui/case/acts/letter_sent_dialog.h"
#include "ui/case/acts/returned_mail_dialog.h"
#include "ui/letters/composer/letter_sheet.h"
#include "ui/letters/composer/live_preview.h"
#include "ui/letters/register/incoming_post_dialog.h"

#include <algorithm>
#include <utility>

namespace redress {

namespace {

/** The letter that asks once more; empty where the office has none. */
QString reminderOf(const Office& office)
{
    const QList<LetterTemplate> all = letterTemplatesOf(office);
    const auto found = std::ranges::find(all, LetterPurpose::InformationRequest, &LetterTemplate::purpose);
    return found == all.end() ? QString() : found->id;
}

} // namespace

RegisterActs::RegisterActs(Desk& desk, QWidget* page)
    : QObject(page), desk(desk), page(page), atHand(desk),
      preview(new LivePreview(
          atHand,
          [this] {
              const Letter* letter = atHand.complaint().letter(lookedAt);
              return letter == nullptr ? Letter{} : *letter;
          },
          page))
{
    connect(&atHand, &CaseAtHand::opened, this, [this] {
        if (const auto begin = std::exchange(then, {})) {
            begin();
        }
    });
    connect(&atHand, &CaseAtHand::unreadable, this, [this](const QString& text) { Q_EMIT said(text, true); });
    connect(&atHand, &CaseAtHand::said, this, [this](const QString& text) { Q_EMIT said(text, false); });
    connect(&atHand, &CaseAtHand::acted, this, [this] { Q_EMIT said(tr("On record."), false); });
}

bool RegisterActs::may(Action action) const
{
    return desk.session() && reachOf(desk.session()->role, action) != Reach::None;
}

bool RegisterActs::canShow(const RegisterLine& line) const
{
    return !line.isPost();
}

bool RegisterActs::canRecordSent(const RegisterLine& line) const
{
    if (line.isBack) {
        return may(Action::SendLetter);
    }
    return !line.isPost() && line.letterState == LetterState::Signed &&
           may(isReply(line.kind) ? Action::GiveReply : Action::SendLetter);
}

bool RegisterActs::canRecordCameBack(const RegisterLine& line) const
{
    return !line.isPost() && line.letterState == LetterState::Sent && !line.isBack && may(Action::SendLetter);
}

bool RegisterActs::canRecordAnswer(const RegisterLine& line) const
{
    return !line.isPost() && line.letterState == LetterState::Sent && may(Action::RecordPost);
}

bool RegisterActs::canRemind(const RegisterLine& line) const
{
    return line.waitsForAnswer && (may(Action::DraftLetter) || may(Action::RecordCall));
}

void RegisterActs::show(const RegisterLine& line)
{
    withCase(line.id, [this, letter = line.letter] {
        lookedAt = letter;
        preview->openStill();
    });
}

void RegisterActs::recordSent(const RegisterLine& line)
{
    if (isReply(line.kind) && !line.isBack) {
        Q_EMIT caseWanted(line.id);
        return;
    }
    withCase(line.id, [this, letter = line.letter] { (new LetterSentDialog(atHand, letter, page))->open(); });
}

void RegisterActs::recordCameBack(const RegisterLine& line)
{
    withCase(line.id, [this, letter = line.letter] { (new ReturnedMailDialog(atHand, letter, page))->open(); });
}

void RegisterActs::recordAnswer(const RegisterLine& line)
{
    if (line.waitsForAnswer) {
        withCase(line.id, [this, letter = line.letter] { (new LetterAnswerDialog(atHand, letter, page))->open(); });
        return;
    }
    auto* sheet = new IncomingPostDialog(desk, PostInAnswer{line.reference, line.letter}, page);
    connect(sheet, &IncomingPostDialog::recorded, this, [this](const QString& sentence) { Q_EMIT said(sentence, false); });
    sheet->open();
}

void RegisterActs::remind(const RegisterLine& line)
{
    withCase(line.id, [this, line] { writeReminder(line); });
}

void RegisterActs::writeReminder(const RegisterLine& line)
{
    const QString reminder = reminderOf(desk.office());
    if (atHand.may(Action::DraftLetter) && !reminder.isEmpty()) {
        (new LetterSheet(atHand, reminder, page))->open();
    } else if (atHand.may(Action::RecordCall)) {
        (new CallDialog(atHand, page))->open();
    } else {
        Q_EMIT caseWanted(line.id);
    }
}

void RegisterActs::refresh()
{
    if (atHand.isRead()) {
        atHand.readAgain();
    }
}

void RegisterActs::withCase(CaseId id, const std::function<void()>& begin)
{
    if (atHand.isRead() && atHand.id() == id) {
        begin();
        return;
    }
    then = begin;
    atHand.open(id);
}

} // namespace redress

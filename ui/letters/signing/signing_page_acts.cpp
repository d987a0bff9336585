#include "ui/letters/signing/signing_page.h"

#include "ui/case/case_at_hand.h"
#include "ui/case/kept_form.h"
#include "ui/letters/signing/signing_foot.h"
#include "ui/letters/signing/signing_queue.h"
#include "ui/words.h"

#include <QApplication>
#include <QLineEdit>

#include <algorithm>

/** What is done with the letter in front, and what comes to the front then. */
namespace redress {

using namespace Qt::StringLiterals;

void SigningPage::sign()
{
    if (signing || shownLetter() == nullptr) {
        return;
    }
    signing = true;
    foot->setWaiting(true);
    const CaseId id = atHand->id();
    const LetterId letter = wanted;
    whenAnswered(desk().signLetter(id, atHand->complaint().version, letter, foot->passwordField()->text()), this,
                 [this, id, letter](const Result<CaseView>& result) { takeSigned(id, letter, result); });
}

void SigningPage::takeSigned(CaseId id, LetterId letter, const Result<CaseView>& result)
{
    signing = false;
    foot->setWaiting(false);
    if (result) {
        const Letter* done = result->complaint.letter(letter);
        goOn(id, letter, tr("Signed: %1, number %2.").arg(isolate(result->complaint.reference), isolate(textOf(done->number))));
        return;
    }
    // What came in while the password was checked.
    follow();
    if (result.refusal().reason == u"changed_by_another"_s) {
        foot->tellChange(result.refusal().text);
    } else {
        foot->showRefusals(result.refusals());
    }
    atHand->readAgain();
}

void SigningPage::giveBack()
{
    const CaseId id = atHand->id();
    const LetterId letter = wanted;
    KeptForm* form = foot->remarks();
    const command::ReturnLetter command{letter, form->text(u"remarks"_s)};
    const auto answered = [this, id, letter](const Result<CaseView>& result) {
        KeptForm* now = foot->remarks();
        if (result) {
            now->becomeSaved();
            goOn(id, letter, tr("Returned: %1.").arg(isolate(result->complaint.reference)));
        } else {
            now->showRefusals(result.refusals());
            now->acknowledgeChanges();
        }
    };
    atHand->act(command, answered, form->seenVersion());
}

void SigningPage::goOn(CaseId id, LetterId letter, const QString& what)
{
    done = what;
    const bool isInFront = id == atHand->id() && letter == wanted;
    const int row = queue->rowOf(id, letter);
    if (isInFront) {
        foot->passwordField()->clear();
        if (isAncestorOf(QApplication::focusWidget())) {
            foot->passwordField()->setFocus();
        }
        openNextTo(row);
    }
    if (row >= 0) {
        queue->remove(row);
        place = std::max(0, queue->rowOf(atHand->id(), wanted));
    }
    sayHowMany();
    refresh();
}

void SigningPage::openNextTo(int row)
{
    const int left = queue->rowCount() - (row >= 0 ? 1 : 0);
    if (left == 0) {
        leaveLetter();
    } else if (row < 0) {
        putCurrent(std::min(place, left - 1));
    } else {
        // What was passed over comes again behind the last.
        putCurrent(row < left ? row + 1 : 0);
    }
}

} // namespace redress

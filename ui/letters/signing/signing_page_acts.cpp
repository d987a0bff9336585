#include "ui/letters/signing/signing_page.h"

#include "ui/case/case_at_hand.h"
#include "ui/case/kept_form.h"
#include "ui/letters/signing/case_beside.h"
#include "ui/letters/signing/letter_reading.h"
#include "ui/letters/signing/signing_foot.h"
#include "ui/letters/signing/signing_queue.h"
#include "ui/words.h"

#include <QApplication>
#include <QLineEdit>
#include <QListView>

#include <algorithm>

/** What is done with the letter in front, and what comes to the front then. */
namespace redress {

using namespace Qt::StringLiterals;

SigningPage::DealtWith SigningPage::inFront() const
{
    return {atHand->id(), wanted, atHand->complaint().reference};
}

bool SigningPage::isInFront(const DealtWith& one) const
{
    return one.id == atHand->id() && one.letter == wanted;
}

void SigningPage::sign()
{
    if (acting || shownLetter() == nullptr) {
        return;
    }
    acting = true;
    foot->setWaiting(true);
    const QString password = foot->passwordField()->text();
    whenAnswered(desk().signLetter(atHand->id(), atHand->complaint().version, wanted, password), this,
                 [this, one = inFront()](const Result<CaseView>& result) { takeSigned(one, result); });
}

void SigningPage::takeSigned(const DealtWith& one, const Result<CaseView>& result)
{
    acting = false;
    foot->setWaiting(false);
    if (result) {
        const QString number = textOf(result->complaint.letter(one.letter)->number);
        goOn(one, tr("Signed: %1, number %2.").arg(isolate(one.reference), isolate(number)));
        return;
    }
    // What came in while the password was checked.
    follow();
    if (!isInFront(one)) {
        say(tr("%1: %2").arg(isolate(one.reference), result.refusal().text));
    } else if (result.refusal().reason == u"changed_by_another"_s) {
        foot->tellChange(result.refusal().text);
    } else {
        foot->showRefusals(result.refusals());
    }
    atHand->readAgain();
}

void SigningPage::giveBack()
{
    if (acting || shownLetter() == nullptr) {
        return;
    }
    acting = true;
    const KeptForm* form = foot->remarks();
    const command::ReturnLetter command{wanted, form->text(u"remarks"_s)};
    foot->beginReturn();
    whenAnswered(desk().act(atHand->id(), form->seenVersion(), command), this,
                 [this, one = inFront()](const Result<CaseView>& result) { takeReturned(one, result); });
}

void SigningPage::takeReturned(const DealtWith& one, const Result<CaseView>& result)
{
    acting = false;
    foot->endReturn(result ? Refusals() : result.refusals());
    if (result) {
        // One may have gone to another letter and come back.
        if (isInFront(one) && foot->remarks() != nullptr) {
            foot->remarks()->becomeSaved();
        }
        goOn(one, tr("Returned: %1.").arg(isolate(one.reference)));
        return;
    }
    follow();
    if (!isInFront(one)) {
        say(tr("%1: %2").arg(isolate(one.reference), result.refusal().text));
    } else if (KeptForm* form = foot->remarks();
               form != nullptr && result.refusal().reason == u"changed_by_another"_s) {
        // What is shown then is what the remarks are meant for the next time.
        connect(atHand, &CaseAtHand::viewed, form, &KeptForm::acknowledgeChanges, Qt::SingleShotConnection);
    }
    atHand->readAgain();
}

void SigningPage::goOn(const DealtWith& one, const QString& what)
{
    const int row = queue->rowOf(one.id, one.letter);
    if (isInFront(one)) {
        if (isAncestorOf(QApplication::focusWidget())) {
            foot->passwordField()->setFocus();
        }
        openNextTo(row);
    }
    if (row >= 0) {
        queue->remove(row);
        place = std::max(0, queue->rowOf(atHand->id(), wanted));
    }
    say(what);
    refresh();
}

void SigningPage::say(const QString& what)
{
    done = what;
    sayHowMany();
}

void SigningPage::putCurrent(int row)
{
    view->setCurrentIndex(queue->index(row));
}

void SigningPage::step(int by)
{
    if (queue->rowCount() == 0) {
        leaveLetter();
        return;
    }
    // A letter that another took away left its place to the one behind it.
    const bool isListed = queue->rowOf(atHand->id(), wanted) >= 0;
    const int row = isListed || by < 0 ? place + by : place;
    putCurrent(std::clamp(row, 0, queue->rowCount() - 1));
}

void SigningPage::open(const LetterLine& line)
{
    place = queue->rowOf(line.id, line.letter);
    if (line.id == atHand->id() && line.letter == wanted) {
        return;
    }
    leaveFoot();
    wanted = line.letter;
    if (line.id == atHand->id() && atHand->isRead()) {
        begin();
    } else {
        longWait.start();
        atHand->open(line.id);
    }
}

void SigningPage::leaveLetter()
{
    leaveFoot();
    wanted = {};
    atHand->open({});
    showEmpty();
}

void SigningPage::leaveFoot()
{
    foot->leave();
    foot->passwordField()->clear();
    seen.reset();
}

void SigningPage::showFormer(bool shown)
{
    longWait.stop();
    reading->setVisible(shown);
    reading->setEnabled(true);
    caseBeside->setEnabled(true);
    if (!folded) {
        caseBeside->setVisible(shown);
    }
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

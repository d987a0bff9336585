#include "ui/tour/case_walk.h"
#include "ui/tour/scenes.h"
#include "ui/tour/walk.h"

namespace redress {

using namespace Qt::StringLiterals;

namespace {

const IntakeWords callAboutTheBill{
    .channel = u"phone"_s,
    .name = u"Eleanor Whitcombe"_s,
    .phone = u"+84 28 3823 4410"_s,
    .email = u"e.whitcombe@riverside.example"_s,
    .language = u"en"_s,
    .answerWay = u"phone"_s,
    .subject = u"Charged twice for the September subscription"_s,
    .description = u"My account was debited on 1 September and again on 9 September for the same invoice. "
                   u"The app shows one "
                   "payment only. I was told on the hotline that the second one would come back within five "
                   "days; that was three weeks ago."_s,
    .product = u"Office 500 leased line"_s,
    .category = u"billing"_s,
    .expectation = u"The second payment back, and a written invoice that shows it."_s};

void firstRound(Walk& walk, const QString& reference)
{
    verify(walk, u"Read back line by line; she added the two payment dates."_s, u"normal"_s);
    handOver(
        walk,
        u"Why was the invoice of September collected twice on the Office 500 line? Has the money gone back?"_s);
    walk.changeTo(Role::Officer);
    answerHandOff(
        walk, reference,
        u"The collection run of 9 September repeated the file of the 1st after a time-out of the bank's gateway."_s,
        u"The repeated payment was marked for refund on 5 October."_s);
    conclude(walk, u"upheld"_s, u"Our own error: the collection was repeated without a look at what had gone through."_s);
    walk.changeTo(Role::Agent);
    walk.step(u"the agent opens the answered case"_s, [&] {
        walk.openCase(u"to_answer"_s, reference);
        walk.hand.waitFor(u"give_reply"_s);
    });
    reply(walk, u"phone"_s,
          u"Explained the repeated collection run; the refund is on its way and takes two bank days."_s);
    walk.comeBackAfter(4, Role::Agent);
    walk.step(u"the agent opens the case again"_s,
              [&] { walk.openCase(u"awaiting_confirmation"_s, reference); });
    decide(walk, u"not_satisfied"_s, u"Nothing has arrived, and the bank knows of no transfer."_s);
}

/** By the procedure somebody else assesses the second round; the department has one engineer only. */
void assessAgain(Walk& walk, const QString& reference)
{
    Hand& hand = walk.hand;
    walk.step(u"the same person may not assess again"_s, [&] { hand.show(u"same_person"_s); });
    walk.changeTo(Role::Supervisor);
    walk.step(u"the supervisor waives the other person"_s, [&] {
        walk.openCase(u"to_answer"_s, reference);
        walk.chooseAct(u"waive_other_person"_s);
        hand.type(u"waive_other_person_dialog/reason"_s,
                  u"Mr Dũng is the only engineer who reads the bank's files; I went through his finding with him."_s);
    });
    walk.step(u"the waiver is on record"_s, [&] { walk.saveSheet(u"waive_other_person"_s); });
    walk.changeTo(Role::Officer);
    walk.step(u"the officer opens the case again"_s, [&] { walk.openCase(u"to_answer"_s, reference); });
    conclude(walk, u"upheld"_s, u"Upheld again: the refund was sent without its branch code, and nobody saw it come back."_s);
    walk.step(u"what both rounds came to stands together"_s, [&] { hand.show(u"assessment_2"_s); });
}

void secondRound(Walk& walk, const QString& reference)
{
    walk.step(u"the second round begins"_s, [&] { walk.hand.waitFor(u"confirm_content"_s); });
    walk.step(u"read the content back again"_s, [&] {
        walk.hand.type(
            u"remarks"_s,
            u"Still the second payment of 9 September; she gave the number of her account again."_s);
        walk.hand.click(u"confirm_content"_s);
        walk.hand.waitForGone(u"confirm_content"_s);
    });
    walk.step(u"accept the case again"_s, [&] {
        walk.hand.click(u"accept_case"_s);
        walk.hand.waitFor(u"hand_over"_s);
    });
    handOver(walk, u"The refund did not arrive. Trace it with the bank and send proof of the transfer."_s);
    walk.changeTo(Role::Officer);
    answerHandOff(walk, reference, u"The refund failed: the account number lacked its branch code."_s,
                  u"Sent again on 12 October with the branch code; the bank confirmed it the same day."_s);
    assessAgain(walk, reference);
    walk.changeTo(Role::Agent);
    walk.step(u"the agent opens the case of the second round"_s, [&] {
        walk.openCase(u"to_answer"_s, reference);
        walk.hand.waitFor(u"give_reply"_s);
    });
    reply(walk, u"phone"_s, u"Gave her the bank's reference of the transfer; she sees it on her account."_s);
    decide(walk, u"satisfied"_s, u"The money is there. Thank you for staying with it."_s);
    closeCase(walk, u"resolved"_s,
              u"A collection file was sent twice, and refunds are not checked for the branch code."_s,
              u"The gateway refuses a file it has seen; refunds are checked before they leave."_s);
}

} // namespace

void walkPhone(Walk& walk)
{
    walk.signIn(Role::Agent);
    const QString reference = takeIn(walk, callAboutTheBill);
    firstRound(walk, reference);
    secondRound(walk, reference);
    walk.comeBackAfter(4, Role::Supervisor);
    walk.step(u"the supervisor finds the closed case"_s, [&] { walk.openCase(u"archive"_s, reference); });
    walk.step(u"the supervisor reopens the case"_s, [&] {
        walk.hand.click(u"open_reopening"_s);
        walk.hand.type(u"reason"_s,
                       u"Ms Whitcombe called: the invoice of October shows the amount a third time."_s);
        walk.hand.click(u"reopen_case"_s);
        walk.hand.waitFor(u"confirm_content"_s);
    });
    walk.step(u"the supervisor looks who can go on with it"_s, [&] {
        // By keys alone: a click would open it, and in a narrow window a case lies over its list.
        walk.hand.putMouseAway();
        walk.markCase(u"in_verification"_s, reference);
        walk.hand.press(Qt::Key_A);
        walk.hand.waitFor(u"assignees"_s);
    });
    walk.step(u"the supervisor takes it on"_s, [&] {
        walk.hand.press(Qt::Key_Up);
        walk.hand.press(Qt::Key_Return);
        walk.hand.waitForGone(u"assignees"_s);
        walk.hand.takeMouse();
    });
    walk.signOut();
}

} // namespace redress

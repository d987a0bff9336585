#include "tests/support/acting_walk.h"
#include "tests/support/test_register.h"

#include <QtTest>

using namespace redress;
using namespace redress::test;
using namespace Qt::StringLiterals;

/** What stops a limit, lengthens it and moves it: case, list and the page of the date say the same at each step. */
class TestWalkClocks : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aPausedClockShowsWhatIsLeftAndIsExtendedMeanwhile_data() { addEngines(); }
    void aPausedClockShowsWhatIsLeftAndIsExtendedMeanwhile();
    void whatStoodStillAndANewHolidayMoveTheLimitOfAStage_data() { addEngines(); }
    void whatStoodStillAndANewHolidayMoveTheLimitOfAStage();
};

namespace {

void stopForTheBuilding(ActingWalk& walk)
{
    walk.signIn(u"agent"_s);
    walk.takeIn({.channel = u"phone"_s, .language = u"en"_s, .answerWay = u"phone"_s,
                 .subject = u"The lift stops between floors"_s, .product = u"Home lift 350 kg"_s,
                 .category = u"lift"_s});
    walk.goOnToVerification();
    walk.open(u"in_verification"_s);
    // Three days from Monday, the day of the start not counted.
    walk.waitForDue(u"Thursday, 19 November 2026 17:00"_s);
    walk.openSheet(u"pause_clocks"_s);
    walk.refuseSheet(u"pause_clocks"_s, u"reason"_s, u"Choose one of the procedure's reasons."_s);
    walk.hand.choose(walk.inSheet(u"pause_clocks"_s, u"reason"_s), u"no_access"_s);
    walk.saveSheet(u"pause_clocks"_s);
    walk.waitForLeft(u"3 days left"_s);
    walk.waitForSaying(u"The building cannot be entered"_s);
}

void extendWhatStandsStill(ActingWalk& walk)
{
    const QString extend = u"extend_limit"_s;
    walk.signIn(u"supervisor"_s);
    walk.open(u"in_verification"_s);
    walk.openSheet(extend);
    walk.typeNumber(walk.inSheet(extend, u"count"_s), u"8"_s);
    walk.refuseSheet(extend, u"reason"_s, u"Say why more time is needed."_s);
    walk.waitForWords(walk.inSheet(extend, u"count"_s),
                      u"The procedure adds at most 7 to one limit, in its own unit."_s);
    walk.typeNumber(walk.inSheet(extend, u"count"_s), u"2"_s);
    walk.hand.type(walk.inSheet(extend, u"reason"_s), u"A part is on its way."_s);
    walk.saveSheet(extend);
    walk.waitForLeft(u"5 days left"_s);
    walk.hand.click(u"notice_3/notice_sent"_s);
    walk.hand.type(u"notice_sent_dialog/at"_s, u"tomorrow 10:00"_s);
    walk.refuseSheet(u"notice_sent"_s, u"at"_s, u"This moment lies in the future."_s);
    walk.hand.type(u"notice_sent_dialog/at"_s, u"now"_s);
    walk.saveSheet(u"notice_sent"_s);
    walk.hand.waitForGone(u"notice_3/notice_sent"_s);
}

void goOnOnWednesday(ActingWalk& walk)
{
    walk.comeTo(u"2026-11-18 10:00"_s);
    walk.signIn(u"agent"_s);
    walk.open(u"in_verification"_s);
    walk.waitForLeft(u"5 days left"_s);
    walk.openSheet(u"resume_clocks"_s);
    walk.saveSheet(u"resume_clocks"_s);
    // From Wednesday to Sunday.
    walk.waitForDue(u"Sunday, 22 November 2026 17:00"_s);
}

void askAndHearOnFriday(ActingWalk& walk)
{
    const QString ask = u"ask_information"_s;
    const QString answer = u"receive_information"_s;
    walk.openSheet(ask);
    walk.refuseSheet(ask, u"what"_s, u"Say what the complainant is asked for."_s);
    walk.hand.type(walk.inSheet(ask, u"what"_s), u"A photo of the door"_s);
    walk.saveSheet(ask);
    walk.waitForLeft(u"5 days left"_s);
    walk.waitForSaying(u"Waiting for the complainant"_s);
    walk.comeTo(u"2026-11-20 09:00"_s);
    walk.hand.click(answer);
    walk.hand.type(walk.inSheet(answer, u"received"_s), u"16/11 10:00"_s);
    walk.refuseSheet(answer, u"what"_s, u"Say what came."_s);
    walk.hand.type(walk.inSheet(answer, u"received"_s), u"today 08:30"_s);
    walk.hand.type(walk.inSheet(answer, u"what"_s), u"A photo came."_s);
    walk.saveSheet(answer);
    // Friday is the first of five days.
    walk.waitForDue(u"Tuesday, 24 November 2026 17:00"_s);
}

void endTheLift(ActingWalk& walk)
{
    walk.signIn(u"manager"_s);
    walk.open(u"to_note"_s);
    walk.save(u"take_note"_s);
    walk.signIn(u"agent"_s);
    walk.open(u"in_verification"_s);
    walk.acceptAndHandOver();
    walk.signIn(u"officer"_s);
    walk.answerHandOff(u"A worn sensor"_s, u"The sensor was replaced."_s);
    walk.assess(u"upheld"_s, u"A worn sensor."_s);
    walk.signIn(u"agent"_s);
    walk.open(u"to_answer"_s);
    walk.reply(u"phone"_s, u"The sensor was replaced."_s);
    walk.decide(u"satisfied"_s);
    walk.hand.choose(u"outcome"_s, u"resolved"_s);
    walk.save(u"close_case"_s);
}

void letASampleBeLookedAt(ActingWalk& walk)
{
    walk.signIn(u"agent"_s);
    walk.takeIn({.channel = u"technician"_s, .received = u"16/11 8:30"_s, .language = u"en"_s, .answerWay = u"phone"_s,
                 .subject = u"Cracks in the membrane"_s, .product = u"Membrane"_s, .category = u"product_quality"_s,
                 .expectation = u"Another one"_s});
    walk.goOnToVerification();
    walk.open(u"in_verification"_s);
    walk.waitForDue(u"Wednesday, 18 November 2026 17:00"_s);
    walk.openSheet(u"pause_clocks"_s);
    walk.hand.choose(walk.inSheet(u"pause_clocks"_s, u"reason"_s), u"laboratory"_s);
    walk.saveSheet(u"pause_clocks"_s);
    walk.waitForLeft(u"2 working days left"_s);
    walk.comeTo(u"2026-11-17 10:00"_s);
    walk.openSheet(u"resume_clocks"_s);
    walk.saveSheet(u"resume_clocks"_s);
    // Nothing but the close of the day of the start lay in it.
    walk.waitForDue(u"Wednesday, 18 November 2026 17:00"_s);
}

/** Only a supervisor says so afterwards, and of no moment to come. */
void sayThatItStoodStill(ActingWalk& walk)
{
    walk.comeTo(u"2026-11-18 09:00"_s);
    walk.signIn(u"supervisor"_s);
    walk.open(u"in_verification"_s);
    walk.openSheet(u"pause_clocks"_s);
    walk.hand.choose(walk.inSheet(u"pause_clocks"_s, u"reason"_s), u"laboratory"_s);
    walk.hand.type(walk.inSheet(u"pause_clocks"_s, u"from"_s), u"16/11 8:00"_s);
    walk.refuseSheet(u"pause_clocks"_s, u"from"_s, u"The round began after this moment."_s);
    walk.hand.type(walk.inSheet(u"pause_clocks"_s, u"from"_s), u"17/11 16:00"_s);
    walk.saveSheet(u"pause_clocks"_s);
    walk.waitForLeft(u"2 working days left"_s);
    walk.openSheet(u"resume_clocks"_s);
    walk.hand.type(walk.inSheet(u"resume_clocks"_s, u"until"_s), u"17/11 15:00"_s);
    walk.refuseSheet(u"resume_clocks"_s, u"until"_s, u"The pause began after this moment."_s);
    walk.hand.type(walk.inSheet(u"resume_clocks"_s, u"until"_s), u"17/11 18:00"_s);
    walk.saveSheet(u"resume_clocks"_s);
    walk.waitForDue(u"Thursday, 19 November 2026 17:00"_s);
}

void takeThursdayOff(ActingWalk& walk)
{
    walk.signIn(u"admin"_s);
    walk.goTo(u"settings"_s);
    walk.hand.clickItem(u"settings_sections"_s, Qt::UserRole, u"calendar_section"_s);
    walk.hand.click(u"add_holidays"_s);
    walk.typeIntoCell(u"31/11/2026"_s);
    walk.refuse(u"save_calendar"_s, u"holidays"_s, u"Line 1: A date stands here, as in \"2026-09-02\"."_s);
    const auto newest = [](const QModelIndex& index) { return index.row() == index.model()->rowCount() - 1; };
    walk.hand.clickItem(u"holidays"_s, newest, u"the new day"_s);
    walk.hand.press(Qt::Key_F2);
    walk.typeIntoCell(u"19/11/2026"_s);
    walk.hand.press(Qt::Key_Right);
    walk.hand.press(Qt::Key_F2);
    walk.typeIntoCell(u"Flood"_s);
    walk.waitForSaying(u"One open case would fall due at another moment. Its journal will say so."_s);
    walk.save(u"save_calendar"_s);
}

void seeWhyItIsFriday(ActingWalk& walk)
{
    walk.signIn(u"supervisor"_s);
    walk.open(u"in_verification"_s);
    walk.waitForDue(u"Friday, 20 November 2026 17:00"_s);
    walk.hand.click(u"why_due"_s);
    walk.hand.waitFor(u"why_dialog"_s);
    walk.waitForSaying(u"Thu, 19 Nov 2026: Flood"_s);
    walk.hand.press(Qt::Key_Escape);
    walk.hand.waitForGone(u"why_dialog"_s);
    walk.waitForJournal(u"The calendar changed: due Friday, 20 November 2026 17:00, "
                        "until now Thursday, 19 November 2026 17:00"_s);
}

/** Told from the place where all that is owed stands. */
void extendAndTell(ActingWalk& walk)
{
    walk.openSheet(u"extend_limit"_s);
    walk.hand.type(walk.inSheet(u"extend_limit"_s, u"reason"_s), u"The laboratory was closed."_s);
    walk.saveSheet(u"extend_limit"_s);
    walk.waitForDue(u"Monday, 23 November 2026 17:00"_s);
    walk.goTo(u"notices"_s);
    const auto newest = [](const QModelIndex& index) { return index.row() == 1; };
    walk.hand.clickItem(u"notice_list"_s, newest, u"the notice of the extension"_s);
    walk.hand.waitUntil(u"it tells the new date"_s, [] {
        const QWidget* text = touch::find(u"notice_text"_s);
        return text != nullptr && touch::textOf(text).contains(u"23 November 2026"_s);
    });
    walk.save(u"notice_sent"_s);
}

/** Each stage has its limit; what was added to one is none of the next. */
void endTheMembrane(ActingWalk& walk)
{
    walk.signIn(u"agent"_s);
    walk.open(u"in_verification"_s);
    walk.acceptAndHandOver();
    walk.open(u"with_departments"_s);
    walk.waitForDue(u"Wednesday, 25 November 2026 17:00"_s);
    walk.signIn(u"officer"_s);
    walk.answerHandOff(u"The ground was wet."_s, u"The site was visited."_s);
    walk.open(u"to_answer"_s);
    walk.waitForDue(u"Friday, 20 November 2026 17:00"_s);
    walk.assess(u"partly_upheld"_s, u"The ground was wet."_s);
    walk.signIn(u"agent"_s);
    walk.open(u"to_answer"_s);
    walk.reply(u"phone"_s, u"Told the result."_s);
    walk.open(u"awaiting_confirmation"_s);
    walk.waitForDue(u"Thursday, 3 December 2026 17:00"_s);
    walk.decide(u"satisfied"_s);
    walk.typeItem(u"corrective_action"_s, u"Teach the fitters"_s);
    walk.chooseItem(u"same_matter_before"_s, u"no"_s);
    walk.hand.type(u"root_cause"_s, u"Wet ground"_s);
    walk.hand.choose(u"outcome"_s, u"resolved"_s);
    walk.save(u"close_case"_s);
}

} // namespace

void TestWalkClocks::aPausedClockShowsWhatIsLeftAndIsExtendedMeanwhile()
{
    const TestRegister place;
    ActingWalk walk(u"alphatech"_s, place.address());
    const QString stumble = walk.stumbleOf([&] {
        stopForTheBuilding(walk);
        extendWhatStandsStill(walk);
        goOnOnWednesday(walk);
        askAndHearOnFriday(walk);
        endTheLift(walk);
        walk.lookBack();
    });
    QVERIFY2(stumble.isEmpty(), qPrintable(stumble));

    const Case kept = walk.kept();
    QVERIFY(kept.closed);
    QCOMPARE(kept.pauses.size(), 2);
    QCOMPARE(kept.notice(NoticeId{3})->state, NoticeState::Sent);
    // There is no moment to tell while it stands still.
    QVERIFY(kept.notice(NoticeId{3})->text.endsWith(u"5 days after the work on it goes on: A part is on its way."_s));
    QCOMPARE(walk.firstBad(), QString());
    QCOMPARE(walk.firstMomentOtherThanReplayed(), QString());
}

void TestWalkClocks::whatStoodStillAndANewHolidayMoveTheLimitOfAStage()
{
    const TestRegister place;
    ActingWalk walk(u"poliser"_s, place.address());
    const QString stumble = walk.stumbleOf([&] {
        letASampleBeLookedAt(walk);
        sayThatItStoodStill(walk);
        takeThursdayOff(walk);
        seeWhyItIsFriday(walk);
        extendAndTell(walk);
        endTheMembrane(walk);
    });
    QVERIFY2(stumble.isEmpty(), qPrintable(stumble));

    const Case kept = walk.kept();
    QVERIFY(kept.closed);
    QCOMPARE(kept.pauses.size(), 2);
    QCOMPARE(kept.extensions.size(), 1);
    QCOMPARE(walk.firstBad(), QString());
    QCOMPARE(walk.firstMomentOtherThanReplayed(), QString());
}

QTEST_MAIN(TestWalkClocks)

#include "tst_walk_clocks.moc"

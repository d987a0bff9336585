#include "tests/support/case_desk.h"
#include "ui/widgets/look.h"

#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QMenu>
#include <QScrollArea>
#include <QTest>

using namespace redress;
using namespace redress::test;
using namespace Qt::StringLiterals;

/** What each person can do with a case in each stage, by the panel's own fields and buttons. */
class TestStagePanels : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { look::apply(*qApp, look::Appearance::Light); }

    void verificationConfirmsClassifiesAndAccepts()
    {
        SmallOffice office;
        CaseHands hands(office, u"agent"_s, CaseMaker(office).registered());
        hands.type(u"remarks"_s, u"It is router 2."_s);
        hands.press(u"confirm_content"_s);
        QTRY_VERIFY(!hands.sees(u"confirm_content"_s));
        hands.type(u"category"_s, u"interruption"_s);
        hands.type(u"severity"_s, u"high"_s);
        hands.press(u"accept_case"_s);
        QTRY_COMPARE(hands.stage(), u"hand_off"_s);
        const Case now = hands.recorded();
        QCOMPARE(now.readBack->remarks, u"It is router 2."_s);
        QCOMPARE(now.classification->severity, Severity::High);
    }

    void acceptingLeadsTheHandToTheFirstFieldOfTheHandOff()
    {
        SmallOffice office;
        const CaseId id = CaseMaker(office).registered();
        CaseHands hands(office, u"agent"_s, id);
        QTRY_VERIFY(hands.page.isActiveWindow());
        hands.press(u"confirm_content"_s);
        QTRY_VERIFY(!hands.sees(u"confirm_content"_s));
        hands.type(u"category"_s, u"interruption"_s);
        hands.type(u"severity"_s, u"high"_s);
        hands.find<QPushButton>(u"accept_case"_s)->setFocus();
        hands.press(u"accept_case"_s);
        QTRY_COMPARE(hands.stage(), u"hand_off"_s);
        QTRY_COMPARE(QApplication::focusWidget()->objectName(), u"department"_s);
    }

    void aLowWindowLeavesTheFormMoreRoomThanItsFoot()
    {
        SmallOffice office;
        CaseHands hands(office, u"agent"_s, CaseMaker(office).registered());
        QVERIFY(hands.sees(u"missing_severity"_s));
        hands.page.resize(678, 380);
        QTRY_VERIFY(hands.sees(u"still_missing"_s));
        QVERIFY(!hands.sees(u"missing_severity"_s));
        const auto* form = hands.panel()->findChild<QScrollArea*>();
        QTRY_VERIFY2(form->height() > 2 * (hands.panel()->height() - form->height()),
                     qPrintable(QString::number(form->height())));
        QVERIFY2(form->widget()->minimumSizeHint().width() <= form->viewport()->width(),
                 qPrintable(QString::number(form->widget()->minimumSizeHint().width())));
        QVERIFY2(hands.panel()->height() > 200, qPrintable(QString::number(hands.panel()->height())));
    }

    void whatIsMissingLeadsToItsField()
    {
        SmallOffice office;
        CaseHands hands(office, u"agent"_s, CaseMaker(office).registered());
        QTRY_VERIFY(hands.page.isActiveWindow());
        hands.press(u"missing_category"_s);
        QCOMPARE(QApplication::focusWidget()->objectName(), u"category"_s);
        hands.type(u"category"_s, u"interruption"_s);
        QTRY_VERIFY(!hands.sees(u"missing_category"_s));
        QTRY_VERIFY(hands.sees(u"missing_remarks"_s));
        QVERIFY(hands.sees(u"missing_severity"_s));
    }

    void acceptingTooEarlySaysWhy()
    {
        SmallOffice office;
        CaseHands hands(office, u"agent"_s, CaseMaker(office).registered());
        hands.press(u"accept_case"_s);
        QTRY_VERIFY(hands.sees(u"banner_text"_s));
        QCOMPARE(hands.recorded().stage, Stage::Verification);
    }

    void aCaseIsRefusedWithAGroundBehindADisclosure()
    {
        SmallOffice office;
        CaseHands hands(office, u"agent"_s, CaseMaker(office).registered());
        QVERIFY(!hands.sees(u"refuse_case"_s));
        hands.press(u"open_refusal"_s);
        hands.press(u"refuse_case"_s);
        QTRY_VERIFY(!hands.refusalAt(u"ground"_s).isEmpty());
        hands.type(u"ground"_s, u"no_evidence"_s);
        hands.type(u"explanation"_s, u"The line was measured."_s);
        hands.press(u"refuse_case"_s);
        QTRY_COMPARE(hands.stage(), u"reply"_s);
        QCOMPARE(hands.recorded().refusal->ground, u"no_evidence"_s);
    }

    void aHandOffProposesTheProceduresDue()
    {
        SmallOffice office;
        CaseHands hands(office, u"agent"_s, CaseMaker(office).accepted());
        QCOMPARE(hands.typed(u"due"_s), u"2026-11-19 17:00"_s);
        hands.type(u"department"_s, u"1"_s);
        hands.type(u"instructions"_s, u"Measure the line."_s);
        hands.press(u"hand_over"_s);
        QTRY_VERIFY(!hands.sees(u"hand_over"_s));
        QCOMPARE(hands.recorded().handOffs.first().instructions, u"Measure the line."_s);
        QVERIFY(hands.sees(u"open_hand_over"_s));
    }

    void aHandOffDueAfterTheCaseAsksWhy()
    {
        SmallOffice office;
        CaseHands hands(office, u"agent"_s, CaseMaker(office).accepted());
        QVERIFY(!hands.sees(u"late_reason"_s));
        hands.type(u"due"_s, u"2026-12-20 17:00"_s);
        QVERIFY(hands.sees(u"late_reason"_s));
        hands.type(u"department"_s, u"2"_s);
        hands.type(u"instructions"_s, u"Check the bill."_s);
        hands.press(u"hand_over"_s);
        QTRY_VERIFY(!hands.refusalAt(u"late_reason"_s).isEmpty());
    }

    void anOfficerAcceptsThenAnswers()
    {
        SmallOffice office;
        CaseHands hands(office, u"officer"_s, CaseMaker(office).handedOver());
        QVERIFY(!hands.sees(u"answer_hand_off"_s));
        hands.press(u"accept_hand_off"_s);
        QTRY_VERIFY(hands.sees(u"answer_hand_off"_s));
        hands.press(u"answer_hand_off"_s);
        QTRY_VERIFY(!hands.refusalAt(u"cause"_s).isEmpty());
        hands.type(u"cause"_s, u"A cut fibre"_s);
        hands.type(u"done"_s, u"It was spliced"_s);
        hands.press(u"answer_hand_off"_s);
        QTRY_COMPARE(hands.stage(), u"reply"_s);
        QCOMPARE(hands.recorded().handOffs.first().cause, u"A cut fibre"_s);
    }

    void anOfficerReturnsAHandOffWithAReason()
    {
        SmallOffice office;
        CaseHands hands(office, u"officer"_s, CaseMaker(office).handedOver());
        hands.press(u"open_return"_s);
        hands.type(u"reason"_s, u"This is for Billing."_s);
        hands.press(u"return_hand_off"_s);
        QTRY_COMPARE(hands.recorded().handOffs.first().state, HandOffState::Returned);
    }

    void aPhonedReplyIsARecordOfWhatWasSaid()
    {
        SmallOffice office;
        CaseHands hands(office, u"agent"_s, CaseMaker(office).answered());
        QVERIFY(!hands.sees(u"submit_letter"_s));
        QCOMPARE(hands.find<QPushButton>(u"give_reply"_s)->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_Return));
        hands.press(u"give_reply"_s);
        QTRY_VERIFY(!hands.refusalAt(u"said"_s).isEmpty());
        hands.type(u"said"_s, u"It works again."_s);
        hands.press(u"give_reply"_s);
        QTRY_COMPARE(hands.stage(), u"confirmation"_s);
        QCOMPARE(hands.recorded().replies.last().said, u"It works again."_s);
    }

    void theComplainantsDecisionIsRecordedInTheMinuteOfTheReply()
    {
        SmallOffice office;
        CaseHands hands(office, u"agent"_s, CaseMaker(office).replied());
        hands.press(u"record_decision"_s);
        QTRY_VERIFY(!hands.refusalAt(u"decision"_s).isEmpty());
        hands.type(u"decision"_s, u"satisfied"_s);
        hands.press(u"record_decision"_s);
        QTRY_COMPARE(hands.stage(), u"archive"_s);
    }

    void notSatisfiedBeginsTheNextRoundAndShowsWhy()
    {
        SmallOffice office;
        CaseHands hands(office, u"agent"_s, CaseMaker(office).replied());
        hands.type(u"decision"_s, u"not_satisfied"_s);
        hands.type(u"words"_s, u"It broke again."_s);
        hands.press(u"record_decision"_s);
        QTRY_COMPARE(hands.stage(), u"verification"_s);
        QCOMPARE(hands.recorded().round, 2);
        QVERIFY(hands.sees(u"confirm_content"_s));
    }

    void aCaseIsClosedWithRootCauseLessonAndOutcome()
    {
        SmallOffice office;
        CaseHands hands(office, u"agent"_s, CaseMaker(office).decided());
        hands.press(u"close_case"_s);
        QTRY_VERIFY(!hands.refusalAt(u"outcome"_s).isEmpty());
        QVERIFY(!hands.refusalAt(u"root_cause"_s).isEmpty());
        hands.type(u"root_cause"_s, u"Digging without a plan"_s);
        hands.type(u"lesson"_s, u"Ask for the plan first"_s);
        hands.type(u"outcome"_s, u"resolved"_s);
        hands.press(u"close_case"_s);
        QTRY_VERIFY(hands.recorded().closed);
        QTRY_VERIFY(!hands.sees(u"close_case"_s));
    }

    void aClosedCaseIsReadOnlyButForSupervisors()
    {
        SmallOffice office;
        const CaseId id = CaseMaker(office).closed();
        CaseHands agent(office, u"agent"_s, id);
        QVERIFY(!agent.sees(u"open_reopening"_s));
        QVERIFY(!agent.sees(u"add_note"_s));
        CaseHands supervisor(office, u"supervisor"_s, id);
        auto* begin = supervisor.page.findChild<QAction*>(u"begin_reopening"_s);
        QVERIFY(begin != nullptr && begin->isEnabled());
        QVERIFY(!agent.page.findChild<QAction*>(u"begin_reopening"_s)->isVisible());
        begin->trigger();
        supervisor.type(u"reason"_s, u"It broke again."_s);
        supervisor.press(u"reopen_case"_s);
        QTRY_COMPARE(supervisor.stage(), u"verification"_s);
        QCOMPARE(supervisor.recorded().round, 2);
    }

    void whatAPersonMayNotDoIsAbsentAndSaysWhy_data()
    {
        QTest::addColumn<QString>("person");
        QTest::addColumn<QStringList>("absent");
        QTest::newRow("manager") << u"manager"_s
                                 << QStringList{u"accept_case"_s,  u"confirm_content"_s, u"classify_case"_s,
                                                u"open_refusal"_s, u"take_case"_s,       u"assign_case"_s};
        QTest::newRow("agent") << u"agent"_s << QStringList{u"assign_case"_s};
    }
    void whatAPersonMayNotDoIsAbsentAndSaysWhy()
    {
        QFETCH(QString, person);
        QFETCH(QStringList, absent);
        SmallOffice office;
        CaseHands hands(office, person, CaseMaker(office).registered());
        for (const QString& name : absent) {
            QVERIFY2(!hands.sees(name), qPrintable(name));
        }
        QCOMPARE(hands.sees(u"why_not"_s), person == u"manager"_s);
    }

    void aSupervisorAssignsTheCase()
    {
        SmallOffice office;
        CaseHands hands(office, u"supervisor"_s, CaseMaker(office).registered());
        auto* assign = hands.find<QPushButton>(u"assign_case"_s);
        QVERIFY(assign != nullptr);
        Q_EMIT assign->menu()->aboutToShow();
        assign->menu()->actions().first()->trigger();
        QTRY_VERIFY(!hands.recorded().assignee.isNone());
    }
};

QTEST_MAIN(TestStagePanels)
#include "tst_stage_panels.moc"

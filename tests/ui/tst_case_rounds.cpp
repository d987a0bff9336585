#include "tests/support/act_sheet.h"
#include "tests/support/lift_office.h"
#include "tests/support/screen_check.h"
#include "ui/widgets/look.h"

#include <QApplication>
#include <QCheckBox>
#include <QTest>

using namespace redress;
using namespace redress::test;
using namespace Qt::StringLiterals;

/** What each round comes to, who may say so, and what follows the last. */
class TestCaseRounds : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { look::apply(*qApp, look::Appearance::Light); }

    void theConclusionComesBeforeTheReplyWhereTheProcedureAsksForIt()
    {
        LiftOffice office;
        CaseHands hands(office, u"agent"_s, office.answered());
        QVERIFY(hands.sees(u"missing_conclusion"_s));
        hands.type(u"said"_s, u"It is mended."_s);
        hands.press(u"give_reply"_s);
        QTRY_VERIFY(hands.sees(u"banner_text"_s));
        QCOMPARE(hands.recorded().stage, Stage::Reply);
        hands.press(u"assess_case"_s);
        QTRY_VERIFY(!hands.refusalAt(u"finding"_s).isEmpty());
        hands.type(u"finding"_s, u"upheld"_s);
        hands.press(u"assess_case"_s);
        QTRY_VERIFY(!hands.refusalAt(u"conclusion"_s).isEmpty());
        hands.type(u"conclusion"_s, u"The door was worn."_s);
        hands.press(u"assess_case"_s);
        QTRY_VERIFY(hands.sees(u"assessment_1"_s));
        QVERIFY(!hands.sees(u"missing_conclusion"_s));
        QVERIFY(!hands.sees(u"finding"_s));
        QVERIFY(isSaid(hands, u"The door was worn."_s));
        hands.press(u"open_assessment"_s);
        QTRY_VERIFY(hands.sees(u"finding"_s));
        hands.type(u"conclusion"_s, u"The door was worn out."_s);
        hands.press(u"assess_case"_s);
        QTRY_COMPARE(hands.recorded().assessments.last().conclusion, u"The door was worn out."_s);
        QTRY_VERIFY(!hands.sees(u"finding"_s));
        hands.press(u"give_reply"_s);
        QTRY_COMPARE(hands.stage(), u"confirmation"_s);
    }

    void aConclusionCanBeRecordedEarlierFromTheActs()
    {
        LiftOffice office;
        const CaseId id = office.registered();
        CaseHands hands(office, u"agent"_s, id);
        Sheet sheet(hands, u"assess_case"_s);
        sheet.press();
        QVERIFY(!sheet.refusalAt(u"finding"_s).isEmpty());
        sheet.fill(u"finding"_s, u"not_upheld"_s);
        sheet.fill(u"conclusion"_s, u"Another firm built it"_s);
        sheet.press();
        QTRY_VERIFY(sheet.isGone());
        QCOMPARE(hands.recorded().assessments.first().finding, Finding::NotUpheld);
    }

    void whoAssessedTheFirstRoundIsToldSoAndASupervisorMayWaiveIt()
    {
        LiftOffice office;
        const CaseId id = office.inSecondRound();
        CaseHands agent(office, u"agent"_s, id);
        QVERIFY(agent.sees(u"same_person"_s));
        QVERIFY(!agent.sees(u"assess_case"_s));
        const auto* byKey = agent.page.findChild<QAction*>(u"assess_case"_s);
        QVERIFY(!byKey->isVisible());
        QVERIFY(agent.sees(u"assessment_1"_s));
        CaseHands supervisor(office, u"supervisor"_s, id);
        QVERIFY(supervisor.sees(u"assess_case"_s));
        Sheet sheet(supervisor, u"waive_other_person"_s);
        sheet.press();
        QTRY_VERIFY(!sheet.refusalAt(u"reason"_s).isEmpty());
        sheet.fill(u"reason"_s, u"Nobody else is here"_s);
        sheet.press();
        QTRY_VERIFY(sheet.isGone());
        QTRY_VERIFY(!agent.sees(u"same_person"_s));
        QVERIFY(agent.sees(u"assess_case"_s));
        QVERIFY(byKey->isVisible());
    }

    void bothAssessmentsStandSideBySide()
    {
        LiftOffice office;
        const CaseId id = office.inSecondRound();
        office.act(u"supervisor"_s, id, command::AssessCase{Finding::Upheld, u"The door was worn"_s});
        CaseHands hands(office, u"agent"_s, id);
        hands.page.resize(1500, 800);
        QTRY_VERIFY(hands.sees(u"assessment_1"_s) && hands.sees(u"assessment_2"_s));
        const auto* first = hands.find<QWidget>(u"assessment_1"_s);
        const auto* second = hands.find<QWidget>(u"assessment_2"_s);
        QTRY_COMPARE(first->y(), second->y());
        QVERIFY(first->x() < second->x());
    }

    void aBlindRoundHidesTheEarlierConclusionUntilItsOwnIsRecorded()
    {
        LiftOffice office;
        office.adopt(blindDocument());
        const CaseId id = office.inSecondRound();
        CaseHands manager(office, u"manager"_s, id);
        QVERIFY(manager.sees(u"assessed_blind"_s));
        QVERIFY(!isSaid(manager, u"Nothing was found"_s));
        manager.type(u"finding"_s, u"upheld"_s);
        manager.type(u"conclusion"_s, u"The door was worn."_s);
        manager.press(u"assess_case"_s);
        QTRY_VERIFY(!manager.sees(u"assessed_blind"_s));
        QTRY_VERIFY(isSaid(manager, u"Nothing was found"_s));
    }

    void theLastRoundRejectedIsRecordedOpenOnceTheComplainantWasTold()
    {
        LiftOffice office;
        office.keepRemedy(u"Consumer court"_s);
        const CaseId id = office.inSecondRound();
        office.act(u"supervisor"_s, id, command::AssessCase{Finding::Upheld, u"The door was worn"_s});
        office.act(u"agent"_s, id, command::GiveReply{{}, AnswerWay::Phone, office.clock.now(), u"It is mended"_s});
        CaseHands hands(office, u"agent"_s, id);
        hands.type(u"decision"_s, u"not_satisfied"_s);
        QVERIFY(isSaid(hands, u"recorded as open"_s));
        hands.type(u"words"_s, u"It is not"_s);
        hands.press(u"record_decision"_s);
        QTRY_COMPARE(hands.stage(), u"archive"_s);
        QVERIFY(!hands.sees(u"close_case"_s));
        QVERIFY(isSaid(hands, u"The last answer was not accepted"_s));
        const QStringList faults = faultsOf(&hands.page);
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
        hands.press(u"tell_remedies"_s);
        QTRY_VERIFY(!hands.refusalAt(u"remedies"_s).isEmpty());
        hands.find<QCheckBox>(u"remedy_1"_s)->click();
        hands.press(u"tell_remedies"_s);
        QTRY_VERIFY(hands.sees(u"close_case"_s));
        QVERIFY(!hands.sees(u"tell_remedies"_s));
        QVERIFY(journalOf(hands).contains(u"Consumer court"_s));
        QCOMPARE(hands.find<ChoiceBox>(u"outcome"_s)->chosen(), u"recorded_open"_s);
        hands.press(u"close_case"_s);
        QTRY_VERIFY(hands.recorded().closed);
        QTRY_VERIFY(isSaid(hands, u"Open: no agreement was reached"_s));
    }

    void theCaseCanBeReferredToAnOutsideBody()
    {
        LiftOffice office;
        office.keepRemedy(u"Consumer court"_s);
        const CaseId id = office.rejectedTwice();
        CaseHands hands(office, u"supervisor"_s, id);
        Sheet sheet(hands, u"refer_case"_s);
        sheet.press();
        QTRY_VERIFY(!sheet.refusalAt(u"remedy"_s).isEmpty());
        sheet.fill(u"remedy"_s, u"1"_s);
        QVERIFY(sheet.says(u"1 Court Square"_s));
        sheet.press();
        QTRY_VERIFY(sheet.isGone());
        QTRY_VERIFY(isSaid(hands, u"Consumer court"_s));
        QCOMPARE(hands.recorded().referrals.size(), 1);
    }

    void aRefusalTellsHowItCanBeChallenged()
    {
        LiftOffice office;
        const CaseId id = office.registered();
        office.act(u"agent"_s, id, command::RefuseCase{u"no_basis"_s, u"The lift is not ours"_s});
        const CaseHands hands(office, u"agent"_s, id);
        QCOMPARE(hands.stage(), u"reply"_s);
        QVERIFY(isSaid(hands, u"If you do not agree, tell us why"_s));
    }

    void theReplyOfASecondRoundCanBeReadAndReached()
    {
        LiftOffice office;
        CaseHands hands(office, u"supervisor"_s, office.inSecondRound());
        hands.page.resize(960, 680);
        QTest::qWait(50);
        const QStringList faults = faultsOf(&hands.page);
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }
};

QTEST_MAIN(TestCaseRounds)
#include "tst_case_rounds.moc"

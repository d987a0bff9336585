#include "tests/support/act_sheet.h"
#include "tests/support/procedure_office.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/look.h"

#include <QApplication>
#include <QSpinBox>
#include <QTest>

using namespace redress;
using namespace redress::test;
using namespace Qt::StringLiterals;

namespace {

Intake byPost()
{
    Intake intake = smallComplaint(Channel::WebForm);
    intake.complainant.email = u"dao@example.com"_s;
    return intake;
}

} // namespace

/** The clocks of a case on its page: told, paused, running again, longer. */
class TestCaseClocks : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { look::apply(*qApp, look::Appearance::Light); }

    void aFirstAnswerIsRecordedWhereItsClockRuns()
    {
        ProcedureOffice office(u"alphatech"_s);
        CaseHands hands(office, u"agent"_s, office.registered(byPost()));
        QVERIFY(isSaid(hands, u"First answer due"_s));
        Sheet sheet(hands, u"acknowledge_case"_s);
        sheet.fill(u"way"_s, u"email"_s);
        sheet.fill(u"at"_s, u"tomorrow 10:00"_s);
        sheet.press();
        QTRY_VERIFY(!sheet.refusalAt(u"at"_s).isEmpty());
        sheet.fill(u"at"_s, u"today 08:30"_s);
        sheet.press();
        QTRY_VERIFY(sheet.isGone());
        QVERIFY(hands.recorded().acknowledged.has_value());
        QTRY_VERIFY(!actOf(hands, u"acknowledge_case"_s)->isVisible());
    }

    void pausedClocksShowWhatIsLeftAndWhy()
    {
        ProcedureOffice office(u"alphatech"_s);
        CaseHands hands(office, u"agent"_s, office.registered());
        QVERIFY(!actOf(hands, u"resume_clocks"_s)->isVisible());
        Sheet sheet(hands, u"pause_clocks"_s);
        QVERIFY(!sheet.shows(u"from"_s));
        sheet.press();
        QTRY_VERIFY(!sheet.refusalAt(u"reason"_s).isEmpty());
        sheet.fill(u"reason"_s, u"no_access"_s);
        QVERIFY(sheet.says(u"Stands still: Reply due"_s));
        // Whoever may not say since when means now, however long the sheet stood open.
        office.clock.set(mondayMorning.plusSeconds(600));
        sheet.press();
        QTRY_VERIFY(sheet.isGone());
        QCOMPARE(hands.recorded().pauses.first().from, office.clock.now());
        const Sheet again(hands, u"pause_clocks"_s);
        auto* offered = qobject_cast<ChoiceBox*>(again.dialog->form().field(u"reason"_s)->editor());
        QVERIFY(offered->count() > 0 && offered->findData(u"no_access"_s) < 0);
        again.dialog->finish();
        QTRY_VERIFY(hands.sees(u"case_paused"_s));
        QVERIFY(isSaid(hands, u"The building cannot be entered"_s));
        QVERIFY(hands.find<Badge>(u"case_due"_s)->word().contains(u"3 days left"_s));
        office.clock.set(mondayMorning.plusSeconds(3600));
        Sheet running(hands, u"resume_clocks"_s);
        QVERIFY(running.says(u"The building cannot be entered"_s));
        running.press();
        QTRY_VERIFY(running.isGone());
        QTRY_VERIFY(!hands.sees(u"case_paused"_s));
        QVERIFY(hands.recorded().pauses.first().until.has_value());
    }

    void anExtensionOfAClockThatStandsStillTellsWhatIsLeft()
    {
        ProcedureOffice office(u"alphatech"_s);
        const CaseId id = office.registered();
        office.act(u"agent"_s, id, command::PauseClocks{u"no_access"_s, office.clock.now(), {}});
        CaseHands hands(office, u"supervisor"_s, id);
        const Sheet sheet(hands, u"extend_limit"_s);
        QVERIFY(sheet.says(u"Until now: 3 days left."_s));
        QVERIFY(sheet.says(u"Then: 4 days left."_s));
        QVERIFY(!sheet.says(u"Due until now"_s));
        sheet.dialog->finish();
    }

    void onlyASupervisorSaysThatClocksStoodStillBefore()
    {
        ProcedureOffice office(u"alphatech"_s);
        CaseHands hands(office, u"supervisor"_s, office.registered());
        Sheet sheet(hands, u"pause_clocks"_s);
        sheet.fill(u"reason"_s, u"no_access"_s);
        sheet.fill(u"from"_s, u"2026-11-01 10:00"_s);
        sheet.press();
        QTRY_VERIFY(!sheet.refusalAt(u"from"_s).isEmpty());
        sheet.fill(u"from"_s, u"today 08:30"_s);
        sheet.press();
        QTRY_VERIFY(sheet.isGone());
        QCOMPARE(hands.recorded().pauses.size(), 1);
    }

    void aQuestionToTheComplainantPausesByItself()
    {
        ProcedureOffice office(u"alphatech"_s);
        CaseHands hands(office, u"agent"_s, office.registered());
        hands.act(command::AskInformation{u"A photo"_s});
        QTRY_VERIFY(hands.sees(u"case_paused"_s));
        QVERIFY(isSaid(hands, u"Waiting for the complainant"_s));
    }

    void theLimitOfAStageIsExtendedWhereItRuns()
    {
        ProcedureOffice office(u"poliser"_s);
        CaseHands hands(office, u"supervisor"_s, office.registered());
        Sheet sheet(hands, u"extend_limit"_s);
        QVERIFY(!sheet.shows(u"clock"_s));
        sheet.dialog->findChild<QSpinBox*>(u"count"_s)->setValue(2);
        QVERIFY(sheet.says(u"By 2 working days"_s));
        sheet.fill(u"reason"_s, u"The sample is on its way"_s);
        sheet.press();
        QTRY_VERIFY(sheet.isGone());
        const Extension added = hands.recorded().extensions.first();
        QCOMPARE(added.clock, ClockKind::Stage);
        QCOMPARE(added.stage, Stage::Verification);
        QTRY_VERIFY(isSaid(hands, u"by 2 working days, Verification"_s));
    }

    void anExtensionIsToldToTheComplainant()
    {
        ProcedureOffice office(u"alphatech"_s);
        CaseHands hands(office, u"supervisor"_s, office.registered());
        Sheet sheet(hands, u"extend_limit"_s);
        QVERIFY(sheet.says(u"The complainant is told"_s));
        sheet.fill(u"reason"_s, u"A part is ordered"_s);
        sheet.press();
        QTRY_VERIFY(sheet.isGone());
        QTRY_VERIFY(hands.sees(u"case_notices"_s));
        QVERIFY(isSaid(hands, u"A part is ordered"_s));
    }

    void theRailTellsTheLimitsOfTheStagesToCome()
    {
        ProcedureOffice office(u"poliser"_s);
        const CaseHands hands(office, u"agent"_s, office.registered());
        const auto* step = hands.find<QAbstractButton>(u"stage_hand_off"_s);
        QVERIFY2(step->accessibleName().contains(u"4 working days"_s), qPrintable(step->accessibleName()));
    }
};

QTEST_MAIN(TestCaseClocks)
#include "tst_case_clocks.moc"

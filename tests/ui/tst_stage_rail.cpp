#include "ui/widgets/look.h"
#include "ui/widgets/stage_rail.h"
#include "ui/widgets/stage_step.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using namespace redress;
using namespace Qt::StringLiterals;

namespace {

Case handedOver()
{
    Case complaint;
    complaint.stage = Stage::HandOff;
    complaint.handOffs.append(HandOff{});
    return complaint;
}

StageStep* stepOf(const StageRail& rail, Stage stage)
{
    return rail.findChild<StageStep*>(u"stage_"_s + nameOf(stage));
}

} // namespace

class TestStageRail : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        look::apply(*qApp, look::Appearance::Light);
        qRegisterMetaType<Stage>();
    }
    void theRailTellsWhatIsDonePresentAndComing()
    {
        StageRail rail;
        rail.setCase(handedOver(), u"today 17:00"_s, look::Tone::Waiting);
        QCOMPARE(stepOf(rail, Stage::Intake)->state(), StageStep::State::Done);
        QCOMPARE(stepOf(rail, Stage::Verification)->state(), StageStep::State::Done);
        QCOMPARE(stepOf(rail, Stage::HandOff)->state(), StageStep::State::Present);
        QCOMPARE(stepOf(rail, Stage::Reply)->state(), StageStep::State::Coming);
        QCOMPARE(stepOf(rail, Stage::HandOff)->accessibleName(), u"Hand-off, now, due today 17:00"_s);
        QCOMPARE(rail.chosen(), Stage::HandOff);
    }
    void stagesThatWereNotNeededAreNotCalledDone()
    {
        Case complaint;
        complaint.stage = Stage::Archive;
        complaint.closed = true;
        complaint.outcome = Outcome::SettledOnTheSpot;
        StageRail rail;
        rail.setCase(complaint);
        QCOMPARE(stepOf(rail, Stage::Intake)->state(), StageStep::State::Done);
        QCOMPARE(stepOf(rail, Stage::Reply)->state(), StageStep::State::Skipped);
        QCOMPARE(stepOf(rail, Stage::Archive)->state(), StageStep::State::Done);
    }
    void aWithdrawnCaseWasNeitherAnsweredNorConfirmed()
    {
        Case complaint;
        complaint.stage = Stage::Archive;
        complaint.closed = true;
        complaint.outcome = Outcome::Withdrawn;
        StageRail rail;
        rail.setCase(complaint);
        QCOMPARE(stepOf(rail, Stage::Verification)->state(), StageStep::State::Done);
        QCOMPARE(stepOf(rail, Stage::Reply)->state(), StageStep::State::Skipped);
        QCOMPARE(stepOf(rail, Stage::Confirmation)->state(), StageStep::State::Skipped);
        complaint.replies.append(Reply{});
        rail.setCase(complaint);
        QCOMPARE(stepOf(rail, Stage::Reply)->state(), StageStep::State::Done);
    }
    void aDoneStepCanBeChosenAndAComingOneCannot()
    {
        StageRail rail;
        rail.setCase(handedOver());
        rail.resize(900, 50);
        rail.show();
        QVERIFY(QTest::qWaitForWindowExposed(&rail));
        QSignalSpy chosen(&rail, &StageRail::stageChosen);
        QTest::mouseClick(stepOf(rail, Stage::Reply), Qt::LeftButton);
        QCOMPARE(chosen.size(), 0);
        QTest::mouseClick(stepOf(rail, Stage::Intake), Qt::LeftButton);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.value(0).value(0).value<Stage>(), Stage::Intake);
        QCOMPARE(rail.chosen(), Stage::Intake);
    }
    void arrowsMoveAndEnterChooses()
    {
        StageRail rail;
        rail.setCase(handedOver());
        rail.resize(900, 50);
        rail.show();
        QVERIFY(QTest::qWaitForWindowActive(&rail));
        QSignalSpy chosen(&rail, &StageRail::stageChosen);
        stepOf(rail, Stage::HandOff)->setFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Left);
        QCOMPARE(QApplication::focusWidget(), stepOf(rail, Stage::Verification));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(rail.chosen(), Stage::Verification);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
        QCOMPARE(QApplication::focusWidget(), stepOf(rail, Stage::HandOff));
    }
    void choosingFromOutsideDoesNotSignal()
    {
        StageRail rail;
        rail.setCase(handedOver());
        QSignalSpy chosen(&rail, &StageRail::stageChosen);
        rail.setChosen(Stage::Intake);
        QCOMPARE(chosen.size(), 0);
        QVERIFY(stepOf(rail, Stage::Intake)->isChecked());
        QVERIFY(!stepOf(rail, Stage::HandOff)->isChecked());
    }
    void stepsMirrorRightToLeft()
    {
        StageRail rail;
        rail.setLayoutDirection(Qt::RightToLeft);
        rail.setCase(handedOver());
        rail.resize(900, 50);
        rail.show();
        QVERIFY(stepOf(rail, Stage::Intake)->x() > stepOf(rail, Stage::Archive)->x());
    }
    void aNarrowRailKeepsEveryMarkAndTheWordOfThePresentStep()
    {
        StageRail rail;
        rail.setCase(handedOver());
        rail.resize(380, 50);
        rail.show();
        for (const auto& [stage, name] : Names<Stage>::all) {
            QVERIFY2(rail.rect().contains(stepOf(rail, stage)->geometry()), name);
        }
        QVERIFY(stepOf(rail, Stage::HandOff)->width() >= stepOf(rail, Stage::HandOff)->fullWidth());
    }
};

QTEST_MAIN(TestStageRail)
#include "tst_stage_rail.moc"

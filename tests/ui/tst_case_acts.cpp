#include "tests/support/act_sheet.h"
#include "tests/support/procedure_office.h"
#include "ui/case/acts/case_acts.h"
#include "ui/widgets/look.h"
#include "ui/words/time_words.h"

#include <QApplication>
#include <QMenu>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QThreadPool>
#include <QTreeWidget>

using namespace redress;
using namespace redress::test;
using namespace Qt::StringLiterals;

/** The sheets of the acts that are no steps of the path: what they record and refuse, and who is offered which. */
class TestCaseActs : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { look::apply(*qApp, look::Appearance::Light); }

    void anAttemptToCallBackIsRecordedWithItsOutcome()
    {
        SmallOffice office;
        CaseHands hands(office, u"agent"_s, CaseMaker(office).registered());
        Sheet sheet(hands, u"record_call"_s);
        QCOMPARE(sheet.typed(u"number"_s), u"0901 234 567"_s);
        sheet.press();
        QVERIFY(!sheet.refusalAt(u"outcome"_s).isEmpty());
        sheet.fill(u"outcome"_s, u"no_answer"_s);
        sheet.press();
        QTRY_VERIFY(sheet.isGone());
        QTRY_VERIFY(journalOf(hands).contains(u"Called the complainant: No answer"_s));
        QVERIFY(journalOf(hands).contains(u"0901 234 567"_s));
    }

    void whatWasSaidInACallIsAskedForWhereSomebodyWasReached()
    {
        SmallOffice office;
        CaseHands hands(office, u"agent"_s, CaseMaker(office).registered());
        Sheet sheet(hands, u"record_call"_s);
        sheet.fill(u"direction"_s, u"incoming"_s);
        QVERIFY(!sheet.shows(u"outcome"_s));
        sheet.press();
        QTRY_VERIFY(!sheet.refusalAt(u"said"_s).isEmpty());
        sheet.fill(u"said"_s, u"It happened again."_s);
        sheet.fill(u"at"_s, u"tomorrow 10:00"_s);
        sheet.press();
        QTRY_VERIFY(!sheet.refusalAt(u"at"_s).isEmpty());
        sheet.fill(u"at"_s, u"whenever"_s);
        sheet.press();
        QTRY_VERIFY(sheet.refusalAt(u"at"_s).contains(u"today"_s));
        sheet.fill(u"at"_s, u"today 08:30"_s);
        sheet.press();
        QTRY_VERIFY(sheet.isGone());
        QTRY_VERIFY(journalOf(hands).contains(u"It happened again."_s));
    }

    void theKeysOfAnActWorkFromAnywhereOnThePage()
    {
        SmallOffice office;
        CaseHands hands(office, u"agent"_s, CaseMaker(office).registered());
        QTRY_VERIFY(hands.page.isActiveWindow());
        hands.find<QPlainTextEdit>(u"remarks"_s)->setFocus();
        QTest::keyClick(hands.page.focusWidget(), Qt::Key_L, Qt::ControlModifier);
        QTRY_VERIFY(hands.page.findChild<FormDialog*>(u"record_call_dialog"_s) != nullptr);
    }

    void aSheetIsPressedByControlEnterAndAsksBeforeItDropsWhatWasTyped()
    {
        SmallOffice office;
        CaseHands hands(office, u"agent"_s, CaseMaker(office).registered());
        {
            Sheet untouched(hands, u"ask_information"_s);
            QTRY_VERIFY(untouched.dialog->isActiveWindow());
            QTest::keyClick(untouched.dialog, Qt::Key_Escape);
            QTRY_VERIFY(untouched.isGone());
        }
        Sheet sheet(hands, u"ask_information"_s);
        QTRY_VERIFY(sheet.dialog->isActiveWindow());
        QTRY_COMPARE(sheet.dialog->focusWidget()->objectName(), u"what"_s);
        sheet.fill(u"what"_s, u"The invoice of May"_s);
        QTest::keyClick(sheet.dialog, Qt::Key_Escape);
        QVERIFY(!sheet.isGone());
        QVERIFY(sheet.says(u"Press Esc again"_s));
        QTest::keyClick(sheet.dialog->focusWidget(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(sheet.isGone());
        QTRY_COMPARE(hands.recorded().information.size(), 1);
    }

    void aSheetStandsInTheMiddleOfItsWindow()
    {
        ProcedureOffice office(u"alphatech"_s);
        CaseHands hands(office, u"agent"_s, office.registered());
        Sheet sheet(hands, u"make_promise"_s);
        QTRY_VERIFY(sheet.dialog->isActiveWindow());
        const int tooLow = sheet.dialog->geometry().center().y() - hands.page.geometry().center().y();
        QVERIFY2(std::abs(tooLow) < 40, qPrintable(QString::number(tooLow)));
    }

    void whatWasTypedInASheetStandsInItAgainUntilItIsDone()
    {
        SmallOffice office;
        const CaseId id = CaseMaker(office).registered();
        {
            CaseHands hands(office, u"agent"_s, id);
            Sheet sheet(hands, u"record_call"_s);
            sheet.fill(u"number"_s, u"0909 111 222"_s);
        }
        QThreadPool::globalInstance()->waitForDone();
        CaseHands hands(office, u"agent"_s, id);
        office.clock.set(mondayMorning.plusSeconds(3600));
        Sheet sheet(hands, u"record_call"_s);
        QCOMPARE(sheet.typed(u"number"_s), u"0909 111 222"_s);
        // What nobody typed is offered anew.
        QCOMPARE(sheet.typed(u"at"_s), writtenMoment(hands.desk->now(), hands.desk->zone()));
        sheet.fill(u"outcome"_s, u"no_answer"_s);
        sheet.press();
        QTRY_VERIFY(sheet.isGone());
        QTRY_VERIFY(valueOf(hands.desk->drafts()).isEmpty());
        QCOMPARE(Sheet(hands, u"record_call"_s).typed(u"number"_s), u"0901 234 567"_s);
    }

    void whatIsTypedOfOneFieldStandsInNoOthersCorrection()
    {
        SmallOffice office;
        const CaseId id = CaseMaker(office).registered();
        {
            CaseHands hands(office, u"agent"_s, id);
            auto* acts = hands.page.findChild<CaseActs*>();
            acts->correct(CaseField::Subject);
            Sheet(nullptr, hands, u"correct_field"_s).fill(u"subject"_s, u"No signal"_s);
        }
        QThreadPool::globalInstance()->waitForDone();
        CaseHands hands(office, u"agent"_s, id);
        auto* acts = hands.page.findChild<CaseActs*>();
        acts->correct(CaseField::Phone);
        Sheet phone(nullptr, hands, u"correct_field"_s);
        QVERIFY(phone.shows(u"phone"_s));
        phone.dialog->finish();
        QTRY_VERIFY(phone.isGone());
        acts->correct(CaseField::Subject);
        QCOMPARE(Sheet(nullptr, hands, u"correct_field"_s).typed(u"subject"_s), u"No signal"_s);
    }

    void aSheetThatALockedDeskShowsAgainStillAsksBeforeItDropsWhatWasTyped()
    {
        SmallOffice office;
        CaseHands hands(office, u"agent"_s, CaseMaker(office).registered());
        Sheet sheet(hands, u"record_call"_s);
        sheet.fill(u"number"_s, u"0909 111 222"_s);
        sheet.dialog->hide();
        sheet.dialog->show();
        sheet.dialog->reject();
        QVERIFY(!sheet.isGone());
        sheet.dialog->reject();
        QTRY_VERIFY(sheet.isGone());
        QTRY_VERIFY(valueOf(hands.desk->drafts()).isEmpty());
    }

    void aQuestionStandsBesideTheCaseUntilItsAnswerCame()
    {
        SmallOffice office;
        CaseHands hands(office, u"agent"_s, CaseMaker(office).registered());
        QVERIFY(!hands.sees(u"open_questions"_s));
        Sheet asking(hands, u"ask_information"_s);
        asking.press();
        QTRY_VERIFY(!asking.refusalAt(u"what"_s).isEmpty());
        asking.fill(u"what"_s, u"The invoice of May"_s);
        asking.press();
        QTRY_VERIFY(hands.sees(u"open_questions"_s));
        QVERIFY(isSaid(hands, u"The invoice of May"_s));
        office.clock.set(mondayMorning.plusSeconds(2 * 86'400));
        hands.press(u"receive_information"_s);
        Sheet answering(nullptr, hands, u"receive_information"_s);
        answering.press();
        QTRY_VERIFY(!answering.refusalAt(u"what"_s).isEmpty());
        answering.fill(u"what"_s, u"A photo of it"_s);
        answering.fill(u"received"_s, u"2026-11-15 10:00"_s);
        answering.press();
        QTRY_VERIFY(!answering.refusalAt(u"received"_s).isEmpty());
        answering.fill(u"received"_s, u"yesterday 10:00"_s);
        answering.press();
        QTRY_VERIFY(!hands.sees(u"open_questions"_s));
        QCOMPARE(hands.recorded().information.first().received, u"A photo of it"_s);
    }

    void aQuestionNoLongerNeededIsWithdrawnAfterAQuestion()
    {
        SmallOffice office;
        CaseHands hands(office, u"agent"_s, CaseMaker(office).registered());
        hands.act(command::AskInformation{u"The invoice of May"_s});
        QTRY_VERIFY(hands.sees(u"withdraw_information"_s));
        hands.press(u"withdraw_information"_s);
        Sheet sheet(nullptr, hands, u"withdraw_information"_s);
        QVERIFY(sheet.says(u"The invoice of May"_s));
        sheet.press();
        QTRY_VERIFY(!hands.sees(u"open_questions"_s));
        QVERIFY(hands.recorded().information.first().withdrawn);
    }

    void aWithdrawalSaysWhatWillHappenAndClosesTheCase()
    {
        SmallOffice office;
        CaseHands hands(office, u"agent"_s, CaseMaker(office).handedOver());
        const UndoHand undo(hands);
        Sheet sheet(hands, u"withdraw_case"_s);
        QVERIFY(sheet.says(u"cannot be undone"_s));
        QVERIFY(sheet.says(u"Technology"_s));
        sheet.press();
        QTRY_VERIFY(!sheet.refusalAt(u"words"_s).isEmpty());
        sheet.fill(u"words"_s, u"By phone: it works again."_s);
        sheet.fill(u"received"_s, u"2026-11-01 10:00"_s);
        sheet.press();
        QTRY_VERIFY(!sheet.refusalAt(u"received"_s).isEmpty());
        sheet.fill(u"received"_s, u"today 09:00"_s);
        sheet.press();
        QTRY_VERIFY(sheet.isGone());
        QCOMPARE(hands.recorded().outcome, std::optional(Outcome::Withdrawn));
        QVERIFY(!hands.recorded().hasOpenHandOff());
        QVERIFY(undo.said.isEmpty());
    }

    void aSupervisorAssignsFromTheMenu()
    {
        SmallOffice office;
        CaseHands hands(office, u"supervisor"_s, CaseMaker(office).registered());
        Sheet sheet(hands, u"assign_case"_s);
        sheet.press();
        QVERIFY(!sheet.refusalAt(u"assignee"_s).isEmpty());
        const StaffId agent = hands.desk->office().memberNamed(u"agent"_s)->id;
        sheet.fill(u"assignee"_s, QString::number(agent.value));
        sheet.press();
        QTRY_VERIFY(sheet.isGone());
        QCOMPARE(hands.recorded().assignee, agent);
        QVERIFY(!actOf(hands, u"release_case"_s)->isVisible());
    }

    void anExtensionSaysWhenTheCaseIsDueThen()
    {
        SmallOffice office;
        CaseHands hands(office, u"supervisor"_s, CaseMaker(office).registered());
        const auto before = valueOf(hands.desk->readCase(hands.id)).due;
        Sheet sheet(hands, u"extend_limit"_s);
        sheet.dialog->findChild<QSpinBox*>(u"count"_s)->setValue(2);
        QVERIFY(sheet.says(u"By 2 working days"_s));
        QVERIFY(sheet.says(u"Due then"_s));
        sheet.press();
        QTRY_VERIFY(!sheet.refusalAt(u"reason"_s).isEmpty());
        sheet.fill(u"reason"_s, u"The supplier is asked"_s);
        sheet.press();
        QTRY_VERIFY(sheet.isGone());
        QVERIFY(*valueOf(hands.desk->readCase(hands.id)).due > *before);
        QVERIFY(isSaid(hands, u"by 2 working days"_s));
        Sheet far(hands, u"extend_limit"_s);
        far.dialog->findChild<QSpinBox*>(u"count"_s)->setValue(300);
        QVERIFY(far.says(u"cannot be moved"_s));
    }

    void aCaseLaidBeforeASuperiorSaysSoAmongItsFacts()
    {
        SmallOffice office;
        CaseHands hands(office, u"agent"_s, CaseMaker(office).registered());
        Sheet sheet(hands, u"escalate_case"_s);
        sheet.press();
        QTRY_VERIFY(!sheet.refusalAt(u"to"_s).isEmpty());
        QVERIFY(!sheet.refusalAt(u"reason"_s).isEmpty());
        const StaffId manager = hands.desk->office().memberNamed(u"manager"_s)->id;
        sheet.fill(u"to"_s, QString::number(manager.value));
        sheet.fill(u"reason"_s, u"Beyond the desk"_s);
        sheet.press();
        QTRY_VERIFY(sheet.isGone());
        QTRY_VERIFY(isSaid(hands, u"The manager, today"_s));
    }

    void whatARoleMayNotDoIsAbsent_data()
    {
        QTest::addColumn<QString>("person");
        QTest::addColumn<QStringList>("offered");
        const QStringList everybody{u"write_note"_s,  u"record_call"_s, u"make_promise"_s,
                                    u"assess_case"_s, u"show_as_of"_s,  u"why_this_date"_s,
                                    u"raise_point"_s};
        const QStringList front = everybody + QStringList{u"ask_information"_s, u"correct_field"_s,
                                                          u"name_representative"_s, u"set_standing"_s,
                                                          u"link_case"_s, u"escalate_case"_s, u"withdraw_case"_s};
        QTest::newRow("agent, who has the case") << u"agent"_s << front + QStringList{u"release_case"_s, u"make_case_file"_s};
        QTest::newRow("supervisor") << u"supervisor"_s
                                    << front + QStringList{u"assign_case"_s, u"extend_limit"_s, u"see_readings"_s,
                                                           u"name_readers"_s, u"make_case_file"_s};
        QTest::newRow("officer") << u"officer"_s << everybody + QStringList{u"ask_information"_s};
        QTest::newRow("manager") << u"manager"_s << everybody + QStringList{u"link_case"_s, u"make_case_file"_s};
    }
    void whatARoleMayNotDoIsAbsent()
    {
        QFETCH(QString, person);
        QFETCH(QStringList, offered);
        SmallOffice office;
        const CaseHands hands(office, person, CaseMaker(office).handedOver());
        QStringList visible;
        const auto* button = hands.find<QPushButton>(u"case_acts"_s);
        QCOMPARE(button->shortcut(), QKeySequence(Qt::ALT | Qt::Key_A));
        for (const QAction* one : button->menu()->actions()) {
            if (one->isVisible() && !one->isSeparator()) {
                visible.append(one->objectName());
            }
        }
        visible.sort();
        offered.sort();
        QCOMPARE(visible, offered);
        QCOMPARE(hands.sees(u"correct_phone"_s), offered.contains(u"correct_field"_s));
    }

    void whatAClosedCaseForbidsIsThereWithTheReason()
    {
        SmallOffice office;
        const CaseHands hands(office, u"supervisor"_s, CaseMaker(office).closed());
        const QAction* call = actOf(hands, u"record_call"_s);
        QVERIFY(call->isVisible());
        QVERIFY(!call->isEnabled());
        QVERIFY(call->toolTip().contains(u"closed"_s));
        QVERIFY(actOf(hands, u"see_readings"_s)->isEnabled());
        QVERIFY(!hands.sees(u"correct_phone"_s));
    }

    void supervisorsSeeWhoReadTheCaseAndHowOften()
    {
        SmallOffice office;
        const CaseId id = CaseMaker(office).registered();
        const auto agent = office.deskOf(u"agent"_s);
        valueOf(agent->readCase(id));
        office.clock.set(mondayMorning.plusSeconds(600));
        valueOf(agent->readCase(id));
        office.clock.set(mondayMorning.plusSeconds(1200));
        const CaseHands hands(office, u"supervisor"_s, id);
        QTRY_COMPARE(valueOf(hands.desk->readings(id)).size(), 3);
        actOf(hands, u"see_readings"_s)->trigger();
        auto* readers = hands.page.findChild<QTreeWidget*>(u"readings"_s);
        QTRY_COMPARE(readers->topLevelItemCount(), 2);
        QCOMPARE(readers->topLevelItem(0)->text(0), u"The supervisor"_s);
        QCOMPARE(readers->topLevelItem(1)->text(0), u"The agent"_s);
        QCOMPARE(readers->topLevelItem(1)->text(3), u"2"_s);
        QCOMPARE(readers->topLevelItem(1)->childCount(), 2);
    }

    void everyFieldOfEverySheetHasANameForReaders()
    {
        SmallOffice office;
        CaseHands hands(office, u"supervisor"_s, CaseMaker(office).registered());
        for (const QString& act :
             {u"record_call"_s, u"ask_information"_s, u"correct_field"_s, u"name_representative"_s, u"set_standing"_s,
              u"link_case"_s, u"assign_case"_s, u"extend_limit"_s, u"escalate_case"_s, u"withdraw_case"_s,
              u"make_promise"_s, u"assess_case"_s, u"name_readers"_s, u"show_as_of"_s,
              u"make_case_file"_s}) {
            Sheet sheet(hands, act);
            for (const QWidget* one : sheet.dialog->findChildren<QWidget*>()) {
                const auto* button = qobject_cast<const QAbstractButton*>(one);
                const bool named = !one->accessibleName().isEmpty() || (button != nullptr && !button->text().isEmpty());
                const bool focusable = one->isVisible() && one->focusPolicy() & Qt::TabFocus && !one->focusProxy();
                QVERIFY2(!focusable || named, qPrintable(act + u' ' + one->objectName()));
            }
            sheet.dialog->finish();
        }
    }
};

QTEST_MAIN(TestCaseActs)
#include "tst_case_acts.moc"

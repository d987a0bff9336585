#include "tests/support/act_sheet.h"
#include "tests/support/procedure_office.h"
#include "tests/support/screen_check.h"
#include "ui/case/acts/promise_moving_dialog.h"
#include "ui/widgets/look.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QTest>

using namespace redress;
using namespace redress::test;
using namespace Qt::StringLiterals;

/** What was promised to the complainant, and the notices that are owed, beside the case. */
class TestCasePromises : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { look::apply(*qApp, look::Appearance::Light); }

    void aPromiseStandsBesideTheCaseUntilItWasKept()
    {
        ProcedureOffice office(u"alphatech"_s);
        CaseHands hands(office, u"agent"_s, office.registered());
        QVERIFY(!hands.sees(u"promises"_s));
        Sheet sheet(hands, u"make_promise"_s);
        QCOMPARE(sheet.typed(u"owner"_s), QString::number(hands.desk->session()->staff.value));
        sheet.press();
        QTRY_VERIFY(!sheet.refusalAt(u"due"_s).isEmpty());
        sheet.fill(u"due"_s, u"tomorrow 10:00"_s);
        sheet.fill(u"kind"_s, u"appointment"_s);
        QVERIFY(sheet.says(u"Somebody comes"_s));
        sheet.press();
        QTRY_VERIFY(!sheet.refusalAt(u"what"_s).isEmpty());
        sheet.fill(u"what"_s, u"A fitter looks at the door"_s);
        sheet.press();
        QTRY_VERIFY(sheet.isGone());
        QTRY_VERIFY(hands.sees(u"promise_1"_s));
        QVERIFY(isSaid(hands, u"A fitter looks at the door"_s));
        hands.press(u"promise_kept"_s);
        Sheet kept(nullptr, hands, u"promise_kept"_s);
        kept.fill(u"outcome"_s, u"The door was set right"_s);
        kept.press();
        QTRY_COMPARE(hands.recorded().promises.first().state, PromiseState::Kept);
        QTRY_VERIFY(!hands.sees(u"promise_kept"_s));
        QVERIFY(isSaid(hands, u"The door was set right"_s));
    }

    void whoWorksHereNoMoreOwnsNoPromise()
    {
        ProcedureOffice office(u"alphatech"_s);
        const auto admin = office.deskOf(u"admin"_s);
        const StaffId manager = admin->office().memberNamed(u"manager"_s)->id;
        const StaffId officer = admin->office().memberNamed(u"officer"_s)->id;
        valueOf(admin->closeAccount(manager));
        CaseHands hands(office, u"agent"_s, office.registered());
        const Sheet sheet(hands, u"make_promise"_s);
        const auto* owners = qobject_cast<ChoiceBox*>(sheet.dialog->form().field(u"owner"_s)->editor());
        QVERIFY(owners->findData(QString::number(officer.value)) >= 0);
        QVERIFY(owners->findData(QString::number(manager.value)) < 0);
    }

    void whatIsTypedOfOnePromiseStandsInNoOthersSheet()
    {
        ProcedureOffice office(u"alphatech"_s);
        const CaseId id = office.registered();
        for (const QString& what : {u"A fitter comes"_s, u"We call back"_s}) {
            office.act(u"agent"_s, id,
                       command::MakePromise{PromiseKind::Promise, mondayMorning.plusSeconds(86'400), {}, what});
        }
        const auto reason = [](const CaseHands& hands, qint64 promise) {
            auto* sheet = new PromiseMovingDialog(*hands.page.findChild<CaseAtHand*>(), PromiseId{promise}, nullptr);
            sheet->open();
            return qobject_cast<QPlainTextEdit*>(sheet->form().field(u"reason"_s)->editor());
        };
        const CaseHands hands(office, u"agent"_s, id);
        const std::unique_ptr<QWidget> first(reason(hands, 1)->window());
        first->findChild<QPlainTextEdit*>(u"reason"_s)->setPlainText(u"The part is late"_s);
        QTRY_COMPARE(valueOf(hands.desk->drafts()).size(), 1);
        const CaseHands later(office, u"agent"_s, id);
        const std::unique_ptr<QWidget> second(reason(later, 2)->window());
        QVERIFY(second->findChild<QPlainTextEdit*>(u"reason"_s)->toPlainText().isEmpty());
        const std::unique_ptr<QWidget> again(reason(later, 1)->window());
        QCOMPARE(again->findChild<QPlainTextEdit*>(u"reason"_s)->toPlainText(), u"The part is late"_s);
    }

    void onePressAloneSettlesNoPromise()
    {
        ProcedureOffice office(u"alphatech"_s);
        CaseHands hands(office, u"agent"_s, office.registered());
        promiseACall(hands);
        hands.press(u"promise_kept"_s);
        Sheet sheet(nullptr, hands, u"promise_kept"_s);
        QVERIFY(sheet.says(u"A call"_s));
        QTest::keyClick(sheet.dialog, Qt::Key_Escape);
        QTRY_VERIFY(sheet.isGone());
        QCOMPARE(hands.recorded().promises.first().state, PromiseState::Open);
        QVERIFY(hands.sees(u"promise_kept"_s));
    }

    void enterAloneSaysThatAPromiseWasKept()
    {
        ProcedureOffice office(u"alphatech"_s);
        CaseHands hands(office, u"agent"_s, office.registered());
        promiseACall(hands);
        hands.press(u"promise_kept"_s);
        const Sheet sheet(nullptr, hands, u"promise_kept"_s);
        QTRY_VERIFY(qobject_cast<QLineEdit*>(QApplication::focusWidget()) != nullptr);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTRY_COMPARE(hands.recorded().promises.first().state, PromiseState::Kept);
        QVERIFY(hands.recorded().promises.first().outcome.isEmpty());
    }

    void eachButtonTellsAScreenReaderWhatItActsOn()
    {
        ProcedureOffice office(u"alphatech"_s);
        CaseHands hands(office, u"agent"_s, office.registered());
        promiseACall(hands);
        QCOMPARE(hands.find<QPushButton>(u"promise_kept"_s)->accessibleName(), u"Kept…: A call"_s);
        hands.act(command::AskInformation{u"Which door?"_s});
        QTRY_VERIFY(hands.sees(u"withdraw_information"_s));
        QCOMPARE(hands.find<QPushButton>(u"withdraw_information"_s)->accessibleName(),
                 u"No longer needed: Which door?"_s);
    }

    void whatWasNotKeptSaysWhyAndWhatWasMovedGoesOn()
    {
        ProcedureOffice office(u"alphatech"_s);
        CaseHands hands(office, u"agent"_s, office.registered());
        promiseACall(hands);
        hands.press(u"move_promise"_s);
        Sheet moving(nullptr, hands, u"move_promise"_s);
        moving.fill(u"due"_s, u"2026-11-19 10:00"_s);
        moving.press();
        QTRY_VERIFY(!moving.refusalAt(u"reason"_s).isEmpty());
        moving.fill(u"reason"_s, u"The complainant is away"_s);
        moving.press();
        QTRY_VERIFY(hands.sees(u"promise_2"_s));
        QCOMPARE(hands.recorded().promises.first().state, PromiseState::Moved);
        hands.press(u"promise_not_kept"_s);
        Sheet broken(nullptr, hands, u"promise_not_kept"_s);
        broken.press();
        QTRY_VERIFY(!broken.refusalAt(u"outcome"_s).isEmpty());
        broken.fill(u"outcome"_s, u"Forgotten"_s);
        broken.press();
        QTRY_COMPARE(hands.recorded().promises.last().state, PromiseState::Broken);
        QTRY_VERIFY(isSaid(hands, u"Forgotten"_s));
    }

    void aNoticeIsCopiedAndRecordedAsSent()
    {
        ProcedureOffice office(u"poliser"_s);
        CaseHands hands(office, u"agent"_s, office.registered());
        QTRY_VERIFY(hands.sees(u"notice_1"_s));
        const QString text = hands.recorded().notices.first().text;
        QVERIFY(text.contains(hands.recorded().reference));
        hands.press(u"copy_notice"_s);
        QCOMPARE(QApplication::clipboard()->text(), withoutIsolates(text));
        hands.press(u"notice_sent"_s);
        Sheet sheet(nullptr, hands, u"notice_sent"_s);
        sheet.fill(u"at"_s, u"tomorrow 10:00"_s);
        sheet.press();
        QTRY_VERIFY(!sheet.refusalAt(u"at"_s).isEmpty());
        sheet.fill(u"at"_s, u"now"_s);
        sheet.press();
        QTRY_COMPARE(hands.recorded().notices.first().state, NoticeState::Sent);
        QTRY_VERIFY(!hands.sees(u"notice_sent"_s));
        hands.press(u"earlier_notices"_s);
        QVERIFY(hands.sees(u"copy_notice"_s));
    }

    void whatWentOutFoldsAwayBehindOneLine()
    {
        ProcedureOffice office(u"alphatech"_s);
        CaseHands hands(office, u"agent"_s, office.registered());
        QTRY_VERIFY(hands.sees(u"notice_1"_s) && hands.sees(u"notice_2"_s));
        QVERIFY(!hands.sees(u"earlier_notices"_s));
        hands.act(command::SendNotice{NoticeId{1}, mondayMorning});
        QTRY_VERIFY(hands.sees(u"earlier_notices"_s));
        QCOMPARE(hands.find<QPushButton>(u"earlier_notices"_s)->text(), u"1 earlier notice"_s);
        QVERIFY(!hands.sees(u"notice_1"_s));
        QVERIFY(hands.sees(u"notice_2"_s));
        hands.press(u"earlier_notices"_s);
        QVERIFY(hands.sees(u"notice_1"_s));
        hands.press(u"earlier_notices"_s);
        QVERIFY(!hands.sees(u"notice_1"_s));
    }

    void earlierNoticesStayUnfoldedUntilAnotherCaseIsOpened()
    {
        ProcedureOffice office(u"alphatech"_s);
        const CaseId other = office.registered();
        CaseHands hands(office, u"agent"_s, office.registered());
        office.act(u"agent"_s, other, command::SendNotice{NoticeId{1}, mondayMorning});
        hands.act(command::SendNotice{NoticeId{1}, mondayMorning});
        QTRY_VERIFY(hands.sees(u"earlier_notices"_s));
        hands.press(u"earlier_notices"_s);
        hands.act(command::DropNotice{NoticeId{2}, u"Told on the phone"_s});
        QTRY_COMPARE(hands.find<QPushButton>(u"earlier_notices"_s)->text(), u"2 earlier notices"_s);
        QVERIFY(hands.sees(u"notice_1"_s) && hands.sees(u"notice_2"_s));
        hands.page.show(other);
        QTRY_COMPARE(hands.find<QPushButton>(u"earlier_notices"_s)->text(), u"1 earlier notice"_s);
        QVERIFY(!hands.sees(u"notice_1"_s));
    }

    void aNoticeThatIsNotSentSaysWhy()
    {
        ProcedureOffice office(u"poliser"_s);
        CaseHands hands(office, u"agent"_s, office.registered());
        QTRY_VERIFY(hands.sees(u"notice_not_sent"_s));
        hands.press(u"notice_not_sent"_s);
        Sheet sheet(nullptr, hands, u"notice_not_sent"_s);
        sheet.press();
        QTRY_VERIFY(!sheet.refusalAt(u"reason"_s).isEmpty());
        sheet.fill(u"reason"_s, u"Told on the phone"_s);
        sheet.press();
        QTRY_COMPARE(hands.recorded().notices.first().state, NoticeState::Dropped);
        QTRY_VERIFY(hands.sees(u"earlier_notices"_s));
        hands.press(u"earlier_notices"_s);
        QVERIFY(isSaid(hands, u"Told on the phone"_s));
    }

    void anOfficerReadsNoticesAndSendsNone()
    {
        ProcedureOffice office(u"alam_flora"_s);
        Intake intake = smallComplaint();
        intake.category = u"collection"_s;
        intake.complainant.email = u"dao@example.com"_s;
        CaseHands hands(office, u"officer"_s, office.registered(intake));
        QCOMPARE(hands.stage(), u"hand_off"_s);
        QTRY_VERIFY(hands.sees(u"case_notices"_s));
        QVERIFY(!hands.sees(u"notice_sent"_s));
        QVERIFY(hands.sees(u"copy_notice"_s));
    }

    void promisesAndNoticesCanBeReadAndReached()
    {
        ProcedureOffice office(u"alphatech"_s);
        CaseHands hands(office, u"agent"_s, office.registered());
        hands.act(command::MakePromise{PromiseKind::Recovery, mondayMorning.plusSeconds(86'400), {}, u"It runs"_s});
        QTRY_VERIFY(hands.sees(u"promise_kept"_s));
        hands.page.resize(960, 680);
        QTest::qWait(50);
        hands.act(command::SendNotice{NoticeId{1}, mondayMorning});
        QTRY_VERIFY(hands.sees(u"earlier_notices"_s));
        const QStringList faults = faultsOf(&hands.page);
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }

private:
    static void promiseACall(CaseHands& hands)
    {
        hands.act(command::MakePromise{PromiseKind::Promise, mondayMorning.plusSeconds(86'400), {}, u"A call"_s});
        QTRY_VERIFY(hands.sees(u"promise_1"_s));
    }
};

QTEST_MAIN(TestCasePromises)
#include "tst_case_promises.moc"

#include "tests/support/act_sheet.h"
#include "tests/support/procedure_office.h"
#include "tests/support/screen_check.h"
#include "ui/widgets/look.h"

#include <QApplication>
#include <QClipboard>
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
        QTRY_COMPARE(hands.recorded().promises.first().state, PromiseState::Kept);
        QTRY_VERIFY(!hands.sees(u"promise_kept"_s));
    }

    void whatWasNotKeptSaysWhyAndWhatWasMovedGoesOn()
    {
        ProcedureOffice office(u"alphatech"_s);
        CaseHands hands(office, u"agent"_s, office.registered());
        hands.act(command::MakePromise{PromiseKind::Promise, mondayMorning.plusSeconds(86'400), {}, u"A call"_s});
        QTRY_VERIFY(hands.sees(u"move_promise"_s));
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
        QVERIFY(hands.sees(u"copy_notice"_s));
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
        QTRY_VERIFY(isSaid(hands, u"Told on the phone"_s));
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
        const QStringList faults = faultsOf(&hands.page);
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }
};

QTEST_MAIN(TestCasePromises)
#include "tst_case_promises.moc"

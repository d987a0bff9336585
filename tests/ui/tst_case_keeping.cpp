#include "tests/support/act_sheet.h"
#include "tests/support/procedure_office.h"
#include "ui/widgets/look.h"

#include <QApplication>
#include <QCheckBox>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>
#include <QThreadPool>

using namespace redress;
using namespace redress::test;
using namespace Qt::StringLiterals;

namespace {

/** The shipped procedure with a shorter limit, as its second version. */
QByteArray secondVersion()
{
    QJsonObject document = QJsonDocument::fromJson(shippedDocument(u"procedures"_s, u"alphatech"_s)).object();
    document.insert(u"version"_s, 2);
    document.insert(u"silence"_s, u"9 wd"_s);
    return QJsonDocument(document).toJson();
}

} // namespace

/** What a case follows, who may read it, and how it was on another day. */
class TestCaseKeeping : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { look::apply(*qApp, look::Appearance::Light); }

    void aCaseIsTurnedIntoAnotherKindWithItsPanels()
    {
        ProcedureOffice office(u"vokasi_net_complaint"_s);
        office.adopt(shippedDocument(u"procedures"_s, u"vokasi_net_fault"_s));
        CaseHands hands(office, u"agent"_s, office.registered());
        QVERIFY(!hands.sees(u"item:fault_of_many"_s));
        Sheet sheet(hands, u"turn_into_kind"_s);
        sheet.press();
        QTRY_VERIFY(!sheet.refusalAt(u"procedure"_s).isEmpty());
        QVERIFY(!sheet.refusalAt(u"reason"_s).isEmpty());
        sheet.fill(u"procedure"_s, u"vokasi_net_fault"_s);
        sheet.fill(u"reason"_s, u"The line is cut"_s);
        sheet.press();
        QTRY_VERIFY(sheet.isGone());
        QTRY_VERIFY(hands.sees(u"item:fault_of_many"_s));
        QCOMPARE(hands.recorded().procedure, u"vokasi_net_fault"_s);
        QVERIFY(journalOf(hands).contains(u"Turned into"_s));
    }

    void anotherVersionSaysInWhatItDiffers()
    {
        ProcedureOffice office(u"alphatech"_s);
        const CaseId id = office.registered();
        CaseHands before(office, u"supervisor"_s, id);
        QVERIFY(!actOf(before, u"follow_version"_s)->isVisible());
        office.adopt(secondVersion());
        CaseHands hands(office, u"supervisor"_s, id);
        const UndoHand undo(hands);
        Sheet sheet(hands, u"follow_version"_s);
        QVERIFY(sheet.says(u"silence"_s));
        sheet.press();
        QTRY_VERIFY(!sheet.refusalAt(u"reason"_s).isEmpty());
        sheet.fill(u"reason"_s, u"As published"_s);
        sheet.press();
        QTRY_VERIFY(sheet.isGone());
        QCOMPARE(hands.recorded().procedureVersion, 2);
        QTRY_VERIFY(undo.said.contains(u"version 2"_s));
    }

    void whatIsTypedStaysWhereTheCaseFollowsAnotherVersionMeanwhile()
    {
        ProcedureOffice office(u"alphatech"_s);
        const CaseId id = office.registered();
        office.adopt(secondVersion());
        CaseHands hands(office, u"agent"_s, id);
        hands.type(u"product"_s, u"Lift 7"_s);
        hands.type(u"text"_s, u"Half a note"_s);
        office.act(u"supervisor"_s, id, command::FollowVersion{2, u"As published"_s});
        QTRY_VERIFY(journalOf(hands).contains(u"version 2"_s));
        QTRY_COMPARE(hands.typed(u"product"_s), u"Lift 7"_s);
        QTRY_COMPARE(hands.typed(u"text"_s), u"Half a note"_s);
    }

    void whatWasSavedDoesNotComeBackWhereTheCaseFollowsAnotherVersion()
    {
        ProcedureOffice office(u"alphatech"_s);
        const CaseId id = office.registered();
        office.adopt(secondVersion());
        {
            CaseHands hands(office, u"agent"_s, id);
            hands.type(u"text"_s, u"Half a note"_s);
        }
        QThreadPool::globalInstance()->waitForDone();
        CaseHands hands(office, u"agent"_s, id);
        QCOMPARE(hands.typed(u"text"_s), u"Half a note"_s);
        hands.press(u"add_note"_s);
        QTRY_COMPARE(hands.typed(u"text"_s), QString());
        office.act(u"supervisor"_s, id, command::FollowVersion{2, u"As published"_s});
        QTRY_VERIFY(journalOf(hands).contains(u"version 2"_s));
        QTRY_VERIFY(hands.sees(u"text"_s));
        QCOMPARE(hands.typed(u"text"_s), QString());
    }

    void aCaseIsKeptForNamedReaders()
    {
        ProcedureOffice office(u"alphatech"_s);
        const CaseId id = office.registered();
        CaseHands hands(office, u"supervisor"_s, id);
        const StaffId own = hands.desk->office().memberNamed(u"supervisor"_s)->id;
        const StaffId agent = hands.desk->office().memberNamed(u"agent"_s)->id;
        Sheet sheet(hands, u"name_readers"_s);
        sheet.dialog->findChild<QCheckBox*>(u"reader_%1"_s.arg(agent.value))->click();
        QVERIFY(sheet.says(u"You are not among them"_s));
        sheet.dialog->findChild<QCheckBox*>(u"reader_%1"_s.arg(own.value))->click();
        QVERIFY(!sheet.says(u"You are not among them"_s));
        sheet.press();
        QTRY_VERIFY(!sheet.refusalAt(u"reason"_s).isEmpty());
        sheet.fill(u"reason"_s, u"A neighbour works here"_s);
        sheet.press();
        QTRY_VERIFY(sheet.isGone());
        QCOMPARE(hands.recorded().readers.size(), 2);
        const StaffId manager = hands.desk->office().memberNamed(u"manager"_s)->id;
        QSignalSpy read(hands.desk.get(), &Desk::officeChanged);
        valueOf(office.deskOf(u"admin"_s)->closeAccount(manager));
        QTRY_VERIFY(!read.isEmpty());
        const Sheet again(hands, u"name_readers"_s);
        const auto box = [&again](StaffId reader) {
            return again.dialog->findChild<QCheckBox*>(u"reader_%1"_s.arg(reader.value));
        };
        QVERIFY(box(agent)->isChecked());
        QVERIFY(box(manager) == nullptr);
        again.dialog->finish();
        QTRY_VERIFY(isSaid(hands, u"The agent, The supervisor"_s));
        QVERIFY(!answerOf(office.deskOf(u"officer"_s)->readCase(id)));
    }

    void theCaseAsItWasIsReadOnlyUntilOneGoesBack()
    {
        ProcedureOffice office(u"alphatech"_s);
        const CaseId id = office.registered();
        office.clock.set(mondayMorning.plusSeconds(3600));
        office.act(u"agent"_s, id, command::ClassifyCase{{u"lift"_s, u"Lift 7"_s}});
        CaseHands hands(office, u"agent"_s, id);
        QVERIFY(isSaid(hands, u"Lift 7"_s));
        Sheet sheet(hands, u"show_as_of"_s);
        sheet.fill(u"at"_s, u"2026-11-01 10:00"_s);
        sheet.press();
        QTRY_VERIFY(!sheet.refusalAt(u"at"_s).isEmpty());
        sheet.fill(u"at"_s, u"2026-11-16 09:30"_s);
        sheet.press();
        QTRY_VERIFY(hands.sees(u"as_of"_s));
        QVERIFY(sheet.isGone());
        QVERIFY(!isSaid(hands, u"Lift 7"_s));
        QVERIFY(!hands.sees(u"accept_case"_s));
        QVERIFY(!hands.sees(u"add_note"_s));
        QVERIFY(!actOf(hands, u"record_call"_s)->isEnabled());
        hands.press(u"back_to_now"_s);
        QTRY_VERIFY(!hands.sees(u"as_of"_s));
        QTRY_VERIFY(hands.sees(u"accept_case"_s));
        QTRY_VERIFY(isSaid(hands, u"Lift 7"_s));
    }
};

QTEST_MAIN(TestCaseKeeping)
#include "tst_case_keeping.moc"

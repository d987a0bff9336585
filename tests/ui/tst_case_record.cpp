#include "tests/support/act_sheet.h"
#include "ui/widgets/look.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using namespace redress;
using namespace redress::test;
using namespace Qt::StringLiterals;

/** What is put right on record: the intake, who complains and who speaks for that person, related cases. */
class TestCaseRecord : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { look::apply(*qApp, look::Appearance::Light); }

    void everyFieldOfTheIntakeIsPutRightWithItsOwnEditor_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("kept");
        QTest::newRow("name") << u"name"_s << u"Trần Văn Bình"_s << u"Trần Văn Bình"_s;
        QTest::newRow("phone") << u"phone"_s << u"0900 111 222"_s << u"0900 111 222"_s;
        QTest::newRow("email") << u"email"_s << u"binh@example.org"_s << u"binh@example.org"_s;
        QTest::newRow("address") << u"address"_s << u"3 Hill Road"_s << u"3 Hill Road"_s;
        QTest::newRow("identity number") << u"identity_number"_s << u"079 123"_s << u"079 123"_s;
        QTest::newRow("language") << u"language"_s << u"vi"_s << u"vi"_s;
        QTest::newRow("way of answer") << u"answer_way"_s << u"post"_s << u"post"_s;
        QTest::newRow("subject") << u"subject"_s << u"No connection since May"_s << u"No connection since May"_s;
        QTest::newRow("what happened") << u"description"_s << u"Two\nlines"_s << u"Two\nlines"_s;
        QTest::newRow("product") << u"product"_s << u"Fiber"_s << u"Fiber"_s;
        QTest::newRow("expectation") << u"expectation"_s << u"A refund"_s << u"A refund"_s;
        QTest::newRow("channel") << u"channel"_s << u"walk_in"_s << u"walk_in"_s;
        QTest::newRow("received") << u"received"_s << u"yesterday 16:00"_s
                                  << QString::number(mondayMorning.milliseconds - 17LL * 3'600'000 - 31'000);
    }
    void everyFieldOfTheIntakeIsPutRightWithItsOwnEditor()
    {
        QFETCH(QString, field);
        QFETCH(QString, typed);
        SmallOffice office;
        CaseHands hands(office, u"agent"_s, CaseMaker(office).registered());
        Sheet sheet(hands, u"correct_field"_s);
        QVERIFY(!sheet.shows(field));
        sheet.press();
        QVERIFY(!sheet.refusalAt(u"field"_s).isEmpty());
        sheet.fill(u"field"_s, field);
        QVERIFY(sheet.shows(field));
        sheet.fill(field, typed);
        sheet.press();
        QTRY_VERIFY(!sheet.refusalAt(u"reason"_s).isEmpty());
        sheet.fill(u"reason"_s, u"Misheard on the phone"_s);
        sheet.press();
        QTRY_VERIFY(sheet.isGone());
        QTEST(textOf(hands.recorded().intake, *named<CaseField>(field)), "kept");
    }

    void aCorrectionShowsBothValuesInTheJournal()
    {
        SmallOffice office;
        CaseHands hands(office, u"agent"_s, CaseMaker(office).registered());
        hands.press(u"correct_phone"_s);
        Sheet sheet(nullptr, hands, u"correct_field"_s);
        QVERIFY(!sheet.shows(u"field"_s));
        QVERIFY(sheet.says(u"0901 234 567"_s));
        sheet.fill(u"phone"_s, u"0900 111 222"_s);
        sheet.fill(u"reason"_s, u"Misheard"_s);
        sheet.press();
        QTRY_VERIFY(sheet.isGone());
        QTRY_VERIFY(journalOf(hands).contains(u"Before: 0901 234 567"_s));
        QVERIFY(journalOf(hands).contains(u"Now: 0900 111 222"_s));
        QVERIFY(journalOf(hands).contains(u"Why: Misheard"_s));
    }

    void aWrongValueIsRefusedAtItsField()
    {
        SmallOffice office;
        CaseHands hands(office, u"agent"_s, CaseMaker(office).registered());
        Sheet sheet(hands, u"correct_field"_s);
        sheet.fill(u"field"_s, u"phone"_s);
        sheet.fill(u"phone"_s, {});
        sheet.fill(u"reason"_s, u"Wrong"_s);
        sheet.press();
        QTRY_VERIFY(!sheet.refusalAt(u"phone"_s).isEmpty());
        sheet.fill(u"field"_s, u"subject"_s);
        sheet.press();
        QTRY_VERIFY(!sheet.refusalAt(u"subject"_s).isEmpty());
        sheet.fill(u"field"_s, u"received"_s);
        sheet.press();
        QTRY_VERIFY(!sheet.refusalAt(u"received"_s).isEmpty());
    }

    void f2PutsRightTheFactItStandsOn()
    {
        SmallOffice office;
        CaseHands hands(office, u"agent"_s, CaseMaker(office).registered());
        QTRY_VERIFY(hands.page.isActiveWindow());
        auto* name = hands.find<QLabel>(u"complainant_name"_s);
        name->setFocus();
        QTest::keyClick(name, Qt::Key_F2);
        QTRY_VERIFY(hands.page.findChild<FormDialog*>(u"correct_field_dialog"_s) != nullptr);
        const Sheet sheet(nullptr, hands, u"correct_field"_s);
        QVERIFY(sheet.shows(u"name"_s));
        QVERIFY(!sheet.shows(u"phone"_s));
    }

    void whoWishesToStayUnnamedIsUnnamedForTheDepartment()
    {
        SmallOffice office;
        const CaseId id = CaseMaker(office).handedOver();
        CaseHands hands(office, u"agent"_s, id);
        Sheet sheet(hands, u"set_standing"_s);
        sheet.press();
        QTRY_VERIFY(!sheet.refusalAt(u"standing"_s).isEmpty());
        sheet.fill(u"standing"_s, u"unnamed"_s);
        QVERIFY(sheet.says(u"front desk knows the name"_s));
        sheet.press();
        QTRY_VERIFY(sheet.isGone());
        QVERIFY(isSaid(hands, u"Đào"_s));
        QVERIFY(hands.sees(u"standing_badge"_s));
        const CaseHands officer(office, u"officer"_s, id);
        QVERIFY(!isSaid(officer, u"Đào"_s));
        QVERIFY(!isSaid(officer, u"0901 234 567"_s));
        QVERIFY(isSaid(officer, u"stay with the front desk"_s));
        QVERIFY(officer.sees(u"standing_badge"_s));
    }

    void aRepresentativeIsNamedWithTheAuthority()
    {
        SmallOffice office;
        CaseHands hands(office, u"agent"_s, CaseMaker(office).registered());
        Sheet sheet(hands, u"name_representative"_s);
        sheet.fill(u"representative_name"_s, u"Lê Văn Chi"_s);
        sheet.press();
        QTRY_VERIFY(!sheet.refusalAt(u"authority"_s).isEmpty());
        sheet.fill(u"authority"_s, u"Power of attorney"_s);
        sheet.press();
        QTRY_VERIFY(isSaid(hands, u"Lê Văn Chi"_s));
        QVERIFY(isSaid(hands, u"Power of attorney"_s));
        Sheet again(hands, u"name_representative"_s);
        QCOMPARE(again.typed(u"representative_name"_s), u"Lê Văn Chi"_s);
        again.dialog->findChild<QAbstractButton*>(u"in_person"_s)->click();
        QVERIFY(!again.shows(u"representative_name"_s));
        again.press();
        QTRY_VERIFY(hands.recorded().intake.representative.isNone());
    }

    void thePaperThatProvesTheAuthorityIsChosenFromTheCasesPapers()
    {
        SmallOffice office;
        CaseHands hands(office, u"agent"_s, CaseMaker(office).registered());
        valueOf(hands.desk->attachPaper(hands.id, 1, {{}, "%PDF-1.4 signed", u"authority.pdf"_s}));
        QTRY_VERIFY(journalOf(hands).contains(u"authority.pdf"_s));
        Sheet sheet(hands, u"name_representative"_s);
        sheet.fill(u"representative_name"_s, u"Lê Văn Chi"_s);
        sheet.fill(u"authority"_s, u"Power of attorney"_s);
        sheet.fill(u"paper"_s, u"1"_s);
        sheet.press();
        QTRY_VERIFY(sheet.isGone());
        QCOMPARE(hands.recorded().intake.representative.paper, PaperId{1});
    }

    void linkedCasesShowInBothAndOpenEachOther()
    {
        SmallOffice office;
        CaseMaker maker(office);
        const CaseId first = maker.registered();
        const CaseId second = maker.registered();
        CaseHands hands(office, u"agent"_s, second);
        Sheet sheet(hands, u"link_case"_s);
        sheet.press();
        QTRY_VERIFY(!sheet.refusalAt(u"reference"_s).isEmpty());
        sheet.fill(u"reference"_s, hands.recorded().reference);
        sheet.press();
        QTRY_VERIFY(sheet.refusalAt(u"reference"_s).contains(u"itself"_s));
        sheet.fill(u"reference"_s, valueOf(hands.desk->readCase(first)).complaint.reference);
        sheet.fill(u"kind"_s, u"follows_from"_s);
        sheet.press();
        QTRY_VERIFY(hands.sees(u"related_cases"_s));
        QSignalSpy wanted(&hands.page, &CasePage::caseWanted);
        hands.press(u"open_related_case"_s);
        QCOMPARE(wanted.first().first().value<CaseId>(), first);
        hands.page.show(first);
        const auto related = [&hands] {
            const auto* line = hands.find<QAbstractButton>(u"open_related_case"_s);
            return line == nullptr ? QString() : line->text();
        };
        QTRY_VERIFY(related().startsWith(u"Followed by"_s));
        QVERIFY(!hands.sees(u"unlink_case"_s));
        hands.page.show(second);
        QTRY_VERIFY(hands.sees(u"unlink_case"_s));
        hands.press(u"unlink_case"_s);
        QTRY_VERIFY(!hands.sees(u"related_cases"_s));
    }
};

QTEST_MAIN(TestCaseRecord)
#include "tst_case_record.moc"

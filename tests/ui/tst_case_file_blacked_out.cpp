#include "tests/support/case_on_file.h"
#include "ui/case_file/veiled_source.h"
#include "ui/widgets/look.h"

#include <QApplication>

using namespace redress;
using namespace redress::test;
using namespace Qt::StringLiterals;

/** Who cannot be made out in a case file, and who can. */
class TestCaseFileBlackedOut : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { look::apply(*qApp, look::Appearance::Light); }

    void whoIsBlackedOutIsNowhereInTheFile()
    {
        CaseOnFile one;
        one.act(u"agent"_s, command::AddNote{u"About Hoàng Kim Long."_s});
        one.attach(u"Hoàng Kim Long.pdf"_s, pdf(1));
        CaseHands hands(one.office, u"supervisor"_s, one.id);
        Sheet sheet(hands, u"make_case_file"_s);
        tick(sheet, u"readings"_s);
        tickAll(sheet, u"notes"_s);
        tickAll(sheet, u"persons"_s);
        sheet.fill(u"others"_s, CaseOnFile::stranger() + u"\n0912345678"_s);
        // By hand: it is said to be left out where somebody is blacked out.
        tick(sheet, u"paper_2"_s);
        tick(sheet, u"paper_6"_s);
        ReadFile made(fileMadeIn(hands, sheet));
        const QString all = made.everything();
        for (const QString& hidden : {CaseOnFile::stranger(), u"Kim Long"_s, u"Phạm"_s, u"Bảo"_s, u"0987"_s,
                                      u"bao@"_s, u"345 678"_s}) {
            QVERIFY2(!all.contains(hidden), qPrintable(hidden));
        }
        QVERIFY(all.contains(u"Dear Madam Nguyễn Thị Đào"_s));
        const QString letter = made.text(made.pageOf(u"Letter 1"_s));
        QVERIFY2(letter.contains(u"our ██████ looked into it. Call him: ██████"_s), qPrintable(letter));
        for (const auto& [title, page] : made.bookmarks()) {
            QVERIFY2(!title.contains(u"Long"_s), qPrintable(title));
        }
        for (int page = 0; page < made.pages(); ++page) {
            const bool hasBlocks = made.text(page).contains(u'█');
            QVERIFY2(made.text(page).contains(u"Persons are blacked out on this page."_s) == hasBlocks,
                     qPrintable(made.text(page)));
        }
        QVERIFY(!made.text(made.pageOf(u"Proof of the journal"_s)).contains(u"blacked out on this page"_s));
    }

    void picturesAndPdfsStayOutWhereSomebodyIsBlackedOutUnlessTicked()
    {
        CaseOnFile one;
        CaseHands hands(one.office, u"supervisor"_s, one.id);
        Sheet sheet(hands, u"make_case_file"_s);
        QVERIFY(isTicked(sheet, u"paper_1"_s) && isTicked(sheet, u"paper_2"_s) &&
                isTicked(sheet, u"paper_5"_s));
        sheet.fill(u"others"_s, CaseOnFile::stranger());
        QVERIFY(!isTicked(sheet, u"paper_1"_s) && !isTicked(sheet, u"paper_2"_s) &&
                isTicked(sheet, u"paper_5"_s));
        sheet.fill(u"others"_s, {});
        QVERIFY(isTicked(sheet, u"paper_1"_s));
        sheet.fill(u"others"_s, CaseOnFile::stranger());
        tick(sheet, u"paper_2"_s);
        sheet.fill(u"others"_s, CaseOnFile::stranger() + u"\nSomebody Else"_s);
        QVERIFY(isTicked(sheet, u"paper_2"_s) && !isTicked(sheet, u"paper_1"_s));
        ReadFile made(fileMadeIn(hands, sheet));
        QCOMPARE(made.pageOf(u"Attachment 1"_s), -1);
        QVERIFY(made.pageOf(u"Attachment 2"_s) > 0);
        const QString list = made.text(made.pageOf(u"Attachments"_s));
        QVERIFY2(list.contains(u"Left out"_s) && !list.contains(u"photo.png"_s), qPrintable(list));
    }

    void wordsOfTheProgramAndTheOfficeStayWhereTheyShareAPartOfAName()
    {
        CaseOnFile one;
        one.act(u"agent"_s, command::AddNote{
                                u"Long waited for Chi Minh in Ho Chi Minh City, and Small was there too."_s});
        CaseHands hands(one.office, u"supervisor"_s, one.id);
        Sheet sheet(hands, u"make_case_file"_s);
        tickAll(sheet, u"notes"_s);
        sheet.fill(u"others"_s,
                   u"Trần Chí Minh\nAlan Small\nOlga Technology\nIvan Journal\nKim Chronology"_s);
        ReadFile made(fileMadeIn(hands, sheet));
        const QString notes = made.textUnder(u"Notes"_s);
        QVERIFY2(notes.contains(u"Long waited for ██████ in Ho ██████ City, and ██████ was there too."_s),
                 qPrintable(notes));
        QVERIFY(made.textUnder(u"Due dates explained"_s).contains(u"Asia/Ho_Chi_Minh"_s));
        QVERIFY(made.text(0).contains(u"Small Office"_s) &&
                made.text(made.pageOf(u"Letter 1"_s)).contains(u"Small Office"_s));
        QVERIFY(made.textUnder(u"Chronology"_s).contains(u"Handed to Technology"_s));
        QVERIFY(made.pageOf(u"Proof of the journal"_s) > 0 && made.pageOf(u"Chronology"_s) > 0);
    }

    void whatTheOfficeIsCalledAndWhereItIsNamesNobody_data()
    {
        QTest::addColumn<QString>("called");
        QTest::newRow("the organisation") << u"Minh Lifts"_s;
        QTest::newRow("a line of its address") << u"12 Chi Minh Street"_s;
        QTest::newRow("the zone") << u"Asia/Ho_Chi_Minh"_s;
        QTest::newRow("a department") << u"Minh's team"_s;
        QTest::newRow("a body outside") << u"Court of Chi Minh"_s;
        QTest::newRow("what was sold") << u"Minh 150 Fiber"_s;
        QTest::newRow("what stands below letters") << u"Minh Bank 12-34"_s;
    }
    void whatTheOfficeIsCalledAndWhereItIsNamesNobody()
    {
        QFETCH(const QString, called);
        CaseFileSource source;
        source.office = SmallOffice().deskOf(u"agent"_s)->office();
        source.office.organisation.name = u"Minh Lifts"_s;
        source.office.organisation.address = u"Floor 2\n12 Chi Minh Street, Small Town"_s;
        source.office.departments.first().name = u"Minh's team"_s;
        ExternalRemedy court;
        court.name = u"Court of Chi Minh"_s;
        source.office.remedies = {court};
        source.office.letterPaper.foot = u"Small Office; Minh Bank 12-34"_s;
        source.view.complaint.intake.product = u"Minh 150 Fiber"_s;
        source.choice.blackedOut = {u"Trần Chí Minh"_s};
        const Veil veil = veilOf(source);
        QCOMPARE(veil(u"Minh knows "_s + called + u" well, said Minh."_s),
                 u"██████ knows "_s + called + u" well, said ██████."_s);
    }

    void whatIsPutIntoWordsOfTheProgramIsBlackedOutBefore()
    {
        CaseOnFile one;
        one.attach(u"of Long.txt"_s, "a");
        one.act(u"agent"_s, command::MakePromise{PromiseKind::Promise,
                                                 one.office.clock.now().plusSeconds(86'400),
                                                 {},
                                                 u"Long calls back"_s});
        CaseHands hands(one.office, u"supervisor"_s, one.id);
        Sheet sheet(hands, u"make_case_file"_s);
        tickAll(sheet, u"notes"_s);
        tick(sheet, u"readings"_s);
        sheet.fill(u"others"_s, CaseOnFile::stranger() + u"\nMary Agent\nLook Back"_s);
        ReadFile made(fileMadeIn(hands, sheet));
        const QString chronology = made.textUnder(u"Chronology"_s);
        QVERIFY2(chronology.contains(u"added: of ██████.txt"_s), qPrintable(chronology));
        QVERIFY2(chronology.contains(u"Taken by The ██████"_s), qPrintable(chronology));
        QVERIFY2(chronology.contains(u"██████ at the line."_s), qPrintable(chronology));
        const QString dues = made.textUnder(u"Due dates explained"_s);
        QVERIFY2(dues.contains(u"██████ calls ██████"_s) && !dues.contains(u"Long"_s), qPrintable(dues));
        QVERIFY(!made.textUnder(u"Attachments"_s).contains(u"Long"_s));
        QVERIFY(made.text(0).contains(u"The supervisor"_s));
    }

    void theComplainantsNameStaysAlsoWhereAnotherSharesAPartOfIt()
    {
        CaseOnFile one;
        CaseHands hands(one.office, u"supervisor"_s, one.id);
        Sheet sheet(hands, u"make_case_file"_s);
        sheet.fill(u"others"_s, u"Nguyễn Văn Đào\nĐào Kim Thị\n"_s + CaseOnFile::stranger());
        ReadFile made(fileMadeIn(hands, sheet));
        QVERIFY(made.text(0).contains(CaseOnFile::complainant()));
        const QString letter = made.text(made.pageOf(u"Letter 1"_s));
        QVERIFY2(letter.contains(u"Dear Madam Nguyễn Thị Đào,"_s) && letter.contains(u"our ██████ looked"_s),
                 qPrintable(letter));
    }
};

QTEST_MAIN(TestCaseFileBlackedOut)
#include "tst_case_file_blacked_out.moc"

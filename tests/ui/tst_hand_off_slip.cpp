#include "tests/support/paper_office.h"
#include "ui/letters/hand_off_slip.h"
#include "ui/widgets/look.h"

#include <QApplication>
#include <QProcess>
#include <QTest>

using namespace redress;
using namespace redress::test;
using namespace Qt::StringLiterals;

namespace {

/** What a reader of the file gets, page by page, blanks and shapes of letters evened out. */
QStringList pagesOf(const HandOffSlip& slip)
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"slip.pdf"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(asPdf(printingOf(slip))) <= 0) {
        return {};
    }
    file.close();
    QProcess reader;
    reader.start(u"pdftotext"_s, {file.fileName(), u"-"_s});
    if (!reader.waitForFinished() || reader.exitCode() != 0) {
        return {};
    }
    QString text =
        QString::fromUtf8(reader.readAllStandardOutput()).normalized(QString::NormalizationForm_KC);
    text.removeIf([](QChar sign) { return sign.category() == QChar::Other_Format; });
    QStringList pages = text.split(u'\f');
    pages.removeLast();
    for (QString& page : pages) {
        page = page.simplified();
    }
    return pages;
}

HandOffSlip sample()
{
    HandOffSlip slip;
    slip.language = u"en"_s;
    slip.organisation = u"Lửa Rồng"_s;
    slip.organisationPhone = u"1900 0000"_s;
    slip.reference = u"26-004817-3"_s;
    slip.department = u"Billing"_s;
    slip.due = u"Wednesday, 18 November 2026 12:00"_s;
    slip.instructions = u"Check the bill."_s;
    slip.subject = u"Billed twice"_s;
    slip.description = u"The October bill came twice."_s;
    return slip;
}

CaseView viewOf(PaperOffice& office, const Intake& intake)
{
    const CaseId id = office.withBoth(intake);
    return valueOf(office.deskOf(u"agent"_s)->readCase(id));
}

} // namespace

/** What a department that works on paper gets in its hands. */
class TestHandOffSlip : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { look::apply(*qApp, look::Appearance::Dark); }

    void theSlipSaysWhatIsAskedOfWhomAndUntilWhen()
    {
        PaperOffice office;
        const CaseView view = viewOf(office, smallComplaint());
        const auto desk = office.deskOf(u"agent"_s);
        const HandOffSlip slip =
            handOffSlip(view, view.complaint.handOffs.last(), desk->office(), desk->zone());
        const QStringList pages = pagesOf(slip);
        QCOMPARE(pages.size(), 1);
        for (const QString& part :
             {u"Small Office"_s, view.complaint.reference, u"Billing"_s, u"Check the bill."_s,
              u"18 November 2026"_s, u"The agent"_s, u"No connection since Tuesday"_s,
              u"The router shows no signal."_s, u"Nguyễn Thị Đào"_s, u"Cause"_s, u"What was done"_s,
              u"Answered by"_s, u"Date"_s, u"Page 1 of 1"_s}) {
            QVERIFY2(pages.first().contains(part.normalized(QString::NormalizationForm_KC)),
                     qPrintable(part + u" in "_s + pages.first()));
        }
    }

    void whoWishesToStayUnnamedIsNotNamedOnPaper()
    {
        PaperOffice office;
        Intake intake = smallComplaint();
        intake.complainant.standing = Standing::Unnamed;
        const CaseView view = viewOf(office, intake);
        QCOMPARE(view.complaint.intake.complainant.name, intake.complainant.name);
        const auto desk = office.deskOf(u"agent"_s);
        const HandOffSlip slip =
            handOffSlip(view, view.complaint.handOffs.last(), desk->office(), desk->zone());
        const QString page = pagesOf(slip).value(0);
        QVERIFY(page.contains(u"The router shows no signal."_s));
        QVERIFY2(!page.contains(u"Nguyễn"_s), qPrintable(page));
        QVERIFY(!page.contains(u"0901"_s));
    }

    void aLongComplaintGoesOnOverPagesWithoutLosingAWord()
    {
        HandOffSlip slip = sample();
        slip.description =
            u"The bill came twice in October and once more in November. "_s.repeated(150) + u"The end."_s;
        const QStringList pages = pagesOf(slip);
        QVERIFY2(pages.size() >= 2, qPrintable(QString::number(pages.size())));
        const QString all = pages.join(u' ');
        QCOMPARE(all.count(u"twice"_s), slip.description.count(u"twice"_s) + 1);
        QVERIFY(all.contains(u"The end."_s));
        for (int page = 0; page < pages.size(); ++page) {
            QVERIFY(pages.at(page).contains(u"Page %1 of %2"_s.arg(page + 1).arg(pages.size())));
            QVERIFY(pages.at(page).contains(slip.reference));
        }
    }

    void theLinesForTheAnswerStayTogether()
    {
        for (int length = 0; length < 60; length += 3) {
            HandOffSlip slip = sample();
            slip.description = u"a line\n"_s.repeated(length) + u"the last line"_s;
            const QStringList pages = pagesOf(slip);
            QVERIFY(pages.last().contains(u"Answer of the department"_s));
            QVERIFY2(pages.last().contains(u"Signature"_s), qPrintable(QString::number(length)));
        }
    }

    void valuesAreTextWhateverTheyLookLike()
    {
        HandOffSlip slip = sample();
        slip.subject = u"<b>bold</b> %1 %2"_s;
        slip.instructions = u"<img src=\"file:///etc/passwd\"> & {subject}"_s;
        const QString page = pagesOf(slip).value(0);
        QVERIFY2(page.contains(slip.subject), qPrintable(page));
        QVERIFY(page.contains(slip.instructions));
    }

    void aNameInLatinLettersIsNotTornApartAmongPersianWords()
    {
        HandOffSlip slip = sample();
        slip.direction = Qt::RightToLeft;
        slip.instructions = u"لطفاً با Nguyễn Thị Đào به شمارهٔ 26-004817-3 تماس بگیرید."_s;
        const QString page = pagesOf(slip).value(0);
        QVERIFY2(page.contains(u"Nguyễn Thị Đào"_s.normalized(QString::NormalizationForm_KC)),
                 qPrintable(page));
        QCOMPARE(page.count(u"26-004817-3"_s), 2);
    }

    void rightToLeftItIsMirrored()
    {
        HandOffSlip slip = sample();
        slip.direction = Qt::RightToLeft;
        slip.language = u"fa"_s;
        slip.organisation = u"پلایزر"_s;
        const QImage page = asPictures(printingOf(slip), 1050).value(0);
        const auto dark = [&page](int from, int to) {
            int count = 0;
            for (int x = from; x < to; ++x) {
                for (int y = 70; y < 140; ++y) {
                    count += qGray(page.pixel(x, y)) < 200 ? 1 : 0;
                }
            }
            return count;
        };
        // The organisation's short name stands at the right, the title of the slip at the left.
        QVERIFY(dark(850, 960) > 0);
        QVERIFY(dark(100, 300) > 0);
        QCOMPARE(dark(400, 650), 0);
    }
};

QTEST_MAIN(TestHandOffSlip)
#include "tst_hand_off_slip.moc"

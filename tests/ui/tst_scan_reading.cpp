#include "ui/letters/scan_reading.h"

#include "models/reference.h"
#include "tests/support/code_pages.h"
#include "tests/support/papers.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace redress;
using namespace redress::test;

namespace {

LetterCode letter(int number = 1234)
{
    return {makeReference(2026, 4817), 2026, number, 1, u"8f3a09c211de40b7"_s};
}

QByteArray pdfOf(const LetterCode& code)
{
    return lettersInPdf({textOf(code)});
}

/** Its page at 150 dots to the inch; drawn once, for it takes its time. */
const QImage& printedPage()
{
    static const QImage page = scanOf(pdfOf(letter()), 150);
    return page;
}

QByteArray jpeg(const QImage& picture, int quality)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    picture.save(&buffer, "JPG", quality);
    return bytes;
}

/** A PDF that is nothing but a picture, as scanners make them. */
QByteArray pdfOfScan(const QImage& scan)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF());
    QPainter painter(&writer);
    painter.drawImage(QRectF(0, 0, writer.width(), writer.height()), scan);
    painter.end();
    return bytes;
}

/** Lying askew on a table, seen from a corner. */
QImage photoOf(const QImage& page)
{
    const double w = page.width();
    const double h = page.height();
    QTransform seen;
    QTransform::quadToQuad(
        QPolygonF({{0, 0}, {w, 0}, {w, h}, {0, h}}),
        QPolygonF({{0.22 * w, 0.1 * h}, {0.9 * w, 0.02 * h}, {1.02 * w, 0.9 * h}, {0.0, h}}), seen);
    return moved(page, seen);
}

} // namespace

class ScanReadingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aPrintedLetterNamesItself() { QCOMPARE(codesIn(pdfOf(letter())), QList{letter()}); }

    void aScanIsReadHoweverItLies_data()
    {
        QTest::addColumn<int>("degrees");
        QTest::addColumn<double>("noise");
        QTest::newRow("a little askew") << 3 << 12.0;
        QTest::newRow("a little askew and full of noise") << 3 << 30.0;
        QTest::newRow("the other way askew") << -2 << 12.0;
        QTest::newRow("on its side") << 90 << 12.0;
        QTest::newRow("upside down") << 183 << 12.0;
        QTest::newRow("across") << 45 << 12.0;
    }
    void aScanIsReadHoweverItLies()
    {
        QFETCH(int, degrees);
        QFETCH(double, noise);
        const QImage turned = moved(printedPage(), QTransform().rotate(degrees));
        QCOMPARE(codesIn(encoded(worn(turned, noise), "PNG")), QList{letter()});
    }

    /** So twenty millimetres leave a margin. */
    void aCodeOfFifteenMillimetresIsStillRead()
    {
        const QImage page = scanOf(lettersInPdf({textOf(letter())}, 15), 150);
        const QImage scan = worn(moved(page, QTransform().rotate(3)), 20);
        QCOMPARE(codesIn(encoded(scan, "PNG")), QList{letter()});
    }

    void aScanPackedHardIsRead()
    {
        const QImage scan = moved(scanOf(pdfOf(letter()), 300), QTransform().rotate(180));
        QCOMPARE(codesIn(jpeg(worn(scan, 12), 40)), QList{letter()});
    }

    void aPhotoIsRead()
    {
        QCOMPARE(codesIn(jpeg(worn(photoOf(scanOf(pdfOf(letter()), 200)), 8), 80)), QList{letter()});
    }

    void aScanInsideAPdfIsRead()
    {
        const QImage scan = worn(moved(printedPage(), QTransform().rotate(3)), 12);
        QCOMPARE(codesIn(pdfOfScan(scan)), QList{letter()});
    }

    void aPictureWithoutAGroundIsRead()
    {
        QImage picture(600, 600, QImage::Format_ARGB32);
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        paintCode(painter, QRectF(100, 100, 400, 400), squaresOf(textOf(letter())));
        painter.end();
        QCOMPARE(codesIn(encoded(picture, "PNG")), QList{letter()});
    }

    void eachLetterOfAPdfIsNamedOnceInTheOrderOfThePages()
    {
        const QByteArray bytes = lettersInPdf({textOf(letter(7)), textOf(letter(3)), textOf(letter(3))});
        QCOMPARE(codesIn(bytes), (QList{letter(7), letter(3)}));
    }

    void twoLettersBesideEachOtherAreBothNamed()
    {
        const QImage one = scanOf(pdfOf(letter(3)), 150);
        QImage both(2 * one.width(), one.height(), QImage::Format_RGB32);
        QPainter painter(&both);
        painter.drawImage(0, 0, one);
        painter.drawImage(one.width(), 0, scanOf(pdfOf(letter(7)), 150));
        painter.end();
        const QList<LetterCode> found = codesIn(encoded(both, "PNG"));
        QCOMPARE(found.size(), 2);
        QVERIFY(found.contains(letter(3)) && found.contains(letter(7)));
    }

    void otherPeoplesCodesArePassedOver()
    {
        QImage page = printedPage();
        QPainter painter(&page);
        paintCode(painter, QRectF(100, 80, 160, 160), squaresOf(u"https://example.org/parcel/81"_s));
        painter.end();
        QCOMPARE(codesIn(encoded(page, "PNG")), QList{letter()});
    }

    void whereNoLetterStandsNothingIsFound_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray page = encoded(printedPage(), "PNG");
        QTest::newRow("no bytes") << QByteArray();
        QTest::newRow("text") << textOf(letter()).toLatin1();
        QTest::newRow("a picture without a code") << png();
        QTest::newRow("a picture of one dot") << png(1, 1);
        QTest::newRow("a picture of one row") << png(20'000, 1);
        QTest::newRow("a page without a code") << pdf(2);
        QTest::newRow("somebody else's code") << lettersInPdf({u"https://example.org/parcel/81"_s});
        QTest::newRow("a code of a later form")
            << lettersInPdf({textOf(letter()).replace(u"REDRESS1"_s, u"REDRESS2"_s)});
        QTest::newRow("a page broken off") << page.first(200);
        QTest::newRow("a picture that claims too much") << pngClaiming(60'000, 60'000);
        QTest::newRow("a picture that claims the most there is") << pngClaiming(0x7fffffff, 0x7fffffff);
        QTest::newRow("a picture that claims what it has not") << pngClaiming(9'000, 9'000);
        QTest::newRow("a PDF broken off") << pdfOf(letter()).first(700);
        QTest::newRow("a locked PDF") << lockedPdf();
    }
    void whereNoLetterStandsNothingIsFound()
    {
        QFETCH(QByteArray, bytes);
        QVERIFY(codesIn(bytes).isEmpty());
    }

    void ofALongPdfTheFirstTwentyPagesAreRead()
    {
        QStringList codes;
        for (int number = 1; number <= 21; ++number) {
            codes.append(textOf(letter(number)));
        }
        const QList<LetterCode> found = codesIn(lettersInPdf(codes));
        QCOMPARE(found.size(), 20);
        QCOMPARE(found.last(), letter(20));
    }

    /** Each of the marks could be a corner of a code with any two others: looked at one by one, it takes
     * hours. */
    void aSheetFullOfCornerMarksEndsSoon()
    {
        const QByteArray bytes = encoded(sheetOfMarks(60, 5), "PNG");
        QElapsedTimer took;
        took.start();
        QVERIFY(codesIn(bytes).isEmpty());
        QVERIFY2(took.elapsed() < 15'000, qPrintable(QString::number(took.elapsed())));
    }
};

QTEST_MAIN(ScanReadingTest)
#include "tst_scan_reading.moc"

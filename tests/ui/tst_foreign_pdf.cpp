#include "tests/support/made_pdf.h"
#include "ui/case_file/foreign_pdf.h"
#include "ui/case_file/pdf_bytes.h"

#include <QBuffer>
#include <QPdfDocument>
#include <QPdfSelection>
#include <QTest>

#include <qpdf/Buffer.hh>
#include <qpdf/QPDFWriter.hh>

using namespace redress;
using namespace Qt::StringLiterals;

namespace {

HarmlessPdf tamed(const QByteArray& foreign, const PdfBounds& bounds = {})
{
    const auto result = harmless(foreign, bounds);
    return std::holds_alternative<HarmlessPdf>(result) ? std::get<HarmlessPdf>(result) : HarmlessPdf();
}

std::optional<PdfFlaw> flawOf(const QByteArray& foreign, const PdfBounds& bounds = {})
{
    const auto result = harmless(foreign, bounds);
    return std::holds_alternative<PdfFlaw>(result) ? std::optional(std::get<PdfFlaw>(result)) : std::nullopt;
}

/** Everything that stands in a file, unpacked. */
QByteArray insideOf(const QByteArray& pdf)
{
    QPDF opened;
    opened.processMemoryFile("pdf", pdf.constData(), size_t(pdf.size()));
    QPDFWriter writer(opened);
    writer.setOutputMemory();
    writer.setQDFMode(true);
    writer.write();
    const auto buffer = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char*>(buffer->getBuffer()), qsizetype(buffer->getSize())};
}

QByteArray locked(const QByteArray& pdf, const char* user)
{
    QPDF opened;
    opened.processMemoryFile("pdf", pdf.constData(), size_t(pdf.size()));
    QPDFWriter writer(opened);
    writer.setOutputMemory();
    writer.setR6EncryptionParameters(user, "owner", true, false, false, false, false, false, qpdf_r3p_none,
                                     true);
    writer.write();
    const auto buffer = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char*>(buffer->getBuffer()), qsizetype(buffer->getSize())};
}

QString textOf(const QByteArray& pdf)
{
    QByteArray bytes = pdf;
    QBuffer file(&bytes);
    file.open(QIODevice::ReadOnly);
    QPdfDocument document;
    document.load(&file);
    QString text;
    for (int page = 0; page < document.pageCount(); ++page) {
        text += document.getAllText(page).text() + u'\f';
    }
    return text;
}

/** The first page as seen, two pixels a millimetre; null where it is not A4. */
QImage seen(const QByteArray& pdf)
{
    QByteArray bytes = pdf;
    QBuffer file(&bytes);
    file.open(QIODevice::ReadOnly);
    QPdfDocument document;
    document.load(&file);
    if (document.pagePointSize(0).toSize() != QSize(595, 842)) {
        return {};
    }
    QImage paper(420, 594, QImage::Format_RGB32);
    paper.fill(Qt::white);
    QPainter(&paper).drawImage(0, 0, document.render(0, paper.size()));
    return paper;
}

/** Where that colour is, in millimetres. */
QRectF placeOf(QRgb colour, const QImage& picture)
{
    QRectF place;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            if (picture.pixel(x, y) == colour) {
                place |= QRectF(x / 2.0, y / 2.0, 0.5, 0.5);
            }
        }
    }
    return place;
}

constexpr QRgb red = 0xFFFF0000;
constexpr QRgb blue = 0xFF0000FF;

QByteArray filled(const char* colour, const QRect& place)
{
    return QByteArray(colour) + " rg " + QByteArray::number(place.x()) + ' ' + QByteArray::number(place.y()) +
           ' ' + QByteArray::number(place.width()) + ' ' + QByteArray::number(place.height()) + " re f ";
}

} // namespace

/** What of a PDF that came from outside goes into a file of ours. */
class TestForeignPdf : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void itsPagesStandOnA4InTheirOrder()
    {
        const HarmlessPdf out =
            tamed(made_pdf::pages({u"one"_s, u"two"_s, u"three"_s}, QPageSize(QPageSize::Legal)));
        QCOMPARE(out.pages, 3);
        QCOMPARE(textOf(out.bytes).simplified(), u"one two three"_s);
        QVERIFY(!seen(out.bytes).isNull());
    }

    void aPageStandsUprightInItsPlace_data()
    {
        QTest::addColumn<QByteArray>("keys");
        QTest::addColumn<QByteArray>("drawing");
        QTest::addColumn<double>("ratio");
        const auto row = [](const char* name, const QByteArray& keys, const QSize& size,
                            const QRect& topLeft) {
            const bool isTurned = keys.contains("90") || keys.contains("630");
            const QSizeF shown = isTurned ? size.transposed() : size;
            QTest::newRow(name) << keys << filled("0 0 1", QRect(QPoint(), size)) + filled("1 0 0", topLeft)
                                << shown.width() / shown.height();
        };
        row("A4", "/MediaBox [0 0 595 842]", {595, 842}, {0, 742, 100, 100});
        row("landscape", "/MediaBox [0 0 842 595]", {842, 595}, {0, 495, 100, 100});
        row("a poster", "/MediaBox [0 0 4000 3000]", {4000, 3000}, {0, 2500, 500, 500});
        row("a receipt", "/MediaBox [0 0 200 300]", {200, 300}, {0, 250, 50, 50});
        row("turned right", "/MediaBox [0 0 842 595] /Rotate 90", {842, 595}, {0, 0, 100, 100});
        row("turned left", "/MediaBox [0 0 842 595] /Rotate -90", {842, 595}, {742, 495, 100, 100});
        row("turned more than once", "/MediaBox [0 0 842 595] /Rotate 630", {842, 595}, {742, 495, 100, 100});
        row("on its head", "/MediaBox [0 0 595 842] /Rotate 180", {595, 842}, {495, 0, 100, 100});
        row("turned by nonsense", "/MediaBox [0 0 595 842] /Rotate 17", {595, 842}, {0, 742, 100, 100});
        row("corners swapped", "/MediaBox [595 842 0 0]", {595, 842}, {0, 742, 100, 100});
        row("without a size", "", {612, 792}, {0, 692, 100, 100});
        row("without an area", "/MediaBox [5 5 5 5]", {612, 792}, {0, 692, 100, 100});
        row("cut to its middle", "/MediaBox [-500 -500 2000 2000] /CropBox [0 0 595 842]", {595, 842},
            {0, 742, 100, 100});
    }

    void aPageStandsUprightInItsPlace()
    {
        QFETCH(const QByteArray, keys);
        QFETCH(const QByteArray, drawing);
        QFETCH(const double, ratio);
        const QImage picture = seen(tamed(made_pdf::page(drawing, keys)).bytes);
        const QRectF mark = placeOf(red, picture);
        const QRectF whole = placeOf(blue, picture) | mark;
        QVERIFY(whole.width() > 50);
        const QRectF place(foreign_page::left, foreign_page::top, foreign_page::right - foreign_page::left,
                           foreign_page::bottom - foreign_page::top);
        QVERIFY(place.adjusted(-0.6, -0.6, 0.6, 0.6).contains(whole));
        QVERIFY(qAbs(whole.width() / whole.height() - ratio) < 0.02);
        QVERIFY(qAbs(mark.left() - whole.left()) <= 0.5 && qAbs(mark.top() - whole.top()) <= 0.5);
        QVERIFY(qAbs(mark.width() - mark.height()) <= 1);
    }

    void nothingIsMadeLarger()
    {
        const QImage picture =
            seen(tamed(made_pdf::page(filled("1 0 0", {0, 0, 72, 72}), "/MediaBox [0 0 72 72]")).bytes);
        QVERIFY(qAbs(placeOf(red, picture).width() - 25.4) < 1);
    }

    void aThinLineRunsAroundThePage()
    {
        const QByteArray keys = "/MediaBox [0 0 200 100] /Rotate 90";
        const QImage blank = seen(tamed(made_pdf::page("", keys)).bytes);
        const QRectF page =
            placeOf(red, seen(tamed(made_pdf::page(filled("1 0 0", {0, 0, 200, 100}), keys)).bytes));
        QRectF line;
        for (int y = 0; y < blank.height(); ++y) {
            for (int x = 0; x < blank.width(); ++x) {
                line |= blank.pixel(x, y) == 0xFFFFFFFF ? QRectF() : QRectF(x / 2.0, y / 2.0, 0.5, 0.5);
            }
        }
        QVERIFY(page.width() > 30 && page.height() > 60);
        QVERIFY(line.adjusted(-1.1, -1.1, 1.1, 1.1).contains(page) &&
                page.adjusted(-1.1, -1.1, 1.1, 1.1).contains(line));
    }

    void whatIsOutsideThePageIsNotSeen()
    {
        const QByteArray drawing =
            filled("1 0 0", {-900, -900, 3000, 3000}) + filled("0 0 1", {100, 100, 200, 300});
        const QImage picture =
            seen(tamed(made_pdf::page(drawing, "/MediaBox [0 0 595 842] /CropBox [100 100 300 400]")).bytes);
        QVERIFY(placeOf(blue, picture).width() > 50);
        QVERIFY(placeOf(red, picture).isEmpty());
    }

    void whatItCouldDoIsGone()
    {
        const QByteArray foreign = made_pdf::page(
            "BT /F1 24 Tf 50 700 Td (Seen) Tj ET /X1 Do",
            "/MediaBox [0 0 595 842] /AA << /O 5 0 R >> /Annots [6 0 R 7 0 R 10 0 R] /AF [9 0 R] /Metadata "
            "14 0 R "
            "/Resources << /Font << /F1 8 0 R >> /XObject << /X1 13 0 R >> /Properties << /MC0 9 0 R >> >>",
            "/OpenAction 5 0 R /AA << /WC 5 0 R >> /AcroForm << /Fields [10 0 R] /XFA (xfaform) >> /Names << "
            "/JavaScript << /Names [(a) 5 0 R] >> /EmbeddedFiles << /Names [(f) 9 0 R] >> >>",
            {"<< /S /JavaScript /JS (app.alert\\(1\\)) >>",
             "<< /Type /Annot /Subtype /Link /Rect [0 0 99 99] /A << /S /URI /URI (http://elsewhere) >> >>",
             "<< /Type /Annot /Subtype /FileAttachment /Rect [0 0 9 9] /FS 9 0 R /A << /S /Launch /F (run) "
             ">> >>",
             "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
             "<< /Type /Filespec /F (payload) /EF << /F 11 0 R >> >>",
             "<< /Type /Annot /Subtype /Widget /FT /Tx /T (t) /V (Filled in) /Rect [50 600 300 630] /F 4 /AA "
             "<< /K 5 0 "
             "R >> /AP << /N 12 0 R >> >>",
             made_pdf::stream("hiddencargo", "/Type /EmbeddedFile"),
             made_pdf::stream(
                 "BT /F1 18 Tf 2 5 Td (Filled in) Tj ET",
                 "/Type /XObject /Subtype /Form /BBox [0 0 250 30] /Resources << /Font << /F1 8 0 R >> >>"),
             made_pdf::stream(
                 "BT /F1 18 Tf 60 500 Td (Drawn) Tj ET",
                 "/Type /XObject /Subtype /Form /BBox [0 0 595 842] /AF [9 0 R] /PieceInfo << /P (private) "
                 ">> /Ref << /F 9 0 R /Page 0 >> /Resources << /Font << /F1 8 0 R >> /Properties << /M 9 0 "
                 "R >> >>"),
             made_pdf::stream("privatenote", "/Type /Metadata /Subtype /XML")});
        const QByteArray inside = insideOf(foreign);
        const QByteArray out = insideOf(tamed(foreign).bytes);
        for (const char* word : {"/JavaScript", "app.alert", "/OpenAction", "/AA", "/URI", "/Launch",
                                 "/Annots", "/AcroForm", "xfaform", "/EmbeddedFiles", "/Filespec",
                                 "hiddencargo", "payload", "/AF", "/Names", "/PieceInfo", "privatenote"}) {
            QVERIFY2(inside.contains(word), word);
            QVERIFY2(!out.contains(word), word);
        }
        QCOMPARE(textOf(tamed(foreign).bytes).simplified(), u"Seen Drawn Filled in"_s);
    }

    void aLockedOneStaysOutside()
    {
        const QByteArray open = made_pdf::pages({u"inside"_s});
        QCOMPARE(flawOf(locked(open, "secret")), PdfFlaw::NeedsPassword);
        // Open to be read by anyone, it is locked only against changes.
        QCOMPARE(textOf(tamed(locked(open, "")).bytes).simplified(), u"inside"_s);
    }

    void aBrokenOneStaysOutside_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray whole = made_pdf::pages({u"inside"_s});
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("another kind") << QByteArray("GIF89a and so on").repeated(1000);
        QTest::newRow("only its head") << whole.left(200);
        QTest::newRow("no pages") << made_pdf::of(
            {"<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [] /Count 0 >>"});
        QTest::newRow("pages in a ring") << made_pdf::of(
            {"<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [2 0 R] /Count 9 >>"});
        QTest::newRow("a drawing that cannot be unpacked")
            << made_pdf::of({"<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
                             "<< /Type /Page /Parent 2 0 R /Contents 4 0 R /MediaBox [0 0 595 842] >>",
                             made_pdf::stream("this was never packed", "/Filter /FlateDecode")});
    }

    void aBrokenOneStaysOutside()
    {
        QFETCH(const QByteArray, bytes);
        QCOMPARE(flawOf(bytes), PdfFlaw::Broken);
    }

    void onlySoMuchIsLetIn()
    {
        const QByteArray three = made_pdf::pages({u"one"_s, u"two"_s, u"three"_s});
        QCOMPARE(flawOf(three, {three.size() - 1, 3}), PdfFlaw::TooLarge);
        QCOMPARE(flawOf(three, {three.size(), 2}), PdfFlaw::TooManyPages);
        QCOMPARE(flawOf(three, {three.size(), 3}), std::nullopt);
    }

    void fiveThousandPagesAreLetInWhereTheyMay()
    {
        QByteArray kids;
        QList<QByteArray> objects{"<< /Type /Catalog /Pages 2 0 R >>", {}, made_pdf::stream("0 0 9 9 re f")};
        for (int page = 0; page < 5000; ++page) {
            kids += QByteArray::number(page + 4) + " 0 R ";
            objects.append("<< /Type /Page /Parent 2 0 R /Contents 3 0 R /MediaBox [0 0 300 300] >>");
        }
        objects[1] = "<< /Type /Pages /Count 1 /Kids [" + kids + "] >>";
        QCOMPARE(flawOf(made_pdf::of(objects)), PdfFlaw::TooManyPages);
        QCOMPARE(tamed(made_pdf::of(objects), {32 << 20, 5000}).pages, 5000);
    }

    void aChainOfManyObjectsHoldsNothingUp()
    {
        QList<QByteArray> chain;
        constexpr int links = 199'000;
        for (int link = 0; link < links; ++link) {
            chain.append("[" + QByteArray::number(link + 6) + " 0 R]");
        }
        chain.append("[]");
        const QByteArray resources = "/Resources << /Pattern << /P 5 0 R >> >> /MediaBox [0 0 595 842]";
        QCOMPARE(tamed(made_pdf::page("0 0 9 9 re f", resources, {}, chain)).pages, 1);
        // One more than are let in.
        QCOMPARE(flawOf(made_pdf::page("0 0 9 9 re f", resources, {}, QList<QByteArray>(mostPdfObjects - 3, "[]"))),
                 PdfFlaw::TooLarge);
    }

    void theSameBytesGiveTheSame()
    {
        const QByteArray foreign = made_pdf::pages({u"one"_s, u"two"_s});
        QVERIFY(!tamed(foreign).bytes.isEmpty());
        QCOMPARE(tamed(foreign).bytes, tamed(foreign).bytes);
    }
};

QTEST_MAIN(TestForeignPdf)
#include "tst_foreign_pdf.moc"

#include "tests/support/made_pdf.h"
#include "ui/case_file/foreign_pdf.h"
#include "ui/case_file/pdf_bytes.h"

#include <QElapsedTimer>
#include <QPdfDocument>
#include <QPdfSelection>
#include <QTest>

#include <qpdf/Buffer.hh>
#include <qpdf/Pl_Buffer.hh>
#include <qpdf/Pl_Flate.hh>
#include <qpdf/QPDFWriter.hh>

#include <sys/resource.h>

using namespace redress;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 megabyte = 1 << 20;

/** So many megabytes of blanks, packed in pieces: none of it is ever in memory as a whole. */
QByteArray packedBlanks(int megabytes)
{
    Pl_Buffer packed("packed");
    Pl_Flate packing("packing", &packed, Pl_Flate::a_deflate);
    const QByteArray blanks(megabyte, ' ');
    for (int at = 0; at < megabytes; ++at) {
        packing.write(reinterpret_cast<const unsigned char*>(blanks.constData()), size_t(blanks.size()));
    }
    packing.finish();
    const auto bytes = packed.getBufferSharedPointer();
    return {reinterpret_cast<const char*>(bytes->getBuffer()), qsizetype(bytes->getSize())};
}

QByteArray packed(const QByteArray& bytes)
{
    return qCompress(bytes, 9).mid(4);
}

QByteArray flate(const QByteArray& content, const QByteArray& keys = {})
{
    return made_pdf::stream(content, "/Filter /FlateDecode " + keys);
}

const QByteArray sheet = "/MediaBox [0 0 595 842]";

/** One page, and what is drawn on it, as an object of its own. */
QByteArray pageDrawnBy(const QByteArray& drawing)
{
    return made_pdf::of({"<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
                         "<< /Type /Page /Parent 2 0 R /Contents 4 0 R " + sheet + " >>", drawing});
}

/** A file without a table of its own: where its objects stand is told by a stream, and some stand within a
 * stream. */
QByteArray withObjectStream(const QByteArray& objectStream, const QByteArray& tableStream,
                            const QByteArray& tableKeys)
{
    QByteArray file = "%PDF-1.7\n";
    const QList<QByteArray> objects{
        "<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        "<< /Type /Page /Parent 2 0 R " + sheet + " /Resources 6 0 R >>", objectStream};
    QByteArray table = QByteArray::fromHex("0000000000ff");
    const auto add = [&table](int kind, qsizetype place, int third) {
        table += char(kind);
        for (int byte = 3; byte >= 0; --byte) {
            table += char((place >> (8 * byte)) & 0xff);
        }
        table += char(third);
    };
    for (int number = 1; number <= objects.size(); ++number) {
        add(1, file.size(), 0);
        file += QByteArray::number(number) + " 0 obj\n" + objects.at(number - 1) + "\nendobj\n";
    }
    add(1, file.size(), 0);
    add(2, 4, 0);
    const QByteArray start = QByteArray::number(file.size());
    const QByteArray content = tableStream.isEmpty() ? packed(table) : tableStream;
    return file + "5 0 obj\n" + flate(content, "/Type /XRef /W [1 4 1] /Size 7 /Root 1 0 R " + tableKeys) +
           "\nendobj\nstartxref\n" + start + "\n%%EOF\n";
}

qint64 mostMemory()
{
    rusage used{};
    getrusage(RUSAGE_SELF, &used);
    return qint64(used.ru_maxrss) * 1024;
}

QString textOf(const QByteArray& pdf)
{
    QByteArray bytes = pdf;
    QBuffer file(&bytes);
    file.open(QIODevice::ReadOnly);
    QPdfDocument document;
    document.load(&file);
    return document.getAllText(0).text().simplified();
}

std::optional<PdfFlaw> flawOf(const QByteArray& foreign, const PdfBounds& bounds = {})
{
    const auto result = harmless(foreign, bounds);
    return std::holds_alternative<PdfFlaw>(result) ? std::optional(std::get<PdfFlaw>(result)) : std::nullopt;
}

} // namespace

/** What small files come to when they are unpacked. */
class TestPdfBombs : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aBombStaysOutsideWithinTimeAndMemory_data()
    {
        QTest::addColumn<QByteArray>("bomb");
        const QByteArray blanks = packedBlanks(700);
        QVERIFY(blanks.size() < megabyte);
        const QByteArray twice = packed(blanks);
        QTest::newRow("in a page's drawing") << pageDrawnBy(flate(blanks));
        QTest::newRow("packed twice")
            << pageDrawnBy(made_pdf::stream(twice, "/Filter [/FlateDecode /FlateDecode]"));
        QTest::newRow("among the objects")
            << withObjectStream(flate(blanks, "/Type /ObjStm /N 1 /First 4"), {}, {});
        QTest::newRow("in the table of objects") << withObjectStream("<< >>", blanks, {});
        QTest::newRow("in the table of objects, told by neighbours")
            << withObjectStream("<< >>", blanks, "/DecodeParms << /Predictor 12 /Columns 6 >>");
        QTest::newRow("in a font") << made_pdf::page(
            "BT /F1 9 Tf (x) Tj ET", sheet + " /Resources << /Font << /F1 5 0 R >> >>", {},
            {"<< /Type /Font /Subtype /TrueType /BaseFont /X /FontDescriptor 6 0 R >>",
             "<< /Type /FontDescriptor /FontName /X /FontFile2 7 0 R >>", flate(blanks)});
        QTest::newRow("in what a field looks like") << made_pdf::page(
            "0 0 9 9 re f", sheet + " /Annots [5 0 R]", "/AcroForm << /Fields [5 0 R] >>",
            {"<< /Type /Annot /Subtype /Widget /FT /Tx /T (t) /Rect [0 0 99 99] /F 4 /AP << /N 6 0 R >> >>",
             flate(blanks, "/Type /XObject /Subtype /Form /BBox [0 0 99 99]")});
        QTest::newRow("one drawing on many pages") << [] {
            QByteArray kids;
            QList<QByteArray> objects{"<< /Type /Catalog /Pages 2 0 R >>", {}, flate(packedBlanks(4))};
            for (int page = 0; page < 900; ++page) {
                kids += QByteArray::number(page + 4) + " 0 R ";
                objects.append("<< /Type /Page /Parent 2 0 R /Contents 3 0 R " + sheet + " >>");
            }
            objects[1] = "<< /Type /Pages /Count 900 /Kids [" + kids + "] >>";
            return made_pdf::of(objects);
        }();
    }
    void aBombStaysOutsideWithinTimeAndMemory()
    {
        QFETCH(const QByteArray, bomb);
        QVERIFY(bomb.size() < 2 * megabyte);
        const qint64 before = mostMemory();
        QElapsedTimer clock;
        clock.start();
        QCOMPARE(flawOf(bomb), PdfFlaw::TooLarge);
        const qint64 more = mostMemory() - before;
        QVERIFY2(clock.elapsed() < 20'000, qPrintable(QString::number(clock.elapsed())));
        // A bomb comes to 700; a sanitizer keeps some of what was given back.
        QVERIFY2(more < 400 * megabyte, qPrintable(QString::number(more / megabyte)));
    }

    void howMuchIsUnpackedGoesByTheBounds()
    {
        const QByteArray drawing = pageDrawnBy(flate(packedBlanks(8)));
        QCOMPARE(flawOf(drawing, {4 * megabyte, 10}), std::nullopt);
        QCOMPARE(flawOf(drawing, {4 * megabyte - 1, 10}), PdfFlaw::TooLarge);
    }

    void aPictureThatClaimsTooManyDotsStaysOutside()
    {
        const auto picture = [](int width) {
            return made_pdf::page(
                "/P Do", sheet + " /Resources << /XObject << /P 5 0 R >> >>", {},
                {made_pdf::stream("", "/Subtype /Image /BitsPerComponent 1 /ColorSpace /DeviceGray "
                                      "/Height 20000 /Width " +
                                          QByteArray::number(width))});
        };
        QCOMPARE(flawOf(picture(10'000)), std::nullopt);
        QCOMPARE(flawOf(picture(10'001)), PdfFlaw::TooLarge);
    }

    void whatIsPackedByLzwStaysOutsideUnlessItIsAPicture()
    {
        const QByteArray old = made_pdf::stream("\x80\x0B\x60\x50\x22\x0C\x0C\x85\x01", "/Filter /LZWDecode");
        QCOMPARE(flawOf(pageDrawnBy(old)), PdfFlaw::OldPacking);
        const QByteArray picture = made_pdf::stream("\x80\x0B\x60\x50\x22\x0C\x0C\x85\x01",
                                                    "/Subtype /Image /Width 3 /Height 3 /BitsPerComponent 8 "
                                                    "/ColorSpace /DeviceGray /Filter /LZWDecode");
        QCOMPARE(flawOf(made_pdf::page("/P Do", sheet + " /Resources << /XObject << /P 5 0 R >> >>", {},
                                       {picture})),
                 std::nullopt);
    }

    /** The filters that count are the program's own: they have to read what others write. */
    void whatIsPackedWithinBoundsIsReadAsItWas_data()
    {
        QTest::addColumn<QByteArray>("file");
        const QByteArray words = "BT /F1 24 Tf 50 700 Td (Read as it was) Tj ET";
        const QByteArray font =
            "<< /Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >>";
        const auto drawn = [&](const QByteArray& drawing) {
            return made_pdf::of(
                {"<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
                 "<< /Type /Page /Parent 2 0 R /Contents 4 0 R " + sheet + " /Resources " + font + " >>",
                 drawing});
        };
        QTest::newRow("plain") << drawn(flate(packed(words)));
        QTest::newRow("by its short name") << drawn(made_pdf::stream(packed(words), "/Filter /Fl"));
        QTest::newRow("run length") << drawn(
            made_pdf::stream(char(words.size() - 1) + words + char(128), "/Filter /RunLengthDecode"));
        constexpr int columns = 9;
        for (int kind = 0; kind <= 4; ++kind) {
            QByteArray told;
            for (qsizetype row = 0; row < words.size(); row += columns) {
                told += toldRow(words, row, columns, kind);
            }
            QTest::addRow("told by neighbours, %d", kind)
                << drawn(flate(packed(told), "/DecodeParms << /Predictor 15 /Columns 9 >>"));
        }
        // As other programs write it: objects in streams, the table of objects told by its rows.
        QPDF plain;
        const QByteArray whole = drawn(made_pdf::stream(words));
        plain.processMemoryFile("plain", whole.constData(), size_t(whole.size()));
        QPDFWriter writer(plain);
        writer.setOutputMemory();
        writer.setObjectStreamMode(qpdf_o_generate);
        writer.write();
        const auto buffer = writer.getBufferSharedPointer();
        QTest::newRow("objects in streams")
            << QByteArray(reinterpret_cast<const char*>(buffer->getBuffer()), qsizetype(buffer->getSize()));
    }
    void whatIsPackedWithinBoundsIsReadAsItWas()
    {
        QFETCH(const QByteArray, file);
        const auto result = harmless(file, {});
        QVERIFY(std::holds_alternative<HarmlessPdf>(result));
        QCOMPARE(textOf(std::get<HarmlessPdf>(result).bytes), u"Read as it was"_s);
    }

private:
    /** A row as PNG tells it: the kind, and each byte less what its neighbours say of it. */
    static QByteArray toldRow(const QByteArray& words, qsizetype row, int columns, int kind)
    {
        const auto at = [&](qsizetype place, qsizetype column) {
            return place < 0 || column < 0 ? 0 : int(uchar(words.at(place + column)));
        };
        QByteArray told(1, char(kind));
        for (qsizetype column = 0; column < std::min<qsizetype>(columns, words.size() - row); ++column) {
            const int left = at(row, column - 1);
            const int above = at(row - columns, column);
            const int corner = column == 0 ? 0 : at(row - columns, column - 1);
            const int guess = left + above - corner;
            const std::array by{std::abs(guess - left), std::abs(guess - above), std::abs(guess - corner)};
            const int nearest = by[0] <= by[1] && by[0] <= by[2] ? left : by[1] <= by[2] ? above : corner;
            const std::array say{0, left, above, (left + above) / 2, nearest};
            told += char(at(row, column) - say[size_t(kind)]);
        }
        return told;
    }
};

QTEST_MAIN(TestPdfBombs)
#include "tst_pdf_bombs.moc"

#include "app/office/demo_paper.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QtEndian>
#include <QtTest>

using namespace redress;
using namespace Qt::StringLiterals;

namespace {

NewPaper made(const char* fields)
{
    return makeDemoPaper(QJsonDocument::fromJson(fields).object());
}

quint32 numberAt(const QByteArray& bytes, qsizetype place)
{
    return qFromBigEndian<quint32>(bytes.constData() + place);
}

} // namespace

class TestDemoPaper : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aPaperIsTheSameEachTime()
    {
        for (const char* fields : {R"({"name": "a.png", "picture": "modem"})", R"({"name": "a.pdf", "pdf": "x\ny"})",
                                   R"({"name": "a.txt", "text": "x"})"}) {
            QVERIFY(!made(fields).bytes.isEmpty());
            QCOMPARE(made(fields).bytes, made(fields).bytes);
        }
    }

    void itIsWhatItSaysItIs()
    {
        QCOMPARE(mediaTypeOf(made(R"({"name": "a", "picture": "tiles"})").bytes), u"image/png"_s);
        QCOMPARE(mediaTypeOf(made(R"({"name": "a", "pdf": "Hoa don"})").bytes), u"application/pdf"_s);
        QCOMPARE(mediaTypeOf(made(R"({"name": "a", "text": "Gói cước"})").bytes), u"text/plain"_s);
        const NewPaper photo = made(R"({"name": "modem.png", "picture": "modem", "evidence": "photo"})");
        QCOMPARE(photo.evidence, Evidence::Photo);
        QCOMPARE(photo.name, u"modem.png"_s);
    }

    void everyPictureIsAnotherAndWhole()
    {
        QSet<QByteArray> pictures;
        for (const QString& name : {u"modem"_s, u"tiles"_s, u"camera"_s, u"adapter"_s, u"speed"_s, u"letter"_s}) {
            const QByteArray picture = drawDemoPicture(name);
            pictures.insert(picture);
            // Behind the eight bytes that all begin with: length and kind of the head, then width and height.
            const qsizetype dots = qsizetype(numberAt(picture, 16)) * numberAt(picture, 20);
            const qsizetype rows = numberAt(picture, 20);
            const quint32 packed = numberAt(picture, 33);
            QCOMPARE(picture.mid(37, 4), QByteArray("IDAT"));
            QByteArray length(4, '\0');
            qToBigEndian(quint32(dots * 3 + rows), length.data());
            QCOMPARE(qUncompress(length + picture.mid(41, packed)).size(), dots * 3 + rows);
            // The check sum of the end is the same in every PNG there is.
            QVERIFY(picture.endsWith(QByteArray("IEND\xae\x42\x60\x82")));
        }
        QCOMPARE(pictures.size(), 6);
    }

    void parenthesesDoNotEndTheTextOfAPage()
    {
        QVERIFY(made(R"x({"name": "a", "pdf": "cu (2024)"})x").bytes.contains("(cu \\(2024\\)) Tj"));
    }

    void thePlacesInAPdfAreWhereItsPartsBegin()
    {
        const QByteArray pdf = made(R"({"name": "a", "pdf": "x"})").bytes;
        const qsizetype table = pdf.indexOf("xref\n0 6\n");
        QVERIFY(table > 0);
        for (int part = 1; part <= 5; ++part) {
            const qsizetype place = pdf.mid(table + 9 + 20 * part, 10).toLongLong();
            QVERIFY(pdf.mid(place).startsWith(QByteArray::number(part) + " 0 obj"));
        }
        QCOMPARE(pdf.mid(pdf.indexOf("startxref\n") + 10).split('\n').first().toLongLong(), table);
    }
};

QTEST_GUILESS_MAIN(TestDemoPaper)
#include "tst_demo_paper.moc"

#include "tests/support/made_pdf.h"
#include "ui/letters/document_facts.h"

#include <QPdfDocument>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace redress;
using namespace Qt::StringLiterals;

namespace {

const DocumentFacts facts{.title = u"نامه 12 <&>"_s,
                          .author = u"Lam Sơn \"Services\""_s,
                          .subject = u"No\u0007 connection"_s,
                          .language = u"fa"_s};

QString said(const QByteArray& pdf, QPdfDocument::MetaDataField field)
{
    QByteArray bytes = pdf;
    QBuffer file(&bytes);
    file.open(QIODevice::ReadOnly);
    QPdfDocument document;
    document.load(&file);
    return document.metaData(field).toString();
}

/** What the XMP says, by the names of its elements. */
QMap<QString, QString> xmpOf(const QByteArray& pdf)
{
    const qsizetype start = pdf.indexOf("<x:xmpmeta");
    QXmlStreamReader xml(pdf.mid(start, pdf.indexOf("</x:xmpmeta>") + 12 - start));
    QMap<QString, QString> read;
    QString name;
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.prefix() != u"rdf"_s) {
            name = xml.name().toString();
        } else if (xml.isCharacters() && !xml.isWhitespace()) {
            read[name] += xml.text().toString();
        }
    }
    return xml.hasError() ? QMap<QString, QString>() : read;
}

} // namespace

/** What a PDF says of itself, in its two places. */
class TestDocumentFacts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tableAndXmpSayTheSame()
    {
        using Field = QPdfDocument::MetaDataField;
        const QByteArray pdf = withFacts(made_pdf::pages({u"a"_s}), facts);
        const QMap<QString, QString> xmp = xmpOf(pdf);
        QCOMPARE(said(pdf, Field::Title), facts.title);
        QCOMPARE(xmp.value(u"title"_s), facts.title);
        QCOMPARE(said(pdf, Field::Author), facts.author);
        QCOMPARE(xmp.value(u"creator"_s), facts.author);
        // No control characters: XML takes none.
        QCOMPARE(said(pdf, Field::Subject), u"No connection"_s);
        QCOMPARE(xmp.value(u"description"_s), u"No connection"_s);
        QCOMPARE(said(pdf, Field::Creator), xmp.value(u"CreatorTool"_s));
        QCOMPARE(said(pdf, Field::Producer), xmp.value(u"Producer"_s));
        QCOMPARE(xmp.value(u"language"_s), u"fa"_s);
        QVERIFY(pdf.contains("/Direction /R2L") && pdf.contains("/DisplayDocTitle true"));
    }

    void itWasMadeWhenItWasWrittenUnlessAMomentIsGiven()
    {
        const QByteArray plain = made_pdf::pages({u"a"_s});
        const auto made = [](const QByteArray& pdf) { return said(pdf, QPdfDocument::MetaDataField::CreationDate); };
        QCOMPARE(made(withFacts(plain, facts)), made(plain));
        DocumentFacts dated = facts;
        dated.created = Moment{1'795'000'000'000};
        const QByteArray pdf = withFacts(plain, dated);
        QVERIFY(made(pdf) != made(plain));
        QCOMPARE(xmpOf(pdf).value(u"CreateDate"_s), u"2026-11-18T11:06:40Z"_s);
    }

    void fromFileToFileTheSameIsWritten()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"ä b.pdf"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(made_pdf::pages({u"a"_s})) > 0);
        file.close();
        QBuffer to;
        to.open(QIODevice::WriteOnly);
        QCOMPARE(writeWithFacts(file.fileName(), facts, to), QString());
        QCOMPARE(xmpOf(to.data()), xmpOf(withFacts(made_pdf::pages({u"a"_s}), facts)));
        QCOMPARE(said(to.data(), QPdfDocument::MetaDataField::Author), facts.author);
    }

    void whatStoodInTheWayIsSaid()
    {
        const QTemporaryDir folder;
        QBuffer to;
        to.open(QIODevice::WriteOnly);
        QVERIFY(!writeWithFacts(folder.filePath(u"none.pdf"_s), facts, to).isEmpty());
    }
};

QTEST_MAIN(TestDocumentFacts)
#include "tst_document_facts.moc"

#include "tests/support/made_pdf.h"
#include "ui/case_file/foreign_pdf.h"
#include "ui/case_file/pdf_binder.h"

#include <QPdfBookmarkModel>
#include <QPdfDocument>
#include <QPdfSelection>
#include <QTest>
#include <QXmlStreamReader>

using namespace redress;
using namespace Qt::StringLiterals;

namespace {

const DocumentFacts facts{.title = u"پرونده 26-004817-3"_s,
                          .author = u"Văn phòng <&> Office"_s,
                          .language = u"fa"_s,
                          .created = Moment{1'795'000'000'000}};

/** A bound file, read back. */
class BoundFile
{
public:
    explicit BoundFile(const PdfBinding& binding) : bytes(boundPdf(binding).value_or(QByteArray()))
    {
        file.setBuffer(&bytes);
        file.open(QIODevice::ReadOnly);
        document.load(&file);
    }

    [[nodiscard]] QStringList texts()
    {
        QStringList all;
        for (int page = 0; page < document.pageCount(); ++page) {
            all.append(document.getAllText(page).text().simplified());
        }
        return all;
    }

    QByteArray bytes;
    QBuffer file;
    QPdfDocument document;
};

/** "title@page" of each bookmark, those under it in brackets. */
QString outline(const QAbstractItemModel& model, const QModelIndex& parent = {})
{
    QStringList all;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        const QString one = u"%1@%2"_s.arg(index.data(int(QPdfBookmarkModel::Role::Title)).toString(),
                                           index.data(int(QPdfBookmarkModel::Role::Page)).toString());
        all.append(model.rowCount(index) > 0 ? one + u'(' + outline(model, index) + u')' : one);
    }
    return all.join(u' ');
}

QByteArray foreign(const QStringList& texts)
{
    return std::get<HarmlessPdf>(harmless(made_pdf::pages(texts, QPageSize(QPageSize::A5)), {})).bytes;
}

} // namespace

/** What several PDFs are as one. */
class TestPdfBinder : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void allPagesStandInTheirOrder()
    {
        BoundFile bound(
            {facts,
             {made_pdf::pages({u"a"_s, u"b"_s}), foreign({u"c"_s, u"d"_s}), made_pdf::pages({u"e"_s})}});
        QCOMPARE(bound.texts(), (QStringList{u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s}));
        for (int page = 0; page < bound.document.pageCount(); ++page) {
            QCOMPARE(bound.document.pagePointSize(page).toSize(), QSize(595, 842));
        }
    }

    void bookmarksLeadToTheirPagesInAnyScript()
    {
        BoundFile bound({facts,
                         {made_pdf::pages({u"a"_s, u"b"_s, u"c"_s})},
                         {},
                         {{u"Bìa (\\1)"_s, 1, 0},
                          {u"نامه‌ها"_s, 1, 1},
                          {u"26-1"_s, 2, 1},
                          {u"deeper"_s, 4, 2},
                          {u"26-2 😀"_s, 2, 2},
                          {u"two\nlines"_s, 1, 2, 148.5}}});
        QPdfBookmarkModel model;
        model.setDocument(&bound.document);
        QCOMPARE(outline(model),
                 u"Bìa (\\1)@0 نامه‌ها@1(26-1@1(deeper@2) 26-2 😀@2) two lines@2"_s);
        const QPointF place = model.index(2, 0).data(int(QPdfBookmarkModel::Role::Location)).toPointF();
        QVERIFY2(qAbs(place.y() - 421) < 1, qPrintable(QString::number(place.y())));
    }

    void itSaysWhatItIs()
    {
        BoundFile bound({facts, {made_pdf::pages({u"a"_s})}});
        using Field = QPdfDocument::MetaDataField;
        QCOMPARE(bound.document.metaData(Field::Title).toString(), facts.title);
        QCOMPARE(bound.document.metaData(Field::Author).toString(), facts.author);
        QCOMPARE(bound.document.metaData(Field::Creator).toString(), u"Redress"_s);
        QCOMPARE(bound.document.metaData(Field::Producer).toString(), u"Redress"_s);
        QCOMPARE(bound.document.metaData(Field::CreationDate).toDateTime().toMSecsSinceEpoch(),
                 facts.created->milliseconds);
        QVERIFY(bound.bytes.contains("/Direction /R2L"));
    }

    void itsXmpSaysTheSame()
    {
        DocumentFacts odd = facts;
        odd.title = u"a\u0001b\uFFFF"_s;
        for (const DocumentFacts& one : {facts, odd}) {
            BoundFile bound({one, {made_pdf::pages({u"a"_s})}});
            const qsizetype start = bound.bytes.indexOf("<x:xmpmeta");
            const qsizetype end = bound.bytes.indexOf("</x:xmpmeta>");
            QXmlStreamReader xml(bound.bytes.mid(start, end + 12 - start));
            QMap<QString, QString> read;
            QString name;
            while (!xml.atEnd()) {
                if (xml.readNext() == QXmlStreamReader::StartElement && xml.prefix() != u"rdf"_s) {
                    name = xml.name().toString();
                } else if (xml.isCharacters() && !xml.isWhitespace()) {
                    read[name] += xml.text().toString();
                }
            }
            QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
            QCOMPARE(read.value(u"title"_s),
                     bound.document.metaData(QPdfDocument::MetaDataField::Title).toString());
            QCOMPARE(read.value(u"creator"_s), facts.author);
            QCOMPARE(read.value(u"language"_s), u"fa"_s);
            QCOMPARE(read.value(u"CreateDate"_s), u"2026-11-18T11:06:40Z"_s);
        }
    }

    void anOverlayLiesOverItsPages()
    {
        const QList<QByteArray> parts{made_pdf::pages({u"a"_s}), foreign({u"b"_s, u"c"_s})};
        BoundFile bound({facts, parts, {{made_pdf::pages({u"over b"_s, u"over c"_s}), 1}}});
        QCOMPARE(bound.texts(), (QStringList{u"a"_s, u"b b over"_s, u"c c over"_s}));
        // Neither changes its place.
        BoundFile bare({facts, parts});
        const auto topOf = [](const QPdfDocument& document, int letters) {
            return const_cast<QPdfDocument&>(document)
                .getSelectionAtIndex(1, 0, letters)
                .boundingRectangle()
                .top();
        };
        QVERIFY(qAbs(topOf(bound.document, 1) - topOf(bare.document, 1)) < 0.5);
    }

    void twoOverlaysMayMeet()
    {
        const QByteArray over = made_pdf::pages({u"x"_s});
        BoundFile bound({facts, {made_pdf::pages({u"a"_s})}, {{over, 0}, {made_pdf::pages({u"y"_s}), 0}}});
        QCOMPARE(bound.texts(), QStringList{u"axy"_s});
    }

    void whatFitsNotTogetherIsNotBound()
    {
        const QList<QByteArray> parts{made_pdf::pages({u"a"_s})};
        QVERIFY(boundPdf({facts, parts}).has_value());
        QVERIFY(!boundPdf({facts, {"no PDF"}}).has_value());
        QVERIFY(!boundPdf({facts, parts, {}, {{u"beyond"_s, 1, 1}}}).has_value());
        QVERIFY(!boundPdf({facts, parts, {}, {{u"before"_s, 1, -1}}}).has_value());
        QVERIFY(!boundPdf({facts, parts, {{made_pdf::pages({u"x"_s, u"y"_s}), 0}}}).has_value());
    }

    void aChainOfManyObjectsIsBoundToo()
    {
        QList<QByteArray> chain;
        for (int link = 0; link < 150'000; ++link) {
            chain.append("[" + QByteArray::number(link + 6) + " 0 R]");
        }
        chain.append("[]");
        const QByteArray part = made_pdf::page(
            "0 0 9 9 re f", "/Resources << /Pattern << /P 5 0 R >> >> /MediaBox [0 0 595 842]", {}, chain);
        QVERIFY(boundPdf({facts, {part}}).has_value());
    }

    void theSameGivesTheSameBytes()
    {
        const PdfBinding binding{facts, {foreign({u"a"_s})}, {}, {{u"a"_s, 1, 0}}};
        const std::optional<QByteArray> before = boundPdf(binding);
        QVERIFY(before.has_value());
        // In another second of the clock.
        QTest::qWait(1100);
        QCOMPARE(boundPdf(binding), before);
    }
};

QTEST_MAIN(TestPdfBinder)
#include "tst_pdf_binder.moc"

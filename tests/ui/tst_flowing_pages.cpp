#include "ui/case_file/flowing_pages.h"

#include <QPainter>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace redress;
using namespace Qt::StringLiterals;

namespace {

using Fill = std::function<void(FlowingPages&)>;

RunningEdges edgesIn(const QString& language)
{
    return {u"Office"_s, u"26-004817-3"_s, u"Foot"_s, language};
}

Printing printed(const Fill& fill, const RunningEdges& edges)
{
    return {u"File"_s, u"Office"_s, edges.language, u"file"_s, {}, [=] {
                auto pages = std::make_unique<FlowingPages>(edges);
                fill(*pages);
                return pages;
            }};
}

QString readBack(const QByteArray& pdf, const QStringList& options)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"file.pdf"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(pdf) <= 0) {
        return {};
    }
    file.close();
    QProcess reader;
    reader.start(u"pdftotext"_s, options + QStringList{file.fileName(), u"-"_s});
    if (!reader.waitForFinished() || reader.exitCode() != 0) {
        return {};
    }
    return QString::fromUtf8(reader.readAllStandardOutput()).normalized(QString::NormalizationForm_KC);
}

/** The lines of each page between its head line and its foot. */
QList<QStringList> linesByPage(const Fill& fill, const QString& language = u"en"_s)
{
    QStringList texts = readBack(asPdf(printed(fill, edgesIn(language))), {u"-layout"_s}).split(u'\f');
    texts.removeLast();
    QList<QStringList> pages;
    for (const QString& text : std::as_const(texts)) {
        QStringList lines;
        for (const QString& line : text.split(u'\n')) {
            if (!line.trimmed().isEmpty()) {
                lines.append(line.simplified());
            }
        }
        pages.append(lines.mid(1, lines.size() - 2));
    }
    return pages;
}

/** Where a word stands on the first page, in millimetres. */
QRectF placeOf(const QString& word, const Fill& fill, const QString& language)
{
    const QString boxes = readBack(asPdf(printed(fill, edgesIn(language))), {u"-bbox"_s});
    static const QRegularExpression box(
        u"<word xMin=\"([\\d.]+)\" yMin=\"([\\d.]+)\" xMax=\"([\\d.]+)\" yMax=\"([\\d.]+)\">([^<]*)<"_s);
    for (const auto& match : box.globalMatch(boxes)) {
        if (match.captured(5) == word) {
            constexpr double point = 25.4 / 72;
            return {QPointF(match.captured(1).toDouble(), match.captured(2).toDouble()) * point,
                    QPointF(match.captured(3).toDouble(), match.captured(4).toDouble()) * point};
        }
    }
    return {};
}

void addLines(FlowingPages& pages, int count)
{
    for (int line = 1; line <= count; ++line) {
        pages.addParagraph(u"Line %1"_s.arg(line));
    }
}

PaperTable tableOf(int rows)
{
    PaperTable table{{{u"Number"_s, 1, true}, {u"What happened"_s, 4}}, {}};
    for (int row = 1; row <= rows; ++row) {
        table.rows.append({QString::number(row), u"row%1"_s.arg(row)});
    }
    return table;
}

PaperPicture picture(const QSize& size, int* reads = nullptr)
{
    return {size, u"A picture"_s, [=] {
                if (reads) {
                    ++*reads;
                }
                QImage image(size, QImage::Format_RGB32);
                image.fill(Qt::red);
                return image;
            }};
}

/** So many lines are about a page: what follows them meets its foot. */
constexpr int fewerThanAPage = 28;
constexpr int moreThanAPage = 42;

QRectF placeOf(QRgb colour, const QImage& image)
{
    QRectF place;
    const double pixel = PaperPages::paperWidth / image.width();
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixel(x, y) == colour) {
                place |= QRectF(x * pixel, y * pixel, pixel, pixel);
            }
        }
    }
    return place;
}

} // namespace

/** How a long document comes to stand on its pages. */
class TestFlowingPages : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aHeadingStaysWithWhatFollows_data()
    {
        QTest::addColumn<int>("what");
        QTest::newRow("a paragraph") << 0;
        QTest::newRow("a table") << 1;
        QTest::newRow("a picture") << 2;
        QTest::newRow("a lower heading") << 3;
        QTest::newRow("a fact") << 4;
    }

    void aHeadingStaysWithWhatFollows()
    {
        QFETCH(const int, what);
        const QList<Fill> follows{[](FlowingPages& pages) { pages.addParagraph(u"words "_s.repeated(60)); },
                                  [](FlowingPages& pages) { pages.addTable(tableOf(3)); },
                                  [](FlowingPages& pages) {
                                      pages.addPicture(picture({300, 300}));
                                  },
                                  [](FlowingPages& pages) {
                                      pages.addHeading(u"Lower"_s, 2);
                                      pages.addParagraph(u"words"_s);
                                  },
                                  [](FlowingPages& pages) { pages.addFact(u"Caption"_s, u"Value"_s); }};
        int pushedOver = 0;
        for (int before = fewerThanAPage; before <= moreThanAPage; ++before) {
            const QList<QStringList> pages = linesByPage([&](FlowingPages& file) {
                addLines(file, before);
                file.addHeading(u"Heading"_s);
                follows.at(what)(file);
            });
            QVERIFY(!pages.isEmpty());
            for (const QStringList& lines : pages) {
                QVERIFY2(lines.value(lines.size() - 1) != u"Heading"_s, qPrintable(QString::number(before)));
                QVERIFY2(lines.value(lines.size() - 1) != u"Lower"_s, qPrintable(QString::number(before)));
                QVERIFY2(lines.value(lines.size() - 1) != u"Number What happened"_s,
                         qPrintable(QString::number(before)));
            }
            pushedOver += pages.value(1).value(0) == u"Heading"_s ? 1 : 0;
        }
        // The foot was met: otherwise nothing was proved.
        QVERIFY(pushedOver > 0);
    }

    void noLineOfAParagraphIsLeftAlone()
    {
        for (int before = fewerThanAPage; before <= moreThanAPage; ++before) {
            const QList<QStringList> pages = linesByPage([&](FlowingPages& file) {
                addLines(file, before);
                file.addParagraph(u"one\ntwo\nthree\nfour\nfive"_s);
            });
            QVERIFY(pages.size() >= 1);
            QVERIFY(pages.first().last() != u"one"_s);
            QVERIFY(pages.last().first() != u"five"_s);
        }
    }

    void headingsSayWhereTheyStand()
    {
        FlowingPages file(edgesIn(u"en"_s));
        const Fill fill = [](FlowingPages& pages) {
            for (int part = 1; part <= 40; ++part) {
                pages.addHeading(u"Part %1"_s.arg(part), 1 + part % 3);
                addLines(pages, part % 7);
            }
            pages.addHeading(u" \u0001"_s);
        };
        fill(file);
        const QList<QStringList> pages = linesByPage(fill);
        QCOMPARE(file.pageCount(), int(pages.size()));
        QVERIFY(pages.size() > 2);
        const QList<PaperHeading> headings = file.headings();
        QCOMPARE(headings.size(), 40);
        for (int part = 1; part <= headings.size(); ++part) {
            const PaperHeading& heading = headings.at(part - 1);
            QCOMPARE(heading.text, u"Part %1"_s.arg(part));
            QCOMPARE(heading.level, 1 + part % 3);
            QVERIFY2(pages.at(heading.page).contains(heading.text), qPrintable(heading.text));
        }
    }

    void aHeadingSaysHowFarDownItStands()
    {
        const Fill fill = [](FlowingPages& file) {
            addLines(file, 5);
            file.addHeading(u"Here"_s);
        };
        FlowingPages file(edgesIn(u"en"_s));
        fill(file);
        const double top = placeOf(u"Here"_s, fill, u"en"_s).top();
        QVERIFY(top > 50);
        QVERIFY(qAbs(file.headings().first().top - top) < 3);
    }

    void aTableBeginsEachPageWithItsHeadAndLosesNoRow()
    {
        constexpr int rows = 200;
        const QList<QStringList> pages = linesByPage([](FlowingPages& file) {
            file.addParagraph(u"Before"_s);
            file.addTable(tableOf(rows));
            file.addParagraph(u"After"_s);
        });
        QVERIFY(pages.size() > 3);
        QStringList all;
        for (const QStringList& lines : pages) {
            QCOMPARE(lines.count(u"Number What happened"_s), 1);
            QVERIFY(lines.last() != u"Number What happened"_s);
            all += lines;
        }
        all.removeAll(u"Number What happened"_s);
        QStringList expected{u"Before"_s};
        for (int row = 1; row <= rows; ++row) {
            expected.append(u"%1 row%1"_s.arg(row));
        }
        QCOMPARE(all, expected << u"After"_s);
    }

    void itsHeadEndsWithIt()
    {
        const QList<QStringList> pages = linesByPage([](FlowingPages& file) {
            file.addTable(tableOf(2));
            file.breakPage();
            file.addParagraph(u"After"_s);
        });
        QCOMPARE(pages.size(), 2);
        QCOMPARE(pages.at(1), QStringList{u"After"_s});
    }

    void aCellLongerThanAPageGoesOn()
    {
        QStringList words;
        for (int word = 1; word <= 1500; ++word) {
            words.append(u"word%1"_s.arg(word));
        }
        PaperTable table = tableOf(1);
        table.rows.append({u"2"_s, words.join(u' ')});
        const QList<QStringList> pages = linesByPage([&](FlowingPages& file) { file.addTable(table); });
        QVERIFY(pages.size() > 1);
        QStringList all;
        for (QStringList lines : pages) {
            QCOMPARE(lines.takeFirst(), u"Number What happened"_s);
            all += lines.join(u' ').split(u' ');
        }
        QCOMPARE(all.mid(3), words);
    }

    void aRightToLeftTableBeginsAtTheRight()
    {
        const PaperTable table{{{u"Anfang"_s, 1}, {u"Ende"_s, 1}}, {{u"latin"_s, u"متن"_s}}};
        const Fill fill = [=](FlowingPages& file) { file.addTable(table); };
        const auto right = [&](const QString& word, const QString& language) {
            return placeOf(word, fill, language).right();
        };
        QVERIFY(right(u"Anfang"_s, u"en"_s) < right(u"Ende"_s, u"en"_s));
        QVERIFY(right(u"Anfang"_s, u"fa"_s) > right(u"Ende"_s, u"fa"_s));
        // What is typed in another script still stands under its column's title.
        QVERIFY(qAbs(right(u"latin"_s, u"fa"_s) - 188) < 1);
        QVERIFY(qAbs(placeOf(u"latin"_s, fill, u"en"_s).left() - 22) < 1);
    }

    void aParagraphRunsInTheDirectionOfItsScript()
    {
        const Fill fill = [](FlowingPages& file) {
            file.addParagraph(u"latin"_s);
            file.addParagraph(u"26-1"_s);
        };
        const Fill persian = [](FlowingPages& file) { file.addParagraph(u"سلام"_s); };
        const QImage page = asPictures(printed(persian, edgesIn(u"en"_s)), 840).first();
        QVERIFY(qAbs(placeOf(paper::ink.rgb(), page).right() - 188) < 2);
        QVERIFY(qAbs(placeOf(u"latin"_s, fill, u"fa"_s).left() - 22) < 1);
        // Numbers have none of their own.
        QVERIFY(qAbs(placeOf(u"26-1"_s, fill, u"en"_s).left() - 22) < 1);
        QVERIFY(qAbs(placeOf(u"26-1"_s, fill, u"fa"_s).right() - 188) < 1);
    }

    void aPictureIsReadOnlyForItsPage()
    {
        int first = 0;
        int second = 0;
        FlowingPages file(edgesIn(u"en"_s));
        file.addPicture(picture({100, 100}, &first));
        file.breakPage();
        file.addPicture(picture({100, 100}, &second));
        QCOMPARE(first + second, 0);
        QImage paper(210, 297, QImage::Format_RGB32);
        QPainter painter(&paper);
        file.paintPage(painter, 1);
        QCOMPARE(first, 0);
        QCOMPARE(second, 1);
    }

    void aPictureFitsBetweenTheMargins_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<double>("width");
        QTest::newRow("small") << QSize(300, 150) << 50.8;
        QTest::newRow("wide") << QSize(4000, 1000) << 166.0;
        QTest::newRow("tall") << QSize(1000, 6000) << 33.3;
    }

    void aPictureFitsBetweenTheMargins()
    {
        QFETCH(const QSize, size);
        QFETCH(const double, width);
        const QList<QImage> pages = asPictures(printed(
                                                   [&](FlowingPages& file) {
                                                       file.addHeading(u"Heading"_s);
                                                       file.addPicture(picture(size));
                                                   },
                                                   edgesIn(u"en"_s)),
                                               840);
        QCOMPARE(pages.size(), 1);
        const QRectF place = placeOf(0xFFFF0000, pages.first());
        QVERIFY2(qAbs(place.width() - width) < 1, qPrintable(QString::number(place.width())));
        QVERIFY(place.left() > 21 && place.right() < 189 && place.bottom() < 276);
        QVERIFY(qAbs(place.width() / place.height() - double(size.width()) / size.height()) < 0.1);
    }

    void aPictureThatIsNoneLeavesItsPlace()
    {
        const QList<QImage> pages =
            asPictures(printed(
                           [](FlowingPages& file) {
                               file.addPicture({{400, 400}, u"Gone"_s, [] { return QImage(); }});
                           },
                           edgesIn(u"en"_s)),
                       1680);
        QCOMPARE(pages.size(), 1);
        QVERIFY(placeOf(paper::lineInk.rgb(), pages.first().copy(0, 0, 1680, 1600)).width() > 60);
    }

    void thePagesOfAPartCountOnInTheWholeFile()
    {
        RunningEdges edges = edgesIn(u"en"_s);
        edges.firstNumber = 7;
        edges.pages = 12;
        const Fill fill = [](FlowingPages& file) {
            file.addParagraph(u"a"_s);
            file.breakPage();
            file.breakPage();
            file.addParagraph(u"b"_s);
        };
        const QString text = readBack(asPdf(printed(fill, edges)), {});
        QVERIFY(text.contains(u"Page 7 of 12"_s) && text.contains(u"Page 8 of 12"_s));
        QVERIFY(!text.contains(u"Page 9"_s));
        QVERIFY(readBack(asPdf(printed(fill, edgesIn(u"en"_s))), {}).contains(u"Page 2 of 2"_s));
        QVERIFY(readBack(asPdf(printed(fill, edgesIn(u"fa"_s))), {}).contains(u"۲"_s));
    }

    void theEdgesAloneLieOverOtherPages()
    {
        RunningEdges edges = edgesIn(u"en"_s);
        edges.firstNumber = 3;
        edges.pages = 9;
        edges.document = u"long "_s.repeated(100);
        const QByteArray pdf =
            asPdf({u"x"_s, u"x"_s, u"en"_s, u"x"_s, {}, [=] { return std::make_unique<EdgePages>(edges, 2); }});
        const QString text = readBack(pdf, {u"-layout"_s});
        QVERIFY(text.contains(u"Page 3 of 9"_s) && text.contains(u"Page 4 of 9"_s) &&
                text.contains(u"Foot"_s));
        // One line, however long it is.
        QCOMPARE(text.split(u'\n').filter(u"long"_s).size(), 2);
    }

    void anIndexTakesTheSamePlaceWhateverItsNumbers()
    {
        const auto index = [](int by) {
            return [by](FlowingPages& file) {
                for (int line = 1; line <= 60; ++line) {
                    file.addIndexLine(u"Letter %1"_s.arg(line), 1 + line % 2, line * by);
                }
            };
        };
        const QList<QStringList> empty = linesByPage(index(0));
        const QList<QStringList> full = linesByPage(index(111));
        QVERIFY(empty.size() > 1);
        QCOMPARE(empty.size(), full.size());
        QCOMPARE(full.first().value(1), u"Letter 2 222"_s);
    }

    void aDocumentOfNothingIsAPage()
    {
        QCOMPARE(FlowingPages(edgesIn(u"en"_s)).pageCount(), 1);
        QCOMPARE(linesByPage([](FlowingPages& file) {
                     file.addTable({});
                     file.addParagraph(u""_s);
                     file.addFact(u""_s, u""_s);
                     file.addTitle(u"Title"_s);
                 }),
                 QList<QStringList>{QStringList{u"Title"_s}});
    }

    void aWordWiderThanThePaperStaysOnIt()
    {
        const QList<QImage> pages = asPictures(
            printed([](FlowingPages& file) { file.addHeading(u"W"_s.repeated(10'000)); }, edgesIn(u"en"_s)),
            420);
        QVERIFY(pages.size() > 1);
        for (const QImage& page : pages) {
            QVERIFY(placeOf(paper::ink.rgb(), page).right() < 189);
            QVERIFY(placeOf(paper::ink.rgb(), page).bottom() < 277);
        }
    }
};

QTEST_MAIN(TestFlowingPages)
#include "tst_flowing_pages.moc"

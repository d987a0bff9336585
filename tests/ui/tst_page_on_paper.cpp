#include "ui/settings/page_on_paper.h"
#include "ui/widgets/look.h"

#include <QApplication>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace redress;
using namespace Qt::StringLiterals;

namespace {

QString textOf(const Page& page)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"page.pdf"_s));
    const PaperText paper{u"Office"_s, u"en"_s, Qt::LeftToRight, {}, page};
    if (!file.open(QIODevice::WriteOnly) || file.write(asPdf(printingOf(paper))) <= 0) {
        return {};
    }
    file.close();
    QProcess reader;
    reader.start(u"pdftotext"_s, {u"-layout"_s, file.fileName(), u"-"_s});
    if (!reader.waitForFinished() || reader.exitCode() != 0) {
        return {};
    }
    return QString::fromUtf8(reader.readAllStandardOutput()).normalized(QString::NormalizationForm_KC);
}

/** The lines of each page that hold anything, without the number at its foot. */
QList<QStringList> linesByPage(const Page& page)
{
    QList<QStringList> pages;
    QStringList texts = textOf(page).split(u'\f');
    texts.removeLast();
    for (const QString& text : std::as_const(texts)) {
        QStringList lines;
        for (const QString& line : text.split(u'\n')) {
            if (!line.trimmed().isEmpty()) {
                lines.append(line.simplified());
            }
        }
        lines.removeLast();
        pages.append(lines);
    }
    return pages;
}

Page paragraphs(int count)
{
    Page page;
    for (int one = 1; one <= count; ++one) {
        page.append({PagePart::Kind::Paragraph, u"Paragraph %1"_s.arg(one), {}});
    }
    return page;
}

/** So many lines are about a page: what follows them meets its foot. */
constexpr int fewerThanAPage = 36;
constexpr int moreThanAPage = 52;

/** Whether the last line of any page is this one. */
bool endsAPage(const QString& line, const QList<QStringList>& pages)
{
    return std::ranges::any_of(pages,
                               [&](const QStringList& one) { return !one.isEmpty() && one.last() == line; });
}

} // namespace

/** What is printed as a page of text: where its pages part. */
class TestPageOnPaper : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { look::apply(*qApp, look::Appearance::Light); }

    void aHeadingIsNotLeftAloneAtTheFootOfAPage()
    {
        int pushedOver = 0;
        for (int before = fewerThanAPage; before <= moreThanAPage; ++before) {
            Page page = paragraphs(before);
            page.append({PagePart::Kind::Heading, u"Heading"_s, {}});
            page.append(paragraphs(3));
            const QList<QStringList> pages = linesByPage(page);
            QVERIFY2(!pages.isEmpty() && !endsAPage(u"Heading"_s, pages),
                     qPrintable(QString::number(before)));
            pushedOver += pages.size() > 1 && pages.at(1).value(1) == u"Heading"_s ? 1 : 0;
        }
        // The foot was met: otherwise nothing was proved.
        QVERIFY(pushedOver > 0);
    }

    void norWhereALongRowWithAListFollows()
    {
        for (int before = fewerThanAPage; before <= moreThanAPage; ++before) {
            Page page = paragraphs(before);
            page.append({PagePart::Kind::Heading, u"Heading"_s, {}});
            page.append({PagePart::Kind::Row, u"value"_s, u"When the case was registered at the counter"_s});
            page.append({PagePart::Kind::Point, u"First point"_s, {}});
            const QList<QStringList> pages = linesByPage(page);
            QVERIFY2(!pages.isEmpty() && !endsAPage(u"Heading"_s, pages),
                     qPrintable(QString::number(before)));
        }
    }

    void aRowIsNotLeftAloneWithoutWhatIsListedUnderIt()
    {
        int pushedOver = 0;
        for (int before = fewerThanAPage; before <= moreThanAPage; ++before) {
            Page page = paragraphs(before);
            page.append({PagePart::Kind::Row, u"value"_s, u"Caption"_s});
            page.append({PagePart::Kind::Point, u"First point"_s, {}});
            const QList<QStringList> pages = linesByPage(page);
            QVERIFY2(!pages.isEmpty() && !endsAPage(u"Caption value"_s, pages),
                     qPrintable(QString::number(before)));
            pushedOver += pages.size() > 1 && pages.at(1).value(1) == u"Caption value"_s ? 1 : 0;
        }
        QVERIFY(pushedOver > 0);
    }

    void whatIsListedUnderARowStandsBesideItsLongCaption()
    {
        const Page page{
            {PagePart::Kind::Row, u"to the complainant"_s, u"When the case was registered at the counter"_s},
            {PagePart::Kind::Point, u"Your case is kept."_s, {}},
            {PagePart::Kind::Row, u"Next value"_s, u"Next caption"_s}};
        const QStringList lines = linesByPage(page).value(0);
        QCOMPARE(lines.size(), 4);
        QVERIFY(lines.at(1).endsWith(u"to the complainant"_s));
        QVERIFY2(lines.at(2).endsWith(u"Your case is kept."_s) && !lines.at(2).startsWith(u"•"_s),
                 qPrintable(lines.at(2)));
        QCOMPARE(lines.at(3), u"Next caption Next value"_s);
    }

    void aRowBehindALongCaptionBeginsBelowIt()
    {
        const Page page{{PagePart::Kind::Row, u"short"_s, u"When the case was registered at the counter"_s},
                        {PagePart::Kind::Row, u"Next value"_s, u"Next caption"_s}};
        const QStringList lines = linesByPage(page).value(0);
        QCOMPARE(lines.size(), 4);
        QCOMPARE(lines.at(3), u"Next caption Next value"_s);
    }
};

QTEST_MAIN(TestPageOnPaper)

#include "tst_page_on_paper.moc"

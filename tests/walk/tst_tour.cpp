#include <QDir>
#include <QImage>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

/** A guard against a tour that hangs; how long it takes is a figure, not a test. */
constexpr int eightMinutes = 480'000;

struct Run
{
    int exitCode = -1;
    QString said;
};

Run run(const QString& program, const QStringList& words)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, words);
    if (!process.waitForFinished(eightMinutes)) {
        process.kill();
        process.waitForFinished();
        return {-1, QString::fromUtf8(process.readAll())};
    }
    return {process.exitCode(), QString::fromUtf8(process.readAll())};
}

/** Whether the picture shows something: more than a handful of colours. */
bool showsSomething(const QString& file)
{
    const QImage picture(file);
    QSet<QRgb> colours;
    for (int y = 0; y < picture.height(); y += 8) {
        for (int x = 0; x < picture.width(); x += 8) {
            colours.insert(picture.pixel(x, y));
        }
    }
    return colours.size() > 10;
}

} // namespace

class TestTour : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void everyStepHolds();
    void everyStepLeavesAPicture();
    void everyPaperOfTheTourIsAPdf();
    void theRegisterOfTheTourHolds();
    void aFolderThatCannotBeMadeIsTold();

private:
    QTemporaryDir folder;
    Run tour;
};

void TestTour::initTestCase()
{
    tour = run(QStringLiteral(REDRESS_PROGRAM), {u"--tour"_s, folder.path()});
}

void TestTour::everyStepHolds()
{
    // The end names the step that failed; the whole text would be cut off before it.
    const QString end = tour.said.right(500);
    QVERIFY2(tour.exitCode == 0, qPrintable(end));
    QVERIFY2(!tour.said.contains(u"failed"_s), qPrintable(end));
}

void TestTour::everyStepLeavesAPicture()
{
    const auto steps =
        tour.said.count(QRegularExpression(u"^ok [0-9]+ "_s, QRegularExpression::MultilineOption));
    const QStringList pictures = QDir(folder.path()).entryList({u"*.png"_s});
    QVERIFY(steps > 200);
    QCOMPARE(pictures.size(), steps);
    for (const QString& picture : pictures) {
        QVERIFY2(showsSomething(folder.filePath(picture)), qPrintable(picture));
    }
}

void TestTour::everyPaperOfTheTourIsAPdf()
{
    const QStringList papers = QDir(folder.path()).entryList({u"*.pdf"_s});
    for (const char* wanted : {"post_of_the_day.pdf", "letter_register.pdf", "case_file.pdf"}) {
        QVERIFY2(papers.contains(QLatin1String(wanted)), wanted);
    }
    // And the signed letter, and why a date is the date.
    QCOMPARE(papers.size(), 5);
    for (const QString& name : papers) {
        QFile paper(folder.filePath(name));
        QVERIFY(paper.open(QIODevice::ReadOnly));
        QVERIFY(paper.read(5) == "%PDF-");
        QVERIFY(paper.size() > 5'000);
    }
}

void TestTour::theRegisterOfTheTourHolds()
{
    const Run verify = run(QStringLiteral(REDRESS_ADMIN), {u"verify"_s, folder.filePath(u"tour.redress"_s)});
    QVERIFY2(verify.exitCode == 0, qPrintable(verify.said));
}

void TestTour::aFolderThatCannotBeMadeIsTold()
{
    QFile inTheWay(folder.filePath(u"in_the_way"_s));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    const Run refused = run(QStringLiteral(REDRESS_PROGRAM), {u"--tour"_s, inTheWay.fileName() + u"/tour"_s});
    QCOMPARE(refused.exitCode, 1);
    QVERIFY2(refused.said.contains(u"cannot be made"_s), qPrintable(refused.said));
}

QTEST_GUILESS_MAIN(TestTour)
#include "tst_tour.moc"

#include "ui/letters/paper_job.h"

#include "tests/support/held_printing.h"
#include "tests/support/letter_reading.h"
#include "tests/support/real_letters.h"
#include "ui/letters/letter_pdf.h"

#include <QApplication>
#include <QThreadPool>

using namespace redress;
using namespace redress::test;
using namespace Qt::StringLiterals;

namespace {

/** A letter of one page, to be known by its reference. */
Printing shortLetter(const QString& reference)
{
    LetterOnPaper letter = realLetter(u"en"_s, u"final_reply"_s);
    letter.reference = reference;
    letter.body = u"Dear Madam,\n\nYours sincerely,"_s;
    return printingOf(letter);
}

QStringList pagesIn(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? pagesOf(file.readAll()) : QStringList();
}

/** Jobs that were let go are over. */
bool nothingIsPaintedAnyMore()
{
    return qApp->findChildren<QThreadPool*>().isEmpty();
}

} // namespace

class PaperJobTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void piecesComeOutInTheirOrderInOneFile()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"job.pdf"_s);
        PaperJob job(path, shortLetter(u"A"_s));
        for (const QString& reference : {u"26-000001-1"_s, u"26-000002-2"_s, u"26-000003-3"_s}) {
            job.add(shortLetter(reference)).waitForFinished();
        }
        QVERIFY(!QFile::exists(path));
        QCOMPARE(job.finish().result(), QString());
        const QStringList pages = pagesIn(path);
        QCOMPARE(pages.size(), 3);
        QVERIFY(pages.at(0).contains(u"26-000001-1"_s));
        QVERIFY(pages.at(2).contains(u"26-000003-3"_s));
    }

    void aFileOfManyLettersSaysOfItselfWhatItIs()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"job.pdf"_s);
        Printing facts = shortLetter(u"A"_s);
        facts.title = u"Letters of 22 November “<2026>”"_s;
        facts.organisation = u"Nước & Sons"_s;
        facts.subject = u"Letters: 2"_s;
        facts.language = u"fa"_s;
        PaperJob job(path, facts);
        (void)job.add(shortLetter(u"26-000001-1"_s));
        (void)job.add(shortLetter(u"26-000002-2"_s));
        QCOMPARE(job.finish().result(), QString());
        const QString told = QString::fromUtf8(run(u"pdfinfo"_s, {path}));
        for (const QString& fact : {u"Title: +Letters of 22 November “<2026>”\n"_s, u"Author: +Nước & Sons\n"_s,
                                    u"Subject: +Letters: 2\n"_s, u"Creator: +Redress\n"_s, u"Pages: +2\n"_s}) {
            QVERIFY2(QRegularExpression(fact).match(told).hasMatch(), qPrintable(fact + told));
        }
        const QString described = QString::fromUtf8(run(u"pdfinfo"_s, {u"-meta"_s, path}));
        QVERIFY2(described.contains(u"Nước &amp; Sons"_s), qPrintable(described));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(embeddedFonts(file.readAll()).isEmpty(), false);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{u"job.pdf"_s});
    }

    void aJobThatIsNotFinishedLeavesNothing()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"job.pdf"_s);
        {
            PaperJob job(path, shortLetter(u"A"_s));
            job.add(shortLetter(u"A"_s)).waitForFinished();
        }
        QTRY_VERIFY(nothingIsPaintedAnyMore());
        QVERIFY(QDir(folder.path()).isEmpty());
    }

    /** What was begun on a printer comes out of it: not every system takes it back. */
    void aPrinterPrintsNothingOfAJobThatIsNotFinished()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"job.pdf"_s);
        const auto printer = printerInto(path);
        {
            PaperJob job(printer, Sides::One);
            job.add(shortLetter(u"A"_s)).waitForFinished();
        }
        QTRY_VERIFY(nothingIsPaintedAnyMore());
        QVERIFY(pagesIn(path).isEmpty());
    }

    void whoLetsGoOfAJobDoesNotWaitAndWhatWasFinishedComesOutWhole()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"job.pdf"_s);
        HeldPrinting held(shortLetter(u"26-000001-1"_s));
        {
            PaperJob job(printerInto(path), Sides::One);
            (void)job.add(held.printing());
            (void)job.add(shortLetter(u"26-000002-2"_s));
            (void)job.finish();
        }
        held.letGo();
        QTRY_COMPARE(pagesIn(path).size(), 2);
        QVERIFY(!held.wasWaitedFor());
    }

    void aJobToWhichNothingCameIsNoFault()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"job.pdf"_s);
        QCOMPARE(PaperJob(printerInto(path), Sides::Both).finish().result(), QString());
        QCOMPARE(PaperJob(path, shortLetter(u"A"_s)).finish().result(), QString());
        QVERIFY(QDir(folder.path()).isEmpty());
    }

    void aPrinterThatDoesNotTakeItIsTold()
    {
        PaperJob job(printerInto(u"/nowhere/job.pdf"_s), Sides::One);
        (void)job.add(shortLetter(u"A"_s));
        QVERIFY(!job.finish().result().isEmpty());
    }

    void aFileThatStoodThereStaysUntilTheJobIsWhole()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"job.pdf"_s);
        QFile before(path);
        QVERIFY(before.open(QIODevice::WriteOnly) && before.write("before") == 6);
        before.close();
        {
            PaperJob job(path, shortLetter(u"A"_s));
            job.add(shortLetter(u"A"_s)).waitForFinished();
        }
        QTRY_VERIFY(nothingIsPaintedAnyMore());
        QVERIFY(before.open(QIODevice::ReadOnly));
        QCOMPARE(before.readAll(), QByteArray("before"));
    }

    void whatStoodInTheWayIsTold()
    {
        PaperJob job(u"/nowhere/job.pdf"_s, shortLetter(u"A"_s));
        (void)job.add(shortLetter(u"A"_s));
        QVERIFY(!job.finish().result().isEmpty());
    }

    void onBothSidesEachLetterBeginsOnASheetOfItsOwn()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"job.pdf"_s);
        PaperJob job(printerInto(path), Sides::Both);
        for (const QString& reference : {u"26-000001-1"_s, u"26-000002-2"_s}) {
            (void)job.add(shortLetter(reference));
        }
        QCOMPARE(job.finish().result(), QString());
        const QStringList pages = pagesIn(path);
        QCOMPARE(pages.size(), 3);
        QVERIFY(pages.at(0).contains(u"26-000001-1"_s));
        QVERIFY(pages.at(1).isEmpty());
        QVERIFY(pages.at(2).contains(u"26-000002-2"_s));
    }

    void onOneSideNoPageIsLeftEmpty()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"job.pdf"_s);
        PaperJob job(printerInto(path), Sides::One);
        (void)job.add(shortLetter(u"A"_s));
        (void)job.add(shortLetter(u"B"_s));
        QCOMPARE(job.finish().result(), QString());
        QCOMPARE(pagesIn(path).size(), 2);
    }

    void onlyThePagesOfARangeArePrinted()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"job.pdf"_s);
        const LetterOnPaper letter = realLetter(u"en"_s, u"second_round"_s);
        const auto printer = printerInto(path);
        printer->setFromTo(2, 2);
        PaperJob job(printer, Sides::One);
        (void)job.add(printingOf(letter), rangeOf(*printer));
        QCOMPARE(job.finish().result(), QString());
        const QStringList pages = pagesIn(path);
        QCOMPARE(pages.size(), 1);
        QVERIFY(pages.first().contains(u"Page 2 of 2"_s));
    }

    /** There is no way around it: what is printed, and not what prints, says that it is a draft. */
    void anUnsignedLetterIsMarkedOnThePrinterToo()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"job.pdf"_s);
        LetterOnPaper letter = realLetter(u"en"_s, u"second_round"_s);
        letter.signedAt.reset();
        PaperJob job(printerInto(path), Sides::One);
        (void)job.add(printingOf(letter));
        QCOMPARE(job.finish().result(), QString());
        for (const QString& page : pagesIn(path)) {
            QVERIFY(page.contains(u"not signed"_s));
        }
    }
};

QTEST_MAIN(PaperJobTest)
#include "tst_paper_job.moc"

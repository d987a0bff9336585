#include "ui/letters/paper_job.h"

#include "tests/support/letter_reading.h"
#include "tests/support/real_letters.h"
#include "ui/letters/letter_pdf.h"

#include <QPrinter>

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

std::shared_ptr<QPrinter> printerInto(const QString& path)
{
    auto printer = printerFor(shortLetter(u"A"_s));
    printer->setOutputFormat(QPrinter::PdfFormat);
    printer->setOutputFileName(path);
    return printer;
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
            QCOMPARE(job.add(shortLetter(reference)).result(), 1);
        }
        QVERIFY(!QFile::exists(path));
        QCOMPARE(job.finish().result(), QString());
        const QStringList pages = pagesIn(path);
        QCOMPARE(pages.size(), 3);
        QVERIFY(pages.at(0).contains(u"26-000001-1"_s));
        QVERIFY(pages.at(2).contains(u"26-000003-3"_s));
    }

    void aJobThatIsNotFinishedLeavesNothing()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"job.pdf"_s);
        {
            PaperJob job(path, shortLetter(u"A"_s));
            (void)job.add(shortLetter(u"A"_s));
        }
        QVERIFY(!QFile::exists(path));
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
        QCOMPARE(job.add(printingOf(letter), rangeOf(*printer)).result(), 1);
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

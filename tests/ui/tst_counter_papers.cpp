#include "ui/letters/letter_pdf.h"

#include "tests/support/letter_reading.h"
#include "tests/support/real_letters.h"
#include "ui/letters/letter_words.h"

using namespace redress;
using namespace redress::test;
using namespace Qt::StringLiterals;

namespace {

void languages()
{
    QTest::addColumn<QString>("language");
    for (const char* language : {"en", "vi", "ms", "id", "fa"}) {
        QTest::newRow(language) << QString::fromLatin1(language);
    }
}

} // namespace

/** What is given over the counter: the record of a settlement on the spot, and the receipt slip. */
class CounterPapersTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void bothSidesSignTheRecordOfASettlement_data() { languages(); }
    void bothSidesSignTheRecordOfASettlement()
    {
        QFETCH(QString, language);
        const LetterOnPaper letter = realLetter(language, u"on_the_spot"_s);
        const QString last = pagesOf(letterAsPdf(letter)).last();
        const LetterWords& words = letterWords(language);
        QVERIFY2(last.count(evened(words.signatureAndDay)) == 2, qPrintable(last));
        if (language != u"fa") {
            QVERIFY(last.contains(letter.signer));
            QVERIFY(last.contains(letter.recipient));
            QVERIFY(last.contains(words.complainant));
        }
    }

    void aRecordHasNoAddressForAnEnvelope()
    {
        const LetterOnPaper letter = realLetter(u"en"_s, u"on_the_spot"_s);
        const QString first = pagesOf(letterAsPdf(letter)).first();
        QVERIFY(!first.contains(u"Casuarina Court"_s));
        QVERIFY(!first.contains(letterWords(u"en"_s).notSigned));
        QVERIFY(first.contains(u"26-004817-3"_s));
    }

    void aSlipIsTheUpperThirdOfASheet_data() { languages(); }
    void aSlipIsTheUpperThirdOfASheet()
    {
        QFETCH(QString, language);
        const LetterOnPaper letter = realLetter(language, u"receipt_slip"_s);
        const QByteArray pdf = letterAsPdf(letter);
        const QList<PrintedWord> words = wordsOf(pdf);
        QVERIFY(!words.isEmpty());
        for (const PrintedWord& word : words) {
            QCOMPARE(word.page, 0);
            QVERIFY2(word.place.bottom() < 97, qPrintable(word.text));
        }
        QVERIFY(pagesOf(pdf).first().contains(u"26-004817-3"_s));
        QVERIFY(pagesOf(pdf).first().contains(u"K7T-M4Q"_s));
        const QImage page = letterAsPictures(letter, 2100).first();
        QVERIFY(hasInk(page, millimetreRect(2, 98, 200, 2)));
        QVERIFY(!hasInk(page, millimetreRect(2, 101, 206, 190)));
    }

    void aSlipStaysOneWhateverStandsOnIt()
    {
        LetterOnPaper letter = realLetter(u"en"_s, u"receipt_slip"_s);
        letter.subject = u"A subject that does not end "_s.repeated(40);
        letter.body = u"A body that does not end. "_s.repeated(400);
        QCOMPARE(printingOf(letter).set()->pageCount(), 1);
        for (const PrintedWord& word : wordsOf(letterAsPdf(letter))) {
            QVERIFY2(word.place.bottom() < 97, qPrintable(word.text));
        }
    }

    void aSlipThatIsNotMadeOutSaysSo()
    {
        LetterOnPaper letter = realLetter(u"en"_s, u"receipt_slip"_s);
        letter.signedAt.reset();
        QVERIFY(pagesOf(letterAsPdf(letter)).first().contains(letterWords(u"en"_s).notSigned));
    }
};

QTEST_MAIN(CounterPapersTest)
#include "tst_counter_papers.moc"

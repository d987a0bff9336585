#include "ui/letters/batch/address_labels.h"

#include "tests/support/letter_reading.h"
#include "tests/support/real_letters.h"

using namespace redress;
using namespace redress::test;
using namespace Qt::StringLiterals;

namespace {

QList<LetterLine> linesOf(int count)
{
    QList<LetterLine> lines;
    for (int number = 1; number <= count; ++number) {
        LetterLine line;
        line.language = u"en"_s;
        line.recipient = u"Recipient%1"_s.arg(number);
        line.address = u"%1 Harbour Street\n80100 Johor Bahru"_s.arg(number);
        lines.append(line);
    }
    return lines;
}

QByteArray sheetsOf(const QList<LetterLine>& letters, int first)
{
    return asPdf(printingOf(AddressLabels{letters, first, u"Office"_s, u"en"_s}));
}

} // namespace

class AddressLabelsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void twentyOneStandOnASheetWithinItsEdges()
    {
        QCOMPARE(AddressLabels::onSheet, 21);
        const QRectF first = placeOfLabel(0);
        const QRectF last = placeOfLabel(20);
        QCOMPARE(first.size(), QSizeF(63.5, 38.1));
        QVERIFY(QRectF(0, 0, 210, 297).contains(first | last));
        // As far from the right edge as from the left.
        QVERIFY(qAbs(first.left() - (210 - last.right())) < 0.2);
    }

    void eachAddressStandsOnItsOwnLabel()
    {
        const QByteArray pdf = sheetsOf(linesOf(25), 1);
        int found = 0;
        for (const PrintedWord& word : wordsOf(pdf)) {
            if (word.text.startsWith(u"Recipient"_s)) {
                const int number = word.text.mid(9).toInt() - 1;
                QCOMPARE(word.page, number / 21);
                QVERIFY2(placeOfLabel(number % 21).contains(word.place), qPrintable(word.text));
                ++found;
            }
        }
        QCOMPARE(found, 25);
    }

    void aSheetThatWasBegunIsGoneOnWith()
    {
        const QByteArray pdf = sheetsOf(linesOf(3), 20);
        QList<std::pair<int, int>> places;
        for (const PrintedWord& word : wordsOf(pdf)) {
            for (int label = 0; label < AddressLabels::onSheet && word.text.startsWith(u"Recipient"_s); ++label) {
                if (placeOfLabel(label).contains(word.place)) {
                    places.append({word.page, label});
                }
            }
        }
        QCOMPARE(places, (QList<std::pair<int, int>>{{0, 19}, {0, 20}, {1, 0}}));
    }

    void aLongAddressIsMadeSmallerAndStaysOnItsLabel()
    {
        QList<LetterLine> lines = linesOf(1);
        lines[0].address = u"Care of the owners’ association of the block\n"_s.repeated(6) + u"99999 Town"_s;
        const QList<PrintedWord> words = wordsOf(sheetsOf(lines, 1));
        for (const PrintedWord& word : words) {
            QVERIFY2(placeOfLabel(0).contains(word.place), qPrintable(word.text));
        }
        QVERIFY(std::ranges::any_of(words, [](const PrintedWord& word) { return word.text == u"99999"; }));
    }

    void aPersianAddressStandsAtTheRightOfItsLabel()
    {
        QList<LetterLine> lines = linesOf(1);
        const RealCase real = persianCase();
        lines[0].language = real.language;
        lines[0].recipient = real.complainant;
        lines[0].address = real.address;
        double furthest = 0;
        for (const PrintedWord& word : wordsOf(sheetsOf(lines, 1))) {
            QVERIFY(placeOfLabel(0).contains(word.place));
            furthest = std::max(furthest, word.place.right());
        }
        QVERIFY(furthest > placeOfLabel(0).right() - 6);
    }
};

QTEST_MAIN(AddressLabelsTest)
#include "tst_address_labels.moc"

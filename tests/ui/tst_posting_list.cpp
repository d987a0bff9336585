#include "ui/letters/batch/posting_list.h"

#include "tests/support/letter_reading.h"
#include "tests/support/real_letters.h"

using namespace redress;
using namespace redress::test;
using namespace Qt::StringLiterals;

namespace {

PostingList listOf(int count)
{
    PostingList list{.letters = {}, .day = u"Sunday, 22 November 2026"_s, .shortDay = u"22/11/2026"_s, .way = u"Post"_s, .organisation = u"Office"_s, .language = u"en"_s};
    for (int number = 1; number <= count; ++number) {
        LetterLine line;
        line.language = u"en"_s;
        line.number = {2026, number};
        line.recipient = u"Recipient%1"_s.arg(number);
        line.address = u"1 Harbour Street\n80100 Johor Bahru\nJohor"_s;
        list.letters.append(line);
    }
    return list;
}

} // namespace

class PostingListTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void eachLetterIsALineAndTheirSumStandsBelow()
    {
        const QString page = pagesOf(asPdf(printingOf(listOf(3)))).first();
        for (const QString& part : {u"Sunday, 22 November 2026"_s, u"22/11/2026 1/2026 Recipient1 80100 Johor Bahru Post"_s,
                                    u"22/11/2026 3/2026 Recipient3 80100 Johor Bahru Post"_s,
                                    u"Letters in all: 3"_s, u"Office"_s, u"Page 1 of 1"_s}) {
            QVERIFY2(page.contains(part), qPrintable(part + u" in "_s + page));
        }
    }

    void aLongListGoesOnAndLosesNone()
    {
        const QStringList pages = pagesOf(asPdf(printingOf(listOf(200))));
        QVERIFY(pages.size() > 3);
        const QString all = pages.join(u' ');
        for (int number = 1; number <= 200; ++number) {
            QCOMPARE(all.count(u" %1/2026 Recipient%1 "_s.arg(number)), 1);
        }
        QVERIFY(pages.last().contains(u"Letters in all: 200"_s));
        for (const QString& page : pages) {
            QVERIFY(page.contains(u"Name"_s));
        }
    }

    void theSumDoesNotStandAloneOnAPage()
    {
        for (int count = 20; count < 45; ++count) {
            const QStringList pages = pagesOf(asPdf(printingOf(listOf(count))));
            QVERIFY2(pages.last().contains(u"Recipient%1 "_s.arg(count)), qPrintable(QString::number(count)));
        }
    }

    void thePlaceIsTheLineWithThePostCode()
    {
        QCOMPARE(placeIn(u"1 Harbour Street\n80100 Johor Bahru\nJohor"_s, u"ms"_s), u"80100 Johor Bahru"_s);
        QCOMPARE(placeIn(u"Harbour Street\nSomewhere "_s, u"en"_s), u"Somewhere"_s);
        QCOMPARE(placeIn(QString(), u"en"_s), QString());
    }
};

QTEST_MAIN(PostingListTest)
#include "tst_posting_list.moc"

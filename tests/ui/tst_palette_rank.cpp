#include "ui/palette/palette_rank.h"

#include <QtTest>

using namespace redress;
using namespace Qt::StringLiterals;

class TestPaletteRank : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void accentsAndCaseDoNotCount();
    void theBeginningOfTheWholeGoesBeforeTheBeginningOfAWord();
    void initialsFindWhatHasSeveralWords();
    void eachWordTypedMustStandInIt();
    void withNothingTypedAllStandAsTheyCame();
    void noGroupCrowdsOutTheOthers();
    void casesAreNotJudgedByTheirLine();
};

namespace {

PaletteEntry entry(const QString& words, PaletteEntry::Group group = PaletteEntry::Group::Act)
{
    return {group, words, words, {}, {}, [] {}};
}

QStringList wordsOf(const QList<PaletteEntry>& entries)
{
    QStringList words;
    for (const PaletteEntry& one : entries) {
        words.append(one.words);
    }
    return words;
}

} // namespace

void TestPaletteRank::accentsAndCaseDoNotCount()
{
    QVERIFY(rankOf(u"Đặng Hữu Phước"_s, u"dang phuoc"_s));
    QCOMPARE(rankOf(u"New case"_s, u"NEW"_s), rankOf(u"New case"_s, u"new"_s));
}

void TestPaletteRank::theBeginningOfTheWholeGoesBeforeTheBeginningOfAWord()
{
    const QList<PaletteEntry> entries{entry(u"Show the archive"_s), entry(u"Reproach a rarchive"_s),
                                      entry(u"Archive"_s)};
    QCOMPARE(wordsOf(ranked(entries, u"arc"_s, 8)),
             (QStringList{u"Archive"_s, u"Show the archive"_s, u"Reproach a rarchive"_s}));
}

void TestPaletteRank::initialsFindWhatHasSeveralWords()
{
    QVERIFY(rankOf(u"Put the case into a window"_s, u"ptc"_s));
    QVERIFY(*rankOf(u"New case"_s, u"nc"_s) < *rankOf(u"Once more"_s, u"nc"_s));
}

void TestPaletteRank::eachWordTypedMustStandInIt()
{
    QVERIFY(rankOf(u"Close the other cases"_s, u"other close"_s));
    QVERIFY(!rankOf(u"Close the other cases"_s, u"close window"_s));
}

void TestPaletteRank::withNothingTypedAllStandAsTheyCame()
{
    const QList<PaletteEntry> entries{entry(u"b"_s), entry(u"a"_s)};
    QCOMPARE(wordsOf(ranked(entries, {}, 100)), (QStringList{u"b"_s, u"a"_s}));
}

void TestPaletteRank::noGroupCrowdsOutTheOthers()
{
    QList<PaletteEntry> entries;
    for (int number = 0; number < 20; ++number) {
        entries.append(entry(u"case %1"_s.arg(number)));
    }
    entries.append(entry(u"cases"_s, PaletteEntry::Group::Place));
    const QList<PaletteEntry> chosen = ranked(entries, u"cas"_s, 8);
    QCOMPARE(chosen.size(), 9);
    QCOMPARE(chosen.last().group, PaletteEntry::Group::Place);
}

void TestPaletteRank::casesAreNotJudgedByTheirLine()
{
    const QList<PaletteEntry> entries{entry(u"26-000001-3  Lift"_s, PaletteEntry::Group::Case)};
    QCOMPARE(ranked(entries, u"0903 111"_s, 8).size(), 1);
}

QTEST_APPLESS_MAIN(TestPaletteRank)
#include "tst_palette_rank.moc"

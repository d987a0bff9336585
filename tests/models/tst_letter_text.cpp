#include "models/letter_text.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace redress;

namespace {

/** "complainant 5+3" a piece. */
QString told(const QList<Insertion>& insertions)
{
    QStringList parts;
    for (const Insertion& one : insertions) {
        parts.append(u"%1 %2+%3"_s.arg(one.placeholder).arg(one.from).arg(one.length));
    }
    return parts.join(u", "_s);
}

QString named(const QList<OpenPlaceholder>& open)
{
    QStringList names;
    for (const OpenPlaceholder& one : open) {
        names.append(u"%1 %2+%3"_s.arg(one.name).arg(one.from).arg(one.length));
    }
    return names.join(u", "_s);
}

} // namespace

class LetterTextTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void placesAreFilledAndKnowWhereTheyStand()
    {
        const FilledText filled = fillIn(u"Dear {complainant}, about {subject}."_s,
                                         {{u"complainant"_s, {u"Đức"_s}}, {u"subject"_s, {u"the line"_s}}});
        QCOMPARE(filled.text, u"Dear Đức, about the line."_s);
        QCOMPARE(told(filled.insertions), u"complainant 5+3, subject 16+8"_s);
        QCOMPARE(fillIn(u"{cause}{cause}"_s, {{u"cause"_s, {u"x"_s}}}).text, u"xx"_s);
        QCOMPARE(fillIn(QString(), {{u"cause"_s, {u"x"_s}}}).text, QString());
    }

    void whatLiesInsideAValueIsFoundInTheWholeText()
    {
        LetterValue points{u"1. Bill: RM 5"_s, ValueKind::Prose, {{u"point_1_cost"_s, 9, 4}}};
        const FilledText filled = fillIn(u"{points} {done}"_s, {{u"points"_s, points}, {u"done"_s, {u"y"_s}}});
        QCOMPARE(told(filled.insertions), u"points 0+13, point_1_cost 9+4, done 14+1"_s);
        points.inside.first() = {u"point_1_cost"_s, 0, 13};
        QCOMPARE(told(fillIn(u"a {points}"_s, {{u"points"_s, points}}).insertions),
                 u"points 2+13, point_1_cost 2+13"_s);
    }

    void aPlaceWithoutAValueStays()
    {
        const FilledText filled = fillIn(u"{cause} and {done}"_s, {{u"cause"_s, {QString()}}});
        QCOMPARE(filled.text, u"{cause} and {done}"_s);
        QVERIFY(filled.insertions.isEmpty());
    }

    void aValueThatCarriesBracesIsLeftAsItIs()
    {
        const QString hostile = u"{cause} {{done} <b>\\1 %1 $& \u200F😀"_s;
        const FilledText filled =
            fillIn(u"{subject}: {cause}"_s, {{u"subject"_s, {hostile}}, {u"cause"_s, {u"%2"_s}}});
        QCOMPARE(filled.text, hostile + u": %2"_s);
        QVERIFY(placeholdersIn(filled.text, filled.insertions).isEmpty());
        QCOMPARE(placeholdersIn(filled.text).size(), 2);
    }

    void otherBracesAreJustText()
    {
        const QString text = u"{} { cause } {CAUSE} {a} {cause_1} {cause"_s;
        QCOMPARE(fillIn(text, {{u"cause"_s, {u"x"_s}}, {u"a"_s, {u"y"_s}}}).text, text);
        QVERIFY(placeholdersIn(text).isEmpty());
    }

    void openPlacesAreFoundWithTheirPlace()
    {
        QCOMPARE(named(placeholdersIn(u"a {cause} b {reference}{cause}"_s)),
                 u"cause 2+7, reference 12+11, cause 23+7"_s);
        QCOMPARE(named(placeholdersIn(u"{cause} {cause}"_s, {{u"subject"_s, 0, 7}})), u"cause 8+7"_s);
        QCOMPARE(named(placeholdersIn(u"{cause}"_s, {{u"subject"_s, 0, 6}})), u"cause 0+7"_s);
        QCOMPARE(named(placeholdersIn(u"{cause}"_s, {{u"subject"_s, 1, 6}})), u"cause 0+7"_s);
    }

    void insertionsComeBackFromTheirText()
    {
        const QList<Insertion> insertions{{u"points"_s, 0, 13}, {u"point_1_cost"_s, 9, 4}};
        QCOMPARE(textOf(insertions), u"points:0:13,point_1_cost:9:4"_s);
        QVERIFY(insertionsFrom(textOf(insertions)) == insertions);
        QVERIFY(insertionsFrom(QString()).isEmpty());
    }

    void malformedInsertionsAreLeftOut()
    {
        QCOMPARE(told(insertionsFrom(u"points:0,x:y:1,:1:2,a:1:2:3,b:1:,good:1:2,,99999999999999999999:1"_s)),
                 u"good 1+2"_s);
    }

    void insertionsLieInTheTextAndDoNotCross()
    {
        QVERIFY(lieWithin({}, 0));
        QVERIFY(lieWithin({{u"aa"_s, 0, 4}, {u"bb"_s, 4, 4}}, 8));
        QVERIFY(lieWithin({{u"bb"_s, 1, 2}, {u"aa"_s, 0, 4}, {u"cc"_s, 1, 1}}, 4));
        QVERIFY(lieWithin({{u"aa"_s, 0, 4}, {u"bb"_s, 0, 4}}, 4));
        QVERIFY(!lieWithin({{u"aa"_s, 0, 5}}, 4));
        QVERIFY(!lieWithin({{u"aa"_s, 5, 0}}, 4));
        QVERIFY(!lieWithin({{u"aa"_s, -1, 2}}, 4));
        QVERIFY(!lieWithin({{u"aa"_s, 1, -1}}, 4));
        QVERIFY(!lieWithin({{u"aa"_s, 0, 4}, {u"bb"_s, 2, 4}}, 8));
        QVERIFY(!lieWithin({{u"aa"_s, 1, std::numeric_limits<qsizetype>::max()}}, 8));
    }
};

QTEST_GUILESS_MAIN(LetterTextTest)
#include "tst_letter_text.moc"

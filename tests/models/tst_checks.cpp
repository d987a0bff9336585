#include "models/decide_rules.h"

#include "tests/models/case_story.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace redress;
using namespace redress::rules;
using namespace redress::sample;

namespace {

QString lineOutcome(const QString& text)
{
    Checks checks;
    checks.line(u"x"_s, text);
    return checks.held() ? QString() : listOf(checks.give({}).refusals());
}

QString textOutcome(const QString& text)
{
    Checks checks;
    checks.text(u"x"_s, text);
    return checks.held() ? QString() : listOf(checks.give({}).refusals());
}

} // namespace

class ChecksTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyControlCharacterIsRefused()
    {
        for (char16_t sign = 0; sign < 0xA0; ++sign) {
            const bool control = sign < 0x20 || (sign >= 0x7F && sign < 0xA0);
            const QString text = u"a"_s + QChar(sign) + u"b"_s;
            QCOMPARE(lineOutcome(text), control ? u"x:unprintable"_s : QString());
            const bool kept = !control || sign == u'\n' || sign == u'\t';
            QCOMPARE(textOutcome(text), kept ? QString() : u"x:unprintable"_s);
        }
    }

    void marksThatTurnTheDirectionAreRefused()
    {
        for (const char16_t sign : {u'\u202A', u'\u202B', u'\u202C', u'\u202D', u'\u202E', u'\u2066', u'\u2067',
                                    u'\u2068', u'\u2069'}) {
            QCOMPARE(lineOutcome(QString(QChar(sign))), u"x:unprintable"_s);
            QCOMPARE(textOutcome(QString(QChar(sign))), u"x:unprintable"_s);
        }
    }

    void whatPersianArabicAndEmojiNeedIsKept()
    {
        for (const QString& text : {u"می‌خواهم"_s, u"\u200Fسلام\u200E"_s, u"👨‍👩‍👧"_s, u"ເລື່ອງ"_s}) {
            QCOMPARE(lineOutcome(text), QString());
            QCOMPARE(textOutcome(text), QString());
        }
    }

    void halvesOfASignAreRefused()
    {
        QCOMPARE(lineOutcome(u"a"_s + QChar(0xD83D)), u"x:unprintable"_s);
        QCOMPARE(textOutcome(QChar(0xDE00) + u"a"_s), u"x:unprintable"_s);
    }

    void lineSeparatorsBreakALineButNotAText()
    {
        QCOMPARE(lineOutcome(u"a\u2029b"_s), u"x:unprintable"_s);
        QCOMPARE(textOutcome(u"a\u2029b"_s), QString());
    }

    void lengthsAreBound()
    {
        QCOMPARE(lineOutcome(QString(200, u'x')), QString());
        QCOMPARE(lineOutcome(QString(201, u'x')), u"x:too_long"_s);
        QCOMPARE(textOutcome(QString(50'000, u'x')), QString());
        QCOMPARE(textOutcome(QString(50'001, u'x')), u"x:too_long"_s);
        QCOMPARE(textOutcome(QString(1'000'000, u'\0')), u"x:too_long"_s);
    }

    void whatCannotBeSeenIsNothing()
    {
        for (const QString& text : {u"\u200B"_s, u" \u200D\u200F\t"_s, u"\uFEFF"_s, u"\u00AD"_s, u"\u00A0"_s}) {
            Checks checks;
            checks.needText(u"x"_s, text, u"It is missing."_s);
            QVERIFY2(!checks.held(), qPrintable(QString::number(text.at(0).unicode(), 16)));
        }
        for (const QString& text : {u"می\u200Cخواهم"_s, u"👍"_s, u"."_s}) {
            Checks checks;
            checks.needText(u"x"_s, text, u"It is missing."_s);
            QVERIFY(checks.held());
        }
    }

    void everythingFoundIsToldAtOnceInOrder()
    {
        Checks checks;
        checks.needText(u"a"_s, u" "_s, u"A is missing."_s);
        checks.past(u"b"_s, Moment{2'000'000'000'000}, Moment{1'900'000'000'000});
        checks.past(u"c"_s, Moment{0}, Moment{1'900'000'000'000});
        QCOMPARE(outcomeOf(checks.give({happened::CaseAccepted{}})),
                 u"refused a:missing b:in_the_future c:absurd"_s);
        QCOMPARE(outcomeOf(Checks().give({happened::CaseAccepted{}})), u"case.accepted.1"_s);
    }
};

QTEST_GUILESS_MAIN(ChecksTest)
#include "tst_checks.moc"

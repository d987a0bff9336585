#include "models/text_difference.h"

#include "models/common_sequence.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace redress;

namespace {

/** "kept [-gone-] {+new+}", to be read in a failure. */
QString shown(const QList<TextPart>& parts)
{
    QString text;
    for (const TextPart& part : parts) {
        text += part.kind == PartKind::Same   ? part.text
                : part.kind == PartKind::Gone ? u"[-"_s + part.text + u"-]"_s
                                              : u"{+"_s + part.text + u"+}"_s;
    }
    return text;
}

QString joined(const QList<TextPart>& parts, PartKind without)
{
    QString text;
    for (const TextPart& part : parts) {
        text += part.kind == without ? QString() : part.text;
    }
    return text;
}

bool isWhole(const QList<TextPart>& parts, const QString& before, const QString& after)
{
    for (qsizetype place = 0; place < parts.size(); ++place) {
        const bool followsItself = place > 0 && parts.at(place).kind == parts.at(place - 1).kind;
        const bool isBackward =
            place > 0 && parts.at(place).kind == PartKind::Gone && parts.at(place - 1).kind == PartKind::New;
        if (parts.at(place).text.isEmpty() || followsItself || isBackward) {
            return false;
        }
    }
    return joined(parts, PartKind::New) == before && joined(parts, PartKind::Gone) == after;
}

/** The length of a longest common sequence, by the table that every book has. */
int longest(const std::vector<int>& one, const std::vector<int>& other)
{
    std::vector<std::vector<int>> table(one.size() + 1, std::vector<int>(other.size() + 1, 0));
    for (size_t row = 1; row <= one.size(); ++row) {
        for (size_t column = 1; column <= other.size(); ++column) {
            table[row][column] = one[row - 1] == other[column - 1]
                                     ? table[row - 1][column - 1] + 1
                                     : std::max(table[row - 1][column], table[row][column - 1]);
        }
    }
    return table[one.size()][other.size()];
}

QString someWords(QRandomGenerator& random, int count, int vocabulary)
{
    static const QStringList signs{u" "_s, u" "_s,  u" "_s,  u" "_s,  u" "_s,
                                   u" "_s, u", "_s, u". "_s, u"\n"_s, u"\n\n"_s};
    QString text;
    for (int place = 0; place < count; ++place) {
        text += u"w"_s + QString::number(random.bounded(vocabulary)) +
                signs.at(random.bounded(static_cast<int>(signs.size())));
    }
    return text;
}

} // namespace

class TextDifferenceTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aManagerSeesWhatWasChanged_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QString>("seen");
        QTest::newRow("nothing") << u"Dear customer,\n"_s << u"Dear customer,\n"_s << u"Dear customer,\n"_s;
        QTest::newRow("both empty") << QString() << QString() << QString();
        QTest::newRow("all new") << QString() << u"We call."_s << u"{+We call.+}"_s;
        QTest::newRow("all gone") << u"We call."_s << QString() << u"[-We call.-]"_s;
        QTest::newRow("a word, not its letters")
            << u"The lift was broken on Tuesday."_s << u"The lift was mended on Tuesday."_s
            << u"The lift was [-broken-]{+mended+} on Tuesday."_s;
        QTest::newRow("a word put in")
            << u"We will call you on Monday."_s << u"We will certainly call you on Monday."_s
            << u"We will {+certainly +}call you on Monday."_s;
        QTest::newRow("a comma") << u"We came and we saw the lift."_s << u"We came, and we saw the lift."_s
                                 << u"We came{+,+} and we saw the lift."_s;
        QTest::newRow("a date and a reference are each one word")
            << u"Under 26-004817-3 we call on 12/12/2026 at ten."_s
            << u"Under 26-004818-1 we call on 13/12/2026 at ten."_s
            << u"Under [-26-004817-3-]{+26-004818-1+} we call on [-12/12/2026-]{+13/12/2026+} at ten."_s;
        QTest::newRow("no confetti")
            << u"Yours ever: the red old big lift of the house stood still for days, and nobody of our people came to you at all."_s
            << u"Yours ever: one new thin bridge of some town fell down in hours, and nobody of our people came to you at all."_s
            << u"Yours ever: [-the red old big lift of the house stood still for days-]{+one new thin bridge of some town fell down in hours+}, and nobody of our people came to you at all."_s;
        QTest::newRow("another paragraph as a whole")
            << u"Dear customer,\n\nThe lift stood still.\n\nYours sincerely,"_s
            << u"Dear customer,\n\nThe refund of RM 120 goes to your account.\n\nYours sincerely,"_s
            << u"Dear customer,\n\n[-The lift stood still.\n\n-]{+The refund of RM 120 goes to your account.\n\n+}Yours sincerely,"_s;
        QTest::newRow("a paragraph put in before one that was changed")
            << u"One.\n\nThe lift stood still for three days.\n\nEnd."_s
            << u"One.\n\nWe are sorry.\n\nThe lift stood still for four days.\n\nEnd."_s
            << u"One.\n\n{+We are sorry.\n\n+}The lift stood still for [-three-]{+four+} days.\n\nEnd."_s;
        QTest::newRow("a paragraph taken out after one that was changed")
            << u"The lift stood still for three days.\nAnd so on.\nEnd."_s
            << u"The lift stood still for four days.\nEnd."_s
            << u"The lift stood still for [-three-]{+four+} days.\n[-And so on.\n-]End."_s;
        QTest::newRow("a line break at the end") << u"Yours"_s << u"Yours\n"_s << u"Yours{+\n+}"_s;
        QTest::newRow("vi, accents stay on their letters")
            << u"Chúng tôi sẽ đến vào thứ Hai."_s.normalized(QString::NormalizationForm_D)
            << u"Chúng tôi sẽ đến vào thứ Ba."_s.normalized(QString::NormalizationForm_D)
            << u"Chúng tôi sẽ đến vào thứ [-Hai-]{+Ba+}."_s.normalized(QString::NormalizationForm_D);
        QTest::newRow("fa, joiners stay inside words")
            << u"ما فردا به شما زنگ می‌زنیم، همکار گرامی."_s
            << u"ما فردا به شما زنگ نمی‌زنیم، همکار گرامی."_s
            << u"ما فردا به شما زنگ [-می‌زنیم-]{+نمی‌زنیم+}، همکار گرامی."_s;
        QTest::newRow("fa, what is isolated stays together")
            << u"با شمارهٔ \u2066+98 21 8888 8888\u2069، تماس بگیرید."_s
            << u"با شمارهٔ \u2066+98 21 8888 9999\u2069، تماس بگیرید."_s
            << u"با شمارهٔ [-\u2066+98 21 8888 8888\u2069-]{+\u2066+98 21 8888 9999\u2069+}، تماس بگیرید."_s;
        QTest::newRow("an isolate that never ends")
            << u"a \u2066b c d"_s << u"a \u2066b c e"_s << u"a \u2066b c [-d-]{+e+}"_s;
        QTest::newRow("a mark stays on its sign")
            << u"He said (\u0301so) today."_s << u"He said (\u0301no) today."_s
            << u"He said [-(\u0301so-]{+(\u0301no+}) today."_s;
        QTest::newRow("emoji") << u"It is done 👍🏽 today."_s << u"It is done 👎🏽 today."_s
                               << u"It is done [-👍🏽-]{+👎🏽+} today."_s;
    }

    void aManagerSeesWhatWasChanged()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        QFETCH(QString, seen);
        const auto parts = differencesOf(before, after);
        QCOMPARE(shown(parts), seen);
        QVERIFY(isWhole(parts, before, after));
    }

    void nothingIsLostWhateverWasChanged()
    {
        QRandomGenerator random(20261122);
        for (int round = 0; round < 1500; ++round) {
            const int vocabulary = 1 + random.bounded(60);
            const QString before = someWords(random, random.bounded(80), vocabulary);
            QString after = someWords(random, random.bounded(80), vocabulary);
            if (round % 2 == 0) {
                const int cut = random.bounded(static_cast<int>(before.size()) + 1);
                after =
                    before.left(cut) + after.left(random.bounded(12)) + before.mid(cut + random.bounded(12));
            }
            const auto parts = differencesOf(before, after);
            QVERIFY2(isWhole(parts, before, after),
                     qPrintable(before + u"\n=>\n"_s + after + u"\n=>\n"_s + shown(parts)));
        }
    }

    void strangeSignsAreNotLost()
    {
        QRandomGenerator random(9);
        const QStringList signs{u"a"_s,      u"b"_s,      u" "_s,      u" "_s,      u"."_s,      u","_s,
                                u"\n"_s,     u"\u2066"_s, u"\u2067"_s, u"\u2069"_s, u"\u200C"_s, u"\u0301"_s,
                                u"\u00A0"_s, u"\r"_s,     u"😀"_s,      u"می"_s};
        for (int round = 0; round < 3000; ++round) {
            QString texts[2];
            for (QString& text : texts) {
                for (int place = random.bounded(30); place > 0; --place) {
                    text += signs.at(random.bounded(static_cast<int>(signs.size())));
                }
            }
            const auto parts = differencesOf(texts[0], texts[1]);
            QVERIFY(isWhole(parts, texts[0], texts[1]));
            for (const TextPart& part : parts) {
                QVERIFY(!part.text.front().isLowSurrogate());
            }
        }
    }

    void aWordIsNeverTornApart()
    {
        QRandomGenerator random(3);
        for (int round = 0; round < 500; ++round) {
            const QString before = someWords(random, 40, 12);
            const QString after = someWords(random, 40, 12);
            const auto parts = differencesOf(before, after);
            for (qsizetype place = 0; place < parts.size(); ++place) {
                const TextPart& part = parts.at(place);
                QVERIFY2(!part.text.front().isDigit(), qPrintable(shown(parts)));
                QVERIFY2(!part.text.endsWith(u'w'), qPrintable(shown(parts)));
            }
        }
    }

    void theCommonSequenceIsALongest()
    {
        QRandomGenerator random(11);
        for (int round = 0; round < 3000; ++round) {
            std::vector<int> texts[2];
            const int vocabulary = 1 + random.bounded(6);
            for (auto& text : texts) {
                text.resize(random.bounded(25));
                std::ranges::generate(text, [&] { return static_cast<int>(random.bounded(vocabulary)); });
            }
            const CommonSequence common = commonSequence(texts[0], texts[1], 1000);
            std::vector<int> kept[2];
            for (size_t place = 0; place < texts[0].size(); ++place) {
                if (common.before[place]) {
                    kept[0].push_back(texts[0][place]);
                }
            }
            for (size_t place = 0; place < texts[1].size(); ++place) {
                if (common.after[place]) {
                    kept[1].push_back(texts[1][place]);
                }
            }
            QVERIFY(kept[0] == kept[1]);
            QCOMPARE(static_cast<int>(kept[0].size()), longest(texts[0], texts[1]));
        }
    }

    void twentyThousandWordsAreComparedAtOnce_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QRandomGenerator random(1);
        const QString words = someWords(random, 20'000, 5000);
        const QString others = someWords(random, 20'000, 5000);
        const auto inOne = [](QString text) { return text.replace(u'\n', u' '); };
        QTest::newRow("two letters, many paragraphs") << words << others;
        QTest::newRow("two letters, one paragraph each") << inOne(words) << inOne(others);
        QTest::newRow("the same words in another order")
            << inOne(words) << inOne(words.mid(words.size() / 2) + words.left(words.size() / 2));
        QString changed = words;
        QTest::newRow("a word in each paragraph")
            << words << changed.replace(u"w1 "_s, u"x1 "_s).replace(u"w2"_s, u"y2"_s);
        QTest::newRow("few words over and over")
            << inOne(someWords(random, 20'000, 3)) << inOne(someWords(random, 20'000, 3));
        QTest::newRow("one word a line")
            << QString(words).replace(u' ', u'\n') << QString(others).replace(u' ', u'\n');
        QTest::newRow("one sign") << QString(100'000, u'.') << QString(90'000, u'.') + u'a';
        QTest::newRow("isolates that never end")
            << QString(40'000, QChar(0x2066)) << QString(40'000, QChar(0x2067));
    }

    void twentyThousandWordsAreComparedAtOnce()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        QElapsedTimer timer;
        timer.start();
        const auto parts = differencesOf(before, after);
        const qint64 spent = timer.elapsed();
        QVERIFY(isWhole(parts, before, after));
        QVERIFY2(spent < 5000, qPrintable(QString::number(spent)));
        qInfo("%lld ms, %lld parts", spent, static_cast<long long>(parts.size()));
    }
};

QTEST_GUILESS_MAIN(TextDifferenceTest)
#include "tst_text_difference.moc"

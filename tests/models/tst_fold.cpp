#include "models/fold.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace redress;

class FoldTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readersOfALanguageFindTheirWords_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("folded");
        QTest::newRow("vi, all accents") << u"Nguyễn Văn Đức, Thừa Thiên–Huế"_s << u"nguyen van duc thua thien hue"_s;
        QTest::newRow("vi, taken apart") << u"Nguyễn"_s.normalized(QString::NormalizationForm_D) << u"nguyen"_s;
        QTest::newRow("vi, stroke and hook") << u"ĐƯỜNG đường"_s << u"duong duong"_s;
        QTest::newRow("tr") << u"İstanbul Iğdır çağrı"_s << u"istanbul igdir cagri"_s;
        QTest::newRow("pl, no") << u"Łódź Øystein"_s << u"lodz oystein"_s;
        QTest::newRow("digits of many scripts") << u"۱۲۳ ٤٥٦ ７８９ ໐"_s << u"123 456 789 0"_s;
        QTest::newRow("signs part words") << u"a@b.c/d_e"_s << u"a b c d e"_s;
        QTest::newRow("blanks single, none at the ends") << u"  a \t\n b  "_s << u"a b"_s;
        QTest::newRow("joined signs") << u"ﬁne"_s << u"fine"_s;
        QTest::newRow("beyond the first plane") << u"𝐀𝐛 😀 c"_s << u"ab c"_s;
        QTest::newRow("nothing") << QString() << QString();
        QTest::newRow("only signs") << u"…!?"_s << QString();
    }
    void readersOfALanguageFindTheirWords()
    {
        QFETCH(QString, written);
        QFETCH(QString, folded);
        QCOMPARE(fold(written), folded);
    }

    void persianAndArabicKeyboardsGiveTheSame_data()
    {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        QTest::newRow("kaf and keheh") << u"شرك"_s << u"شرک"_s;
        QTest::newRow("yeh") << u"علي"_s << u"علی"_s;
        QTest::newRow("alef maksura") << u"على"_s << u"علی"_s;
        QTest::newRow("ZWNJ") << u"می‌خواهم"_s << u"میخواهم"_s;
        QTest::newRow("tatweel") << u"شـــکایت"_s << u"شکایت"_s;
        QTest::newRow("vowel marks") << u"شِکایَت"_s << u"شکایت"_s;
        QTest::newRow("hamza on alef") << u"أحمد"_s << u"احمد"_s;
        QTest::newRow("heh with yeh above") << u"نامۀ"_s << u"نامه"_s;
        QTest::newRow("presentation forms") << u"ﺷﻜﺎﻳﺖ"_s << u"شکایت"_s;
        QTest::newRow("isolates") << u"\u2067شکایت\u2069"_s << u"شکایت"_s;
    }
    void persianAndArabicKeyboardsGiveTheSame()
    {
        QFETCH(QString, one);
        QFETCH(QString, other);
        QCOMPARE(fold(one), fold(other));
        QVERIFY(!fold(one).isEmpty());
    }

    void foldingTwiceChangesNothing()
    {
        for (char32_t sign = 1; sign < 0x30000; ++sign) {
            if (QChar::isSurrogate(sign)) {
                continue;
            }
            const QString once = fold(u"a"_s + QString::fromUcs4(&sign, 1) + u"b"_s);
            QVERIFY2(fold(once) == once, qPrintable(QString::number(sign, 16)));
        }
    }

    void digitsOfAnyScriptAreTakenInOrder()
    {
        QCOMPARE(digitsOf(u"+98 (۲۱) ٨٨-8x8"_s), u"98218888"_s);
        QCOMPARE(digitsOf(u"none"_s), QString());
    }

    void aQuestionHasAtMostEightWords()
    {
        QCOMPARE(searchWords(u" Đường  dây, NÓNG "_s), QStringList({u"duong"_s, u"day"_s, u"nong"_s}));
        QCOMPARE(searchWords(u"a b c d e f g h i j"_s).size(), 8);
        QVERIFY(searchWords(u"  ... "_s).isEmpty());
    }

    void aSignOfTwoHalvesIsNeverCutInALongText()
    {
        const QString bold = u"\U0001D400"_s;
        for (qsizetype before = 250; before < 260; ++before) {
            QCOMPARE(fold(QString(before, u'a') + bold), QString(before + 1, u'a'));
        }
    }
};

QTEST_GUILESS_MAIN(FoldTest)
#include "tst_fold.moc"

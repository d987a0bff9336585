#include "models/reference.h"

#include "models/fold.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace redress;

class ReferenceTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void carriesDammsCheckDigit()
    {
        // The example of Damm's thesis: 572 gives 4; leading zeros leave the state at 0.
        QCOMPARE(makeReference(0, 572), u"00-000572-4"_s);
        QCOMPARE(makeReference(2026, 1).left(9), u"26-000001"_s);
        QCOMPARE(makeReference(2126, 1), makeReference(2026, 1));
    }

    void growsPastAMillionCasesAYear()
    {
        const QString reference = makeReference(2026, 1'234'567);
        QVERIFY(reference.startsWith(u"26-1234567-"_s));
        QCOMPARE(readReference(reference), reference);
    }

    void isReadBackAsItWasMade()
    {
        for (qint64 number = 1; number < 20'000; number += 7) {
            const QString reference = makeReference(2026, number);
            QCOMPARE(readReference(reference), reference);
        }
    }

    void showsEverySingleWrongDigit()
    {
        for (const qint64 number : {1, 42, 4817, 99999, 123456, 999999}) {
            const QString digits = digitsOf(makeReference(2026, number));
            for (qsizetype place = 0; place < digits.size(); ++place) {
                for (char16_t other = u'0'; other <= u'9'; ++other) {
                    QString wrong = digits;
                    wrong[place] = other;
                    QCOMPARE(readReference(wrong).has_value(), wrong == digits);
                }
            }
        }
    }

    void showsEverySwapOfNeighbours()
    {
        for (qint64 number = 1; number < 20'000; number += 3) {
            const QString digits = digitsOf(makeReference(2026, number));
            for (qsizetype place = 1; place < digits.size(); ++place) {
                QString swapped = digits;
                swapped[place - 1] = digits.at(place);
                swapped[place] = digits.at(place - 1);
                QCOMPARE(readReference(swapped).has_value(), swapped == digits);
            }
        }
    }

    void isReadAsPeopleTypeIt_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("plain") << u"260048171"_s;
        QTest::newRow("blanks") << u"  26 004817 1 "_s;
        QTest::newRow("other hyphens") << u"26–004817—1"_s;
        QTest::newRow("Persian digits") << u"۲۶-۰۰۴۸۱۷-۱"_s;
        QTest::newRow("Arabic-Indic digits") << u"٢٦-٠٠٤٨١٧-١"_s;
        QTest::newRow("full-width digits") << u"２６－００４８１７－１"_s;
        QTest::newRow("Lao digits") << u"໒໖-໐໐໔໘໑໗-໑"_s;
        QTest::newRow("inside isolates") << u"\u206626-004817-1\u2069"_s;
    }
    void isReadAsPeopleTypeIt()
    {
        QFETCH(QString, typed);
        QCOMPARE(makeReference(2026, 4817), u"26-004817-1"_s);
        QCOMPARE(readReference(typed), u"26-004817-1"_s);
    }

    void isNotReadOutOfSomethingElse_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("nothing") << QString();
        QTest::newRow("too short") << u"26-0048"_s;
        QTest::newRow("letters around it") << u"case 26-004817-1"_s;
        QTest::newRow("a phone number") << u"0901234567"_s;
        QTest::newRow("half") << u"½½½½½½½½½"_s;
        QTest::newRow("a megabyte of letters") << QString(1'000'000, u'x');
    }
    void isNotReadOutOfSomethingElse()
    {
        QFETCH(QString, typed);
        QVERIFY(!readReference(typed));
    }

    void statusCodesHaveNoLookAlikes()
    {
        static const QRegularExpression form(u"^[A-HJ-NP-Z2-9]{3}-[A-HJ-NP-Z2-9]{3}$"_s);
        QSet<QString> codes;
        for (quint64 drawn = 0; drawn < 40'000; ++drawn) {
            const QString code = makeStatusCode(drawn * 26'843);
            QVERIFY2(form.match(code).hasMatch(), qPrintable(code));
            codes.insert(code);
        }
        QCOMPARE(codes.size(), 40'000);
        QCOMPARE(makeStatusCode(0), u"AAA-AAA"_s);
        QCOMPARE(makeStatusCode(~quint64{0}), u"999-999"_s);
    }
};

QTEST_GUILESS_MAIN(ReferenceTest)
#include "tst_reference.moc"

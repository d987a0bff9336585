#include "ui/letters/bound_numbers.h"

#include <QTest>

using namespace redress;
using namespace Qt::StringLiterals;

class BoundNumbersTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void noLineEndsInsideOfADateOrAnAmount_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("bound");
        const auto row = [](const char* name, const QString& marked) {
            // "_" stands for a blank at which no line ends.
            QTest::newRow(name) << QString(marked).replace(u'_', u' ') << QString(marked).replace(u'_', QChar::Nbsp);
        };
        row("en", u"by 6_October 2026 and on 16_November 2026, 10:00"_s);
        row("vi", u"ngày_9 tháng_11 năm_2026, hóa đơn tháng_10"_s);
        row("fa", u"تا ۹_آذر ۱۴۰۵"_s);
        row("currency before", u"RM_150.00, Rp_68.750, VND_440,000"_s);
        row("currency behind", u"145.000_đồng, 205.000_đ; ۴۵۰٬۰۰۰_ریال"_s);
        row("other words", u"12 Nguyễn Huệ, 3 calls, 2026 October, 14 days, A 4"_s);
        row("a phone number", u"+60 7 222 1234"_s);
        row("words that only begin so", u"5 đông, 10 đồngs"_s);
        row("nothing", QString());
    }
    void noLineEndsInsideOfADateOrAnAmount()
    {
        QFETCH(QString, text);
        QFETCH(QString, bound);
        QCOMPARE(withNumbersBound(text), bound);
    }

    void whatIsReadIsStillTheSame()
    {
        const QString text = u"RM 150.00, chậm nhất vào ngày 30 tháng 11 năm 2026"_s;
        QCOMPARE(withNumbersBound(text).normalized(QString::NormalizationForm_KC), text);
    }
};

QTEST_GUILESS_MAIN(BoundNumbersTest)
#include "tst_bound_numbers.moc"

#include "models/post_code.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace redress;

class PostCodeTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theCodeIsFoundWhereTheCountryWritesIt_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("code");
        const auto row = [](const char* name, const char* language, const QString& address,
                            const char* code) {
            QTest::newRow(name) << QString(QLatin1String(language)) << address
                                << QString(QLatin1String(code));
        };
        row("ms", "ms", u"No. 6, Jalan Kenanga 3\nTaman Melati, 53100 Kuala Lumpur"_s, "53100");
        row("ms with the country below", "ms",
            u"Lot 12345, Jalan 17/21\n46400 Petaling Jaya\nSelangor\nMALAYSIA"_s, "46400");
        row("ms in one line", "ms", u"No. 15 Jalan Ampang 50450 Kuala Lumpur"_s, "50450");
        row("ms after a house number", "ms", u"Blok 12 53100 Kuala Lumpur"_s, "53100");
        row("ms alone", "ms", u"53100 Kuala Lumpur"_s, "53100");
        row("ms with the country's sign", "ms", u"12 Jalan Ampang\nMY-50450 Kuala Lumpur"_s, "50450");
        row("ms for an English reader", "en", u"6 Jalan Reko, 43600 Kajang\nSelangor"_s, "43600");
        row("vi, five", "vi", u"54 Thái Thịnh\nQuận Đống Đa\nHà Nội 11517"_s, "11517");
        row("vi, six", "vi", u"27 Lê Đình Lý, Đà Nẵng 550000, Việt Nam"_s, "550000");
        row("vi, six before the town", "vi", u"12/3 Nguyễn Trãi\n700000 TP. Hồ Chí Minh"_s, "700000");
        row("vi, named", "vi", u"Mã bưu chính: 11517\nSố 12345 Lê Lợi, Huế"_s, "11517");
        row("vi, named without accents", "vi", u"ma buu dien 550000"_s, "550000");
        row("id", "id", u"Jl. Melati No. 5 RT 003 RW 002\nKel. Senayan\nJakarta Selatan 12190"_s, "12190");
        row("id, straight after the number of the ward", "id", u"Jl. Melati 5, RT 003/RW 002 12190 Jakarta"_s,
            "12190");
        row("id, named", "id", u"Jl. Sudirman Kav. 52-53\nKode Pos 12190\nTelp. 021 57941234"_s, "12190");
        row("fa", "fa", u"تهران، خیابان ولیعصر، پلاک ۱۲\n۱۹۹۱۶۱۴۵۹۳"_s, "1991614593");
        row("fa with a hyphen", "fa", u"تهران، خیابان آزادی، ۱۹۹۱۶-۱۴۵۹۳"_s, "1991614593");
        row("fa named", "fa", u"اصفهان، خیابان چهارباغ، کد\u200Cپستی: ۸۱۴۵۶۱۴۵۹۳، تلفن ۰۳۱۳۲۲۲۲۲۲۲"_s,
            "8145614593");
        row("fa by an Arabic keyboard", "fa", u"كد پستي ٨١٤٥٦١٤٥٩٣"_s, "8145614593");
        row("fa isolated", "fa", u"شیراز، \u2066۷۱۳۴۶-۱۴۵۹۳\u2069"_s, "7134614593");
        row("fa after a house", "fa", u"تهران، پلاک ۱۲ ۱۹۹۱۶۱۴۵۹۳"_s, "1991614593");
        row("fa for an English reader", "en", u"12 Azadi St, Tehran\nPostal Code 19916-14593\nIRAN"_s,
            "1991614593");
        row("tr", "tr", u"Atatürk Cad. No:5 D:3\n34710 Kadıköy/İstanbul"_s, "34710");
        row("tr with the country's sign", "tr", u"Atatürk Cad. 5\nTR-34710 İstanbul"_s, "34710");
        row("en", "en", u"10 Downing Street\nLondon\nSW1A 2AA"_s, "SW1A 2AA");
        row("en, run together, small", "en", u"5 High St, Leeds ls11ba"_s, "LS1 1BA");
        row("en, with the country below", "en", u"5 High St\nBath BA1 1AA\nUnited Kingdom"_s, "BA1 1AA");
        row("a Vietnamese in London", "vi", u"10 Brick Lane\nLondon E1 6RF"_s, "E1 6RF");
        row("elsewhere, five", "en", u"Unter den Linden 12\n10117 Berlin\nGermany"_s, "10117");
        row("elsewhere, four at the end", "en", u"12 George Street\nSydney NSW 2000"_s, "2000");
        row("elsewhere, four before the town", "en", u"Bahnhofstrasse 1234\n8001 Zürich\nSwitzerland"_s,
            "8001");
        row("elsewhere, a house of five digits", "en", u"12345 Main Street\nSpringfield, IL 62701"_s,
            "62701");
    }

    void theCodeIsFoundWhereTheCountryWritesIt()
    {
        QFETCH(QString, language);
        QFETCH(QString, address);
        QFETCH(QString, code);
        QCOMPARE(postCodeOf(address, language), code);
    }

    void housesBoxesAndPhonesAreNoCodes_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("address");
        const auto row = [](const char* language, const QString& address) {
            QTest::newRow(qPrintable(QLatin1String(language) + u' ' + QString(address).replace(u'\n', u'|')))
                << QString(QLatin1String(language)) << address;
        };
        row("vi", QString());
        row("vi", u"88/4 Trần Cao Vân\nPhường Thanh Khê, Đà Nẵng"_s);
        row("vi", u"Số 12345 Lê Lợi, Huế"_s);
        row("vi", u"12345 Lê Lợi, Huế"_s);
        row("vi", u"Lô 12345, KCN Hòa Khánh"_s);
        row("vi", u"27 Lê Lợi, Huế\nĐT: 0236 12345"_s);
        row("vi", u"27 Lê Lợi, Huế\n0905 123456"_s);
        row("vi", u"27 Lê Lợi, Huế, +84 236 12345"_s);
        row("vi", u"27 Lê Lợi, Huế\n0905123456"_s);
        row("vi", u"1234 Lê Lợi\nHuế"_s);
        row("vi", u"27 Lê Lợi\n(0236) 123456"_s);
        row("vi", u"15/12345 Lê Lợi, 12345/6 Huế, 12345-6, A12345, 12345B"_s);
        row("ms", u"Lot 12345, Jalan Ampang"_s);
        row("ms", u"Peti Surat 12345\nKuala Lumpur"_s);
        row("ms", u"P.O. Box 10001\nKuala Lumpur"_s);
        row("ms", u"Jalan Ampang\nTel: 03-7956 43210"_s);
        row("id", u"Jl. Melati No. 12345\nJakarta\nHP 0812 34567 8901"_s);
        row("id", u"Jl. Melati 5\nTelp. 57941"_s);
        row("fa", u"تهران، خیابان ولیعصر، پلاک ۱۲، تلفن ۰۲۱۸۸۸۸۸۸۸۸"_s);
        row("fa", u"تهران، موبایل ۹۱۲۱۲۳۴۵۶۷"_s);
        row("fa", u"تهران\n۰۹۱۲۱۲۳۴۵۶۷"_s);
        row("fa", u"تهران\n+98 9121234567"_s);
        row("fa", u"تهران\n0098 9121234567"_s);
        row("fa", u"صندوق پستی ۱۹۳۹۵-۴۶۹۷ تهران"_s);
        row("en", u"1200 High Street\nSometown"_s);
        row("en", u"PO Box 1234\nSometown"_s);
        row("en", u"Lane 12, Sometown\nTel 2345"_s);
        row("en", u"The Old Mill\nNewtown 2000\nSomeshire\nNowhere"_s);
        row("vi", u"Huế\nTổ dân phố 1234"_s);
        row("vi", u"Lô d2 5ha, Huế"_s);
    }

    void housesBoxesAndPhonesAreNoCodes()
    {
        QFETCH(QString, language);
        QFETCH(QString, address);
        QCOMPARE(postCodeOf(address, language), QString());
    }

    void noPhoneNumberIsACode()
    {
        QRandomGenerator random(20261122);
        const auto digits = [&random](int count) {
            QString text;
            for (int place = 0; place < count; ++place) {
                text += QString::number(random.bounded(10));
            }
            return text;
        };
        for (int round = 0; round < 500; ++round) {
            for (const QString& phone : {u"0"_s + digits(9), u"0"_s + digits(3) + u' ' + digits(6),
                                         u"+60 3-"_s + digits(4) + u' ' + digits(5), u"+98 21 "_s + digits(8),
                                         u"0"_s + digits(10), u"(0"_s + digits(3) + u") "_s + digits(6),
                                         u"Telp. "_s + digits(5), u"028."_s + digits(3) + u'.' + digits(5)}) {
                for (const QString& language : {u"vi"_s, u"ms"_s, u"id"_s, u"fa"_s, u"tr"_s, u"en"_s}) {
                    const QString address = u"12 High Street\nSometown\n"_s + phone;
                    QVERIFY2(postCodeOf(address, language).isEmpty(), qPrintable(phone + u' ' + language));
                }
            }
        }
    }

    void everyCodeIsFoundInItsPlace()
    {
        QRandomGenerator random(5);
        for (int round = 0; round < 500; ++round) {
            const QString five = QString::number(random.bounded(10'000, 100'000));
            QCOMPARE(postCodeOf(u"No. 6, Jalan 3\nTaman Melati\n%1 Ipoh, Perak"_s.arg(five), u"ms"_s), five);
            QCOMPARE(postCodeOf(u"Jl. Melati 12\nSurabaya %1\nIndonesia"_s.arg(five), u"id"_s), five);
            QCOMPARE(postCodeOf(u"12 Lê Lợi, Huế %10, Việt Nam"_s.replace(u"%1"_s, five), u"vi"_s),
                     five + u'0');
        }
    }

    void lettersAreSortedByTheirCodesAndThoseWithoutComeLast()
    {
        QStringList addresses{u"1 High St\nB10 0AA"_s,   u"Huế"_s,
                              u"2 Lê Lợi\nHuế 700000"_s, u"1 Lê Lợi\nHuế 53100"_s,
                              u"1 High St\nB9 1AA"_s,    u"1 High St\nB9 0ZZ"_s,
                              u"3 Lê Lợi\nHuế 08200"_s};
        std::ranges::stable_sort(addresses, {},
                                 [](const QString& address) { return postOrder(address, u"vi"_s); });
        QStringList codes;
        for (const QString& address : addresses) {
            codes.append(postCodeOf(address, u"vi"_s));
        }
        QCOMPARE(codes, (QStringList{u"08200"_s, u"53100"_s, u"700000"_s, u"B9 0ZZ"_s, u"B9 1AA"_s,
                                     u"B10 0AA"_s, QString()}));
    }

    void lettersToOneCodeAreEqual()
    {
        QCOMPARE(postOrder(u"1 Lê Lợi\nHuế 53100"_s, u"vi"_s), postOrder(u"2 Lê Lợi\nHuế 53100"_s, u"vi"_s));
        QCOMPARE(postOrder(u"Huế"_s, u"vi"_s), postOrder(u"Hội An"_s, u"vi"_s));
    }
};

QTEST_GUILESS_MAIN(PostCodeTest)
#include "tst_post_code.moc"

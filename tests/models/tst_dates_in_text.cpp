#include "models/dates_in_text.h"

#include "models/correspondence.h"
#include "models/reference.h"

#include <QCalendar>
#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace redress;

namespace {

const QDate today(2026, 11, 22);

/** The days found, as ISO dates in a row. */
QString daysIn(const QString& text, const QString& language)
{
    QStringList days;
    for (const DateInText& date : datesIn(text, language, today)) {
        days.append(date.day.toString(Qt::ISODate));
    }
    return days.join(u' ');
}

/** What was marked, in a row. */
QString markedIn(const QString& text, const QString& language)
{
    QStringList marked;
    for (const DateInText& date : datesIn(text, language, today)) {
        marked.append(text.sliced(date.from, date.length));
    }
    return marked.join(u" | "_s);
}

QString digits(QRandomGenerator& random, int count)
{
    QString text;
    for (int place = 0; place < count; ++place) {
        text += QString::number(random.bounded(10));
    }
    return text;
}

const QStringList languages{u"en"_s, u"vi"_s, u"ms"_s, u"id"_s, u"fa"_s};

} // namespace

class DatesInTextTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aDayInALetterIsFound_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("sentence");
        QTest::addColumn<QString>("days");
        const auto row = [](const char* language, const QString& sentence, const QString& days) {
            QTest::newRow(qPrintable(QLatin1String(language) + u' ' + sentence.simplified()))
                << QString(QLatin1String(language)) << sentence << days;
        };
        const QString december = u"2026-12-12"_s;
        row("en", u"The technician calls on 12 December 2026 at 10:30."_s, december);
        row("en", u"The technician calls on December 12, 2026."_s, december);
        row("en", u"By the 12th of December the lift runs again."_s, december);
        row("en", u"by the 12th day of December 2026"_s, december);
        row("en", u"Saturday, 12 Dec. 2026, at noon"_s, december);
        row("en", u"on 12-Dec-26, 12/Dec/2026 or 12Dec2026"_s, december + u' ' + december + u' ' + december);
        row("en", u"12 DECEMBER 2026"_s, december);
        row("en", u"12 december '26"_s, december);
        row("en", u"12 December 26."_s, december);
        row("en", u"On 12 December 15 flats are without water."_s, december);
        row("en", u"on 12/12/2026, 12.12.2026, 12-12-2026 and 2026-12-12"_s,
            u"2026-12-12 2026-12-12 2026-12-12 2026-12-12"_s);
        row("en", u"2026/12/05 and 2026-12-05T10:00Z"_s, u"2026-12-05 2026-12-05"_s);
        row("en", u"on 5/12/26"_s, u"2026-12-05"_s);
        row("en", u"born on 01/02/85"_s, u"1985-02-01"_s);
        row("en", u"on 05.12.26"_s, u"2026-12-05"_s);
        row("en", u"12 / 12 / 2026"_s, december);
        row("en", u"on 12/25/2026"_s, u"2026-12-25"_s);
        row("en", u"by 15/12 at the latest"_s, u"2026-12-15"_s);
        row("en", u"by 5/7"_s, u"2026-07-05"_s);
        row("en", u"On Monday (14/12) we come."_s, u"2026-12-14"_s);
        row("en", u"on 10 and 12 December 2026"_s, u"2026-12-10 2026-12-12"_s);
        row("en", u"from 10 to 12 December"_s, u"2026-12-10 2026-12-12"_s);
        row("en", u"10–12 December 2026"_s, u"2026-12-10 2026-12-12"_s);
        row("en", u"on 10, 11 and 12 December 2026"_s, u"2026-12-10 2026-12-11 2026-12-12"_s);
        row("en", u"December 10-12, 2026"_s, u"2026-12-10 2026-12-12"_s);
        row("en", u"10/12-15/12/2026"_s, u"2026-12-10 2026-12-15"_s);
        row("en", u"10 December to 12 January 2027"_s, u"2026-12-10 2027-01-12"_s);
        row("en", u"12\u00A0December\u202F2026"_s, december);
        row("en", u"\u206812\u2069 \u2066December\u2069 2026"_s, december);
        row("en", u"12\nDecember 2026"_s, december);
        row("en", u"12/12/2026at ten"_s, december);
        row("en", u"29 February"_s, u"2028-02-29"_s);
        row("en", u"in May: 3 May 2027"_s, u"2027-05-03"_s);
        row("en", u"on 3 May"_s, u"2027-05-03"_s);
        row("en", u"we wrote on 12 October"_s, u"2026-10-12"_s);
        row("en", u"by 31.12., the rest from 31-12"_s, u"2026-12-31 2026-12-31"_s);
        row("en", u"12th-14th December, 15.–16. December"_s,
            u"2026-12-12 2026-12-14 2026-12-15 2026-12-16"_s);
        row("en", u"2026-12-12/2026-12-13"_s, u"2026-12-12 2026-12-13"_s);
        row("en", u"the twelfth of December and the twenty-first of December 2026"_s,
            u"2026-12-12 2026-12-21"_s);
        row("en", u"December 12,2026, Dec 13"_s, u"2026-12-12 2026-12-13"_s);
        row("en", u"On December 12 20 people come."_s, december);
        row("en", u"before 15/12 of this year"_s, u"2026-12-15"_s);
        row("en", u"from room 5 and 12 December"_s, december);
        row("en", u"12/12/2026,13/12/2026;14/12/2026"_s, u"2026-12-12 2026-12-13 2026-12-14"_s);
        row("vi", u"ngày 15/12 khách hàng sẽ nhận tiền"_s, u"2026-12-15"_s);
        row("vi", u"ngày 5, ngày 6 và ngày 7/12/2026"_s, u"2026-12-05 2026-12-06 2026-12-07"_s);
        row("vi", u"đến 15-12 sẽ xong"_s, u"2026-12-15"_s);
        row("vi", u"8h30 15/12"_s, u"2026-12-15"_s);
        row("id", u"tgl 15/12 jam 10.00"_s, u"2026-12-15"_s);
        row("id", u"15 s.d. 17 Desember 2026"_s, u"2026-12-15 2026-12-17"_s);
        row("fa", u"۱۴۰۵٫۰۹٫۱۲"_s, u"2026-12-03"_s);
        row("fa", u"مورخ ۱۲/۹/۰۵"_s, u"2026-12-03"_s);
        row("fa", u"سه‌شنبه ۱۵/۹ ساعت ۱۰"_s, u"2026-12-06"_s);
        row("fa", u"۱۲ لغایت ۱۵ آذر"_s, u"2026-12-03 2026-12-06"_s);
        row("vi", u"Kỹ thuật viên sẽ đến ngày 12 tháng 12 năm 2026 lúc 10:30."_s, december);
        row("vi", u"ngày 12/12/2026, 12-12-2026, 12.12.2026"_s, u"2026-12-12 2026-12-12 2026-12-12"_s);
        row("vi", u"hạn chót là ngày 12/12."_s, december);
        row("vi", u"trước 5/7 sẽ xong"_s, u"2026-07-05"_s);
        row("vi", u"ngày 12-12 và thứ Hai 14.12"_s, u"2026-12-12 2026-12-14"_s);
        row("vi", u"NGÀY 12 THÁNG 12 NĂM 2026"_s, december);
        row("vi", u"ngay 12 thang 12 nam 2026"_s, december);
        row("vi", u"ngày 12 tháng 12 năm 2026"_s.normalized(QString::NormalizationForm_D), december);
        row("vi", u"12 thg 12, 2026"_s, december);
        row("vi", u"ngày 12 tháng 12/2026"_s, december);
        row("vi", u"ngày 12 tháng 12 năm 26"_s, december);
        row("vi", u"ngày 5 tháng tư năm 2027"_s, u"2027-04-05"_s);
        row("vi", u"ngày 5 tháng mười hai"_s, u"2026-12-05"_s);
        row("vi", u"mùng 5 tháng 1"_s, u"2027-01-05"_s);
        row("vi", u"từ ngày 10 đến ngày 12 tháng 12 năm 2026"_s, u"2026-12-10 2026-12-12"_s);
        row("vi", u"từ ngày 10-12/12/2026"_s, u"2026-12-10 2026-12-12"_s);
        row("vi", u"ngày 10 và 12/12"_s, u"2026-12-10 2026-12-12"_s);
        row("vi", u"lúc 08:00-12/12/2026"_s, december);
        row("vi", u"12/12 năm 2026"_s, december);
        row("vi", u"12/12 năm 2027"_s, u"2027-12-12"_s);
        row("vi", u"(2) 12.12.2026"_s, december);
        row("vi", u"on 12 December 2026"_s, december);
        row("ms", u"Lori akan datang pada 12 Disember 2026."_s, december);
        row("ms", u"selewat-lewatnya 12hb Disember 2026"_s, december);
        row("ms", u"12 haribulan Ogos 2027"_s, u"2027-08-12"_s);
        row("ms", u"sebelum 5/7"_s, u"2026-07-05"_s);
        row("ms", u"pada 12 Mac"_s, u"2027-03-12"_s);
        row("ms", u"10 hingga 12 Dis. 2026"_s, u"2026-12-10 2026-12-12"_s);
        row("ms", u"bertarikh 12.12.2026"_s, december);
        row("id", u"Teknisi datang pada tanggal 12 Desember 2026 pukul 10.30."_s, december);
        row("id", u"tgl. 12-12-2026"_s, december);
        row("id", u"tgl 12-12 dan Sabtu, 12/12"_s, december + u' ' + december);
        row("id", u"10 s/d 12 Desember 2026"_s, u"2026-12-10 2026-12-12"_s);
        row("id", u"5 Agustus 2027, 5 Agt 2027, 5 Nopember 2027"_s, u"2027-08-05 2027-08-05 2027-11-05"_s);
        row("id", u"12 bulan Desember tahun 2026"_s, december);
        row("fa", u"کارشناس ما در تاریخ ۱۲ آذر ۱۴۰۵ مراجعه می‌کند."_s,
            u"2026-12-03"_s);
        row("fa", u"۱۴۰۵/۹/۱۲ و ۱۴۰۵/۰۹/۱۲ و ١٤٠٥/٩/١٢ و 1405/9/12"_s,
            u"2026-12-03 2026-12-03 2026-12-03 2026-12-03"_s);
        row("fa", u"۱۲ دسامبر ۲۰۲۶"_s, december);
        row("fa", u"۱۲ آذرماه ۱۴۰۵"_s, u"2026-12-03"_s);
        row("fa", u"۱۲ آذر\u200Cماه ۱۴۰۵"_s, u"2026-12-03"_s);
        row("fa", u"۱۲\u200Cام آذر ماه سال ۱۴۰۵"_s, u"2026-12-03"_s);
        row("fa", u"دوازدهم آذر ۱۴۰۵"_s, u"2026-12-03"_s);
        row("fa", u"بیست\u200Cو\u200Cیکم آذرماه"_s, u"2026-12-12"_s);
        row("fa", u"بیست و یکم آذرماه سال ۱۴۰۵"_s, u"2026-12-12"_s);
        row("fa", u"تا سی‌ام دی"_s, u"2027-01-20"_s);
        row("fa", u"۱۲ دي ۱۴۰۵"_s, u"2027-01-02"_s);
        row("fa", u"۰۵/۰۹/۱۲"_s, u"2026-12-03"_s);
        row("fa", u"۱۲/۹/۱۴۰۵"_s, u"2026-12-03"_s);
        row("fa", u"۲۰۲۶/۱۲/۱۲"_s, december);
        row("fa", u"\u2066۱۴۰۵/۹/۱۲\u2069"_s, u"2026-12-03"_s);
        row("fa", u"تاریخ ۹/۱۲"_s, u"2026-12-03"_s);
        row("fa", u"از ۱۰ تا ۱۲ آذر ۱۴۰۵"_s, u"2026-12-01 2026-12-03"_s);
        row("fa", u"۵ ژوئیهٔ ۲۰۲۷، ۵ ژوئن ۲۰۲۷، ۵ می ۲۰۲۷"_s, u"2027-07-05 2027-06-05 2027-05-05"_s);
        row("fa", u"۳۰ اسفند ۱۴۰۳"_s, u"2025-03-20"_s);
        row("fa", u"12 December 2026"_s, december);
    }

    void aDayInALetterIsFound()
    {
        QFETCH(QString, language);
        QFETCH(QString, sentence);
        QFETCH(QString, days);
        QCOMPARE(daysIn(sentence, language), days);
    }

    void whatIsNoDayIsLeftAlone_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("sentence");
        const auto row = [](const char* language, const QString& sentence) {
            QTest::newRow(qPrintable(QLatin1String(language) + u' ' + sentence.simplified()))
                << QString(QLatin1String(language)) << sentence;
        };
        row("en", u"Your reference 26-004817-3, and 26-121226-1."_s);
        row("en", u"Call 1900 1212, +84 236 12-12-26 or (028) 12-10-26."_s);
        row("en", u"0236 12.10.26"_s);
        row("en", u"We are there 24/7, on a 24/7 basis."_s);
        row("en", u"3/4 of the bins, 1/2 cup, 2/3"_s);
        row("en", u"VND 1.200.000, 12.50, RM 12.12, $10/12, 1,200.12"_s);
        row("en", u"at 10:30, 10.30, 10:12:26"_s);
        row("en", u"version 12.10.26, v2.11.26, Qt 6.4.2"_s);
        row("en", u"10.12.20.26 and 192.168.12.26"_s);
        row("en", u"31/02, 31/02/2026, 2026-02-30, 31 April 2027, 29 February 2027, 0/12/2026"_s);
        row("en", u"you may 12 times, all 12 may be returned"_s);
        row("en", u"December 2026, December 20262"_s);
        row("en", u"page 2/12, room 5/12, No. 15/12"_s);
        row("en", u"12 Decembers, 12 marching bands, 12 augers"_s);
        row("en", u"12/12/3026"_s);
        row("en", u"from 3/4 of them, by 12.50, by 10.12, after 8-10 days"_s);
        row("ms", u"rujukan ALAM/12/12/2026"_s);
        row("vi", u"sau 5-7 ngày, đến 10-12 triệu, lần 2/2"_s);
        row("vi", u"Số 15/12, nhà 27/3, hẻm 5/12, 27/3 Lê Đình Lý"_s);
        row("vi", u"12 máy, 12 mặc, 12 sáu, 12 máy 2026"_s);
        row("vi", u"3 tháng 1 lần, 12 tháng 5 ngày, 12 tháng hai bên cùng làm"_s);
        row("vi", u"Nghị định 15/2020/NĐ-CP, số 12/11/QĐ"_s);
        row("vi", u"ngày … tháng … năm"_s);
        row("vi", u"từ thứ 2-6, ngày 8-10 giờ"_s);
        row("ms", u"Jalan 15/12, Seksyen 7/3, RM12.50"_s);
        row("id", u"Jl. Melati No. 15/12, RT 03/12, Rp 1.200.000"_s);
        row("fa", u"ساعت ۱۲ می آییم، ۱۲ مهرماهی"_s);
        row("fa", u"شمارهٔ ۲۶-۰۰۴۸۱۷-۳ و ۰۲۱-۸۸۸۸۸۸۸۸ و ۱۲/۵۰ و ۳۱ آذر"_s);
        row("fa", u"۱۴۰۵/۷/۳۱ و ۱۴۰۵/۱۳/۱ و ۱/۲"_s);
        row("en", QString());
        row("en", u"12"_s);
    }

    void whatIsNoDayIsLeftAlone()
    {
        QFETCH(QString, language);
        QFETCH(QString, sentence);
        QCOMPARE(markedIn(sentence, language), QString());
    }

    void thePlaceIsThatOfTheWordsAsTheyWereWritten_data()
    {
        QTest::addColumn<QString>("sentence");
        QTest::addColumn<QString>("marked");
        QTest::newRow("signs beyond the first plane") << u"😀 on 12 December 2026."_s << u"12 December 2026"_s;
        QTest::newRow("marks of their own")
            << u"Đà Nẵng, ngày 12 tháng 12 năm 2026"_s.normalized(QString::NormalizationForm_D)
            << u"ngày 12 tháng 12 năm 2026"_s.normalized(QString::NormalizationForm_D);
        QTest::newRow("isolates within")
            << u"در \u2067۱۲\u2069 آذر\u200Cماه ۱۴۰۵."_s << u"۱۲\u2069 آذر\u200Cماه ۱۴۰۵"_s;
        QTest::newRow("blanks in a row") << u"on   12 \t December"_s << u"12 \t December"_s;
        QTest::newRow("a joined sign before") << u"ﬁve on 12/12/2026!"_s << u"12/12/2026"_s;
        QTest::newRow("a mark at the end") << u"۵ ژوئیهٔ"_s << u"۵ ژوئیهٔ"_s;
        QTest::newRow("each of several") << u"10 and 12 December 2026"_s << u"10 | 12 December 2026"_s;
        QTest::newRow("no year that is none") << u"12 December 15 flats"_s << u"12 December"_s;
    }

    void thePlaceIsThatOfTheWordsAsTheyWereWritten()
    {
        QFETCH(QString, sentence);
        QFETCH(QString, marked);
        QCOMPARE(markedIn(sentence, u"en"_s), marked);
    }

    void aDayWithoutAYearIsTheNearest_data()
    {
        QTest::addColumn<QDate>("now");
        QTest::addColumn<QDate>("day");
        QTest::newRow("the same day") << QDate(2026, 12, 12) << QDate(2026, 12, 12);
        QTest::newRow("yesterday") << QDate(2026, 12, 13) << QDate(2026, 12, 12);
        QTest::newRow("over the new year") << QDate(2027, 1, 2) << QDate(2026, 12, 12);
        // Of the 366 days between the two, 183 lie to either side.
        QTest::newRow("as far either way: the later") << QDate(2028, 6, 12) << QDate(2028, 12, 12);
        QTest::newRow("a day nearer to the earlier") << QDate(2028, 6, 11) << QDate(2027, 12, 12);
        QTest::newRow("next summer") << QDate(2027, 7, 1) << QDate(2027, 12, 12);
    }

    void aDayWithoutAYearIsTheNearest()
    {
        QFETCH(QDate, now);
        QFETCH(QDate, day);
        const auto dates = datesIn(u"12 December"_s, u"en"_s, now);
        QCOMPARE(dates.size(), 1);
        QCOMPARE(dates.first().day, day);
    }

    void whatTheProgramWritesIsFoundInEachLanguage()
    {
        const QMap<QString, QString> sentences{
            {u"en"_s, u"We call on you on %1, between 08:00 and 12:00."_s},
            {u"vi"_s, u"Chúng tôi sẽ đến vào %1, từ 08:00 đến 12:00."_s},
            {u"ms"_s, u"Kami akan datang pada %1, jam 08:00 hingga 12:00."_s},
            {u"id"_s, u"Kami akan datang pada tanggal %1 pukul 08.00."_s},
            {u"fa"_s,
             u"همکاران ما در تاریخ %1، ساعت ۰۸:۰۰ مراجعه می‌کنند."_s}};
        for (const QString& language : languages) {
            for (QDate day(2025, 1, 1); day.year() < 2029; day = day.addDays(1)) {
                const QString words = dateInWords(day, language);
                const QList<DateInText> alone{{day, 0, words.size()}};
                const QString sentence = sentences.value(language).arg(words);
                const QList<DateInText> within{{day, sentence.indexOf(words), words.size()}};
                QVERIFY2(datesIn(words, language, today) == alone, qPrintable(words));
                QVERIFY2(datesIn(sentence, language, today) == within, qPrintable(sentence));
            }
        }
    }

    void everyDayIsFoundInEachUsualForm_data()
    {
        QTest::addColumn<QString>("form");
        for (const char* form : {"d/M/yyyy", "dd/MM/yyyy", "d.M.yyyy", "dd-MM-yyyy", "yyyy-MM-dd", "yyyy/M/d",
                                 "dd/MM/yy", "MMMM d, yyyy", "ddd, d MMM yyyy", "dddd d MMMM yyyy",
                                 "d-MMM-yyyy", "'ngày' d/M/yyyy", "'tgl.' dd.MM.yyyy"}) {
            QTest::newRow(form) << QString(QLatin1String(form));
        }
    }

    void everyDayIsFoundInEachUsualForm()
    {
        QFETCH(QString, form);
        for (QDate day(2026, 1, 1); day.year() < 2028; day = day.addDays(1)) {
            for (const QString& language : {u"en"_s, u"ms"_s, u"id"_s}) {
                const QString text = u"We come ("_s + localeOf(language).toString(day, form) + u")."_s;
                QVERIFY2(daysIn(text, language) == day.toString(Qt::ISODate), qPrintable(text));
            }
        }
    }

    void everyPersianDayIsFoundInEachUsualForm_data()
    {
        QTest::addColumn<QString>("form");
        for (const char* form : {"yyyy/M/d", "yyyy/MM/dd", "yyyy-MM-dd", "yy/MM/dd", "d/M/yyyy",
                                 "dddd d MMMM yyyy", "dddd، d MMMM ماه yyyy"}) {
            QTest::newRow(form) << QString::fromUtf8(form);
        }
    }

    void everyPersianDayIsFoundInEachUsualForm()
    {
        QFETCH(QString, form);
        const QCalendar jalali(QCalendar::System::Jalali);
        for (QDate day(2026, 1, 1); day.year() < 2028; day = day.addDays(1)) {
            const QString text = u"در («"_s + QLocale(u"fa"_s).toString(day, form, jalali) +
                                 u"») مراجعه می‌کنیم"_s;
            QVERIFY2(daysIn(text, u"fa"_s) == day.toString(Qt::ISODate), qPrintable(text));
        }
    }

    void numbersOfEveryKindAreNoDays()
    {
        QRandomGenerator random(20261122);
        for (int round = 0; round < 2000; ++round) {
            const QString amount = QLocale(QLocale::Vietnamese).toString(random.bounded(1000, 90'000'000));
            const QString price = QString::number(random.bounded(1, 999)) + u'.' + digits(random, 2);
            const QStringList numbers{
                makeReference(2026, random.bounded(1, 999'999)),
                u"0"_s + digits(random, 9),
                u"0"_s + digits(random, 3) + u' ' + digits(random, 3) + u' ' + digits(random, 3),
                u"+84 "_s + digits(random, 2) + u' ' + digits(random, 4) + u' ' + digits(random, 4),
                u"03-"_s + digits(random, 4) + u' ' + digits(random, 4),
                u"021-"_s + digits(random, 8),
                amount + u" đồng"_s,
                u"Rp "_s + amount,
                u"RM "_s + price,
                QStringLiteral("%1:%2")
                    .arg(random.bounded(24))
                    .arg(random.bounded(60), 2, 10, QLatin1Char('0')),
                u"version 4."_s + QString::number(random.bounded(13)) + u'.' +
                    QString::number(random.bounded(99)),
            };
            for (const QString& number : numbers) {
                for (const QString& language : languages) {
                    QVERIFY2(markedIn(u"It is "_s + number + u" that you ask for."_s, language).isEmpty(),
                             qPrintable(number));
                }
            }
        }
    }

    void noTextIsTooStrange()
    {
        QRandomGenerator random(7);
        const QString signs = u"0123456789۱۲/-.,:() \n\u2066\u2069\u200Cngaythmdecمهاآذر'%é😀"_s;
        for (int round = 0; round < 3000; ++round) {
            QString text;
            for (int place = random.bounded(40); place > 0; --place) {
                text += signs.at(random.bounded(static_cast<int>(signs.size())));
            }
            qsizetype end = 0;
            for (const DateInText& date : datesIn(text, languages.at(round % 5), today)) {
                QVERIFY(date.day.isValid() && date.from >= end && date.length > 0);
                end = date.from + date.length;
                QVERIFY(end <= text.size());
            }
        }
    }

    void aLongLetterIsReadAtOnce()
    {
        const QString letter =
            QString(u"On 12 December 2026 we paid 1.200.000 đồng, số 15/12, 12, 13, 14 and so on. "_s)
                .repeated(1000);
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(datesIn(letter, u"vi"_s, today).size(), 1000);
        QVERIFY2(timer.elapsed() < 3000, qPrintable(QString::number(timer.elapsed())));
    }
};

QTEST_GUILESS_MAIN(DatesInTextTest)
#include "tst_dates_in_text.moc"

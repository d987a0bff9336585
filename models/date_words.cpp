#include "models/date_words.h"

#include "models/fold.h"

#include <QHash>
#include <QStringList>

#include <algorithm>

namespace redress {

using namespace Qt::StringLiterals;

namespace {

using Numbers = QHash<QString, int>;

/** One entry a number from 1 on; its spellings parted by '|'. */
Numbers counted(const QStringList& spellings)
{
    Numbers numbers;
    for (int number = 1; number <= spellings.size(); ++number) {
        for (const QString& spelling : spellings.at(number - 1).split(u'|')) {
            numbers.insert(fold(spelling), number);
        }
    }
    return numbers;
}

/** The longest first, so that a pattern does not stop at the beginning of a longer name. */
QString alternatives(QStringList words)
{
    std::ranges::sort(words, [](const QString& one, const QString& other) {
        return one.size() != other.size() ? one.size() > other.size() : one < other;
    });
    return words.join(u'|');
}

const Numbers& gregorianMonths()
{
    static const Numbers months = counted({
        u"january|jan|januari|ژانویه|جنوری"_s,
        u"february|feb|februari|febuari|pebruari|peb|فوریه|فبروری"_s,
        u"march|mar|mac|maret|مارس|مارچ"_s,
        u"april|apr|آوریل|آپریل|اپریل"_s,
        u"may|mei|مه|می"_s,
        u"june|jun|juni|ژوئن|جون"_s,
        u"july|jul|julai|juli|ژوئیه|ژوییه|جولای"_s,
        u"august|aug|ogos|ogo|agustus|agu|agt|ags|اوت|آگوست|اگست"_s,
        u"september|sept|sep|سپتامبر"_s,
        u"october|oct|oktober|okt|اکتبر|اکتوبر"_s,
        u"november|nov|nopember|nop|نوامبر"_s,
        u"december|dec|disember|dis|desember|des|دسامبر"_s,
    });
    return months;
}

const Numbers& jalaliMonths()
{
    static const Numbers months = counted({
        u"فروردین|farvardin"_s,
        u"اردیبهشت|ordibehesht"_s,
        u"خرداد|khordad"_s,
        u"تیر|tir"_s,
        u"مرداد|امرداد|mordad"_s,
        u"شهریور|shahrivar"_s,
        u"مهر|mehr"_s,
        u"آبان|aban"_s,
        u"آذر|azar"_s,
        u"دی|dey"_s,
        u"بهمن|bahman"_s,
        u"اسفند|esfand"_s,
    });
    return months;
}

const Numbers& monthsInVietnamese()
{
    static const Numbers months =
        counted({u"một|giêng"_s, u"hai"_s, u"ba"_s, u"tư|bốn"_s, u"năm"_s, u"sáu"_s, u"bảy"_s, u"tám"_s,
                 u"chín"_s, u"mười"_s, u"mười một"_s, u"mười hai|chạp"_s});
    return months;
}

/** Of the letters alone: they are also written without blanks, with hyphens, or with joiners in their place.
 */
QString lettersOf(QString text)
{
    return text.removeIf([](QChar sign) { return !sign.isLetter(); });
}

const QStringList& ordinals()
{
    static const QStringList spellings{
        u"first|یکم|اول"_s,
        u"second|دوم"_s,
        u"third|سوم"_s,
        u"fourth|چهارم"_s,
        u"fifth|پنجم"_s,
        u"sixth|ششم"_s,
        u"seventh|هفتم"_s,
        u"eighth|هشتم"_s,
        u"ninth|نهم"_s,
        u"tenth|دهم"_s,
        u"eleventh|یازدهم"_s,
        u"twelfth|دوازدهم"_s,
        u"thirteenth|سیزدهم"_s,
        u"fourteenth|چهاردهم"_s,
        u"fifteenth|پانزدهم"_s,
        u"sixteenth|شانزدهم"_s,
        u"seventeenth|هفدهم"_s,
        u"eighteenth|هجدهم|هیجدهم"_s,
        u"nineteenth|نوزدهم"_s,
        u"twentieth|بیستم"_s,
        u"twenty first|بیست و یکم"_s,
        u"twenty second|بیست و دوم"_s,
        u"twenty third|بیست و سوم"_s,
        u"twenty fourth|بیست و چهارم"_s,
        u"twenty fifth|بیست و پنجم"_s,
        u"twenty sixth|بیست و ششم"_s,
        u"twenty seventh|بیست و هفتم"_s,
        u"twenty eighth|بیست و هشتم"_s,
        u"twenty ninth|بیست و نهم"_s,
        u"thirtieth|سی ام"_s,
        u"thirty first|سی و یکم"_s,
    };
    return spellings;
}

/** Written for a pattern of folded text. */
QString words(const QString& written)
{
    QStringList folded;
    for (const QString& word : written.split(u'|')) {
        folded.append(fold(word));
    }
    return alternatives(folded);
}

} // namespace

const QString& monthNames()
{
    static const QString names = alternatives(gregorianMonths().keys() + jalaliMonths().keys());
    return names;
}

std::optional<NamedMonth> monthNamed(const QString& folded)
{
    if (const int month = jalaliMonths().value(folded); month > 0) {
        return NamedMonth{month, QCalendar::System::Jalali, false};
    }
    const int month = gregorianMonths().value(folded);
    if (month == 0) {
        return std::nullopt;
    }
    static const QStringList everyday{u"may"_s, u"mac"_s, fold(u"می"_s)};
    return NamedMonth{month, QCalendar::System::Gregorian, everyday.contains(folded)};
}

const QString& vietnameseMonths()
{
    static const QString names = alternatives(monthsInVietnamese().keys());
    return names;
}

int vietnameseMonth(const QString& folded)
{
    return monthsInVietnamese().value(folded);
}

const QString& daysInWords()
{
    static const QString names = words(ordinals().join(u'|')).replace(u' ', u"[ -]?"_s);
    return names;
}

int dayInWords(const QString& folded)
{
    static const Numbers days = [] {
        Numbers all;
        for (int day = 1; day <= ordinals().size(); ++day) {
            for (const QString& spelling : ordinals().at(day - 1).split(u'|')) {
                all.insert(lettersOf(fold(spelling)), day);
            }
        }
        return all;
    }();
    return days.value(lettersOf(folded));
}

const QString& dateWords()
{
    static const QString all = words(
        u"date|dated|monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|tues|wed|thur|thurs|"
        u"fri|sat|sun|"
        u"ngày|mùng|mồng|hôm|thứ hai|thứ ba|thứ tư|thứ năm|thứ sáu|thứ bảy|thứ 2|thứ 3|thứ 4|thứ 5|thứ 6|thứ "
        u"7|"
        u"chủ nhật|tarikh|bertarikh|isnin|selasa|rabu|khamis|jumaat|sabtu|ahad|"
        u"tanggal|tgl|tertanggal|senin|kamis|jumat|minggu|"
        u"تاریخ|مورخ|مورخه|روز|شنبه|یکشنبه|یک شنبه|دوشنبه|دو شنبه|سه شنبه|سهشنبه|چهارشنبه|چهار شنبه|پنجشنبه|پنج شنبه|جمعه"_s);
    return all;
}

const QString& prepositions()
{
    static const QString all = words(u"on|by|before|until|till|from|since|after|between|due|"
                                     u"trước|đến|tới|từ|sau|vào|kể từ|hạn|"
                                     u"pada|sebelum|hingga|sehingga|sampai|selepas|setelah|sejak|dari|mulai|"
                                     u"menjelang|paling lambat|selewatnya|"
                                     u"تا|از"_s);
    return all;
}

const QString& countingWords()
{
    static const QString all =
        words(u"no|number|ref|reference|version|ver|v|release|build|firmware|software|page|section|clause|"
              u"article|room|ratio|"
              u"flat|unit|lot|block|house|building|"
              u"số|nhà|hẻm|ngõ|ngách|kiệt|tổ|lô|phòng|căn|căn hộ|trang|lần|tỷ lệ|điều|khoản|mục|phiên bản|"
              u"nombor|nomor|rujukan|jalan|jln|jl|lorong|seksyen|blok|rumah|bilik|halaman|muka "
              u"surat|perkara|pasal|ayat|versi|"
              u"rt|rw|kav|ss|usj|pju|"
              u"شماره|پلاک|واحد|صفحه|ماده|بند|نسخه|نگارش"_s);
    return all;
}

const QString& joiningWords()
{
    static const QString all =
        words(u"to|and|or|until|till|through|và|hoặc|hay|đến|tới|dan|atau|hingga|sehingga|sampai|"
              u"ke|sd|و|یا|تا|الی|لغایت"_s);
    return all;
}

const QString& unitWords()
{
    static const QString all =
        words(u"am|pm|h|hrs|hours|days|weeks|months|percent|giờ|phút|ngày|tuần|tháng|lần|người|"
              u"minggu|bulan|kali|orang|peratus|persen|هفته|نفر|بار|درصد"_s);
    return all;
}

} // namespace redress

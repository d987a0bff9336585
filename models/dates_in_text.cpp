#include "models/dates_in_text.h"

#include "models/date_words.h"
#include "models/folded_text.h"
#include "models/written_day.h"

#include <QCalendar>
#include <QRegularExpression>

#include <algorithm>
#include <cstdlib>
#include <optional>

namespace redress {

using namespace Qt::StringLiterals;

namespace {

using System = QCalendar::System;
using Match = QRegularExpressionMatch;

/** Anything that is looked for is looked for in so many signs before a number, never further. */
constexpr qsizetype reach = 40;

QRegularExpression pattern(const QString& text)
{
    QRegularExpression made(text);
    made.optimize();
    return made;
}

/** For what stands right before a number. */
QRegularExpression endingIn(const QString& words)
{
    return pattern(uR"((?<!\p{L})(?:%1)[ .,:(#]*$)"_s.arg(words));
}

const QRegularExpression& afterCounting()
{
    static const QRegularExpression ending = endingIn(countingWords());
    return ending;
}

/** What is left of the letter's text as patterns see it, and the days found in it so far. */
class Reading
{
public:
    Reading(const QString& text, const QString& language, QDate today)
        : written(text), letter(text), isPersian(language == u"fa"_s), present(today)
    {
    }

    [[nodiscard]] QList<DateInText> run();

private:
    void readThreeNumbers();
    void readDayBeforeName();
    void readNameBeforeDay();
    void readVietnamese();
    void readTwoNumbers();

    [[nodiscard]] const QString& text() const { return letter.text(); }
    [[nodiscard]] QString before(qsizetype place) const
    {
        const qsizetype from = std::max<qsizetype>(0, place - reach);
        return text().sliced(from, place - from);
    }
    [[nodiscard]] QChar at(qsizetype place) const
    {
        return place >= 0 && place < text().size() ? text().at(place) : QChar(u' ');
    }
    [[nodiscard]] bool follows(const QRegularExpression& words, qsizetype place) const
    {
        return words.match(before(place)).hasMatch();
    }
    [[nodiscard]] bool touchesNumber(const Match& found, QChar sign) const;
    [[nodiscard]] bool isDialled(const Match& found, QChar sign) const;
    [[nodiscard]] std::optional<WrittenMonth> monthOf(const Match& found) const;
    [[nodiscard]] std::optional<int> yearAfterName(const Match& found, System system) const;
    [[nodiscard]] QList<QDate> daysOf(int first, int month, int last, bool hasFullYear) const;
    [[nodiscard]] bool isDayAndMonth(const Match& found, QChar sign, int day, int month) const;
    [[nodiscard]] bool isCapital(qsizetype place) const;
    bool add(QDate day, qsizetype from, qsizetype until);
    void addDaysBefore(qsizetype place, const WrittenMonth& in);

    const QString& written;
    FoldedText letter;
    bool isPersian;
    QDate present;
    QList<DateInText> found;
};

bool Reading::add(QDate day, qsizetype from, qsizetype until)
{
    const qsizetype begin = letter.from(from);
    const qsizetype end = letter.until(until - 1);
    const bool isTaken = std::ranges::any_of(found, [&](const DateInText& other) {
        return begin < other.from + other.length && other.from < end;
    });
    if (!day.isValid() || isTaken) {
        return false;
    }
    found.append({day, begin, end - begin});
    return true;
}

/** "10, 11 and" before "12 December 2026". */
void Reading::addDaysBefore(qsizetype place, const WrittenMonth& in)
{
    const QString number = uR"((?<![\d.:/,%$])(?<!\d-)(\d{1,2})(?:st|nd|rd|th|hb|م|ام)?\.?)"_s;
    static const QRegularExpression joined = pattern(
        number + uR"(,? ?(?:ngay )?(?:(?<!\p{L})(?:%1)(?!\p{L})|[-&]|s/d|s\.d\.?) ?(?:the |ngay )?$)"_s.arg(
                     joiningWords()));
    static const QRegularExpression listed = pattern(number + uR"( ?, ?(?:ngay )?$)"_s);
    const QRegularExpression* link = &joined;
    for (;;) {
        const auto match = link->match(before(place));
        const qsizetype start = place - std::min(reach, place);
        const qsizetype from = start + match.capturedStart(1);
        if (!match.hasMatch() || follows(afterCounting(), from) ||
            !add(dayIn(match.captured(1).toInt(), in, present), from, start + match.capturedEnd(1))) {
            return;
        }
        place = from;
        link = &listed;
    }
}

/** A longer chain of numbers: a reference, an address on a network, a version. */
bool Reading::touchesNumber(const Match& match, QChar sign) const
{
    const auto isChain = [sign](QChar joint, QChar other) {
        // Days that are parted by slashes stand in ranges with a hyphen, and the other way round.
        return (other.isDigit() && (joint == u'.' || joint == sign)) || (other.isLetter() && joint == u'/');
    };
    return isChain(at(match.capturedStart() - 1), at(match.capturedStart() - 2)) ||
           isChain(at(match.capturedEnd()), at(match.capturedEnd() + 1)) || at(match.capturedEnd()) == u'%';
}

/** "+84 12-10-2026", "0236 12.10.26": the beginning of a phone number stands before it. */
bool Reading::isDialled(const Match& match, QChar sign) const
{
    static const QRegularExpression lead =
        pattern(uR"((?:\+\d{1,3}|\([+0]\d{1,4}\)|(?<![\d:.])(?:0\d{1,4}|1[89]00))(?:[ -]\d{1,4})*[ -]$)"_s);
    return sign != u'/' && lead.match(before(match.capturedStart())).hasMatch();
}

/** Three numbers as they stand, read in each order that is usual; the first that is a day counts. */
QList<QDate> Reading::daysOf(int first, int month, int last, bool hasFullYear) const
{
    const auto full = [this](int year, int inMonth, int day) {
        const System system =
            isPlausibleYear(year, System::Gregorian, present) ? System::Gregorian : System::Jalali;
        return isPlausibleYear(year, system, present) ? QDate(year, inMonth, day, QCalendar(system))
                                                      : QDate();
    };
    if (first > 99) {
        return {full(first, month, last)};
    }
    if (hasFullYear) {
        return {full(last, month, first), full(last, first, month)};
    }
    if (isPersian) {
        const QCalendar jalali(System::Jalali);
        QList<QDate> days{QDate(wholeYear(first, System::Jalali, present), month, last, jalali),
                          QDate(wholeYear(last, System::Jalali, present), month, first, jalali)};
        // The year stands first, unless that year is far off and the other way round it is near.
        constexpr qint64 farDays = 5 * 366;
        std::ranges::stable_sort(days, {},
                                 [this](QDate day) { return std::abs(present.daysTo(day)) > farDays; });
        return days;
    }
    return {QDate(wholeYear(last, System::Gregorian, present), month, first)};
}

void Reading::readThreeNumbers()
{
    static const QRegularExpression form =
        pattern(uR"((?<!\d)(\d{4}|\d{1,2})( ?)([-/.]) ?(\d{1,2})( ?)\3 ?(\d{4}|\d{1,2})(?!\d))"_s);
    for (auto each = form.globalMatch(text()); each.hasNext();) {
        const auto match = each.next();
        const int first = match.captured(1).toInt();
        const int last = match.captured(6).toInt();
        const QChar sign = match.captured(3).front();
        const bool hasFullYear = match.capturedLength(1) == 4 || match.capturedLength(6) == 4;
        const bool hasTwoYears = match.capturedLength(1) == 4 && match.capturedLength(6) == 4;
        const bool isCounted = !hasFullYear && (match.capturedLength(isPersian ? 1 : 6) != 2 ||
                                                match.captured().contains(u' ') ||
                                                follows(afterCounting(), match.capturedStart()));
        if (hasTwoYears || isCounted || touchesNumber(match, sign) || isDialled(match, sign)) {
            continue;
        }
        for (const QDate day : daysOf(first, match.captured(4).toInt(), last, hasFullYear)) {
            if (add(day, match.capturedStart(), match.capturedEnd())) {
                const System system = last > 99 && !isPlausibleYear(last, System::Gregorian, present)
                                          ? System::Jalali
                                          : System::Gregorian;
                if (sign != u'-' && match.capturedLength(1) != 4 && !isPersian) {
                    const auto parts = QCalendar(system).partsFromDate(day);
                    addDaysBefore(match.capturedStart(), {parts.month, parts.year, system});
                }
                break;
            }
        }
    }
}

/** A year behind a month's name: in two digits only where they cannot be anything else. */
const QString& yearForm()
{
    static const QString form =
        uR"((?:(?:[\s,.]{0,2}(?:of|tahun|thn\.?|nam|سال)?[\s/-]?)(?<year>\d{4})(?!\d)|(?<sign>\s?'|[-/]|,? ?nam ?|,? ?سال ?|,? )(?<short>\d{2})(?![\d:%])(?! ?\p{L})(?![.,]\d)))"_s;
    return form;
}

std::optional<int> Reading::yearAfterName(const Match& match, System system) const
{
    if (match.capturedLength(u"year"_s) > 0) {
        const int year = match.captured(u"year"_s).toInt();
        return isPlausibleYear(year, system, present) ? std::optional(year) : std::nullopt;
    }
    if (match.capturedLength(u"short"_s) == 0) {
        return std::nullopt;
    }
    const int year = wholeYear(match.captured(u"short"_s).toInt(), system, present);
    const QString sign = match.captured(u"sign"_s).trimmed();
    const int distance = year - yearOf(present, system);
    // "12 December 26": a bare number is a year only where it is one of these years.
    const bool isBare = sign.isEmpty() || sign == u","_s;
    return isBare && (distance < -2 || distance > 5) ? std::nullopt : std::optional(year);
}

bool Reading::isCapital(qsizetype place) const
{
    return written.at(letter.from(place)).isUpper();
}

std::optional<WrittenMonth> Reading::monthOf(const Match& match) const
{
    const auto named = monthNamed(match.captured(u"month"_s));
    const qsizetype from = letter.from(match.capturedStart(u"month"_s));
    const QString name = written.sliced(from, letter.until(match.capturedEnd(u"month"_s) - 1) - from);
    // No Latin name of a month bears an accent: "12 máy" are twelve machines.
    const bool isAccented = name.front().unicode() < 0x250 && std::ranges::any_of(name, [](QChar sign) {
                                return (sign.isLetter() || sign.isMark()) && sign.unicode() > 0x7F;
                            });
    if (!named || isAccented) {
        return std::nullopt;
    }
    const auto year = yearAfterName(match, named->calendar);
    if (named->isEverydayWord && !year && !isCapital(match.capturedStart(u"month"_s))) {
        return std::nullopt;
    }
    return WrittenMonth{named->month, year, named->calendar};
}

void Reading::readDayBeforeName()
{
    static const QRegularExpression form = pattern(
        uR"((?<![\d])(?<!\d[.:/])(?:(?<day>\d{1,2}) ?(?:st|nd|rd|th|hb|haribulan|م|ام|مین|امین)?|(?<!\p{L})(?<word>%1))\.?)"
        uR"((?:\s(?:day\s)?of(?:\sthe)?)?[\s,./-]{0,2}(?:(?:ماه|bulan)\s)?(?<month>%2)\.?(?: ?ماه)?(?!\p{L})%3?)"_s
            .arg(daysInWords(), monthNames(), yearForm()));
    for (auto each = form.globalMatch(text()); each.hasNext();) {
        const auto match = each.next();
        const int day = match.capturedLength(u"day"_s) > 0 ? match.captured(u"day"_s).toInt()
                                                           : dayInWords(match.captured(u"word"_s));
        const auto month = monthOf(match);
        const bool hasYear = month && month->year;
        const qsizetype end = hasYear ? match.capturedEnd() : match.capturedEnd(u"month"_s);
        if (month && add(dayIn(day, *month, present), match.capturedStart(), end)) {
            addDaysBefore(match.capturedStart(), *month);
        }
    }
}

void Reading::readNameBeforeDay()
{
    static const QRegularExpression form = pattern(
        uR"((?<!\p{L})(?<month>%1)\.?[ -](?:the )?(?<day>\d{1,2})(?:st|nd|rd|th)?(?![\d:%]|\.\d|,\d{1,3}(?!\d)))"
        uR"((?: ?- ?(?<second>\d{1,2})(?:st|nd|rd|th)?(?![\d:%]))?(?!\p{L})%2?)"_s.arg(monthNames(),
                                                                                       yearForm()));
    for (auto each = form.globalMatch(text()); each.hasNext();) {
        const auto match = each.next();
        const auto month = monthOf(match);
        if (!month) {
            continue;
        }
        const QDate day = dayIn(match.captured(u"day"_s).toInt(), *month, present);
        const qsizetype end = month->year ? match.capturedEnd() : match.capturedEnd(u"day"_s);
        if (match.capturedLength(u"second"_s) == 0) {
            add(day, match.capturedStart(), end);
            continue;
        }
        add(day, match.capturedStart(), match.capturedEnd(u"day"_s));
        add(dayIn(match.captured(u"second"_s).toInt(), *month, present), match.capturedStart(u"second"_s),
            match.capturedEnd(u"second"_s));
    }
}

void Reading::readVietnamese()
{
    static const QRegularExpression form = pattern(
        uR"((?<lead>(?<!\p{L})(?:ngay|mung|mong|hom)(?: (?:mung|mong))?[\s:]?)?(?<!\d)(?<!\d[.:/])(?<day>\d{1,2})[\s,-]{0,3})"
        uR"((?:thang|thg)\.?\s?(?:(?<month>\d{1,2})(?!\d)|(?<word>%1)(?!\p{L}))%2?)"_s.arg(vietnameseMonths(),
                                                                                           yearForm()));
    static const QRegularExpression unit = pattern(uR"(^\s?(?:%1)(?!\p{L}))"_s.arg(unitWords()));
    for (auto each = form.globalMatch(text()); each.hasNext();) {
        const auto match = each.next();
        const bool isNumber = match.capturedLength(u"month"_s) > 0;
        const qsizetype named = isNumber ? match.capturedEnd(u"month"_s) : match.capturedEnd(u"word"_s);
        // "12 tháng hai bên cùng làm", "3 tháng 1 lần": months are counted, none is named.
        const bool isLed = match.capturedLength(u"lead"_s) > 0;
        if (!isLed && (!isNumber || unit.match(text().sliced(named)).hasMatch())) {
            continue;
        }
        const WrittenMonth month{isNumber ? match.captured(u"month"_s).toInt()
                                          : vietnameseMonth(match.captured(u"word"_s)),
                                 yearAfterName(match, System::Gregorian)};
        const qsizetype end = month.year ? match.capturedEnd() : named;
        if (add(dayIn(match.captured(u"day"_s).toInt(), month, present), match.capturedStart(), end)) {
            addDaysBefore(match.capturedStart(), month);
        }
    }
}

/** Whether two numbers are a day rather than a fraction, a house or a score. */
bool Reading::isDayAndMonth(const Match& match, QChar sign, int day, int month) const
{
    static const QRegularExpression dateWord = endingIn(dateWords());
    static const QRegularExpression preposition = endingIn(prepositions());
    static const QRegularExpression share = pattern(uR"(^ ?(?:of|cua|dari|daripada|از)(?!\p{L}))"_s);
    const bool isApart =
        at(match.capturedStart(u"sign"_s) - 1) == u' ' || at(match.capturedEnd(u"sign"_s)) == u' ';
    if (sign != u'/' && isApart) {
        return false;
    }
    if (follows(dateWord, match.capturedStart())) {
        return true;
    }
    if (isPersian || (day == 24 && month == 7) ||
        (day < month && share.match(text().sliced(match.capturedEnd())).hasMatch())) {
        return false;
    }
    if (follows(preposition, match.capturedStart())) {
        // After these a range goes up, and a time has no hour past 23.
        return sign == u'/' || (sign == u'-' && day > month) || day > 23;
    }
    if (sign != u'/') {
        return false;
    }
    const bool isPadded = match.capturedLength(u"day"_s) == 2 && match.capturedLength(u"month"_s) == 2;
    const bool isFraction = day < month && month <= 10 && !isPadded;
    // "27/3 Lê Đình Lý" is a house.
    const bool isHouse = match.capturedLength(u"year"_s) == 0 && at(match.capturedEnd()) == u' ' &&
                         match.capturedEnd() + 1 < text().size() && isCapital(match.capturedEnd() + 1);
    return !isFraction && !isHouse && !follows(afterCounting(), match.capturedStart());
}

void Reading::readTwoNumbers()
{
    static const QRegularExpression form = pattern(
        uR"((?<![\d\p{L}$€£#+])(?<!\d[./])(?<day>\d{1,2}) ?(?<sign>[-./]) ?(?<month>\d{1,2}))"
        uR"((?![\d\p{L}:%/]|[.,]\d)(?:[\s,.]{0,2}(?:nam|tahun|thn\.?|of|سال)? ?(?<year>\d{4})(?![\d.,/-]\d|\d))?)"_s);
    static const QRegularExpression unit = pattern(uR"(^ ?(?:%1)(?!\p{L}))"_s.arg(unitWords()));
    for (auto each = form.globalMatch(text()); each.hasNext();) {
        const auto match = each.next();
        const int first = match.captured(u"day"_s).toInt();
        const int second = match.captured(u"month"_s).toInt();
        const QChar sign = match.captured(u"sign"_s).front();
        if (touchesNumber(match, sign) || !isDayAndMonth(match, sign, first, second) ||
            (sign != u'/' && unit.match(text().sliced(match.capturedEnd(u"month"_s))).hasMatch())) {
            continue;
        }
        const System system = isPersian ? System::Jalali : System::Gregorian;
        const int year = match.captured(u"year"_s).toInt();
        const auto known = isPlausibleYear(year, system, present) ? std::optional(year) : std::nullopt;
        const qsizetype end = known ? match.capturedEnd() : match.capturedEnd(u"month"_s);
        const WrittenMonth month{second, known, system};
        const bool isMonthFirst =
            isPersian && add(dayIn(second, {first, known, system}, present), match.capturedStart(), end);
        if (!isMonthFirst && add(dayIn(first, month, present), match.capturedStart(), end)) {
            addDaysBefore(match.capturedStart(), month);
        }
    }
}

QList<DateInText> Reading::run()
{
    readThreeNumbers();
    readVietnamese();
    readDayBeforeName();
    readNameBeforeDay();
    readTwoNumbers();
    std::ranges::sort(found, {}, &DateInText::from);
    return found;
}

} // namespace

QList<DateInText> datesIn(const QString& text, const QString& language, QDate today)
{
    return Reading(text, language, today).run();
}

} // namespace redress

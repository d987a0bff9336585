#include "ui/words/typed_moment.h"

#include <QCalendar>
#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace redress {

namespace {

struct Word
{
    Q_DECLARE_TR_FUNCTIONS(Words)
};

/** Digits of all scripts as 0-9, lower case, single blanks, no invisible marks. */
QString plain(const QString& typed)
{
    QString text;
    for (const QChar sign : typed) {
        if (sign.digitValue() >= 0) {
            text += QChar(u'0' + sign.digitValue());
        } else if (sign.category() != QChar::Other_Format) {
            text += sign.toLower();
        }
    }
    return text.simplified();
}

QRegularExpressionMatch match(const QString& pattern, const QString& text)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern)).match(text);
}

std::optional<QDate> valid(QDate date)
{
    return date.isValid() ? std::optional(date) : std::nullopt;
}

std::optional<QDate> dateOf(int year, int month, int day)
{
    if (year >= 1300 && year < 1500) {
        return valid(QCalendar(QCalendar::System::Jalali).dateFromParts(year, month, day));
    }
    return year >= 1900 && year < 2200 ? valid(QDate(year, month, day)) : std::nullopt;
}

/** Of the years around `today` the one that puts the day nearest to it. */
std::optional<QDate> nearestDate(int month, int day, QDate today)
{
    std::optional<QDate> nearest;
    for (int year = today.year() - 1; year <= today.year() + 1; ++year) {
        const QDate date(year, month, day);
        if (date.isValid() && (!nearest || qAbs(today.daysTo(date)) < qAbs(today.daysTo(*nearest)))) {
            nearest = date;
        }
    }
    return nearest;
}

std::optional<QDate> readNamedDay(const QString& text, QDate today)
{
    if (text == u"today" || text == plain(Word::tr("today"))) {
        return today;
    }
    if (text == u"yesterday" || text == plain(Word::tr("yesterday"))) {
        return today.addDays(-1);
    }
    if (text == u"tomorrow" || text == plain(Word::tr("tomorrow"))) {
        return today.addDays(1);
    }
    return std::nullopt;
}

std::optional<QDate> readDay(const QString& text, QDate today)
{
    if (const auto named = readNamedDay(text, today)) {
        return named;
    }
    if (const auto m = match(u"([+-]) ?(\\d{1,4}) ?([dw])"_s, text); m.hasMatch()) {
        const int days = m.captured(2).toInt() * (m.captured(3) == u"w" ? 7 : 1);
        return valid(today.addDays(m.captured(1) == u"-" ? -days : days));
    }
    if (const auto m = match(u"(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})"_s, text); m.hasMatch()) {
        return dateOf(m.captured(1).toInt(), m.captured(3).toInt(), m.captured(4).toInt());
    }
    if (const auto m = match(u"(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{2}|\\d{4})"_s, text); m.hasMatch()) {
        const int year = m.captured(4).toInt() + (m.capturedLength(4) == 2 ? 2000 : 0);
        return dateOf(year, m.captured(3).toInt(), m.captured(1).toInt());
    }
    if (const auto m = match(u"(\\d{1,2})[-/.](\\d{1,2})\\.?"_s, text); m.hasMatch()) {
        return nearestDate(m.captured(2).toInt(), m.captured(1).toInt(), today);
    }
    return std::nullopt;
}

std::optional<QTime> readTime(const QString& text)
{
    const auto m = match(u"(\\d{1,2})(?:[:.h](\\d{2}))?h? ?(am|pm)?"_s, text);
    if (!m.hasMatch()) {
        return std::nullopt;
    }
    int hour = m.captured(1).toInt();
    if (m.hasCaptured(3)) {
        if (hour < 1 || hour > 12) {
            return std::nullopt;
        }
        hour = hour % 12 + (m.captured(3) == u"pm" ? 12 : 0);
    }
    const QTime time(hour, m.captured(2).toInt());
    return time.isValid() ? std::optional(time) : std::nullopt;
}

/** None where the clocks of that zone leapt over it. */
std::optional<Moment> at(QDate day, QTime time, const QTimeZone& zone)
{
    const QDateTime local(day, time, zone);
    if (!local.isValid() || local.time() != time) {
        return std::nullopt;
    }
    return Moment::fromDateTime(local);
}

std::optional<Moment> readElapsed(const QString& text, Moment now)
{
    if (text == u"now" || text == plain(Word::tr("now"))) {
        return now;
    }
    const auto m = match(u"([+-]) ?(\\d{1,4}) ?(min|h)"_s, text);
    if (!m.hasMatch()) {
        return std::nullopt;
    }
    const qint64 seconds = m.captured(2).toInt() * (m.captured(3) == u"h" ? 3600 : 60);
    return now.plusSeconds(m.captured(1) == u"-" ? -seconds : seconds);
}

} // namespace

std::optional<Moment> readMoment(const QString& typed, Moment now, const QTimeZone& zone, QTime usualTime)
{
    // Longer than any moment: not worth looking at.
    if (typed.size() > 100) {
        return std::nullopt;
    }
    const QString text = plain(typed);
    const QDate today = now.in(zone).date();
    if (const auto elapsed = readElapsed(text, now)) {
        return elapsed;
    }
    if (const auto day = readDay(text, today)) {
        return at(*day, usualTime, zone);
    }
    if (text.contains(u':')) {
        if (const auto time = readTime(text)) {
            return at(today, *time, zone);
        }
    }
    // The day ends at one of the blanks; a comma may stand there too.
    for (qsizetype blank = text.indexOf(u' '); blank > 0; blank = text.indexOf(u' ', blank + 1)) {
        const QString before = text.left(blank);
        const auto day = readDay(before.endsWith(u',') ? before.chopped(1) : before, today);
        const auto time = readTime(text.mid(blank + 1));
        if (day && time) {
            return at(*day, *time, zone);
        }
    }
    return std::nullopt;
}

} // namespace redress

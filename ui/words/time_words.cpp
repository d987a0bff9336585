#include "ui/words/time_words.h"

#include "ui/words/case_words.h"

#include <QGuiApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace redress {

namespace {

constexpr qint64 minute = 60 * 1000;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;

struct Word
{
    Q_DECLARE_TR_FUNCTIONS(Words)
};

QString number(qint64 value)
{
    return QLocale().toString(value);
}

QString clockTime(const QDateTime& local)
{
    return QLocale().toString(local.time(), u"HH:mm"_s);
}

/** In a window that is mirrored, words of a language that is not would change places: "Oct 17:00 13". */
QString inOnePiece(const QString& words)
{
    return QGuiApplication::isRightToLeft() ? apart(words) : words;
}

/** The day without its time, as near days are called. */
QString dayInWords(QDate date, QDate today)
{
    const qint64 away = today.daysTo(date);
    if (away == 0) {
        return Word::tr("today");
    }
    if (away == -1) {
        return Word::tr("yesterday");
    }
    if (away == 1) {
        return Word::tr("tomorrow");
    }
    if (std::abs(away) < 7) {
        return QLocale().toString(date, u"dddd"_s);
    }
    return QLocale().toString(date, date.year() == today.year() ? u"d MMM"_s : u"d MMM yyyy"_s);
}

QString latenessInWords(qint64 late)
{
    if (late < hour) {
        return inOnePiece(Word::tr("%1 min late").arg(number(std::max<qint64>(1, late / minute))));
    }
    if (late < day) {
        return inOnePiece(Word::tr("%1 h late").arg(number(late / hour)));
    }
    const qint64 days = late / day;
    return inOnePiece(days == 1 ? Word::tr("1 day late") : Word::tr("%1 days late").arg(number(days)));
}

} // namespace

QString momentInWords(Moment moment, Moment now, const QTimeZone& zone)
{
    const QDateTime local = moment.in(zone);
    return inOnePiece(Word::tr("%1 %2").arg(dayInWords(local.date(), now.in(zone).date()), clockTime(local)));
}

QString fullMoment(Moment moment, const QTimeZone& zone)
{
    return inOnePiece(QLocale().toString(moment.in(zone), u"dddd, d MMMM yyyy HH:mm"_s));
}

QString dueInWords(Moment due, Moment now, const QTimeZone& zone)
{
    const qint64 left = due.milliseconds - now.milliseconds;
    if (left < 0) {
        return latenessInWords(-left);
    }
    if (left < hour) {
        return inOnePiece(Word::tr("in %1 min").arg(number(left / minute)));
    }
    if (left < 4 * hour) {
        return inOnePiece(Word::tr("in %1 h").arg(number(left / hour)));
    }
    return momentInWords(due, now, zone);
}

QString ageInWords(Moment since, Moment now)
{
    const qint64 age = now.milliseconds - since.milliseconds;
    if (age < minute) {
        return Word::tr("a moment");
    }
    if (age < hour) {
        return inOnePiece(Word::tr("%1 min").arg(number(age / minute)));
    }
    if (age < day) {
        return inOnePiece(Word::tr("%1 h").arg(number(age / hour)));
    }
    return inOnePiece(age / day == 1 ? Word::tr("1 day") : Word::tr("%1 days").arg(number(age / day)));
}

QString openFor(Moment since, Moment now)
{
    return inOnePiece(Word::tr("open for %1").arg(ageInWords(since, now)));
}

look::Tone toneOfDue(Moment due, Moment now)
{
    if (due < now) {
        return look::Tone::Late;
    }
    return due.milliseconds - now.milliseconds < day ? look::Tone::Waiting : look::Tone::Plain;
}

QString writtenMoment(Moment moment, const QTimeZone& zone)
{
    return moment.in(zone).toString(u"yyyy-MM-dd HH:mm"_s);
}

} // namespace redress

#include "models/board.h"

namespace redress {

namespace {

constexpr qint64 secondsOfADay = 24LL * 3600;
constexpr int soonInWorkingDays = 3;
/** No calendar with a working day a month needs longer. */
constexpr int mostDays = 120;

Moment endOf(QDate day, const Calendar& calendar)
{
    return calendar.at(day.addDays(1), QTime(0, 0));
}

QDate workingDayBehind(QDate day, int count, const Calendar& calendar)
{
    for (int walked = 0; count > 0 && walked < mostDays; ++walked) {
        day = day.addDays(1);
        count -= calendar.isWorkingDay(day) ? 1 : 0;
    }
    return day;
}

} // namespace

BoardQuestion boardQuestion(Moment now, const Calendar& calendar)
{
    BoardQuestion question;
    question.now = now;
    for (const int days : {1, 3, 7, 14}) {
        question.edges.append(now.plusSeconds(-days * secondsOfADay));
    }
    const QDate today = calendar.dayOf(now);
    question.endOfToday = endOf(today, calendar);
    question.endOfSoon = endOf(workingDayBehind(today, soonInWorkingDays, calendar), calendar);
    return question;
}

} // namespace redress

#include "models/clock.h"

#include <QElapsedTimer>
#include <QFile>

#include <algorithm>
#include <cstdio>

/**
 * What a due moment with its explanation costs; 20 microseconds are what it may. Not a test; run it on a
 * quiet machine, built for release.
 */

using namespace redress;
using namespace Qt::StringLiterals;

namespace {

constexpr int runs = 101;
constexpr int duesOfARun = 200;

Calendar calendarIn(QByteArray document, const QByteArray& zone)
{
    return Calendar::read(document.replace("Asia/Ho_Chi_Minh", zone)).value();
}

QByteArray vietnam()
{
    QFile file(QStringLiteral(REDRESS_SOURCE "/resources/calendars/vietnam.json"));
    if (!file.open(QIODevice::ReadOnly)) {
        qFatal("there is no calendar to count by");
    }
    return file.readAll();
}

Moment at(int month, int day, int hour, const Calendar& calendar)
{
    return calendar.at(QDate(2026, month, day), QTime(hour, 0));
}

/** Over nights, a weekend and Tết. */
QList<Interval> pausesIn(const Calendar& calendar)
{
    return {{at(1, 20, 9, calendar), at(1, 20, 11, calendar)},
            {at(2, 4, 16, calendar), at(2, 5, 9, calendar)},
            {at(2, 13, 16, calendar), at(2, 25, 9, calendar)},
            {at(3, 4, 9, calendar), at(3, 11, 17, calendar)}};
}

/** The median of the runs, in microseconds a due. */
void measure(const char* what, const Limit& limit, const Calendar& calendar,
             const QList<Interval>& pauses = {})
{
    const Moment start = at(1, 14, 9, calendar);
    const Terms terms{0, pauses, true};
    QList<qint64> took;
    qsizetype skipped = 0;
    for (int run = 0; run < runs; ++run) {
        QElapsedTimer timer;
        timer.start();
        for (int due = 0; due < duesOfARun; ++due) {
            skipped = dueOf(start, limit, calendar, terms).skipped.size();
        }
        took.append(timer.nsecsElapsed());
    }
    std::ranges::nth_element(took, took.begin() + runs / 2);
    std::printf("%-44s %8.2f us %4lld days skipped\n", what, double(took.at(runs / 2)) / duesOfARun / 1000,
                static_cast<long long>(skipped));
}

} // namespace

int main()
{
    const Calendar hanoi = calendarIn(vietnam(), "Asia/Ho_Chi_Minh");
    const Calendar berlin = calendarIn(vietnam(), "Europe/Berlin");
    const Limit days{60, LimitUnit::Days};
    const Limit workingDays{60, LimitUnit::WorkingDays};
    const Limit hours{480, LimitUnit::Hours};
    const Limit workingHours{480, LimitUnit::WorkingHours};
    measure("7 working days", {7, LimitUnit::WorkingDays}, hanoi);
    measure("60 working days", workingDays, hanoi);
    measure("60 working days, four pauses", workingDays, hanoi, pausesIn(hanoi));
    measure("60 days", days, hanoi);
    measure("60 days, four pauses", days, hanoi, pausesIn(hanoi));
    measure("480 hours, four pauses", hours, hanoi, pausesIn(hanoi));
    measure("480 working hours", workingHours, hanoi);
    measure("480 working hours, four pauses", workingHours, hanoi, pausesIn(hanoi));
    measure("480 working hours, the clocks change", workingHours, berlin, pausesIn(berlin));
    return 0;
}

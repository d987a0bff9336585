#include "models/clock.h"

#include "tests/models/bent_document.h"
#include "tests/models/case_story.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace redress;
using namespace redress::sample;

namespace {

constexpr int drawn = 2000;
constexpr qint64 aMinute = 60;
constexpr int days = 24 * 60;

/** A clock drawn at random; the same ones in every run. */
struct DrawnClock
{
    Moment start;
    Limit limit;
    Terms terms;
};

class Drawing
{
public:
    [[nodiscard]] int below(int bound) { return int(generator.bounded(bound)); }

    [[nodiscard]] Interval pauseAfter(Moment start)
    {
        const Moment from = start.plusSeconds((below(20 * days) - 2 * days) * aMinute + below(2));
        return {from, from.plusSeconds(below(6 * days) * aMinute)};
    }

    [[nodiscard]] DrawnClock clock()
    {
        constexpr std::array units{LimitUnit::Hours, LimitUnit::WorkingHours, LimitUnit::Days,
                                   LimitUnit::WorkingDays};
        DrawnClock one;
        one.start = wednesday().plusSeconds(below(50 * days) * aMinute);
        one.limit = {1 + below(14), units.at(size_t(below(units.size())))};
        one.terms.extendedBy = below(3);
        one.terms.daysMoveOn = below(2) == 1;
        for (int pauses = below(4); pauses > 0; --pauses) {
            one.terms.pauses.append(pauseAfter(one.start));
        }
        return one;
    }

private:
    QRandomGenerator generator{2026};
};

Due dueOf(const DrawnClock& clock, const Calendar& calendar)
{
    return redress::dueOf(clock.start, clock.limit, calendar, clock.terms);
}

QByteArray told(const DrawnClock& clock)
{
    QStringList words{clock.start.in(QTimeZone("Asia/Ho_Chi_Minh")).toString(u"yyyy-MM-dd HH:mm"_s),
                      QString::number(clock.limit.count), nameOf(clock.limit.unit),
                      QString::number(clock.terms.extendedBy)};
    for (const Interval& pause : clock.terms.pauses) {
        words.append(pause.from.in(QTimeZone("Asia/Ho_Chi_Minh")).toString(u"MM-dd HH:mm:ss"_s));
    }
    return words.join(u' ').toUtf8();
}

bool standsStill(Moment moment, const QList<Interval>& pauses)
{
    return std::ranges::any_of(pauses, [moment](const Interval& pause) {
        return pause.from <= moment && (!pause.until || moment < *pause.until);
    });
}

Moment closeOf(QDate day, LimitUnit unit, const Calendar& calendar)
{
    return unit == LimitUnit::WorkingDays ? calendar.closeOfWorkingDay(day) : calendar.usualClose(day);
}

/** The time of a stretch in which no pause lay. */
qint64 running(Moment from, Moment until, const QList<Interval>& pauses)
{
    qint64 time = std::max<qint64>(0, until.milliseconds - from.milliseconds);
    for (const Interval& pause : pauses) {
        const Moment begun = std::max(from, pause.from);
        const Moment ended = std::min(until, pause.until.value_or(until));
        time -= std::max<qint64>(0, ended.milliseconds - begun.milliseconds);
    }
    return time;
}

/** What the explanation alone comes to: the days it does not skip, or the hours that no pause took. */
qint64 recounted(const Due& due, const Calendar& calendar)
{
    const QDate first = calendar.dayOf(due.start);
    const QDate last = calendar.dayOf(due.due);
    switch (due.limit.unit) {
    case LimitUnit::Days:
    case LimitUnit::WorkingDays:
        return first.daysTo(last) - due.skipped.size();
    case LimitUnit::Hours:
        return running(due.start, due.due, due.pauses) / 3'600'000;
    case LimitUnit::WorkingHours:
        break;
    }
    qint64 time = 0;
    for (QDate day = first; day <= last; day = day.addDays(1)) {
        for (const OpeningHours& open : calendar.hoursOn(day)) {
            time += running(std::max(due.start, calendar.at(day, open.from)),
                            std::min(due.due, calendar.at(day, open.to)), due.pauses);
        }
    }
    return time / 3'600'000;
}

} // namespace

class ClockPropertiesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aPauseNeverBringsADueForward()
    {
        for (int run = 0; run < drawn; ++run) {
            DrawnClock clock = drawing.clock();
            const Moment before = dueOf(clock, calendar).due;
            clock.terms.pauses.append(drawing.pauseAfter(clock.start));
            QVERIFY2(dueOf(clock, calendar).due >= before, told(clock).constData());
        }
    }

    void anAddedHolidayNeverBringsADueForward()
    {
        for (int run = 0; run < drawn / 4; ++run) {
            const QDate day = QDate(2027, 1, 4).addDays(drawing.below(30));
            const Calendar added = Calendar::read(bent(calendarDocument(), u"holidays.4"_s,
                                                       QJsonObject{{u"date"_s, day.toString(Qt::ISODate)},
                                                                   {u"name"_s, u"Decreed"_s}}))
                                       .value();
            const DrawnClock clock = drawing.clock();
            QVERIFY2(dueOf(clock, added).due >= dueOf(clock, calendar).due, told(clock).constData());
        }
    }

    void anExtensionNeverBringsADueForward()
    {
        for (int run = 0; run < drawn; ++run) {
            DrawnClock clock = drawing.clock();
            const Moment before = dueOf(clock, calendar).due;
            clock.terms.extendedBy += 1 + drawing.below(5);
            QVERIFY2(dueOf(clock, calendar).due >= before, told(clock).constData());
        }
    }

    void explanationAndMomentAlwaysAgree()
    {
        for (int run = 0; run < drawn; ++run) {
            const DrawnClock clock = drawing.clock();
            const Due due = dueOf(clock, calendar);
            QVERIFY(!due.left);
            QVERIFY2(recounted(due, calendar) == due.limit.count + due.extendedBy, told(clock).constData());
            QVERIFY2(due.due > due.start &&
                         !standsStill(due.due, due.movedOnFrom ? QList<Interval>() : pausesAtEnd(due)),
                     told(clock).constData());
        }
    }

    void everySkippedDayHasItsReason()
    {
        for (int run = 0; run < drawn; ++run) {
            const DrawnClock clock = drawing.clock();
            const Due due = dueOf(clock, calendar);
            QDate before =
                calendar.dayOf(due.start).addDays(due.limit.unit == LimitUnit::WorkingHours ? -1 : 0);
            for (const SkippedDay& skipped : due.skipped) {
                QVERIFY2(skipped.day > before && skipped.day <= calendar.dayOf(due.due),
                         told(clock).constData());
                const bool holds =
                    skipped.why == NotCounted::DayOff
                        ? !calendar.isWorkingDay(skipped.day)
                        : standsStill(closeOf(skipped.day, due.limit.unit, calendar), due.pauses);
                QVERIFY2(holds, told(clock).constData());
                before = skipped.day;
            }
        }
    }

    /** What is left of a clock that stands still is used up, to the moment, once it runs again. */
    void whatIsLeftIsWhatWasNotUsed()
    {
        for (int run = 0; run < drawn; ++run) {
            DrawnClock clock = drawing.clock();
            clock.terms.pauses = {{clock.start.plusSeconds(drawing.below(8 * days) * aMinute), {}}};
            const Due standing = dueOf(clock, calendar);
            if (!standing.left) {
                QVERIFY2(standing.due <= clock.terms.pauses.first().from || standing.movedOnFrom,
                         told(clock).constData());
                continue;
            }
            // Resumed just where a new clock begins, outside of any hours and closes, what is left runs as a
            // new limit.
            const Moment resumed =
                calendar.at(calendar.dayOf(clock.terms.pauses.first().from).addDays(3), QTime(23, 0));
            clock.terms.pauses.first().until = resumed;
            const bool inDays = standing.left->days > 0;
            const qint64 hours = standing.left->milliseconds / 3'600'000;
            const Due again =
                redress::dueOf(resumed, {inDays ? standing.left->days : int(hours), clock.limit.unit},
                               calendar, {0, {}, clock.terms.daysMoveOn});
            if (inDays || standing.left->milliseconds % 3'600'000 == 0) {
                QCOMPARE(dueOf(clock, calendar).due, again.due);
            } else {
                QVERIFY2(dueOf(clock, calendar).due > again.due || hours == 0, told(clock).constData());
            }
        }
    }

private:
    Drawing drawing;
    const Calendar calendar = Calendar::read(calendarDocument()).value();

    /** A limit in hours may end at the very moment at which a pause begins; one in days may not. */
    static QList<Interval> pausesAtEnd(const Due& due)
    {
        const bool inDays = due.limit.unit == LimitUnit::Days || due.limit.unit == LimitUnit::WorkingDays;
        return inDays ? due.pauses : QList<Interval>();
    }
};

QTEST_GUILESS_MAIN(ClockPropertiesTest)
#include "tst_clock_properties.moc"

#include "models/calendar_change.h"

#include "models/clock.h"
#include "tests/models/bent_document.h"
#include "tests/models/ruled_story.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace redress;
using namespace redress::sample;

namespace {

/** The sample calendar with one day off instead of its own. */
Calendar closedOn(const QString& date)
{
    return Calendar::read(bent(bent(calendarDocument(), u"holidays.0.date"_s, date), u"holidays.0.name"_s, u"Flood"_s))
        .value();
}

/** "11-27 17:00 -> 11-30 17:00", "nothing". */
QString told(const CaseStory& story, const Calendar& before, const Calendar& after)
{
    const auto moved = movedByCalendar(story.complaint, story.procedure, before, after);
    const auto shown = [&before](bool is, Moment due) {
        return is ? due.in(before.zone()).toString(u"MM-dd HH:mm"_s) : u"none"_s;
    };
    return moved ? shown(moved->wasDue, moved->before) + u" -> "_s + shown(moved->isDue, moved->after) : u"nothing"_s;
}

/** Registered on Wednesday at 09:00, by a letter that nobody acknowledged; due in three hours and in seven days. */
CaseStory withTwoClocks()
{
    CaseStory story = ruledStory(Until::Registered, ruledProcedure(), intakeBy(Channel::Post));
    story.procedure.stageLimits.clear();
    story.procedure.cap.reset();
    return story;
}

} // namespace

class MovedByCalendarTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aDueThatMovedIsToldWithBothMoments()
    {
        CaseStory story = withTwoClocks();
        story.procedure.acknowledgement.reset();
        QCOMPARE(told(story, closedOn(u"2026-09-02"_s), closedOn(u"2026-11-20"_s)), u"11-27 17:00 -> 11-30 17:00"_s);
        QCOMPARE(told(story, closedOn(u"2026-11-20"_s), closedOn(u"2026-09-02"_s)), u"11-30 17:00 -> 11-27 17:00"_s);
    }

    void aLaterClockThatMovedIsToldThoughTheCaseFallsDueAsBefore()
    {
        QCOMPARE(told(withTwoClocks(), closedOn(u"2026-09-02"_s), closedOn(u"2026-11-20"_s)),
                 u"11-18 12:00 -> 11-18 12:00"_s);
    }

    void whereNoClockMovedNothingIsSaid()
    {
        QCOMPARE(told(withTwoClocks(), closedOn(u"2026-09-02"_s), closedOn(u"2026-12-20"_s)), u"nothing"_s);
        CaseStory paused = withTwoClocks();
        paused.procedure.acknowledgement.reset();
        paused.act(supervisor(), command::PauseClocks{u"waiting"_s, paused.now, {}});
        QCOMPARE(told(paused, closedOn(u"2026-09-02"_s), closedOn(u"2026-11-20"_s)), u"nothing"_s);
        CaseStory closed = withTwoClocks();
        closed.complaint.closed = true;
        QCOMPARE(told(closed, closedOn(u"2026-09-02"_s), closedOn(u"2026-11-20"_s)), u"nothing"_s);
    }
};

QTEST_GUILESS_MAIN(MovedByCalendarTest)
#include "tst_moved_by_calendar.moc"

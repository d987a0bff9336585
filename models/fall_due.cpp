#include "models/fall_due.h"

#include "models/clock.h"
#include "models/decide_rules.h"
#include "models/notices.h"

#include <algorithm>
#include <variant>

namespace redress {

namespace {

struct Reminder
{
    const NoticeRule* rule = nullptr;
};

struct Silence
{
};

struct LateCase
{
    const EscalationRule* rule = nullptr;
    ClockKind clock = ClockKind::Round;
    Moment due;
};

struct LateHandOff
{
    const EscalationRule* rule = nullptr;
    HandOff handOff;
};

/** A rule that was not done yet, and its moment. */
struct Fall
{
    Moment at;
    std::variant<Reminder, Silence, LateCase, LateHandOff> what;
};

/** Guards against a calendar of nothing but days off. */
constexpr int mostDays = 40'000;

Moment workingHoursBefore(Moment due, int count, const Calendar& calendar)
{
    qint64 left = qint64{count} * 3'600'000;
    const QDate last = calendar.dayOf(due);
    for (int walked = 0; walked < mostDays; ++walked) {
        const QDate day = last.addDays(-walked);
        const QList<OpeningHours> hours = calendar.hoursOn(day);
        for (auto open = hours.crbegin(); open != hours.crend(); ++open) {
            const Moment until = std::min(due, calendar.at(day, open->to));
            const qint64 running = until.milliseconds - calendar.at(day, open->from).milliseconds;
            if (running >= left) {
                return Moment{until.milliseconds - left};
            }
            left -= std::max<qint64>(running, 0);
        }
    }
    return due;
}

/** The limit counted back. Days count as in a limit: the due's own is day 0, and it ends with a close. */
Moment before(Moment due, const Limit& distance, const Calendar& calendar)
{
    QDate day = calendar.dayOf(due);
    switch (distance.unit) {
    case LimitUnit::Hours:
        return due.plusSeconds(qint64{distance.count} * -3600);
    case LimitUnit::WorkingHours:
        return workingHoursBefore(due, distance.count, calendar);
    case LimitUnit::Days:
        return calendar.usualClose(day.addDays(-distance.count));
    case LimitUnit::WorkingDays:
        break;
    }
    for (int walked = 0, counted = 0; counted < distance.count && walked < mostDays; ++walked) {
        day = day.addDays(-1);
        counted += calendar.isWorkingDay(day) ? 1 : 0;
    }
    return calendar.closeOfWorkingDay(day);
}

Moment momentOf(const EscalationRule& rule, Moment due, const Calendar& calendar)
{
    if (!rule.distance) {
        return due;
    }
    return rule.before ? before(due, *rule.distance, calendar) : dueOf(due, *rule.distance, calendar).due;
}

/** Looks for what will fall due in a case as it stands. */
class Falls
{
public:
    Falls(const Case& complaint, const Procedure& procedure, const Calendar& calendar)
        : complaint(complaint), procedure(procedure), calendar(calendar)
    {
    }

    [[nodiscard]] std::optional<Fall> first()
    {
        // A document of the first format lets nothing happen by itself.
        if (complaint.closed || complaint.version == 0 || procedure.format < 2) {
            return std::nullopt;
        }
        clocks = runningClocks(complaint, procedure, calendar);
        if (complaint.stage == Stage::Confirmation) {
            addReminders();
            addSilence();
        }
        for (const EscalationRule& rule : procedure.escalations) {
            if (rule.clock) {
                addLateCase(rule);
            } else {
                addLateHandOffs(rule);
            }
        }
        // Of those with one moment the first that was added.
        const auto earliest = std::ranges::min_element(found, {}, &Fall::at);
        return earliest == found.end() ? std::nullopt : std::optional(*earliest);
    }

private:
    const Case& complaint;
    const Procedure& procedure;
    const Calendar& calendar;
    QList<RunningClock> clocks;
    QList<Fall> found;

    /** What stops the silence stops the reminder of it. */
    [[nodiscard]] std::optional<Moment> reminderDue() const
    {
        const Letter* reply = complaint.letter(complaint.replies.last().letter);
        const bool isBack = reply != nullptr && reply->isBack();
        if (!procedure.reminder || isBack) {
            return std::nullopt;
        }
        Terms terms;
        terms.daysMoveOn = procedure.daysMoveOn;
        for (const Pause& pause : complaint.pauses) {
            if (pause.stops.contains(ClockKind::Silence)) {
                terms.pauses.append(Interval{pause.from, pause.until});
            }
        }
        const Due due = dueOf(complaint.replies.last().given, *procedure.reminder, calendar, terms);
        return due.left ? std::nullopt : std::optional(due.due);
    }

    void addReminders()
    {
        const auto due = reminderDue();
        for (const NoticeRule& rule : procedure.notices) {
            const bool reminded = std::ranges::any_of(complaint.notices, [&](const Notice& one) {
                return one.rule == rule.id && one.round == complaint.round;
            });
            if (due && rule.on == NoticeTrigger::Reminder && !reminded && canGoOut(rule, complaint)) {
                found.append(Fall{*due, Reminder{&rule}});
            }
        }
    }

    void addSilence()
    {
        const auto silence = std::ranges::find(clocks, ClockKind::Silence, &RunningClock::kind);
        if (silence != clocks.end() && !silence->isPaused()) {
            found.append(Fall{silence->due.due, Silence{}});
        }
    }

    /** Its own limit or the cap, whichever comes first; the cap runs on while a round is paused. */
    [[nodiscard]] ClockKind boundOfRound() const
    {
        // They come by due moment, and those that stand still last.
        const auto bound = std::ranges::find_if(clocks, [](const RunningClock& one) {
            return one.kind == ClockKind::Round || one.kind == ClockKind::Cap;
        });
        return bound == clocks.end() ? ClockKind::Round : bound->kind;
    }

    void addLateCase(const EscalationRule& rule)
    {
        const ClockKind watched = rule.clock == ClockKind::Round ? boundOfRound() : *rule.clock;
        for (const RunningClock& clock : clocks) {
            const Moment due = clock.due.due;
            const bool done = complaint.fallen.contains(FallenRule{rule.id, due});
            if (clock.kind == watched && !clock.isPaused() && !done) {
                found.append(Fall{momentOf(rule, due, calendar), LateCase{&rule, clock.kind, due}});
            }
        }
    }

    void addLateHandOffs(const EscalationRule& rule)
    {
        for (const HandOff& handOff : complaint.handOffs) {
            const QString name = rule.id + u':' + QString::number(handOff.id.value);
            if (handOff.isOpen() && !complaint.fallen.contains(FallenRule{name, handOff.due})) {
                found.append(Fall{momentOf(rule, handOff.due, calendar), LateHandOff{&rule, handOff}});
            }
        }
    }
};

/** Somebody of the house where the reporting line names nobody; never the one who has it. */
const Staff* anybodyAbove(const Office& office, StaffId holder, int up)
{
    const Role role = up == 1 ? Role::Supervisor : Role::Manager;
    const auto found = std::ranges::find_if(
        office.staff, [&](const Staff& one) { return one.active && one.role == role && one.id != holder; });
    return found == office.staff.end() ? nullptr : &*found;
}

/** Over the officer who has it, else over its department: the head is the first step. */
const Staff* above(const Office& office, const HandOff& handOff, int up)
{
    const Staff* reached = office.superiorOf(handOff.officer, up);
    const Department* department = office.department(handOff.department);
    const Staff* head = department == nullptr ? nullptr : office.member(department->head);
    if (reached != nullptr || head == nullptr || !head->active || head->id == handOff.officer) {
        return reached;
    }
    const Staff* further = office.superiorOf(head->id, up - 1);
    return further == nullptr ? head : further;
}

/** Lets one fall happen. */
struct Happening
{
    const Context& context;
    const Case& complaint;

    QList<CaseEvent> operator()(const Reminder& reminder) const
    {
        return {noticeOwedBy(*reminder.rule, context, complaint).value()};
    }

    QList<CaseEvent> operator()(const Silence&) const
    {
        const auto clocks = runningClocks(complaint, context.procedure, context.calendar);
        const auto silence = std::ranges::find(clocks, ClockKind::Silence, &RunningClock::kind);
        QList<CaseEvent> events{happened::DecisionRecorded{Decision::NoAnswer, silence->due.due, {}}};
        const Case decided = rules::caseAfter(context, complaint, events);
        if (stillMissing(context.procedure, decided).isEmpty()) {
            events.append(happened::CaseClosed{complaint.refusal ? Outcome::Refused : Outcome::Unanswered,
                                               complaint.rootCause, complaint.lesson});
        }
        return events;
    }

    QList<CaseEvent> operator()(const LateCase& late) const
    {
        const Staff* reached = context.office.superiorOf(complaint.assignee, late.rule->up);
        const StaffId to = orAnybody(reached, complaint.assignee, late.rule->up);
        return {happened::EscalatedByClock{late.rule->id, late.clock, late.due, to}};
    }

    QList<CaseEvent> operator()(const LateHandOff& late) const
    {
        const Staff* reached = above(context.office, late.handOff, late.rule->up);
        const StaffId to = orAnybody(reached, late.handOff.officer, late.rule->up);
        return {happened::HandOffEscalatedByClock{late.handOff.id, late.rule->id, late.handOff.due, to}};
    }

    [[nodiscard]] StaffId orAnybody(const Staff* reached, StaffId holder, int up) const
    {
        const Staff* to = reached == nullptr ? anybodyAbove(context.office, holder, up) : reached;
        return to == nullptr ? StaffId{} : to->id;
    }
};

} // namespace

std::optional<Moment> nextFall(const Case& complaint, const Procedure& procedure, const Calendar& calendar)
{
    const auto fall = Falls(complaint, procedure, calendar).first();
    return fall ? std::optional(fall->at) : std::nullopt;
}

QList<CaseEvent> whatFellDue(const Context& context, const Case& complaint)
{
    QList<CaseEvent> all;
    Case present = complaint;
    for (;;) {
        const auto fall = Falls(present, context.procedure, context.calendar).first();
        if (!fall || fall->at > context.now) {
            return all;
        }
        const QList<CaseEvent> events =
            rules::withConsequences(context, present, std::visit(Happening{context, present}, fall->what));
        present = rules::caseAfter(context, present, events);
        all += events;
    }
}

bool awaitsNote(const Case& complaint, const Procedure& procedure)
{
    return !complaint.closed && complaint.stage == Stage::Verification && complaint.notedBy.isNone() &&
           procedure.asksFor(Stage::Verification, Gate::NoteTaken);
}

} // namespace redress

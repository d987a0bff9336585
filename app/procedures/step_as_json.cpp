#include "app/procedures/simulate.h"

#include <QJsonArray>

namespace redress {

using namespace Qt::StringLiterals;

namespace {

/** Writes what a scenario came to, with its moments in one zone. */
class Writing
{
public:
    explicit Writing(const Calendar& calendar) : zone(calendar.zone()) {}

    [[nodiscard]] QString moment(Moment at) const { return at.in(zone).toString(Qt::ISODate); }

    [[nodiscard]] QJsonArray intervals(const QList<Interval>& pauses) const
    {
        QJsonArray all;
        for (const Interval& pause : pauses) {
            QJsonObject one{{u"from"_s, moment(pause.from)}};
            if (pause.until) {
                one.insert(u"until"_s, moment(*pause.until));
            }
            all.append(one);
        }
        return all;
    }

    [[nodiscard]] QJsonObject clock(const RunningClock& clock) const
    {
        const Due& due = clock.due;
        QJsonObject one{{u"clock"_s, nameOf(clock.kind)},
                        {u"stands"_s, clock.stands},
                        {u"start"_s, moment(due.start)},
                        {u"limit"_s, u"%1 %2"_s.arg(due.limit.count).arg(nameOf(due.limit.unit))},
                        {u"extended_by"_s, due.extendedBy},
                        {u"skipped"_s, skipped(due.skipped)},
                        {u"pauses"_s, intervals(due.pauses)}};
        if (clock.kind == ClockKind::Stage) {
            one.insert(u"first"_s, nameOf(clock.first));
            one.insert(u"last"_s, nameOf(clock.last));
        }
        if (due.left) {
            one.insert(u"left"_s, left(*due.left, due.limit.unit));
        } else {
            one.insert(u"due"_s, moment(due.due));
        }
        if (due.movedOnFrom) {
            one.insert(u"moved_on_from"_s, due.movedOnFrom->toString(Qt::ISODate));
        }
        if (clock.breached) {
            one.insert(u"breached"_s, moment(*clock.breached));
        }
        return one;
    }

    [[nodiscard]] QJsonArray notices(const Case& complaint) const
    {
        QJsonArray all;
        for (const Notice& notice : complaint.notices) {
            if (notice.state == NoticeState::Owed) {
                all.append(QJsonObject{{u"notice"_s, notice.id.value},
                                       {u"rule"_s, notice.rule},
                                       {u"way"_s, nameOf(notice.way)},
                                       {u"address"_s, notice.address},
                                       {u"text"_s, notice.text},
                                       {u"owed_at"_s, moment(notice.owedAt)}});
            }
        }
        return all;
    }

private:
    QTimeZone zone;

    static QJsonArray skipped(const QList<SkippedDay>& days)
    {
        QJsonArray all;
        for (const SkippedDay& day : days) {
            all.append(QJsonObject{{u"day"_s, day.day.toString(Qt::ISODate)},
                                   {u"why"_s, day.why == NotCounted::Paused ? u"paused"_s : u"day_off"_s},
                                   {u"name"_s, day.name}});
        }
        return all;
    }

    static QJsonObject left(const Left& left, LimitUnit unit)
    {
        const bool inDays = unit == LimitUnit::Days || unit == LimitUnit::WorkingDays;
        return inDays ? QJsonObject{{u"days"_s, left.days}} : QJsonObject{{u"minutes"_s, left.milliseconds / 60'000}};
    }
};

/** The letter of the round as far as it has come; "owed" where nobody began it. */
QString letterOf(const SimulatedStep& step)
{
    const Letter* letter = step.complaint.openLetter();
    return letter != nullptr ? nameOf(letter->state) : step.letterOwed ? u"owed"_s : QString();
}

QJsonArray refused(const Refusals& refusals)
{
    QJsonArray all;
    for (const Refusal& one : refusals) {
        all.append(QJsonObject{{u"field"_s, one.field}, {u"reason"_s, one.reason}, {u"text"_s, one.text}});
    }
    return all;
}

QJsonArray kindsOf(const QList<CaseHappening>& happened)
{
    QJsonArray all;
    for (const CaseHappening& one : happened) {
        all.append(std::visit([](const auto& event) { return QString::fromLatin1(event.kind); }, one.event));
    }
    return all;
}

void addCase(QJsonObject& line, const SimulatedStep& step, const Writing& writing)
{
    const Case& complaint = step.complaint;
    line.insert(u"reference"_s, complaint.reference);
    line.insert(u"procedure"_s, complaint.procedure);
    line.insert(u"stage"_s, nameOf(complaint.stage));
    line.insert(u"round"_s, complaint.round);
    line.insert(u"status"_s, complaint.outcome ? nameOf(*complaint.outcome) : nameOf(queueOf(complaint)));
    line.insert(u"word"_s, step.statusWord);
    QJsonArray clocks;
    for (const RunningClock& clock : step.clocks) {
        clocks.append(writing.clock(clock));
    }
    line.insert(u"clocks"_s, clocks);
    line.insert(u"notices"_s, writing.notices(complaint));
    line.insert(u"letter"_s, letterOf(step));
}

} // namespace

QJsonObject stepAsJson(const SimulatedStep& step, const Calendar& calendar)
{
    const Writing writing(calendar);
    QJsonObject line{{u"line"_s, step.line}, {u"at"_s, writing.moment(step.at)}, {u"verb"_s, step.verb}};
    if (!step.name.isEmpty()) {
        line.insert(u"case"_s, step.name);
    }
    if (step.complaint.version > 0) {
        addCase(line, step, writing);
    }
    if (!step.happened.isEmpty()) {
        line.insert(u"happened"_s, kindsOf(step.happened));
    }
    if (!step.refusals.isEmpty()) {
        line.insert(u"refused"_s, refused(step.refusals));
    }
    return line;
}

} // namespace redress

#pragma once

#include "models/clock.h"
#include "models/event.h"
#include "models/office.h"
#include "models/result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <functional>
#include <memory>

namespace redress {

/** What one line of a scenario came to. */
struct SimulatedStep
{
    /** Counted from 1, empty lines too; for what happened by itself the line before which it fell due. */
    int line = 0;
    Moment at;
    /** As the scenario names it: a command, "set_calendar" or "wait"; or "by_itself". */
    QString verb;
    /** What the scenario calls the case; empty where it names none. */
    QString name;
    /** Empty where it was done. */
    Refusals refusals;
    QList<CaseHappening> happened;
    /** Of the scenario, at that moment: who and what the events name. */
    std::shared_ptr<const Office> office;
    /** As it stands behind the step; none (version 0) before it is registered. */
    Case complaint;
    /** The word that the complainant hears, in the complainant's language. */
    QString statusWord;
    QList<RunningClock> clocks;
    /** The case is to be answered by a letter that nobody has begun. */
    bool letterOwed = false;
};

/**
 * Plays a scenario through `decide` and `apply`: JSON lines, each with a moment, an actor (id, role, department), a
 * verb and its arguments. Documented in redress-admin(1). What falls due between two lines by the procedure's own
 * rules happens at its moment. A refused verb is a step and the scenario goes on; a line that cannot be read refuses
 * the whole, with its number, before the first step. Reads at most 50 MB; `each` gets one step after the other.
 */
[[nodiscard]] Result<Done> simulate(const QByteArray& procedure, const QByteArray& calendar, const QByteArray& scenario,
                                    const std::function<void(const SimulatedStep&)>& each);

/** All steps at once, of a scenario that a person can look through: at most 2,000 lines. */
[[nodiscard]] Result<QList<SimulatedStep>> simulate(const QByteArray& procedure, const QByteArray& calendar,
                                                    const QByteArray& scenario);

/** The step as redress-admin prints it: one JSON object, moments in the calendar's zone. */
[[nodiscard]] QJsonObject stepAsJson(const SimulatedStep& step, const Calendar& calendar);

} // namespace redress

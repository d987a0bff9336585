#pragma once

#include "models/clock.h"
#include "models/office.h"

#include <QList>
#include <QString>

namespace redress {

/** A line of an account: a day and what it counts for, or a fact and its name. */
struct AccountLine
{
    QString caption = {};
    QString text = {};
    /** A day that did not count. */
    bool isPassedOver = false;
};

/** Why a clock ends when it ends, in words: to be read on the screen and printed. */
struct ClockAccount
{
    /** What the clock is for. */
    QString title;
    /** When it is due, or what is left of it. */
    QString outcome;
    QList<AccountLine> facts;
    /** Day after day, for a limit in days; else the days on which the office was closed. */
    QList<AccountLine> days;
};

/** What an account is given of. */
struct AccountOf
{
    const Case& complaint;
    const Procedure& procedure;
    /** By which it was counted. */
    const Calendar& calendar;
    const Office& office;
    /** All that run: the last day bears on the others. */
    const QList<RunningClock>& clocks;
};

[[nodiscard]] ClockAccount accountOf(const RunningClock& clock, const AccountOf& of);

} // namespace redress

#pragma once

#include "models/decide.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <memory>
#include <optional>

namespace redress {

/** One line of a scenario: a command, another calendar, or (with neither) time that goes by. */
struct ScenarioLine
{
    /** Counted from 1, empty lines too. */
    int line = 0;
    Moment at;
    QString verb;
    /** What the scenario calls the case. */
    QString name;
    Actor actor;
    std::optional<CaseCommand> command;
    /** In force from this line on. */
    std::shared_ptr<const Calendar> calendar;
};

/** A scenario as it is played: who works where, and what is done. */
struct Scenario
{
    /** With everybody who acts, whether named at the head or not, and the calendar that holds at first. */
    Office office;
    QList<ScenarioLine> lines;
};

/**
 * Reads a scenario for cases of that procedure. Refuses text that is empty, larger than 50 MB or no UTF-8, and the
 * first line that cannot be read, with its number.
 */
[[nodiscard]] Result<Scenario> readScenario(const QByteArray& text, const std::shared_ptr<const Procedure>& procedure,
                                            const std::shared_ptr<const Calendar>& calendar);

} // namespace redress

#pragma once

#include "models/decide.h"
#include "models/office.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <variant>

namespace redress {

/** One act of the demo's story. Its moment is already counted from the day on which the demo is made. */
struct DemoStep
{
    Moment at;
    QString by;
    /** Which of the story's cases. */
    qsizetype story = 0;
    /** "register_case" for the first act of each case, else a verb of models/decide.h. */
    QString verb;
    QJsonObject fields;
};

/**
 * Reads moments as the demo writes them: "-6d 09:12" (civil days from today), "-6wd 09:12" (working days from today),
 * "-90m" (minutes from now; those to come go up to the next quarter of an hour).
 */
class DemoTime
{
public:
    DemoTime(Moment now, const Calendar& calendar) : now(now), calendar(calendar) {}
    /** None where the text is of no such form. */
    [[nodiscard]] std::optional<Moment> read(const QString& text) const;

private:
    Moment now;
    const Calendar& calendar;
};

/** All acts in the order of time. Refuses what it cannot read, with the case's subject and the act's moment. */
[[nodiscard]] Result<QList<DemoStep>> readDemoSteps(const QJsonArray& stories, const DemoTime& time);

[[nodiscard]] Intake readDemoIntake(const QJsonObject& fields, const DemoTime& time);

/** The act as a command on the case as it stands; a letter or hand-off is the one that is open. */
[[nodiscard]] Result<CaseCommand> readDemoCommand(const DemoStep& step, const Case& complaint, const Office& office,
                                                  const Procedure& procedure, const DemoTime& time);

} // namespace redress

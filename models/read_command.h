#pragma once

#include "models/calendar.h"
#include "models/decide.h"

#include <QJsonObject>
#include <QStringList>

namespace redress {

/**
 * A command from its name and arguments, as scenarios and tests write them: the field names of the struct in
 * snake_case, enums by name, moments as readMoment takes them. Refuses an unknown verb, an unknown argument, one of the
 * wrong type and one that is missing without which the command says nothing, each by its name. A text that is not
 * given is empty: whether it is needed is for `decide` to say.
 */
[[nodiscard]] Result<CaseCommand> readCommand(const QString& verb, const QJsonObject& arguments,
                                              const Calendar& calendar);

/** All verbs, in the order of the catalogue. */
[[nodiscard]] QStringList commandNames();
/** What the verb takes, in the order of its struct; empty for an unknown one. */
[[nodiscard]] QStringList argumentsOf(const QString& verb);

/** ISO 8601 with zone ("2026-11-18T09:00+07:00"), or "2026-11-18 09:00" in the calendar's; none where it is neither. */
[[nodiscard]] std::optional<Moment> readMoment(const QString& written, const Calendar& calendar);

} // namespace redress

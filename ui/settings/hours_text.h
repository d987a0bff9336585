#pragma once

#include <QJsonArray>
#include <QString>

namespace redress {

/** "08:00-12:00, 13:00-17:00" as a calendar's document has it; tolerant of "8-12", dashes and digits of any script. */
[[nodiscard]] QJsonArray hoursFromText(const QString& text);
[[nodiscard]] QString textOfHours(const QJsonArray& hours);
/** "17:00" from "17" or "5:00"; what is no time stays as it was typed, to be refused. */
[[nodiscard]] QString timeFromText(const QString& text);
/** "2026-09-02" from "2/9/2026" or "2.9.2026"; what is no date stays as it was typed. */
[[nodiscard]] QString dateFromText(const QString& text);

} // namespace redress

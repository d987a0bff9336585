#pragma once

#include "models/moment.h"
#include "ui/widgets/look.h"

#include <QString>

namespace redress {

/** As people say it: "today 17:00", "yesterday 09:12", "Tuesday 09:00" within a week, else "20 Nov 14:30". */
[[nodiscard]] QString momentInWords(Moment moment, Moment now, const QTimeZone& zone);
/** "Friday, 20 November 2026 14:30": for tooltips and the archive. */
[[nodiscard]] QString fullMoment(Moment moment, const QTimeZone& zone);
/** "in 25 min", "today 17:00", "Tuesday 09:00", "2 h late", "3 days late". */
[[nodiscard]] QString dueInWords(Moment due, Moment now, const QTimeZone& zone);
/** How long something waits: "a moment", "25 min", "3 h", "2 days". */
[[nodiscard]] QString ageInWords(Moment since, Moment now);
/** "open for 3 days": a question, or a case for which no limit was promised. */
[[nodiscard]] QString openFor(Moment since, Moment now);
/** Late when past, waiting when it falls within a day, else plain. */
[[nodiscard]] look::Tone toneOfDue(Moment due, Moment now);
/** The form in which a MomentField shows a moment and reads it back: "2026-11-20 14:30". */
[[nodiscard]] QString writtenMoment(Moment moment, const QTimeZone& zone);

} // namespace redress

#pragma once

#include "models/event.h"
#include "models/office.h"
#include "ui/widgets/look.h"

#include <QString>

namespace redress {

/** What happened, in words and without its text: "Handed to Technology, due Tuesday, 24 November 2026 17:00". */
[[nodiscard]] QString headlineOf(const CaseHappening& happening, const Office& office, const Procedure& procedure,
                                 const QTimeZone& zone);
/** What a person wrote with it (instructions, remarks, a reason); empty where the kind has none. */
[[nodiscard]] QString quoteOf(const CaseEvent& event, const Procedure& procedure, const QTimeZone& zone);
/** What stands in the journal for the striking of a note or call: which one it was. */
[[nodiscard]] QString strikeOf(const CaseHappening& struck, const QTimeZone& zone);
/** A value of a field as textOf gives it, as a person reads it; received moments in the register's zone. */
[[nodiscard]] QString valueInWords(CaseField field, const QString& value, const QTimeZone& zone);
/** Both in one line: the journal's line. */
[[nodiscard]] QString sentenceOf(const CaseHappening& happening, const Office& office, const Procedure& procedure,
                                 const QTimeZone& zone);
/** The tone of its mark in the journal. */
[[nodiscard]] look::Tone toneOf(const CaseEvent& event);

} // namespace redress

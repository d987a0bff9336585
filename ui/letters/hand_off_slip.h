#pragma once

#include "app/cases/case_views.h"
#include "models/office.h"
#include "ui/letters/printing.h"

#include <QString>

namespace redress {

/**
 * All that stands on the slip by which a department that works on paper gets its hand-off, in the program's
 * own language. Every text is plain; an empty one is left out.
 */
struct HandOffSlip
{
    Qt::LayoutDirection direction = Qt::LeftToRight;
    QString language;
    QString organisation;
    QString organisationPhone;
    QString reference;
    QString department;
    QString due;
    QString handedOverBy;
    QString handedOverAt;
    QString instructions;
    /** Empty where nobody knows, and where the complainant wishes to stay unnamed. */
    QString complainant;
    QString product;
    QString received;
    QString subject;
    QString description;
};

[[nodiscard]] HandOffSlip handOffSlip(const CaseView& view, const HandOff& handOff, const Office& office,
                                      const QTimeZone& zone);
[[nodiscard]] Printing printingOf(const HandOffSlip& slip);

} // namespace redress

#pragma once

#include "models/result.h"

#include <QByteArray>
#include <QList>

namespace redress {

/** A property of an event, put together from its folded lines. */
struct IcsLine
{
    qsizetype number = 0;
    QByteArray text;

    /** In capitals, without parameters: "DTSTART". */
    [[nodiscard]] QByteArray name() const;
    [[nodiscard]] QByteArray value() const;
};

struct IcsEvent
{
    /** Where it begins. */
    qsizetype line = 0;
    QList<IcsLine> properties;

    /** The first of that name; null where there is none. */
    [[nodiscard]] const IcsLine* property(const QByteArray& name) const;
};

/** The events of an iCalendar text; alarms, time zones and whatever else it holds are passed over. */
[[nodiscard]] Result<QList<IcsEvent>> icsEvents(const QByteArray& text);

} // namespace redress

#pragma once

#include "app/session/deed.h"
#include "app/storage/journal.h"
#include "models/office.h"

namespace redress {

/** What the journal keeps of a deed; the offset is that of the office's own zone. */
[[nodiscard]] inline Stamp stampOf(const Deed& deed, const Office& office)
{
    const int offset =
        office.calendar ? office.calendar->zone().offsetFromUtc(deed.at.in(office.calendar->zone())) / 60 : 0;
    return {deed.at, offset, deed.session.staff, deed.session.desk, deed.key};
}

} // namespace redress

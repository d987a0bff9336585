#pragma once

#include "models/id.h"
#include "ui/queue/list_place.h"

#include <QList>
#include <QString>

namespace redress {

/** A case that was open, with as much of it as its tab needs before it is read again: nothing personal. */
struct KeptCase
{
    CaseId id;
    QString reference;
};

/** Where a person left the work on one register, kept on this computer. Another person's place is another's.
 */
struct KeptPlace
{
    /** Name of the sidebar's place. */
    QString screen;
    QList<KeptCase> open;
    /** The one in front. */
    CaseId shown;
};

[[nodiscard]] KeptPlace readKeptPlace(const QString& registerAddress, StaffId person);
void keepPlace(const QString& registerAddress, StaffId person, const KeptPlace& place);

/** Current line and scroll position of each list. */
[[nodiscard]] ListPlaces readListPlaces(const QString& registerAddress, StaffId person);
void keepListPlaces(const QString& registerAddress, StaffId person, const ListPlaces& places);

} // namespace redress

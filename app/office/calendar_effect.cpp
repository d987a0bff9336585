#include "app/office/calendar_effect.h"

#include "app/storage/case_store.h"
#include "app/storage/due_dates.h"
#include "app/storage/office_store.h"
#include "models/office_command.h"

namespace redress {

using namespace Qt::StringLiterals;

Result<int> casesMovedBy(Database& database, const Session& session, const QByteArray& calendar)
{
    const Office present = readOffice(database);
    const auto change = decideOffice(present, session.actor(), command::SetCalendar{calendar});
    if (!change) {
        return change.refusals();
    }
    Office then = present;
    for (const OfficeEvent& event : *change) {
        then = apply(then, event);
    }
    int moved = 0;
    for (const CaseId id : openCases(database)) {
        const auto complaint = readCase(database, id);
        if (complaint && dueInOffice(*complaint, present) != dueInOffice(*complaint, then)) {
            ++moved;
        }
    }
    return moved;
}

} // namespace redress

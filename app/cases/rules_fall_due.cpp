#include "app/cases/rules_fall_due.h"

#include "app/session/stamp_of.h"
#include "app/storage/case_store.h"
#include "app/storage/due_dates.h"
#include "app/storage/journal.h"
#include "app/storage/office_store.h"
#include "models/fall_due.h"

namespace redress {

using namespace Qt::StringLiterals;

namespace {

/** Whether something happened: another desk may have been first. */
bool letFall(Database& database, const Session& desk, CaseId id, Moment now)
{
    return withWriteTransaction(database, [&] {
        const auto complaint = readCase(database, id);
        const Office office = readOffice(database);
        const auto procedure =
            complaint ? office.procedure(complaint->procedure, complaint->procedureVersion) : nullptr;
        const auto due = procedure ? nextFall(*complaint, *procedure, *office.calendar) : std::nullopt;
        if (!due || *due > now) {
            if (complaint) {
                // Its index was behind; left so, it would stand in front of the others each time.
                writeDue(database, *complaint, office);
            }
            return false;
        }
        const Moment at = std::max(now, complaint->touched);
        const QList<CaseEvent> events =
            whatFellDue(Context{office, *procedure, *office.calendar, Actor{}, at}, *complaint);
        const QString key = u"falls:%1:%2:%3"_s.arg(id.value).arg(due->milliseconds).arg(complaint->version);
        if (events.isEmpty() || !entriesOfAction(database, key).isEmpty()) {
            return false;
        }
        Deed deed{desk, at, key};
        // Nobody did it: the procedure acts, and the desk only happened to be open.
        deed.session.staff = {};
        recordCase(database, stampOf(deed, office), *complaint, events, office);
        return true;
    });
}

} // namespace

Result<int> letRulesFallDue(Database& database, const Session& desk, Moment now)
{
    int changed = 0;
    for (const CaseId id : casesFalling(database, now, mostCasesFalling)) {
        changed += letFall(database, desk, id, now) ? 1 : 0;
    }
    return changed;
}

} // namespace redress

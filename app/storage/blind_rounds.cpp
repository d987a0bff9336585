#include "app/storage/blind_rounds.h"

#include "app/storage/case_store.h"
#include "app/storage/office_store.h"
#include "models/as_seen_by.h"

namespace redress {

BlindRounds::BlindRounds(Database& database, const Actor& viewer) : database(database), viewer(viewer) {}

const Case* BlindRounds::caseSeenIn(const PresentRound& present)
{
    // Supervisors see everything, and a first round has none before it.
    if (viewer.role == Role::Supervisor || !present.isOpen || present.round == 1) {
        return nullptr;
    }
    auto found = known.find(present.id);
    if (found == known.end()) {
        found = known.insert(present.id, seen(present));
    }
    return *found ? &**found : nullptr;
}

std::optional<Case> BlindRounds::seen(const PresentRound& present)
{
    const auto procedure = theOffice().procedure(present.procedure, present.procedureVersion);
    if (!procedure || !procedure->roundRule(present.round).blind) {
        return {};
    }
    const auto complaint = readCase(database, present.id);
    if (!complaint || !isBlindFor(*complaint, *procedure, viewer)) {
        return {};
    }
    return asSeenBy(*complaint, *procedure, viewer);
}

const Office& BlindRounds::theOffice()
{
    if (!office) {
        office = readOffice(database);
    }
    return *office;
}

} // namespace redress

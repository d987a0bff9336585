#include "app/office/office_verbs.h"

#include "app/session/stamp_of.h"
#include "app/storage/contents.h"
#include "app/storage/office_store.h"

#include <QCoreApplication>

namespace redress {

using namespace Qt::StringLiterals;

namespace {

/** A letterhead whose picture is not in the register could never print. */
std::optional<Refusal> missingLetterhead(Database& database, const OfficeCommand& command)
{
    const auto* set = std::get_if<command::SetOrganisation>(&command);
    const QString hash = set == nullptr ? QString() : set->organisation.letterhead;
    if (hash.isEmpty() || sizeOfContent(database, hash)) {
        return std::nullopt;
    }
    return Refusal{u"letterhead"_s, u"unknown"_s,
                   QCoreApplication::translate("Office", "The picture is not in the register. Choose it again.")};
}

} // namespace

Result<Office> keepOffice(Database& database, const Deed& deed, const OfficeCommand& command)
{
    return withWriteTransaction(database, [&]() -> Result<Office> {
        const Office office = readOffice(database);
        // A deed of unknown outcome is done again with its key: it may have been kept after all.
        if (!entriesOfAction(database, deed.key).isEmpty()) {
            return office;
        }
        const auto events = decideOffice(office, deed.session.actor(), command);
        if (!events) {
            return events.refusals();
        }
        if (const auto missing = missingLetterhead(database, command)) {
            return *missing;
        }
        recordOffice(database, stampOf(deed, office), *events);
        return readOffice(database);
    });
}

} // namespace redress

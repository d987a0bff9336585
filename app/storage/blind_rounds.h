#pragma once

#include "app/storage/database.h"
#include "models/case.h"
#include "models/office.h"
#include "models/person.h"

#include <QHash>
#include <QString>

#include <optional>

namespace redress {

/** What the tables tell of the round in which a case stands. */
struct PresentRound
{
    CaseId id;
    int round = 1;
    bool isOpen = false;
    QString procedure;
    int procedureVersion = 0;
};

/**
 * Whether lists may tell a person how the earlier rounds of a case ended: by the same rule as the case itself
 * (models/as_seen_by.h). A case is read only where its procedure has the present round assessed blind, and once.
 */
class BlindRounds
{
public:
    BlindRounds(Database& database, const Actor& viewer);

    /** The case as the viewer sees it, where its present round is blind for the viewer; else null. */
    [[nodiscard]] const Case* caseSeenIn(const PresentRound& present);

private:
    [[nodiscard]] std::optional<Case> seen(const PresentRound& present);
    [[nodiscard]] const Office& theOffice();

    Database& database;
    Actor viewer;
    std::optional<Office> office;
    QHash<CaseId, std::optional<Case>> known;
};

} // namespace redress

#pragma once

#include "app/cases/case_views.h"
#include "app/session/deed.h"
#include "models/decide.h"
#include "models/result.h"

#include <optional>

namespace redress {

class Database;

/**
 * Registers a case; `settlement` set: and settles it on the spot in the same transaction. The draws (number,
 * reference, status code) are made inside the transaction.
 */
[[nodiscard]] Result<Registered> registerCase(Database& database, const Deed& deed, const Intake& intake,
                                              const std::optional<command::SettleOnTheSpot>& settlement = {},
                                              const RegisterAs& as = {});

/**
 * Runs any other verb of a case. Where it changed since `seenVersion`, the verb is decided again on what it is
 * now; refused with field "case", reason "changed_by_another" where both touched the same, or where the verb
 * always asks again.
 */
[[nodiscard]] Result<CaseView> actOnCase(Database& database, const Deed& deed, CaseId id, int seenVersion,
                                         const CaseCommand& command);

/** Who opened the case and when, newest first; for supervisors. */
[[nodiscard]] Result<QList<Reading>> readingsOf(Database& database, const Actor& viewer, CaseId id);

/** A whole case for one who may read it. */
[[nodiscard]] Result<CaseView> viewCase(Database& database, const Actor& viewer, CaseId id);

/** The hashes of a case's journal, for one who may read the case. */
[[nodiscard]] Result<JournalProof> journalProofOf(Database& database, const Actor& viewer, CaseId id);

/**
 * The case as it was known at that moment, with the journal up to it; the office as it is now. Refused with field "at"
 * where the case was not registered by then.
 */
[[nodiscard]] Result<CaseView> viewCaseAsOf(Database& database, const Actor& viewer, CaseId id, Moment at);

} // namespace redress

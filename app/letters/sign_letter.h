#pragma once

#include "app/cases/case_views.h"
#include "app/session/deed.h"
#include "models/id.h"
#include "models/result.h"

namespace redress {

class Database;

/**
 * Signs a submitted letter: the signer's password is asked for once more. Refused with field "password", reason
 * "wrong", where it does not fit; for everything else see actOnCase. Takes its time.
 */
[[nodiscard]] Result<CaseView> signLetter(Database& database, Deed deed, CaseId id, int seenVersion, LetterId letter,
                                          const QString& password);

} // namespace redress

#pragma once

#include "app/people/accounts.h"
#include "app/session/deed.h"
#include "models/office_event.h"
#include "models/result.h"

#include <QString>

namespace redress {

class Database;

/** The administrator's verbs on accounts. Each is an event of the account's stream. */

[[nodiscard]] Result<StaffId> makeAccount(Database& database, const Deed& deed, const NewAccount& account);
[[nodiscard]] Result<Done> setPassword(Database& database, const Deed& deed, StaffId staff, const QString& password);
/**
 * The person can no longer sign in; what he or she did stays. The last administrator stays too. A department that he
 * or she headed has no head then.
 */
[[nodiscard]] Result<Done> closeAccount(Database& database, const Deed& deed, StaffId staff);

/** What is wrong with an account before it is made; asked by makeAccount and where a register is made. */
[[nodiscard]] Refusals whyNotAccount(const Office& office, const NewAccount& account);

} // namespace redress

#pragma once

#include "app/session/deed.h"
#include "models/case_list.h"
#include "models/result.h"

namespace redress {

class Database;

/** So many wrong tries hide a case from the look-up … */
inline constexpr int wrongTriesAllowed = 3;
/** … within this time, and for as long again from the last of them. */
inline constexpr int minutesHidden = 30;

/**
 * What a caller may be told who gives the reference and a second item that was registered with the complaint: identity
 * card number, phone, e-mail address or status code, as they were entered first, whatever was corrected since. Refused
 * alike where there is no such case and where the second item is wrong (field "second_item", reason "no_match"), and
 * with reason "hidden" while too many wrong tries hide the case.
 */
[[nodiscard]] Result<StatusAnswer> lookUpStatus(Database& database, const Deed& deed, const QString& reference,
                                                const QString& secondItem);

} // namespace redress

#pragma once

#include "app/admin_call.h"

namespace redress::admin {

/** Says "holds", or what is wrong with the document, each with its place. */
[[nodiscard]] int checkProcedure(const Call& call);
/** Tells the procedure in words. */
[[nodiscard]] int showProcedure(const Call& call);
/** Tells what the second says otherwise than the first. */
[[nodiscard]] int compareProcedures(const Call& call);

} // namespace redress::admin

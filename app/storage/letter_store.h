#pragma once

#include "app/storage/database.h"
#include "models/case.h"

namespace redress {

/** Brings the rows of the case's letters and of its post up to date: what recordCase and the replay share. */
void writeLetters(Database& database, const Case& complaint);

/** Fills the columns that step 8 brought, for letters from before it; inside a write transaction. */
void fillLetters(Database& database);

/** The next free numbers of that year; true only inside a write transaction. */
[[nodiscard]] RegisterNumber nextLetterNumber(Database& database, int year);
[[nodiscard]] RegisterNumber nextPostNumber(Database& database, int year);

} // namespace redress

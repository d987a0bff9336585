#pragma once

#include "models/procedure.h"

namespace redress {

class FactList;

/** What a procedure says, in words: its limits, what it asks for, when a letter is owed. */
void tellProcedure(FactList* facts, const Procedure& procedure);

} // namespace redress

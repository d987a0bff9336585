#pragma once

namespace redress {

class Form;

/**
 * Asks how a promise was kept, in the field "outcome": one line that may stay empty, so that whoever has a caller on the
 * line presses Enter and goes on.
 */
void askOutcome(Form& form);

} // namespace redress

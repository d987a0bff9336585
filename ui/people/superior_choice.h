#pragma once

#include "models/office.h"

namespace redress {

class ChoiceBox;

/**
 * Fills the box with those to whom that person can report: everybody who works on cases, nobody, and who it is now.
 * What was chosen stays.
 */
void offerSuperiorsTo(ChoiceBox* box, const Office& office, StaffId person, StaffId present);

} // namespace redress

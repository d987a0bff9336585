#pragma once

#include "app/desk.h"

namespace redress {

/**
 * Why a signed letter does not go on paper as final: the case has learned since the signature what makes it wrong, so
 * that it could not be recorded as sent. A sentence; empty where it goes, for what is not signed, and for what reached
 * its recipient. `view` must carry its procedure.
 */
[[nodiscard]] QString whyNotFinal(const Desk& desk, const CaseView& view, const Letter& letter);

} // namespace redress

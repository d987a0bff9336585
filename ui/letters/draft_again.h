#pragma once

#include "models/letter.h"

#include <QString>

namespace redress {

/** Why a letter that was laid before a manager is a draft again, in a sentence; empty where it never was. */
[[nodiscard]] QString whyDraftAgain(const Letter& letter);

} // namespace redress

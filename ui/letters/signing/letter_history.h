#pragma once

#include "models/letter.h"
#include "models/office.h"

#include <QString>

namespace redress {

/** The version that came back last, by remarks or by a revision; null where none ever did. */
[[nodiscard]] const LetterVersion* lastThatCameBack(const Letter& letter);
/** "Returned by …", or that its signature became void and by whose hand; empty where it did not come back. */
[[nodiscard]] QString howItCameBack(const LetterVersion& version, const Office& office);
/** What was to be changed, or why the signed letter did not go out. */
[[nodiscard]] QString whyItCameBack(const LetterVersion& version);
/** Subject and text in one, to be compared; the subject only where it has its own. */
[[nodiscard]] QString textOf(const LetterVersion& version);
[[nodiscard]] QString textOf(const Letter& letter);
/** A person's name within a sentence. */
[[nodiscard]] QString nameIn(const Office& office, StaffId person);

} // namespace redress

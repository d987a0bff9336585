#pragma once

#include "models/letter_text.h"

namespace redress {

/**
 * In a letter whose words run to the left: with each reference and phone number that came from the case kept from being
 * read from behind, by invisible marks around it.
 */
[[nodiscard]] FilledText withNumbersApart(FilledText text, const LetterValues& values);
/** As a letter is recorded: without any such marks. Paper sets its own. */
[[nodiscard]] FilledText withoutMarks(const FilledText& text);

} // namespace redress

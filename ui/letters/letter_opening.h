#pragma once

#include "ui/letters/letter_on_paper.h"

namespace redress {

/** A letter's text, parted where its subject stands. */
struct LetterOpening
{
    /** Stands above the subject; empty where the subject stands above all. */
    QString salutation;
    QString rest;
};

/** Only what looks like one is a salutation: the first paragraph, a line that ends with a comma. */
[[nodiscard]] LetterOpening openingOf(const LetterOnPaper& letter);

} // namespace redress

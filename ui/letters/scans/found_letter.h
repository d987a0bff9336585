#pragma once

#include "app/desk.h"
#include "models/letter_code.h"

#include <functional>

namespace redress {

/** What the register says about a code that was read. */
struct FoundLetter
{
    LetterCode code;
    CaseId id;
    /** None where the code does not agree with the register. */
    LetterId letter;
    /** Empty where the complainant wishes to stay unnamed. */
    QString recipient;
    /** Why it cannot be attached as the letter's copy, as a sentence; else empty. */
    QString trouble;
    /** The register could not be asked. */
    bool isUnasked = false;
};

/** "17/2026" of a code; empty for none. */
[[nodiscard]] QString numberOf(const LetterCode& code);

/** Anybody can print a code: number, version and journal head have to agree with a letter that was signed. */
void findLetter(Desk& desk, QObject* screen, const LetterCode& code, const std::function<void(const FoundLetter&)>& taken);

} // namespace redress

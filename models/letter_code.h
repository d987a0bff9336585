#pragma once

#include <QString>

#include <optional>

namespace redress {

/** What the code printed on a letter says, so that a copy that comes back is known for what it is. */
struct LetterCode
{
    /** Of the case, in its proper form: "26-004817-1". */
    QString reference;
    /** The letter's own number, in its year (1 to 9999); both 0 while it has none. At most 999,999. */
    int year = 0;
    int number = 0;
    /** How often it was written anew, from 1 to 9999. */
    int version = 1;
    /** The journal's head in short, at most 64 lower-case hexadecimal digits; empty until it is signed. */
    QString journalHead;

    friend bool operator==(const LetterCode&, const LetterCode&) = default;
};

/**
 * One line: "REDRESS1/26-004817-1/2026-17/1/8F3A09C2". Capitals, digits and few marks alone, which take the
 * least room in a printed code. The digit after the name tells this form from a later one.
 */
[[nodiscard]] QString textOf(const LetterCode& code);

/** What such a line says. Anybody can print a code: nothing unless each part is as `textOf` writes it. */
[[nodiscard]] std::optional<LetterCode> letterCodeFrom(const QString& text);

} // namespace redress

#pragma once

#include "models/letter_register.h"

#include <QDate>
#include <QJsonObject>

#include <optional>

namespace redress {

/**
 * The letters of one print job in the order in which they come out of the printer, and how many of them did: kept on
 * this computer until they are on their way, so that after a paper jam the rest goes on.
 */
struct PrintRun
{
    /** On which they were signed. */
    QDate day;
    /**
     * Of each line only what a run needs: case and letter, number, reference, purpose, language, recipient, address, and
     * as what it was chosen: its state and signature.
     */
    QList<LetterLine> letters;
    /** So many came out whole, from the first on, as somebody said who looked. */
    int cameOut = 0;
    /** The rest was given to the printer; nobody said yet what came of it. */
    bool isOut = false;
    /** … or written into a file, which is printed elsewhere. */
    bool isFile = false;
    /** The moment with which all of them are recorded as sent, from the first try on: so a desk knows its own. */
    std::optional<Moment> recording = {};

    [[nodiscard]] QList<LetterLine> rest() const { return letters.mid(cameOut); }
    [[nodiscard]] bool isWhole() const { return cameOut >= letters.size(); }
    /** What could not be printed belongs to no run. Only of the rest. */
    void leaveOut(CaseId id, LetterId letter);

    friend bool operator==(const PrintRun&, const PrintRun&) = default;
};

[[nodiscard]] QJsonObject fieldsOf(const PrintRun& run);
/** A run without letters where the fields hold none. */
[[nodiscard]] PrintRun printRunFrom(const QJsonObject& fields);

} // namespace redress

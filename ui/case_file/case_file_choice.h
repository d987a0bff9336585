#pragma once

#include "models/id.h"
#include "models/named.h"

#include <QList>
#include <QStringList>

namespace redress {

/** What a case file can hold behind its cover and index, in the order in which it stands there. */
enum class CaseFilePart { Chronology, Points, Letters, Dues, Readings, Papers, Proof };

template <>
struct Names<CaseFilePart>
{
    static constexpr std::array<std::pair<CaseFilePart, const char*>, 7> all{{
        {CaseFilePart::Chronology, "chronology"},
        {CaseFilePart::Points, "points"},
        {CaseFilePart::Letters, "letters"},
        {CaseFilePart::Dues, "dues"},
        {CaseFilePart::Readings, "readings"},
        {CaseFilePart::Papers, "papers"},
        {CaseFilePart::Proof, "proof"},
    }};
};

/** What a person wants in a case file. */
struct CaseFileChoice
{
    QList<CaseFilePart> parts;
    /** Notes that may be disclosed, by their version in the case. */
    QList<int> notes;
    /** The papers that go in; the others are said to be left out. */
    QList<PaperId> papers;
    /** Names, phone numbers and e-mail addresses that nobody is to read. */
    QStringList blackedOut;

    [[nodiscard]] bool has(CaseFilePart part) const { return parts.contains(part); }
};

} // namespace redress

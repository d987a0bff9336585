#pragma once

#include "models/case_list.h"
#include "models/clock.h"
#include "models/event.h"
#include "models/procedure.h"

#include <QList>
#include <QString>

#include <memory>
#include <optional>

namespace redress {

/** A whole case with what the page around it needs. */
struct CaseView
{
    Case complaint;
    std::shared_ptr<const Procedure> procedure;
    QList<RunningClock> clocks;
    std::optional<Moment> due;
    /** Oldest first. */
    QList<CaseHappening> journal;
    QList<LinkedFrom> linkedFrom;
};

/** An entry of the case in the register's journal, as whoever checks the journal finds it. */
struct ProofLine
{
    qint64 sequence = 0;
    int version = 0;
    /** SHA-256 of the entry and of the one before it, hex. */
    QString hash;

    friend bool operator==(const ProofLine&, const ProofLine&) = default;
};

/** By what a case's journal can be checked against the register later. */
struct JournalProof
{
    /** Oldest first. */
    QList<ProofLine> entries;
    /** The last entry of the whole journal when it was read, of whichever case. */
    qint64 headSequence = 0;
    QString head;
};

/** What a registration settles beside what the complainant tells. */
struct RegisterAs
{
    /** Id of one of the procedures in force; empty: the office's own. */
    QString kind;
    Severity severity = Severity::Normal;

    friend bool operator==(const RegisterAs&, const RegisterAs&) = default;
};

/** What the complainant is told when a case was registered. */
struct Registered
{
    CaseId id;
    QString reference;
    QString statusCode;
};

} // namespace redress

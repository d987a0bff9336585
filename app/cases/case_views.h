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

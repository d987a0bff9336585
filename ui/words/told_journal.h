#pragma once

#include "app/cases/case_views.h"
#include "models/office.h"

#include <QList>
#include <QString>

namespace redress {

/** An entry of a case's journal in words. */
struct ToldEntry
{
    int version = 0;
    Moment at;
    QString headline;
    /** Whose act it was; what the procedure lets happen by itself nobody did. */
    QString actor;
    /** What the person wrote with it; may be empty. */
    QString quote;
};

/** Oldest first, each by the procedure that the case followed then. `view` must carry its procedure. */
[[nodiscard]] QList<ToldEntry> toldJournal(const CaseView& view, const Office& office, const QTimeZone& zone);

} // namespace redress

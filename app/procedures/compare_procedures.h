#pragma once

#include "app/procedures/procedure_page.h"
#include "models/procedure.h"

#include <QList>
#include <QString>

namespace redress {

/** One place in which two procedures differ. */
struct ProcedureChange
{
    enum class Kind { Added, TakenAway, Changed };
    Kind kind = Kind::Changed;
    /** As a path in the document, a thing of a list by its id: "routing[product].limit". */
    QString place;
    /** Empty where it was added, or taken away. */
    QString before;
    QString after;

    friend bool operator==(const ProcedureChange&, const ProcedureChange&) = default;
};

/** In the order of the places; empty where both say the same. */
[[nodiscard]] QList<ProcedureChange> changesBetween(const Procedure& before, const Procedure& after);

/** The same as a page: what was added, taken away, changed. */
[[nodiscard]] Page pageOfChanges(const Procedure& before, const Procedure& after);

} // namespace redress

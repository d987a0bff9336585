#pragma once

#include "models/case_list.h"
#include "models/event.h"
#include "models/procedure.h"

#include <QList>

/**
 * Who wishes to stay unnamed is known to the desk and not to the departments. What a department is shown leaves out
 * name, contacts, identity number and representative, and what leads to them.
 *
 * A blind round is assessed without knowing how the earlier ones ended. Until its own conclusion is recorded, earlier
 * conclusions, letters and replies are shown to supervisors alone.
 */
namespace redress {

/** Whether this person is not to learn who complains. */
[[nodiscard]] bool isKeptUnnamedFrom(Standing standing, const Actor& viewer);

/** Whether the present round is assessed blind, and this person could still be the one to assess it. */
[[nodiscard]] bool isBlindFor(const Case& complaint, const Procedure& procedure, const Actor& viewer);

/** Whether a letter tells who complains where that is kept from this person: its words are left out for them. */
[[nodiscard]] bool tellsWhoComplains(const Letter& letter, const Case& complaint, const Actor& viewer);

/** The case as any department may read it: also on the slip that one gets on paper. */
[[nodiscard]] Case asDepartmentsSee(Case complaint);

[[nodiscard]] Case asSeenBy(Case complaint, const Procedure& procedure, const Actor& viewer);
/** The case as it once stood: what is kept from the viewer in the present one is kept there too. */
[[nodiscard]] Case asSeenBy(Case once, const Case& present, const Procedure& procedure, const Actor& viewer);
/** The journal of that case, or its beginning; `complaint` is the case as it is kept, not as the viewer sees it. */
[[nodiscard]] QList<CaseHappening> asSeenBy(QList<CaseHappening> journal, const Case& complaint,
                                            const Procedure& procedure, const Actor& viewer);
[[nodiscard]] QList<LinkedFrom> asSeenBy(QList<LinkedFrom> links, const Case& complaint, const Actor& viewer);
[[nodiscard]] CaseLine asSeenBy(CaseLine line, Standing standing, const Actor& viewer);

} // namespace redress

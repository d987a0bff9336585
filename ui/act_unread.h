#pragma once

#include "app/desk.h"
#include "ui/when_answered.h"

namespace redress {

/**
 * An act on a case from a line of a list: on the case as it stands now, for nobody looked into it. `take` gets what
 * came of it.
 */
template <class Take>
void actUnread(Desk& desk, QObject* screen, CaseId id, const CaseCommand& command, Take take)
{
    whenAnswered(desk.readCaseAgain(id), screen,
                 [&desk, screen, id, command, take = std::move(take)](const Result<CaseView>& read) {
                     if (!read) {
                         take(read);
                         return;
                     }
                     whenAnswered(desk.act(id, read->complaint.version, command), screen, take);
                 });
}

} // namespace redress

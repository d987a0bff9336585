#pragma once

#include "models/procedure.h"

/** What is wrong with a procedure that could be read: it would leave a case, or a promise, with no way on. */
namespace redress {

/** Each with its path in the document and the reason; empty where a case can go all the way. */
[[nodiscard]] Refusals faultsOf(const Procedure& procedure);

namespace check {

/** Collects faults by their place in the document. */
class Faults
{
public:
    void add(const QString& path, const QString& reason, const QString& sentence)
    {
        if (found.size() < most) {
            found.append({path, reason, path + QStringLiteral(": ") + sentence});
        }
    }
    [[nodiscard]] const Refusals& refusals() const { return found; }

private:
    static constexpr qsizetype most = 100;
    Refusals found;
};

/** Ids that are named somewhere and stand nowhere. */
void references(const Procedure& procedure, Faults& faults);
/** Words that somebody would have to hear, missing in a language. */
void words(const Procedure& procedure, Faults& faults);
/** Items that can never be filled in, or not in time. */
void items(const Procedure& procedure, Faults& faults);
/** Actions that the way of a case needs and that nobody is left to do. */
void rights(const Procedure& procedure, Faults& faults);
/** Limits, pauses, escalations and rounds that do not fit together. */
void clocks(const Procedure& procedure, Faults& faults);
/** Routing and notices that can never come about. */
void routes(const Procedure& procedure, Faults& faults);

} // namespace check

} // namespace redress

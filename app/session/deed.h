#pragma once

#include "app/session/session.h"
#include "models/moment.h"

#include <QString>

namespace redress {

/** One act of one person: what every verb that changes something is given. */
struct Deed
{
    Session session;
    Moment at;
    /**
     * Drawn once for the act, before its first attempt. Where it is unknown whether the act was kept, it is
     * repeated with the same key, and the journal tells.
     */
    QString key;
    /** The person's password was asked for once more, for this act, and fits. */
    bool passwordProved = false;

    /** With a fresh key. */
    [[nodiscard]] static Deed begin(const Session& session, Moment at);
};

} // namespace redress

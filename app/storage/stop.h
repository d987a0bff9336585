#pragma once

#include "app/storage/broken_world.h"

#include <stop_token>

namespace redress {

/** Long work looks here between its pieces; throws BrokenWorld Stopped. `thing`: the file that is let go of. */
inline void goOnUnless(const std::stop_token& stop, const QString& thing)
{
    if (stop.stop_requested()) {
        throw BrokenWorld(BrokenWorld::Kind::Stopped, thing);
    }
}

} // namespace redress

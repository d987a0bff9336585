#pragma once

#include "app/storage/broken_world.h"

namespace redress {

class Database;

/** Once more; where even that cannot be asked, the outcome stays unknown. */
template <class Work>
auto lookUp(Work& work, Database& database, const BrokenWorld& unknown)
{
    try {
        return work(database);
    } catch (const BrokenWorld&) {
        throw BrokenWorld(unknown);
    }
}

/**
 * Where nobody can tell whether a save was kept, the same deed is done again: its key tells. Where the register is
 * still away by then, it stays unknown.
 */
template <class Work>
auto lookedUp(Work work)
{
    return [work](Database& database) mutable {
        try {
            return work(database);
        } catch (const BrokenWorld& world) {
            if (world.kind() != BrokenWorld::Kind::CommitUnknown) {
                throw;
            }
            return lookUp(work, database, world);
        }
    };
}

} // namespace redress

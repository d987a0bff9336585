#include "app/storage/rebuild.h"

#include "app/storage/chain.h"
#include "app/storage/discrepancy.h"
#include "app/storage/replay.h"
#include "app/storage/schema.h"

namespace redress {

using namespace Qt::StringLiterals;

namespace {

void emptyDerivedTables(Database& database)
{
    if (database.engine() == Engine::Sqlite) {
        database.run(u"INSERT INTO search_index (search_index) VALUES ('delete-all')"_s);
    }
    const QList<DerivedTable>& tables = derivedTables();
    for (auto table = tables.crbegin(); table != tables.crend(); ++table) {
        database.run(u"DELETE FROM "_s + table->name);
    }
}

} // namespace

void rebuild(Database& database)
{
    withWriteTransaction(database, [&] {
        try {
            emptyDerivedTables(database);
            Chain chain;
            Replay replay(database, database);
            forEachEntry(database, [&](const JournalEntry& entry) {
                chain.check(entry);
                replay.play(entry);
            });
            replay.finish();
        } catch (const Discrepancy& finding) {
            throw BrokenWorld(BrokenWorld::Kind::Damaged, database.address().shown(), finding.words);
        }
    });
}

} // namespace redress

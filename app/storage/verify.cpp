#include "app/storage/verify.h"

#include "app/storage/chain.h"
#include "app/storage/contents_check.h"
#include "app/storage/discrepancy.h"
#include "app/storage/raw_rows.h"
#include "app/storage/replay.h"
#include "app/storage/schema.h"
#include "app/storage/table_comparison.h"

namespace redress {

using namespace Qt::StringLiterals;

namespace {

RawRow rawEntry(const JournalEntry& entry)
{
    const Stamp& stamp = entry.stamp;
    return {rawNumber(entry.sequence),
            rawText(entry.stream.toUtf8()),
            rawNumber(entry.version),
            rawNumber(stamp.at.milliseconds),
            rawNumber(stamp.utcOffset),
            rawNumber(stamp.actor.value),
            rawText(stamp.desk.toUtf8()),
            rawText(stamp.action.toUtf8()),
            rawText(entry.event.kind.toUtf8()),
            rawText(entry.event.facts),
            rawText(entry.payloadDigest.toUtf8()),
            rawText(entry.previous.toUtf8()),
            rawText(entry.hash.toUtf8())};
}

class Verification
{
    Q_DECLARE_TR_FUNCTIONS(Verify)
public:
    explicit Verification(Database& database) : database(database) {}

    VerifyReport report;

    void checkAll()
    {
        {
            const ReadTransaction view(database);
            const auto fresh = Database::inMemory();
            runSchemaSteps(*fresh);
            checkJournal(*fresh);
            checkTables(*fresh);
            report.rows += checkContents(database, [this](const QString& place) { lookedAt = place; });
            checkSchema(*fresh);
        }
        if (database.engine() == Engine::Sqlite) {
            checkSearchIndex();
            checkPages();
        }
    }

    /** What was looked at last, for a finding that the engine itself makes. */
    [[nodiscard]] const QString& place() const { return lookedAt; }

private:
    void checkJournal(Database& fresh);
    void checkBytes(const JournalEntry& entry);
    void checkOrphans();
    void checkTables(Database& fresh);
    void checkSchema(Database& fresh);
    void checkSearchIndex();
    void checkPages();

    Database& database;
    QString lookedAt;
};

void Verification::checkJournal(Database& fresh)
{
    WriteTransaction writing(fresh);
    Chain chain;
    Replay replay(database, fresh);
    lookedAt = tr("Entry %1").arg(1);
    forEachEntry(database, [&](const JournalEntry& entry) {
        lookedAt = tr("Entry %1").arg(entry.sequence);
        chain.check(entry);
        checkBytes(entry);
        replay.play(entry);
        ++report.entries;
        report.head = chain.head();
        lookedAt = tr("Entry %1").arg(entry.sequence + 1);
    });
    replay.finish();
    writing.commit();
    checkOrphans();
}

/** The engine reads some wrong bytes as right ones; here they are compared as they lie on the disk. */
void Verification::checkBytes(const JournalEntry& entry)
{
    static const QStringList columns{u"sequence"_s,   u"stream"_s, u"version"_s,        u"at"_s,
                                     u"utc_offset"_s, u"actor"_s,  u"desk"_s,           u"action"_s,
                                     u"kind"_s,       u"facts"_s,  u"payload_digest"_s, u"previous"_s,
                                     u"hash"_s};
    static const QStringList payloadColumns{u"sequence"_s, u"salt"_s, u"body"_s};
    const QString bySequence = u"WHERE sequence = :sequence"_s;
    const Values sequence{{u"sequence"_s, entry.sequence}};
    const RawRows kept = readRaw(database, u"journal"_s, columns, {}, bySequence, sequence);
    const RawRows texts = readRaw(database, u"payloads"_s, payloadColumns, {}, bySequence, sequence);
    const RawRow rawTexts{rawNumber(entry.sequence), rawText(entry.salt.toUtf8()),
                          rawText(entry.event.personal)};
    if (entry.event.personal.isEmpty() && !texts.rows.isEmpty()) {
        throw Discrepancy{tr("There are names and texts for entry %1, which has none.").arg(entry.sequence)};
    }
    const bool textsHeld = entry.event.personal.isEmpty() || texts.rows.value(0) == rawTexts;
    if (kept.rows.value(0) != rawEntry(entry) || !textsHeld) {
        throw Discrepancy{tr("Entry %1 is not as it was written.").arg(entry.sequence)};
    }
}

void Verification::checkOrphans()
{
    lookedAt = tr("The journal");
    if (database.run(u"SELECT count(*) FROM journal"_s).first().number(0) != report.entries) {
        throw Discrepancy{tr("The journal holds an entry that stands outside its sequence.")};
    }
    const Rows orphans = database.run(uR"(
        SELECT sequence FROM payloads
        WHERE NOT EXISTS (SELECT 1 FROM journal WHERE journal.sequence = payloads.sequence)
        LIMIT 1)"_s);
    if (!orphans.isEmpty()) {
        throw Discrepancy{
            tr("There are names and texts for entry %1, which is not there.").arg(orphans.first().text(0))};
    }
}

void Verification::checkTables(Database& fresh)
{
    for (const DerivedTable& table : derivedTables()) {
        lookedAt = tr("Table %1").arg(table.name);
        report.rows += compareTable(table, database, fresh);
    }
}

/** Nobody may have put a trigger or a view into the file, or taken an index out. */
void Verification::checkSchema(Database& fresh)
{
    if (database.engine() != Engine::Sqlite) {
        return;
    }
    lookedAt = tr("The schema");
    const auto read = [](Database& one) {
        QMap<QString, QString> things;
        for (const Row& row : one.run(uR"(
                SELECT type || ' ' || name, sql FROM sqlite_schema
                WHERE name NOT LIKE 'sqlite!_%' ESCAPE '!' AND name NOT LIKE 'search!_index!_%' ESCAPE '!')"_s)) {
            things.insert(row.text(0), row.text(1));
        }
        return things;
    };
    const auto kept = read(database);
    const auto expected = read(fresh);
    for (const QString& name : kept.keys() + expected.keys()) {
        if (kept.value(name) != expected.value(name)) {
            throw Discrepancy{tr("The schema is not as Redress makes it: %1.").arg(name)};
        }
    }
}

void Verification::checkSearchIndex()
{
    lookedAt = tr("The search index");
    try {
        withWriteTransaction(database, [this] {
            database.run(u"INSERT INTO search_index (search_index, rank) VALUES ('integrity-check', 1)"_s);
        });
    } catch (const BrokenWorld& broken) {
        if (broken.kind() != BrokenWorld::Kind::Damaged) {
            throw;
        }
        throw Discrepancy{tr("The search index does not fit the texts it is made of.")};
    }
}

void Verification::checkPages()
{
    lookedAt = tr("The file");
    const QString answer = database.runOnce(u"PRAGMA integrity_check(1)"_s).first().text(0);
    if (answer != u"ok"_s) {
        throw Discrepancy{tr("The file is damaged: %1").arg(answer)};
    }
}

bool isOfTheRegister(BrokenWorld::Kind kind)
{
    using Kind = BrokenWorld::Kind;
    return kind == Kind::Damaged || kind == Kind::Foreign || kind == Kind::Failed || kind == Kind::Newer;
}

} // namespace

VerifyReport verify(Database& database)
{
    Verification verification(database);
    try {
        verification.checkAll();
        verification.report.held = true;
    } catch (const Discrepancy& finding) {
        verification.report.firstBad = finding.words;
    } catch (const BrokenWorld& broken) {
        if (!isOfTheRegister(broken.kind())) {
            throw;
        }
        verification.report.firstBad = Verification::tr("%1 cannot be read, for the register is damaged: %2")
                                           .arg(verification.place(), broken.details());
    }
    return verification.report;
}

} // namespace redress

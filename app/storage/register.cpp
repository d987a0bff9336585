#include "app/storage/register.h"

#include "app/storage/journal.h"
#include "app/storage/place.h"
#include "app/storage/schema.h"

#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>

namespace redress {

using namespace Qt::StringLiterals;
using Kind = BrokenWorld::Kind;

namespace {

/** "Rdrs": by this SQLite's header tells our files from all others. */
constexpr qint64 applicationId = 0x52647273;

int newestVersion(Engine engine)
{
    return schemaSteps(engine).last().number;
}

QString temporaryBeside(const QString& file)
{
    const QFileInfo place(file);
    return u"%1/.%2.%3"_s.arg(place.path(), place.fileName())
        .arg(QRandomGenerator::system()->generate(), 8, 16, QChar(u'0'));
}

void removeFileAndLogs(const QString& file)
{
    for (const QString& end : {u""_s, u"-wal"_s, u"-shm"_s, u"-journal"_s}) {
        QFile::remove(file + end);
    }
}

void useLogBesideFile(Database& database)
{
    const Rows mode = database.runOnce(u"PRAGMA journal_mode = WAL"_s);
    if (mode.isEmpty() || mode.first().text(0) != u"wal"_s) {
        throw BrokenWorld(Kind::Unreachable, database.address().shown(), u"no write-ahead log"_s);
    }
}

/** Made under another name, so that a register is there whole or not at all. */
void makeFile(const RegisterAddress& address)
{
    checkPlaceOfNewFile(address.file);
    RegisterAddress making = address;
    making.file = temporaryBeside(address.file);
    try {
        const auto database = Database::createFile(making);
        database->runOnce(u"PRAGMA application_id = %1"_s.arg(applicationId));
        useLogBesideFile(*database);
        runSchemaSteps(*database);
    } catch (const BrokenWorld& broken) {
        removeFileAndLogs(making.file);
        throw BrokenWorld(broken.kind(), address.file, broken.details());
    }
    syncFile(making.file);
    if (!QFile::rename(making.file, address.file)) {
        removeFileAndLogs(making.file);
        throw BrokenWorld(Kind::AlreadyThere, address.file);
    }
    syncFile(address.file);
}

void checkIdentityOfFile(Database& database)
{
    const Rows id = database.runOnce(u"PRAGMA application_id"_s);
    if (id.isEmpty() || id.first().number(0) != applicationId) {
        throw BrokenWorld(Kind::Foreign, database.address().shown());
    }
    if (!tableNames(database).contains(u"schema_steps"_s)) {
        throw BrokenWorld(Kind::Damaged, database.address().shown(), u"no schema_steps"_s);
    }
}

void checkIdentityOnServer(Database& database)
{
    const QStringList tables = tableNames(database);
    if (!tables.contains(u"schema_steps"_s) || !tables.contains(u"journal"_s)) {
        throw BrokenWorld(tables.isEmpty() ? Kind::Missing : Kind::Foreign, database.address().shown());
    }
    if (database.run(u"SELECT current_setting('transaction_read_only')"_s).first().text(0) == u"on"_s) {
        throw BrokenWorld(Kind::ReadOnly, database.address().shown());
    }
}

/** Cheap: reads an end of each table. What lies between them is for verify. */
void checkAtFirstSight(Database& database)
{
    const QStringList there = tableNames(database);
    QStringList expected{u"journal"_s, u"payloads"_s, u"readings"_s, u"contents"_s};
    for (const DerivedTable& table : derivedTables()) {
        expected.append(table.name);
    }
    for (const QString& table : expected) {
        if (!there.contains(table)) {
            throw BrokenWorld(Kind::Damaged, database.address().shown(), u"no table %1"_s.arg(table));
        }
        database.run(u"SELECT * FROM %1 LIMIT 1"_s.arg(table));
    }
    database.run(u"SELECT * FROM journal ORDER BY sequence DESC LIMIT 1"_s);
}

/** A copy of an upgrade that was broken off; the old program may have gone on working since. */
bool isCopyOf(Database& database, const QString& file)
{
    RegisterAddress address = database.address();
    address.file = file;
    try {
        return head(*Database::connect(address)) == head(database);
    } catch (const BrokenWorld&) {
        return false;
    }
}

void keepCopyBefore(Database& database, int step)
{
    QString begins = database.address().file;
    begins.chop(QStringLiteral(".redress").size());
    begins += u".before-step-%1"_s.arg(step);
    QString copy = begins + u".redress"_s;
    for (int number = 2; QFileInfo::exists(copy); ++number) {
        if (isCopyOf(database, copy)) {
            return;
        }
        copy = u"%1.%2.redress"_s.arg(begins).arg(number);
    }
    try {
        copyFileInto(database, copy);
    } catch (const BrokenWorld& broken) {
        // Another desk opened the same old register at the same moment: its copy serves as well.
        if (broken.kind() != Kind::AlreadyThere) {
            throw;
        }
    }
}

void bringUpToDate(Database& database)
{
    const int present = schemaVersion(database);
    if (present == newestVersion(database.engine())) {
        return;
    }
    if (database.engine() == Engine::Sqlite) {
        keepCopyBefore(database, present + 1);
    }
    runSchemaSteps(database);
}

} // namespace

void copyFileInto(Database& database, const QString& target)
{
    const QString making = temporaryBeside(target);
    try {
        database.run(u"VACUUM INTO :target"_s, {{u"target"_s, making}});
        takeRights(making, database.address().file);
        syncFile(making);
    } catch (...) {
        removeFileAndLogs(making);
        throw;
    }
    if (!QFile::rename(making, target)) {
        removeFileAndLogs(making);
        throw BrokenWorld(Kind::AlreadyThere, target);
    }
    syncFile(target);
}

std::unique_ptr<Database> createRegister(const QString& address)
{
    const RegisterAddress place = RegisterAddress::read(address);
    if (place.engine == Engine::Sqlite) {
        makeFile(place);
        return openRegister(address);
    }
    auto database = Database::connect(place);
    if (!tableNames(*database).isEmpty()) {
        throw BrokenWorld(Kind::AlreadyThere, place.shown());
    }
    runSchemaSteps(*database);
    return database;
}

std::unique_ptr<Database> openRegister(const QString& address)
{
    const RegisterAddress place = RegisterAddress::read(address);
    const bool isFile = place.engine == Engine::Sqlite;
    if (isFile) {
        checkPlaceOfFile(place.file);
    }
    auto database = Database::connect(place);
    isFile ? checkIdentityOfFile(*database) : checkIdentityOnServer(*database);
    if (schemaVersion(*database) > newestVersion(place.engine)) {
        throw BrokenWorld(Kind::Newer, place.shown());
    }
    bringUpToDate(*database);
    checkAtFirstSight(*database);
    if (isFile) {
        useLogBesideFile(*database);
        // A restore may have replaced it since it was opened: a transaction begins only where the file still is.
        const ReadTransaction stillThere(*database);
    }
    return database;
}

} // namespace redress

#include "app/storage/put_in_place.h"

#include "app/storage/database.h"
#include "app/storage/place.h"

#include <QFile>
#include <QFileInfo>

#include <chrono>
#include <filesystem>

namespace redress {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = BrokenWorld::Kind;

namespace {

std::filesystem::path pathOf(const QString& file)
{
    return std::filesystem::path(QFile::encodeName(file).toStdString());
}

/**
 * Folds the log into the file, so that the file alone is the whole register. The engine does so only for the one
 * who has it open alone.
 */
std::unique_ptr<Database> openFolded(const QString& file)
{
    auto database = Database::connect(RegisterAddress::read(file));
    database->setPatience(1s);
    const Rows mode = database->runOnce(u"PRAGMA journal_mode = DELETE"_s);
    if (mode.isEmpty() || mode.first().text(0) != u"delete"_s) {
        throw BrokenWorld(Kind::Busy, file);
    }
    return database;
}

/** As long as it is held nobody can begin to use the old file. None where it is too damaged to be opened. */
std::unique_ptr<Database> holdAlone(const QString& file)
{
    try {
        auto database = openFolded(file);
        database->runOnce(u"BEGIN EXCLUSIVE"_s);
        return database;
    } catch (const BrokenWorld& broken) {
        // It is kept as it is, its log beside it.
        if (broken.kind() != Kind::Damaged && broken.kind() != Kind::Foreign) {
            throw;
        }
        return nullptr;
    }
}

/**
 * Under its second name the old file stays when the new one takes the first. It is not opened: this process would
 * let go of the engine's locks on it.
 */
void nameAlso(const QString& file, const QString& second)
{
    std::error_code trouble;
    std::filesystem::create_hard_link(pathOf(file), pathOf(second), trouble);
    // Not every disk knows second names.
    if (trouble && !QFile::copy(file, second)) {
        throw BrokenWorld(Kind::Denied, second, QString::fromStdString(trouble.message()));
    }
}

void moveLogs(const QString& from, const QString& to)
{
    for (const QString& log : {u"-wal"_s, u"-shm"_s, u"-journal"_s}) {
        QFile::rename(from + log, to + log);
    }
}

} // namespace

void putInPlace(const QString& newFile, const QString& registerFile, const QString& keptAs)
{
    if (QFileInfo::exists(keptAs)) {
        throw BrokenWorld(Kind::AlreadyThere, keptAs);
    }
    openFolded(newFile);
    syncFile(newFile);
    const bool stood = QFileInfo::exists(registerFile);
    const auto old = stood ? holdAlone(registerFile) : nullptr;
    if (stood) {
        nameAlso(registerFile, keptAs);
        moveLogs(registerFile, keptAs);
    }
    std::error_code trouble;
    std::filesystem::rename(pathOf(newFile), pathOf(registerFile), trouble);
    if (trouble) {
        if (stood) {
            moveLogs(keptAs, registerFile);
            QFile::remove(keptAs);
        }
        throw BrokenWorld(Kind::Denied, registerFile, QString::fromStdString(trouble.message()));
    }
    syncFile(registerFile);
}

} // namespace redress

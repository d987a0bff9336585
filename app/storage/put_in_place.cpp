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
void foldLog(const QString& file)
{
    try {
        const auto database = Database::connect(RegisterAddress::read(file));
        database->setPatience(1s);
        const Rows mode = database->runOnce(u"PRAGMA journal_mode = DELETE"_s);
        if (mode.isEmpty() || mode.first().text(0) != u"delete"_s) {
            throw BrokenWorld(Kind::Busy, file);
        }
    } catch (const BrokenWorld& broken) {
        // What is too damaged to be opened is kept as it is, its log beside it.
        if (broken.kind() != Kind::Damaged && broken.kind() != Kind::Foreign) {
            throw;
        }
    }
}

/** Under its second name the old file stays when the new one takes the first. */
void nameAlso(const QString& file, const QString& second)
{
    std::error_code trouble;
    std::filesystem::create_hard_link(pathOf(file), pathOf(second), trouble);
    // Not every disk knows second names.
    if (trouble && !QFile::copy(file, second)) {
        throw BrokenWorld(Kind::Denied, second, QString::fromStdString(trouble.message()));
    }
    syncFile(second);
}

} // namespace

void putInPlace(const QString& newFile, const QString& registerFile, const QString& keptAs)
{
    if (QFileInfo::exists(keptAs)) {
        throw BrokenWorld(Kind::AlreadyThere, keptAs);
    }
    if (QFileInfo::exists(registerFile)) {
        foldLog(registerFile);
        nameAlso(registerFile, keptAs);
        for (const QString& log : {u"-wal"_s, u"-shm"_s, u"-journal"_s}) {
            QFile::rename(registerFile + log, keptAs + log);
        }
    }
    std::error_code trouble;
    std::filesystem::rename(pathOf(newFile), pathOf(registerFile), trouble);
    if (trouble) {
        throw BrokenWorld(Kind::Denied, registerFile, QString::fromStdString(trouble.message()));
    }
    syncFile(registerFile);
}

} // namespace redress

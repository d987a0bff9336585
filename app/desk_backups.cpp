#include "app/desk_rooms.h"

#include "app/backups/keep_backups.h"
#include "app/storage/contents.h"
#include "app/storage/office_store.h"
#include "models/rights.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QtConcurrent>

namespace redress {

using namespace Qt::StringLiterals;

namespace {

Refusal notKeeper()
{
    return {u"actor"_s, u"not_allowed"_s,
            QCoreApplication::translate("Desk", "Backups are kept by administrators.")};
}

/** A folder that was named and is not there: a disk or share that is away, not an office without backups. */
Refusal noFolder(const QString& folder)
{
    return {u"backup_folder"_s, u"missing"_s,
            QCoreApplication::translate("Desk", "The folder of the backups, %1, cannot be reached. The register itself "
                                                "is untouched. Look whether its disk is there, or name another folder.")
                .arg(QDir::toNativeSeparators(folder))};
}

/**
 * A deed of one who is the same administrator in the backup too: else its journal would name somebody else, and
 * nobody here could sign in once it stands.
 */
Result<Deed> knownTo(Database& copy, const Deed& deed, const QString& signInName)
{
    const Office office = readOffice(copy);
    const Staff* member = office.member(deed.session.staff);
    const bool same = member != nullptr && member->signInName == signInName &&
                      whyOutdated(deed.session.actor(), office).isEmpty();
    if (same) {
        return deed;
    }
    return Refusal{u"actor"_s, u"unknown_then"_s,
                   QCoreApplication::translate("Desk", "When this backup was made you were not yet an administrator "
                                                       "here. Somebody who was one puts it back, with redress-admin "
                                                       "restore. The register stays as it is.")};
}

} // namespace

QString Desk::Rooms::backupFolder() const
{
    return lanes ? backupFolderOf(address, office.backupFolder) : QString();
}

Refusals Desk::Rooms::whyNotKeeper() const
{
    if (!session) {
        return {notSignedIn()};
    }
    if (const Refusals outdated = whySessionEnded(); !outdated.isEmpty()) {
        return outdated;
    }
    return reachOf(session->role, Action::KeepBackups) == Reach::None ? Refusals{notKeeper()} : Refusals{};
}

QString Desk::backupFolder() const
{
    return rooms->backupFolder();
}

QFuture<Result<QList<BackupFile>>> Desk::backups()
{
    return rooms->run<QList<BackupFile>>(
        Lane::LongWork, [folder = rooms->backupFolder(), named = !rooms->office.backupFolder.isEmpty(), at = now(),
                         &sums = rooms->sums](Database& database) -> Result<QList<BackupFile>> {
            if (named && !QFileInfo(folder).isDir()) {
                return noFolder(folder);
            }
            return listBackups(database, folder, at, sums);
        });
}

QFuture<Result<BackupFile>> Desk::backUpNow()
{
    if (const Refusals reasons = rooms->whyNotKeeper(); !reasons.isEmpty()) {
        return atOnce<BackupFile>(reasons);
    }
    return rooms->run<BackupFile>(Lane::LongWork, [folder = rooms->backupFolder(), at = now(), place = zone()](
                                                      Database& database) {
        return makeBackup(database, folder, at, place);
    });
}

QFuture<Result<std::optional<BackupFile>>> Desk::backUpOfTheDay()
{
    auto made = rooms->run<std::optional<BackupFile>>(
        Lane::LongWork,
        [folder = rooms->backupFolder(), at = now(), place = zone(), &sums = rooms->sums](Database& database) {
            return makeBackupOfTheDay(database, folder, at, place, sums);
        });
    // The day's other tidying; nobody waits for it, and what it cannot do today it does tomorrow.
    if (rooms->lanes) {
        rooms->lanes->run(Lane::LongWork, [at = now()](Database& database) { sweepOrphans(database, at); });
    }
    return made;
}

QFuture<Result<Done>> Desk::checkBackup(const QString& file)
{
    if (const Refusals reasons = rooms->whyNotKeeper(); !reasons.isEmpty()) {
        return atOnce<Done>(reasons);
    }
    return QtConcurrent::run([file, stop = rooms->checks.get_token()] {
        return inWords([&] { return redress::checkBackup(file, stop); });
    });
}

QFuture<Result<QString>> Desk::restoreBackup(const QString& file)
{
    if (const Refusals reasons = rooms->whyNotKeeper(); !reasons.isEmpty()) {
        return atOnce<QString>(reasons);
    }
    const Staff* keeper = rooms->office.member(rooms->session->staff);
    const QString signInName = keeper == nullptr ? QString() : keeper->signInName;
    // The register's own threads hold the file open; they go first.
    rooms->leaveRegister();
    return QtConcurrent::run([address = rooms->address, file, signInName,
                              deed = Deed::begin(*rooms->session, now())] {
        const auto restorer = [&](Database& copy) { return knownTo(copy, deed, signInName); };
        return inWords([&] { return redress::restoreBackup(address, file, restorer); });
    });
}

} // namespace redress

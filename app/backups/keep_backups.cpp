#include "app/backups/keep_backups.h"

#include "app/backups/backup_name.h"
#include "app/backups/check_sum.h"
#include "app/backups/copy_file.h"
#include "app/backups/known_sums.h"
#include "app/storage/backup.h"
#include "app/storage/register_address.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QScopeGuard>
#include <QSet>
#include <QStandardPaths>
#include <QStorageInfo>
#include <QTemporaryDir>

#include <algorithm>
#include <cerrno>

#include <fcntl.h>
#include <unistd.h>

namespace redress {

using namespace Qt::StringLiterals;

namespace {

struct Sentence
{
    Q_DECLARE_TR_FUNCTIONS(Backups)
};

constexpr int daysKept = 7;
constexpr int weeksKept = 5;
constexpr int monthsKept = 12;
/** A damaged backup stays to be looked at for so long after a good one was made. */
constexpr qint64 secondsDamagedStays = 7LL * 24 * 3600;
/** A lock of another computer that nobody renewed for so long is that of a desk that died. */
constexpr int longestMaking = 6 * 3600 * 1000;
constexpr qint64 secondsOfADay = 24LL * 3600;

/** How a look at backups goes on: when it is, what was read before, and until when. */
struct Look
{
    Moment now;
    KnownSums& sums;
    const std::stop_token& stop;
};

void compareBytes(BackupFile& backup, const Look& look)
{
    const Result<QString> kept = readCheckSum(backup.file);
    const Result<QString> present = kept ? look.sums.sumOf(backup.file, look.now, look.stop) : kept;
    if (!present) {
        backup.good = false;
        backup.trouble = present.refusal().text;
    } else if (*present != *kept) {
        backup.good = false;
        backup.trouble = Sentence::tr("Its bytes are not those that were verified: it was damaged since.");
    }
}

QList<BackupFile> filesIn(const QString& folder, const BackupNames& names)
{
    QList<BackupFile> backups;
    for (const QFileInfo& found : QDir(folder).entryInfoList({u"*.redress"_s}, QDir::Files)) {
        if (const auto made = names.momentOf(found.fileName())) {
            backups.append({found.absoluteFilePath(), *made, found.size(), true, {}});
        }
    }
    std::ranges::sort(backups, std::ranges::greater{}, [](const BackupFile& one) { return one.made.milliseconds; });
    return backups;
}

QList<BackupFile> lookedAt(QList<BackupFile> backups, const Look& look)
{
    bool found = false;
    for (BackupFile& backup : backups) {
        if (!found) {
            compareBytes(backup, look);
            found = backup.good;
        } else if (!QFileInfo::exists(checkSumFileOf(backup.file))) {
            backup.good = false;
            backup.trouble = Sentence::tr("It was not finished: the check sum beside it is missing.");
        }
    }
    return backups;
}

Refusal cannotWrite(const QString& folder, const QString& why)
{
    return {u"backup_folder"_s, u"not_written"_s,
            Sentence::tr("No backup could be written to %1: %2. The register itself is untouched; the older backups "
                         "are still there.")
                .arg(QDir::toNativeSeparators(folder), why)};
}

/** A full disk is the reason that can be told in plain words; the system's own are for the rest. */
Refusal noRoom(const QString& folder, qint64 size, const QString& otherwise)
{
    const bool full = QStorageInfo(folder).bytesAvailable() < size;
    return cannotWrite(folder, full ? Sentence::tr("its disk is full") : otherwise);
}

/** Waits until the bytes or the names are on the disk; a place that cannot tell is believed. */
bool settle(const QString& path)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0) {
        return false;
    }
    const bool kept = ::fsync(descriptor) == 0 || errno == EINVAL || errno == ENOSYS || errno == ENOTSUP;
    // What is read back now comes from the disk, not from this computer's memory of it.
    ::posix_fadvise(descriptor, 0, 0, POSIX_FADV_DONTNEED);
    ::close(descriptor);
    return kept;
}

/** Byte by byte, under a name that no list shows until it is whole; read back and compared. */
Result<Done> bringOver(const QString& from, const QString& target, const QString& hash, const std::stop_token& stop)
{
    const QString folder = QFileInfo(target).path();
    const QString part = target + u".part"_s;
    QFile::remove(part);
    const auto tidy = qScopeGuard([&part] { QFile::remove(part); });
    if (const QString trouble = copyFile(from, part, stop); !trouble.isEmpty()) {
        return noRoom(folder, QFileInfo(from).size(), trouble);
    }
    const bool settled = settle(part);
    const Result<QString> written = checkSumOf(part, stop);
    if (!settled || !written || *written != hash) {
        return cannotWrite(folder, Sentence::tr("what was read back is not what was written"));
    }
    const Result<Done> kept = writeCheckSum(target, hash);
    if (!kept || !QFile::rename(part, target)) {
        return kept ? Result<Done>(cannotWrite(folder, Sentence::tr("the finished file cannot get its name"))) : kept;
    }
    (void)settle(folder);
    return Done{};
}

/**
 * Never touches what is not a backup of this register. What a clock that was ahead has made does not count against
 * what is made now, and stays until its day has come.
 */
void removeOld(const QString& folder, const BackupNames& names, Moment justMade, const QTimeZone& zone,
               const std::stop_token& stop)
{
    // What is removed for the sake of a good one is not left to memory.
    KnownSums nothingYet;
    QList<BackupFile> listed = lookedAt(filesIn(folder, names), {justMade, nothingYet, stop});
    listed.removeIf([justMade](const BackupFile& backup) { return justMade < backup.made; });
    QList<Moment> good;
    for (const BackupFile& backup : listed) {
        if (backup.good) {
            good.append(backup.made);
        }
    }
    const QList<Moment> kept = backupsToKeep(good, zone);
    for (const BackupFile& backup : listed) {
        const bool old = backup.good ? !kept.contains(backup.made)
                                     : !good.isEmpty() && backup.made.plusSeconds(secondsDamagedStays) < justMade;
        if (old && QFile::remove(backup.file)) {
            QFile::remove(checkSumFileOf(backup.file));
        }
    }
}

bool isForgotten(const QFileInfo& found, Moment now)
{
    return Moment::fromDateTime(found.lastModified()).plusSeconds(secondsOfADay) < now;
}

/** Of what could not be tidied up because the power went. Only for the one who holds the folder's lock. */
void removeParts(const QString& folder, const BackupNames& names)
{
    for (const QFileInfo& found : QDir(folder).entryInfoList({u"*.redress.part"_s}, QDir::Files)) {
        if (names.momentOf(found.completeBaseName())) {
            QFile::remove(found.absoluteFilePath());
        }
    }
}

/** The same where copies are made: each holds the whole register, out of sight. */
void removeMakings(const QString& folder, Moment now)
{
    const QStringList patterns{u".redress-backup-??????"_s, u".redress-restore-??????"_s};
    for (const QFileInfo& found : QDir(folder).entryInfoList(patterns, QDir::Dirs | QDir::Hidden)) {
        if (isForgotten(found, now)) {
            QDir(found.absoluteFilePath()).removeRecursively();
        }
    }
}

/** Nothing is written over: a name is taken where the clock was set back, or two are made in one second. */
Moment freeMoment(const QString& folder, const BackupNames& names, Moment now)
{
    while (QFileInfo::exists(QDir(folder).absoluteFilePath(names.nameAt(now)))) {
        now = now.plusSeconds(1);
    }
    return now;
}

/** Near the register, so that there is room; on this computer, for the engine is not to work on a share. */
QString folderOfMaking(const RegisterAddress& address)
{
    return address.engine == Engine::Sqlite ? QFileInfo(address.file).absolutePath() : QDir::tempPath();
}

/** Puts a verified copy into the folder. */
Result<BackupFile> keep(const QString& copy, const QString& folder, const BackupNames& names, Moment now,
                        const std::stop_token& stop)
{
    const Result<QString> hash = checkSumOf(copy, stop);
    if (!hash) {
        return hash.refusals();
    }
    const QString target = QDir(folder).absoluteFilePath(names.nameAt(freeMoment(folder, names, now)));
    const Result<Done> brought = bringOver(copy, target, *hash, stop);
    if (!brought) {
        return brought.refusals();
    }
    const QFileInfo kept(target);
    return BackupFile{target, *names.momentOf(kept.fileName()), kept.size(), true, {}};
}

Result<BackupFile> makeAlone(Database& database, const QString& folder, Moment now, const QTimeZone& zone)
{
    const QString near = folderOfMaking(database.address());
    const BackupNames names(database);
    removeMakings(near, now);
    removeParts(folder, names);
    const QTemporaryDir making(near + u"/.redress-backup-XXXXXX"_s);
    if (!making.isValid()) {
        return cannotWrite(folder, making.errorString());
    }
    const QString copy = making.filePath(u"copy.redress"_s);
    const VerifyReport report = backup(database, copy);
    if (!report.held) {
        return Refusal{u"register"_s, u"damaged"_s,
                       Sentence::tr("The register itself does not hold (%1). No backup was made of it; the older ones "
                                    "are still there.")
                           .arg(report.firstBad)};
    }
    const Result<BackupFile> made = keep(copy, folder, names, now, database.stop());
    if (made) {
        removeOld(folder, names, made->made, zone, database.stop());
    }
    return made;
}

/** One desk at a time writes into a folder. */
class FolderLock
{
public:
    explicit FolderLock(const QString& folder) : lock(QDir(folder).filePath(u".making"_s))
    {
        lock.setStaleLockTime(longestMaking);
        held = lock.tryLock();
    }

    [[nodiscard]] bool isHeld() const { return held; }
    [[nodiscard]] bool isAnothers() const { return !held && lock.error() == QLockFile::LockFailedError; }

private:
    QLockFile lock;
    bool held = false;
};

/** Where not even the lock has room. */
Refusal notWritable(const QString& folder)
{
    constexpr qint64 aLittle = 64LL * 1024;
    return noRoom(folder, aLittle, Sentence::tr("nothing can be written there"));
}

bool hasOneOfDay(const QString& folder, const BackupNames& names, const QTimeZone& zone, const Look& look)
{
    return std::ranges::any_of(lookedAt(filesIn(folder, names), look), [&](const BackupFile& one) {
        return one.good && one.made.in(zone).date() == look.now.in(zone).date();
    });
}

} // namespace

QString backupFolderOf(const QString& address, const QString& setFolder)
{
    if (!setFolder.isEmpty()) {
        return setFolder;
    }
    const RegisterAddress place = RegisterAddress::read(address);
    const QString beside = place.engine == Engine::Sqlite
                               ? QFileInfo(place.file).absolutePath()
                               : QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/redress"_s;
    return u"%1/%2 backups"_s.arg(beside, registerNameOf(place));
}

QList<Moment> backupsToKeep(const QList<Moment>& made, const QTimeZone& zone)
{
    QList<Moment> newestFirst = made;
    std::ranges::sort(newestFirst, std::ranges::greater{}, &Moment::milliseconds);
    QSet<QDate> days;
    QSet<std::pair<int, int>> weeks;
    QSet<std::pair<int, int>> months;
    QList<Moment> kept;
    const auto takeNew = [](auto& known, const auto& one, int most) {
        const bool fresh = !known.contains(one) && known.size() < most;
        known.insert(one);
        return fresh;
    };
    for (const Moment moment : newestFirst) {
        const QDate day = moment.in(zone).date();
        int year = 0;
        const int week = day.weekNumber(&year);
        const bool ofDay = takeNew(days, day, daysKept);
        const bool ofWeek = takeNew(weeks, std::pair(year, week), weeksKept);
        const bool ofMonth = takeNew(months, std::pair(day.year(), day.month()), monthsKept);
        if (ofDay || ofWeek || ofMonth) {
            kept.append(moment);
        }
    }
    return kept;
}

QList<BackupFile> listBackups(Database& database, const QString& folder, Moment now, KnownSums& sums)
{
    return lookedAt(filesIn(folder, BackupNames(database)), {now, sums, database.stop()});
}

Result<BackupFile> makeBackup(Database& database, const QString& folder, Moment now, const QTimeZone& zone)
{
    if (!QDir().mkpath(folder)) {
        return cannotWrite(folder, Sentence::tr("the folder cannot be made"));
    }
    const FolderLock alone(folder);
    if (!alone.isHeld()) {
        return alone.isAnothers() ? cannotWrite(folder, Sentence::tr("another desk is writing one at this moment"))
                                  : notWritable(folder);
    }
    return makeAlone(database, folder, now, zone);
}

Result<std::optional<BackupFile>> makeBackupOfTheDay(Database& database, const QString& folder, Moment now,
                                                     const QTimeZone& zone, KnownSums& sums)
{
    using OfTheDay = std::optional<BackupFile>;
    const BackupNames names(database);
    const auto hasOne = [&] { return hasOneOfDay(folder, names, zone, {now, sums, database.stop()}); };
    if (hasOne()) {
        return OfTheDay();
    }
    if (!QDir().mkpath(folder)) {
        return cannotWrite(folder, Sentence::tr("the folder cannot be made"));
    }
    const FolderLock alone(folder);
    // Asked again: another desk may just have made it.
    if (alone.isAnothers() || (alone.isHeld() && hasOne())) {
        return OfTheDay();
    }
    if (!alone.isHeld()) {
        return notWritable(folder);
    }
    const Result<BackupFile> made = makeAlone(database, folder, now, zone);
    return made ? Result<OfTheDay>(OfTheDay(*made)) : made.refusals();
}

} // namespace redress

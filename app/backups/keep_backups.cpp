#include "app/backups/keep_backups.h"

#include "app/backups/check_sum.h"
#include "app/storage/backup.h"
#include "app/storage/register_address.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QRegularExpression>
#include <QSet>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <algorithm>

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
const QString nameForm = u"yyyy-MM-dd HHmmss"_s;

/** Of a server's register the name of its database. */
QString baseNameOf(const QString& address)
{
    const RegisterAddress place = RegisterAddress::read(address);
    return place.engine == Engine::Sqlite ? QFileInfo(place.file).completeBaseName() : place.database;
}

/** The moment in a backup's name; a file of another name is none of ours. */
std::optional<Moment> momentOfName(const QString& fileName)
{
    static const QRegularExpression form(u"^backup ([0-9]{4}-[0-9]{2}-[0-9]{2} [0-9]{6})\\.redress$"_s);
    const auto match = form.match(fileName);
    QDateTime made = QDateTime::fromString(match.captured(1), nameForm);
    made.setTimeSpec(Qt::UTC);
    return match.hasMatch() && made.isValid() ? std::optional(Moment{made.toMSecsSinceEpoch()}) : std::nullopt;
}

QString nameOfMoment(Moment moment)
{
    return u"backup %1.redress"_s.arg(moment.in(QTimeZone::utc()).toString(nameForm));
}

void compareBytes(BackupFile& backup)
{
    const Result<QString> kept = readCheckSum(backup.file);
    const Result<QString> present = kept ? checkSumOf(backup.file) : kept;
    if (!present) {
        backup.good = false;
        backup.trouble = present.refusal().text;
    } else if (*present != *kept) {
        backup.good = false;
        backup.trouble = Sentence::tr("Its bytes are not those that were verified: it was damaged since.");
    }
}

QList<BackupFile> filesIn(const QString& folder)
{
    QList<BackupFile> backups;
    for (const QFileInfo& found : QDir(folder).entryInfoList({u"backup *.redress"_s}, QDir::Files)) {
        if (const auto made = momentOfName(found.fileName())) {
            backups.append({found.absoluteFilePath(), *made, found.size(), true, {}});
        }
    }
    std::ranges::sort(backups, std::ranges::greater{}, [](const BackupFile& one) { return one.made.milliseconds; });
    return backups;
}

Refusal cannotWrite(const QString& folder, const QString& why)
{
    return {u"backup_folder"_s, u"not_written"_s,
            Sentence::tr("No backup could be written to %1: %2. The register itself is untouched; the older backups "
                         "are still there.")
                .arg(QDir::toNativeSeparators(folder), why)};
}

/** Waits until the bytes and the name are on the disk, as far as the place allows. */
void settle(const QString& path)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (descriptor >= 0) {
        ::fsync(descriptor);
        ::close(descriptor);
    }
}

/** Byte by byte, under a name that no list shows until it is whole; read back and compared. */
Result<Done> bringOver(const QString& from, const QString& target, const QString& hash)
{
    const QString folder = QFileInfo(target).path();
    const QString part = target + u".part"_s;
    QFile::remove(part);
    QFile source(from);
    if (!source.copy(part)) {
        const QString why = source.errorString();
        QFile::remove(part);
        return cannotWrite(folder, why);
    }
    settle(part);
    const Result<QString> written = checkSumOf(part);
    if (!written || *written != hash) {
        QFile::remove(part);
        return cannotWrite(folder, Sentence::tr("what was read back is not what was written"));
    }
    const Result<Done> kept = writeCheckSum(target, hash);
    if (!kept || !QFile::rename(part, target)) {
        QFile::remove(part);
        return kept ? Result<Done>(cannotWrite(folder, Sentence::tr("the finished file cannot get its name"))) : kept;
    }
    settle(folder);
    return Done{};
}

/** Never touches what is not a backup of ours, nor the newest good one. */
void removeOld(const QString& folder, Moment now, const QTimeZone& zone)
{
    const auto listed = listBackups(folder);
    if (!listed) {
        return;
    }
    QList<Moment> good;
    for (const BackupFile& backup : *listed) {
        if (backup.good) {
            good.append(backup.made);
        }
    }
    const QList<Moment> kept = backupsToKeep(good, zone);
    for (const BackupFile& backup : *listed) {
        const bool old = backup.good ? !kept.contains(backup.made)
                                     : !good.isEmpty() && backup.made.plusSeconds(secondsDamagedStays) < now;
        if (old && QFile::remove(backup.file)) {
            QFile::remove(checkSumFileOf(backup.file));
        }
    }
}

/** Near the register, so that there is room; on this computer, for the engine is not to work on a share. */
QString placeOfMaking(Database& database)
{
    const RegisterAddress& address = database.address();
    return (address.engine == Engine::Sqlite ? QFileInfo(address.file).absolutePath() : QDir::tempPath()) +
           u"/.redress-backup-XXXXXX"_s;
}

Result<BackupFile> makeAlone(Database& database, const QString& folder, Moment now, const QTimeZone& zone)
{
    const QTemporaryDir making(placeOfMaking(database));
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
    const Result<QString> hash = checkSumOf(copy);
    if (!hash) {
        return hash.refusals();
    }
    const QString target = QDir(folder).absoluteFilePath(nameOfMoment(now));
    const Result<Done> brought = bringOver(copy, target, *hash);
    if (!brought) {
        return brought.refusals();
    }
    removeOld(folder, now, zone);
    return BackupFile{target, *momentOfName(QFileInfo(target).fileName()), QFileInfo(target).size(), true, {}};
}

bool isOfDay(const BackupFile& backup, Moment now, const QTimeZone& zone)
{
    return backup.good && backup.made.in(zone).date() == now.in(zone).date();
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
    return u"%1/%2 backups"_s.arg(beside, baseNameOf(address));
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

Result<QList<BackupFile>> listBackups(const QString& folder)
{
    QList<BackupFile> backups = filesIn(folder);
    bool found = false;
    for (BackupFile& backup : backups) {
        if (!found) {
            compareBytes(backup);
            found = backup.good;
        } else if (!QFileInfo::exists(checkSumFileOf(backup.file))) {
            backup.good = false;
            backup.trouble = Sentence::tr("It was not finished: the check sum beside it is missing.");
        }
    }
    return backups;
}

Result<BackupFile> makeBackup(Database& database, const QString& folder, Moment now, const QTimeZone& zone)
{
    if (!QDir().mkpath(folder)) {
        return cannotWrite(folder, Sentence::tr("the folder cannot be made"));
    }
    QLockFile alone(QDir(folder).filePath(u".making"_s));
    if (!alone.tryLock()) {
        return cannotWrite(folder, alone.error() == QLockFile::LockFailedError
                                       ? Sentence::tr("another desk is writing one at this moment")
                                       : Sentence::tr("nothing can be written there"));
    }
    return makeAlone(database, folder, now, zone);
}

Result<std::optional<BackupFile>> makeBackupOfTheDay(Database& database, const QString& folder, Moment now,
                                                     const QTimeZone& zone)
{
    QDir().mkpath(folder);
    QLockFile alone(QDir(folder).filePath(u".making"_s));
    if (!alone.tryLock(0) && alone.error() == QLockFile::LockFailedError) {
        return std::optional<BackupFile>();
    }
    alone.unlock();
    const auto listed = listBackups(folder);
    if (!listed) {
        return listed.refusals();
    }
    const bool there = std::ranges::any_of(*listed, [&](const BackupFile& one) { return isOfDay(one, now, zone); });
    if (there) {
        return std::optional<BackupFile>();
    }
    const Result<BackupFile> made = makeBackup(database, folder, now, zone);
    return made ? Result<std::optional<BackupFile>>(std::optional(*made)) : made.refusals();
}

} // namespace redress

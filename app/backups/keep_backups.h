#pragma once

#include "app/backups/backup_file.h"
#include "app/session/deed.h"
#include "models/result.h"

#include <QList>
#include <QString>
#include <QTimeZone>

#include <functional>
#include <optional>
#include <stop_token>

namespace redress {

class Database;
class KnownSums;

/** The folder of a register's backups: as the administrator set it, or beside the register. */
[[nodiscard]] QString backupFolderOf(const QString& address, const QString& setFolder);

/** Which of these are kept: of each of the last 7 days, 5 weeks and 12 months that have any, the newest one. */
[[nodiscard]] QList<Moment> backupsToKeep(const QList<Moment>& made, const QTimeZone& zone);

/**
 * Those of this register, newest first; other registers may use the folder too. The bytes of the newest are compared
 * with their check sum, and further ones until one is good; of the others only that they were finished, for reading
 * them all can take hours. What `sums` knows is not read again. No folder: no backups.
 */
[[nodiscard]] QList<BackupFile> listBackups(Database& database, const QString& folder, Moment now, KnownSums& sums);

/**
 * Writes one now, verifies it, then removes those that are no longer kept, never this one. Leaves no half one, not
 * where the register's work is stopped either.
 */
[[nodiscard]] Result<BackupFile> makeBackup(Database& database, const QString& folder, Moment now,
                                            const QTimeZone& zone);

/** Where no good one of today lies there: makes one. None where there was one, or another desk is making it. */
[[nodiscard]] Result<std::optional<BackupFile>> makeBackupOfTheDay(Database& database, const QString& folder, Moment now,
                                                                   const QTimeZone& zone, KnownSums& sums);

/** Looks a backup over whole: its bytes, its journal, every row. Refused with field "backup" and the reason. */
[[nodiscard]] Result<Done> checkBackup(const QString& file, const std::stop_token& stop = {});

/** Whose deed a restore is: asked with the backup's copy open, for the register itself may no longer open. */
using Restorer = std::function<Result<Deed>(Database& copy)>;

/**
 * Puts a backup in the place of the register and says so in its journal. The backup is verified first and refused
 * with its reason where it does not hold or is another register's; the register that stood there is kept beside it.
 * Gives the kept file's name, empty where nothing stood there. Refused while another desk has the register open.
 */
[[nodiscard]] Result<QString> restoreBackup(const QString& address, const QString& file, const Restorer& restorer);
/** The same for one who gives name and password of an administrator known to the backup. */
[[nodiscard]] Result<QString> restoreBackup(const QString& address, const QString& file, const QString& signInName,
                                            const QString& password, Moment now);

} // namespace redress

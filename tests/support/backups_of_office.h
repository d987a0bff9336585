#pragma once

#include "app/backups/backup_name.h"
#include "app/backups/check_sum.h"
#include "app/backups/keep_backups.h"
#include "app/backups/known_sums.h"
#include "tests/support/office_of_five.h"

#include <QDir>
#include <QFile>
#include <QtTest>

/** The backups of an office: made, listed, damaged and put back. */
namespace redress::test {

inline constexpr qint64 day = 24LL * 3600;

inline QTimeZone utc()
{
    return QTimeZone::utc();
}

inline QString folderOf(const OfficeOfFive& office)
{
    return office.place.fileBeside(QStringLiteral("kept"));
}

inline BackupFile backedUp(const OfficeOfFive& office, Moment at = mondayAtNine)
{
    return OfficeOfFive::require(makeBackup(*office.database, folderOf(office), at, utc()));
}

inline Result<std::optional<BackupFile>> makeOfTheDay(Database& database, const QString& folder, Moment at,
                                                      const QTimeZone& zone)
{
    KnownSums nothingYet;
    return makeBackupOfTheDay(database, folder, at, zone, nothingYet);
}

inline QList<BackupFile> listedIn(Database& database, const QString& folder)
{
    KnownSums nothingYet;
    return listBackups(database, folder, mondayAtNine, nothingYet);
}

inline QList<BackupFile> listed(const OfficeOfFive& office)
{
    return listedIn(*office.database, folderOf(office));
}

inline Result<QString> restore(const OfficeOfFive& office, const QString& backup, Moment at = mondayAtNine)
{
    return restoreBackup(office.place.address(), backup, QStringLiteral("admin"), OfficeOfFive::password(),
                         at);
}

inline void flipAByte(const QString& file)
{
    QFile bytes(file);
    QVERIFY(bytes.open(QIODevice::ReadWrite));
    QVERIFY(bytes.seek(bytes.size() / 2));
    const QByteArray one = bytes.read(1);
    QVERIFY(bytes.seek(bytes.size() / 2));
    bytes.write(QByteArray(1, char(one.at(0) ^ 0x20)));
}

/** As if made at that moment. */
inline void copyAs(const BackupFile& backup, const BackupNames& names, Moment made)
{
    const QString file = QFileInfo(backup.file).path() + u'/' + names.nameAt(made);
    QVERIFY(QFile::copy(backup.file, file));
    QVERIFY(writeCheckSum(file, *readCheckSum(backup.file)));
}

/** Who may read and write the file; the owner's own way to it is left out, it says no more. */
inline QFile::Permissions rightsOf(const QString& file)
{
    constexpr QFile::Permissions everybodys = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup |
                                              QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    return QFile::permissions(file) & everybodys;
}

} // namespace redress::test

#pragma once

#include "models/moment.h"

#include <QString>

#include <optional>

namespace redress {

class Database;
struct RegisterAddress;

/** The hash of the journal's first entry: what a register keeps through every copy and restore. Empty: no entry yet. */
[[nodiscard]] QString originOf(Database& database);

/** The name of a register as people know it; of a server's register that of its database. */
[[nodiscard]] QString registerNameOf(const RegisterAddress& address);

/**
 * How the backups of one register are called. Several registers may use one folder, some of one name, some copies of
 * each other: a name holds the register's own, the moment in UTC, and how its journal began.
 */
class BackupNames
{
public:
    explicit BackupNames(Database& database);

    [[nodiscard]] QString nameAt(Moment moment) const;
    /** None where the file is no backup of this register. */
    [[nodiscard]] std::optional<Moment> momentOf(const QString& fileName) const;

private:
    QString registerName;
    QString origin;
};

} // namespace redress

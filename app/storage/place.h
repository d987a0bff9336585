#pragma once

#include <QString>

namespace redress {

/**
 * Looks at where a SQLite register is or shall be, without opening the file: a plain open and close of a
 * register in use would drop the engine's locks. Throws BrokenWorld with its own sentence for each bad place.
 */
void checkPlaceOfFile(const QString& file);
/** The same for a file that is to be made. */
void checkPlaceOfNewFile(const QString& file);

/** Which file a path leads to at present: a moved, deleted or replaced file has another, or none. */
struct FileIdentity
{
    quint64 device = 0;
    quint64 number = 0;

    friend bool operator==(const FileIdentity&, const FileIdentity&) = default;
};
[[nodiscard]] FileIdentity identityOfFile(const QString& file);

/** Gives a file the owner, group and rights of another, as far as this process may. */
void takeRights(const QString& file, const QString& from);

/** Waits until a finished file and its name are on the disk. */
void syncFile(const QString& file);

} // namespace redress

#pragma once

#include "app/storage/database.h"

#include <QString>

#include <functional>
#include <memory>

namespace redress {

/**
 * Makes an empty register at an address and opens it. A file must end in .redress. Throws BrokenWorld
 * AlreadyThere where there is one (or anything else) already.
 */
std::unique_ptr<Database> createRegister(const QString& address);

/**
 * Opens a register after looking it over: is it there, is it one of ours, is it whole at first sight, can it
 * be written, is it on a share, is it newer than the program. An older one is brought up to date, after a
 * backup copy beside it. Throws BrokenWorld with its own sentence for each; never makes or replaces anything.
 */
std::unique_ptr<Database> openRegister(const QString& address);

/** Copies a SQLite register while desks go on working. Whole or not at all; never replaces a file. */
void copyFileInto(Database& database, const QString& target);

/** The `f_type` of the file system a path lies on, as statfs tells it. */
using FileSystemType = std::function<qint64(const QString& path)>;
/** For tests: tells another file system than the real one. An empty function restores the real one. */
void setFileSystemType(FileSystemType type);

} // namespace redress

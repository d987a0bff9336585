#pragma once

#include <QString>

namespace redress {

enum class Engine { Sqlite, Postgresql };

/** Where a register is: a file, or a database of a PostgreSQL server. */
struct RegisterAddress
{
    Engine engine = Engine::Sqlite;
    /** SQLite: absolute path of the file. */
    QString file;
    /** PostgreSQL: a name, a number, or the folder of a unix socket. */
    QString host;
    int port = 5432;
    QString database;
    QString user;
    QString password;

    /**
     * Reads FILE, sqlite:FILE or postgresql://[user[:password]@][host][:port]/database[?host=…&port=…]. The
     * folder of a unix socket is given as ?host=/folder or percent-encoded. Throws BrokenWorld BadAddress.
     */
    [[nodiscard]] static RegisterAddress read(const QString& text);
    /** As a person may see it: without the password. */
    [[nodiscard]] QString shown() const;
};

} // namespace redress

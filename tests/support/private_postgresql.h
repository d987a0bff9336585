#pragma once

#include <QProcess>
#include <QString>
#include <QTemporaryDir>

namespace redress::test {

/**
 * A PostgreSQL server of this test program's own, in a temporary folder, reached over a unix socket in it.
 * Started by the first question for it; ends with the program, even where that is killed.
 */
class PrivatePostgresql
{
public:
    [[nodiscard]] static PrivatePostgresql& server();

    /** Makes an empty database and gives the address of a register in it. */
    [[nodiscard]] QString newDatabase();
    /** Stops the server as a crash would, for tests of a lost one; every database stays. */
    void crash();
    void start();

    ~PrivatePostgresql();

private:
    PrivatePostgresql();
    [[nodiscard]] QString data() const { return folder.filePath(QStringLiteral("data")); }
    [[nodiscard]] bool run(const QString& program, const QStringList& arguments);
    [[nodiscard]] bool answers();

    QTemporaryDir folder;
    QProcess postgres;
    int databases = 0;
};

} // namespace redress::test

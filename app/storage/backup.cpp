#include "app/storage/backup.h"

#include "app/storage/contents.h"
#include "app/storage/place.h"
#include "app/storage/rebuild.h"
#include "app/storage/register.h"
#include "app/storage/schema.h"

#include <QFileInfo>
#include <QTemporaryDir>

namespace redress {

using namespace Qt::StringLiterals;

namespace {

/** Copies the rows of a table that is the same on both engines, in pieces. */
void copyTable(Database& from, Database& to, const QString& table, const QStringList& columns,
               const QString& order)
{
    constexpr int piece = 500;
    const QString read =
        u"SELECT %1 FROM %2 ORDER BY %3 LIMIT %4 OFFSET :done"_s.arg(columns.join(u", "_s), table, order)
            .arg(piece);
    const QString write =
        u"INSERT INTO %1 (%2) VALUES (:%3)"_s.arg(table, columns.join(u", "_s), columns.join(u", :"_s));
    for (qint64 done = 0;; done += piece) {
        const Rows rows = from.run(read, {{u"done"_s, done}});
        for (const Row& row : rows) {
            Values values;
            for (int column = 0; column < row.width(); ++column) {
                values.insert(columns.at(column), row.value(column));
            }
            to.run(write, values);
        }
        if (rows.size() < piece) {
            return;
        }
    }
}

/** One piece in memory at a time; what was never kept whole stays behind. */
void copyContents(Database& from, Database& to)
{
    copyTable(from, to, u"contents"_s, columnsOf(to, u"contents"_s), u"hash"_s);
    for (const Row& row : to.run(u"SELECT hash FROM contents"_s)) {
        qint64 number = 0;
        forEachPiece(from, row.text(0), [&](const QByteArray& body) {
            to.run(u"INSERT INTO content_pieces (hash, number, body) VALUES (:hash, :number, :body)"_s,
                   {{u"hash"_s, row.text(0)}, {u"number"_s, number++}, {u"body"_s, body}});
        });
    }
}

/** One errand, one stop. */
std::unique_ptr<Database> stoppedAs(const Database& other, std::unique_ptr<Database> copy)
{
    copy->stopWhen(other.stop());
    return copy;
}

VerifyReport writeCopy(Database& database, const QString& file)
{
    try {
        if (database.engine() == Engine::Sqlite) {
            copyFileInto(database, file);
        } else {
            copyRegister(database, *stoppedAs(database, createRegister(file)));
        }
        return verify(*stoppedAs(database, openRegister(file)));
    } catch (const BrokenWorld& broken) {
        if (broken.kind() != BrokenWorld::Kind::Damaged) {
            throw;
        }
        VerifyReport report;
        report.firstBad = broken.details();
        return report;
    }
}

} // namespace

void copyRegister(Database& from, Database& to)
{
    // The tables made from the journal need no copying.
    {
        const ReadTransaction view(from);
        withWriteTransaction(to, [&] {
            copyTable(from, to, u"journal"_s, columnsOf(to, u"journal"_s), u"sequence"_s);
            copyTable(from, to, u"payloads"_s, columnsOf(to, u"payloads"_s), u"sequence"_s);
            copyTable(from, to, u"readings"_s, columnsOf(to, u"readings"_s), u"at, case_id, staff"_s);
            copyContents(from, to);
        });
    }
    rebuild(to);
}

VerifyReport backup(Database& database, const QString& targetFile)
{
    const QString target = QFileInfo(targetFile).absoluteFilePath();
    checkPlaceOfNewFile(target);
    // In the target's own folder, so that the finished copy needs only a new name; gone with whatever failed.
    const QTemporaryDir making(QFileInfo(target).path() + u"/.redress-backup-XXXXXX"_s);
    if (!making.isValid()) {
        throw BrokenWorld(BrokenWorld::Kind::Denied, target, making.errorString());
    }
    const QString copy = making.filePath(u"copy.redress"_s);
    VerifyReport report = writeCopy(database, copy);
    if (!report.held) {
        return report;
    }
    syncFile(copy);
    if (!QFile::rename(copy, target)) {
        throw BrokenWorld(BrokenWorld::Kind::AlreadyThere, target);
    }
    syncFile(target);
    return report;
}

} // namespace redress

#include "app/storage/register.h"
#include "app/storage/schema.h"
#include "app/storage/verify.h"
#include "tests/faults/tamperer.h"
#include "tests/support/private_postgresql.h"
#include "tests/support/sample_office.h"
#include "tests/support/soak.h"

#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>
#include <QtSql/QSqlDatabase>
#include <QtSql/QSqlQuery>
#include <QtSql/QSqlRecord>

using namespace Qt::StringLiterals;
using namespace redress;
using namespace redress::test;

namespace {

const int changes = inSoak(300, 100);
const int changesOnServer = inSoak(60, 20);
/** So many of them are shown to redress-admin too. */
constexpr int shownToAdmin = 10;
constexpr int bitsTurned = 20;

/** A bare connection to a copy of the register, as somebody with a database tool has it. */
class Tool
{
public:
    explicit Tool(const QString& file)
    {
        database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"tool"_s);
        database.setDatabaseName(file);
        if (!database.open()) {
            qFatal("no copy at %s", qPrintable(file));
        }
    }
    ~Tool()
    {
        database.close();
        database = {};
        QSqlDatabase::removeDatabase(u"tool"_s);
    }
    Tool(const Tool&) = delete;
    Tool& operator=(const Tool&) = delete;

    /** The rows, or nothing where the engine refused. */
    std::optional<QList<QVariantList>> run(const QString& statement, const QVariantList& values = {})
    {
        QSqlQuery query(database);
        query.prepare(statement);
        for (const QVariant& value : values) {
            query.addBindValue(value);
        }
        if (!query.exec()) {
            return std::nullopt;
        }
        QList<QVariantList> rows;
        const int width = query.record().count();
        while (query.next()) {
            QVariantList row;
            for (int column = 0; column < width; ++column) {
                row.append(query.value(column));
            }
            rows.append(row);
        }
        return rows;
    }

    QStringList columnsOf(const QString& table)
    {
        QStringList columns;
        const auto rows = run(u"SELECT name FROM pragma_table_info('%1')"_s.arg(table));
        for (const QVariantList& row : *rows) {
            columns.append(row.first().toString());
        }
        return columns;
    }

private:
    QSqlDatabase database;
};

/** Changes something in that table of a copy of the register; nothing where the file would not have it. */
std::optional<Change> changeSomething(const QString& copy, const DerivedTable& table, QRandomGenerator& dice)
{
    Tool tool(copy);
    Tamperer tamperer(
        [&](const QString& statement, const QVariantList& values) { return tool.run(statement, values); },
        dice);
    return tamperer.change(table, tool.columnsOf(table.name));
}

/** The register's own connection takes named values. */
std::optional<QList<QVariantList>> runOnServer(Database& database, QString statement,
                                               const QVariantList& values)
{
    Values named;
    for (const QVariant& value : values) {
        const QString name = u"v%1"_s.arg(named.size());
        statement.replace(statement.indexOf(u'?'), 1, u':' + name);
        named.insert(name, value);
    }
    try {
        QList<QVariantList> rows;
        for (const Row& row : database.run(statement, named)) {
            QVariantList columns;
            for (int column = 0; column < row.width(); ++column) {
                columns.append(row.value(column));
            }
            rows.append(columns);
        }
        return rows;
    } catch (const BrokenWorld&) {
        return std::nullopt;
    }
}

} // namespace

class TamperTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        original = folder.filePath(u"original.redress"_s);
        fillRegister(*createRegister(original));
        QVERIFY(verifying(original).held);
    }

    void aChangeAnywhereIsFoundAndNamed()
    {
        const quint32 seed = QRandomGenerator::system()->generate();
        QRandomGenerator dice(seed);
        QSet<QString> tried;
        const QList<DerivedTable> tables = Tamperer::tables();
        for (int done = 0; done < changes;) {
            const QString copy = freshCopy();
            const auto change = changeSomething(copy, tables.at(done % tables.size()), dice);
            if (!change) {
                continue;
            }
            const VerifyReport report = verifying(copy);
            const QString words = u"seed %1: %2\nfound: %3"_s.arg(seed).arg(change->words(), report.firstBad);
            QVERIFY2(!report.held, qPrintable(words));
            QVERIFY2(change->isNamedIn(report.firstBad), qPrintable(words));
            if (done < shownToAdmin) {
                QCOMPARE(verifyingByAdmin(copy), 1);
            }
            tried.insert(change->table);
            ++done;
        }
        qInfo("seed %u: %d of %d changes found and named, in %d tables", seed, changes, changes,
              int(tried.size()));
        QCOMPARE(tried.size(), Tamperer::tables().size());
    }

    void aChangeAnywhereOnAServerIsFoundAndNamed()
    {
        const QString address = PrivatePostgresql::server().newDatabase();
        const auto database = createRegister(address);
        fillRegister(*database);
        const quint32 seed = QRandomGenerator::system()->generate();
        QRandomGenerator dice(seed);
        Tamperer tamperer(
            [&](const QString& statement, const QVariantList& values) {
                return runOnServer(*database, statement, values);
            },
            dice);
        for (int done = 0; done < changesOnServer;) {
            const DerivedTable table = Tamperer::tables().at(tamperer.below(Tamperer::tables().size()));
            const auto change = tamperer.change(table, columnsOf(*database, table.name));
            if (!change) {
                continue;
            }
            const VerifyReport report = verify(*database);
            const QString words = u"seed %1: %2\nfound: %3"_s.arg(seed).arg(change->words(), report.firstBad);
            QVERIFY2(!report.held, qPrintable(words));
            QVERIFY2(change->isNamedIn(report.firstBad), qPrintable(words));
            QVERIFY2(tamperer.undo(table, *change), qPrintable(words));
            ++done;
        }
        QVERIFY(verify(*database).held);
        qInfo("seed %u: %d of %d changes on a server found and named", seed, changesOnServer,
              changesOnServer);
    }

    void aRowTakenOutOrPutInIsFound()
    {
        for (const DerivedTable& table : Tamperer::tables()) {
            const QString copy = freshCopy();
            {
                Tool tool(copy);
                QVERIFY(
                    tool.run(u"DELETE FROM %1 WHERE rowid = (SELECT max(rowid) FROM %1)"_s.arg(table.name)));
            }
            const VerifyReport report = verifying(copy);
            QVERIFY2(!report.held, qPrintable(table.name + u", taken out"_s));
        }
    }

    void aDoubledRowIsFound()
    {
        for (const DerivedTable& table : Tamperer::tables()) {
            const QString copy = freshCopy();
            {
                Tool tool(copy);
                QStringList values;
                for (const QString& name : tool.columnsOf(table.name)) {
                    const bool number = tool.run(u"SELECT typeof(%1) FROM %2 LIMIT 1"_s.arg(name, table.name))
                                            ->first()
                                            .first()
                                            .toString() == u"integer";
                    values.append(number ? u"%1 + 100000"_s.arg(name) : u"%1 || 'x'"_s.arg(name));
                }
                QVERIFY(tool.run(
                    u"INSERT INTO %1 SELECT %2 FROM %1 LIMIT 1"_s.arg(table.name, values.join(u", "_s))));
            }
            const VerifyReport report = verifying(copy);
            QVERIFY2(!report.held, qPrintable(table.name + u", put in"_s));
        }
    }

    void aBitTurnedInAPaperIsFoundAndNamed()
    {
        QRandomGenerator dice(QRandomGenerator::system()->generate());
        for (int done = 0; done < bitsTurned; ++done) {
            const QString copy = freshCopy();
            {
                Tool tool(copy);
                const auto pieces = tool.run(u"SELECT rowid, body FROM content_pieces"_s);
                const QVariantList piece = pieces->at(dice.bounded(pieces->size()));
                QByteArray body = piece.last().toByteArray();
                const qsizetype place = dice.bounded(body.size());
                body[place] = char(body.at(place) ^ (1 << dice.bounded(8)));
                QVERIFY(tool.run(u"UPDATE content_pieces SET body = ? WHERE rowid = ?"_s, {body, piece.first()}));
            }
            const VerifyReport report = verifying(copy);
            QVERIFY(!report.held);
            QVERIFY2(report.firstBad.startsWith(u"Paper "_s) || report.firstBad.startsWith(u"The letterhead "_s),
                     qPrintable(report.firstBad));
            QVERIFY(report.firstBad.endsWith(u" is not as it was kept."_s));
            if (done == 0) {
                QCOMPARE(verifyingByAdmin(copy), 1);
            }
        }
    }

    void theSearchIndexIsHeldAgainstItsTexts_data()
    {
        QTest::addColumn<QString>("statement");
        const auto row = [](const char* name, const char* statement) {
            QTest::newRow(name) << QString::fromLatin1(statement);
        };
        row("a text forgotten",
            "INSERT INTO search_index (search_index, rowid, folded) SELECT 'delete', case_id, folded "
            "FROM search_texts LIMIT 1");
        row("a word invented", "INSERT INTO search_index (rowid, folded) VALUES (1, 'invented')");
        row("a case invented", "INSERT INTO search_index (rowid, folded) VALUES (4711, 'invented')");
        row("everything forgotten", "INSERT INTO search_index (search_index) VALUES ('delete-all')");
        row("a length wrong", "UPDATE search_index_docsize SET sz = x'7f' WHERE id = 1");
        row("a length gone", "DELETE FROM search_index_docsize WHERE id = 1");
        row("a page gone",
            "DELETE FROM search_index_data WHERE id = (SELECT max(id) FROM search_index_data)");
        row("a page emptied", "UPDATE search_index_data SET block = zeroblob(length(block)) WHERE id > 10");
        row("the sum gone", "DELETE FROM search_index_data WHERE id = 1");
    }
    void theSearchIndexIsHeldAgainstItsTexts()
    {
        QFETCH(QString, statement);
        const QString copy = freshCopy();
        {
            Tool tool(copy);
            QVERIFY(tool.run(statement));
        }
        const VerifyReport report = verifying(copy);
        QVERIFY(!report.held);
        QVERIFY2(report.firstBad.contains(u"search index"_s), qPrintable(report.firstBad));
    }

    void aWholeRegisterIsHeldByAdminToo() { QCOMPARE(verifyingByAdmin(freshCopy()), 0); }

private:
    /** The register that was made, as a new file; the same name each time. */
    QString freshCopy()
    {
        const QString copy = folder.filePath(u"copy.redress"_s);
        for (const QString& end : {u""_s, u"-wal"_s, u"-shm"_s}) {
            QFile::remove(copy + end);
        }
        if (!QFile::copy(original, copy)) {
            qFatal("no copy of the register");
        }
        return copy;
    }

    /** What is found, be it at opening or in looking over. */
    static VerifyReport verifying(const QString& file)
    {
        try {
            return verify(*openRegister(file));
        } catch (const BrokenWorld& world) {
            VerifyReport report;
            report.firstBad = world.text() + u' ' + world.details();
            return report;
        }
    }

    static int verifyingByAdmin(const QString& file)
    {
        QProcess admin;
        admin.start(QStringLiteral(REDRESS_ADMIN), {u"verify"_s, file});
        return admin.waitForFinished() ? admin.exitCode() : -1;
    }

    QTemporaryDir folder;
    QString original;
};

QTEST_GUILESS_MAIN(TamperTest)
#include "tst_tamper.moc"

#include "app/storage/register.h"
#include "app/storage/schema.h"
#include "app/storage/verify.h"
#include "tests/faults/desk_at_work.h"

#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QtSql/QSqlDatabase>
#include <QtSql/QSqlQuery>
#include <QtSql/QSqlRecord>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace redress;
using namespace redress::test;

namespace {

constexpr int changes = 300;
/** So many of them are shown to redress-admin too. */
constexpr int shownToAdmin = 10;

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

private:
    QSqlDatabase database;
};

/** One place of a register that was changed, in words. */
struct Change
{
    QString table;
    QString column;
    QVariant before;
    QVariant after;
    /** The values that tell the row apart, as text. */
    QStringList key;
    bool isOfKey = false;

    [[nodiscard]] QString words() const
    {
        const auto shown = [](const QVariant& value) {
            return value.isNull() ? u"NULL"_s : value.toString().left(80);
        };
        return u"%1(%2).%3: %4 -> %5"_s.arg(table, key.join(u','), column, shown(before), shown(after));
    }
};

class Tamperer
{
public:
    explicit Tamperer(quint32 seed) : dice(seed) {}

    /** Changes one character, digit or byte somewhere in a column of a row of a table. */
    std::optional<Change> change(Tool& tool, const DerivedTable& table)
    {
        const auto columns = tool.run(u"SELECT name FROM pragma_table_info('%1')"_s.arg(table.name));
        const QString column = columns->at(below(columns->size())).first().toString();
        const auto count = tool.run(u"SELECT count(*) FROM "_s + table.name)->first().first().toLongLong();
        const auto row = tool.run(u"SELECT rowid, %1, typeof(%1), %2 FROM %3 LIMIT 1 OFFSET %4"_s
                                      .arg(column, table.key.join(u", "_s), table.name)
                                      .arg(below(count)))->first();
        Change change{table.name, column, row.at(1), otherThan(row.at(1), row.at(2).toString()), {},
                      table.key.contains(column)};
        for (const QVariant& value : row.mid(3)) {
            change.key.append(value.toString());
        }
        const QString bytes = u"SELECT typeof(%1) || ':' || hex(%1) FROM %2 WHERE rowid = ?"_s.arg(column, table.name);
        const auto before = tool.run(bytes, {row.first()});
        // A rule of the table itself may forbid it, or make the same of it again: then there is nothing to find.
        const auto done = tool.run(u"UPDATE %1 SET %2 = ? WHERE rowid = ?"_s.arg(table.name, column),
                                   {change.after, row.first()});
        return done && tool.run(bytes, {row.first()}) != before ? std::optional(change) : std::nullopt;
    }

    qint64 below(qint64 end) { return qint64(dice.bounded(quint64(end))); }

private:
    QVariant otherThan(const QVariant& value, const QString& type)
    {
        if (type == u"null") {
            return QVariant(qint64{below(1000)});
        }
        if (type == u"integer") {
            return otherNumber(value.toLongLong());
        }
        const QString text = value.toString();
        return text.isEmpty() ? QVariant(QString(letter())) : otherText(text);
    }

    QVariant otherNumber(qint64 number)
    {
        switch (below(4)) {
        case 0:
            return number + 1;
        case 1:
            return number - 1;
        case 2:
            return number ^ (qint64{1} << below(40));
        default:
            return QString::number(number) + letter();
        }
    }

    QVariant otherText(QString text)
    {
        const qsizetype place = below(text.size());
        switch (below(4)) {
        case 0:
            return text.remove(place, 1);
        case 1:
            return text.insert(place, letter());
        case 2:
            return text.toUtf8();
        default: {
            const QChar old = text.at(place);
            do {
                text[place] = letter();
            } while (text.at(place) == old);
            return text;
        }
        }
    }

    QChar letter() { return QChar(char16_t(u'!' + below(94))); }

    QRandomGenerator dice;
};

bool isOfJournal(const QString& table)
{
    return table == u"journal" || table == u"payloads";
}

/** Whether the finding names the entry or row that was changed: the first thing that is wrong because of it. */
bool names(const QString& finding, const Change& change)
{
    if (isOfJournal(change.table)) {
        // What was moved to another entry is found there or here, whichever comes first.
        const QString entries =
            change.isOfKey ? change.key.first() + u'|' + change.after.toString() : change.key.first();
        return finding.contains(QRegularExpression(u"\\b(%1)\\b"_s.arg(entries)));
    }
    if (!finding.contains(u"Table %1"_s.arg(change.table))) {
        return false;
    }
    return change.isOfKey ||
           std::ranges::all_of(change.key, [&](const QString& value) { return finding.contains(value); });
}

QList<DerivedTable> allTables()
{
    return QList<DerivedTable>{{u"journal"_s, {u"sequence"_s}}, {u"payloads"_s, {u"sequence"_s}}} + derivedTables();
}

} // namespace

class TamperTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        original = folder.filePath(u"original.redress"_s);
        QVERIFY(makeDemoRegister(original, SystemClock{}));
        QVERIFY(verifying(original).held);
    }

    void aChangeAnywhereIsFoundAndNamed()
    {
        const quint32 seed = QRandomGenerator::system()->generate();
        Tamperer tamperer(seed);
        QHash<QString, int> tried;
        for (int done = 0; done < changes;) {
            const DerivedTable table = allTables().at(tamperer.below(allTables().size()));
            const QString copy = freshCopy();
            std::optional<Change> change;
            {
                Tool tool(copy);
                change = tamperer.change(tool, table);
            }
            if (!change) {
                continue;
            }
            const VerifyReport report = verifying(copy);
            const QString words = u"seed %1: %2\nfound: %3"_s.arg(seed).arg(change->words(), report.firstBad);
            QVERIFY2(!report.held, qPrintable(words));
            QVERIFY2(names(report.firstBad, *change), qPrintable(words));
            if (done < shownToAdmin) {
                QCOMPARE(verifyingByAdmin(copy), 1);
            }
            ++tried[table.name];
            ++done;
        }
        qInfo("seed %u: %d of %d changes found and named, in %d tables", seed, changes, changes, int(tried.size()));
        QCOMPARE(tried.size(), allTables().size());
    }

    void aRowTakenOutOrPutInIsFound()
    {
        for (const DerivedTable& table : allTables()) {
            const QString copy = freshCopy();
            {
                Tool tool(copy);
                QVERIFY(tool.run(u"DELETE FROM %1 WHERE rowid = (SELECT max(rowid) FROM %1)"_s.arg(table.name)));
            }
            const VerifyReport report = verifying(copy);
            QVERIFY2(!report.held, qPrintable(table.name + u", taken out"_s));
        }
    }

    void aDoubledRowIsFound()
    {
        for (const DerivedTable& table : allTables()) {
            const QString copy = freshCopy();
            {
                Tool tool(copy);
                tool.run(u"PRAGMA writable_schema = ON"_s);
                const auto columns = tool.run(u"SELECT name FROM pragma_table_info('%1')"_s.arg(table.name));
                QStringList values;
                for (const QVariantList& column : *columns) {
                    const QString name = column.first().toString();
                    const bool number = tool.run(u"SELECT typeof(%1) FROM %2 LIMIT 1"_s.arg(name, table.name))
                                            ->first().first().toString() == u"integer";
                    values.append(number ? u"%1 + 100000"_s.arg(name) : u"%1 || 'x'"_s.arg(name));
                }
                QVERIFY(tool.run(u"INSERT INTO %1 SELECT %2 FROM %1 LIMIT 1"_s
                                     .arg(table.name, values.join(u", "_s))));
            }
            const VerifyReport report = verifying(copy);
            QVERIFY2(!report.held, qPrintable(table.name + u", put in"_s));
        }
    }

    void theSearchIndexIsHeldAgainstItsTexts_data()
    {
        QTest::addColumn<QString>("statement");
        const auto row = [](const char* name, const char* statement) {
            QTest::newRow(name) << QString::fromLatin1(statement);
        };
        row("a text forgotten", "INSERT INTO search_index (search_index, rowid, folded) SELECT 'delete', case_id, folded "
                                "FROM search_texts LIMIT 1");
        row("a word invented", "INSERT INTO search_index (rowid, folded) VALUES (1, 'invented')");
        row("a case invented", "INSERT INTO search_index (rowid, folded) VALUES (4711, 'invented')");
        row("everything forgotten", "INSERT INTO search_index (search_index) VALUES ('delete-all')");
        row("a length wrong", "UPDATE search_index_docsize SET sz = x'7f' WHERE id = 1");
        row("a length gone", "DELETE FROM search_index_docsize WHERE id = 1");
        row("a page gone", "DELETE FROM search_index_data WHERE id = (SELECT max(id) FROM search_index_data)");
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

    void aWholeRegisterIsHeldByAdminToo()
    {
        QCOMPARE(verifyingByAdmin(freshCopy()), 0);
    }

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

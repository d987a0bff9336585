#include "tests/support/first_work.h"

#include "app/storage/schema.h"

#include <QFile>
#include <QTemporaryDir>

namespace redress::test {

using namespace Qt::StringLiterals;

namespace {

/** Referred ones first. */
struct Table
{
    QString name;
    QStringList columns;
};

const QList<Table>& tablesOfFirstWork()
{
    static const QList<Table> tables = [] {
        const QTemporaryDir folder;
        RegisterAddress address;
        address.file = folder.filePath(u"first.redress"_s);
        putFirstWork(address.file);
        const auto database = Database::connect(address);
        QList<Table> found;
        for (const char* name : {"journal", "payloads", "readings", "organisations", "departments", "staff",
                                 "procedures", "calendars", "cases", "hand_offs", "letters", "replies",
                                 "search_texts"}) {
            const QString table = QString::fromLatin1(name);
            found.append({table, columnsOf(*database, table)});
        }
        return found;
    }();
    return tables;
}

QString wordsOf(const Row& row)
{
    QStringList words;
    for (int column = 0; column < row.width(); ++column) {
        words.append(row.isNull(column) ? u"NULL"_s : row.text(column));
    }
    return words.join(u'|');
}

} // namespace

void putFirstWork(const QString& file)
{
    QFile kept(QStringLiteral(REDRESS_SOURCE "/tests/app/storage/registers/first_work.redress.z"));
    QFile put(file);
    if (!kept.open(QIODevice::ReadOnly) || !put.open(QIODevice::WriteOnly) ||
        put.write(qUncompress(kept.readAll())) < 1) {
        qFatal("no register of the first work at %s", qPrintable(file));
    }
}

void putFirstWorkOnServer(const QString& address)
{
    const QTemporaryDir folder;
    RegisterAddress place;
    place.file = folder.filePath(u"first.redress"_s);
    putFirstWork(place.file);
    const auto from = Database::connect(place);
    const auto to = Database::connect(RegisterAddress::read(address));
    runSchemaSteps(*to, schemaSteps(Engine::Postgresql).first(stepOfFirstWork));
    withWriteTransaction(*to, [&] {
        for (const Table& table : tablesOfFirstWork()) {
            const QString write = u"INSERT INTO %1 (%2) VALUES (:%3)"_s.arg(
                table.name, table.columns.join(u", "_s), table.columns.join(u", :"_s));
            for (const Row& row : from->run(u"SELECT %1 FROM %2"_s.arg(table.columns.join(u", "_s), table.name))) {
                Values values;
                for (int column = 0; column < row.width(); ++column) {
                    values.insert(table.columns.at(column), row.value(column));
                }
                to->run(write, values);
            }
        }
    });
}

QMap<QString, QStringList> rowsOfFirstWork(Database& database)
{
    QMap<QString, QStringList> rows;
    for (const Table& table : tablesOfFirstWork()) {
        QStringList& words = rows[table.name];
        for (const Row& row :
             database.run(u"SELECT %1 FROM %2"_s.arg(table.columns.join(u", "_s), table.name))) {
            words.append(wordsOf(row));
        }
        words.sort();
    }
    return rows;
}

} // namespace redress::test

#include "app/storage/table_comparison.h"

#include "app/storage/discrepancy.h"
#include "app/storage/raw_rows.h"

namespace redress {

using namespace Qt::StringLiterals;

namespace {

constexpr int piece = 200;

class Comparison
{
public:
    Comparison(const DerivedTable& table, Database& kept, Database& replayed)
        : table(table), kept(kept), replayed(replayed), columns(columnsOf(replayed, table.name))
    {
    }

    qint64 run()
    {
        compareColumns();
        const qint64 rows =
            forEachRow(kept, [this](const RawRow& row, const QVariantList& key) { compareRow(row, key); });
        if (rows != countOf(replayed)) {
            forEachRow(replayed, [this](const RawRow&, const QVariantList& key) { findRow(key); });
        }
        return rows;
    }

private:
    void compareColumns() const
    {
        const QStringList there = columnsOf(kept, table.name);
        for (const QString& column : there + columns) {
            if (there.contains(column) != columns.contains(column)) {
                fail(QT_TRANSLATE_NOOP("Verify", "Table %1: column %2 is not as Redress makes it."), column);
            }
        }
    }

    void compareRow(const RawRow& row, const QVariantList& key) const
    {
        const RawRows expected = rowsOf(replayed, key);
        if (expected.rows.isEmpty()) {
            fail(QT_TRANSLATE_NOOP("Verify", "Table %1: the row %2 is not in the journal."), nameOfRow(key));
        }
        for (qsizetype column = 0; column < columns.size(); ++column) {
            if (row.at(column) != expected.rows.first().at(column)) {
                fail(QT_TRANSLATE_NOOP("Verify", "Table %1: the row %2 is not as the journal tells it."),
                     nameOfRow(key) + u", "_s + columns.at(column));
            }
        }
    }

    void findRow(const QVariantList& key) const
    {
        if (rowsOf(kept, key).rows.isEmpty()) {
            fail(QT_TRANSLATE_NOOP("Verify", "Table %1: the row %2 is missing."), nameOfRow(key));
        }
    }

    template <class Visit>
    qint64 forEachRow(Database& database, Visit visit) const
    {
        const QString order = u"ORDER BY %1 LIMIT %2"_s.arg(table.key.join(u", "_s)).arg(piece);
        const QString behind =
            u"WHERE (%1) > (:%2) %3"_s.arg(table.key.join(u", "_s), table.key.join(u", :"_s), order);
        qint64 count = 0;
        RawRows rows = readRaw(database, table.name, columns, table.key, order, {});
        while (!rows.rows.isEmpty()) {
            for (qsizetype index = 0; index < rows.rows.size(); ++index) {
                visit(rows.rows.at(index), rows.keys.at(index));
            }
            count += rows.rows.size();
            rows = readRaw(database, table.name, columns, table.key, behind, valuesOf(rows.keys.last()));
        }
        return count;
    }

    [[nodiscard]] RawRows rowsOf(Database& database, const QVariantList& key) const
    {
        QStringList conditions;
        for (const QString& column : table.key) {
            conditions.append(u"%1 = :%1"_s.arg(column));
        }
        return readRaw(database, table.name, columns, {}, u"WHERE "_s + conditions.join(u" AND "_s),
                       valuesOf(key));
    }

    [[nodiscard]] qint64 countOf(Database& database) const
    {
        return database.run(u"SELECT count(*) FROM "_s + table.name).first().number(0);
    }

    [[nodiscard]] Values valuesOf(const QVariantList& key) const
    {
        Values values;
        for (qsizetype index = 0; index < key.size(); ++index) {
            values.insert(table.key.at(index), key.at(index));
        }
        return values;
    }

    [[nodiscard]] QString nameOfRow(const QVariantList& key) const
    {
        QStringList parts;
        for (qsizetype index = 0; index < key.size(); ++index) {
            parts.append(table.key.at(index) + u'=' + key.at(index).toString());
        }
        return parts.join(u", "_s);
    }

    [[noreturn]] void fail(const char* words, const QString& thing) const
    {
        throw Discrepancy{QCoreApplication::translate("Verify", words).arg(table.name, thing)};
    }

    const DerivedTable& table;
    Database& kept;
    Database& replayed;
    QStringList columns;
};

} // namespace

qint64 compareTable(const DerivedTable& table, Database& kept, Database& replayed)
{
    return Comparison(table, kept, replayed).run();
}

} // namespace redress

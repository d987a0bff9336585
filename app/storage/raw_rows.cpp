#include "app/storage/raw_rows.h"

namespace redress {

using namespace Qt::StringLiterals;

namespace {

QByteArray rawOf(const QVariant& value)
{
    if (value.isNull()) {
        return {};
    }
    switch (value.typeId()) {
    case QMetaType::QByteArray:
        // SQLite: already in raw form, see readRaw.
        return value.toByteArray();
    case QMetaType::QString:
        return rawText(value.toString().toUtf8());
    default:
        return rawNumber(value.toLongLong());
    }
}

} // namespace

QByteArray rawNumber(qint64 number)
{
    return "integer:" + QByteArray::number(number);
}

QByteArray rawText(const QByteArray& utf8)
{
    return "text:" + utf8;
}

RawRows readRaw(Database& database, const QString& table, const QStringList& columns, const QStringList& key,
                const QString& rest, const Values& values)
{
    // A server keeps types and letters itself; SQLite must be asked for both.
    const QString form =
        database.engine() == Engine::Sqlite ? u"CAST(typeof(%1) || ':' || %1 AS BLOB)"_s : u"%1"_s;
    QStringList selected;
    for (const QString& column : columns) {
        selected.append(form.arg(column));
    }
    const Rows rows =
        database.run(u"SELECT %1 FROM %2 %3"_s.arg((selected + key).join(u", "_s), table, rest), values);
    RawRows raw;
    for (const Row& row : rows) {
        RawRow columnsOfRow;
        for (int column = 0; column < columns.size(); ++column) {
            columnsOfRow.append(rawOf(row.value(column)));
        }
        QVariantList keyOfRow;
        for (int column = int(columns.size()); column < row.width(); ++column) {
            keyOfRow.append(row.value(column));
        }
        raw.rows.append(columnsOfRow);
        raw.keys.append(keyOfRow);
    }
    return raw;
}

} // namespace redress

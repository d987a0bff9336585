#pragma once

#include "app/storage/database.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace redress {

/**
 * A row as its bytes are stored, each column with its type ("integer:12", "text:Nam"); null where it is NULL.
 * SQLite reads damaged letters and wrong types kindly; a check must not.
 */
using RawRow = QList<QByteArray>;

[[nodiscard]] QByteArray rawNumber(qint64 number);
[[nodiscard]] QByteArray rawText(const QByteArray& utf8);

/**
 * Reads columns of a table raw. `rest` is what follows the table in the statement: conditions, order, limit.
 * The key columns come behind them as plain values, to be used in the next question.
 */
struct RawRows
{
    QList<RawRow> rows;
    /** One list of key values a row. */
    QList<QVariantList> keys;
};

[[nodiscard]] RawRows readRaw(Database& database, const QString& table, const QStringList& columns,
                              const QStringList& key, const QString& rest, const Values& values);

} // namespace redress

#pragma once

#include "app/storage/schema.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QVariant>

#include <algorithm>
#include <functional>
#include <optional>

namespace redress::test {

/** One place of a register that was changed. */
struct Change
{
    QString table;
    QString column;
    QVariant before;
    QVariant after;
    /** The values that tell the row apart. */
    QVariantList key;
    bool isOfKey = false;

    [[nodiscard]] QString words() const
    {
        const auto shown = [](const QVariant& value) {
            return value.isNull() ? QStringLiteral("NULL") : value.toString().left(80);
        };
        QStringList row;
        for (const QVariant& value : key) {
            row.append(value.toString());
        }
        return QStringLiteral("%1(%2).%3: %4 -> %5")
            .arg(table, row.join(u','), column, shown(before), shown(after));
    }

    [[nodiscard]] bool isOfJournal() const
    {
        return table == QStringLiteral("journal") || table == QStringLiteral("payloads");
    }

    static bool names(const QString& finding, const QVariant& number)
    {
        const QString digits = QRegularExpression::escape(number.toString());
        return finding.contains(QRegularExpression(QStringLiteral("(?<!\\d)%1(?!\\d)").arg(digits)));
    }

    /** Whether a finding names the entry or row that was changed: the first thing that is wrong because of
     * it. */
    [[nodiscard]] bool isNamedIn(const QString& finding) const
    {
        if (isOfJournal()) {
            // What was moved to another entry is found there or here, whichever comes first.
            return names(finding, key.first()) || (isOfKey && names(finding, after));
        }
        const bool row = isOfKey || std::ranges::all_of(key, [&](const QVariant& value) {
                             return finding.contains(value.toString());
                         });
        return row && finding.contains(QStringLiteral("Table ") + table);
    }
};

/** A stranger's hand in a register: changes a character, digit or byte somewhere in a row of a table. */
class Tamperer
{
public:
    /** Runs a statement with values for its ?s; nothing where the engine refuses. */
    using Run = std::function<std::optional<QList<QVariantList>>(const QString&, const QVariantList&)>;

    Tamperer(Run run, QRandomGenerator& dice) : run(std::move(run)), dice(dice) {}

    /** The journal, what stands beside it, and all that is made from it. */
    [[nodiscard]] static QList<DerivedTable> tables()
    {
        const QStringList sequence{QStringLiteral("sequence")};
        return QList<DerivedTable>{{QStringLiteral("journal"), sequence},
                                   {QStringLiteral("payloads"), sequence}} +
               derivedTables();
    }

    /** Nothing where a rule of the table itself forbids it, or makes the same of it again. */
    std::optional<Change> change(const DerivedTable& table, const QStringList& columns)
    {
        const QString column = columns.at(below(columns.size()));
        const auto count = run(QStringLiteral("SELECT count(*) FROM ") + table.name, {});
        const QString keys = table.key.join(QStringLiteral(", "));
        const auto rows = run(QStringLiteral("SELECT %1, %2 FROM %3 ORDER BY %2 LIMIT 1 OFFSET %4")
                                  .arg(column, keys, table.name)
                                  .arg(below(count->first().first().toLongLong())),
                              {});
        const QVariantList row = rows->first();
        Change change{
            table.name, column, row.first(), otherThan(row.first()), row.mid(1), table.key.contains(column)};
        if (!write(table, change, change.key, change.after)) {
            return std::nullopt;
        }
        const auto now =
            run(QStringLiteral("SELECT %1 FROM %2 WHERE %3").arg(column, table.name, placeOf(table)),
                keyAfter(table, change));
        const QVariant kept = now->isEmpty() ? QVariant() : now->first().first();
        const bool same = kept.typeId() == change.before.typeId() && kept == change.before;
        return same ? std::nullopt : std::optional(change);
    }

    /** Makes it as it was. */
    bool undo(const DerivedTable& table, const Change& change)
    {
        return write(table, change, keyAfter(table, change), change.before);
    }

    qint64 below(qint64 end) { return qint64(dice.bounded(quint64(end))); }

private:
    static QString placeOf(const DerivedTable& table)
    {
        return table.key.join(QStringLiteral(" = ? AND ")) + QStringLiteral(" = ?");
    }

    static QVariantList keyAfter(const DerivedTable& table, const Change& change)
    {
        QVariantList key = change.key;
        if (change.isOfKey) {
            key[table.key.indexOf(change.column)] = change.after;
        }
        return key;
    }

    bool write(const DerivedTable& table, const Change& change, const QVariantList& key,
               const QVariant& value)
    {
        return run(QStringLiteral("UPDATE %1 SET %2 = ? WHERE %3")
                       .arg(table.name, change.column, placeOf(table)),
                   QVariantList{value} + key)
            .has_value();
    }

    QVariant otherThan(const QVariant& value)
    {
        if (value.isNull()) {
            return QVariant(qint64{below(1000)});
        }
        if (value.typeId() != QMetaType::QString) {
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

    Run run;
    QRandomGenerator& dice;
};

} // namespace redress::test

#pragma once

#include "app/storage/database.h"

#include <QString>
#include <QStringList>

namespace redress {

/** Numbered statements that bring the tables from one version to the next. Never edited once shipped. */
struct SchemaStep
{
    int number = 0;
    QString name;
    QStringList statements;
    /** Fills new columns of rows that are there already, where statements alone cannot; null for most steps. */
    void (*fill)(Database&) = nullptr;
};

/** All steps this program knows for an engine, in order. */
[[nodiscard]] QList<SchemaStep> schemaSteps(Engine engine);

[[nodiscard]] QStringList tableNames(Database& database);

/** The last step that was run on it; 0 where it has no tables of ours. */
[[nodiscard]] int schemaVersion(Database& database);

/**
 * Runs those of the steps that are behind the present version, with their rows in schema_steps, in one transaction:
 * whatever happens in between, the tables are those of before or those of after.
 */
void runSchemaSteps(Database& database, const QList<SchemaStep>& steps);
/** All that this program knows. */
void runSchemaSteps(Database& database);

/** A table that the journal can make anew, with the columns that tell its rows apart; referred ones first. */
struct DerivedTable
{
    QString name;
    QStringList key;
};

[[nodiscard]] const QList<DerivedTable>& derivedTables();

/** The columns of a table in order. */
[[nodiscard]] QStringList columnsOf(Database& database, const QString& table);

} // namespace redress

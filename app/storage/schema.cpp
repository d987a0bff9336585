#include "app/storage/schema.h"

#include "app/storage/case_store.h"
#include "app/storage/letter_store.h"

#include <QDir>
#include <QFile>
#include <QMap>
#include <QRegularExpression>

namespace redress {

using namespace Qt::StringLiterals;

namespace {

QStringList statementsOf(const QString& file)
{
    QFile document(file);
    if (!document.open(QIODevice::ReadOnly)) {
        return {};
    }
    // At blank lines, not at semicolons: those also stand inside triggers and texts.
    static const QRegularExpression blankLines(u"\\n\\s*\\n"_s);
    return QString::fromUtf8(document.readAll()).trimmed().split(blankLines, Qt::SkipEmptyParts);
}

/** What fills the columns that the step of that number brought; null where nothing has to. */
void (*fillOf(int step))(Database&)
{
    constexpr int stepOfMatters = 5;
    constexpr int stepOfLetters = 8;
    switch (step) {
    case stepOfMatters:
        return fillMatters;
    case stepOfLetters:
        return fillLetters;
    default:
        return nullptr;
    }
}

void runStep(Database& database, const SchemaStep& step)
{
    for (const QString& statement : step.statements) {
        database.runOnce(statement);
    }
    if (step.fill != nullptr) {
        step.fill(database);
    }
    database.run(u"INSERT INTO schema_steps (step, name) VALUES (:step, :name)"_s,
                 {{u"step"_s, step.number}, {u"name"_s, step.name}});
}

} // namespace

QList<SchemaStep> schemaSteps(Engine engine)
{
    const QString own = engine == Engine::Sqlite ? u"sqlite/"_s : u"postgresql/"_s;
    QMap<int, QString> files;
    for (const QString& folder : {u":/resources/sql/"_s, u":/resources/sql/"_s + own}) {
        const QStringList names = QDir(folder).entryList({u"*.sql"_s}, QDir::Files);
        for (const QString& name : names) {
            files.insert(name.section(u'_', 0, 0).toInt(), folder + name);
        }
    }
    QList<SchemaStep> steps;
    for (auto file = files.cbegin(); file != files.cend(); ++file) {
        steps.append({file.key(), QDir(file.value()).dirName().chopped(4), statementsOf(file.value()),
                      fillOf(file.key())});
    }
    return steps;
}

QStringList tableNames(Database& database)
{
    const Rows rows = database.run(
        database.engine() == Engine::Sqlite
            ? u"SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name"_s
            : u"SELECT table_name::text FROM information_schema.tables WHERE table_schema = current_schema()"_s);
    QStringList names;
    for (const Row& row : rows) {
        names.append(row.text(0));
    }
    return names;
}

int schemaVersion(Database& database)
{
    if (!tableNames(database).contains(u"schema_steps"_s)) {
        return 0;
    }
    return int(database.run(u"SELECT coalesce(max(step), 0) FROM schema_steps"_s).first().number(0));
}

void runSchemaSteps(Database& database, const QList<SchemaStep>& steps)
{
    withWriteTransaction(database, [&] {
        // Inside the transaction: two desks may have found the same old register.
        const int present = schemaVersion(database);
        for (const SchemaStep& step : steps) {
            if (step.number > present) {
                runStep(database, step);
            }
        }
    });
}

void runSchemaSteps(Database& database)
{
    runSchemaSteps(database, schemaSteps(database.engine()));
}

const QList<DerivedTable>& derivedTables()
{
    static const QList<DerivedTable> tables{
        {u"organisations"_s, {u"id"_s}},
        {u"departments"_s, {u"id"_s}},
        {u"staff"_s, {u"id"_s}},
        {u"procedures"_s, {u"id"_s, u"version"_s}},
        {u"calendars"_s, {u"id"_s}},
        {u"remedies"_s, {u"id"_s}},
        {u"cases"_s, {u"id"_s}},
        {u"hand_offs"_s, {u"case_id"_s, u"id"_s}},
        {u"letters"_s, {u"case_id"_s, u"id"_s}},
        {u"replies"_s, {u"case_id"_s, u"number"_s}},
        {u"papers"_s, {u"case_id"_s, u"id"_s}},
        {u"case_links"_s, {u"case_id"_s, u"id"_s}},
        {u"case_readers"_s, {u"case_id"_s, u"staff"_s}},
        {u"promises"_s, {u"case_id"_s, u"id"_s}},
        {u"notices"_s, {u"case_id"_s, u"id"_s}},
        {u"incoming_post"_s, {u"case_id"_s, u"id"_s}},
        {u"substitutions"_s, {u"id"_s}},
        {u"canned_texts"_s, {u"id"_s}},
        {u"letter_templates"_s, {u"id"_s}},
        {u"letter_papers"_s, {u"id"_s}},
        {u"search_texts"_s, {u"case_id"_s}},
    };
    return tables;
}

QStringList columnsOf(Database& database, const QString& table)
{
    const Rows rows = database.run(
        database.engine() == Engine::Sqlite
            ? u"SELECT name FROM pragma_table_info(:table) ORDER BY cid"_s
            : u"SELECT column_name::text FROM information_schema.columns "
              "WHERE table_schema = current_schema() AND table_name = :table ORDER BY ordinal_position"_s,
        {{u"table"_s, table}});
    QStringList names;
    for (const Row& row : rows) {
        names.append(row.text(0));
    }
    return names;
}

} // namespace redress

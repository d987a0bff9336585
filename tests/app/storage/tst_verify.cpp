#include "app/storage/verify.h"

#include "app/storage/case_store.h"
#include "app/storage/office_store.h"
#include "app/storage/rebuild.h"
#include "app/storage/register.h"
#include "app/storage/schema.h"
#include "tests/support/sample_office.h"
#include "tests/support/soak.h"
#include "tests/support/test_register.h"

#include <QFile>
#include <QRandomGenerator>
#include <QtTest>

using namespace redress;
using namespace redress::test;
using namespace redress::happened;
using namespace Qt::StringLiterals;

namespace {

/** One changed value, as somebody with a database tool would change it. */
struct Change
{
    QString table;
    QString column;
    bool isKey = false;
    /** Values of the key of the row before the change. */
    QStringList row;
    bool made = false;
    /** Brings the value back. */
    QString undo;
    Values undoValues;
};

QList<DerivedTable> allTables()
{
    QList<DerivedTable> tables = derivedTables();
    tables.append({u"journal"_s, {u"sequence"_s}});
    tables.append({u"payloads"_s, {u"sequence"_s}});
    return tables;
}

QVariant changedBytes(QRandomGenerator& random, QByteArray bytes)
{
    if (bytes.isEmpty()) {
        return QByteArray("x");
    }
    const qsizetype at = random.bounded(int(bytes.size()));
    bytes[at] = char(quint8(bytes.at(at)) ^ quint8(random.bounded(1, 256)));
    return bytes;
}

QVariant changedText(QRandomGenerator& random, QString text)
{
    if (text.isEmpty()) {
        return u"x"_s;
    }
    const qsizetype at = random.bounded(int(text.size()));
    text[at] = text.at(at) == u'y' ? u'z' : u'y';
    return text;
}

/** Changes one value somewhere; what the engine's own rules refuse is not made. */
Change changeSomething(Database& database, QRandomGenerator& random)
{
    const QList<DerivedTable> tables = allTables();
    const DerivedTable& table = tables.at(random.bounded(int(tables.size())));
    const QStringList columns = columnsOf(database, table.name);
    Change change;
    change.table = table.name;
    change.column = columns.at(random.bounded(int(columns.size())));
    change.isKey = table.key.contains(change.column);
    const Rows rows =
        database.run(u"SELECT %1, %2 FROM %3"_s.arg(change.column, table.key.join(u", "_s), table.name));
    if (rows.isEmpty()) {
        return change;
    }
    const Row& row = rows.at(random.bounded(int(rows.size())));
    Values values;
    QStringList conditions;
    for (int index = 0; index < table.key.size(); ++index) {
        conditions.append(u"%1 = :key%2"_s.arg(table.key.at(index)).arg(index));
        values.insert(u"key%1"_s.arg(index), row.value(index + 1));
        change.row.append(row.text(index + 1));
    }
    QString form = u":changed"_s;
    if (row.value(0).typeId() == QMetaType::QString) {
        const bool sqlite = database.engine() == Engine::Sqlite;
        form = sqlite ? u"CAST(:changed AS TEXT)"_s : form;
        values.insert(u"changed"_s,
                      sqlite ? changedBytes(random, row.text(0).toUtf8()) : changedText(random, row.text(0)));
    } else {
        values.insert(u"changed"_s, row.number(0) + random.bounded(1, 1000));
    }
    change.undo =
        u"UPDATE %1 SET %2 = :old WHERE %3"_s.arg(table.name, change.column, conditions.join(u" AND "_s));
    change.undoValues = values;
    change.undoValues.remove(u"changed"_s);
    change.undoValues.insert(u"old"_s, row.value(0));
    if (change.isKey) {
        change.undoValues.insert(u"key%1"_s.arg(table.key.indexOf(change.column)),
                                 values.value(u"changed"_s));
    }
    try {
        database.run(u"UPDATE %1 SET %2 = %3 WHERE %4"_s.arg(table.name, change.column, form,
                                                             conditions.join(u" AND "_s)),
                     values);
        change.made = database.changed() == 1;
    } catch (const BrokenWorld&) {
        change.made = false;
    }
    return change;
}

QByteArray bytesOf(const QString& file)
{
    QFile read(file);
    return read.open(QIODevice::ReadOnly) ? read.readAll() : QByteArray();
}

void writeBytes(const QString& file, const QByteArray& bytes)
{
    for (const QString& end : {u"-wal"_s, u"-shm"_s}) {
        QFile::remove(file + end);
    }
    QFile write(file);
    if (!write.open(QIODevice::WriteOnly) || write.write(bytes) != bytes.size()) {
        qFatal("cannot write %s", qPrintable(file));
    }
}

} // namespace

class VerifyTest : public QObject
{
    Q_OBJECT

    void checkThatItIsNamed(const Change& change, const VerifyReport& report)
    {
        const QString words = report.firstBad;
        const QString told =
            change.table + u'.' + change.column + u' ' + change.row.join(u',') + u": "_s + words;
        QVERIFY2(!report.held, qPrintable(told));
        if (change.table == u"journal"_s || change.table == u"payloads"_s) {
            QVERIFY2(words.contains(u"ntry "_s + change.row.first()), qPrintable(told));
            return;
        }
        QVERIFY2(words.contains(u"Table "_s + change.table), qPrintable(told));
        if (!change.isKey) {
            QVERIFY2(words.contains(u", "_s + change.column), qPrintable(told));
            QVERIFY2(words.contains(change.row.first()), qPrintable(told));
        }
    }

    QString brokenBy(const QStringList& statements)
    {
        const TestRegister place;
        const auto database = place.create();
        fillRegister(*database);
        if (database->engine() == Engine::Sqlite) {
            database->runOnce(u"PRAGMA foreign_keys = OFF"_s);
        }
        for (const QString& statement : statements) {
            database->run(statement);
        }
        const VerifyReport report = verify(*database);
        return report.held ? u"held"_s : report.firstBad;
    }

private Q_SLOTS:
    void anUntouchedRegisterHolds_data() { addEngines(); }
    void anUntouchedRegisterHolds()
    {
        const TestRegister place;
        const auto database = place.create();
        QVERIFY(verify(*database).held);
        fillRegister(*database);
        withWriteTransaction(*database, [&] {
            recordOffice(*database, stampAt(opening.plusSeconds(60)),
                         {RoleChanged{agent, Role::Officer, billing}, AccountClosed{officer}});
        });
        recordReading(*database, CaseId{1}, agent, opening);
        const VerifyReport report = verify(*database);
        QCOMPARE(report.firstBad, QString());
        QVERIFY(report.held);
        QCOMPARE(report.head, head(*database));
        QCOMPARE(report.entries, head(*database).sequence);
        QVERIFY(report.rows > 20);
    }

    void anyChangedByteOfAnEntryOrARowIsNamed()
    {
        const TestRegister place;
        fillRegister(*place.create());
        const QByteArray whole = bytesOf(place.address());
        QRandomGenerator random(20261122);
        int changes = 0;
        while (changes < inSoak(300, 100)) {
            writeBytes(place.address(), whole);
            const auto database = Database::connect(RegisterAddress::read(place.address()));
            database->runOnce(u"PRAGMA foreign_keys = OFF"_s);
            const Change change = changeSomething(*database, random);
            if (!change.made) {
                continue;
            }
            ++changes;
            checkThatItIsNamed(change, verify(*database));
            if (QTest::currentTestFailed()) {
                return;
            }
        }
    }

    void anyChangedValueOnAServerIsNamed()
    {
        const TestRegister place(u"postgresql"_s);
        const auto database = place.create();
        fillRegister(*database);
        QRandomGenerator random(20261123);
        int changes = 0;
        while (changes < inSoak(60, 20)) {
            const Change change = changeSomething(*database, random);
            if (!change.made) {
                continue;
            }
            ++changes;
            checkThatItIsNamed(change, verify(*database));
            database->run(change.undo, change.undoValues);
            if (QTest::currentTestFailed()) {
                return;
            }
        }
    }

    void whatWasTakenOutOrPutInIsNamed_data()
    {
        QTest::addColumn<QString>("engine");
        QTest::addColumn<QStringList>("statements");
        QTest::addColumn<QString>("words");
        for (const char* engine : {"sqlite", "postgresql"}) {
            const auto row = [&](const char* name, const QStringList& statements, const QString& words) {
                QTest::addRow("%s %s", engine, name) << QString::fromLatin1(engine) << statements << words;
            };
            row("an entry taken out of the middle",
                {u"DELETE FROM payloads WHERE sequence = 14"_s, u"DELETE FROM journal WHERE sequence = 14"_s},
                u"Entry 14 is missing."_s);
            row("the last entry taken out",
                {u"DELETE FROM payloads WHERE sequence = (SELECT max(sequence) FROM journal)"_s,
                 u"DELETE FROM journal WHERE sequence = (SELECT max(sequence) FROM journal)"_s},
                u"Table cases: the row id=6 is not in the journal."_s);
            row("texts taken out", {u"DELETE FROM payloads WHERE sequence = 10"_s},
                u"The names and texts of entry 10 are missing."_s);
            row("texts where none belong",
                {u"INSERT INTO payloads (sequence, salt, body) VALUES (1, '', '')"_s},
                u"There are names and texts for entry 1, which has none."_s);
            row("a salt in capitals", {u"UPDATE payloads SET salt = upper(salt) WHERE sequence = 10"_s},
                u"The names and texts of entry 10 are not as they were written."_s);
            row("a row taken out", {u"DELETE FROM hand_offs WHERE case_id = 1 AND id = 2"_s},
                u"Table hand_offs: the row case_id=1, id=2 is missing."_s);
            row("a row put in", {u"INSERT INTO departments (id, name) VALUES (9, 'x')"_s},
                u"Table departments: the row id=9 is not in the journal."_s);
            row("a value emptied", {u"UPDATE cases SET due_at = NULL WHERE id = 5"_s},
                u"Table cases: the row id=5, due_at is not as the journal tells it."_s);
            row("a person made manager", {u"UPDATE staff SET role = 'manager' WHERE id = 1"_s},
                u"Table staff: the row id=1, role is not as the journal tells it."_s);
        }
        const auto row = [&](const char* name, const QStringList& statements, const QString& words) {
            QTest::addRow("sqlite %s", name) << u"sqlite"_s << statements << words;
        };
        row("a trigger put in",
            {u"CREATE TRIGGER sly AFTER INSERT ON cases BEGIN DELETE FROM payloads; END"_s},
            u"The schema is not as Redress makes it: trigger sly."_s);
        row("an index taken out", {u"DROP INDEX hand_offs_of_department"_s},
            u"The schema is not as Redress makes it: index hand_offs_of_department."_s);
        row("a column put in", {u"ALTER TABLE cases ADD COLUMN note TEXT"_s},
            u"Table cases: column note is not as Redress makes it."_s);
        row("a table taken out", {u"DROP TABLE replies"_s},
            u"Table replies: column case_id is not as Redress makes it."_s);
        row("words taken out of the index",
            {u"INSERT INTO search_index (search_index, rowid, folded) "
             "SELECT 'delete', case_id, folded FROM search_texts WHERE case_id = 2"_s},
            u"The search index does not fit the texts it is made of."_s);
        row("texts of no entry", {u"INSERT INTO payloads (sequence, salt, body) VALUES (999, '', '')"_s},
            u"There are names and texts for entry 999, which is not there."_s);
        row("a number kept as text", {u"UPDATE cases SET round = CAST('1' AS BLOB) WHERE id = 3"_s},
            u"Table cases: the row id=3, round is not as the journal tells it."_s);
        row("a letter spelt in a way that only the engine forgives",
            {u"UPDATE journal SET desk = CAST(X'C0AF' AS TEXT) || desk WHERE sequence = 3"_s},
            u"Entry 3 is not as it was written."_s);
    }
    void whatWasTakenOutOrPutInIsNamed()
    {
        QFETCH(QStringList, statements);
        QFETCH(QString, words);
        QCOMPARE(brokenBy(statements), words);
    }

    void aLetterThatTheEngineReadsKindlyIsStillAChangedByte()
    {
        const TestRegister place;
        const auto database = place.create();
        fillRegister(*database);
        // "Nguyễn": E1 BB 85 and C1 BB 85 are the same letter to SQLite.
        database->run(
            u"UPDATE cases SET complainant = CAST(replace(CAST(complainant AS BLOB), X'E1BB85', X'C1BB85') "
            "AS TEXT) WHERE id = 1"_s);
        QCOMPARE(database->run(u"SELECT complainant FROM cases WHERE id = 1"_s).first().text(0),
                 u"Nguyễn Thị Đào"_s);
        QVERIFY(verify(*database).firstBad.contains(u"complainant"_s));
    }

    void anIndexThatPointsElsewhereIsTold()
    {
        const TestRegister place;
        {
            const auto database = place.create();
            fillRegister(*database);
            database->runOnce(u"PRAGMA writable_schema = ON"_s);
            database->runOnce(u"UPDATE sqlite_schema SET rootpage = (SELECT rootpage FROM sqlite_schema "
                              "WHERE name = 'readings_of_case') WHERE name = 'hand_offs_of_department'"_s);
        }
        QVERIFY(verify(*place.open()).firstBad.startsWith(u"The file is damaged"_s));
    }

    void aFileWithBrokenPagesIsToldAndNeverCrashes()
    {
        const TestRegister place;
        fillRegister(*place.create());
        const QByteArray whole = bytesOf(place.address());
        // Some of the bytes are in no use, so not every hit can be seen.
        QRandomGenerator random(4711);
        int found = 0;
        for (int attempt = 0; attempt < 60; ++attempt) {
            QByteArray broken = whole;
            const int from = random.bounded(100, int(whole.size()) - 2200);
            for (int at = from; at < from + 2048; ++at) {
                broken[at] = char(random.bounded(256));
            }
            writeBytes(place.address(), broken);
            try {
                found += verify(*openRegister(place.address())).held ? 0 : 1;
            } catch (const BrokenWorld& world) {
                QVERIFY2(world.kind() == BrokenWorld::Kind::Damaged ||
                             world.kind() == BrokenWorld::Kind::Foreign,
                         world.what());
                ++found;
            }
        }
        QVERIFY2(found > 30, qPrintable(QString::number(found)));
    }

    void verifyChangesNothingAndLetsOthersSave_data() { addEngines(); }
    void verifyChangesNothingAndLetsOthersSave()
    {
        const TestRegister place;
        const auto database = place.create();
        const Office office = fillRegister(*database);
        const JournalHead before = head(*database);
        QVERIFY(verify(*database).held);
        QCOMPARE(head(*database), before);
        const auto other = place.open();
        other->setPatience(std::chrono::milliseconds(100));
        registerCase(*other, office, sampleIntake());
        QVERIFY(verify(*database).held);
    }

    void rebuildMakesDamagedTablesWholeAgain_data() { addEngines(); }
    void rebuildMakesDamagedTablesWholeAgain()
    {
        const TestRegister place;
        const auto database = place.create();
        fillRegister(*database);
        recordReading(*database, CaseId{1}, agent, opening);
        for (const QString& statement :
             {u"UPDATE cases SET complainant = 'x', queue = 'new'"_s, u"DELETE FROM hand_offs"_s,
              u"UPDATE staff SET role = 'manager'"_s, u"UPDATE search_texts SET folded = 'nothing'"_s}) {
            database->run(statement);
        }
        QVERIFY(!verify(*database).held);
        const JournalHead before = head(*database);
        rebuild(*database);
        QCOMPARE(verify(*database).firstBad, QString());
        QCOMPARE(head(*database), before);
        QCOMPARE(database->run(u"SELECT count(*) FROM readings"_s).first().number(0), 1);
    }

    void rebuildRefusesABrokenJournalAndChangesNothing_data() { addEngines(); }
    void rebuildRefusesABrokenJournalAndChangesNothing()
    {
        const TestRegister place;
        const auto database = place.create();
        fillRegister(*database);
        database->run(u"UPDATE journal SET actor = 2 WHERE sequence = 12"_s);
        try {
            rebuild(*database);
            QFAIL("was rebuilt");
        } catch (const BrokenWorld& broken) {
            QCOMPARE(broken.kind(), BrokenWorld::Kind::Damaged);
            QVERIFY(broken.details().contains(u"Entry 12"_s));
        }
        QCOMPARE(database->run(u"SELECT count(*) FROM cases"_s).first().number(0), 6);
    }
};

QTEST_GUILESS_MAIN(VerifyTest)
#include "tst_verify.moc"

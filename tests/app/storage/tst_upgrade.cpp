#include "app/storage/case_lists.h"
#include "app/storage/case_store.h"
#include "app/storage/office_store.h"
#include "app/storage/register.h"
#include "app/storage/schema.h"
#include "app/storage/verify.h"
#include "tests/support/first_work.h"
#include "tests/support/sample_office.h"
#include "tests/support/soak.h"
#include "tests/support/test_register.h"

#include <QtTest>

#include <csignal>
#include <thread>

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace redress;
using namespace redress::test;
using namespace Qt::StringLiterals;

namespace {

int newest()
{
    return schemaSteps(Engine::Sqlite).last().number;
}

/** An old register at a place of its own, on the engine of the present row. */
class OldRegister
{
public:
    OldRegister()
    {
        if (presentEngine() == u"postgresql"_s) {
            putFirstWorkOnServer(place.address());
        } else {
            putFirstWork(place.address());
        }
    }

    /** As a tool opens it: nothing is brought up to date. */
    [[nodiscard]] std::unique_ptr<Database> bare() const
    {
        return Database::connect(RegisterAddress::read(place.address()));
    }
    [[nodiscard]] QStringList copies() const
    {
        return QDir(place.fileBeside(u"."_s)).entryList({u"*.before-step-*"_s}, QDir::Files, QDir::Name);
    }

    TestRegister place;
};

/** What can be seen of the tables from outside. */
QStringList shapeOf(Database& database)
{
    QStringList shape = tableNames(database);
    shape.sort();
    for (const QString& table : QStringList(shape)) {
        shape.append(table + u": "_s + columnsOf(database, table).join(u", "_s));
    }
    return shape;
}

/** The steps behind the first work with a statement of the test's before the one of that number; none behind the last. */
QList<SchemaStep> interruptedAt(Engine engine, int number, const QString& statement)
{
    QList<SchemaStep> steps = schemaSteps(engine).mid(stepOfFirstWork);
    for (SchemaStep& step : steps) {
        if (number <= step.statements.size()) {
            step.statements.insert(number, statement);
            return steps;
        }
        number -= int(step.statements.size()) + 1;
    }
    return {};
}

/** Before each statement, and behind the last of each step. */
int placesBehindFirstWork(Engine engine)
{
    int places = 0;
    for (const SchemaStep& step : schemaSteps(engine).mid(stepOfFirstWork)) {
        places += int(step.statements.size()) + 1;
    }
    return places;
}

/** Takes the step of the letter register back: what is left is as the program before it made it. */
void takeBackLetterRegister(Database& database)
{
    constexpr int stepOfLetters = 8;
    static const QRegularExpression made(
        u"^(?:--.*\\n)?(?:CREATE(?: UNIQUE)? (INDEX|TABLE)|ALTER TABLE letters ADD (COLUMN)) (\\w+)"_s);
    const auto steps = schemaSteps(database.engine());
    const auto step = std::ranges::find(steps, stepOfLetters, &SchemaStep::number);
    for (auto statement = step->statements.crbegin(); statement != step->statements.crend(); ++statement) {
        const auto match = made.match(*statement);
        database.runOnce(match.captured(2).isEmpty()
                             ? u"DROP %1 %2"_s.arg(match.captured(1), match.captured(3))
                             : u"ALTER TABLE letters DROP COLUMN "_s + match.captured(3));
    }
    database.run(u"DELETE FROM schema_steps WHERE step = :step"_s, {{u"step"_s, stepOfLetters}});
}

/** Opens the register in a process of its own that is killed once a file of it grows beyond so many bytes. */
int openingKilledAt(const QString& file, rlim_t mostBytes)
{
    const pid_t child = ::fork();
    if (child == 0) {
        const rlimit noCore{0, 0};
        const rlimit most{mostBytes, mostBytes};
        ::setrlimit(RLIMIT_CORE, &noCore);
        ::setrlimit(RLIMIT_FSIZE, &most);
        std::signal(SIGXFSZ, SIG_DFL);
        try {
            (void)openRegister(file);
        } catch (const BrokenWorld&) {
            ::_exit(1);
        }
        ::_exit(0);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    return status;
}

} // namespace

class UpgradeTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theFirstWorkIsBroughtUpToDateWhole_data() { addEngines(); }
    void theFirstWorkIsBroughtUpToDateWhole()
    {
        const OldRegister old;
        const auto before = rowsOfFirstWork(*old.bare());
        QCOMPARE(schemaVersion(*old.bare()), stepOfFirstWork);
        QCOMPARE(before.value(u"cases"_s).size(), 20);

        const auto database = old.place.open();
        QCOMPARE(schemaVersion(*database), newest());
        QCOMPARE(rowsOfFirstWork(*database), before);
        const VerifyReport report = verify(*database);
        QVERIFY2(report.held, qPrintable(report.firstBad));
    }

    void aCaseOfTheFirstWorkGoesOn_data() { addEngines(); }
    void aCaseOfTheFirstWorkGoesOn()
    {
        const OldRegister old;
        const auto database = old.place.open();
        ListQuestion question;
        question.listing = Listing::AllOpen;
        const Actor desk = actingAs(agent, Role::Agent);
        const ListPage open = readPage(*database, question, desk, opening);
        QCOMPARE(open.lines.size(), 16);
        for (const CaseLine& line : open.lines) {
            question.filter.text = line.product.isEmpty() ? line.subject : line.product;
            const ListPage found = readPage(*database, question, desk, opening);
            QVERIFY2(std::ranges::any_of(found.lines, [&](const auto& one) { return one.id == line.id; }),
                     qPrintable(question.filter.text));
        }
        const auto complaint = readCase(*database, open.lines.first().id);
        happen(*database, readOffice(*database), *complaint, {happened::NoteAdded{u"Sau khi nâng cấp"_s}});
        const VerifyReport report = verify(*database);
        QVERIFY2(report.held, qPrintable(report.firstBad));
    }

    void theLettersOfTheFirstWorkTellFromTheJournalHowTheyWent_data() { addEngines(); }
    void theLettersOfTheFirstWorkTellFromTheJournalHowTheyWent()
    {
        const OldRegister old;
        const auto database = old.place.open();
        const Rows letters = database->run(uR"(
            SELECT case_id, id, purpose, subject, author, submitted_at, sent_at, sent_by, number FROM letters)"_s);
        QVERIFY(letters.size() > 1);
        for (const Row& row : letters) {
            const Case complaint = *readCase(*database, CaseId{row.number(0)});
            const Letter letter = *complaint.letter(LetterId{row.number(1)});
            QCOMPARE(row.text(2), nameOf(letter.purpose));
            QCOMPARE(row.text(3), complaint.intake.subject);
            QCOMPARE(row.number(4), letter.authors.first().value);
            QCOMPARE(row.number(5), letter.submittedAt->milliseconds);
            QCOMPARE(row.number(6), letter.sentAt->milliseconds);
            QCOMPARE(row.number(7), letter.sentBy.value);
            // There was no letter register.
            QCOMPARE(row.number(8), 0);
        }
    }

    void lettersFromBeforeTheLetterRegisterKeepWhatHappenedToThem_data() { addEngines(); }
    void lettersFromBeforeTheLetterRegisterKeepWhatHappenedToThem()
    {
        using namespace happened;
        const TestRegister place;
        const LetterId first{1};
        {
            const auto database = place.create();
            const Office office = openOffice(*database);
            const QList<CaseEvent> way{PlainLetterDrafted{first, u"refusal"_s, u"vi"_s, u"Kính gửi"_s},
                                       LetterSubmittedToAny{first}, LetterSignedUnnumbered{first, u"0123"_s},
                                       ReplyGiven{first, AnswerWay::Post, opening, {}}};
            for (qsizetype steps = 1; steps <= way.size(); ++steps) {
                happen(*database, office, registerCase(*database, office, sampleIntake()), way.first(steps));
            }
            takeBackLetterRegister(*database);
        }
        const auto database = place.open();
        QStringList rows;
        for (const Row& row : database->run(uR"(
                SELECT state, purpose, author, submitted_at, signed_at, sent_at, number
                FROM letters ORDER BY case_id)"_s)) {
            const auto there = [&row](int column) { return row.isNull(column) ? u"-"_s : u"+"_s; };
            const QStringList words{row.text(0), row.text(1), row.text(2), there(3), there(4), there(5), row.text(6)};
            rows.append(words.join(u' '));
        }
        QCOMPARE(rows, (QStringList{u"draft refusal 1 - - - 0"_s, u"submitted refusal 1 + - - 0"_s,
                                    u"signed refusal 1 + + - 0"_s, u"sent refusal 1 + + + 0"_s}));
        const VerifyReport report = verify(*database);
        QVERIFY2(report.held, qPrintable(report.firstBad));
    }

    void theCopyOfBeforeLiesBesideIt()
    {
        const OldRegister old;
        const auto before = rowsOfFirstWork(*old.bare());
        (void)old.place.open();
        QCOMPARE(old.copies(), QStringList{u"test.before-step-5.redress"_s});
        RegisterAddress copy;
        copy.file = old.place.fileBeside(old.copies().first());
        const auto kept = Database::connect(copy);
        QCOMPARE(schemaVersion(*kept), stepOfFirstWork);
        QCOMPARE(rowsOfFirstWork(*kept), before);
    }

    void aCopyOfAnEarlierAttemptIsKeptAndNotTakenForANewOne()
    {
        const OldRegister old;
        putFirstWork(old.place.fileBeside(u"test.before-step-5.redress"_s));
        old.bare()->run(u"UPDATE journal SET hash = 'later' WHERE sequence = (SELECT max(sequence) FROM journal)"_s);
        (void)old.place.open();
        QCOMPARE(old.copies(), (QStringList{u"test.before-step-5.2.redress"_s, u"test.before-step-5.redress"_s}));
    }

    void aFailureAtAnyStatementLeavesTheOldRegister_data() { addEngines(); }
    void aFailureAtAnyStatementLeavesTheOldRegister()
    {
        const OldRegister old;
        const auto database = old.bare();
        const auto before = rowsOfFirstWork(*database);
        const QStringList shape = shapeOf(*database);
        int failures = 0;
        for (;; ++failures) {
            const auto steps = interruptedAt(database->engine(), failures, u"SELECT nothing FROM nowhere"_s);
            if (steps.isEmpty()) {
                break;
            }
            QVERIFY_EXCEPTION_THROWN(runSchemaSteps(*database, steps), BrokenWorld);
            QCOMPARE(shapeOf(*database), shape);
            QCOMPARE(schemaVersion(*database), stepOfFirstWork);
        }
        QCOMPARE(failures, placesBehindFirstWork(database->engine()));
        QCOMPARE(rowsOfFirstWork(*database), before);
        const VerifyReport report = verify(*old.place.open());
        QVERIFY2(report.held, qPrintable(report.firstBad));
    }

    void aSessionThatEndsAtAnyStatementLeavesTheOldRegister()
    {
        const TestRegister place(u"postgresql"_s);
        putFirstWorkOnServer(place.address());
        const auto database = Database::connect(RegisterAddress::read(place.address()));
        const QStringList shape = shapeOf(*database);
        for (int number = 0;; number += inSoak(1, 7)) {
            const auto steps =
                interruptedAt(Engine::Postgresql, number, u"SELECT pg_terminate_backend(pg_backend_pid())"_s);
            if (steps.isEmpty()) {
                break;
            }
            QVERIFY_EXCEPTION_THROWN(runSchemaSteps(*database, steps), BrokenWorld);
            const auto other = Database::connect(RegisterAddress::read(place.address()));
            QCOMPARE(shapeOf(*other), shape);
        }
        const VerifyReport report = verify(*place.open());
        QVERIFY2(report.held, qPrintable(report.firstBad));
    }

    void aKillAtAnyPageWrittenLeavesTheOldRegisterOrTheNew()
    {
        constexpr rlim_t page = 4096;
        constexpr rlim_t pages = 112;
        int killed = 0;
        int upgraded = 0;
        for (rlim_t most = 0; most < pages; most += 3) {
            const OldRegister old;
            const auto before = rowsOfFirstWork(*old.bare());
            const int status = openingKilledAt(old.place.address(), most * page);
            killed += WIFSIGNALED(status) ? 1 : 0;
            {
                const auto bare = old.bare();
                QCOMPARE(bare->runOnce(u"PRAGMA integrity_check(1)"_s).first().text(0), u"ok"_s);
                const int step = schemaVersion(*bare);
                QVERIFY(step == stepOfFirstWork || step == newest());
                upgraded += step == newest() ? 1 : 0;
                QCOMPARE(rowsOfFirstWork(*bare), before);
            }
            const auto database = old.place.open();
            QCOMPARE(schemaVersion(*database), newest());
            QCOMPARE(rowsOfFirstWork(*database), before);
        }
        qInfo("%d of %d openings were killed, %d of them behind the upgrade", killed, int((pages + 2) / 3), upgraded);
        QVERIFY(killed > 10);
    }

    void aKillBehindTheCopyLeavesTheOldRegisterOrTheNew()
    {
        // The copy is there already, so that the kills fall into the upgrade itself.
        constexpr rlim_t page = 4096;
        int killed = 0;
        for (rlim_t most = 9; most < 60; most += 3) {
            const OldRegister old;
            putFirstWork(old.place.fileBeside(u"test.before-step-5.redress"_s));
            const int status = openingKilledAt(old.place.address(), most * page);
            killed += WIFSIGNALED(status) ? 1 : 0;
            const int step = schemaVersion(*old.bare());
            QVERIFY(step == stepOfFirstWork || step == newest());
            const VerifyReport report = verify(*old.place.open());
            QVERIFY2(report.held, qPrintable(report.firstBad));
        }
        QVERIFY(killed > 5);
    }

    void desksThatOpenItAtTheSameMomentUpgradeItOnce_data() { addEngines(); }
    void desksThatOpenItAtTheSameMomentUpgradeItOnce()
    {
        const OldRegister old;
        std::atomic<int> opened = 0;
        std::vector<std::thread> desks;
        for (int desk = 0; desk < 4; ++desk) {
            desks.emplace_back([&] {
                try {
                    opened += schemaVersion(*old.place.open()) == newest() ? 1 : 0;
                } catch (const BrokenWorld& broken) {
                    qWarning("%s", broken.what());
                }
            });
        }
        for (std::thread& desk : desks) {
            desk.join();
        }
        QCOMPARE(opened.load(), 4);
        const VerifyReport report = verify(*old.place.open());
        QVERIFY2(report.held, qPrintable(report.firstBad));
    }
};

QTEST_GUILESS_MAIN(UpgradeTest)
#include "tst_upgrade.moc"

#include "app/cases/case_verbs.h"
#include "app/office/make_register.h"
#include "app/papers/paper_verbs.h"
#include "app/session/stamp_of.h"
#include "app/storage/case_lists.h"
#include "app/storage/case_store.h"
#include "app/storage/office_store.h"
#include "app/storage/register.h"
#include "models/board.h"
#include "models/reference.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QtSql/QSqlDatabase>
#include <QtSql/QSqlQuery>

#include <algorithm>
#include <cstdio>
#include <functional>

/**
 * What the desk costs over the bare engine, as ratios taken in one run on one machine: each act of the desk
 * beside a prepared SQLite statement of the same kind. Not a test; run it on a quiet machine, built for
 * release.
 */

using namespace redress;
using namespace Qt::StringLiterals;

namespace {

constexpr int cases = 20'000;
constexpr int casesOfABatch = 500;
constexpr int warmUps = 20;
constexpr int runs = 300;

/** Median of the runs in microseconds. */
double medianOf(const std::function<void()>& act)
{
    for (int run = 0; run < warmUps; ++run) {
        act();
    }
    QList<qint64> took;
    for (int run = 0; run < runs; ++run) {
        QElapsedTimer timer;
        timer.start();
        act();
        took.append(timer.nsecsElapsed());
    }
    std::ranges::nth_element(took, took.begin() + runs / 2);
    return double(took.at(runs / 2)) / 1000;
}

void compare(const char* what, const std::function<void()>& desk, const std::function<void()>& bare)
{
    const double ofDesk = medianOf(desk);
    const double ofBare = medianOf(bare);
    std::printf("%-28s %10.1f us %10.1f us %8.1f times\n", what, ofDesk, ofBare, ofDesk / ofBare);
    std::fflush(stdout);
}

template <class T>
void mustHold(const Result<T>& result)
{
    if (!result) {
        qFatal("%s", qPrintable(result.refusal().text));
    }
}

Intake intakeOf(int number, Moment received)
{
    static const QStringList names{u"Nguyễn Văn Đức"_s, u"Siti Rahayu"_s, u"Eleanor Whitcombe"_s,
                                   u"زهرا کریمی"_s};
    Intake intake;
    intake.received = received;
    intake.complainant.name = names.at(number % names.size()) + u' ' + QString::number(number);
    intake.complainant.phone = u"09%1"_s.arg(number * 7919 % 100'000'000, 8, 10, QChar(u'0'));
    intake.complainant.language = u"vi"_s;
    intake.subject = u"Mất kết nối lần %1"_s.arg(number);
    intake.description =
        u"Mạng chập chờn từ sáng, đã gọi tổng đài hai lần mà chưa ai đến kiểm tra. "_s.repeated(4);
    intake.product = u"FTTH %1"_s.arg(number % 50);
    return intake;
}

NewRegister emptyRegister()
{
    NewRegister wanted;
    wanted.organisation.name = u"Bench"_s;
    wanted.departments = {u"Technology"_s};
    wanted.administrator.signInName = u"keeper"_s;
    wanted.administrator.name = u"Keeper"_s;
    wanted.administrator.password = u"not a secret"_s;
    wanted.procedure = shippedDocument(u"procedures"_s, u"lua_rong"_s);
    wanted.calendar = shippedDocument(u"calendars"_s, u"plain"_s);
    return wanted;
}

/** The one who takes the cases in. */
Session employAgent(Database& database, Moment now)
{
    const Session agent{StaffId{2}, u"bench"_s, u"Agent"_s, Role::Agent, {}};
    withWriteTransaction(database, [&] {
        const Stamp stamp{now, 420, StaffId{1}, u"bench"_s, u"bench"_s};
        recordOffice(database, stamp,
                     {happened::AccountMade{agent.staff, agent.role, {}, u"agent"_s, agent.name, {}}});
    });
    return agent;
}

/** Registered by the store's own functions, many in one transaction. */
void fill(Database& database, const Office& office, Moment now)
{
    const auto procedure = office.currentProcedure();
    for (int first = 0; first < cases; first += casesOfABatch) {
        withWriteTransaction(database, [&] {
            for (int number = first; number < first + casesOfABatch; ++number) {
                const Moment received = now.plusSeconds(-60LL * (cases - number));
                Case complaint;
                complaint.id = nextCaseId(database);
                const Stamp stamp{received, 420, StaffId{1}, u"bench"_s, u"bench-%1"_s.arg(number)};
                (void)recordCase(database, stamp, complaint,
                                 {happened::CaseRegistered{
                                     makeReference(2026, nextReferenceNumber(database, 2026)), u"K7T-M4Q"_s,
                                     procedure->id, procedure->version, intakeOf(number, received)}},
                                 office);
            }
        });
    }
}

/** A prepared statement on a connection of its own; its answer is read and thrown away. */
class Bare
{
public:
    Bare(const QString& file, const QString& statement, const QString& name)
        : database(QSqlDatabase::addDatabase(u"QSQLITE"_s, name))
    {
        database.setDatabaseName(file);
        database.open();
        for (const QString& pragma : {u"journal_mode = WAL"_s, u"synchronous = FULL"_s}) {
            QSqlQuery(database).exec(u"PRAGMA "_s + pragma);
        }
        QSqlQuery(database).exec(
            u"CREATE TABLE IF NOT EXISTS bare (id INTEGER PRIMARY KEY, name TEXT, body TEXT)"_s);
        query = QSqlQuery(database);
        query.setForwardOnly(true);
        if (!query.prepare(statement)) {
            qFatal("not prepared: %s", qPrintable(statement));
        }
    }

    void run()
    {
        query.exec();
        while (query.next()) {
            for (int column = 0; !query.value(column).isNull() && column < widest; ++column) {
            }
        }
        query.finish();
    }

private:
    static constexpr int widest = 12;
    QSqlDatabase database;
    QSqlQuery query;
};

struct Bench
{
    Database& database;
    QString file;
    QString scratch;
    Session agent;
    Moment now;

    void all()
    {
        std::printf("%-28s %13s %13s\n", "", "desk", "bare SQLite");
        registering();
        listing();
        counting();
        searching();
        opening();
        filtering();
        board();
        attaching();
    }

private:
    void registering()
    {
        int number = cases;
        Bare insert(scratch,
                    u"INSERT INTO bare (name, body) VALUES ('Nguyễn Văn Đức', hex(randomblob(400)))"_s,
                    u"i"_s);
        compare(
            "register a case (durable)",
            [&] { mustHold(registerCase(database, Deed::begin(agent, now), intakeOf(++number, now))); },
            [&] { insert.run(); });
    }

    void listing()
    {
        ListQuestion question;
        question.queue = Queue::New;
        Bare page(
            file,
            u"SELECT id, reference, subject, complainant, phone, product, category, channel, stage, queue, "
            "received, due_at FROM cases WHERE is_open = 1 AND queue = 'new' "
            "ORDER BY coalesce(due_at, 9223372036854775807), id LIMIT 100"_s,
            u"l"_s);
        compare(
            "a page of 100 cases", [&] { (void)readPage(database, question, agent.actor(), now); },
            [&] { page.run(); });
        question.after = readPage(database, question, agent.actor(), now).lines.last();
        compare(
            "the page behind it", [&] { (void)readPage(database, question, agent.actor(), now); },
            [&] { page.run(); });
    }

    void counting()
    {
        Bare count(file, u"SELECT queue, count(*) FROM cases WHERE is_open = 1 GROUP BY queue"_s, u"c"_s);
        compare(
            "all counts", [&] { (void)countQueues(database, agent.actor(), now); }, [&] { count.run(); });
    }

    void searching()
    {
        Bare word(file,
                  u"SELECT cases.id, reference, subject, complainant, phone, product FROM search_index "
                  "JOIN cases ON cases.id = search_index.rowid "
                  "WHERE search_index MATCH 'whitcombe*' ORDER BY search_index.rowid DESC LIMIT 100"_s,
                  u"s"_s);
        compare(
            "search a common word", [&] { (void)searchCases(database, u"whitcombe"_s, agent.actor()); },
            [&] { word.run(); });
        Bare rare(
            file,
            u"SELECT rowid FROM search_index WHERE search_index MATCH '12345*' ORDER BY rowid DESC LIMIT 100"_s,
            u"r"_s);
        compare(
            "search a rare number", [&] { (void)searchCases(database, u"12345"_s, agent.actor()); },
            [&] { rare.run(); });
    }

    void opening()
    {
        Bare stream(file, u"SELECT * FROM journal JOIN payloads USING (sequence) WHERE stream = 'case:777'"_s,
                    u"o"_s);
        compare(
            "open a case", [&] { mustHold(viewCase(database, agent.actor(), CaseId{777})); },
            [&] { stream.run(); });
    }

    void filtering()
    {
        ListQuestion question;
        question.listing = Listing::AllOpen;
        question.filter.text = u"whitcombe 19"_s;
        question.filter.channel = Channel::Phone;
        Bare scan(file,
                  u"SELECT id, reference, subject, complainant, phone, product, category, channel, stage, queue, "
                  "received, due_at FROM cases WHERE is_open = 1 AND channel = 'phone' "
                  "AND complainant_folded LIKE '%whitcombe 19%' "
                  "ORDER BY coalesce(due_at, 9223372036854775807), id LIMIT 100"_s,
                  u"f"_s);
        compare(
            "a filtered page", [&] { (void)readPage(database, question, agent.actor(), now); }, [&] { scan.run(); });
    }

    /** Ten days on, so that most of the cases are late. */
    void board()
    {
        const Moment later = now.plusSeconds(10 * 24 * 3600);
        const BoardQuestion question = boardQuestion(later, *readOffice(database).calendar);
        Bare count(file, u"SELECT assignee, stage, count(*) FROM cases WHERE is_open = 1 GROUP BY assignee, stage"_s,
                   u"b"_s);
        compare(
            "the overdue board", [&] { (void)readBoard(database, question, agent.actor()); }, [&] { count.run(); });
    }

    void attaching()
    {
        qint64 number = 0;
        QByteArray bytes(1024 * 1024, 'x');
        Bare insert(scratch, u"INSERT INTO bare (name, body) VALUES ('a', randomblob(1048576))"_s, u"a"_s);
        compare(
            "attach 1 MB (durable)",
            [&] {
                const QByteArray mark = QByteArray::number(++number);
                bytes.replace(0, mark.size(), mark);
                mustHold(attachPaper(database, Deed::begin(agent, now), CaseId{number}, 1,
                                     {{}, bytes, u"scan.bin"_s, Evidence::Document}));
            },
            [&] { insert.run(); });
    }
};

} // namespace

int main(int argc, char* argv[])
{
    QCoreApplication program(argc, argv);
    const SystemClock clock;
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"bench.redress"_s);
    if (const auto made = makeRegister(file, emptyRegister(), clock); !made) {
        std::fprintf(stderr, "%s\n", qPrintable(made.refusal().text));
        return 1;
    }
    const auto database = openRegister(file);
    QElapsedTimer timer;
    timer.start();
    fill(*database, readOffice(*database), clock.now());
    std::printf("%d cases made in %lld ms\n", cases, timer.elapsed());
    const Session agent = employAgent(*database, clock.now());
    Bench{*database, file, folder.filePath(u"bare.sqlite"_s), agent, clock.now()}.all();
    return 0;
}

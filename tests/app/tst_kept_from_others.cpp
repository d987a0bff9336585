#include "app/cases/case_verbs.h"

#include "app/storage/case_lists.h"
#include "app/storage/owed_lists.h"
#include "app/storage/verify.h"
#include "models/board.h"
#include "tests/support/office_of_five.h"

#include <QtTest>

#include <algorithm>

using namespace redress;
using namespace redress::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 aDay = 86'400;

/** Two cases alike: one open to all whose work it is, one that only the agent and a supervisor may read. */
class TwoCases : public OfficeOfFive
{
public:
    TwoCases() : open(made(u"Nguyễn Thị Đào"_s)), secret(made(u"Trần Văn Kín"_s))
    {
        require(act(u"supervisor"_s, secret, command::NameReaders{{idOf(u"agent"_s), idOf(u"supervisor"_s)}, u"Staff."_s}));
        clock.set(mondayAtNine.plusSeconds(30 * aDay));
    }

    [[nodiscard]] StaffId idOf(const QString& who) const { return readOffice(*database).memberNamed(who)->id; }
    [[nodiscard]] Actor actor(const QString& who) const { return deedOf(who).session.actor(); }

    [[nodiscard]] QList<CaseId> listed(const QString& who, Listing listing, Queue queue = Queue::WithDepartments) const
    {
        ListQuestion question;
        question.listing = listing;
        question.queue = queue;
        return idsOf(readPage(*database, question, actor(who), clock.now()));
    }
    [[nodiscard]] QList<CaseId> found(const QString& who, const QString& words) const
    {
        return idsOf(searchCases(*database, words, actor(who)));
    }
    [[nodiscard]] Board board(const QString& who) const
    {
        return readBoard(*database, boardQuestion(clock.now(), *readOffice(*database).calendar), actor(who));
    }

private:
    [[nodiscard]] CaseId made(const QString& name) const
    {
        Intake told = complaint();
        told.complainant.name = name;
        const CaseId id = require(registerCase(*database, deedOf(u"agent"_s), told)).id;
        require(act(u"agent"_s, id, command::ConfirmContent{}));
        require(act(u"agent"_s, id, command::ClassifyCase{{u"interruption"_s, u"Fiber"_s}}));
        require(act(u"agent"_s, id, command::AcceptCase{}));
        require(act(u"agent"_s, id, command::HandOver{DepartmentId{1}, u"Look."_s, clock.now().plusSeconds(aDay), {}}));
        require(act(u"agent"_s, id,
                    command::MakePromise{PromiseKind::Promise, clock.now().plusSeconds(aDay), {}, u"Call back."_s}));
        return id;
    }

    static QList<CaseId> idsOf(const ListPage& page)
    {
        QList<CaseId> ids;
        for (const CaseLine& line : page.lines) {
            ids.append(line.id);
        }
        std::ranges::sort(ids);
        return ids;
    }

public:
    CaseId open;
    CaseId secret;
};

int lateIn(const BoardRow& row)
{
    return std::accumulate(row.late.begin(), row.late.end(), 0);
}

/** Everything that the board counts for that person, row by row. */
QList<int> latesOf(const Board& board)
{
    QList<int> all{lateIn(board.all)};
    for (const BoardRow& row : board.byDepartment) {
        all.append(lateIn(row));
    }
    for (const BoardRow& row : board.byPerson) {
        all.append(lateIn(row));
    }
    for (const BoardRow& row : board.byStage) {
        all.append(lateIn(row));
    }
    return all;
}

const QStringList others{u"officer"_s, u"manager"_s};
const QStringList readers{u"agent"_s, u"supervisor"_s};

} // namespace

class TestKeptFromOthers : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void listsLeaveOutWhatOneMayNotRead_data() { addEngines(); }
    void listsLeaveOutWhatOneMayNotRead()
    {
        const TwoCases office;
        for (const QString& who : others) {
            QCOMPARE(office.listed(who, Listing::AllOpen), QList<CaseId>{office.open});
            QCOMPARE(office.listed(who, Listing::Overdue), QList<CaseId>{office.open});
            QCOMPARE(office.listed(who, Listing::Queue), QList<CaseId>{office.open});
        }
        for (const QString& who : readers) {
            QCOMPARE(office.listed(who, Listing::AllOpen), (QList<CaseId>{office.open, office.secret}));
        }
    }

    void countsLeaveItOutToo_data() { addEngines(); }
    void countsLeaveItOutToo()
    {
        const TwoCases office;
        const auto counted = [&](const QString& who) {
            QueueCounts counts = countQueues(*office.database, office.actor(who), office.clock.now());
            countOwed(*office.database, counts, office.actor(who), office.clock.now().plusSeconds(aDay));
            return QList<int>{counts.inQueue.value(Queue::WithDepartments), counts.overdue, counts.promisesToday};
        };
        for (const QString& who : others) {
            QCOMPARE(counted(who), (QList<int>{1, 1, 1}));
        }
        for (const QString& who : readers) {
            QCOMPARE(counted(who), (QList<int>{2, 2, 2}));
        }
    }

    void searchDoesNotFindIt_data() { addEngines(); }
    void searchDoesNotFindIt()
    {
        const TwoCases office;
        const QString reference = readCase(*office.database, office.secret)->reference;
        for (const QString& who : others) {
            QVERIFY(office.found(who, u"trần kín"_s).isEmpty());
            QVERIFY(office.found(who, reference).isEmpty());
            QCOMPARE(office.found(who, u"connection"_s), QList<CaseId>{office.open});
        }
        QCOMPARE(office.found(u"agent"_s, u"trần kín"_s), QList<CaseId>{office.secret});
        QCOMPARE(office.found(u"supervisor"_s, reference), QList<CaseId>{office.secret});
    }

    /** So a round that is assessed blind cannot be seen through by looking for its words. */
    void whatARoundCameToIsFoundByNoSearch_data() { addEngines(); }
    void whatARoundCameToIsFoundByNoSearch()
    {
        const TwoCases office;
        const auto happen = [&](const QString& who, const CaseCommand& command) {
            TwoCases::require(office.act(who, office.open, command));
        };
        happen(u"officer"_s, command::AnswerHandOff{HandOffId{1}, u"A cut fibre"_s, u"It was spliced"_s});
        happen(u"officer"_s, command::AssessCase{Finding::NotUpheld, u"Measured unobjectionably"_s});
        happen(u"agent"_s, command::GiveReply{{}, AnswerWay::Phone, office.clock.now(), u"Regrettably nothing"_s});
        for (const QString& who : readers) {
            QVERIFY(office.found(who, u"unobjectionably"_s).isEmpty());
            QVERIFY(office.found(who, u"regrettably"_s).isEmpty());
            QVERIFY(office.found(who, u"connection"_s).contains(office.open));
        }
    }

    void theBoardCountsItInNoRow_data() { addEngines(); }
    void theBoardCountsItInNoRow()
    {
        const TwoCases office;
        for (const QString& who : others) {
            const QList<int> lates = latesOf(office.board(who));
            QCOMPARE(lates, QList<int>(lates.size(), 1));
        }
        for (const QString& who : readers) {
            const QList<int> lates = latesOf(office.board(who));
            QCOMPARE(lates, QList<int>(lates.size(), 2));
        }
    }

    void itsPromisesAreShownToItsReadersAlone_data() { addEngines(); }
    void itsPromisesAreShownToItsReadersAlone()
    {
        const TwoCases office;
        const PromiseQuestion all{office.clock.now(), {}};
        for (const QString& who : others) {
            const QList<PromiseLine> lines = readPromises(*office.database, all, office.actor(who));
            QCOMPARE(lines.size(), 1);
            QCOMPARE(lines.first().id, office.open);
        }
        QCOMPARE(readPromises(*office.database, all, office.actor(u"agent"_s)).size(), 2);
    }

    void itCannotBeOpenedNorActedOn_data() { addEngines(); }
    void itCannotBeOpenedNorActedOn()
    {
        const TwoCases office;
        for (const QString& who : others) {
            const auto view = viewCase(*office.database, office.actor(who), office.secret);
            QVERIFY(!view);
            QCOMPARE(view.refusal().reason, u"named_readers_only"_s);
            const auto then = viewCaseAsOf(*office.database, office.actor(who), office.secret, office.clock.now());
            QVERIFY(!then);
            QCOMPARE(then.refusal().reason, u"named_readers_only"_s);
            const auto noted = office.act(who, office.secret, command::AddNote{u"Curious."_s});
            QVERIFY(!noted);
            QCOMPARE(noted.refusal().reason, u"named_readers_only"_s);
        }
        QVERIFY(viewCase(*office.database, office.actor(u"agent"_s), office.secret));
        QVERIFY(viewCase(*office.database, office.actor(u"officer"_s), office.open));
    }

    void openedToAllAgainItIsEverywhere_data() { addEngines(); }
    void openedToAllAgainItIsEverywhere()
    {
        const TwoCases office;
        office.require(office.act(u"supervisor"_s, office.secret, command::NameReaders{{}, u"Settled."_s}));
        for (const QString& who : others + readers) {
            QCOMPARE(office.listed(who, Listing::AllOpen), (QList<CaseId>{office.open, office.secret}));
        }
        const VerifyReport report = verify(*office.database);
        QVERIFY2(report.held, qPrintable(report.firstBad));
    }
};

QTEST_GUILESS_MAIN(TestKeptFromOthers)
#include "tst_kept_from_others.moc"

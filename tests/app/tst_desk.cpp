#include "app/backups/keep_backups.h"
#include "app/desk.h"

#include "app/storage/case_store.h"
#include "app/storage/register.h"
#include "tests/support/office_of_five.h"
#include "tests/support/ruled_office.h"
#include "tests/support/small_desk.h"

#include <QSignalSpy>
#include <QtTest>

using namespace redress;
using namespace redress::test;
using namespace Qt::StringLiterals;

namespace {

/** Loses each save at its commit until told otherwise, and tells the key of the act that came last. */
class LosingServer
{
public:
    explicit LosingServer(const OfficeOfFive& office) : server(*office.database)
    {
        // A sequence outlives what is rolled back: it keeps the key of the act that was lost at its commit.
        for (const QString& statement :
             {u"CREATE SEQUENCE last_key"_s,
              u"CREATE FUNCTION keep_key() RETURNS trigger LANGUAGE plpgsql AS "
              "'BEGIN PERFORM setval(''last_key'', abs(hashtext(NEW.action)::bigint) + 1); RETURN NEW; END'"_s,
              u"CREATE TRIGGER keep_key BEFORE INSERT ON journal FOR EACH ROW EXECUTE FUNCTION keep_key()"_s,
              u"CREATE FUNCTION end_session() RETURNS trigger LANGUAGE plpgsql AS "
              "'BEGIN PERFORM pg_terminate_backend(pg_backend_pid()); RETURN NULL; END'"_s,
              u"CREATE CONSTRAINT TRIGGER end_session AFTER INSERT ON journal DEFERRABLE INITIALLY DEFERRED "
              "FOR EACH ROW EXECUTE FUNCTION end_session()"_s}) {
            server.runOnce(statement);
        }
    }

    void loseNoMore() { server.runOnce(u"DROP TRIGGER end_session ON journal"_s); }
    [[nodiscard]] qint64 lastKey() { return server.runOnce(u"SELECT last_value FROM last_key"_s).first().number(0); }

private:
    Database& server;
};

} // namespace

class TestDesk : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aRegisterThatIsNotThereIsToldAndNotMade()
    {
        const QTemporaryDir folder;
        const SetClock clock(mondayMorning);
        Desk desk(clock, folder.filePath(u"drafts"_s));
        const QString address = folder.filePath(u"none.redress"_s);
        const auto refused = answerOf(desk.openRegister(address));
        QCOMPARE(refused.refusal().field, u"register"_s);
        QVERIFY(refused.refusal().text.contains(u"none.redress"_s));
        QVERIFY(!QFile::exists(address));
    }

    void nothingIsDoneBeforeSomebodySignsIn()
    {
        SmallOffice office;
        Desk desk(office.clock, office.draftFolder());
        QCOMPARE(answerOf(desk.registerCase(smallComplaint())).refusal().field, u"actor"_s);
        valueOf(desk.openRegister(office.address()));
        QCOMPARE(answerOf(desk.registerCase(smallComplaint())).refusal().reason, u"not_signed_in"_s);
        QCOMPARE(answerOf(desk.countQueues()).refusal().reason, u"not_signed_in"_s);
        QCOMPARE(answerOf(desk.readCase(CaseId{1})).refusal().reason, u"not_signed_in"_s);
        QCOMPARE(answerOf(desk.drafts()).refusal().reason, u"not_signed_in"_s);
    }

    void whatAnotherDeskSavesIsTold()
    {
        SmallOffice office;
        const auto one = office.deskOf(u"agent"_s);
        const auto other = office.deskOf(u"supervisor"_s);
        QSignalSpy grew(&other->changes(), &Changes::journalGrew);
        QVERIFY(grew.wait(2000));
        grew.clear();
        valueOf(one->registerCase(smallComplaint()));
        QVERIFY(grew.wait(2000));
        QCOMPARE(valueOf(other->countQueues()).inQueue.value(Queue::New), 1);
    }

    void aDeskThatOpensLetsTheRulesActThatFellDueMeanwhile()
    {
        SmallOffice office;
        {
            const auto database = openRegister(office.address());
            const Staff admin = *readOffice(*database).memberNamed(u"admin"_s);
            adopt(*database, {admin.id, u"desk"_s, admin.name, admin.role, admin.department}, office.clock.now(),
                  ruledDocument());
        }
        CaseId id;
        {
            const auto agent = office.deskOf(u"agent"_s);
            id = valueOf(agent->registerCase(smallComplaint())).id;
            QCOMPARE(valueOf(agent->letRulesFallDue()), 0);
        }
        office.clock.set(mondayMorning.plusSeconds(30LL * 86'400));
        // Nobody asks it to, and an administrator's desk does it as well as any.
        const auto administrator = office.deskOf(u"admin"_s);
        const auto database = openRegister(office.address());
        QTRY_VERIFY(!readCase(*database, id)->escalations.isEmpty());
        QVERIFY(readHappenings(*database, id).last().actor.isNone());
        QCOMPARE(valueOf(administrator->letRulesFallDue()), 0);
    }

    void aNewAccountIsKnownAtEveryDesk()
    {
        SmallOffice office;
        const auto administrator = office.deskOf(u"admin"_s);
        const auto agent = office.deskOf(u"agent"_s);
        QSignalSpy changed(agent.get(), &Desk::officeChanged);
        QSignalSpy looked(&agent->changes(), &Changes::journalGrew);
        QVERIFY(looked.wait(2000));
        valueOf(administrator->makeAccount({u"new.one"_s, u"New One"_s, {}, Role::Agent, {}, SmallOffice::password()}));
        QVERIFY(changed.wait(2000));
        QVERIFY(agent->office().memberNamed(u"new.one"_s) != nullptr);
    }

    void everyOpeningOfACaseIsAReadingAndLookingAgainIsNone()
    {
        SmallOffice office;
        const auto agent = office.deskOf(u"agent"_s);
        const CaseId id = valueOf(agent->registerCase(smallComplaint())).id;
        valueOf(agent->readCase(id));
        office.clock.set(mondayMorning.plusSeconds(5));
        valueOf(agent->readCaseAgain(id));
        valueOf(agent->readCase(id));
        office.clock.set(mondayMorning.plusSeconds(3600));
        valueOf(agent->readCaseAgain(id));
        const auto supervisor = office.deskOf(u"supervisor"_s);
        QTRY_COMPARE(valueOf(supervisor->readings(id)).size(), 2);
        QCOMPARE(valueOf(supervisor->readings(id)).first().at, mondayMorning.plusSeconds(5));
        QCOMPARE(answerOf(agent->readings(id)).refusal().reason, u"not_allowed"_s);
    }

    void aReadingThatCouldNotBeKeptIsKeptWithTheNext()
    {
        SmallOffice office;
        const auto agent = office.deskOf(u"agent"_s);
        const CaseId id = valueOf(agent->registerCase(smallComplaint())).id;
        {
            const auto other = openRegister(office.address());
            other->run(u"ALTER TABLE readings RENAME TO readings_away"_s);
            valueOf(agent->readCase(id));
            // Behind the reading in its lane: refused or not, the reading was tried.
            Q_UNUSED(answerOf(agent->registerCase(smallComplaint())))
            other->run(u"ALTER TABLE readings_away RENAME TO readings"_s);
        }
        office.clock.set(mondayMorning.plusSeconds(60));
        valueOf(agent->readCase(id));
        const auto supervisor = office.deskOf(u"supervisor"_s);
        QTRY_COMPARE(valueOf(supervisor->readings(id)).size(), 2);
        QCOMPARE(valueOf(supervisor->readings(id)).last().at, mondayMorning);
    }

    void theNextPersonAtTheSameDeskIsAReaderOfHerOwn()
    {
        SmallOffice office;
        const auto desk = office.deskOf(u"agent"_s);
        const CaseId id = valueOf(desk->registerCase(smallComplaint())).id;
        valueOf(desk->readCase(id));
        desk->signOut();
        valueOf(desk->signIn(u"supervisor"_s, SmallOffice::password()));
        valueOf(desk->readCase(id));
        const auto readers = [&] {
            return openRegister(office.address())
                ->run(u"SELECT count(DISTINCT staff) FROM readings"_s)
                .first()
                .number(0);
        };
        QTRY_COMPARE(readers(), 2);
    }

    void aRegisterThatWasMovedAwayIsToldAndSoIsItsReturn()
    {
        SmallOffice office;
        const auto agent = office.deskOf(u"agent"_s);
        QSignalSpy grew(&agent->changes(), &Changes::journalGrew);
        QSignalSpy lost(&agent->changes(), &Changes::registerLost);
        QSignalSpy back(&agent->changes(), &Changes::registerBack);
        QVERIFY(grew.wait(2000));
        const QString elsewhere = office.address() + u".away"_s;
        QVERIFY(QFile::rename(office.address(), elsewhere));
        QVERIFY(lost.wait(2000));
        QCOMPARE(back.count(), 0);
        QVERIFY(QFile::rename(elsewhere, office.address()));
        QVERIFY(back.wait(2000));
        QCOMPARE(lost.count(), 1);
        valueOf(agent->registerCase(smallComplaint()));
    }

    void draftsAreEachPersonsOwnAndOutliveTheDesk()
    {
        SmallOffice office;
        {
            const auto agent = office.deskOf(u"agent"_s);
            valueOf(agent->keepDraft({u"intake"_s, {}, {{u"name"_s, u"Đào"_s}}}));
        }
        const auto agent = office.deskOf(u"agent"_s);
        const auto kept = valueOf(agent->drafts());
        QCOMPARE(kept.size(), 1);
        QCOMPARE(kept.first().fields.value(u"name"_s).toString(), u"Đào"_s);
        QCOMPARE(kept.first().kept, mondayMorning);
        QCOMPARE(valueOf(office.deskOf(u"supervisor"_s)->drafts()).size(), 0);
        valueOf(agent->dropDraft(u"intake"_s));
        QCOMPARE(valueOf(agent->drafts()).size(), 0);
    }

    void aDraftIsReadableByItsOwnerAlone()
    {
        SmallOffice office;
        valueOf(office.deskOf(u"agent"_s)->keepDraft({u"intake"_s, {}, {{u"name"_s, u"Đào"_s}}}));
        QDirIterator files(office.draftFolder(), {u"*.draft"_s}, QDir::Files, QDirIterator::Subdirectories);
        QVERIFY(files.hasNext());
        const QFileInfo draft(files.next());
        QVERIFY(!(draft.permissions() & (QFile::ReadGroup | QFile::ReadOther)));
    }

    void aJournalThatWasCutIsDoubted()
    {
        SmallOffice office;
        const QString before = office.address() + u".before"_s;
        {
            const auto agent = office.deskOf(u"agent"_s);
            valueOf(agent->registerCase(smallComplaint()));
        }
        QVERIFY(QFile::copy(office.address(), before));
        {
            const auto agent = office.deskOf(u"agent"_s);
            QSignalSpy grew(&agent->changes(), &Changes::journalGrew);
            QVERIFY(grew.wait(2000));
            grew.clear();
            valueOf(agent->registerCase(smallComplaint()));
            QVERIFY(grew.wait(2000));
        }
        QVERIFY(QFile::remove(office.address()) && QFile::rename(before, office.address()));
        Desk desk(office.clock, office.draftFolder());
        valueOf(desk.openRegister(office.address()));
        QSignalSpy doubted(&desk.changes(), &Changes::registerDoubted);
        desk.watch();
        QVERIFY(doubted.wait(2000));
    }

    void aJournalThatIsCutUnderAnOpenDeskIsDoubted()
    {
        SmallOffice office;
        const auto agent = office.deskOf(u"agent"_s);
        QSignalSpy grew(&agent->changes(), &Changes::journalGrew);
        QSignalSpy doubted(&agent->changes(), &Changes::registerDoubted);
        QVERIFY(grew.wait(2000));
        valueOf(agent->registerCase(smallComplaint()));
        QVERIFY(grew.wait(2000));
        QCOMPARE(doubted.count(), 0);
        {
            const auto database = openRegister(office.address());
            database->run(u"DELETE FROM payloads WHERE sequence = (SELECT max(sequence) FROM journal)"_s);
            database->run(u"DELETE FROM journal WHERE sequence = (SELECT max(sequence) FROM journal)"_s);
        }
        QVERIFY(doubted.wait(2000));
    }

    void aRegisterPutBackFromABackupIsToldAsThat()
    {
        SmallOffice office;
        QString backup;
        {
            const auto agent = office.deskOf(u"agent"_s);
            QSignalSpy grew(&agent->changes(), &Changes::journalGrew);
            QVERIFY(grew.wait(2000));
            backup = valueOf(agent->backUpOfTheDay())->file;
            grew.clear();
            valueOf(agent->registerCase(smallComplaint()));
            QVERIFY(grew.wait(2000));
        }
        QVERIFY(restoreBackup(office.address(), backup, u"admin"_s, SmallOffice::password(), office.clock.now()));
        Desk desk(office.clock, office.draftFolder());
        valueOf(desk.openRegister(office.address()));
        QSignalSpy doubted(&desk.changes(), &Changes::registerDoubted);
        desk.watch();
        QVERIFY(doubted.wait(2000));
        QVERIFY(doubted.first().first().toString().contains(QFileInfo(backup).fileName()));
    }

    void aKnownHeadThatCannotBeReadRaisesNoDoubt()
    {
        SmallOffice office;
        {
            const auto agent = office.deskOf(u"agent"_s);
            QSignalSpy grew(&agent->changes(), &Changes::journalGrew);
            QVERIFY(grew.wait(2000));
        }
        QDirIterator heads(office.draftFolder(), {u"*.head"_s}, QDir::Files, QDirIterator::Subdirectories);
        QVERIFY(heads.hasNext());
        QVERIFY(QFile::resize(heads.next(), 0));
        Desk desk(office.clock, office.draftFolder());
        valueOf(desk.openRegister(office.address()));
        QSignalSpy doubted(&desk.changes(), &Changes::registerDoubted);
        QSignalSpy grew(&desk.changes(), &Changes::journalGrew);
        desk.watch();
        QVERIFY(grew.wait(2000));
        QCOMPARE(doubted.count(), 0);
    }

    void draftsAreFoundHoweverTheAddressIsTyped()
    {
        SmallOffice office;
        const QString here = QDir::currentPath();
        valueOf(office.deskOf(u"agent"_s)->keepDraft({u"intake"_s, {}, {{u"name"_s, u"Đào"_s}}}));
        Desk desk(office.clock, office.draftFolder());
        valueOf(desk.openRegister(QDir(here).relativeFilePath(office.address())));
        valueOf(desk.signIn(u"agent"_s, SmallOffice::password()));
        QCOMPARE(valueOf(desk.drafts()).size(), 1);
    }

    void aRegistrationOfUnknownOutcomeThatIsAskedForAgainIsTheSameAct_data()
    {
        QTest::addColumn<QString>("engine");
        QTest::newRow("postgresql") << u"postgresql"_s;
    }
    void aRegistrationOfUnknownOutcomeThatIsAskedForAgainIsTheSameAct()
    {
        const OfficeOfFive office;
        LosingServer server(office);
        const QTemporaryDir drafts;
        Desk desk(office.clock, drafts.path());
        valueOf(desk.openRegister(office.place.address()));
        valueOf(desk.signIn(u"agent"_s, OfficeOfFive::password()));
        const Intake intake = OfficeOfFive::complaint();
        QCOMPARE(answerOf(desk.registerCase(intake)).refusal().reason, u"outcome_unknown"_s);
        const qint64 lost = server.lastKey();
        server.loseNoMore();
        valueOf(desk.registerCase(intake));
        QCOMPARE(server.lastKey(), lost);
        // The same complaint once more is another case.
        valueOf(desk.registerCase(intake));
        QVERIFY(server.lastKey() != lost);
        QCOMPARE(valueOf(desk.countQueues()).inQueue.value(Queue::New), 2);
    }

    void anActOfUnknownOutcomeStaysThePersonsOwn_data()
    {
        QTest::addColumn<QString>("engine");
        QTest::newRow("postgresql") << u"postgresql"_s;
    }
    void anActOfUnknownOutcomeStaysThePersonsOwn()
    {
        const OfficeOfFive office;
        LosingServer server(office);
        const QTemporaryDir drafts;
        Desk desk(office.clock, drafts.path());
        valueOf(desk.openRegister(office.place.address()));
        valueOf(desk.signIn(u"agent"_s, OfficeOfFive::password()));
        const Intake intake = OfficeOfFive::complaint();
        QCOMPARE(answerOf(desk.registerCase(intake)).refusal().reason, u"outcome_unknown"_s);
        const qint64 lost = server.lastKey();
        server.loseNoMore();
        desk.signOut();
        // Another person logs the very same complaint meanwhile: an act of her own.
        valueOf(desk.signIn(u"supervisor"_s, OfficeOfFive::password()));
        valueOf(desk.registerCase(intake));
        QVERIFY(server.lastKey() != lost);
        desk.signOut();
        // Who comes back and asks again does the act whose outcome nobody could tell.
        valueOf(desk.signIn(u"agent"_s, OfficeOfFive::password()));
        valueOf(desk.registerCase(intake));
        QCOMPARE(server.lastKey(), lost);
    }

    void aDeskWhoseAccountWasClosedShowsNoMoreCases()
    {
        SmallOffice office;
        const auto administrator = office.deskOf(u"admin"_s);
        const auto agent = office.deskOf(u"agent"_s);
        valueOf(agent->countQueues());
        const StaffId id = administrator->office().memberNamed(u"agent"_s)->id;
        QSignalSpy changed(agent.get(), &Desk::officeChanged);
        valueOf(administrator->closeAccount(id));
        QVERIFY(changed.wait(2000));
        QCOMPARE(answerOf(agent->countQueues()).refusal().reason, u"account_changed"_s);
        QCOMPARE(answerOf(agent->list({})).refusal().reason, u"account_changed"_s);
        QCOMPARE(answerOf(agent->search(u"Đào"_s)).refusal().reason, u"account_changed"_s);
        QCOMPARE(answerOf(agent->registerCase(smallComplaint())).refusal().reason, u"account_changed"_s);
        // What was typed stays within reach.
        valueOf(agent->keepDraft({u"intake"_s, {}, {}}));
        QCOMPARE(valueOf(agent->drafts()).size(), 1);
    }

    void anUntouchedJournalIsNotDoubted()
    {
        SmallOffice office;
        {
            const auto agent = office.deskOf(u"agent"_s);
            QSignalSpy grew(&agent->changes(), &Changes::journalGrew);
            QVERIFY(grew.wait(2000));
        }
        Desk desk(office.clock, office.draftFolder());
        valueOf(desk.openRegister(office.address()));
        QSignalSpy doubted(&desk.changes(), &Changes::registerDoubted);
        QSignalSpy grew(&desk.changes(), &Changes::journalGrew);
        desk.watch();
        QVERIFY(grew.wait(2000));
        QCOMPARE(doubted.count(), 0);
    }
};

QTEST_GUILESS_MAIN(TestDesk)
#include "tst_desk.moc"

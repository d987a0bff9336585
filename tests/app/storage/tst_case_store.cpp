#include "app/storage/case_store.h"

#include "models/clock.h"
#include "tests/support/sample_office.h"
#include "tests/support/test_register.h"

#include <QtTest>

using namespace redress;
using namespace redress::test;
using namespace redress::happened;
using namespace Qt::StringLiterals;

class CaseStoreTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aCaseReadIsTheCaseThatWasRecorded_data() { addEngines(); }
    void aCaseReadIsTheCaseThatWasRecorded()
    {
        const TestRegister place;
        const auto database = place.create();
        const Office office = openOffice(*database);
        Intake intake = sampleIntake(u"O'Brien \"x\"; DROP TABLE cases; -- 🙂"_s);
        intake.description = QString(100'000, u'ệ') + u"\n\t\\ :name ? %1"_s;
        const Case walked = walkToArchive(*database, office, intake);
        QCOMPARE(*readCase(*database, walked.id), walked);
        QVERIFY(walked.closed);
    }

    void aCaseThatIsNotThereIsNone_data() { addEngines(); }
    void aCaseThatIsNotThereIsNone()
    {
        const TestRegister place;
        const auto database = place.create();
        QVERIFY(!readCase(*database, CaseId{1}).has_value());
        QVERIFY(readHappenings(*database, CaseId{1}).isEmpty());
    }

    void theJournalOfACaseIsToldInOrderFromAnyVersion_data() { addEngines(); }
    void theJournalOfACaseIsToldInOrderFromAnyVersion()
    {
        const TestRegister place;
        const auto database = place.create();
        const Office office = openOffice(*database);
        const Case walked = walkToArchive(*database, office, sampleIntake());
        const QList<CaseHappening> all = readHappenings(*database, walked.id);
        QCOMPARE(all.size(), walked.version);
        QCOMPARE(all.first().actor, agent);
        QVERIFY(std::holds_alternative<CaseRegistered>(all.first().event));
        for (qsizetype index = 0; index < all.size(); ++index) {
            QCOMPARE(all.at(index).version, index + 1);
        }
        QCOMPARE(readHappenings(*database, walked.id, walked.version - 1).size(), 1);
    }

    void theRowOfACaseHoldsItsDueMomentAndItsQueue_data() { addEngines(); }
    void theRowOfACaseHoldsItsDueMomentAndItsQueue()
    {
        const TestRegister place;
        const auto database = place.create();
        const Office office = openOffice(*database);
        const Case fresh = registerCase(*database, office, sampleIntake());
        const QString statement =
            u"SELECT due_at, queue, is_open, reference_year, reference_number, severity FROM cases"_s;
        const Row row = database->run(statement).first();
        const auto due = dueOfCase(fresh, *office.currentProcedure(), *office.calendar);
        QVERIFY(due.has_value());
        QCOMPARE(row.number(0), due->milliseconds);
        QCOMPARE(row.text(1), u"new"_s);
        QVERIFY(row.flag(2));
        QCOMPARE(row.number(3), 26);
        QCOMPARE(row.number(4), 1);
        QVERIFY(row.isNull(5));
        happen(*database, office, fresh,
               {SettledOnTheSpot{u"hoàn tiền"_s}, CaseClosed{Outcome::SettledOnTheSpot, {}, {}}});
        const Row closed = database->run(statement).first();
        QVERIFY(closed.isNull(0));
        QCOMPARE(closed.text(1), u"archive"_s);
        QVERIFY(!closed.flag(2));
    }

    void numbersGoOnWhereTheyEnded_data() { addEngines(); }
    void numbersGoOnWhereTheyEnded()
    {
        const TestRegister place;
        const auto database = place.create();
        const Office office = openOffice(*database);
        QCOMPARE(nextCaseId(*database), CaseId{1});
        QCOMPARE(nextReferenceNumber(*database, 2026), 1);
        registerCase(*database, office, sampleIntake());
        registerCase(*database, office, sampleIntake());
        QCOMPARE(nextCaseId(*database), CaseId{3});
        QCOMPARE(nextReferenceNumber(*database, 2026), 3);
        QCOMPARE(nextReferenceNumber(*database, 2027), 1);
    }

    void aNameWithSignsThatNoEngineKeepsDoesNoHarm_data() { addEngines(); }
    void aNameWithSignsThatNoEngineKeepsDoesNoHarm()
    {
        const TestRegister place;
        const auto database = place.create();
        const Office office = openOffice(*database);
        QString name = u"Mai Lan"_s;
        name[3] = QChar(u'\0');
        name += QChar(0xD800);
        const Case made = registerCase(*database, office, sampleIntake(name));
        QVERIFY(readCase(*database, made.id).has_value());
        QVERIFY(database->run(u"SELECT complainant FROM cases"_s).first().text(0).startsWith(u"MaiLan"_s));
    }

    void readingsAreKeptBesideTheJournal_data() { addEngines(); }
    void readingsAreKeptBesideTheJournal()
    {
        const TestRegister place;
        const auto database = place.create();
        recordReading(*database, CaseId{4}, officer, opening);
        recordReading(*database, CaseId{4}, officer, opening);
        QCOMPARE(database->run(u"SELECT case_id, staff, at FROM readings"_s).size(), 2);
        QCOMPARE(head(*database).sequence, 0);
    }

    void theStreamOfACaseNamesIt()
    {
        QCOMPARE(streamOfCase(CaseId{12}), u"case:12"_s);
        QCOMPARE(caseOfStream(u"case:12"_s), CaseId{12});
        for (const QString& other :
             {u"case:"_s, u"case:012"_s, u"case:1x"_s, u"calendar"_s, u"case:-0"_s, u"cases:1"_s}) {
            QVERIFY(caseOfStream(other).isNone());
        }
    }

    void aCaseIsFoundByAnyPartOfItsReferenceThatNamesItAlone_data() { addEngines(); }
    void aCaseIsFoundByAnyPartOfItsReferenceThatNamesItAlone()
    {
        const TestRegister place;
        const auto database = place.create();
        const Office office = openOffice(*database);
        for (int count = 0; count < 3; ++count) {
            registerCase(*database, office, sampleIntake());
        }
        const QString reference = readCase(*database, CaseId{2})->reference;
        const auto found = [&](const QString& typed) {
            const auto line = caseOfReference(*database, typed);
            return line ? line->id.value : 0;
        };
        const QString check = reference.last(1);
        for (const QString& typed : {reference, QString(reference).remove(u'-'), u" 26 000002 "_s, u"26000002"_s, u"26-2"_s,
                                     u"2"_s, u"000002"_s, u"۲"_s, u"2-"_s + check, u"000002-"_s + check}) {
            QVERIFY2(found(typed) == 2, qPrintable(typed));
        }
        const QString otherCheck = check == u"0"_s ? u"1"_s : u"0"_s;
        for (const QString& typed : {reference.chopped(1) + otherCheck, u"2-"_s + otherCheck, u"25-2"_s, u"4"_s, u""_s,
                                     u"-"_s, u"two"_s, u"26"_s, u"26-000002-"_s + check + u"-1"_s}) {
            QVERIFY2(found(typed) == 0, qPrintable(typed));
        }
        // The same number in another year: alone it names nobody any more.
        database->run(u"UPDATE cases SET reference_year = 25, reference_number = 2, reference = '25-000002-x' WHERE id = 3"_s);
        QCOMPARE(found(u"2"_s), 0);
        QCOMPARE(found(u"26-2"_s), 2);
        QCOMPARE(found(u"25-2"_s), 3);
        QCOMPARE(found(reference), 2);
    }
};

QTEST_GUILESS_MAIN(CaseStoreTest)
#include "tst_case_store.moc"

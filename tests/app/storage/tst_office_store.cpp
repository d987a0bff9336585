#include "app/storage/office_store.h"

#include "tests/support/sample_office.h"
#include "tests/support/test_register.h"

#include <QtTest>

using namespace redress;
using namespace redress::test;
using namespace redress::happened;
using namespace Qt::StringLiterals;

class OfficeStoreTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theOfficeReadIsTheOfficeThatItsEventsMake_data() { addEngines(); }
    void theOfficeReadIsTheOfficeThatItsEventsMake()
    {
        const TestRegister place;
        const auto database = place.create();
        const Office read = openOffice(*database);
        Office expected;
        for (const OfficeEvent& event : officeEvents()) {
            expected = apply(expected, event);
        }
        QCOMPARE(read.organisation, expected.organisation);
        QCOMPARE(read.departments, expected.departments);
        QCOMPARE(read.staff, expected.staff);
        QCOMPARE(read.procedures.size(), 1);
        QCOMPARE(*read.procedures.first(), *expected.procedures.first());
        QVERIFY(read.calendar);
        QCOMPARE(read.calendar->name(), expected.calendar->name());
    }

    void anEmptyRegisterHasAnEmptyOffice_data() { addEngines(); }
    void anEmptyRegisterHasAnEmptyOffice()
    {
        const TestRegister place;
        const auto database = place.create();
        const Office office = readOffice(*database);
        QVERIFY(office.staff.isEmpty());
        QVERIFY(!office.calendar);
        QCOMPARE(nextStaffId(*database), StaffId{1});
        QCOMPARE(nextDepartmentId(*database), DepartmentId{1});
    }

    void aChangedRoleANewPasswordAndAClosedAccountAreKept_data() { addEngines(); }
    void aChangedRoleANewPasswordAndAClosedAccountAreKept()
    {
        const TestRegister place;
        const auto database = place.create();
        openOffice(*database);
        QCOMPARE(verifierOf(*database, agent), u"$argon2id$v=19$sample"_s);
        QVERIFY(verifierOf(*database, officer).isEmpty());
        QVERIFY(verifierOf(*database, StaffId{99}).isEmpty());
        withWriteTransaction(*database, [&] {
            recordOffice(*database, stampAt(opening.plusSeconds(60)),
                         {RoleChanged{agent, Role::Officer, billing}, PasswordSet{agent, u"new"_s},
                          AccountClosed{officer}});
        });
        const Office office = readOffice(*database);
        QCOMPARE(office.member(agent)->role, Role::Officer);
        QCOMPARE(office.member(agent)->department, billing);
        QCOMPARE(verifierOf(*database, agent), u"new"_s);
        QVERIFY(!office.member(officer)->active);
        QCOMPARE(versionOf(*database, u"account:1"_s), 4);
        QCOMPARE(nextStaffId(*database), StaffId{4});
        QCOMPARE(nextDepartmentId(*database), DepartmentId{3});
    }

    void aKeptDocumentThatCannotBeReadIsToldAsDamage_data() { addEngines(); }
    void aKeptDocumentThatCannotBeReadIsToldAsDamage()
    {
        const TestRegister place;
        const auto database = place.create();
        openOffice(*database);
        database->run(u"UPDATE procedures SET document = '{}'"_s);
        try {
            (void)readOffice(*database);
            QFAIL("was read");
        } catch (const BrokenWorld& broken) {
            QCOMPARE(broken.kind(), BrokenWorld::Kind::Damaged);
        }
    }
};

QTEST_GUILESS_MAIN(OfficeStoreTest)
#include "tst_office_store.moc"

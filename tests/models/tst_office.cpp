#include "models/office_event.h"

#include "tests/models/bent_document.h"
#include "tests/models/case_story.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace redress;
using namespace redress::sample;
using namespace redress::happened;

namespace {

Office madeOf(const QList<OfficeEvent>& events)
{
    Office office;
    for (const OfficeEvent& event : events) {
        office = apply(std::move(office), event);
    }
    return office;
}

ProcedureAdopted adopting(int version)
{
    return {u"sample"_s, version, QString::fromUtf8(bent(procedureDocument(), u"version"_s, version))};
}

const AccountMade lan{StaffId{7}, Role::Officer, billing, u"lan"_s, u"Lan"_s, u"Clerk"_s};

} // namespace

class OfficeTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void itIsMadeOfWhatHappened()
    {
        const Office made = madeOf({OrganisationSet{{u"Sample"_s, {}, {}, {}, u"vi"_s, u"sample"_s, false, {}}},
                                    DepartmentMade{technology, u"Technology"_s}, lan,
                                    CalendarSet{QString::fromUtf8(calendarDocument())}, adopting(1)});
        QCOMPARE(made.organisation.name, u"Sample"_s);
        QCOMPARE(made.department(technology)->name, u"Technology"_s);
        QCOMPARE(made.department(billing), nullptr);
        QVERIFY((*made.member(StaffId{7}) ==
                 Staff{StaffId{7}, u"lan"_s, u"Lan"_s, u"Clerk"_s, Role::Officer, billing, true}));
        QCOMPARE(made.member(StaffId{8}), nullptr);
        QCOMPARE(made.calendar->name(), u"Sample hours"_s);
    }

    void aSignInNameIsFoundAsPeopleTypeIt()
    {
        const Office made = madeOf({lan});
        QCOMPARE(made.memberNamed(u"  LAN "_s), made.member(StaffId{7}));
        QCOMPARE(made.memberNamed(u"la"_s), nullptr);
        QCOMPARE(made.memberNamed(QString()), nullptr);
    }

    void rolesChangeAndAccountsCloseButStay()
    {
        const Office made = madeOf({lan, RoleChanged{StaffId{7}, Role::Agent, {}}, AccountClosed{StaffId{7}},
                                    AccountClosed{StaffId{99}}, RoleChanged{StaffId{99}, Role::Agent, {}}});
        QCOMPARE(made.staff.size(), 1);
        QCOMPARE(made.member(StaffId{7})->role, Role::Agent);
        QCOMPARE(made.member(StaffId{7})->department, DepartmentId{});
        QVERIFY(!made.member(StaffId{7})->active);
    }

    void casesKeepTheProcedureTheyBeganWithAndNewOnesFollowTheNewest()
    {
        const Office made =
            madeOf({OrganisationSet{{u"Sample"_s, {}, {}, {}, u"vi"_s, u"sample"_s, false, {}}}, adopting(1),
                    adopting(3), adopting(2)});
        QCOMPARE(made.currentProcedure()->version, 3);
        QCOMPARE(made.procedure(u"sample"_s, 1)->version, 1);
        QCOMPARE(made.procedure(u"sample"_s, 4), nullptr);
        QCOMPARE(made.procedure(u"other"_s, 1), nullptr);
        QCOMPARE(madeOf({adopting(1)}).currentProcedure(), nullptr);
    }

    void aDocumentThatCannotBeReadChangesNothing()
    {
        const Office made = madeOf({CalendarSet{QString::fromUtf8(calendarDocument())}, CalendarSet{u"{}"_s},
                                    ProcedureAdopted{u"sample"_s, 1, u"{}"_s}});
        QCOMPARE(made.calendar->name(), u"Sample hours"_s);
        QVERIFY(made.procedures.isEmpty());
    }

    void eachEventHasItsStream()
    {
        QCOMPARE(streamOf(OrganisationSet{}), u"organisation"_s);
        QCOMPARE(streamOf(DepartmentMade{billing, {}}), u"department:2"_s);
        QCOMPARE(streamOf(lan), u"account:7"_s);
        QCOMPARE(streamOf(PasswordSet{StaffId{7}, {}}), u"account:7"_s);
        QCOMPARE(streamOf(RoleChanged{StaffId{7}, Role::Agent, {}}), u"account:7"_s);
        QCOMPARE(streamOf(AccountClosed{StaffId{7}}), u"account:7"_s);
        QCOMPARE(streamOf(adopting(1)), u"procedure:sample"_s);
        QCOMPARE(streamOf(CalendarSet{}), u"calendar"_s);
    }
};

QTEST_GUILESS_MAIN(OfficeTest)
#include "tst_office.moc"

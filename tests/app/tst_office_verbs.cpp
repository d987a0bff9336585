#include "app/office/office_verbs.h"

#include "app/office/keep_register.h"
#include "app/storage/contents.h"
#include "models/clock.h"
#include "tests/support/office_of_five.h"

#include <QtTest>

using namespace redress;
using namespace redress::test;
using namespace Qt::StringLiterals;

namespace {

command::SetOrganisation renaming(const OfficeOfFive& office, const QString& name)
{
    command::SetOrganisation wanted{readOffice(*office.database).organisation};
    wanted.organisation.name = name;
    return wanted;
}

/** The present calendar with that day off. */
command::SetCalendar withHoliday(const OfficeOfFive& office, const QByteArray& date)
{
    QByteArray document = readOffice(*office.database).calendar->document();
    document.replace("\"holidays\": []", "\"holidays\": [{\"date\": \"" + date + "\", \"name\": \"Flood\"}]");
    return {document};
}

std::optional<Moment> dueOf(Database& database, CaseId id)
{
    const Rows rows = database.run(u"SELECT due_at FROM cases WHERE id = :id"_s, {{u"id"_s, id.value}});
    return rows.isEmpty() ? std::nullopt : std::optional(Moment{rows.first().number(0)});
}

} // namespace

class TestOfficeVerbs : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aChangeIsKeptAndVerifies_data() { addEngines(); }
    void aChangeIsKeptAndVerifies()
    {
        const OfficeOfFive office;
        const Deed deed = office.deedOf(u"admin"_s);
        const auto kept = keepOffice(*office.database, deed, renaming(office, u"New Name"_s));
        QVERIFY(kept);
        QCOMPARE(kept->organisation.name, u"New Name"_s);
        for (const OfficeCommand& command : QList<OfficeCommand>{
                 command::MakeDepartment{{{}, u"Legal"_s, {}, true}},
                 command::KeepRemedy{{{}, u"Ombudsman"_s, u"1 Square"_s, {}, true}},
                 command::SetBackupFolder{u"/backups"_s}}) {
            QVERIFY(keepOffice(*office.database, office.deedOf(u"admin"_s), command));
        }
        const Office read = readOffice(*office.database);
        QCOMPARE(read.departments.last().name, u"Legal"_s);
        QVERIFY(read.departments.last().onPaper);
        QCOMPARE(read.remedies.size(), 1);
        QCOMPARE(read.backupFolder, u"/backups"_s);
        QVERIFY(lookOver(office.place.address())->held);
    }

    void aDeedOfUnknownOutcomeIsDoneOnce_data() { addEngines(); }
    void aDeedOfUnknownOutcomeIsDoneOnce()
    {
        const OfficeOfFive office;
        const Deed deed = office.deedOf(u"admin"_s);
        command::MakeDepartment making;
        making.department.name = u"Legal"_s;
        QVERIFY(keepOffice(*office.database, deed, making));
        QVERIFY(keepOffice(*office.database, deed, making));
        QCOMPARE(readOffice(*office.database).departments.size(), 3);
    }

    void whatIsRefusedChangesNothing_data() { addEngines(); }
    void whatIsRefusedChangesNothing()
    {
        const OfficeOfFive office;
        const Office before = readOffice(*office.database);
        QCOMPARE(keepOffice(*office.database, office.deedOf(u"admin"_s), renaming(office, {})).refusal().field,
                 u"name"_s);
        QCOMPARE(keepOffice(*office.database, office.deedOf(u"agent"_s), renaming(office, u"X"_s)).refusal().reason,
                 u"not_allowed"_s);
        QCOMPARE(readOffice(*office.database).organisation, before.organisation);
    }

    void aLetterheadWhosePictureIsNotInTheRegisterIsRefused_data() { addEngines(); }
    void aLetterheadWhosePictureIsNotInTheRegisterIsRefused()
    {
        const OfficeOfFive office;
        const QByteArray picture = "a letterhead";
        command::SetOrganisation wanted = renaming(office, u"New Name"_s);
        wanted.organisation.letterhead = hashOfContent(picture);
        const auto refused = keepOffice(*office.database, office.deedOf(u"admin"_s), wanted);
        QVERIFY(!refused);
        QCOMPARE(refused.refusal().field, u"letterhead"_s);
        QCOMPARE(refused.refusal().reason, u"unknown"_s);
        QVERIFY(readOffice(*office.database).organisation.name != u"New Name"_s);
        QCOMPARE(keepContent(*office.database, picture, office.clock.now()), wanted.organisation.letterhead);
        QVERIFY(keepOffice(*office.database, office.deedOf(u"admin"_s), wanted));
        QCOMPARE(readOffice(*office.database).organisation.letterhead, wanted.organisation.letterhead);
    }

    void dueMomentsFollowTheCalendar_data() { addEngines(); }
    void dueMomentsFollowTheCalendar()
    {
        const OfficeOfFive office;
        const auto registered = registerCase(*office.database, office.deedOf(u"agent"_s), OfficeOfFive::complaint());
        QVERIFY(registered);
        const auto before = dueOf(*office.database, registered->id);
        QVERIFY(keepOffice(*office.database, office.deedOf(u"admin"_s), withHoliday(office, "2026-11-18")));
        const auto now = dueOf(*office.database, registered->id);
        QVERIFY(*now > *before);
        const Office read = readOffice(*office.database);
        QCOMPARE(now, dueInOffice(*readCase(*office.database, registered->id), read));
        const auto report = lookOver(office.place.address());
        QVERIFY2(report->held, qPrintable(report->firstBad));
        QVERIFY(rebuildTables(office.place.address()));
        QCOMPARE(dueOf(*office.database, registered->id), now);
    }

    void oneWhoLeavesHeadsNothing_data() { addEngines(); }
    void oneWhoLeavesHeadsNothing()
    {
        const OfficeOfFive office;
        const StaffId head = readOffice(*office.database).memberNamed(u"officer"_s)->id;
        Department technology = readOffice(*office.database).departments.first();
        technology.head = head;
        QVERIFY(keepOffice(*office.database, office.deedOf(u"admin"_s), command::ChangeDepartment{technology}));
        QVERIFY(closeAccount(*office.database, office.deedOf(u"admin"_s), head));
        QVERIFY(readOffice(*office.database).departments.first().head.isNone());
    }
};

QTEST_GUILESS_MAIN(TestOfficeVerbs)
#include "tst_office_verbs.moc"

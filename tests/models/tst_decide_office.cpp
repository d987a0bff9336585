#include "models/office_command.h"

#include "tests/models/bent_document.h"
#include "tests/models/whole_procedure.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace redress;
using namespace redress::sample;
using namespace redress::command;

namespace {

/** Two departments that nobody heads, and one administrator. */
Office smallOffice()
{
    Office small = sample::office();
    small.departments = {{technology, u"Technology"_s, {}, false, true, {}},
                         {billing, u"Billing"_s, {}, false, true, {}}};
    small.staff.removeIf([](const Staff& one) { return one.id > administrator().id; });
    return small;
}

/** "field reason" of the first refusal; "held" where there is none. */
QString answerTo(const Office& office, const OfficeCommand& command, const Actor& actor = administrator())
{
    const auto decided = decideOffice(office, actor, command);
    return decided ? u"held"_s : decided.refusal().field + u' ' + decided.refusal().reason;
}

Office after(Office office, const OfficeCommand& command)
{
    const auto events = decideOffice(office, administrator(), command);
    if (!events) {
        qFatal("%s: %s", qPrintable(events.refusal().field), qPrintable(events.refusal().text));
    }
    for (const OfficeEvent& event : *events) {
        office = apply(std::move(office), event);
    }
    return office;
}

Organisation changed(QString Organisation::*field, const QString& value)
{
    Organisation organisation = smallOffice().organisation;
    organisation.*field = value;
    return organisation;
}

Department named(DepartmentId id, QString name)
{
    Department department;
    department.id = id;
    department.name = std::move(name);
    return department;
}

Department technologyWith(QString name, StaffId head = {}, bool active = true)
{
    return {technology, std::move(name), head, false, active, {}};
}

ChangeAccount person(StaffId staff, Role role, DepartmentId department = {})
{
    const Office here = smallOffice();
    return {staff, here.member(staff)->name, here.member(staff)->title, role, department};
}

Choice choice(const QString& id, const QString& english, const QString& vietnamese)
{
    return {id, {{{u"en"_s, english}, {u"vi"_s, vietnamese}}}};
}

SetChoices presentChoices(const Office& office)
{
    return {office.currentProcedure()->categories, office.currentProcedure()->grounds};
}

const ExternalRemedy ombudsman{{}, u"Ombudsman"_s, u"1 Square"_s, u"within a year"_s, true};

} // namespace

class DecideOfficeTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void onlyAdministratorsKeepTheOffice_data()
    {
        QTest::addColumn<int>("role");
        for (const Actor& actor : {agent(), technician(), supervisor(), manager()}) {
            QTest::newRow(qPrintable(nameOf(actor.role))) << int(actor.id.value);
        }
    }
    void onlyAdministratorsKeepTheOffice()
    {
        QFETCH(const int, role);
        const Staff* member = nullptr;
        const Office here = smallOffice();
        member = here.member(StaffId{role});
        const Actor actor{member->id, member->role, member->department};
        for (const OfficeCommand& command :
             QList<OfficeCommand>{SetOrganisation{changed(&Organisation::name, u"X"_s)}, MakeDepartment{named({}, u"X"_s)},
                                  ChangeDepartment{technologyWith(u"X"_s)}, person(StaffId{1}, Role::Manager),
                                  ReopenAccount{StaffId{1}}, KeepRemedy{ombudsman}, presentChoices(here),
                                  AdoptProcedure{procedureDocument()}, SetCalendar{calendarDocument()},
                                  SetBackupFolder{u"/x"_s}}) {
            QCOMPARE(answerTo(here, command, actor), u"actor not_allowed"_s);
        }
    }

    void oneWhoseAccountChangedSinceKeepsNothing()
    {
        Office here = smallOffice();
        here.staff.last().active = false;
        QCOMPARE(answerTo(here, SetBackupFolder{u"/x"_s}), u"actor account_changed"_s);
    }

    void anOrganisationIsRefusedByItsFields_data()
    {
        QTest::addColumn<Organisation>("wanted");
        QTest::addColumn<QString>("answer");
        const auto row = [](const char* name, const Organisation& wanted, const QString& answer) {
            QTest::newRow(name) << wanted << answer;
        };
        row("the same", smallOffice().organisation, u"organisation already"_s);
        row("no name", changed(&Organisation::name, u" "_s), u"name missing"_s);
        row("a long name", changed(&Organisation::name, QString(300, u'x')), u"name too_long"_s);
        row("a control sign", changed(&Organisation::phone, u"1\n2"_s), u"phone unprintable"_s);
        row("no e-mail address", changed(&Organisation::email, u"desk"_s), u"email no_email"_s);
        row("a language nobody answers in", changed(&Organisation::language, u"fr"_s), u"language unknown"_s);
        row("a procedure nobody adopted", changed(&Organisation::procedure, u"other"_s), u"procedure unknown"_s);
        row("a letterhead that is no hash", changed(&Organisation::letterhead, u"logo.png"_s),
            u"letterhead unknown"_s);
        row("an address of two lines", changed(&Organisation::address, u"1 Street\n2 Town"_s), u"held"_s);
        row("a letterhead", changed(&Organisation::letterhead, QString(64, u'a')), u"held"_s);
    }
    void anOrganisationIsRefusedByItsFields()
    {
        QFETCH(const Organisation, wanted);
        QFETCH(const QString, answer);
        QCOMPARE(answerTo(smallOffice(), SetOrganisation{wanted}), answer);
    }

    void whetherItIsADemoNeverChanges()
    {
        Organisation wanted = changed(&Organisation::name, u"Real"_s);
        wanted.demo = true;
        QVERIFY(!after(smallOffice(), SetOrganisation{wanted}).organisation.demo);
    }

    void aDepartmentIsRefusedByItsFields_data()
    {
        QTest::addColumn<Department>("wanted");
        QTest::addColumn<QString>("answer");
        const auto row = [](const char* name, const Department& wanted, const QString& answer) {
            QTest::newRow(name) << wanted << answer;
        };
        row("the same", technologyWith(u"Technology"_s), u"department already"_s);
        row("no name", technologyWith({}), u"name missing"_s);
        row("another's name in other letters", technologyWith(u"BILLING"_s), u"name taken"_s);
        row("headed by its officer", technologyWith(u"Technology"_s, technician().id), u"held"_s);
        row("headed by a supervisor", technologyWith(u"Technology"_s, supervisor().id), u"held"_s);
        row("headed by a manager", technologyWith(u"Technology"_s, manager().id), u"held"_s);
        row("headed by another's officer", technologyWith(u"Technology"_s, accountant().id), u"head does_not_fit"_s);
        row("headed by an agent", technologyWith(u"Technology"_s, agent().id), u"head does_not_fit"_s);
        row("headed by nobody known", technologyWith(u"Technology"_s, StaffId{99}), u"head does_not_fit"_s);
        row("unknown", named(DepartmentId{9}, u"X"_s), u"department unknown"_s);
        row("closed", technologyWith(u"Technology"_s, {}, false), u"held"_s);
    }
    void aDepartmentIsRefusedByItsFields()
    {
        QFETCH(const Department, wanted);
        QFETCH(const QString, answer);
        QCOMPARE(answerTo(smallOffice(), ChangeDepartment{wanted}), answer);
    }

    void aNewDepartmentGetsTheNextNumber()
    {
        const Office made = after(smallOffice(), MakeDepartment{{technology, u" Legal "_s, supervisor().id, true, true, {}}});
        const Department* legal = made.department(DepartmentId{3});
        QVERIFY(legal != nullptr);
        QCOMPARE(*legal, (Department{DepartmentId{3}, u"Legal"_s, supervisor().id, true, true, {}}));
        QCOMPARE(answerTo(made, MakeDepartment{named({}, u"légal"_s)}), u"name taken"_s);
    }

    void aClosedAccountHeadsNothing()
    {
        Office here = smallOffice();
        here.staff[4].active = false;
        QCOMPARE(answerTo(here, ChangeDepartment{technologyWith(u"Technology"_s, supervisor().id)}),
                 u"head does_not_fit"_s);
    }

    void theLastDepartmentStaysOpen()
    {
        const Office one = after(smallOffice(), ChangeDepartment{{billing, u"Billing"_s, {}, false, false, {}}});
        QCOMPARE(answerTo(one, ChangeDepartment{technologyWith(u"Technology"_s, {}, false)}),
                 u"active last_department"_s);
    }

    void theLastAdministratorKeepsTheRole()
    {
        QCOMPARE(answerTo(smallOffice(), person(administrator().id, Role::Agent)), u"role last_administrator"_s);
        const Office two = after(smallOffice(), person(manager().id, Role::Administrator));
        QCOMPARE(answerTo(two, person(administrator().id, Role::Agent)), u"held"_s);
    }

    void anOfficerBelongsToADepartmentThatIsOpen()
    {
        QCOMPARE(answerTo(smallOffice(), person(agent().id, Role::Officer)), u"department missing"_s);
        const Office closed = after(smallOffice(), ChangeDepartment{technologyWith(u"Technology"_s, {}, false)});
        QCOMPARE(answerTo(closed, person(agent().id, Role::Officer, technology)), u"department closed"_s);
        QCOMPARE(answerTo(closed, person(agent().id, Role::Officer, billing)), u"held"_s);
    }

    void whoeverIsNoOfficerBelongsToNoDepartment()
    {
        const Office made = after(smallOffice(), person(technician().id, Role::Agent, technology));
        QVERIFY(made.member(technician().id)->department.isNone());
    }

    void aHeadDoesNotLeaveTheDepartmentBehind()
    {
        const Office headed = after(smallOffice(), ChangeDepartment{technologyWith(u"Technology"_s, technician().id)});
        QCOMPARE(answerTo(headed, person(technician().id, Role::Officer, billing)), u"role heads_department"_s);
        QCOMPARE(answerTo(headed, person(technician().id, Role::Supervisor)), u"held"_s);
    }

    void aPersonIsRenamedWithoutANewRole()
    {
        ChangeAccount renaming = person(agent().id, Role::Agent);
        QCOMPARE(answerTo(smallOffice(), renaming), u"staff already"_s);
        renaming.name = u" Anh "_s;
        const auto events = decideOffice(smallOffice(), administrator(), renaming);
        QCOMPARE(events->size(), 1);
        QCOMPARE(std::get<happened::AccountRenamed>(events->first()).name, u"Anh"_s);
        renaming.name.clear();
        QCOMPARE(answerTo(smallOffice(), renaming), u"name missing"_s);
        renaming.staff = StaffId{99};
        QCOMPARE(answerTo(smallOffice(), renaming), u"staff unknown"_s);
    }

    void aClosedAccountIsReopenedOnce()
    {
        Office here = smallOffice();
        QCOMPARE(answerTo(here, ReopenAccount{technician().id}), u"staff already"_s);
        here.staff[2].active = false;
        QVERIFY(after(here, ReopenAccount{technician().id}).member(technician().id)->active);
        here.departments[0].active = false;
        QCOMPARE(answerTo(here, ReopenAccount{technician().id}), u"department closed"_s);
    }

    void aRemedyNeedsANameAndAWayThere()
    {
        const Office kept = after(smallOffice(), KeepRemedy{ombudsman});
        QCOMPARE(kept.remedies.first().id, RemedyId{1});
        QCOMPARE(answerTo(kept, KeepRemedy{kept.remedies.first()}), u"remedy already"_s);
        QCOMPARE(answerTo(kept, KeepRemedy{ombudsman}), u"name taken"_s);
        QCOMPARE(answerTo(kept, KeepRemedy{{{}, {}, u"x"_s, {}, true}}), u"name missing"_s);
        QCOMPARE(answerTo(kept, KeepRemedy{{{}, u"Court"_s, {}, {}, true}}), u"contact missing"_s);
        QCOMPARE(answerTo(kept, KeepRemedy{{RemedyId{9}, u"Court"_s, u"x"_s, {}, true}}), u"remedy unknown"_s);
        ExternalRemedy gone = kept.remedies.first();
        gone.active = false;
        QVERIFY(!after(kept, KeepRemedy{gone}).remedies.first().active);
    }

    void newChoicesMakeANewVersionAndChangeNothingElse()
    {
        SetChoices wanted = presentChoices(smallOffice());
        wanted.categories.append(choice({}, u"Wrong bill, twice"_s, u"Hóa đơn sai"_s));
        const Office made = after(smallOffice(), wanted);
        const auto before = smallOffice().currentProcedure();
        const auto now = made.currentProcedure();
        QCOMPARE(now->version, before->version + 1);
        QCOMPARE(now->categories.last().id, u"wrong_bill_twice"_s);
        QJsonObject was = QJsonDocument::fromJson(before->document).object();
        QJsonObject is = QJsonDocument::fromJson(now->document).object();
        for (QJsonObject* document : {&was, &is}) {
            document->remove(u"version"_s);
            document->remove(u"categories"_s);
        }
        QCOMPARE(is, was);
        QVERIFY(made.procedure(before->id, before->version) != nullptr);
        QCOMPARE(answerTo(made, presentChoices(made)), u"choices already"_s);
    }

    void aNewChoiceNeverTakesAnIdThatCasesCarry()
    {
        SetChoices wanted = presentChoices(smallOffice());
        wanted.categories.append(choice({}, u"Noise"_s, u"Ồn"_s));
        Office made = after(smallOffice(), wanted);
        made = after(made, presentChoices(smallOffice()));
        SetChoices again = presentChoices(made);
        again.categories.append(choice({}, u"Noise"_s, u"Ồn ào"_s));
        QCOMPARE(after(made, again).currentProcedure()->categories.last().id, u"noise_2"_s);
        again.categories.last().id = u"noise"_s;
        QVERIFY(answerTo(made, again).endsWith(u".id used_before"_s));
    }

    void choicesAreRefusedByTheirPlace()
    {
        const Office here = smallOffice();
        const QString last = u"categories[%1]"_s.arg(here.currentProcedure()->categories.size());
        SetChoices wanted = presentChoices(here);
        wanted.categories.append(wanted.categories.first());
        QVERIFY(answerTo(here, wanted).startsWith(last));
        wanted.categories.last() = choice({}, {}, {});
        QVERIFY(answerTo(here, wanted).startsWith(last + u".words."_s));
        wanted.categories.clear();
        QCOMPARE(answerTo(here, wanted), u"categories empty"_s);
    }

    void aProcedureIsAdoptedByAHigherVersion()
    {
        const Office here = smallOffice();
        const int version = here.currentProcedure()->version;
        QCOMPARE(answerTo(here, AdoptProcedure{procedureDocument()}), u"version not_higher"_s);
        const QByteArray next = bent(procedureDocument(), u"version"_s, version + 3);
        QCOMPARE(after(here, AdoptProcedure{next}).currentProcedure()->version, version + 3);
        QCOMPARE(answerTo(here, AdoptProcedure{bent(next, u"rounds.limit"_s, u"soon"_s)}), u"rounds.limit no_limit"_s);
        QCOMPARE(answerTo(here, AdoptProcedure{"{"}), u" no_json"_s);
    }

    void anotherProcedureIsInForceAtOnce()
    {
        const QByteArray other = bent(procedureDocument(), u"id"_s, u"other"_s);
        const Office made = after(smallOffice(), AdoptProcedure{other});
        QCOMPARE(made.organisation.procedure, u"other"_s);
        QCOMPARE(made.currentProcedure()->id, u"other"_s);
        QCOMPARE(after(made, SetOrganisation{smallOffice().organisation}).currentProcedure()->id, u"sample"_s);
    }

    void anotherKindOfTheFamilyJoinsTheOneInForce()
    {
        const Office one = after(smallOffice(), AdoptProcedure{wholeText});
        QCOMPARE(one.organisation.procedure, u"whole"_s);
        const auto events = decideOffice(one, administrator(), AdoptProcedure{questionText});
        QCOMPARE(events->size(), 1);
        const Office both = after(one, AdoptProcedure{questionText});
        QCOMPARE(both.organisation.procedure, u"whole"_s);
        QCOMPARE(both.kindsInForce().size(), 2);
        QCOMPARE(both.kindsInForce().first()->id, u"whole"_s);
        QCOMPARE(after(both, AdoptProcedure{nextWholeDocument()}).currentProcedure()->version, 2);
        QByteArray inEnglish = nextWholeDocument();
        inEnglish.replace(R"("vi")", R"("en")");
        QCOMPARE(both.organisation.language, u"vi"_s);
        QCOMPARE(after(both, AdoptProcedure{inEnglish}).organisation.language, u"en"_s);
        QCOMPARE(after(both, AdoptProcedure{bent(procedureDocument(), u"id"_s, u"other"_s)}).organisation.procedure,
                 u"other"_s);
    }

    void aDepartmentHasDutiesThatTheProceduresInForceKnow()
    {
        const Office here = after(smallOffice(), AdoptProcedure{wholeText});
        Department wanted = named({}, u"Lines"_s);
        wanted.duties = {u"lines"_s, u"bills"_s, u"lines"_s};
        const Office made = after(here, MakeDepartment{wanted});
        QVERIFY((made.departments.last().duties == QStringList{u"lines"_s, u"bills"_s}));
        wanted.duties = {u"lifts"_s};
        QCOMPARE(answerTo(here, MakeDepartment{wanted}), u"duties unknown"_s);
        QCOMPARE(answerTo(smallOffice(), MakeDepartment{wanted}), u"duties unknown"_s);

        Department changing = made.departments.last();
        changing.duties.append(u"lifts"_s);
        QCOMPARE(answerTo(made, ChangeDepartment{changing}), u"duties unknown"_s);
        changing.duties = {u"bills"_s};
        QCOMPARE(after(made, ChangeDepartment{changing}).departments.last().duties, QStringList{u"bills"_s});
    }

    void aDutyThatALaterProcedureForgotHoldsNothingUp()
    {
        Office here = after(smallOffice(), AdoptProcedure{wholeText});
        here.departments.first().duties = {u"old_duty"_s};
        Department renamed = here.departments.first();
        renamed.name = u"Engineering"_s;
        QCOMPARE(answerTo(here, ChangeDepartment{renamed}), u"held"_s);
        renamed.duties = {u"old_duty"_s, u"bills"_s};
        QCOMPARE(answerTo(here, ChangeDepartment{renamed}), u"held"_s);
    }

    void nobodyReportsToOneWhoReportsToHimOrHer()
    {
        const Office here = after(smallOffice(), SetSuperior{agent().id, supervisor().id});
        QCOMPARE(answerTo(here, SetSuperior{agent().id, supervisor().id}), u"superior already"_s);
        QCOMPARE(answerTo(here, SetSuperior{supervisor().id, agent().id}), u"superior ring"_s);
        QCOMPARE(answerTo(here, SetSuperior{agent().id, agent().id}), u"superior ring"_s);
        QCOMPARE(answerTo(here, SetSuperior{agent().id, StaffId{99}}), u"superior unknown"_s);
        QCOMPARE(answerTo(here, SetSuperior{StaffId{99}, agent().id}), u"staff unknown"_s);
        const Office longer = after(here, SetSuperior{supervisor().id, manager().id});
        QCOMPARE(answerTo(longer, SetSuperior{manager().id, agent().id}), u"superior ring"_s);
        QCOMPARE(longer.superiorOf(agent().id, 2)->id, manager().id);
        QVERIFY(after(longer, SetSuperior{agent().id, {}}).superiorOf(agent().id, 1) == nullptr);
        QCOMPARE(answerTo(here, SetSuperior{agent().id, {}}, supervisor()), u"actor not_allowed"_s);
    }

    void aHolidayThatHidesSomethingIsRefused()
    {
        const QByteArray hiding = bent(calendarDocument(), u"holidays.0.name"_s, u"National\u202Eday"_s);
        QCOMPARE(answerTo(smallOffice(), SetCalendar{hiding}), u"holidays[0].name hidden"_s);
        const QByteArray persian = bent(calendarDocument(), u"holidays.0.name"_s, u"امام علی علیه\u200Cالسلام"_s);
        QCOMPARE(after(smallOffice(), SetCalendar{persian}).calendar->dayOffName({2026, 9, 2}),
                 u"امام علی علیه\u200Cالسلام"_s);
    }

    void aDayOffHasANameThatCanBeRead()
    {
        for (const QString& nothing : {QString(), u" "_s, u"\u3000"_s}) {
            QCOMPARE(answerTo(smallOffice(), SetCalendar{bent(calendarDocument(), u"holidays.0.name"_s, nothing)}),
                     u"holidays[0].name no_words"_s);
            QCOMPARE(answerTo(smallOffice(), SetCalendar{bent(calendarDocument(), u"name"_s, nothing)}),
                     u"name no_words"_s);
        }
        QCOMPARE(answerTo(smallOffice(), SetCalendar{bent(calendarDocument(), u"holidays.0.name"_s, u"\u200D"_s)}),
                 u"holidays[0].name hidden"_s);
    }

    void aCalendarIsSetWhereItMeansSomethingElse()
    {
        QCOMPARE(answerTo(smallOffice(), SetCalendar{calendarDocument() + "\n"}), u"calendar already"_s);
        QCOMPARE(answerTo(smallOffice(), SetCalendar{bent(calendarDocument(), u"zone"_s, u"Mars/Olympus"_s)}),
                 u"zone no_zone"_s);
        const QByteArray other = bent(calendarDocument(), u"name"_s, u"Other hours"_s);
        QCOMPARE(after(smallOffice(), SetCalendar{other}).calendar->name(), u"Other hours"_s);
    }

    void aBackupFolderIsOneThatCanBe()
    {
        QCOMPARE(answerTo(smallOffice(), SetBackupFolder{{}}), u"folder already"_s);
        QCOMPARE(answerTo(smallOffice(), SetBackupFolder{u"/a\nb"_s}), u"folder unprintable"_s);
        QCOMPARE(after(smallOffice(), SetBackupFolder{u" /backups "_s}).backupFolder, u"/backups"_s);
    }
};

QTEST_GUILESS_MAIN(DecideOfficeTest)
#include "tst_decide_office.moc"

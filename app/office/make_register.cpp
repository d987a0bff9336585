#include "app/office/make_register.h"

#include "app/office/office_verbs.h"
#include "app/papers/paper_verbs.h"
#include "app/people/keep_accounts.h"
#include "app/people/passwords.h"
#include "app/session/desk_name.h"
#include "app/session/in_words.h"
#include "app/session/stamp_of.h"
#include "app/storage/office_store.h"
#include "app/storage/register.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>

namespace redress {

using namespace Qt::StringLiterals;

namespace {

struct Sentence
{
    Q_DECLARE_TR_FUNCTIONS(Office)
};

NewAccount asAdministrator(NewAccount account)
{
    account.role = Role::Administrator;
    account.department = {};
    return account;
}

constexpr StaffId administrator{1};

/** The first office, step by step, by the rules that hold for every later change of it. */
class Beginning
{
public:
    explicit Beginning(const NewRegister& wanted) : wanted(wanted)
    {
        Staff first;
        first.id = administrator;
        first.role = Role::Administrator;
        first.signInName = wanted.administrator.signInName.trimmed().toLower();
        office.staff = {first};
        if (auto procedure = Procedure::read(wanted.procedure)) {
            office.procedures = {std::make_shared<const Procedure>(std::move(procedure).value())};
        }
    }

    [[nodiscard]] Refusals whyNotOrganisation() const
    {
        command::SetOrganisation naming{wanted.organisation};
        if (const auto procedure = office.procedures.isEmpty() ? nullptr : office.procedures.first()) {
            naming.organisation.procedure = procedure->id;
            if (naming.organisation.language.isEmpty()) {
                naming.organisation.language = procedure->languages.first();
            }
        }
        const auto named = decideOffice(office, actor, naming);
        Refusals reasons = named ? Refusals{} : named.refusals();
        // Told where the documents are read.
        reasons.removeIf([this](const Refusal& one) {
            return office.procedures.isEmpty() && (one.field == u"procedure"_s || one.field == u"language"_s);
        });
        return reasons;
    }

    [[nodiscard]] Refusals whyNotDepartments()
    {
        Refusals reasons;
        if (wanted.departments.isEmpty()) {
            reasons.append({u"departments"_s, u"missing"_s, Sentence::tr("At least one department, with a name.")});
        }
        for (qsizetype place = 0; place < wanted.departments.size(); ++place) {
            const QString path = u"departments[%1]."_s.arg(place);
            reasons += at(path, make(wanted.departments.at(place)));
            for (const NewHead& head : wanted.heads) {
                if (head.department == wanted.departments.at(place)) {
                    reasons += at(path + u"head."_s, hire(head.account));
                }
            }
        }
        return reasons;
    }

private:
    Refusals make(const QString& name)
    {
        command::MakeDepartment making;
        making.department.name = name;
        const auto made = decideOffice(office, actor, making);
        if (!made) {
            return made.refusals();
        }
        office = apply(office, made->first());
        return {};
    }

    Refusals hire(NewAccount account)
    {
        account.role = Role::Officer;
        account.department = office.departments.isEmpty() ? DepartmentId{} : office.departments.last().id;
        const Refusals reasons = whyNotAccount(office, account);
        if (reasons.isEmpty()) {
            Staff hired;
            hired.id = StaffId{office.staff.size() + 1};
            hired.signInName = account.signInName.trimmed().toLower();
            office.staff.append(hired);
        }
        return reasons;
    }

    static Refusals at(const QString& path, Refusals reasons)
    {
        for (Refusal& one : reasons) {
            one.field.prepend(path);
        }
        return reasons;
    }

    const NewRegister& wanted;
    Actor actor{administrator, Role::Administrator, {}};
    Office office;
};

Refusals whyNotMade(const NewRegister& wanted)
{
    Refusals reasons = whyNotOrganisation(wanted);
    for (Refusal& one : reasons) {
        one.field.prepend(u"organisation."_s);
    }
    reasons += whyNotDepartments(wanted);
    return reasons + whyNotAdministrator(wanted.administrator);
}

/** Kinds stand beside the procedure only in one family with it, each once. */
Refusals whyNotKinds(const NewRegister& wanted, const Procedure& procedure)
{
    Refusals reasons;
    QStringList ids{procedure.id};
    for (qsizetype place = 0; place < wanted.kinds.size(); ++place) {
        const auto kind = Procedure::read(wanted.kinds.at(place));
        if (!kind) {
            reasons += kind.refusals();
        } else if (kind->family.isEmpty() || kind->family != procedure.family || ids.contains(kind->id)) {
            reasons.append({u"kinds[%1]"_s.arg(place), u"other_family"_s,
                            Sentence::tr("This procedure is no other kind of the same family.")});
        } else {
            ids.append(kind->id);
        }
    }
    return reasons;
}

QList<OfficeEvent> eventsOf(StaffId id, const NewAccount& account)
{
    return {happened::AccountMade{id, account.role, account.department, account.signInName.trimmed().toLower(),
                                  account.name.trimmed(), account.title.trimmed()},
            happened::PasswordSet{id, verifierFor(account.password)}};
}

/** The departments, their heads' accounts, and what is said of both. */
QList<OfficeEvent> departmentsOf(const NewRegister& wanted)
{
    QList<OfficeEvent> events;
    qint64 staff = administrator.value;
    for (qsizetype place = 0; place < wanted.departments.size(); ++place) {
        const QString& name = wanted.departments.at(place);
        Department department;
        department.id = DepartmentId{place + 1};
        department.name = name.trimmed();
        department.onPaper = wanted.onPaper.contains(name);
        events.append(happened::DepartmentMade{department.id, department.name});
        const auto head = std::ranges::find(wanted.heads, name, &NewHead::department);
        if (head != wanted.heads.end()) {
            NewAccount account = head->account;
            account.role = Role::Officer;
            account.department = department.id;
            department.head = StaffId{++staff};
            events += eventsOf(department.head, account);
        }
        if (department.onPaper || !department.head.isNone()) {
            events.append(happened::DepartmentChanged{department});
        }
    }
    return events;
}

QList<OfficeEvent> adoptionsOf(const NewRegister& wanted)
{
    QList<OfficeEvent> events;
    for (const QByteArray& document : QList{wanted.procedure} + wanted.kinds) {
        const Procedure procedure = Procedure::read(document).value();
        events.append(happened::ProcedureAdopted{procedure.id, procedure.version, QString::fromUtf8(document)});
    }
    return events;
}

QList<OfficeEvent> beginnings(const NewRegister& wanted, const Procedure& procedure)
{
    Organisation organisation = wanted.organisation;
    organisation.name = organisation.name.trimmed();
    organisation.procedure = procedure.id;
    organisation.letterhead.clear();
    if (organisation.language.isEmpty()) {
        organisation.language = procedure.languages.first();
    }
    return QList<OfficeEvent>{happened::OrganisationSet{organisation},
                              happened::CalendarSet{QString::fromUtf8(wanted.calendar)}} +
           adoptionsOf(wanted) + departmentsOf(wanted) + eventsOf(administrator, asAdministrator(wanted.administrator));
}

Result<Done> putLetterhead(Database& database, const Session& session, const QByteArray& picture,
                           const ClockSource& clock)
{
    const auto kept = keepLetterhead(database, Deed::begin(session, clock.now()), picture);
    if (!kept) {
        return kept.refusals();
    }
    command::SetOrganisation naming{readOffice(database).organisation};
    if (naming.organisation.letterhead == *kept) {
        return Done{};
    }
    naming.organisation.letterhead = *kept;
    const auto named = keepOffice(database, Deed::begin(session, clock.now()), naming);
    return named ? Result<Done>(Done{}) : named.refusals();
}

Result<Done> fillNew(Database& database, const NewRegister& wanted, const Procedure& procedure,
                     const ClockSource& clock)
{
    const Session session{administrator, deskName(), {}, Role::Administrator, {}};
    // Before the transaction: hashing passwords takes its time.
    const QList<OfficeEvent> events = beginnings(wanted, procedure);
    withWriteTransaction(database, [&] {
        Office office;
        for (const OfficeEvent& event : events) {
            office = apply(office, event);
        }
        recordOffice(database, stampOf(Deed::begin(session, clock.now()), office), events);
    });
    return wanted.letterhead.isEmpty() ? Result<Done>(Done{})
                                       : putLetterhead(database, session, wanted.letterhead, clock);
}

/** Only what this call has made may be taken away again. */
void takeAway(std::unique_ptr<Database> database)
{
    const RegisterAddress made = database->address();
    database.reset();
    if (made.engine == Engine::Sqlite) {
        QFile::remove(made.file);
    }
}

Result<Done> fill(const QString& address, const NewRegister& wanted, const Procedure& procedure,
                  const ClockSource& clock)
{
    auto database = createRegister(address);
    try {
        const auto filled = fillNew(*database, wanted, procedure, clock);
        if (!filled) {
            takeAway(std::move(database));
        }
        return filled;
    } catch (...) {
        takeAway(std::move(database));
        throw;
    }
}

} // namespace

Refusals whyNotOrganisation(const NewRegister& wanted)
{
    return Beginning(wanted).whyNotOrganisation();
}

Refusals whyNotDepartments(const NewRegister& wanted)
{
    return Beginning(wanted).whyNotDepartments();
}

Refusals whyNotAdministrator(const NewAccount& account)
{
    return whyNotAccount(Office{}, asAdministrator(account));
}

Result<Done> makeRegister(const QString& address, const NewRegister& wanted, const ClockSource& clock)
{
    Refusals reasons = whyNotMade(wanted);
    const auto procedure = Procedure::read(wanted.procedure);
    const auto calendar = Calendar::read(wanted.calendar);
    reasons += procedure ? whyNotKinds(wanted, *procedure) : procedure.refusals();
    if (!calendar) {
        reasons += calendar.refusals();
    }
    if (!reasons.isEmpty()) {
        return reasons;
    }
    return inWords([&] { return fill(address, wanted, *procedure, clock); });
}

} // namespace redress

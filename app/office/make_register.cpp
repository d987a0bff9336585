#include "app/office/make_register.h"

#include "app/people/keep_accounts.h"
#include "app/people/passwords.h"
#include "app/session/desk_name.h"
#include "app/session/in_words.h"
#include "app/storage/office_store.h"
#include "app/storage/register.h"
#include "app/session/stamp_of.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

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

Refusals whyNotMade(const NewRegister& wanted)
{
    Refusals reasons;
    if (wanted.organisation.name.trimmed().isEmpty()) {
        reasons.append({u"organisation"_s, u"missing"_s, Sentence::tr("The organisation's name is missing.")});
    }
    QStringList departments = wanted.departments;
    if (departments.isEmpty() || departments.contains(QString())) {
        reasons.append({u"department"_s, u"missing"_s, Sentence::tr("At least one department, with a name.")});
    }
    if (departments.removeDuplicates() > 0) {
        reasons.append({u"department"_s, u"twice"_s, Sentence::tr("Two departments have the same name.")});
    }
    return reasons + whyNotAccount(Office{}, asAdministrator(wanted.administrator));
}

QList<OfficeEvent> beginnings(const NewRegister& wanted, const Procedure& procedure)
{
    constexpr StaffId administrator{1};
    Organisation organisation = wanted.organisation;
    organisation.procedure = procedure.id;
    if (organisation.language.isEmpty()) {
        organisation.language = procedure.languages.first();
    }
    QList<OfficeEvent> events{happened::OrganisationSet{organisation},
                              happened::CalendarSet{QString::fromUtf8(wanted.calendar)},
                              happened::ProcedureAdopted{procedure.id, procedure.version,
                                                         QString::fromUtf8(wanted.procedure)}};
    for (qsizetype place = 0; place < wanted.departments.size(); ++place) {
        events.append(happened::DepartmentMade{DepartmentId{place + 1}, wanted.departments.at(place).trimmed()});
    }
    events.append(happened::AccountMade{administrator, Role::Administrator, DepartmentId{},
                                        wanted.administrator.signInName.trimmed().toLower(),
                                        wanted.administrator.name.trimmed(), wanted.administrator.title.trimmed()});
    events.append(happened::PasswordSet{administrator, verifierFor(wanted.administrator.password)});
    return events;
}

Result<Done> fill(const QString& address, const QList<OfficeEvent>& events, const ClockSource& clock)
{
    // Only what this call has made may be taken away again.
    auto database = createRegister(address);
    try {
        const Session session{StaffId{1}, deskName(), {}, Role::Administrator, {}};
        withWriteTransaction(*database, [&] {
            Office office;
            for (const OfficeEvent& event : events) {
                office = apply(office, event);
            }
            recordOffice(*database, stampOf(Deed::begin(session, clock.now()), office), events);
        });
    } catch (...) {
        const RegisterAddress made = database->address();
        database.reset();
        if (made.engine == Engine::Sqlite) {
            QFile::remove(made.file);
        }
        throw;
    }
    return Done{};
}

} // namespace

Result<Done> makeRegister(const QString& address, const NewRegister& wanted, const ClockSource& clock)
{
    Refusals reasons = whyNotMade(wanted);
    const auto procedure = Procedure::read(wanted.procedure);
    const auto calendar = Calendar::read(wanted.calendar);
    if (!procedure) {
        reasons += procedure.refusals();
    }
    if (!calendar) {
        reasons += calendar.refusals();
    }
    if (!reasons.isEmpty()) {
        return reasons;
    }
    return inWords([&] { return fill(address, beginnings(wanted, *procedure), clock); });
}

QByteArray shippedDocument(const QString& kind, const QString& name)
{
    QFile file(u":/resources/"_s + kind + u'/' + name + u".json"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList shippedDocuments(const QString& kind)
{
    QStringList names;
    for (const QString& file : QDir(u":/resources/"_s + kind).entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
        if (!file.endsWith(u".schema.json"_s)) {
            names.append(file.chopped(5));
        }
    }
    return names;
}

} // namespace redress

#include "app/people/keep_accounts.h"

#include "app/people/passwords.h"
#include "app/storage/office_store.h"
#include "app/session/stamp_of.h"
#include "models/decide.h"
#include "models/rights.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace redress {

using namespace Qt::StringLiterals;

namespace {

struct Sentence
{
    Q_DECLARE_TR_FUNCTIONS(Accounts)
};

Refusals whyNotKeeper(const Deed& deed, const Office& office)
{
    if (const Refusals outdated = whyOutdated(deed.session.actor(), office); !outdated.isEmpty()) {
        return outdated;
    }
    if (reachOf(deed.session.role, Action::KeepAccounts) == Reach::None) {
        return {{u"actor"_s, u"not_allowed"_s, Sentence::tr("Accounts are kept by administrators.")}};
    }
    return {};
}

Refusals whyNotPassword(const QString& password)
{
    if (password.size() < shortestPassword) {
        return {{u"password"_s, u"too_short"_s,
                 Sentence::tr("A password has at least %1 characters.").arg(shortestPassword)}};
    }
    return {};
}

bool fitsUnderALetter(const QString& text)
{
    return text.size() <= 200 && std::ranges::none_of(text, [](QChar sign) {
        return sign.category() == QChar::Other_Control;
    });
}

Refusal noSuchAccount()
{
    return {u"staff"_s, u"unknown"_s, Sentence::tr("There is no such account.")};
}

/** A deed of unknown outcome is done again with its key: whether it was kept after all. */
bool wasKept(Database& database, const Deed& deed)
{
    return !entriesOfAction(database, deed.key).isEmpty();
}

/** The account that the deed has made already. */
std::optional<StaffId> keptAccount(Database& database, const Deed& deed)
{
    for (const JournalEntry& entry : entriesOfAction(database, deed.key)) {
        const Result<OfficeEvent> event = decodeOfficeEvent(entry.event);
        if (event && std::holds_alternative<happened::AccountMade>(*event)) {
            return std::get<happened::AccountMade>(*event).staff;
        }
    }
    return std::nullopt;
}

/** Nothing can be escalated to one who left. */
QList<OfficeEvent> closing(const Office& office, StaffId staff)
{
    QList<OfficeEvent> events{happened::AccountClosed{staff}};
    for (Department department : office.departments) {
        if (department.head == staff) {
            department.head = {};
            events.append(happened::DepartmentChanged{department});
        }
    }
    return events;
}

bool isLastAdministrator(const Office& office, const Staff& member)
{
    return member.role == Role::Administrator && std::ranges::count_if(office.staff, [](const Staff& one) {
               return one.active && one.role == Role::Administrator;
           }) == 1;
}

} // namespace

Refusals whyNotAccount(const Office& office, const NewAccount& account)
{
    Refusals reasons;
    static const QRegularExpression form(u"^[a-z0-9][a-z0-9._-]{1,31}$"_s);
    const QString signInName = account.signInName.trimmed().toLower();
    if (!form.match(signInName).hasMatch()) {
        reasons.append({u"sign_in_name"_s, u"no_sign_in_name"_s,
                        Sentence::tr("A sign-in name has 2 to 32 letters a-z, digits, dots or hyphens.")});
    } else if (office.memberNamed(signInName) != nullptr) {
        reasons.append({u"sign_in_name"_s, u"taken"_s, Sentence::tr("This sign-in name is taken.")});
    }
    if (account.name.trimmed().isEmpty()) {
        reasons.append({u"name"_s, u"missing"_s, Sentence::tr("The person's name is missing.")});
    }
    for (const auto& [field, text] : {std::pair(u"name"_s, account.name), std::pair(u"title"_s, account.title)}) {
        if (!fitsUnderALetter(text)) {
            reasons.append({field, u"unprintable"_s,
                            Sentence::tr("It prints under letters: at most 200 characters, all of them printable.")});
        }
    }
    if (account.role == Role::Officer) {
        const Department* department = office.department(account.department);
        if (department == nullptr) {
            reasons.append({u"department"_s, u"missing"_s, Sentence::tr("An officer belongs to a department.")});
        } else if (!department->active) {
            reasons.append({u"department"_s, u"closed"_s, Sentence::tr("This department is closed.")});
        }
    }
    return reasons + whyNotPassword(account.password);
}

Result<StaffId> makeAccount(Database& database, const Deed& deed, const NewAccount& account)
{
    if (const Refusals reasons = whyNotKeeper(deed, readOffice(database)); !reasons.isEmpty()) {
        return reasons;
    }
    if (const auto kept = keptAccount(database, deed)) {
        return *kept;
    }
    if (const Refusals reasons = whyNotAccount(readOffice(database), account); !reasons.isEmpty()) {
        return reasons;
    }
    // Before the transaction: hashing takes longer than other desks should wait.
    const QString verifier = verifierFor(account.password);
    return withWriteTransaction(database, [&]() -> Result<StaffId> {
        const Office office = readOffice(database);
        if (const Refusals reasons = whyNotKeeper(deed, office) + whyNotAccount(office, account);
            !reasons.isEmpty()) {
            return reasons;
        }
        const StaffId id = nextStaffId(database);
        const DepartmentId department = account.role == Role::Officer ? account.department : DepartmentId{};
        recordOffice(database, stampOf(deed, office),
                     {happened::AccountMade{id, account.role, department, account.signInName.trimmed().toLower(),
                                            account.name.trimmed(), account.title.trimmed()},
                      happened::PasswordSet{id, verifier}});
        return id;
    });
}

Result<Done> setPassword(Database& database, const Deed& deed, StaffId staff, const QString& password)
{
    if (const Refusals reasons = whyNotKeeper(deed, readOffice(database)) + whyNotPassword(password);
        !reasons.isEmpty()) {
        return reasons;
    }
    const QString verifier = verifierFor(password);
    return withWriteTransaction(database, [&]() -> Result<Done> {
        const Office office = readOffice(database);
        if (const Refusals reasons = whyNotKeeper(deed, office); !reasons.isEmpty()) {
            return reasons;
        }
        if (office.member(staff) == nullptr) {
            return noSuchAccount();
        }
        if (!wasKept(database, deed)) {
            recordOffice(database, stampOf(deed, office), {happened::PasswordSet{staff, verifier}});
        }
        return Done{};
    });
}

Result<Done> closeAccount(Database& database, const Deed& deed, StaffId staff)
{
    return withWriteTransaction(database, [&]() -> Result<Done> {
        if (wasKept(database, deed)) {
            return Done{};
        }
        const Office office = readOffice(database);
        if (const Refusals reasons = whyNotKeeper(deed, office); !reasons.isEmpty()) {
            return reasons;
        }
        const Staff* member = office.member(staff);
        if (member == nullptr || !member->active) {
            return noSuchAccount();
        }
        if (isLastAdministrator(office, *member)) {
            return Refusal{u"staff"_s, u"last_administrator"_s,
                           Sentence::tr("This is the last administrator. Make another one first.")};
        }
        recordOffice(database, stampOf(deed, office), closing(office, staff));
        return Done{};
    });
}

} // namespace redress

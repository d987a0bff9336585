#include "app/office/keep_register.h"

#include "app/people/keep_accounts.h"
#include "app/people/sign_in.h"
#include "app/session/desk_name.h"
#include "app/session/in_words.h"
#include "app/storage/backup.h"
#include "app/storage/office_store.h"
#include "app/storage/rebuild.h"
#include "app/storage/register.h"
#include "app/storage/verify.h"

namespace redress {

namespace {

RegisterReport reportOf(const VerifyReport& report)
{
    return {report.held, report.entries, report.rows,
            QString::number(report.head.sequence) + u':' + report.head.hash, report.firstBad};
}

} // namespace

Result<RegisterReport> lookOver(const QString& address)
{
    return inWords([&]() -> Result<RegisterReport> { return reportOf(verify(*openRegister(address))); });
}

Result<Done> rebuildTables(const QString& address)
{
    return inWords([&]() -> Result<Done> {
        rebuild(*openRegister(address));
        return Done{};
    });
}

Result<RegisterReport> backUp(const QString& address, const QString& file)
{
    return inWords([&]() -> Result<RegisterReport> { return reportOf(backup(*openRegister(address), file)); });
}

Result<Office> officeOf(const QString& address)
{
    return inWords([&]() -> Result<Office> { return readOffice(*openRegister(address)); });
}

Accounts::Accounts(Database& database, const Session& administrator, const ClockSource& clock)
    : database(database), administrator(administrator), clock(clock), present(readOffice(database))
{
}

Result<StaffId> Accounts::make(const NewAccount& account)
{
    return makeAccount(database, Deed::begin(administrator, clock.now()), account);
}

Result<Done> Accounts::setPassword(StaffId staff, const QString& password)
{
    return redress::setPassword(database, Deed::begin(administrator, clock.now()), staff, password);
}

Result<Done> Accounts::close(StaffId staff)
{
    return closeAccount(database, Deed::begin(administrator, clock.now()), staff);
}

Result<QString> withAdministrator(const QString& address, const QString& signInName, const QString& password,
                                  const ClockSource& clock,
                                  const std::function<Result<QString>(Accounts&)>& work)
{
    return inWords([&]() -> Result<QString> {
        const auto database = openRegister(address);
        const auto administrator = signIn(*database, signInName, password, deskName());
        if (!administrator) {
            return administrator.refusals();
        }
        Accounts accounts(*database, *administrator, clock);
        return work(accounts);
    });
}

} // namespace redress

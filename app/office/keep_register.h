#pragma once

#include "app/people/accounts.h"
#include "app/session/clock_source.h"
#include "app/session/session.h"
#include "models/office.h"
#include "models/result.h"

#include <QString>

#include <functional>

namespace redress {

class Database;

/** What a look over the whole register has shown. */
struct RegisterReport
{
    bool held = false;
    qint64 entries = 0;
    qint64 rows = 0;
    /** "sequence:hash" of the last entry. */
    QString head;
    /** The first thing that is not as it was kept; empty where all holds. */
    QString firstBad;
};

/** The keeper's verbs on a whole register. Each opens it by itself; a broken world comes as a refusal. */

[[nodiscard]] Result<RegisterReport> lookOver(const QString& address);
[[nodiscard]] Result<Done> rebuildTables(const QString& address);
[[nodiscard]] Result<RegisterReport> backUp(const QString& address, const QString& file);
[[nodiscard]] Result<Office> officeOf(const QString& address);

/** The accounts of an open register, kept by a signed-in administrator. */
class Accounts
{
public:
    Accounts(Database& database, const Session& administrator, const ClockSource& clock);

    [[nodiscard]] const Office& office() const { return present; }
    [[nodiscard]] Result<StaffId> make(const NewAccount& account);
    [[nodiscard]] Result<Done> setPassword(StaffId staff, const QString& password);
    [[nodiscard]] Result<Done> close(StaffId staff);

private:
    Database& database;
    Session administrator;
    const ClockSource& clock;
    Office present;
};

/** Opens the register, signs the administrator in and lets `work` keep the accounts. */
[[nodiscard]] Result<QString> withAdministrator(const QString& address, const QString& signInName,
                                                const QString& password, const ClockSource& clock,
                                                const std::function<Result<QString>(Accounts&)>& work);

} // namespace redress

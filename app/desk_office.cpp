#include "app/desk_rooms.h"

#include "app/office/calendar_effect.h"
#include "app/office/office_verbs.h"
#include "app/people/keep_accounts.h"

namespace redress {

QFuture<Result<Office>> Desk::keepOffice(const OfficeCommand& command)
{
    return rooms->change<Office>([command](Database& database, const Deed& deed) {
        return redress::keepOffice(database, deed, command);
    });
}

QFuture<Result<int>> Desk::casesMovedBy(const QByteArray& calendar)
{
    return rooms->ask<int>([session = session(), calendar](
                               Database& database) { return redress::casesMovedBy(database, *session, calendar); },
                           Lane::LongWork);
}

QFuture<Result<StaffId>> Desk::makeAccount(const NewAccount& account)
{
    return rooms->change<StaffId>(
        [account](Database& database, const Deed& deed) { return redress::makeAccount(database, deed, account); });
}

QFuture<Result<Done>> Desk::setPassword(StaffId staff, const QString& password)
{
    return rooms->change<Done>([staff, password](Database& database, const Deed& deed) {
        return redress::setPassword(database, deed, staff, password);
    });
}

QFuture<Result<Done>> Desk::closeAccount(StaffId staff)
{
    return rooms->change<Done>(
        [staff](Database& database, const Deed& deed) { return redress::closeAccount(database, deed, staff); });
}

} // namespace redress

#include "ui/clock/fixed_dues.h"

#include "ui/words.h"

#include <QCoreApplication>

namespace redress {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("FixedDues", text);
}

QString nameIn(const Office& office, StaffId id)
{
    const Staff* member = office.member(id);
    return member == nullptr ? QString() : apart(member->name);
}

FixedDue dueOf(const HandOff& handOff, const Office& office, const QTimeZone& zone)
{
    const Department* department = office.department(handOff.department);
    const QString name = department == nullptr ? QString() : apart(department->name);
    ClockAccount account;
    account.title = tr("Hand-off to %1").arg(name);
    account.outcome = fullMoment(handOff.due, zone);
    account.facts = {{tr("Fixed"), tr("When it was handed over. Neither a pause nor an extension moves it.")},
                     {tr("Asked for"), handOff.instructions}};
    return {u"hand_off_%1"_s.arg(handOff.id.value), handOff.due, account};
}

FixedDue dueOf(const Promise& promise, const Office& office, const QTimeZone& zone)
{
    ClockAccount account;
    account.title = wordOf(promise.kind);
    account.outcome = fullMoment(promise.due, zone);
    account.facts = {
        {tr("Fixed"), tr("By the promise. Neither a pause nor an extension moves it.")},
        {tr("Promised"), promise.what},
        {tr("Made"), tr("%1, by %2").arg(fullMoment(promise.madeAt, zone), nameIn(office, promise.by))},
        {tr("Seen to by"), nameIn(office, promise.owner)}};
    return {u"promise_%1"_s.arg(promise.id.value), promise.due, account};
}

} // namespace

QList<FixedDue> fixedDues(const Case& complaint, const Office& office, const QTimeZone& zone)
{
    QList<FixedDue> dues;
    for (const HandOff& handOff : complaint.handOffs) {
        if (handOff.isOpen()) {
            dues.append(dueOf(handOff, office, zone));
        }
    }
    for (const Promise& promise : complaint.promises) {
        if (promise.state == PromiseState::Open) {
            dues.append(dueOf(promise, office, zone));
        }
    }
    return dues;
}

} // namespace redress

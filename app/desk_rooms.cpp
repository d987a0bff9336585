#include "app/desk_rooms.h"

#include "app/cases/case_verbs.h"
#include "app/storage/case_store.h"
#include "models/rights.h"

#include <QCoreApplication>

namespace redress {

using namespace Qt::StringLiterals;

Refusal notOpen()
{
    return {u"register"_s, u"not_open"_s, QCoreApplication::translate("Desk", "No register is open.")};
}

Refusal notSignedIn()
{
    return {u"actor"_s, u"not_signed_in"_s, QCoreApplication::translate("Desk", "Nobody is signed in.")};
}

QString placeOf(const QString& address)
{
    try {
        return RegisterAddress::read(address).shown();
    } catch (const BrokenWorld&) {
        return address;
    }
}

Refusals Desk::Rooms::whySessionEnded() const
{
    return office.member(session->staff) == nullptr ? Refusals{} : whyOutdated(session->actor(), office);
}

QFuture<Result<Registered>> Desk::Rooms::registerOnce(const Intake& intake,
                                                      const std::optional<command::SettleOnTheSpot>& settlement,
                                                      const RegisterAs& as)
{
    if (!session) {
        return atOnce<Registered>(notSignedIn());
    }
    const bool again = unsure && unsure->intake == intake && unsure->as == as && unsure->deed.session.staff == session->staff;
    const Deed deed{*session, clock.now(), again ? unsure->deed.key : Deed::begin(*session, {}).key};
    return change<Registered>(deed, [intake, settlement, as](Database& database, const Deed& one) {
               return redress::registerCase(database, one, intake, settlement, as);
           })
        .then(&desk, [this, deed, intake, as, again](const Result<Registered>& registered) {
            const bool unknown = !registered && registered.refusal().reason == outcomeUnknown();
            if (unknown) {
                unsure = Unsure{deed, intake, as};
            } else if (again) {
                unsure.reset();
            }
            return registered;
        });
}

void Desk::Rooms::keepReading(const NewReading& reading)
{
    unkept.append(reading);
    if (!lanes) {
        return;
    }
    const QList<NewReading> taken = std::exchange(unkept, {});
    run<Done>(Lane::Writing, [taken](Database& database) -> Result<Done> {
        withWriteTransaction(database, [&] {
            for (const NewReading& one : taken) {
                recordReading(database, one.id, one.staff, one.at);
            }
        });
        return Done{};
    }).then(&desk, [this, taken](const Result<Done>& kept) {
        if (!kept) {
            unkept = taken + unkept;
        }
    });
}

void Desk::Rooms::leaveRegister()
{
    lanes.reset();
    watch.reset();
    minute.stop();
}

void Desk::Rooms::takeOffice(const Office& read)
{
    office = read;
    Q_EMIT desk.officeChanged();
}

LetterReader Desk::Rooms::letterReader() const
{
    return {session->actor(), office.absentFor(session->staff, today())};
}

QDate Desk::Rooms::today() const
{
    return office.calendar ? office.calendar->dayOf(clock.now()) : QDate();
}

DraftFolder Desk::Rooms::ownDrafts() const
{
    return {draftFolder, placeOf(address), session->staff};
}

} // namespace redress

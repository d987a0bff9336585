#include "app/desk_rooms.h"

#include "app/people/sign_in.h"
#include "app/session/desk_name.h"
#include "app/storage/office_store.h"

#include <QCoreApplication>

#include <chrono>

namespace redress {

Desk::Desk(const ClockSource& clock, QString draftFolder, QObject* parent)
    : QObject(parent), rooms(std::make_unique<Rooms>(*this, clock, std::move(draftFolder)))
{
    connect(&rooms->minute, &QTimer::timeout, this, [this] { rooms->letRulesFall(); });
}

Desk::~Desk()
{
    rooms->checks.request_stop();
    rooms->leaveRegister();
    // In Qt 6.4 an answer must find its taker alive: what was answered but not yet taken is taken now.
    QCoreApplication::sendPostedEvents(this, QEvent::MetaCall);
}

QFuture<Result<Done>> Desk::openRegister(const QString& address)
{
    rooms->leaveRegister();
    signOut();
    rooms->unsure.reset();
    rooms->unkept.clear();
    rooms->address = address;
    rooms->lanes = std::make_unique<Lanes>(address);
    auto opened = rooms->run<Office>(Lane::Reading,
                                     [](Database& database) -> Result<Office> { return readOffice(database); });
    return opened.then(this, [this](const Result<Office>& office) -> Result<Done> {
        if (!office) {
            rooms->leaveRegister();
            return office.refusals();
        }
        rooms->takeOffice(*office);
        return Done{};
    });
}

QString Desk::registerAddress() const
{
    return rooms->address;
}

void Desk::watch()
{
    if (!rooms->lanes) {
        return;
    }
    // A demo register is thrown away and made anew at the same place; nobody is to be alarmed by that.
    std::optional<KnownHead> known;
    if (!rooms->office.organisation.demo) {
        known.emplace(rooms->draftFolder, placeOf(rooms->address));
    }
    rooms->watch = std::make_unique<RegisterWatch>(*rooms->lanes, rooms->changes, known);
    connect(rooms->watch.get(), &RegisterWatch::officeRead, this, [this](const Office& office) {
        rooms->takeOffice(office);
    });
    rooms->minute.start(std::chrono::minutes(1));
    rooms->letRulesFall();
}

Changes& Desk::changes()
{
    return rooms->changes;
}

QFuture<Result<Session>> Desk::signIn(const QString& signInName, const QString& password)
{
    // Not behind a backup, which can take minutes; nobody reads here before the sign-in.
    auto answer = rooms->run<Session>(Lane::Reading, [signInName, password](Database& database) {
        return redress::signIn(database, signInName, password, deskName());
    });
    return answer.then(this, [this](const Result<Session>& session) {
        if (session) {
            rooms->session = *session;
            rooms->letRulesFall();
        }
        return session;
    });
}

void Desk::signOut()
{
    if (rooms->session) {
        rooms->session.reset();
        Q_EMIT signedOut();
    }
}

const std::optional<Session>& Desk::session() const
{
    return rooms->session;
}

const Office& Desk::office() const
{
    return rooms->office;
}

Moment Desk::now() const
{
    return rooms->clock.now();
}

const QTimeZone& Desk::zone() const
{
    return rooms->office.calendar ? rooms->office.calendar->zone() : rooms->utc;
}

} // namespace redress

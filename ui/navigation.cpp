#include "ui/navigation.h"

#include "models/rights.h"
#include "ui/backups/backups_page.h"
#include "ui/letters/register/letters_page.h"
#include "ui/letters/signing/signing_page.h"
#include "ui/look_up/look_up_page.h"
#include "ui/notices/notices_page.h"
#include "ui/overdue/overdue_page.h"
#include "ui/people/accounts_page.h"
#include "ui/promises/promises_page.h"
#include "ui/settings/settings_page.h"
#include "ui/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace redress {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Navigation", text);
}

const QList<Role> frontDesk{Role::Agent, Role::Supervisor, Role::Manager};
const QList<Role> allButAdministrator{Role::Agent, Role::Officer, Role::Supervisor, Role::Manager};
const QList<Role> oneWhoTakesCases{Role::Agent, Role::Supervisor};
/** Managers, and who may sign in their place. */
const QList<Role> oneWhoSigns{Role::Supervisor, Role::Manager};
const QString placeToSign = u"signatures"_s;

ListQuestion listOf(Queue queue, ListOrder order = ListOrder::Due, bool descending = false)
{
    ListQuestion question;
    question.queue = queue;
    question.order = order;
    question.descending = descending;
    return question;
}

ListQuestion listOf(Listing listing)
{
    ListQuestion question;
    question.listing = listing;
    return question;
}

template <class Page>
QWidget* make(Desk& desk, QWidget* parent)
{
    return new Page(desk, parent);
}

Screen listScreen(Queue queue, const QList<Role>& seenBy, const QString& emptyTitle,
                  const QString& emptyWords)
{
    const bool archive = queue == Queue::Archive;
    return {.name = nameOf(queue),
            .words = wordOf(queue),
            .icon = iconOf(queue),
            .seenBy = seenBy,
            .list = archive ? listOf(queue, ListOrder::Touched, true) : listOf(queue),
            .emptyTitle = emptyTitle,
            .emptyWords = emptyWords};
}

QList<Screen> allScreens()
{
    return {
        {.name = u"promises"_s,
         .words = tr("Promises"),
         .icon = u"flag"_s,
         .seenBy = allButAdministrator,
         .makePage = make<PromisesPage>,
         .number = &QueueCounts::promisesToday,
         .key = Qt::Key_F7},
        listScreen(Queue::New, frontDesk, tr("No new case waits"),
                   tr("What is registered at any desk appears here by itself.")),
        {.name = u"mine"_s,
         .words = tr("Mine"),
         .icon = u"user"_s,
         .seenBy = oneWhoTakesCases,
         .list = listOf(Listing::Mine),
         .emptyTitle = tr("No case is yours"),
         .emptyWords = tr("Open New and press T on a case to take it.")},
        listScreen(Queue::InVerification, frontDesk, tr("Nothing waits for verification"),
                   tr("A new case comes here when somebody takes it.")),
        {.name = u"to_note"_s,
         .words = tr("To take note"),
         .icon = u"view-pim-notes"_s,
         .seenBy = {Role::Manager},
         .list = listOf(Listing::ToNote),
         .key = Qt::Key_F4,
         .emptyTitle = tr("No case waits for you to take note"),
         .emptyWords = tr("Where a procedure asks for it, new cases appear here by themselves.")},
        listScreen(Queue::WithDepartments, allButAdministrator, tr("No department has work waiting"),
                   tr("Cases come here when they are accepted.")),
        listScreen(Queue::ToAnswer, allButAdministrator, tr("Nobody waits for a reply"),
                   tr("Cases come here when the departments have answered.")),
        {.name = placeToSign,
         .words = tr("Signatures"),
         .icon = iconOf(Queue::ToSign),
         .seenBy = oneWhoSigns,
         .makePage = make<SigningPage>,
         .number = &QueueCounts::lettersToSign,
         .key = Qt::Key_F3},
        listScreen(Queue::ToSign, {Role::Agent, Role::Officer, Role::Supervisor}, tr("No letter waits for a signature"),
                   tr("Submitted letters appear here by themselves.")),
        listScreen(Queue::ToSend, allButAdministrator, tr("No letter waits to be sent"),
                   tr("Signed letters appear here by themselves.")),
        listScreen(Queue::AwaitingConfirmation, allButAdministrator, tr("No reply waits for its answer"),
                   tr("Cases come here when the complainant was answered.")),
        listScreen(Queue::ToClose, frontDesk, tr("Nothing is left to be closed"),
                   tr("Cases come here when the complainant is satisfied or stays silent.")),
        {.name = u"notices"_s,
         .words = tr("Notices"),
         .icon = u"mail-mark-unread"_s,
         .seenBy = frontDesk,
         .makePage = make<NoticesPage>,
         .number = &QueueCounts::noticesOwed,
         .key = Qt::Key_F8},
        {.name = u"letters"_s,
         .words = tr("Letters"),
         .icon = u"mail-message"_s,
         .seenBy = frontDesk,
         .makePage = make<LettersPage>,
         .number = &QueueCounts::lettersToSend,
         .furtherNumber = &QueueCounts::answersDue,
         .key = Qt::CTRL | Qt::Key_B},
        {.name = u"overdue"_s,
         .words = tr("Overdue"),
         .icon = u"mail-mark-important"_s,
         .seenBy = allButAdministrator,
         .list = listOf(Listing::Overdue),
         .makePage = make<OverduePage>},
        {.name = u"laid_before_me"_s,
         .words = tr("Laid before me"),
         .icon = u"go-top"_s,
         .seenBy = {Role::Officer, Role::Supervisor, Role::Manager},
         .list = listOf(Listing::AllOpen),
         .laidBeforeReader = true,
         .emptyTitle = tr("Nothing is laid before you"),
         .emptyWords = tr("Cases and hand-offs that are escalated to you appear here by themselves.")},
        listScreen(Queue::Archive, allButAdministrator, tr("No case is closed yet"),
                   tr("Closed cases stay here, and search finds them.")),
        {.name = u"look_up"_s,
         .words = tr("Status for a caller"),
         .icon = u"call-start"_s,
         .seenBy = oneWhoTakesCases,
         .makePage = make<LookUpPage>,
         .key = Qt::Key_F9},
        {.name = u"accounts"_s,
         .words = tr("Accounts"),
         .icon = u"user-identity"_s,
         .seenBy = {Role::Administrator},
         .makePage = make<AccountsPage>},
        {.name = u"settings"_s,
         .words = tr("Settings"),
         .icon = u"configure"_s,
         .seenBy = {Role::Administrator},
         .makePage = make<SettingsPage>},
        {.name = u"backups"_s,
         .words = tr("Backups"),
         .icon = u"backup"_s,
         .seenBy = {Role::Administrator},
         .makePage = make<BackupsPage>},
    };
}

/** In any version: cases that began with an earlier one still run. */
bool asksForNotes(const Office& office)
{
    return std::ranges::any_of(office.procedures, [](const auto& one) {
        return one->asksFor(Stage::Verification, Gate::NoteTaken);
    });
}

/** Whether letters can lie before this person today. */
bool signsLetters(const Session& session, const Office& office, Moment now)
{
    return session.role == Role::Manager ||
           (office.calendar && !office.absentFor(session.staff, office.calendar->dayOf(now)).isEmpty());
}

} // namespace

QList<Screen> screensOf(Role role)
{
    QList<Screen> seen;
    for (const Screen& screen : allScreens()) {
        if (screen.seenBy.contains(role)) {
            seen.append(screen);
        }
    }
    return seen;
}

QList<Screen> screensOf(const Session& session, const Office& office, Moment now)
{
    QList<Screen> seen = screensOf(session.role);
    if (!isSuperior(session, office)) {
        seen.removeIf([](const Screen& screen) { return screen.laidBeforeReader; });
    }
    if (!signsLetters(session, office, now)) {
        seen.removeIf([](const Screen& screen) { return screen.name == placeToSign; });
    }
    if (!asksForNotes(office)) {
        seen.removeIf([](const Screen& screen) { return screen.list && screen.list->listing == Listing::ToNote; });
    }
    return seen;
}

bool isSuperior(const Session& session, const Office& office)
{
    return session.role == Role::Supervisor || session.role == Role::Manager ||
           std::ranges::any_of(office.departments, [&](const Department& one) { return one.head == session.staff; });
}

QList<QKeySequence> keysOf(const QList<Screen>& places)
{
    constexpr int lastWithKey = 10;
    QList<QKeySequence> keys;
    int number = 0;
    for (const Screen& place : places) {
        if (!place.key.isEmpty()) {
            keys.append(place.key);
        } else if (++number <= lastWithKey) {
            keys.append(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_0 + number % lastWithKey)));
        } else {
            keys.append(QKeySequence());
        }
    }
    return keys;
}

QString homeOf(Role role)
{
    switch (role) {
    case Role::Agent:
    case Role::Supervisor:
        return nameOf(Queue::New);
    case Role::Officer:
        return nameOf(Queue::WithDepartments);
    case Role::Manager:
        return placeToSign;
    case Role::Administrator:
        return u"accounts"_s;
    }
    return {};
}

std::optional<int> countOf(const Screen& screen, const QueueCounts& counts)
{
    if (screen.number != nullptr) {
        return counts.*screen.number + (screen.furtherNumber == nullptr ? 0 : counts.*screen.furtherNumber);
    }
    if (!screen.list || screen.laidBeforeReader) {
        return std::nullopt;
    }
    switch (screen.list->listing) {
    case Listing::Mine:
        return counts.mine;
    case Listing::Overdue:
        return counts.overdue;
    case Listing::ToNote:
        return counts.toNote;
    case Listing::AllOpen:
    case Listing::Queue:
        break;
    }
    if (screen.list->queue == Queue::Archive) {
        return std::nullopt;
    }
    return counts.inQueue.value(screen.list->queue);
}

} // namespace redress

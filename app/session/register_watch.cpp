#include "app/session/register_watch.h"

#include "app/session/in_words.h"
#include "app/storage/case_store.h"
#include "app/storage/journal.h"
#include "app/storage/lanes.h"
#include "app/storage/office_store.h"
#include "models/office_event.h"

#include <QCoreApplication>

#include <algorithm>
#include <chrono>
#include <optional>

namespace redress {

namespace {

using namespace std::chrono_literals;

constexpr auto interval = 500ms;
/** So many new entries are looked through for the office's; behind more, it is read anyway. */
constexpr int mostEntries = 100;

bool officeGrew(Database& database, qint64 seen, qint64 head)
{
    if (head - seen > mostEntries) {
        return true;
    }
    const auto entries = readEntries(database, seen, mostEntries);
    return std::ranges::any_of(
        entries, [](const JournalEntry& entry) { return caseOfStream(entry.stream).isNone(); });
}

/** Whether the journal with that head still holds what was seen kept before. */
bool holds(Database& database, const KnownHead::Seen& before, const JournalHead& present)
{
    if (before.sequence == present.sequence) {
        return before.hash == present.hash;
    }
    const auto entries = readEntries(database, before.sequence - 1, 1);
    return !entries.isEmpty() && entries.first().hash == before.hash;
}

/** The backup that an administrator put in the place of the register in which `before` was seen; else empty. */
QString backupPutBack(Database& database, const KnownHead::Seen& before)
{
    const auto entries = readStream(database, QStringLiteral("register"));
    if (entries.isEmpty()) {
        return {};
    }
    const Result<OfficeEvent> last = decodeOfficeEvent(entries.last().event);
    const auto* restored = last ? std::get_if<happened::RegisterRestored>(&*last) : nullptr;
    const bool covers = restored != nullptr && restored->formerHead.section(u':', 0, 0).toLongLong() >= before.sequence;
    return covers ? restored->backup : QString();
}

} // namespace

struct RegisterWatch::Look
{
    KnownHead::Seen head;
    bool holdsWhatWasSeen = true;
    /** The backup that took the register's place since; empty where none is known to have. */
    QString restoredFrom;
    std::optional<Office> office;
};

RegisterWatch::RegisterWatch(Lanes& lanes, Changes& changes, std::optional<KnownHead> known)
    : lanes(lanes), changes(changes), known(std::move(known))
{
    connect(&timer, &QTimer::timeout, this, &RegisterWatch::lookNow);
    timer.start(interval);
    lookNow();
}

void RegisterWatch::lookNow()
{
    if (looking) {
        askedMeanwhile = true;
        return;
    }
    looking = true;
    auto answer = lanes.run(Lane::Reading, [seen = seen, known = known](Database& database) -> Result<Look> {
        const ReadTransaction sameMoment(database);
        const JournalHead present = head(database);
        Look look;
        look.head = {present.sequence, present.hash};
        if (look.head == seen) {
            return look;
        }
        if (known) {
            const auto before = seen ? seen : known->read();
            look.holdsWhatWasSeen = !before || holds(database, *before, present);
            look.restoredFrom = look.holdsWhatWasSeen ? QString() : backupPutBack(database, *before);
            known->keep(look.head);
        }
        if (seen && (!look.holdsWhatWasSeen || officeGrew(database, seen->sequence, present.sequence))) {
            look.office = readOffice(database);
        }
        return look;
    });
    answer
        .then(QtFuture::Launch::Sync,
              [](QFuture<Result<Look>> look) { return inWords([&] { return look.result(); }); })
        .then(this, [this](const Result<Look>& look) {
            looking = false;
            if (look) {
                take(*look);
            } else {
                lose(look.refusal().text);
            }
            if (std::exchange(askedMeanwhile, false)) {
                lookNow();
            }
        });
}

void RegisterWatch::take(const Look& look)
{
    if (std::exchange(lost, false)) {
        Q_EMIT changes.registerBack();
    }
    if (!look.restoredFrom.isEmpty()) {
        Q_EMIT changes.registerDoubted(
            QCoreApplication::translate("RegisterWatch", "The administrator has put this register back from the backup "
                                                         "\"%1\". What was saved after that is no longer in it; the "
                                                         "former register is kept beside it.")
                .arg(look.restoredFrom));
    } else if (!look.holdsWhatWasSeen) {
        Q_EMIT changes.registerDoubted(QCoreApplication::translate(
            "RegisterWatch", "This register no longer holds all that this computer saw saved in it. It was cut, "
                             "changed from outside, or restored from a backup. Ask the administrator before you go "
                             "on."));
    }
    if (look.office) {
        Q_EMIT officeRead(*look.office);
    }
    if (std::exchange(seen, look.head) != look.head) {
        Q_EMIT changes.journalGrew(look.head.sequence);
    }
}

void RegisterWatch::lose(const QString& text)
{
    if (!std::exchange(lost, true)) {
        Q_EMIT changes.registerLost(text);
    }
}

} // namespace redress

#pragma once

#include "app/backups/known_sums.h"
#include "app/desk.h"
#include "app/session/draft_folder.h"
#include "app/session/in_words.h"
#include "app/session/looked_up.h"
#include "app/session/register_watch.h"
#include "app/storage/lanes.h"
#include "app/storage/letter_lists.h"

#include <QList>
#include <QTimeZone>
#include <QTimer>

#include <memory>
#include <optional>
#include <stop_token>

/** For the files of the desk alone: what its verbs, a file an area, share. */
namespace redress {

[[nodiscard]] Refusal notOpen();
[[nodiscard]] Refusal notSignedIn();

template <class T>
QFuture<Result<T>> atOnce(Result<T> answer)
{
    return QtFuture::makeReadyFuture(std::move(answer));
}

/** What tells a register from the others that this computer uses, however its address was typed. */
[[nodiscard]] QString placeOf(const QString& address);

/** Somebody opened a case just now. */
struct NewReading
{
    CaseId id;
    StaffId staff;
    Moment at;
};

/** What the desk keeps: the register's threads, who is signed in, the office as last read. */
class Desk::Rooms
{
public:
    Rooms(Desk& desk, const ClockSource& clock, QString draftFolder)
        : desk(desk), clock(clock), draftFolder(std::move(draftFolder)), changes(&desk)
    {
    }

    /** Runs a verb on a lane; broken worlds come back in words. */
    template <class T, class Work>
    QFuture<Result<T>> run(Lane lane, Work work)
    {
        if (!lanes) {
            return atOnce<T>(notOpen());
        }
        return lanes->run(lane, std::move(work))
            .then(QtFuture::Launch::Sync, [](QFuture<Result<T>> answer) {
                // Not takeResult: in Qt 6.4 it forgets that the work is finished, and it would be finished twice.
                return inWords([&] { return answer.result(); });
            });
    }

    /** Runs a verb that changes the register, and tells the screens once it was kept. */
    template <class T, class Verb>
    QFuture<Result<T>> change(Verb verb, Lane lane = Lane::Writing)
    {
        return session ? change<T>(Deed::begin(*session, clock.now()), std::move(verb), lane)
                       : atOnce<T>(notSignedIn());
    }

    template <class T, class Verb>
    QFuture<Result<T>> change(const Deed& deed, Verb verb, Lane lane = Lane::Writing)
    {
        auto work = lookedUp([deed, verb = std::move(verb)](Database& database) { return verb(database, deed); });
        // A future takes one continuation, so the answer is handed on.
        return run<T>(lane, std::move(work)).then(&desk, [this](const Result<T>& result) {
            if (result && watch) {
                watch->lookNow();
            }
            return result;
        });
    }

    template <class T, class Question>
    QFuture<Result<T>> ask(Question question, Lane lane = Lane::Reading)
    {
        if (!session) {
            return atOnce<T>(notSignedIn());
        }
        if (const Refusals outdated = whySessionEnded(); !outdated.isEmpty()) {
            return atOnce<T>(outdated);
        }
        return run<T>(lane, std::move(question));
    }

    /** By the office as last read, which may be older than the session; a verb asks the register itself. */
    [[nodiscard]] Refusals whySessionEnded() const;

    /** A registration of unknown outcome that is asked for again is the same act, not a second case. */
    QFuture<Result<Registered>> registerOnce(const Intake& intake,
                                             const std::optional<command::SettleOnTheSpot>& settlement,
                                             const RegisterAs& as);

    /** A reading that cannot be kept now is kept with the next. */
    void keepReading(const NewReading& reading);

    /** The threads first: what they still answer is for the watch and the desk, which must be there to hear it. */
    void leaveRegister();

    void takeOffice(const Office& read);

    /** In the office's zone; invalid before an office was read. */
    [[nodiscard]] QDate today() const;
    /** The person signed in, with whom he or she stands in for today. */
    [[nodiscard]] LetterReader letterReader() const;

    /**
     * Lets the rules act that fell due, as any open desk does for all. Quiet: nobody asked for it, and while the register
     * is away the banner tells.
     */
    void letRulesFall();

    /** Of the person signed in, on this computer. */
    [[nodiscard]] DraftFolder ownDrafts() const;

    /** Empty where no register is open. */
    [[nodiscard]] QString backupFolder() const;

    /** Backups are anybody's to make once a day; the rest of them is for who keeps them. */
    [[nodiscard]] Refusals whyNotKeeper() const;

    struct Unsure
    {
        Deed deed;
        Intake intake;
        RegisterAs as;
    };

    Desk& desk;
    const ClockSource& clock;
    QString draftFolder;
    QString address;
    Changes changes;
    std::optional<Session> session;
    std::optional<Unsure> unsure;
    Office office;
    QTimeZone utc = QTimeZone::utc();
    /** For the long work alone, one at a time. */
    KnownSums sums;
    std::unique_ptr<Lanes> lanes;
    std::unique_ptr<RegisterWatch> watch;
    /** Looking backups over is no work of the register's threads; it stops with the desk. */
    std::stop_source checks;
    /** Rules fall due without anybody doing anything. */
    QTimer minute;
    /** One look at a time. */
    bool falling = false;
    /** Not on record yet: the register could not be reached when they were to be kept. */
    QList<NewReading> unkept;
};

} // namespace redress

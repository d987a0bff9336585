#include "app/desk.h"

#include "app/backups/keep_backups.h"
#include "app/cases/case_verbs.h"
#include "app/office/office_verbs.h"
#include "app/people/keep_accounts.h"
#include "app/people/sign_in.h"
#include "app/session/desk_name.h"
#include "app/session/draft_folder.h"
#include "app/session/in_words.h"
#include "app/session/looked_up.h"
#include "app/session/register_watch.h"
#include "app/storage/case_lists.h"
#include "app/storage/case_store.h"
#include "app/storage/contents.h"
#include "app/storage/lanes.h"
#include "app/storage/office_store.h"
#include "app/storage/register.h"
#include "models/board.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QtConcurrent>

namespace redress {

using namespace Qt::StringLiterals;

namespace {

Refusal notOpen()
{
    return {u"register"_s, u"not_open"_s, QCoreApplication::translate("Desk", "No register is open.")};
}

Refusal notSignedIn()
{
    return {u"actor"_s, u"not_signed_in"_s, QCoreApplication::translate("Desk", "Nobody is signed in.")};
}

Refusal notKeeper()
{
    return {u"actor"_s, u"not_allowed"_s,
            QCoreApplication::translate("Desk", "Backups are kept by administrators.")};
}

/** A folder that was named and is not there: a disk or share that is away, not an office without backups. */
Refusal noFolder(const QString& folder)
{
    return {u"backup_folder"_s, u"missing"_s,
            QCoreApplication::translate("Desk", "The folder of the backups, %1, cannot be reached. The register itself "
                                                "is untouched. Look whether its disk is there, or name another folder.")
                .arg(QDir::toNativeSeparators(folder))};
}

template <class T>
QFuture<Result<T>> atOnce(Result<T> answer)
{
    return QtFuture::makeReadyFuture(std::move(answer));
}

/** What tells a register from the others that this computer uses, however its address was typed. */
QString placeOf(const QString& address)
{
    try {
        return RegisterAddress::read(address).shown();
    } catch (const BrokenWorld&) {
        return address;
    }
}

/**
 * A deed of one who is the same administrator in the backup too: else its journal would name somebody else, and
 * nobody here could sign in once it stands.
 */
Result<Deed> knownTo(Database& copy, const Deed& deed, const QString& signInName)
{
    const Office office = readOffice(copy);
    const Staff* member = office.member(deed.session.staff);
    const bool same = member != nullptr && member->signInName == signInName &&
                      whyOutdated(deed.session.actor(), office).isEmpty();
    if (same) {
        return deed;
    }
    return Refusal{u"actor"_s, u"unknown_then"_s,
                   QCoreApplication::translate("Desk", "When this backup was made you were not yet an administrator "
                                                       "here. Somebody who was one puts it back, with redress-admin "
                                                       "restore. The register stays as it is.")};
}

/** Somebody opened a case just now. */
struct NewReading
{
    CaseId id;
    StaffId staff;
    Moment at;
};

} // namespace

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
    [[nodiscard]] Refusals whySessionEnded() const
    {
        return office.member(session->staff) == nullptr ? Refusals{} : whyOutdated(session->actor(), office);
    }

    /** A registration of unknown outcome that is asked for again is the same act, not a second case. */
    QFuture<Result<Registered>> registerOnce(const Intake& intake,
                                             const std::optional<command::SettleOnTheSpot>& settlement)
    {
        if (!session) {
            return atOnce<Registered>(notSignedIn());
        }
        const bool again = unsure && unsure->intake == intake && unsure->deed.session.staff == session->staff;
        const Deed deed{*session, clock.now(), again ? unsure->deed.key : Deed::begin(*session, {}).key};
        return change<Registered>(deed, [intake, settlement](Database& database, const Deed& one) {
                   return redress::registerCase(database, one, intake, settlement);
               })
            .then(&desk, [this, deed, intake](const Result<Registered>& registered) {
                const bool unknown = !registered && registered.refusal().reason == outcomeUnknown();
                unsure = unknown ? std::optional(Unsure{deed, intake}) : std::nullopt;
                return registered;
            });
    }

    /** A reading that cannot be kept now is kept with the next. */
    void keepReading(const NewReading& reading)
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

    /** The threads first: what they still answer is for the watch and the desk, which must be there to hear it. */
    void leaveRegister()
    {
        lanes.reset();
        watch.reset();
    }

    void takeOffice(const Office& read)
    {
        office = read;
        Q_EMIT desk.officeChanged();
    }

    /** Empty where no register is open. */
    [[nodiscard]] QString backupFolder() const
    {
        return lanes ? backupFolderOf(address, office.backupFolder) : QString();
    }

    /** Backups are anybody's to make once a day; the rest of them is for who keeps them. */
    [[nodiscard]] Refusals whyNotKeeper() const
    {
        if (!session) {
            return {notSignedIn()};
        }
        if (const Refusals outdated = whySessionEnded(); !outdated.isEmpty()) {
            return outdated;
        }
        return reachOf(session->role, Action::KeepBackups) == Reach::None ? Refusals{notKeeper()} : Refusals{};
    }

    struct Unsure
    {
        Deed deed;
        Intake intake;
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
    std::unique_ptr<Lanes> lanes;
    std::unique_ptr<RegisterWatch> watch;
    /** Not on record yet: the register could not be reached when they were to be kept. */
    QList<NewReading> unkept;
};

Desk::Desk(const ClockSource& clock, QString draftFolder, QObject* parent)
    : QObject(parent), rooms(std::make_unique<Rooms>(*this, clock, std::move(draftFolder)))
{
}

Desk::~Desk()
{
    // In Qt 6.4 an answer must find its taker alive: the watch outlives the work that it waits for, and what was
    // answered but not yet taken is taken now.
    rooms->lanes.reset();
    rooms->watch.reset();
    QCoreApplication::sendPostedEvents(this, QEvent::MetaCall);
}

QFuture<Result<Done>> Desk::openRegister(const QString& address)
{
    rooms->lanes.reset();
    rooms->watch.reset();
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

QFuture<Result<Registered>> Desk::registerCase(const Intake& intake)
{
    return rooms->registerOnce(intake, std::nullopt);
}

QFuture<Result<Registered>> Desk::registerAndSettle(const Intake& intake, const command::SettleOnTheSpot& settlement)
{
    return rooms->registerOnce(intake, settlement);
}

QFuture<Result<CaseView>> Desk::act(CaseId id, int seenVersion, const CaseCommand& command)
{
    return rooms->change<CaseView>([id, seenVersion, command](Database& database, const Deed& deed) {
        return actOnCase(database, deed, id, seenVersion, command);
    });
}

QFuture<Result<CaseView>> Desk::readCase(CaseId id)
{
    // Kept only where it was allowed; nobody waits for it.
    return readCaseAgain(id).then(
        this, [this, id, staff = session() ? session()->staff : StaffId{}](const Result<CaseView>& view) {
            if (view) {
                rooms->keepReading({id, staff, now()});
            }
            return view;
        });
}

QFuture<Result<CaseView>> Desk::readCaseAgain(CaseId id)
{
    if (!rooms->session) {
        return atOnce<CaseView>(notSignedIn());
    }
    return rooms->ask<CaseView>(
        [id, viewer = rooms->session->actor()](Database& database) { return viewCase(database, viewer, id); });
}

QFuture<Result<ListPage>> Desk::list(const ListQuestion& question)
{
    if (!rooms->session) {
        return atOnce<ListPage>(notSignedIn());
    }
    return rooms->ask<ListPage>(
        [question, viewer = rooms->session->actor(), at = now()](Database& database) -> Result<ListPage> {
            return readPage(database, question, viewer, at);
        });
}

QFuture<Result<QueueCounts>> Desk::countQueues()
{
    if (!rooms->session) {
        return atOnce<QueueCounts>(notSignedIn());
    }
    return rooms->ask<QueueCounts>(
        [viewer = rooms->session->actor(), at = now()](Database& database) -> Result<QueueCounts> {
            return redress::countQueues(database, viewer, at);
        });
}

QFuture<Result<ListPage>> Desk::search(const QString& question)
{
    if (!rooms->session) {
        return atOnce<ListPage>(notSignedIn());
    }
    return rooms->ask<ListPage>([question, viewer = rooms->session->actor()](Database& database) -> Result<ListPage> {
        return searchCases(database, question, viewer);
    });
}

QFuture<Result<CaseView>> Desk::attachPaper(CaseId id, int seenVersion, const NewPaper& paper)
{
    return rooms->change<CaseView>(
        [id, seenVersion, paper](Database& database, const Deed& deed) {
            return redress::attachPaper(database, deed, id, seenVersion, paper);
        },
        Lane::Papers);
}

QFuture<Result<QByteArray>> Desk::readPaper(CaseId id, PaperId paper)
{
    if (!rooms->session) {
        return atOnce<QByteArray>(notSignedIn());
    }
    return rooms->ask<QByteArray>(
        [id, paper, viewer = rooms->session->actor()](Database& database) {
            return redress::readPaper(database, viewer, id, paper);
        },
        Lane::Papers);
}

QFuture<Result<QList<Reading>>> Desk::readings(CaseId id)
{
    if (!rooms->session) {
        return atOnce<QList<Reading>>(notSignedIn());
    }
    return rooms->ask<QList<Reading>>(
        [id, viewer = rooms->session->actor()](Database& database) { return readingsOf(database, viewer, id); });
}

BoardQuestion Desk::boardQuestion() const
{
    return rooms->office.calendar ? redress::boardQuestion(now(), *rooms->office.calendar) : BoardQuestion{};
}

QFuture<Result<Board>> Desk::board()
{
    if (!rooms->session) {
        return atOnce<Board>(notSignedIn());
    }
    return rooms->ask<Board>(
        [question = boardQuestion(), viewer = rooms->session->actor()](Database& database) -> Result<Board> {
            return readBoard(database, question, viewer);
        });
}

QFuture<Result<Office>> Desk::keepOffice(const OfficeCommand& command)
{
    return rooms->change<Office>([command](Database& database, const Deed& deed) {
        return redress::keepOffice(database, deed, command);
    });
}

QFuture<Result<QString>> Desk::keepLetterhead(const QByteArray& picture)
{
    return rooms->change<QString>(
        [picture](Database& database, const Deed& deed) {
            return redress::keepLetterhead(database, deed, picture);
        },
        Lane::Papers);
}

QFuture<Result<QByteArray>> Desk::letterhead()
{
    return rooms->ask<QByteArray>([](Database& database) { return readLetterhead(database); }, Lane::Papers);
}

QString Desk::backupFolder() const
{
    return rooms->backupFolder();
}

QFuture<Result<QList<BackupFile>>> Desk::backups()
{
    return rooms->run<QList<BackupFile>>(
        Lane::LongWork, [folder = rooms->backupFolder(), named = !rooms->office.backupFolder.isEmpty()](
                            Database& database) -> Result<QList<BackupFile>> {
            if (named && !QFileInfo(folder).isDir()) {
                return noFolder(folder);
            }
            return listBackups(database, folder);
        });
}

QFuture<Result<BackupFile>> Desk::backUpNow()
{
    if (const Refusals reasons = rooms->whyNotKeeper(); !reasons.isEmpty()) {
        return atOnce<BackupFile>(reasons);
    }
    return rooms->run<BackupFile>(Lane::LongWork, [folder = rooms->backupFolder(), at = now(), place = zone()](
                                                      Database& database) {
        return makeBackup(database, folder, at, place);
    });
}

QFuture<Result<std::optional<BackupFile>>> Desk::backUpOfTheDay()
{
    auto made = rooms->run<std::optional<BackupFile>>(
        Lane::LongWork, [folder = rooms->backupFolder(), at = now(), place = zone()](Database& database) {
            return makeBackupOfTheDay(database, folder, at, place);
        });
    // The day's other tidying; nobody waits for it, and what it cannot do today it does tomorrow.
    if (rooms->lanes) {
        rooms->lanes->run(Lane::LongWork, [at = now()](Database& database) { sweepOrphans(database, at); });
    }
    return made;
}

QFuture<Result<Done>> Desk::checkBackup(const QString& file)
{
    if (const Refusals reasons = rooms->whyNotKeeper(); !reasons.isEmpty()) {
        return atOnce<Done>(reasons);
    }
    return QtConcurrent::run([file] { return inWords([&] { return redress::checkBackup(file); }); });
}

QFuture<Result<QString>> Desk::restoreBackup(const QString& file)
{
    if (const Refusals reasons = rooms->whyNotKeeper(); !reasons.isEmpty()) {
        return atOnce<QString>(reasons);
    }
    const Staff* keeper = rooms->office.member(rooms->session->staff);
    const QString signInName = keeper == nullptr ? QString() : keeper->signInName;
    // The register's own threads hold the file open; they go first.
    rooms->leaveRegister();
    return QtConcurrent::run([address = rooms->address, file, signInName,
                              deed = Deed::begin(*rooms->session, now())] {
        const auto restorer = [&](Database& copy) { return knownTo(copy, deed, signInName); };
        return inWords([&] { return redress::restoreBackup(address, file, restorer); });
    });
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

QFuture<Result<Done>> Desk::keepDraft(const Draft& draft)
{
    if (!rooms->session) {
        return atOnce<Done>(notSignedIn());
    }
    Draft kept = draft;
    kept.kept = now();
    return QtConcurrent::run([folder = DraftFolder(rooms->draftFolder, placeOf(rooms->address), rooms->session->staff), kept] {
        return folder.keep(kept);
    });
}

QFuture<Result<QList<Draft>>> Desk::drafts()
{
    if (!rooms->session) {
        return atOnce<QList<Draft>>(notSignedIn());
    }
    return QtConcurrent::run([folder = DraftFolder(rooms->draftFolder, placeOf(rooms->address), rooms->session->staff)] {
        return Result<QList<Draft>>(folder.all());
    });
}

QFuture<Result<Done>> Desk::dropDraft(const QString& key)
{
    if (!rooms->session) {
        return atOnce<Done>(notSignedIn());
    }
    return QtConcurrent::run([folder = DraftFolder(rooms->draftFolder, placeOf(rooms->address), rooms->session->staff), key] {
        folder.drop(key);
        return Result<Done>(Done{});
    });
}

QFuture<Result<QString>> Desk::keepDraftPaper(const NewPaper& paper)
{
    if (!rooms->session) {
        return atOnce<QString>(notSignedIn());
    }
    return QtConcurrent::run([folder = DraftFolder(rooms->draftFolder, placeOf(rooms->address), rooms->session->staff), paper] {
        return folder.keepPaper(paper);
    });
}

QFuture<Result<Done>> Desk::dropDraftPapers(const QStringList& files)
{
    if (!rooms->session) {
        return atOnce<Done>(notSignedIn());
    }
    return QtConcurrent::run([folder = DraftFolder(rooms->draftFolder, placeOf(rooms->address), rooms->session->staff), files] {
        folder.dropPapers(files);
        return Result<Done>(Done{});
    });
}

} // namespace redress

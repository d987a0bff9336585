#pragma once

#include "app/backups/backup_file.h"
#include "app/cases/case_views.h"
#include "app/papers/paper_verbs.h"
#include "app/people/accounts.h"
#include "app/procedures/simulate.h"
#include "app/session/changes.h"
#include "app/session/clock_source.h"
#include "app/session/draft.h"
#include "app/session/session.h"
#include "models/decide.h"
#include "models/letter_register.h"
#include "models/office.h"
#include "models/office_command.h"
#include "models/result.h"

#include <QFuture>
#include <QObject>

#include <memory>

namespace redress {

/**
 * The only door the screens know. Each call runs a verb on one of the register's threads and gives its answer as
 * a future; take it with whenAnswered (ui/when_answered.h). A broken world (disk full, share gone, damaged file) comes as a
 * refusal of the field "register", told in a plain sentence.
 *
 * Lives on the GUI thread; no call waits.
 */
class Desk : public QObject
{
    Q_OBJECT
public:
    /** `draftFolder`: where drafts are kept on this computer. The clock must outlive the desk. */
    Desk(const ClockSource& clock, QString draftFolder, QObject* parent = nullptr);
    /** Waits for what is being saved. */
    ~Desk() override;

    /** `address`: a .redress file or postgresql://… Never makes one. Refuses with a plain sentence. */
    [[nodiscard]] QFuture<Result<Done>> openRegister(const QString& address);
    /** The address as it was given. */
    [[nodiscard]] QString registerAddress() const;
    /** Starts looking for other desks' changes, at least every second. After the register is open. */
    void watch();
    [[nodiscard]] Changes& changes();

    [[nodiscard]] QFuture<Result<Session>> signIn(const QString& signInName, const QString& password);
    void signOut();
    /** None before sign-in. */
    [[nodiscard]] const std::optional<Session>& session() const;

    /** The office as last read; read anew with every change of it. Empty before the register is open. */
    [[nodiscard]] const Office& office() const;
    [[nodiscard]] Moment now() const;
    [[nodiscard]] const QTimeZone& zone() const;

    [[nodiscard]] QFuture<Result<Registered>> registerCase(const Intake& intake, const RegisterAs& as = {});
    /** Registers the case and settles it in one act. */
    [[nodiscard]] QFuture<Result<Registered>> registerAndSettle(const Intake& intake,
                                                                 const command::SettleOnTheSpot& settlement,
                                                                 const RegisterAs& as = {});
    /**
     * Any other verb of a case. `seenVersion` is the version the screen shows. Where another desk changed the
     * case since: decided again, or refused with field "case" and reason "changed_by_another".
     */
    [[nodiscard]] QFuture<Result<CaseView>> act(CaseId id, int seenVersion, const CaseCommand& command);

    /** Signs a submitted letter; the signer's password is asked for once more, refused with field "password". */
    [[nodiscard]] QFuture<Result<CaseView>> signLetter(CaseId id, int seenVersion, LetterId letter,
                                                       const QString& password);
    /** The letter register: outgoing letters, and the post that came in. */
    [[nodiscard]] QFuture<Result<LetterPage>> letters(const LetterQuestion& question);
    [[nodiscard]] QFuture<Result<PostPage>> post(const PostQuestion& question);

    /** Opens a case for reading: each time stands on record for the supervisors. */
    [[nodiscard]] QFuture<Result<CaseView>> readCase(CaseId id);
    /** For who has it open already, or acts on it unread: no reading of its own. */
    [[nodiscard]] QFuture<Result<CaseView>> readCaseAgain(CaseId id);
    /** The case as it was known at that moment: a reading too. */
    [[nodiscard]] QFuture<Result<CaseView>> readCaseAsOf(CaseId id, Moment at);
    /** The hashes of the case's journal, and the journal's present head; no reading of its own. */
    [[nodiscard]] QFuture<Result<JournalProof>> journalProof(CaseId id);
    [[nodiscard]] QFuture<Result<ListPage>> list(const ListQuestion& question);
    [[nodiscard]] QFuture<Result<QueueCounts>> countQueues();
    /** By reference, name, phone and words; from two characters on; newest first, at most 100. */
    [[nodiscard]] QFuture<Result<ListPage>> search(const QString& question);

    [[nodiscard]] QFuture<Result<QList<PromiseLine>>> promises(const PromiseQuestion& question);
    /** Owed and neither sent nor dropped, the oldest first, at most 200. */
    [[nodiscard]] QFuture<Result<QList<NoticeLine>>> noticesOwed();
    /**
     * For a caller who gives the reference and a second item that was registered with the complaint (identity card
     * number, phone, e-mail, or the status code). Three wrong tries within half an hour hide the case for half an
     * hour; the refusal is the same whether there is no such case or the second item is wrong.
     */
    [[nodiscard]] QFuture<Result<StatusAnswer>> lookUpStatus(const QString& reference, const QString& secondItem);
    /** Lets the rules act that fell due by now, once; the desk asks it of itself every minute. Gives how many cases. */
    [[nodiscard]] QFuture<Result<int>> letRulesFallDue();

    /** Plays a scenario through a procedure and a calendar, all three as documents; nothing is kept. */
    [[nodiscard]] QFuture<Result<QList<SimulatedStep>>> simulate(const QByteArray& procedure, const QByteArray& calendar,
                                                                 const QByteArray& scenario);

    /** The administrator's verbs. */
    [[nodiscard]] QFuture<Result<StaffId>> makeAccount(const NewAccount& account);
    [[nodiscard]] QFuture<Result<Done>> setPassword(StaffId staff, const QString& password);
    [[nodiscard]] QFuture<Result<Done>> closeAccount(StaffId staff);

    /** Puts a file or picture to a case; takes its time with a large one. */
    [[nodiscard]] QFuture<Result<CaseView>> attachPaper(CaseId id, int seenVersion, const NewPaper& paper);
    [[nodiscard]] QFuture<Result<QByteArray>> readPaper(CaseId id, PaperId paper);
    /** Who opened the case, newest first; for supervisors. */
    [[nodiscard]] QFuture<Result<QList<Reading>>> readings(CaseId id);
    /** What is late, as it stands now. */
    [[nodiscard]] QFuture<Result<Board>> board();
    /** The question that the board asks now: its bands and days as moments. */
    [[nodiscard]] BoardQuestion boardQuestion() const;

    /** The administrator's settings of the office. */
    [[nodiscard]] QFuture<Result<Office>> keepOffice(const OfficeCommand& command);
    /** How many open cases would fall due at another moment by that calendar's document; nothing is kept. */
    [[nodiscard]] QFuture<Result<int>> casesMovedBy(const QByteArray& calendar);
    [[nodiscard]] QFuture<Result<QString>> keepLetterhead(const QByteArray& picture);
    /** The picture; empty where there is none. */
    [[nodiscard]] QFuture<Result<QByteArray>> letterhead();

    /** Where this register's backups are kept. */
    [[nodiscard]] QString backupFolder() const;
    /** Newest first. */
    [[nodiscard]] QFuture<Result<QList<BackupFile>>> backups();
    [[nodiscard]] QFuture<Result<BackupFile>> backUpNow();
    /** Makes today's backup where there is none yet; the desk asks it of itself once it is open. */
    [[nodiscard]] QFuture<Result<std::optional<BackupFile>>> backUpOfTheDay();
    /** Looks a backup over whole, beside the work; refused with field "backup" where it does not hold. */
    [[nodiscard]] QFuture<Result<Done>> checkBackup(const QString& file);
    /** Puts a backup in the register's place and gives where the former register is kept. The register must be opened anew. */
    [[nodiscard]] QFuture<Result<QString>> restoreBackup(const QString& file);

    /** Drafts are kept on this computer for the person signed in. Never refused for what they hold. */
    [[nodiscard]] QFuture<Result<Done>> keepDraft(const Draft& draft);
    [[nodiscard]] QFuture<Result<QList<Draft>>> drafts();
    [[nodiscard]] QFuture<Result<Done>> dropDraft(const QString& key);
    /** A file or picture that waits with a draft: copied to this computer. Gives where the copy lies. */
    [[nodiscard]] QFuture<Result<QString>> keepDraftPaper(const NewPaper& paper);
    /** Copies that no draft needs any more. */
    [[nodiscard]] QFuture<Result<Done>> dropDraftPapers(const QStringList& files);

Q_SIGNALS:
    /** People, departments, procedures or calendar changed; `office()` is new. */
    void officeChanged();
    void signedOut();

private:
    class Rooms;
    std::unique_ptr<Rooms> rooms;
};

} // namespace redress

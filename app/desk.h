#pragma once

#include "app/cases/case_views.h"
#include "app/people/accounts.h"
#include "app/session/changes.h"
#include "app/session/clock_source.h"
#include "app/session/draft.h"
#include "app/session/session.h"
#include "models/decide.h"
#include "models/office.h"
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

    [[nodiscard]] QFuture<Result<Registered>> registerCase(const Intake& intake);
    /** Registers the case and settles it in one act. */
    [[nodiscard]] QFuture<Result<Registered>> registerAndSettle(const Intake& intake,
                                                                 const command::SettleOnTheSpot& settlement);
    /**
     * Any other verb of a case. `seenVersion` is the version the screen shows. Where another desk changed the
     * case since: decided again, or refused with field "case" and reason "changed_by_another".
     */
    [[nodiscard]] QFuture<Result<CaseView>> act(CaseId id, int seenVersion, const CaseCommand& command);

    [[nodiscard]] QFuture<Result<CaseView>> readCase(CaseId id);
    [[nodiscard]] QFuture<Result<ListPage>> list(const ListQuestion& question);
    [[nodiscard]] QFuture<Result<QueueCounts>> countQueues();
    /** By reference, name, phone and words; from two characters on; newest first, at most 100. */
    [[nodiscard]] QFuture<Result<ListPage>> search(const QString& question);

    /** The administrator's verbs. */
    [[nodiscard]] QFuture<Result<StaffId>> makeAccount(const NewAccount& account);
    [[nodiscard]] QFuture<Result<Done>> setPassword(StaffId staff, const QString& password);
    [[nodiscard]] QFuture<Result<Done>> closeAccount(StaffId staff);

    /** Drafts are kept on this computer for the person signed in. Never refused for what they hold. */
    [[nodiscard]] QFuture<Result<Done>> keepDraft(const Draft& draft);
    [[nodiscard]] QFuture<Result<QList<Draft>>> drafts();
    [[nodiscard]] QFuture<Result<Done>> dropDraft(const QString& key);

Q_SIGNALS:
    /** People, departments, procedures or calendar changed; `office()` is new. */
    void officeChanged();
    void signedOut();

private:
    class Rooms;
    std::unique_ptr<Rooms> rooms;
};

} // namespace redress

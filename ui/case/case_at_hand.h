#pragma once

#include "app/desk.h"

#include <QObject>

#include <functional>
#include <optional>

namespace redress {

/**
 * The case that the page shows, as it was last read, and the one door through which the panels act on it. An
 * act carries the version that is shown; an answer for a case no longer shown is dropped.
 */
class CaseAtHand : public QObject
{
    Q_OBJECT
public:
    explicit CaseAtHand(Desk& desk, QObject* parent = nullptr);

    [[nodiscard]] Desk& desk() const { return theDesk; }
    [[nodiscard]] CaseId id() const { return wanted; }
    [[nodiscard]] bool isRead() const { return read.has_value(); }
    /** Only once it is read. */
    [[nodiscard]] const CaseView& view() const { return *read; }
    [[nodiscard]] const Case& complaint() const { return read->complaint; }
    [[nodiscard]] const Procedure& procedure() const { return *read->procedure; }

    /** What stands in the way of the person signed in; empty where the act can be begun. */
    [[nodiscard]] Refusals whyNot(Action action) const;
    [[nodiscard]] bool may(Action action) const { return whyNot(action).isEmpty(); }
    [[nodiscard]] Actor actor() const;
    /** A draft as it was kept on this computer when the case was opened. */
    [[nodiscard]] std::optional<Draft> draft(const QString& form) const;
    /** The key under which the draft of one of the case's forms is kept. */
    [[nodiscard]] QString draftKey(const QString& form) const;

    /** Reads another case, and the drafts of its forms. */
    void open(CaseId id);
    void readAgain();

    /** The version that somebody has seen who saw `version` and knows what he or she did since. */
    [[nodiscard]] int seenSince(int version) const;

    using Answered = std::function<void(const Result<CaseView>&)>;
    /**
     * `seenVersion`: what the person had before the eyes when deciding; by default the case as it is shown.
     * While an act is on its way, another is not begun. `answered` runs before the new state is announced,
     * but finds it here already; a conflict is answered once the newer state is shown.
     */
    void act(const CaseCommand& command, const Answered& answered = {}, std::optional<int> seenVersion = {});

Q_SIGNALS:
    /** Another case stands open now. */
    void opened();
    /** The case changed under the panels' hands, by this desk or another. */
    void viewed();
    /** It cannot be read; the sentence says why. */
    void unreadable(const QString& text);
    void acted(CaseId id);
    /** A sentence for the status line. */
    void said(const QString& text);

private:
    /** Whether it says anything new. */
    bool adopt(const CaseView& view);
    void take(const CaseView& view);
    void answer(const Result<CaseView>& result, const Answered& answered);
    void tell(const Result<CaseView>& result, const Answered& answered);

    Desk& theDesk;
    CaseId wanted;
    /** Counts how often a case was opened: what was asked before belongs to nobody any more. */
    int opening = 0;
    std::optional<CaseView> read;
    QList<Draft> drafts;
    bool acting = false;
    bool readLater = false;
};

} // namespace redress

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

    /** Set while the case is shown as it was at that moment: nothing can be done with it then. */
    [[nodiscard]] const std::optional<Moment>& asOf() const { return past; }
    /** The moment that the page speaks from: now, or that one. */
    [[nodiscard]] Moment now() const { return past.value_or(theDesk.now()); }

    /** What stands in the way of the person signed in; empty where the act can be begun. */
    [[nodiscard]] Refusals whyNot(Action action) const;
    /** What would be refused if this were asked for now, as far as it can be known from what is shown. */
    [[nodiscard]] Refusals whyRefused(const CaseCommand& command) const;
    [[nodiscard]] bool may(Action action) const { return whyNot(action).isEmpty(); }
    [[nodiscard]] Actor actor() const;
    /** What was typed in one of the case's forms: as it was kept when the case was opened, or by a form since gone. */
    [[nodiscard]] std::optional<Draft> draft(const QString& form) const;
    /** The key under which the draft of one of the case's forms is kept. */
    [[nodiscard]] QString draftKey(const QString& form) const;
    /** For the form that takes this one's place while the case stays open; none of the case as it was. */
    void handOn(const Draft& draft);
    /** It was saved, or is no longer wanted. */
    void forgetDraft(const QString& key);

    /** Reads another case, and the drafts of its forms; the same one as it is now. */
    void open(CaseId id);
    /** Shows the case as it was known at that moment; what is refused leaves it as it is. */
    void openAsOf(Moment at, const std::function<void(const Result<CaseView>&)>& answered);
    void readAgain();

    /** The version that somebody has seen who saw `version` and knows what he or she did since. */
    [[nodiscard]] int seenSince(int version) const;

    using Answered = std::function<void(const Result<CaseView>&)>;
    /**
     * `seenVersion`: what the person had before the eyes when deciding; by default the case as it is shown.
     * While an act is on its way, another is not begun. `answered` runs before the new state is announced,
     * but finds it here already; a conflict is answered once the newer state is shown. Whether it was begun.
     */
    bool act(const CaseCommand& command, const Answered& answered = {}, std::optional<int> seenVersion = {});
    /** For an act that went another way to the register (a paper): shows the case with it, and offers to undo it. */
    void tellDone(const CaseCommand& command, const Case& before, const CaseView& after);

Q_SIGNALS:
    /** Another case stands open now. */
    void opened();
    /** The case changed under the panels' hands, by this desk or another. */
    void viewed();
    /** It cannot be read; the sentence says why. */
    void unreadable(const QString& text);
    void acted(CaseId id);
    /** An act was answered: the next one can begin. */
    void freed();
    /** `text` says what was done, `undo` takes it back, whatever case is open by then. */
    void undoOffered(const QString& text, const std::function<void()>& undo);
    /** A sentence for the status line. */
    void said(const QString& text);

private:
    /** Whether it says anything new. */
    bool adopt(const CaseView& view);
    void take(const CaseView& view);
    bool begin(const CaseCommand& command, const Answered& answered, int seenVersion,
               const std::function<void(const CaseView&)>& done);
    void offerUndo(const CaseCommand& command, const Case& before, const Case& after);
    void undo(CaseId id, int seenVersion, const CaseCommand& command);
    void answer(const Result<CaseView>& result, const Answered& answered);
    void tell(const Result<CaseView>& result, const Answered& answered);

    Desk& theDesk;
    CaseId wanted;
    /** Counts how often a case was opened: what was asked before belongs to nobody any more. */
    int opening = 0;
    std::optional<CaseView> read;
    std::optional<Moment> past;
    QList<Draft> drafts;
    /** The reading that opens the case is on its way: one opening is one reading. */
    bool beginning = false;
    bool acting = false;
    bool readLater = false;
};

} // namespace redress

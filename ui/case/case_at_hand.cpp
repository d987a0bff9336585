#include "ui/case/case_at_hand.h"

#include "ui/when_answered.h"
#include "ui/words/act_words.h"

#include <QPointer>

#include <algorithm>
#include <utility>

namespace redress {

using namespace Qt::StringLiterals;

CaseAtHand::CaseAtHand(Desk& desk, QObject* parent) : QObject(parent), theDesk(desk) {}

Actor CaseAtHand::actor() const
{
    return theDesk.session() ? theDesk.session()->actor() : Actor{};
}

Refusals CaseAtHand::whyNot(Action action) const
{
    const Office& office = theDesk.office();
    const Context context{office, procedure(), *office.calendar, actor(), theDesk.now()};
    const Refusals why = redress::whyNot(context, complaint(), action);
    const bool forbidden = !why.isEmpty() && why.first().field == u"actor"_s;
    if (past && !forbidden) {
        return {{u"case"_s, u"as_of"_s, tr("The case is shown as it was. Go back to now to work on it.")}};
    }
    return why;
}

Refusals CaseAtHand::whyRefused(const CaseCommand& command) const
{
    const Office& office = theDesk.office();
    const Context context{office, procedure(), *office.calendar, actor(), theDesk.now()};
    const auto decided = decide(context, complaint(), command);
    return decided ? Refusals{} : decided.refusals();
}

QString CaseAtHand::draftKey(const QString& form) const
{
    return u"case:%1:%2"_s.arg(wanted.value).arg(form);
}

std::optional<Draft> CaseAtHand::draft(const QString& form) const
{
    const auto kept = std::ranges::find(drafts, draftKey(form), &Draft::key);
    return kept == drafts.end() ? std::nullopt : std::optional(*kept);
}

void CaseAtHand::handOn(const Draft& draft)
{
    if (!past) {
        forgetDraft(draft.key);
        drafts.append(draft);
    }
}

void CaseAtHand::forgetDraft(const QString& key)
{
    drafts.removeIf([&key](const Draft& one) { return one.key == key; });
}

void CaseAtHand::open(CaseId id)
{
    wanted = id;
    ++opening;
    read.reset();
    past.reset();
    drafts.clear();
    acting = false;
    beginning = true;
    whenAnswered(theDesk.drafts(), this, [this, asked = opening](const Result<QList<Draft>>& kept) {
        if (asked != opening) {
            return;
        }
        if (kept) {
            drafts = *kept;
        }
        beginning = false;
        readAgain();
    });
}

void CaseAtHand::openAsOf(Moment at, const std::function<void(const Result<CaseView>&)>& answered)
{
    whenAnswered(theDesk.readCaseAsOf(wanted, at), this,
                 [this, at, answered, asked = opening](const Result<CaseView>& result) {
                     if (asked != opening) {
                         return;
                     }
                     answered(result);
                     if (result) {
                         ++opening;
                         past = at;
                         // What was typed is of the case as it is now.
                         drafts.clear();
                         acting = false;
                         read = *result;
                         Q_EMIT opened();
                     }
                 });
}

void CaseAtHand::readAgain()
{
    if (wanted.isNone() || beginning || past) {
        return;
    }
    beginning = !read;
    auto answer = read ? theDesk.readCaseAgain(wanted) : theDesk.readCase(wanted);
    whenAnswered(answer, this, [this, asked = opening](const Result<CaseView>& result) {
        if (asked != opening) {
            return;
        }
        beginning = false;
        // While an act of this page is under way, what is read may already hold it: not another's doing.
        if (acting) {
            readLater = true;
            return;
        }
        if (result) {
            take(*result);
        } else {
            Q_EMIT unreadable(result.refusal().text);
        }
    });
}

bool CaseAtHand::adopt(const CaseView& view)
{
    if (read && view.complaint.version < complaint().version) {
        return false; // read before the act whose answer is already shown
    }
    const bool grown = !read || view.complaint.version != complaint().version;
    read = view;
    return grown;
}

void CaseAtHand::take(const CaseView& view)
{
    const bool first = !read;
    const bool grown = adopt(view);
    if (first) {
        Q_EMIT opened();
    } else if (grown) {
        Q_EMIT viewed();
    }
}

int CaseAtHand::seenSince(int version) const
{
    int seen = version;
    for (const CaseHappening& happening : view().journal) {
        if (happening.version == seen + 1 && happening.actor == actor().id) {
            seen = happening.version;
        }
    }
    return seen;
}

bool CaseAtHand::act(const CaseCommand& command, const Answered& answered, std::optional<int> seenVersion)
{
    if (!read || past) {
        return false;
    }
    return begin(command, answered, seenVersion.value_or(complaint().version),
                 [this, command, before = complaint()](const CaseView& after) {
                     offerUndo(command, before, after.complaint);
                 });
}

bool CaseAtHand::begin(const CaseCommand& command, const Answered& answered, int seenVersion,
                       const std::function<void(const CaseView&)>& done)
{
    if (acting) {
        return false;
    }
    acting = true;
    const auto take = [this, id = wanted, asked = opening, answered, done](const Result<CaseView>& result) {
        if (asked == opening) {
            answer(result, answered);
        }
        if (result) {
            Q_EMIT acted(id);
            done(*result);
        }
    };
    whenAnswered(theDesk.act(wanted, seenVersion, command), this, take);
    return true;
}

void CaseAtHand::tellDone(const CaseCommand& command, const Case& before, const CaseView& after)
{
    if (read && after.complaint.id == wanted) {
        take(after);
    }
    Q_EMIT acted(after.complaint.id);
    offerUndo(command, before, after.complaint);
}

void CaseAtHand::offerUndo(const CaseCommand& command, const Case& before, const Case& after)
{
    const auto undoing = undoOf(command, before, after);
    if (!undoing) {
        return;
    }
    const auto back = [self = QPointer(this), id = after.id, version = after.version, undoing] {
        if (self) {
            self->undo(id, version, *undoing);
        }
    };
    Q_EMIT undoOffered(doneInWords(command, after, theDesk.office()), back);
}

void CaseAtHand::undo(CaseId id, int seenVersion, const CaseCommand& command)
{
    const auto told = [this](const Result<CaseView>& result) {
        Q_EMIT said(result ? tr("Undone.") : result.refusal().text);
    };
    if (id == wanted && read) {
        if (!begin(command, told, seenVersion, [](const CaseView&) {})) {
            Q_EMIT said(tr("Something else is being saved. Try again in a moment."));
        }
        return;
    }
    whenAnswered(theDesk.act(id, seenVersion, command), this, [this, id, told](const Result<CaseView>& result) {
        told(result);
        if (result) {
            Q_EMIT acted(id);
        }
    });
}

void CaseAtHand::answer(const Result<CaseView>& result, const Answered& answered)
{
    const auto& refusals = result ? Refusals{} : result.refusals();
    if (std::ranges::find(refusals, u"changed_by_another"_s, &Refusal::reason) == refusals.end()) {
        tell(result, answered);
        return;
    }
    whenAnswered(theDesk.readCaseAgain(wanted), this,
                 [this, asked = opening, result, answered](const Result<CaseView>& newer) {
                     if (asked == opening) {
                         if (newer) {
                             take(*newer);
                         }
                         tell(result, answered);
                     }
                 });
}

void CaseAtHand::tell(const Result<CaseView>& result, const Answered& answered)
{
    acting = false;
    const bool grown = result && adopt(*result);
    if (answered) {
        answered(result);
    } else if (!result) {
        Q_EMIT said(result.refusal().text);
    }
    if (grown) {
        Q_EMIT viewed();
    }
    if (std::exchange(readLater, false)) {
        readAgain();
    }
    Q_EMIT freed();
}

} // namespace redress

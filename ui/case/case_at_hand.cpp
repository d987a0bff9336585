#include "ui/case/case_at_hand.h"

#include <algorithm>

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
    return redress::whyNot(context, complaint(), action);
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

void CaseAtHand::open(CaseId id)
{
    wanted = id;
    ++opening;
    read.reset();
    drafts.clear();
    acting = false;
    theDesk.drafts().then(this, [this, asked = opening](const Result<QList<Draft>>& kept) {
        if (asked != opening) {
            return;
        }
        if (kept) {
            drafts = *kept;
        }
        readAgain();
    });
}

void CaseAtHand::readAgain()
{
    if (wanted.isNone()) {
        return;
    }
    theDesk.readCase(wanted).then(this, [this, asked = opening](const Result<CaseView>& result) {
        if (asked != opening) {
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

void CaseAtHand::act(const CaseCommand& command, const Answered& answered)
{
    if (acting || !read) {
        return;
    }
    acting = true;
    theDesk.act(wanted, complaint().version, command)
        .then(this, [this, id = wanted, asked = opening, answered](const Result<CaseView>& result) {
            if (asked == opening) {
                acting = false;
                answer(result, answered);
            }
            if (result) {
                Q_EMIT acted(id);
            }
        });
}

void CaseAtHand::answer(const Result<CaseView>& result, const Answered& answered)
{
    const bool grown = result && adopt(*result);
    if (answered) {
        answered(result);
    } else if (!result) {
        Q_EMIT said(result.refusal().text);
    }
    if (grown) {
        Q_EMIT viewed();
    }
    if (!result && std::ranges::find(result.refusals(), u"changed_by_another"_s, &Refusal::reason)
                       != result.refusals().end()) {
        readAgain();
    }
}

} // namespace redress

#pragma once

#include "models/event.h"

#include <QMap>

namespace redress::sample {

/** Who assessed each round as the journal tells it, event by event: what `Case::assessorsOf` is measured by.
 */
class AssessorsOfJournal
{
public:
    explicit AssessorsOfJournal(const QList<CaseHappening>& journal)
    {
        for (const CaseHappening& one : journal) {
            actor = one.actor;
            std::visit([this](const auto& event) { take(event); }, one.event);
        }
    }

    [[nodiscard]] QList<StaffId> of(int wanted) const
    {
        const QList<StaffId> weighing = weighed.value(wanted);
        for (const auto& found : {concluded, refused, answered}) {
            if (!found.value(wanted).isEmpty()) {
                return found.value(wanted) + weighing;
            }
        }
        return weighing;
    }

private:
    template <class Other>
    void take(const Other&)
    {
    }
    void take(const happened::CaseAssessed&) { concluded[round].append(actor); }
    void take(const happened::PointWeighed&) { weighed[round].append(actor); }
    void take(const happened::CaseRefused&) { refused[round] = {actor}; }
    void take(const happened::SettledOnTheSpot&) { answered[round] = {actor}; }
    void take(const happened::LetterDrafted& event) { authors[event.letter].append(actor); }
    void take(const happened::PlainLetterDrafted& event) { authors[event.letter].append(actor); }
    void take(const happened::ReplyGiven& event)
    {
        answered[round] = event.letter.isNone() ? QList{actor} : authors.value(event.letter);
    }
    void take(const happened::DecisionRecorded& event)
    {
        round += event.decision == Decision::NotSatisfied ? 1 : 0;
    }
    void take(const happened::CaseReopened&) { ++round; }
    void take(const happened::ProcedureChanged& event)
    {
        if (event.startsAgain) {
            refused.remove(round);
        }
    }

    int round = 1;
    StaffId actor;
    QMap<int, QList<StaffId>> weighed;
    QMap<int, QList<StaffId>> concluded;
    QMap<int, QList<StaffId>> refused;
    QMap<int, QList<StaffId>> answered;
    QMap<LetterId, QList<StaffId>> authors;
};

} // namespace redress::sample

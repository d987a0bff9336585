#include "ui/papers/papers_on_the_way.h"

#include "ui/when_answered.h"

#include <algorithm>
#include <utility>

namespace redress {

PapersOnTheWay::PapersOnTheWay(Desk& desk, QObject* parent) : QObject(parent), desk(desk) {}

void PapersOnTheWay::send(CaseId id, int seenVersion, const QList<WaitingPaper>& papers)
{
    if (!underWay) {
        sentCount = 0;
        endedCount = 0;
    }
    for (WaitingPaper one : papers) {
        one.refusal.clear();
        waiting.enqueue({id, seenVersion, one});
    }
    sentCount += int(papers.size());
    if (!underWay) {
        goOn();
    }
}

void PapersOnTheWay::refuse(CaseId id, const QList<WaitingPaper>& papers)
{
    if (!papers.isEmpty()) {
        refusedOnes[id] += papers;
        Q_EMIT moved();
    }
}

void PapersOnTheWay::stop()
{
    for (Parcel& left : std::exchange(waiting, {})) {
        left.paper.refusal = tr("Not added: you stopped.");
        refusedOnes[left.id].append(left.paper);
        ++endedCount;
    }
    Q_EMIT moved();
}

void PapersOnTheWay::letGo(CaseId id)
{
    refusedOnes.remove(id);
    Q_EMIT moved();
}

void PapersOnTheWay::letGoArrived(const Case& complaint)
{
    const auto there = [&complaint](const WaitingPaper& one) {
        return one.refusal.isEmpty() && std::ranges::find(complaint.papers, one.paper.name, &Paper::name) !=
                                            complaint.papers.end();
    };
    const auto kept = refusedOnes.find(complaint.id);
    if (kept != refusedOnes.end() && kept->removeIf(there) > 0) {
        Q_EMIT moved();
    }
}

void PapersOnTheWay::tryAgain(CaseId id, int seenVersion)
{
    send(id, seenVersion, refusedOnes.take(id));
}

void PapersOnTheWay::goOn()
{
    if (waiting.isEmpty()) {
        underWay.reset();
        Q_EMIT moved();
        Q_EMIT allEnded();
        return;
    }
    underWay = waiting.dequeue();
    Q_EMIT moved();
    whenAnswered(desk.attachPaper(underWay->id, underWay->seenVersion, underWay->paper.paper), this,
                 [this](const Result<CaseView>& answer) { take(answer); });
}

void PapersOnTheWay::take(const Result<CaseView>& answer)
{
    const Parcel ended = *underWay;
    ++endedCount;
    if (answer) {
        Q_EMIT arrived(*answer, ended.paper);
    } else {
        WaitingPaper refused = ended.paper;
        refused.refusal = answer.refusal().text;
        refusedOnes[ended.id].append(refused);
    }
    goOn();
}

} // namespace redress

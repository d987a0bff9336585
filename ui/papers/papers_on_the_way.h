#pragma once

#include "app/desk.h"
#include "ui/papers/waiting_paper.h"

#include <QMap>
#include <QObject>
#include <QQueue>

namespace redress {

/**
 * Papers on their way into cases, one after the other. Whoever turns to another case meanwhile loses none: what was
 * refused is kept here by its case until it is tried again or let go.
 */
class PapersOnTheWay : public QObject
{
    Q_OBJECT
public:
    explicit PapersOnTheWay(Desk& desk, QObject* parent = nullptr);

    void send(CaseId id, int seenVersion, const QList<WaitingPaper>& papers);
    /** Those that were not begun count as refused. */
    void stop();

    /** The name of the one under way; empty where none is. */
    [[nodiscard]] QString current() const { return underWay ? underWay->paper.paper.name : QString(); }
    /** Since nothing was under way: how many were sent, and how many of them have arrived or were refused. */
    [[nodiscard]] int sent() const { return sentCount; }
    [[nodiscard]] int ended() const { return endedCount; }
    [[nodiscard]] QList<WaitingPaper> refused(CaseId id) const { return refusedOnes.value(id); }
    void letGo(CaseId id);
    /** Those without a reason that the case has by now: another screen of this desk added them. */
    void letGoArrived(const Case& complaint);
    /** Sends again what was refused. */
    void tryAgain(CaseId id, int seenVersion);
    /** What was refused elsewhere, or waits since the program ended before its turn came. */
    void refuse(CaseId id, const QList<WaitingPaper>& papers);

Q_SIGNALS:
    /** One began, ended, or was let go. */
    void moved();
    void arrived(const redress::CaseView& view, const redress::WaitingPaper& paper);
    /** Nothing is under way any more. */
    void allEnded();

private:
    struct Parcel
    {
        CaseId id;
        int seenVersion = 0;
        WaitingPaper paper;
    };
    void goOn();
    void take(const Result<CaseView>& answer);

    Desk& desk;
    QQueue<Parcel> waiting;
    std::optional<Parcel> underWay;
    QMap<CaseId, QList<WaitingPaper>> refusedOnes;
    int sentCount = 0;
    int endedCount = 0;
};

} // namespace redress

#pragma once

#include "app/desk.h"
#include "ui/papers/waiting_paper.h"

#include <QWidget>

namespace redress {

class PapersOnTheWay;
class SendingLine;
class TextLabel;

/**
 * The papers of a complaint go into its case once it is registered. Until each is in, a draft of the case holds it:
 * the case's own page offers what is left, whatever happens to this one.
 */
class RegisteredPapers : public QWidget
{
    Q_OBJECT
public:
    explicit RegisteredPapers(Desk& desk, QWidget* parent = nullptr);

    /** None hides it. */
    void begin(CaseId id, const QList<WaitingPaper>& papers);

Q_SIGNALS:
    /** Each is in the case or was refused; `version` is the case as it stands with them. */
    void ended(redress::CaseId id, int version);

private:
    void takeArrived(const CaseView& view, const WaitingPaper& paper);
    void keepWhatIsLeft(CaseId id);
    void endAll();
    void letGo();
    void tell();

    Desk& desk;
    PapersOnTheWay* way;
    TextLabel* added;
    SendingLine* sending;
    CaseId shown;
    /** Whose papers were begun and not yet ended, with the version that the last one gave. */
    QMap<CaseId, int> begun;
    int arrivedCount = 0;
};

} // namespace redress

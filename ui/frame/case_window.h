#pragma once

#include "app/desk.h"

#include <QWidget>

namespace redress {

class CasePage;
class Toast;

/** A case in a window of its own: beside another, or on a second screen. Closing it keeps what is typed as
 * drafts. */
class CaseWindow : public QWidget
{
    Q_OBJECT
public:
    /** Takes the page as it is, with all that is typed in it. */
    explicit CaseWindow(CasePage* page);
    ~CaseWindow() override;

    [[nodiscard]] CaseId shown() const;
    void comeForward();
    /** The page, to be put back among the tabs; the window has nothing left to show. */
    [[nodiscard]] CasePage* release();

Q_SIGNALS:
    void caseChanged(CaseId id);
    void caseWanted(CaseId id);
    /** It shall stand among the tabs again. */
    void backWanted();

private:
    void takeWords();

    CasePage* page;
    Toast* toast;
};

} // namespace redress

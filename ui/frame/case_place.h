#pragma once

#include "app/desk.h"

#include <QStackedWidget>

namespace redress {

class CasePage;
class IntakePage;

/** Beside the list: the open case, a case being taken in, or nothing yet. */
class CasePlace : public QStackedWidget
{
    Q_OBJECT
public:
    explicit CasePlace(Desk& desk, QWidget* parent = nullptr);

    void showCase(CaseId id);
    /** Goes on with a case that was begun, here or before a crash; else an empty form. */
    void showIntake();
    /** Puts the case or the form out of sight; nothing typed is lost. */
    void leave();
    void refresh();

    [[nodiscard]] bool isEmpty() const;
    /** None unless a case is in sight. */
    [[nodiscard]] CaseId shownCase() const;
    void focusInside();

Q_SIGNALS:
    void caseWanted(CaseId id);
    void caseChanged(CaseId id);
    void said(const QString& text);
    /** The form was left: the list is wanted. */
    void left();

private:
    /** The button that was pressed may be gone; the hand stays with the case. */
    void keepHand();

    QWidget* nothing;
    CasePage* casePage;
    IntakePage* intakePage;
};

} // namespace redress

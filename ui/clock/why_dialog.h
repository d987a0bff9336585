#pragma once

#include "app/cases/case_views.h"
#include "app/desk.h"
#include "ui/clock/fixed_dues.h"
#include "ui/settings/page_on_paper.h"

#include <QDialog>

namespace redress {

class AccountView;
class ChoiceRow;
class SuppositionForm;

/** Whether anything in the case is due, so that somebody can ask why. */
[[nodiscard]] bool hasDue(const CaseView& view);

/**
 * Why the case is due when it is due: each of its clocks, argued line by line, and beside it what would be if something
 * were otherwise; also the fixed moments of its hand-offs and promises. Changes nothing. Can be printed.
 */
class WhyDialog : public QDialog
{
    Q_OBJECT
public:
    WhyDialog(Desk& desk, const CaseView& view, QWidget* parent);

    /** What the printer would get. */
    [[nodiscard]] PaperText onPaper() const;

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] QWidget* makeHead();
    [[nodiscard]] QWidget* makeAccounts();
    [[nodiscard]] QWidget* makeButtons();
    /** Which case it is. */
    [[nodiscard]] QString subject() const;
    /** Null where a fixed moment is chosen. */
    [[nodiscard]] const RunningClock* chosenClock() const;
    [[nodiscard]] const FixedDue* chosenFixed() const;
    [[nodiscard]] ClockAccount accountOf(const RunningClock& clock, const Calendar& calendar) const;
    /** None where nothing is supposed. */
    [[nodiscard]] std::optional<RunningClock> supposedClock() const;
    void showChosen();
    void showSupposition();
    void print();

    Desk& desk;
    CaseView view;
    /** As it was when the dialog was opened: a new one may be kept meanwhile. */
    std::shared_ptr<const Calendar> calendar;
    QList<FixedDue> fixed;
    ChoiceRow* clocks;
    AccountView* present;
    SuppositionForm* form;
    AccountView* supposed;
};

} // namespace redress

#pragma once

#include "models/clock.h"
#include "ui/case/acts/act_dialog.h"

class QSpinBox;

namespace redress {

class ChoiceBox;

/** More time for a limit that runs, in its own unit; shows what becomes of the due moment. */
class ExtensionDialog : public ActDialog
{
    Q_OBJECT
public:
    ExtensionDialog(CaseAtHand& atHand, QWidget* parent);

protected:
    void perform() override;

private:
    void offerClocks();
    /** The clock that is chosen; null where none can be extended. */
    [[nodiscard]] const RunningClock* chosen() const;
    void showDue();
    /** When it is due with that much more time, or what is left of it then. */
    [[nodiscard]] QString dueThen(const RunningClock& clock) const;

    /** Those that can be extended. */
    QList<RunningClock> clocks;
    ChoiceBox* which;
    QSpinBox* count;
};

} // namespace redress

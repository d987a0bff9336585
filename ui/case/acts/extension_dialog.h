#pragma once

#include "models/clock.h"
#include "ui/case/acts/act_dialog.h"

class QSpinBox;

namespace redress {

/** More time for the present round, in the unit of its limit; shows what becomes of the due moment. */
class ExtensionDialog : public ActDialog
{
    Q_OBJECT
public:
    ExtensionDialog(CaseAtHand& atHand, QWidget* parent);

protected:
    void perform() override;

private:
    void showDue();
    /** The clock that the case would be due by. */
    [[nodiscard]] std::optional<RunningClock> clockThen() const;

    QSpinBox* count;
};

} // namespace redress

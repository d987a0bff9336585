#pragma once

#include "ui/case/acts/act_dialog.h"

namespace redress {

class ChoiceRow;

/** Records a call that came in, or an attempt to call back. */
class CallDialog : public ActDialog
{
    Q_OBJECT
public:
    CallDialog(CaseAtHand& atHand, QWidget* parent);

protected:
    void perform() override;

private:
    [[nodiscard]] bool isIncoming() const;
    /** Who called in was reached. */
    void showOutcome();

    ChoiceRow* direction;
    ChoiceRow* outcome;
    MomentField* at;
};

} // namespace redress

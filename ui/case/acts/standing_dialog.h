#pragma once

#include "ui/case/acts/act_dialog.h"

namespace redress {

class ChoiceRow;

/** The complainant is unknown, or wishes to stay unnamed, or gives a name after all. */
class StandingDialog : public ActDialog
{
    Q_OBJECT
public:
    StandingDialog(CaseAtHand& atHand, QWidget* parent);

protected:
    void perform() override;

private:
    void explain();

    ChoiceRow* standing;
};

} // namespace redress

#pragma once

#include "ui/case/acts/act_dialog.h"

namespace redress {

class ChoiceRow;

/** Records what the present round comes to, at any time before its reply. */
class AssessmentDialog : public ActDialog
{
    Q_OBJECT
public:
    AssessmentDialog(CaseAtHand& atHand, QWidget* parent);

protected:
    void perform() override;

private:
    ChoiceRow* finding;
};

} // namespace redress

#pragma once

#include "ui/case/acts/act_dialog.h"

namespace redress {

class ChoiceBox;

/** Gives the case to another agent or supervisor. */
class AssignmentDialog : public ActDialog
{
    Q_OBJECT
public:
    AssignmentDialog(CaseAtHand& atHand, QWidget* parent);

protected:
    void perform() override;

private:
    ChoiceBox* assignee;
};

} // namespace redress

#pragma once

#include "ui/case/acts/act_dialog.h"

namespace redress {

class ChoiceBox;

/** Lays the case before a supervisor or a manager. */
class EscalationDialog : public ActDialog
{
    Q_OBJECT
public:
    EscalationDialog(CaseAtHand& atHand, QWidget* parent);

protected:
    void perform() override;

private:
    ChoiceBox* to;
};

} // namespace redress

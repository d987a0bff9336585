#pragma once

#include "ui/case/acts/act_dialog.h"

namespace redress {

class ChoiceBox;

/** Lets clocks run again; supervisors may say that they did so before. */
class ResumptionDialog : public ActDialog
{
    Q_OBJECT
public:
    ResumptionDialog(CaseAtHand& atHand, QWidget* parent);

protected:
    void perform() override;

private:
    void offerPauses();
    void explain();

    ChoiceBox* pause;
    MomentField* until;
};

} // namespace redress

#pragma once

#include "ui/case/acts/act_dialog.h"

namespace redress {

class ChoiceBox;

/** Lets clocks stand still, for one of the procedure's reasons; supervisors may say that they did so before. */
class PauseDialog : public ActDialog
{
    Q_OBJECT
public:
    PauseDialog(CaseAtHand& atHand, QWidget* parent);

protected:
    void perform() override;

private:
    void offerReasons();
    /** Which clocks the reason stops. */
    void explain();

    ChoiceBox* reason;
    MomentField* from;
};

} // namespace redress

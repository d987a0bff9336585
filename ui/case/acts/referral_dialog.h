#pragma once

#include "ui/case/acts/act_dialog.h"

namespace redress {

class ChoiceBox;

/** The case is laid before an outside body that the office keeps in its list. */
class ReferralDialog : public ActDialog
{
    Q_OBJECT
public:
    ReferralDialog(CaseAtHand& atHand, QWidget* parent);

protected:
    void perform() override;

private:
    void offerRemedies();
    void explain();

    ChoiceBox* remedy;
    MomentField* at;
};

} // namespace redress

#pragma once

#include "ui/case/acts/act_dialog.h"

namespace redress {

class ChoiceBox;

/** That the complainant was told the reference, or got a first answer. */
class AcknowledgementDialog : public ActDialog
{
    Q_OBJECT
public:
    AcknowledgementDialog(CaseAtHand& atHand, QWidget* parent);

protected:
    void perform() override;

private:
    ChoiceBox* way;
    MomentField* at;
};

} // namespace redress

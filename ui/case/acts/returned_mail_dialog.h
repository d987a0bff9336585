#pragma once

#include "ui/case/acts/act_dialog.h"

namespace redress {

/** The post brought a sent letter back. */
class ReturnedMailDialog : public ActDialog
{
    Q_OBJECT
public:
    ReturnedMailDialog(CaseAtHand& atHand, LetterId letter, QWidget* parent);

protected:
    void perform() override;

private:
    LetterId letter;
    MomentField* returned;
};

} // namespace redress

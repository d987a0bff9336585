#pragma once

#include "ui/case/acts/act_dialog.h"

namespace redress {

/** Another moment was agreed for a promise. */
class PromiseMovingDialog : public ActDialog
{
    Q_OBJECT
public:
    PromiseMovingDialog(CaseAtHand& atHand, PromiseId promise, QWidget* parent);

protected:
    void perform() override;

private:
    PromiseId promise;
    MomentField* due;
};

} // namespace redress

#pragma once

#include "ui/case/acts/act_dialog.h"

namespace redress {

/** A promise was kept. Nothing takes that back, so it is not done by a slip of the hand: the sheet asks what came of it. */
class PromiseKeepingDialog : public ActDialog
{
    Q_OBJECT
public:
    PromiseKeepingDialog(CaseAtHand& atHand, PromiseId promise, QWidget* parent);

protected:
    void perform() override;

private:
    PromiseId promise;
};

} // namespace redress

#pragma once

#include "ui/case/acts/act_dialog.h"

namespace redress {

/** The complainant withdraws. It closes the case and cannot be undone, so the sheet says what will happen. */
class WithdrawalDialog : public ActDialog
{
    Q_OBJECT
public:
    WithdrawalDialog(CaseAtHand& atHand, QWidget* parent);

protected:
    void perform() override;

private:
    [[nodiscard]] QString whatWillHappen() const;

    MomentField* received;
};

} // namespace redress

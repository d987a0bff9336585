#pragma once

#include "ui/case/acts/act_dialog.h"

namespace redress {

/** Shows the case as it was known at a moment. */
class AsOfDialog : public ActDialog
{
    Q_OBJECT
public:
    AsOfDialog(CaseAtHand& atHand, QWidget* parent);

protected:
    void perform() override;

private:
    MomentField* at;
};

} // namespace redress

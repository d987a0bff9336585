#pragma once

#include "ui/case/acts/act_dialog.h"

namespace redress {

class ChoiceRow;

/** Links the case to another, named by its reference. */
class LinkDialog : public ActDialog
{
    Q_OBJECT
public:
    LinkDialog(CaseAtHand& atHand, QWidget* parent);

protected:
    void perform() override;

private:
    ChoiceRow* kind;
};

} // namespace redress

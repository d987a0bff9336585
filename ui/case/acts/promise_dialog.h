#pragma once

#include "ui/case/acts/act_dialog.h"

namespace redress {

class ChoiceBox;
class ChoiceRow;

/** Something is promised to the complainant by a moment: an act, an appointment, the end of a fault. */
class PromiseDialog : public ActDialog
{
    Q_OBJECT
public:
    PromiseDialog(CaseAtHand& atHand, QWidget* parent);

protected:
    void perform() override;

private:
    void offerOwners();
    void explain();

    ChoiceRow* kind;
    MomentField* due;
    ChoiceBox* owner;
};

} // namespace redress

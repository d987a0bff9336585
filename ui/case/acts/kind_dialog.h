#pragma once

#include "ui/case/acts/act_dialog.h"

namespace redress {

class ChoiceBox;

/** Turns the case into another kind of its family. */
class KindDialog : public ActDialog
{
    Q_OBJECT
public:
    KindDialog(CaseAtHand& atHand, QWidget* parent);

protected:
    void perform() override;

private:
    void offerKinds();

    ChoiceBox* kind;
};

} // namespace redress

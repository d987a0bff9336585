#pragma once

#include "ui/case/acts/act_dialog.h"

namespace redress {

class ChoiceBox;

/** A signed letter beside the reply went out: how and when. */
class LetterSentDialog : public ActDialog
{
    Q_OBJECT
public:
    LetterSentDialog(CaseAtHand& atHand, LetterId letter, QWidget* parent);

protected:
    void perform() override;

private:
    LetterId letter;
    ChoiceBox* way;
    MomentField* sent;
};

} // namespace redress

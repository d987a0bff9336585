#pragma once

#include "ui/case/acts/act_dialog.h"

namespace redress {

class ChoiceBox;

/** Enters what came in answer to one of the case's open questions. */
class AnswerDialog : public ActDialog
{
    Q_OBJECT
public:
    /** `asked`: none where the first open question is meant until another is chosen. */
    AnswerDialog(CaseAtHand& atHand, InformationId asked, QWidget* parent);

protected:
    void perform() override;

private:
    void offerQuestions(InformationId asked);

    ChoiceBox* question;
    MomentField* received;
};

} // namespace redress

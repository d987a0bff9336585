#pragma once

#include "ui/case/acts/act_dialog.h"

namespace redress {

/** Asks the complainant for more, and keeps the question open until the answer came. */
class QuestionDialog : public ActDialog
{
    Q_OBJECT
public:
    QuestionDialog(CaseAtHand& atHand, QWidget* parent);

protected:
    void perform() override;
};

} // namespace redress

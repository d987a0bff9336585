#pragma once

#include "ui/case/acts/act_dialog.h"

namespace redress {

/** Asks before an act that has nothing to fill in and cannot be undone. */
class SureDialog : public ActDialog
{
    Q_OBJECT
public:
    SureDialog(CaseAtHand& atHand, const QString& title, const QString& verb, const CaseCommand& command,
               const QString& whatWillHappen, QWidget* parent);

protected:
    void perform() override;

private:
    CaseCommand command;
};

} // namespace redress

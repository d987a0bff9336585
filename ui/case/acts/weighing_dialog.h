#pragma once

#include "ui/case/acts/act_dialog.h"

class QCheckBox;

namespace redress {

class ChoiceRow;
class DayField;

/** What this round finds about one point: finding, evidence, reason, and what is done about it. */
class WeighingDialog : public ActDialog
{
    Q_OBJECT
public:
    WeighingDialog(CaseAtHand& atHand, PointId point, QWidget* parent);

protected:
    void perform() override;

private:
    void addRemedy();
    void offer(const PointFinding& finding);

    PointId point;
    ChoiceRow* finding;
    DayField* due;
    QCheckBox* done;
};

} // namespace redress

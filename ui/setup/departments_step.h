#pragma once

#include "ui/setup/setup_step.h"

namespace redress {

class Banner;
class DepartmentRow;

/** To whom cases are handed over. */
class DepartmentsStep : public SetupStep
{
    Q_OBJECT
public:
    explicit DepartmentsStep(QWidget* parent = nullptr);

    void begin(const SetUp& wanted) override;
    void take(SetUp& wanted) override;

private:
    void addRow();
    void removeRow(DepartmentRow* row);
    void showRefusals(const Refusals& refusals);

    QList<DepartmentRow*> rows;
    QVBoxLayout* rowColumn;
    Banner* general;
};

} // namespace redress

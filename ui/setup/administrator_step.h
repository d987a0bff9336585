#pragma once

#include "ui/setup/setup_step.h"

class QLineEdit;

namespace redress {

class Form;

/** The first account: who keeps the settings and makes the others. */
class AdministratorStep : public SetupStep
{
    Q_OBJECT
public:
    explicit AdministratorStep(QWidget* parent = nullptr);

    void begin(const SetUp& wanted) override;
    void take(SetUp& wanted) override;

private:
    void showStrength();

    Form* form;
    QLineEdit* password;
    QLineEdit* again;
};

} // namespace redress

#pragma once

#include "app/desk.h"

#include <QWidget>

class QPushButton;

namespace redress {

class ChoiceBox;
class Form;

/** A new account, as it is typed. */
class AccountForm : public QWidget
{
    Q_OBJECT
public:
    explicit AccountForm(Desk& desk, QWidget* parent = nullptr);

    /** Goes on with what was typed; the department choices are those of today. */
    void begin();

Q_SIGNALS:
    /** `refused`: why the account reports to nobody yet, where somebody was chosen. */
    void made(StaffId staff, const QString& name, const Refusals& refused);
    void left();

private:
    void build();
    void showDepartment();
    void make();
    /** Once the account is there; the account stays where it is refused. */
    void keepSuperior(StaffId staff, const QString& name);
    void finish(StaffId staff, const QString& name, const Refusals& refused = {});
    [[nodiscard]] NewAccount typed() const;

    Desk& desk;
    Form* form;
    ChoiceBox* role;
    ChoiceBox* department;
    ChoiceBox* superior;
    QPushButton* makeButton;
};

} // namespace redress

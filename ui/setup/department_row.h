#pragma once

#include "app/office/make_register.h"

#include <QWidget>

class QCheckBox;
class QLineEdit;

namespace redress {

class Form;

/** One department of the new office: its name, and its head where the account is made at once. */
class DepartmentRow : public QWidget
{
    Q_OBJECT
public:
    explicit DepartmentRow(QWidget* parent = nullptr);

    [[nodiscard]] QString departmentName() const;
    [[nodiscard]] bool worksOnPaper() const;
    /** None where its head is named later. */
    [[nodiscard]] std::optional<NewAccount> head() const;
    void begin();
    void showRefusals(const Refusals& refusals);

Q_SIGNALS:
    void removalWanted();

private:
    void build();
    void showHead();

    Form* form;
    QLineEdit* name;
    QCheckBox* onPaper;
    QCheckBox* withHead;
};

} // namespace redress

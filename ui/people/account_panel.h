#pragma once

#include "app/desk.h"

#include <QWidget>

class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace redress {

class ChoiceBox;
class FactList;
class Form;
class TextLabel;

/** One account: who it is and as what, a new password, its end, and its new beginning. */
class AccountPanel : public QWidget
{
    Q_OBJECT
public:
    explicit AccountPanel(Desk& desk, QWidget* parent = nullptr);

    /** None: says what to choose. */
    void showAccount(StaffId id);
    /** Of the account shown: each at its field. */
    void showRefused(const Refusals& refusals);

Q_SIGNALS:
    void said(const QString& text);

private:
    void build();
    void buildPerson();
    void buildPassword(QVBoxLayout* column);
    void fill(const Staff& one);
    void offerDepartments();
    void showDepartment();
    void save();
    void keepSuperior(StaffId staff, StaffId superior);
    void takeSaved(StaffId staff, const Result<Office>& answer);
    void reopen();
    void setPassword();
    /** The first press asks, the second does it. */
    void closeAccount();
    void stopAsking();

    Desk& desk;
    StaffId shown;
    TextLabel* name;
    FactList* facts;
    Form* person;
    ChoiceBox* role;
    ChoiceBox* department;
    ChoiceBox* superior;
    QPushButton* saveButton;
    Form* form;
    QLineEdit* password;
    QPushButton* setButton;
    QPushButton* closeButton;
    QPushButton* reopenButton;
    TextLabel* warning;
    bool asking = false;
    bool typing = false;
};

} // namespace redress

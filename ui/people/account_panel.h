#pragma once

#include "app/desk.h"

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace redress {

class FactList;
class Form;
class TextLabel;

/** One account: its facts, a new password, and its end. */
class AccountPanel : public QWidget
{
    Q_OBJECT
public:
    explicit AccountPanel(Desk& desk, QWidget* parent = nullptr);

    /** None: says what to choose. */
    void showAccount(StaffId id);

Q_SIGNALS:
    void said(const QString& text);

private:
    void build();
    void setPassword();
    /** The first press asks, the second does it. */
    void closeAccount();
    void stopAsking();

    Desk& desk;
    StaffId shown;
    TextLabel* name;
    FactList* facts;
    Form* form;
    QLineEdit* password;
    QPushButton* setButton;
    QPushButton* closeButton;
    TextLabel* warning;
    bool asking = false;
};

} // namespace redress

#pragma once

#include "app/desk.h"

#include <QTimer>
#include <QWidget>

class QLineEdit;
class QListWidget;
class QProgressBar;
class QPushButton;

namespace redress {

class Form;
class TextLabel;

/** Who is there? A demo register offers its people and tells their password. */
class SignInPage : public QWidget
{
    Q_OBJECT
public:
    explicit SignInPage(Desk& desk, QWidget* parent = nullptr);

    /** For the register that is open now; the password is empty, the hand where it is wanted. */
    void begin();

Q_SIGNALS:
    void signedIn();
    void otherRegisterWanted();

private:
    void buildForm();
    void buildPeople();
    void fillPeople();
    void signIn();
    void take(const Result<Session>& answer);
    void setChecking(bool checking);

    Desk& desk;
    TextLabel* title;
    Form* form;
    QLineEdit* name;
    QLineEdit* password;
    QPushButton* button;
    QProgressBar* progress;
    QTimer showProgress;
    QWidget* demo;
    TextLabel* demoWords;
    QListWidget* people;
};

} // namespace redress

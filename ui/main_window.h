#pragma once

#include "app/desk.h"

#include <QMainWindow>

class QStackedWidget;

namespace redress {

class RegisterPage;
class SignInPage;

/** The window: first a register, then a person, then the work. Knows what comes after what, and no more. */
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    explicit MainWindow(Desk& desk, QWidget* parent = nullptr);
    ~MainWindow() override;

    /** Opens the register of that address, or says why it cannot. Empty: the one last used. */
    void open(const QString& address);

private:
    void showSignIn();
    void showWork();
    void leaveWork();

    Desk& desk;
    QStackedWidget* pages;
    RegisterPage* registerPage;
    SignInPage* signInPage;
    QWidget* workplace = nullptr;
};

} // namespace redress

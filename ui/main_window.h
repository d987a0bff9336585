#pragma once

#include "app/desk.h"

#include <QMainWindow>
#include <QPointer>

#include <functional>

class QStackedWidget;

namespace redress {

class IdleWatch;
class LockPage;
class RegisterPage;
class SetupPage;
class SignInPage;
class Workplace;

/** The window: first a register, then a person, then the work. Knows what comes after what, and no more. */
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    explicit MainWindow(Desk& desk, QWidget* parent = nullptr);
    ~MainWindow() override;

    /** Opens the register of that address, or says why it cannot. Empty: the one last used. */
    void open(const QString& address);
    /** The whole address that `open` would open; empty where none is known. */
    [[nodiscard]] static QString addressOf(const QString& wanted);
    /** Asked before a register is opened; where it says no, another window has it, which is in front now. */
    void openOnlyWhere(std::function<bool(const QString& address)> isFree);
    /** In front, with the case of that reference once somebody is signed in; empty: as it is. */
    void comeForward(const QString& reference);

private:
    void openFree(const QString& address);
    void showSetup();
    /** The present one is left; it can be come back to. */
    void setUpAnother();
    void openExamples();
    void openAgain();
    void showSignIn();
    void showWork();
    void leaveWork();
    /** Dialogs and windows of cases go out of sight too; all is there again once the password was given. */
    void lock();
    void unlock();

    Desk& desk;
    QStackedWidget* pages;
    RegisterPage* registerPage;
    SignInPage* signInPage;
    /** Made when it is first wanted. */
    SetupPage* setupPage = nullptr;
    Workplace* workplace = nullptr;
    LockPage* lockPage;
    IdleWatch* idleWatch;
    QList<QPointer<QWidget>> hiddenByLock;
    QPointer<QWidget> handBeforeLock;
    std::function<bool(const QString&)> isFree;
    /** Shown as soon as somebody is signed in who may see it. */
    QString wantedReference;
};

} // namespace redress

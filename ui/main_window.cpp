#include "ui/main_window.h"

#include "app/office/demo_register.h"
#include "ui/frame/idle_watch.h"
#include "ui/frame/lock_page.h"
#include "ui/frame/workplace.h"
#include "ui/setup/setup_page.h"
#include "ui/sign_in/register_page.h"
#include "ui/sign_in/sign_in_page.h"
#include "ui/when_answered.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QSettings>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QUrl>
#include <QtConcurrent>

#include <utility>

namespace redress {

using namespace Qt::StringLiterals;

namespace {

const QString lastRegisterKey = u"register"_s;
const QString geometryKey = u"window/geometry"_s;

bool isServer(const QString& address)
{
    return address.contains(u"://"_s);
}

/** One register has one address, wherever the program was started: its drafts are found by it. */
QString whole(const QString& address)
{
    return address.isEmpty() || isServer(address) ? address : QFileInfo(address).absoluteFilePath();
}

/** What is kept on this computer is no place for a password. */
QString withoutPassword(const QString& address)
{
    return isServer(address) ? QUrl(address).adjusted(QUrl::RemovePassword).toString() : address;
}

} // namespace

MainWindow::MainWindow(Desk& desk, QWidget* parent)
    : QMainWindow(parent), desk(desk), pages(new QStackedWidget), registerPage(new RegisterPage),
      signInPage(new SignInPage(desk)), lockPage(new LockPage(desk)), idleWatch(new IdleWatch(this))
{
    setObjectName(u"main_window"_s);
    setWindowTitle(tr("Redress"));
    pages->addWidget(registerPage);
    pages->addWidget(signInPage);
    pages->addWidget(lockPage);
    setCentralWidget(pages);
    // A small screen whose owner has everything drawn at 150 % leaves no more than this.
    setMinimumSize(760, 480);
    resize(1366, 768);
    restoreGeometry(QSettings().value(geometryKey).toByteArray());
    connect(registerPage, &RegisterPage::registerWanted, this, &MainWindow::open);
    connect(registerPage, &RegisterPage::setUpWanted, this, &MainWindow::showSetup);
    connect(registerPage, &RegisterPage::demoWanted, this, &MainWindow::openExamples);
    connect(signInPage, &SignInPage::otherRegisterWanted, this, [this] {
        registerPage->offerAnother();
        pages->setCurrentWidget(registerPage);
    });
    connect(registerPage, &RegisterPage::left, this, &MainWindow::showSignIn);
    connect(signInPage, &SignInPage::signedIn, this, &MainWindow::showWork);
    connect(lockPage, &LockPage::unlocked, this, &MainWindow::unlock);
    connect(lockPage, &LockPage::signOutWanted, this, &MainWindow::leaveWork);
    connect(idleWatch, &IdleWatch::left, this, &MainWindow::lock);
    connect(&desk, &Desk::signedOut, this, [this] {
        delete std::exchange(workplace, nullptr);
        showSignIn();
    });
}

MainWindow::~MainWindow()
{
    QSettings().setValue(geometryKey, saveGeometry());
    // The work still listens to the desk's signals; it goes while the window is whole.
    delete workplace;
}

QString MainWindow::addressOf(const QString& wanted)
{
    return whole(wanted.isEmpty() ? QSettings().value(lastRegisterKey).toString() : wanted);
}

void MainWindow::openOnlyWhere(std::function<bool(const QString& address)> asked)
{
    isFree = std::move(asked);
}

void MainWindow::open(const QString& wanted)
{
    const QString address = addressOf(wanted);
    pages->setCurrentWidget(registerPage);
    if (address.isEmpty()) {
        registerPage->tellNoneKnown();
    } else if (isFree && !isFree(address)) {
        registerPage->tellRefused(address, tr("It is open in another window, which is in front now."));
    } else {
        openFree(address);
    }
}

void MainWindow::openFree(const QString& address)
{
    registerPage->tellOpening(address);
    whenAnswered(desk.openRegister(address), this, [this, address](const Result<Done>& opened) {
        if (!opened) {
            registerPage->tellRefused(address, opened.refusal().text);
            return;
        }
        QSettings().setValue(lastRegisterKey, withoutPassword(address));
        desk.watch();
        showSignIn();
    });
}

void MainWindow::showSetup()
{
    if (setupPage == nullptr) {
        setupPage = new SetupPage(desk);
        pages->addWidget(setupPage);
        connect(setupPage, &SetupPage::registerMade, this, &MainWindow::open);
        connect(setupPage, &SetupPage::registerWanted, this, &MainWindow::open);
        connect(setupPage, &SetupPage::demoWanted, this, &MainWindow::openExamples);
        connect(setupPage, &SetupPage::left, this, [this] { pages->setCurrentWidget(registerPage); });
    }
    pages->setCurrentWidget(setupPage);
    setupPage->begin();
}

void MainWindow::setUpAnother()
{
    leaveWork();
    registerPage->offerAnother();
    showSetup();
}

void MainWindow::openExamples()
{
    const QString folder =
        QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/redress"_s;
    const QString address = folder + u"/examples.redress"_s;
    if (QFileInfo::exists(address)) {
        open(address);
        return;
    }
    pages->setCurrentWidget(registerPage);
    registerPage->tellOpening(address);
    const auto make = [folder, address, at = desk.now()] {
        QDir().mkpath(folder);
        return makeDemoRegister(address, SetClock(at));
    };
    whenAnswered(QtConcurrent::run(make), this, [this, address](const Result<Done>& made) {
        if (made) {
            open(address);
        } else {
            registerPage->tellRefused(address, made.refusal().text);
        }
    });
}

void MainWindow::openAgain()
{
    const QString address = desk.registerAddress();
    leaveWork();
    openFree(address);
    pages->setCurrentWidget(registerPage);
}

void MainWindow::comeForward(const QString& reference)
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
    // Where the window system keeps windows from the front, it tells at least that one wants to be there.
    QApplication::alert(this);
    if (reference.isEmpty()) {
        return;
    }
    if (workplace != nullptr) {
        workplace->openReference(reference);
    } else {
        wantedReference = reference;
    }
}

void MainWindow::showSignIn()
{
    const QString& organisation = desk.office().organisation.name;
    setWindowTitle(organisation.isEmpty() ? tr("Redress") : tr("%1 — Redress").arg(organisation));
    pages->setCurrentWidget(signInPage);
    signInPage->begin();
}

void MainWindow::showWork()
{
    auto* work = new Workplace(desk);
    // Queued: the workplace is gone before the person is, so that what was typed last is still kept as a
    // draft.
    connect(work, &Workplace::signOutWanted, this, &MainWindow::leaveWork, Qt::QueuedConnection);
    connect(work, &Workplace::lockWanted, this, &MainWindow::lock);
    connect(work, &Workplace::lockTimeChosen, idleWatch, &IdleWatch::keepMinutes);
    connect(work, &Workplace::reopenWanted, this, &MainWindow::openAgain, Qt::QueuedConnection);
    connect(work, &Workplace::setUpWanted, this, &MainWindow::setUpAnother, Qt::QueuedConnection);
    workplace = work;
    pages->addWidget(workplace);
    pages->setCurrentWidget(workplace);
    work->begin();
    if (!wantedReference.isEmpty()) {
        work->openReference(std::exchange(wantedReference, {}));
    }
}

void MainWindow::lock()
{
    if (workplace == nullptr || pages->currentWidget() == lockPage) {
        return;
    }
    handBeforeLock = focusWidget();
    for (QWidget* window : QApplication::topLevelWidgets()) {
        if (window != this && window->isVisible()) {
            window->hide();
            hiddenByLock.append(window);
        }
    }
    pages->setCurrentWidget(lockPage);
    lockPage->begin();
}

void MainWindow::unlock()
{
    pages->setCurrentWidget(workplace);
    if (handBeforeLock != nullptr) {
        handBeforeLock->setFocus();
    }
    for (const auto& window : std::exchange(hiddenByLock, {})) {
        if (window != nullptr) {
            window->show();
        }
    }
}

void MainWindow::leaveWork()
{
    hiddenByLock.clear();
    delete std::exchange(workplace, nullptr);
    desk.signOut();
}

} // namespace redress

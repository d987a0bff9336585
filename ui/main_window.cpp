#include "ui/main_window.h"

#include "ui/frame/workplace.h"
#include "ui/sign_in/register_page.h"
#include "ui/sign_in/sign_in_page.h"
#include "ui/when_answered.h"

#include <QFileInfo>
#include <QSettings>
#include <QStackedWidget>
#include <QUrl>

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
      signInPage(new SignInPage(desk))
{
    setObjectName(u"main_window"_s);
    setWindowTitle(tr("Redress"));
    pages->addWidget(registerPage);
    pages->addWidget(signInPage);
    setCentralWidget(pages);
    setMinimumSize(800, 600);
    resize(1366, 768);
    restoreGeometry(QSettings().value(geometryKey).toByteArray());
    connect(registerPage, &RegisterPage::registerWanted, this, &MainWindow::open);
    connect(signInPage, &SignInPage::signedIn, this, &MainWindow::showWork);
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

void MainWindow::open(const QString& wanted)
{
    const QString address = whole(wanted.isEmpty() ? QSettings().value(lastRegisterKey).toString() : wanted);
    pages->setCurrentWidget(registerPage);
    if (address.isEmpty()) {
        registerPage->tellNoneKnown();
        return;
    }
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
    workplace = work;
    pages->addWidget(workplace);
    pages->setCurrentWidget(workplace);
    work->begin();
}

void MainWindow::leaveWork()
{
    delete std::exchange(workplace, nullptr);
    desk.signOut();
}

} // namespace redress

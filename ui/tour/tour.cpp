#include "ui/tour/tour.h"

#include "app/desk.h"
#include "ui/main_window.h"
#include "ui/tour/scenes.h"
#include "ui/tour/walk.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QSettings>
#include <QTemporaryDir>
#include <QTextStream>
#include <QThread>

namespace redress {

using namespace Qt::StringLiterals;

namespace {

int fail(const QString& text)
{
    QTextStream(stderr) << text << Qt::endl;
    return 1;
}

/** A Monday in a week without holidays. */
const QDate firstDay(2026, 10, 5);

/** What an earlier tour left here; a folder without its register holds none of that. */
void clearAway(const QString& folder)
{
    if (!QFile::exists(folder + u"/tour.redress"_s)) {
        return;
    }
    const QStringList left{u"tour.redress*"_s, u"[0-9][0-9][0-9]-*.png"_s, u"[0-9][0-9]-*.pdf"_s,
                           u"next-procedure.json"_s};
    for (const QString& name : QDir(folder).entryList(left, QDir::Files)) {
        QFile::remove(folder + u'/' + name);
    }
}

/** The tour leaves the person's own settings, drafts and native dialogs alone. */
void settleIn(const QString& place)
{
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, place);
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    // A window closed meanwhile is a step that fails, not the end.
    QApplication::setQuitOnLastWindowClosed(false);
    // A blinking cursor would never let a picture stand still.
    QApplication::setCursorFlashTime(0);
}

bool walkAll(Walk& walk, const QString& registerFile)
{
    try {
        // An office's first day needs no mouse; the other days have one.
        walk.hand.putMouseAway();
        walkSetUp(walk, registerFile);
        walkAccounts(walk);
        walk.hand.takeMouse();
        walkLetters(walk, walkPost(walk));
        walkPhone(walk);
        walkChat(walk);
        walkCounter(walk);
        walkSearch(walk);
        walk.hand.putMouseAway();
        walkDepartments(walk);
        const QString reference = walkOutage(walk);
        walkLookUp(walk);
        walkClocks(walk, reference);
        walkConfidential(walk);
        walkDocuments(walk, reference);
        walkKeeping(walk);
    } catch (const Stumble&) {
        return false;
    }
    return true;
}

/** Walks on a thread of its own while this one serves the window. */
bool walkThrough(MainWindow& window, Desk& desk, SetClock& clock, Album& album, const QString& registerFile)
{
    Hand hand(window);
    Walk walk(hand, album, clock, desk.changes());
    bool held = false;
    const std::unique_ptr<QThread> walking(QThread::create([&] { held = walkAll(walk, registerFile); }));
    QObject::connect(walking.get(), &QThread::finished, qApp, &QCoreApplication::quit);
    walking->start();
    QApplication::exec();
    walking->wait();
    return held;
}

} // namespace

int runTour(const TourWish& wish)
{
    const QString folder = QDir(wish.folder).absolutePath();
    if (!QDir().mkpath(folder)) {
        return fail(u"The folder %1 cannot be made."_s.arg(folder));
    }
    const QString address = folder + u"/tour.redress"_s;
    clearAway(folder);
    const QTemporaryDir ownPlace;
    settleIn(ownPlace.path());
    QElapsedTimer took;
    took.start();
    SetClock clock(morningOf(firstDay));
    Desk desk(clock, ownPlace.filePath(u"drafts"_s));
    MainWindow window(desk);
    window.resize(wish.windowSize);
    window.show();
    window.open({});

    Album album(folder);
    const bool held = walkThrough(window, desk, clock, album, address);
    QTextStream(stdout) << (held ? u"The tour held: %1 steps in %2 s."_s
                                 : u"The tour failed after %1 steps, %2 s."_s)
                               .arg(album.steps())
                               .arg(took.elapsed() / 1000)
                        << Qt::endl;
    return held ? 0 : 1;
}

} // namespace redress

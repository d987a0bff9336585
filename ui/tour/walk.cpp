#include "ui/tour/walk.h"

#include "app/session/changes.h"
#include "ui/frame/place_item.h"
#include "ui/queue/work_list_model.h"
#include "ui/tour/touch.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QLineEdit>
#include <QMenu>

namespace redress {

using namespace Qt::StringLiterals;

namespace {

constexpr int minutesBetweenSteps = 3;
constexpr int secondsOfAMinute = 60;

const QTimeZone& zoneOfTour()
{
    static const QTimeZone zone("Asia/Ho_Chi_Minh");
    return zone;
}

std::function<bool(const QModelIndex&)> isLineOf(const QString& reference)
{
    return [reference](const QModelIndex& index) {
        return index.data(WorkListModel::LineRole).value<CaseLine>().reference == reference;
    };
}

} // namespace

Moment morningOf(QDate day)
{
    return Moment::fromDateTime(QDateTime(day, QTime(8, 12), zoneOfTour()));
}

QString signInNameOf(Role role)
{
    switch (role) {
    case Role::Agent:
        return u"mai"_s;
    case Role::Officer:
        return u"dung"_s;
    case Role::Supervisor:
        return u"farah"_s;
    case Role::Manager:
        return u"huong"_s;
    case Role::Administrator:
        return u"bao"_s;
    }
    return {};
}

QString tourPassword()
{
    return u"mot vong tham quan"_s;
}

QString tourDepartment()
{
    return u"Kỹ thuật mạng"_s;
}

QString tourPaperDepartment()
{
    return u"Kế toán cước"_s;
}

Walk::Walk(Hand& hand, Album& album, SetClock& clock, const Changes& changes)
    : hand(hand), album(album), clock(clock)
{
    QObject::connect(&changes, &Changes::journalGrew, &changes, [this](qint64 grown) { head = grown; });
}

void Walk::step(const QString& what, const std::function<void()>& act)
{
    album.begin(what);
    try {
        act();
    } catch (const Stumble& stumble) {
        album.tellFailed(stumble.reason, hand.pictureAtOnce());
        throw;
    }
    album.tellDone(hand.picture());
    passMinutes(minutesBetweenSteps);
}

void Walk::signIn(Role role)
{
    step(u"the %1 signs in"_s.arg(nameOf(role)), [&] { enter(role); });
}

void Walk::signOut()
{
    step(u"sign out"_s, [&] { leave(); });
}

void Walk::changeTo(Role role)
{
    step(u"the %1 signs in"_s.arg(nameOf(role)), [&] {
        leave();
        enter(role);
    });
}

void Walk::enter(Role role)
{
    hand.type(u"sign_in_name"_s, signInNameOf(role));
    hand.type(u"password"_s, tourPassword());
    hand.press(Qt::Key_Return);
    hand.waitFor(u"navigation"_s);
}

void Walk::leave()
{
    hand.press(Qt::Key_Q, Qt::ControlModifier | Qt::ShiftModifier);
    hand.waitFor(u"sign_in"_s);
}

void Walk::goTo(const QString& screen)
{
    hand.clickItem(u"navigation"_s, PlaceItem::NameRole, screen);
}

void Walk::openCase(const QString& screen, const QString& reference)
{
    goTo(screen);
    hand.clickItem(u"work_list"_s, isLineOf(reference), reference);
    waitForCase(reference);
}

void Walk::markCase(const QString& screen, const QString& reference)
{
    goTo(screen);
    hand.markItem(u"work_list"_s, isLineOf(reference), reference);
}

void Walk::waitForCase(const QString& reference)
{
    hand.waitUntil(u"the page shows "_s + reference, [&] {
        const QWidget* shown = touch::find(u"case_reference"_s);
        return shown != nullptr && touch::textOf(shown).contains(reference);
    });
}

void Walk::chooseAct(const QString& name)
{
    hand.click(u"case_acts"_s);
    hand.waitFor(u"case_acts_menu"_s);
    hand.waitUntil(name + u" is marked in the menu"_s, [&] {
        auto* menu = qobject_cast<QMenu*>(touch::find(u"case_acts_menu"_s));
        QAction* act = nullptr;
        const auto acts = menu == nullptr ? QList<QAction*>() : menu->actions();
        for (QAction* one : acts) {
            act = one->objectName() == name && one->isEnabled() ? one : act;
        }
        if (act != nullptr) {
            menu->setActiveAction(act);
        }
        return act != nullptr;
    });
    hand.press(Qt::Key_Return);
}

void Walk::save(const QString& button)
{
    saveBy(button, [&] { hand.click(button); });
}

void Walk::saveBy(const QString& what, const std::function<void()>& touching)
{
    const qint64 before = head;
    touching();
    hand.waitUntil(u"%1 is saved"_s.arg(what), [&] { return head > before; });
}

void Walk::saveSheet(const QString& verb)
{
    const QString sheet = verb + u"_dialog"_s;
    save(sheet + u'/' + verb);
    hand.waitForGone(sheet);
}

void Walk::savePdf(const QString& fileName)
{
    const QString path = pathOf(fileName);
    hand.click(u"save_pdf"_s);
    giveFileName(path);
    hand.waitUntil(u"%1 is written"_s.arg(path), [&] { return QFileInfo(path).size() > 0; });
}

void Walk::giveFileName(const QString& path)
{
    const QString field = u"fileNameEdit"_s;
    const QFileInfo file(path);
    hand.waitUntil(u"the file dialog shows the folder"_s, [&] {
        auto* name = qobject_cast<QLineEdit*>(touch::find(field));
        auto* dialog = name == nullptr ? nullptr : qobject_cast<QFileDialog*>(name->window());
        if (dialog != nullptr) {
            // Folders are read behind the dialog: what it proposes and marks meanwhile would take the Return.
            name->setCompleter(nullptr);
            dialog->setDirectory(file.path());
        }
        return dialog != nullptr;
    });
    hand.type(field, file.fileName());
    hand.press(Qt::Key_Return);
    hand.waitForGone(field);
}

void Walk::comeBackAfter(int days, Role role)
{
    step(u"the %1 comes back after %2 days"_s.arg(nameOf(role)).arg(days), [&] {
        leave();
        clock.set(morningOf(clock.now().in(zoneOfTour()).date().addDays(days)));
        enter(role);
    });
}

void Walk::passMinutes(int minutes)
{
    clock.set(clock.now().plusSeconds(qint64(minutes) * secondsOfAMinute));
}

} // namespace redress

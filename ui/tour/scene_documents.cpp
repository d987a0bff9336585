#include "app/office/shipped_documents.h"
#include "ui/settings/offered_procedures.h"
#include "ui/tour/scenes.h"
#include "ui/tour/touch.h"
#include "ui/tour/walk.h"

#include <QComboBox>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTableWidget>

namespace redress {

using namespace Qt::StringLiterals;

namespace {

const QString nextProcedure = u"next-procedure.json"_s;
const QString dayOff = u"2026-11-09"_s;
const QString dayOffName = u"Ngày hội gia đình của công ty"_s;

void write(const QString& path, const QByteArray& text)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size()) {
        throw Stumble{u"%1 could not be written"_s.arg(path)};
    }
}

/** What the office might write next, which went by what was proposed to it: a first answer within three hours, and the reply two working days sooner. */
QByteArray nextVersion()
{
    QJsonObject document = QJsonDocument::fromJson(shippedDocument(u"procedures"_s, shippedFor(u"vi"_s))).object();
    QJsonObject rounds = document.value(u"rounds"_s).toObject();
    QJsonArray each = rounds.value(u"each"_s).toArray();
    each.replace(0, QJsonObject{{u"limit"_s, u"5 wd"_s}});
    rounds.insert(u"each"_s, each);
    document.insert(u"rounds"_s, rounds);
    document.insert(u"version"_s, document.value(u"version"_s).toInt() + 1);
    document.insert(u"acknowledgement"_s, u"3 h"_s);
    return QJsonDocument(document).toJson();
}

void goToSection(Walk& walk, const QString& section)
{
    walk.goTo(u"settings"_s);
    walk.hand.waitFor(u"settings_page"_s);
    walk.hand.clickItem(u"settings_sections"_s, Qt::UserRole, section);
}

void compareAndTry(Walk& walk, const QString& path)
{
    Hand& hand = walk.hand;
    walk.step(u"what the next version says otherwise"_s, [&] {
        goToSection(walk, u"procedure_section"_s);
        hand.click(u"procedure_comparison"_s);
        hand.click(u"compare_file"_s);
        walk.giveFileName(path);
        hand.waitUntil(u"the next version stands beside the present one"_s, [&] {
            const auto* box = qobject_cast<const QComboBox*>(touch::find(u"compared_after"_s));
            return box != nullptr && box->currentText().contains(nextProcedure);
        });
    });
    walk.step(u"a sample case to try it out"_s, [&] {
        hand.click(u"procedure_trial"_s);
        hand.waitFor(u"scenario"_s);
    });
    walk.step(u"the sample case is played to its end"_s, [&] {
        hand.click(u"play_scenario"_s);
        hand.show(u"scenario_steps"_s);
    });
}

void adopt(Walk& walk, const QString& path)
{
    Hand& hand = walk.hand;
    walk.step(u"new cases follow the next version"_s, [&] {
        goToSection(walk, u"procedure_section"_s);
        hand.click(u"procedure_adoption"_s);
        walk.saveBy(u"the next version"_s, [&] {
            hand.click(u"adopt_file"_s);
            walk.giveFileName(path);
        });
    });
}

void addTheDayOff(Walk& walk)
{
    Hand& hand = walk.hand;
    walk.step(u"a day off is added to the calendar"_s, [&] {
        goToSection(walk, u"calendar_section"_s);
        hand.click(u"add_holidays"_s);
        hand.typeHere(dayOff);
        hand.press(Qt::Key_Tab);
        hand.typeHere(dayOffName);
        hand.press(Qt::Key_Return);
        hand.waitUntil(u"the day off stands in the table"_s, [] {
            const auto* days = qobject_cast<const QTableWidget*>(touch::find(u"holidays"_s));
            return days != nullptr && !days->findItems(dayOffName, Qt::MatchExactly).isEmpty();
        });
    });
    walk.step(u"what it would move is told"_s, [&] {
        static_cast<void>(hand.read(u"calendar_effect"_s));
        hand.show(u"save_calendar"_s);
    });
    walk.step(u"running cases follow the calendar"_s, [&] { walk.save(u"save_calendar"_s); });
}

void followNextVersion(Walk& walk)
{
    Hand& hand = walk.hand;
    walk.step(u"a running case may follow the next version"_s, [&] {
        walk.chooseAct(u"follow_version"_s);
        hand.choose(u"follow_version_dialog/version"_s, u"3"_s);
        hand.type(u"follow_version_dialog/reason"_s, u"Khách hàng được lợi: hạn trả lời ngắn hơn."_s);
    });
    walk.step(u"the case follows the next version"_s, [&] { walk.saveSheet(u"follow_version"_s); });
}

void lookBack(Walk& walk)
{
    Hand& hand = walk.hand;
    walk.step(u"ask how the case was the day before"_s, [&] {
        hand.press(Qt::Key_Y, Qt::ControlModifier | Qt::ShiftModifier);
        hand.type(u"show_as_of_dialog/at"_s, u"yesterday 17:00"_s);
    });
    walk.step(u"the case as it was the day before"_s, [&] {
        hand.click(u"show_as_of_dialog/show_as_of"_s);
        hand.waitForGone(u"show_as_of_dialog"_s);
        hand.waitFor(u"as_of"_s);
    });
    walk.step(u"back to now"_s, [&] {
        hand.click(u"back_to_now"_s);
        hand.waitForGone(u"as_of"_s);
    });
}

} // namespace

void walkDocuments(Walk& walk, const QString& reference)
{
    const QString path = walk.pathOf(nextProcedure);
    write(path, nextVersion());
    walk.changeTo(Role::Administrator);
    compareAndTry(walk, path);
    addTheDayOff(walk);
    adopt(walk, path);
    walk.changeTo(Role::Supervisor);
    walk.step(u"the journal says what the day off moved"_s, [&] {
        walk.openCase(u"with_departments"_s, reference);
        walk.hand.show(u"journal"_s);
        walk.hand.show(u"add_note"_s);
    });
    followNextVersion(walk);
    lookBack(walk);
}

} // namespace redress

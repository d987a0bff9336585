#include "ui/tour/scenes.h"
#include "ui/tour/walk.h"

namespace redress {

using namespace Qt::StringLiterals;

namespace {

constexpr int daysUntilLate = 16;

void handOnWhatIsLate(Walk& walk)
{
    Hand& hand = walk.hand;
    walk.step(u"the supervisor sees what is late"_s, [&] {
        walk.goTo(u"overdue"_s);
        hand.waitFor(u"board"_s);
    });
    walk.step(u"a number opens its cases"_s, [&] {
        hand.click(u"late"_s);
        hand.waitFor(u"work_list_page"_s);
    });
}

void seeWhoRead(Walk& walk)
{
    Hand& hand = walk.hand;
    walk.step(u"the supervisor opens the first of them"_s, [&] {
        hand.press(Qt::Key_Home, Qt::ControlModifier);
        hand.press(Qt::Key_Return);
        hand.waitFor(u"case_reference"_s);
    });
    walk.step(u"who has read the case"_s, [&] {
        hand.press(Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
        hand.waitFor(u"readings"_s);
    });
    walk.step(u"back to the case"_s, [&] {
        hand.press(Qt::Key_Escape);
        hand.waitForGone(u"readings"_s);
    });
}

void lookAtSettings(Walk& walk)
{
    Hand& hand = walk.hand;
    for (const QString& section : {u"organisation"_s, u"departments"_s, u"categories"_s, u"grounds"_s, u"remedies"_s,
                                   u"calendar"_s, u"procedure"_s}) {
        walk.step(u"the settings: %1"_s.arg(section), [&] {
            walk.goTo(u"settings"_s);
            hand.waitFor(u"settings_page"_s);
            hand.clickItem(u"settings_sections"_s, Qt::UserRole, section + u"_section"_s);
        });
    }
}

void backUpAndRestore(Walk& walk)
{
    Hand& hand = walk.hand;
    walk.step(u"the backups"_s, [&] {
        walk.goTo(u"backups"_s);
        hand.waitFor(u"backups_page"_s);
    });
    walk.step(u"a backup is made"_s, [&] {
        hand.press(Qt::Key_F9);
        // Shown as it begins to work; nothing can be put back before it is done.
        hand.waitFor(u"backup_news"_s);
    });
    walk.step(u"what putting it back would mean"_s, [&] {
        hand.click(u"restore_backup"_s);
        hand.waitFor(u"confirm_restore"_s);
    });
    walk.step(u"the backup stands in the register's place"_s, [&] {
        hand.click(u"confirm_restore"_s);
        hand.waitFor(u"reopen_register"_s);
    });
    walk.step(u"the register is opened again"_s, [&] {
        hand.click(u"reopen_register"_s);
        hand.waitFor(u"sign_in"_s);
    });
}

} // namespace

void walkKeeping(Walk& walk)
{
    walk.comeBackAfter(daysUntilLate, Role::Supervisor);
    handOnWhatIsLate(walk);
    seeWhoRead(walk);
    walk.changeTo(Role::Administrator);
    lookAtSettings(walk);
    backUpAndRestore(walk);
}

} // namespace redress

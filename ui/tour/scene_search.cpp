#include "ui/tour/scenes.h"
#include "ui/tour/touch.h"
#include "ui/tour/walk.h"

#include <QAbstractItemView>

namespace redress {

using namespace Qt::StringLiterals;

void walkSearch(Walk& walk)
{
    Hand& hand = walk.hand;
    walk.step(u"look into the archive"_s, [&] { walk.goTo(u"archive"_s); });
    walk.step(u"choose how the archive is sorted"_s, [&] {
        hand.click(u"sort_by"_s);
        hand.waitFor(u"sort_orders"_s);
    });
    walk.step(u"sort the archive by name"_s, [&] {
        hand.press(Qt::Key_Up);
        hand.press(Qt::Key_Up);
        hand.press(Qt::Key_Return);
        hand.waitForGone(u"sort_orders"_s);
    });
    walk.step(u"find a case by a name without its accents"_s, [&] {
        hand.press(Qt::Key_F, Qt::ControlModifier);
        hand.type(u"search"_s, u"dang huu phuoc"_s);
        hand.waitUntil(u"the case is found"_s, [] {
            const auto* list = qobject_cast<QAbstractItemView*>(touch::find(u"work_list"_s));
            return list != nullptr && list->model()->rowCount() == 1;
        });
    });
    walk.step(u"open what was found"_s, [&] {
        hand.press(Qt::Key_Return);
        hand.waitFor(u"case_reference"_s);
    });
    walk.step(u"nothing is found"_s, [&] {
        hand.type(u"search"_s, u"khong co ho so nay"_s);
        hand.waitFor(u"nothing_found"_s);
    });
    walk.signOut();
}

} // namespace redress

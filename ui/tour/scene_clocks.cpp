#include "ui/tour/case_walk.h"
#include "ui/tour/scenes.h"
#include "ui/tour/walk.h"

namespace redress {

using namespace Qt::StringLiterals;

namespace {

void extend(Walk& walk)
{
    Hand& hand = walk.hand;
    walk.step(u"the supervisor grants more time"_s, [&] {
        walk.chooseAct(u"extend_limit"_s);
        hand.type(u"extend_limit_dialog/count"_s, u"3"_s);
        hand.type(u"extend_limit_dialog/reason"_s, u"Nhà thầu chỉ giao được cáp mới vào tuần sau."_s);
    });
    walk.step(u"the extension stands in the case"_s, [&] { walk.saveSheet(u"extend_limit"_s); });
}

void askWhy(Walk& walk)
{
    Hand& hand = walk.hand;
    walk.step(u"why this date"_s, [&] {
        hand.press(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
        hand.waitFor(u"why_dialog"_s);
    });
    walk.step(u"what if it stood still over the weekend"_s, [&] {
        hand.type(u"extended_by"_s, u"2"_s);
        hand.type(u"paused_from"_s, u"2026-11-06 14:00"_s);
        hand.type(u"paused_until"_s, u"2026-11-10 09:00"_s);
    });
}

void print(Walk& walk, const QString& reference)
{
    Hand& hand = walk.hand;
    walk.step(u"the explanation on paper"_s, [&] {
        hand.click(u"print_clocks"_s);
        hand.waitFor(u"save_pdf"_s);
    });
    walk.step(u"the explanation as PDF"_s, [&] { walk.savePdf(reference + u"-due-date.pdf"_s); });
    walk.step(u"back to the case it explains"_s, [&] {
        hand.click(u"close_letter"_s);
        hand.waitForGone(u"letter_dialog"_s);
        hand.click(u"close_why"_s);
        hand.waitForGone(u"why_dialog"_s);
    });
}

} // namespace

void walkClocks(Walk& walk, const QString& reference)
{
    walk.changeTo(Role::Supervisor);
    walk.step(u"the supervisor opens the case of the cut cable"_s,
              [&] { walk.openCase(u"with_departments"_s, reference); });
    extend(walk);
    askWhy(walk);
    print(walk, reference);
    sendNotice(walk, u"the notice of the extension"_s);
}

} // namespace redress

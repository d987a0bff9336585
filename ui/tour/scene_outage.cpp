#include "ui/tour/case_walk.h"
#include "ui/tour/scenes.h"
#include "ui/tour/touch.h"
#include "ui/tour/walk.h"

#include <QAbstractItemView>

namespace redress {

using namespace Qt::StringLiterals;

namespace {

/** Three neighbours, one cable. */
IntakeWords callFromVyDa(const QString& name, const QString& phone, const QString& subject, const QString& told)
{
    return {.channel = u"phone"_s,
            .name = name,
            .phone = phone,
            .language = u"vi"_s,
            .answerWay = u"phone"_s,
            .subject = subject,
            .description = told,
            .product = u"Internet cáp quang Home 200"_s,
            .category = u"interruption"_s};
}

void waitForLines(Hand& hand, const QString& list, int count)
{
    hand.waitUntil(u"%1 has %2 lines"_s.arg(list).arg(count), [&] {
        const auto* view = qobject_cast<const QAbstractItemView*>(touch::find(list));
        return view != nullptr && view->model()->rowCount() == count;
    });
}

QString threeCall(Walk& walk)
{
    static_cast<void>(registerOnly(walk, callFromVyDa(u"Tôn Nữ Minh Châu"_s, u"0914 555 0127"_s,
                                                      u"Mất mạng từ 7 giờ sáng, đèn quang chớp đỏ"_s,
                                                      u"Sáng nay bỗng mất mạng, đèn LOS chớp đỏ liên tục."_s)));
    static_cast<void>(registerOnly(walk, callFromVyDa(u"Hồ Đắc Lộc"_s, u"0935 555 0140"_s,
                                                      u"Cả hẻm 12 Nguyễn Sinh Cung không có Internet"_s,
                                                      u"Tôi và mấy nhà bên cạnh đều mất mạng từ sáng sớm."_s)));
    return registerOnly(walk, callFromVyDa(u"Phan Thị Bích Ngọc"_s, u"0976 555 0108"_s,
                                           u"Không có mạng, quán không bán hàng được"_s,
                                           u"Quán cà phê của tôi thu tiền qua mạng, từ sáng đến giờ không bán được gì."_s));
}

/** To all three at once, as the technicians expect it. */
void promiseRecovery(Walk& walk)
{
    Hand& hand = walk.hand;
    walk.step(u"mark the three cases of one fault"_s, [&] {
        walk.goTo(u"new"_s);
        hand.press(Qt::Key_T, Qt::ControlModifier);
        hand.markItem(u"case_table"_s, [](const QModelIndex& line) { return line.row() == 0; }, u"the first of them"_s);
        hand.press(Qt::Key_Down, Qt::ShiftModifier);
        hand.press(Qt::Key_Down, Qt::ShiftModifier);
    });
    walk.step(u"one recovery time for all three"_s, [&] {
        hand.press(Qt::Key_P);
        hand.type(u"joint_act_dialog/due"_s, u"+4h"_s);
        hand.type(u"joint_act_dialog/what"_s, u"Cáp tại tủ HUE-VD-017 được nối lại, mạng chạy bình thường."_s);
    });
    walk.step(u"the recovery time stands in each case"_s, [&] {
        walk.save(u"promise_cases"_s);
        hand.waitForGone(u"joint_act_dialog"_s);
    });
}

void promiseAVisit(Walk& walk, const QString& reference)
{
    Hand& hand = walk.hand;
    walk.step(u"agree on a visit"_s, [&] {
        hand.press(Qt::Key_T, Qt::ControlModifier);
        walk.openCase(u"new"_s, reference);
        hand.press(Qt::Key_J, Qt::ControlModifier);
        hand.choose(u"make_promise_dialog/kind"_s, u"appointment"_s);
        hand.type(u"make_promise_dialog/what"_s, u"Kỹ thuật viên đến quán kiểm tra lại đường truyền."_s);
        hand.type(u"make_promise_dialog/due"_s, u"tomorrow 10:00"_s);
    });
    walk.step(u"the visit stands beside the case"_s, [&] {
        walk.saveSheet(u"make_promise"_s);
        hand.waitFor(u"promises"_s);
    });
}

/** What is promised for today is the first thing that an agent sees. */
void settlePromises(Walk& walk)
{
    Hand& hand = walk.hand;
    walk.step(u"at sign-in the promises of the day come first"_s, [&] { waitForLines(hand, u"promise_list"_s, 6); });
    walk.step(u"what came of the first one"_s, [&] {
        hand.click(u"promise_kept"_s);
        hand.type(u"keep_promise_dialog/outcome"_s, u"Có mạng lại lúc 16:40."_s);
    });
    walk.step(u"the first one was kept"_s, [&] {
        walk.saveSheet(u"keep_promise"_s);
        waitForLines(hand, u"promise_list"_s, 5);
    });
    walk.step(u"the second one is moved"_s, [&] {
        hand.click(u"move_promise"_s);
        hand.type(u"agree_another_moment_dialog/due"_s, u"tomorrow 9:00"_s);
        hand.type(u"agree_another_moment_dialog/reason"_s, u"Đội sửa chữa phải kéo lại 60 m cáp; khách đồng ý."_s);
    });
    walk.step(u"the moved promise comes tomorrow"_s, [&] { walk.saveSheet(u"agree_another_moment"_s); });
    walk.step(u"why the third one was not kept"_s, [&] {
        hand.click(u"promise_not_kept"_s);
        hand.type(u"miss_promise_dialog/outcome"_s, u"Đầu nối trong quán cũng hỏng, đến tối vẫn chưa có mạng."_s);
    });
    walk.step(u"the broken promise is on record"_s, [&] { walk.saveSheet(u"miss_promise"_s); });
}

void keepTheFirst(Walk& walk)
{
    walk.hand.click(u"promise_kept"_s);
    walk.saveSheet(u"keep_promise"_s);
}

/** Of the two that are left. */
void settleTheNextDay(Walk& walk)
{
    Hand& hand = walk.hand;
    walk.step(u"what was promised for the next day was kept"_s, [&] {
        waitForLines(hand, u"promise_list"_s, 3);
        keepTheFirst(walk);
        waitForLines(hand, u"promise_list"_s, 2);
        keepTheFirst(walk);
        hand.waitFor(u"no_promises"_s);
    });
}

} // namespace

QString walkOutage(Walk& walk)
{
    const QString cafe = threeCall(walk);
    promiseRecovery(walk);
    promiseAVisit(walk, cafe);
    verify(walk, u"Khách xác nhận đèn LOS chớp đỏ; quán mở cửa đến 22 giờ."_s, u"high"_s);
    handOver(walk, u"Nối lại cáp tại tủ HUE-VD-017 và kiểm tra đầu nối trong quán."_s);
    walk.changeTo(Role::Agent);
    settlePromises(walk);
    walk.comeBackAfter(1, Role::Agent);
    settleTheNextDay(walk);
    walk.step(u"kept and broken stay in the case"_s, [&] { walk.openCase(u"with_departments"_s, cafe); });
    return cafe;
}

} // namespace redress

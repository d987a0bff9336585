#include "ui/tour/case_walk.h"
#include "ui/tour/scenes.h"
#include "ui/tour/touch.h"
#include "ui/tour/walk.h"

namespace redress {

using namespace Qt::StringLiterals;

namespace {

const IntakeWords letterFromHue{
    .channel = u"post"_s,
    .received = u"2026-10-02 09:30"_s,
    .name = u"Đặng Hữu Phước"_s,
    .phone = u"0905 318 226"_s,
    .address = u"42 Nguyễn Sinh Cung, phường Vỹ Dạ, thành phố Huế"_s,
    .language = u"vi"_s,
    .answerWay = u"post"_s,
    .subject = u"Mất kết nối Internet ba ngày liên tiếp"_s,
    .description =
        u"Từ tối thứ Hai 28/9 đến trưa thứ Năm 1/10 đường truyền nhà tôi mất hẳn tín hiệu, đèn quang "
        "trên modem chớp đỏ. Tôi gọi tổng đài bốn lần, lần nào cũng được hẹn “trong ngày” nhưng không có "
        "ai đến. Con tôi phải học trực tuyến nên ảnh hưởng rất nhiều."_s,
    .product = u"Internet cáp quang Home 200"_s,
    .category = u"interruption"_s,
    .expectation = u"Cho biết nguyên nhân và giảm cước những ngày không sử dụng được."_s};

void waitForLetter(Hand& hand, const QString& reference)
{
    hand.waitUntil(u"the letter stands beside "_s + reference, [&] {
        const QWidget* shown = touch::find(u"reference_beside"_s);
        return shown != nullptr && touch::textOf(shown).contains(reference);
    });
}

void weigh(Walk& walk, const QString& point, const QString& reason, const QString& remedy, const QString& cost)
{
    Hand& hand = walk.hand;
    walk.step(u"the officer weighs the %1 of the complaint"_s.arg(point == u"point_1"_s ? u"first point"_s : u"second point"_s),
              [&] {
                  hand.click(point + u"/weigh_point"_s);
                  hand.choose(u"finding"_s, u"upheld"_s);
                  hand.type(u"weigh_point_dialog/reason"_s, reason);
                  hand.type(u"weigh_point_dialog/remedy"_s, remedy);
                  hand.type(u"weigh_point_dialog/cost"_s, cost);
                  hand.tick(u"weigh_point_dialog/done"_s);
              });
    walk.step(u"the finding about the %1 is kept"_s.arg(point), [&] { walk.saveSheet(u"weigh_point"_s); });
}

void findAboutPoints(Walk& walk)
{
    Hand& hand = walk.hand;
    walk.step(u"the officer splits the complaint into its points"_s, [&] {
        walk.chooseAct(u"raise_point"_s);
        hand.type(u"raise_point_dialog/what"_s, u"Mất tín hiệu ba ngày\nBốn lần hẹn không có người đến"_s);
    });
    walk.step(u"the points stand in the case"_s, [&] { walk.saveSheet(u"raise_point"_s); });
    weigh(walk, u"point_1"_s, u"Cáp phối dây bị xe tải kéo đứt, đèn quang trên modem báo đúng như vậy."_s,
          u"Giảm cước ba ngày không có dịch vụ"_s, u"VND 22.000"_s);
    weigh(walk, u"point_2"_s, u"Lịch hẹn bị dời bốn lần mà không ai báo cho khách hàng."_s,
          u"Nhắn tin báo khách hàng mỗi khi lịch hẹn thay đổi"_s, {});
}

void writeLetter(Walk& walk, const QString& reference)
{
    Hand& hand = walk.hand;
    walk.step(u"the officer drafts the letter"_s, [&] {
        hand.waitFor(u"body"_s);
        walk.save(u"draft_letter"_s);
    });
    walk.step(u"the officer submits the letter"_s, [&] {
        hand.click(u"submit_letter"_s);
        hand.waitForGone(u"submit_letter"_s);
    });
    walk.changeTo(Role::Manager);
    walk.step(u"the manager reads the letter beside its case"_s, [&] {
        walk.goTo(u"signatures"_s);
        waitForLetter(hand, reference);
    });
    walk.step(u"the manager writes what is to be changed"_s, [&] {
        hand.click(u"return_letter"_s);
        hand.type(u"remarks"_s, u"Xin ghi rõ số tiền cước được giảm và kỳ hóa đơn áp dụng."_s);
    });
    walk.step(u"the manager returns the letter"_s, [&] { walk.save(u"return_letter"_s); });
}

void correctLetter(Walk& walk, const QString& reference)
{
    Hand& hand = walk.hand;
    walk.changeTo(Role::Officer);
    walk.step(u"the officer puts the letter right"_s, [&] {
        walk.openCase(u"to_answer"_s, reference);
        // Into the empty line before the closing formula.
        hand.click(u"body"_s);
        hand.press(Qt::Key_End, Qt::ControlModifier);
        hand.press(Qt::Key_Up);
        hand.typeHere(u"\nChúng tôi giảm 3/30 cước tháng, tương đương 22.000 đồng, vào hóa đơn kỳ tháng 10/2026.\n"_s);
    });
    walk.step(u"the officer submits the letter again"_s, [&] {
        hand.click(u"submit_letter"_s);
        hand.waitForGone(u"submit_letter"_s);
    });
    walk.changeTo(Role::Manager);
    walk.step(u"the manager sees what was changed since"_s, [&] {
        walk.goTo(u"signatures"_s);
        waitForLetter(hand, reference);
        hand.click(u"as_changes"_s);
    });
    walk.step(u"the manager signs the letter"_s, [&] {
        hand.type(u"signing_foot/password"_s, tourPassword());
        walk.save(u"sign_letter"_s);
    });
    walk.step(u"preview the signed letter"_s, [&] {
        walk.openCase(u"to_send"_s, reference);
        hand.click(u"preview_letter"_s);
        hand.waitFor(u"save_pdf"_s);
    });
    walk.step(u"save the signed letter as PDF"_s, [&] { walk.savePdf(reference + u".pdf"_s); });
    walk.step(u"close the preview"_s, [&] {
        hand.click(u"close_letter"_s);
        hand.waitForGone(u"letter_dialog"_s);
    });
}

void sendAndClose(Walk& walk, const QString& reference)
{
    Hand& hand = walk.hand;
    walk.changeTo(Role::Agent);
    walk.step(u"the agent opens the post of the day"_s, [&] {
        walk.goTo(u"letters"_s);
        hand.click(u"open_post_of_the_day"_s);
        hand.waitUntil(u"the letter is there to be printed"_s, [] {
            const QWidget* print = touch::find(u"post_of_the_day/save_letters"_s);
            return print != nullptr && print->isEnabled();
        });
    });
    walk.step(u"the letters of the day become one file"_s, [&] {
        const QString path = walk.pathOf(u"post_of_the_day.pdf"_s);
        hand.click(u"post_of_the_day/save_letters"_s);
        walk.giveFileName(path);
        hand.waitFor(u"all_came_out"_s);
    });
    walk.step(u"all letters came out"_s, [&] {
        hand.click(u"all_came_out"_s);
        hand.waitFor(u"record_as_sent"_s);
    });
    walk.step(u"the letters are recorded as sent"_s, [&] {
        hand.click(u"record_as_sent"_s);
        hand.waitFor(u"list_of_sent"_s);
    });
    walk.step(u"the agent closes the post of the day"_s, [&] {
        hand.click(u"post_of_the_day/cancel"_s);
        hand.waitForGone(u"post_of_the_day"_s);
    });
    walk.comeBackAfter(3, Role::Agent);
    walk.step(u"the agent opens the case that awaits its confirmation"_s,
              [&] { walk.openCase(u"awaiting_confirmation"_s, reference); });
    decide(walk, u"satisfied"_s, u"Anh Phước gọi lại: đã nhận thư, đồng ý với cách giải quyết và cảm ơn."_s);
    closeCase(walk, u"resolved"_s,
              u"Cáp quang phối dây tại tủ HUE-VD-017 bị xe tải kéo đứt; đội sửa chữa khu vực quá tải."_s,
              u"Bổ sung đội dự phòng cho Vỹ Dạ và nhắn tin báo khách hàng khi sự cố kéo dài quá bốn giờ."_s);
}

} // namespace

QString walkPost(Walk& walk)
{
    walk.signIn(Role::Agent);
    const QString reference = takeIn(walk, letterFromHue);
    verify(walk, u"Khách hàng xác nhận thời gian mất tín hiệu và bổ sung số điện thoại liên hệ."_s,
           u"high"_s);
    handOver(
        walk,
        u"Tìm nguyên nhân mất tín hiệu tuyến Vỹ Dạ 28/9–1/10, cho biết vì sao bốn lần hẹn không thực hiện, "
        "đề xuất mức giảm cước."_s);
    walk.changeTo(Role::Officer);
    answerHandOff(
        walk, reference,
        u"cáp quang phối dây tại tủ HUE-VD-017 bị xe tải kéo đứt tối 28/9; đội sửa chữa khu vực "
        "xử lý 14 sự cố cùng lúc nên lịch hẹn bị dời mà không báo lại."_s,
        u"đã thay 120 m cáp và đo kiểm đường truyền ngày 1/10; giảm cước ba ngày không có dịch vụ."_s);
    findAboutPoints(walk);
    writeLetter(walk, reference);
    correctLetter(walk, reference);
    sendAndClose(walk, reference);
    walk.signOut();
    return reference;
}

} // namespace redress

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

void writeLetter(Walk& walk, const QString& reference)
{
    Hand& hand = walk.hand;
    walk.step(u"the officer drafts the letter"_s, [&] {
        hand.waitFor(u"body"_s);
        hand.type(u"ask_decision"_s, u"Khiếu nại của Quý khách là có cơ sở."_s);
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
    walk.step(u"the agent sends the letter"_s, [&] {
        walk.openCase(u"to_send"_s, reference);
        hand.waitFor(u"give_reply"_s);
        hand.choose(u"way"_s, u"post"_s);
    });
    walk.step(u"the letter is recorded as sent"_s, [&] {
        hand.click(u"give_reply"_s);
        hand.waitFor(u"record_decision"_s);
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

void walkPost(Walk& walk)
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
    writeLetter(walk, reference);
    correctLetter(walk, reference);
    sendAndClose(walk, reference);
    walk.signOut();
}

} // namespace redress

#include "ui/tour/case_walk.h"
#include "ui/tour/scenes.h"
#include "ui/tour/touch.h"
#include "ui/tour/walk.h"

#include <QApplication>
#include <QClipboard>
#include <QImage>
#include <QPainter>

namespace redress {

using namespace Qt::StringLiterals;

namespace {

const IntakeWords burntRouter{
    .channel = u"walk_in"_s,
    .name = u"Lý Gia Hân"_s,
    .phone = u"0912 555 0163"_s,
    .language = u"vi"_s,
    .answerWay = u"phone"_s,
    .subject = u"Bộ phát cháy đầu cắm, vẫn bị tính cước tháng 9"_s,
    .description = u"Bộ phát nóng rồi cháy đầu cắm điện hôm thứ Bảy, mất mạng đến nay mà hóa đơn tháng 9 vẫn đủ tiền. "
                   "Tôi mang ảnh chụp đầu cắm theo."_s,
    .product = u"Internet cáp quang Home 200"_s,
    .category = u"defect"_s};

const IntakeWords settledWithTheShop{.channel = u"phone"_s,
                                     .name = u"Đoàn Quốc Việt"_s,
                                     .phone = u"0907 555 0118"_s,
                                     .language = u"vi"_s,
                                     .subject = u"Đơn lắp đặt bị hẹn lại lần thứ hai"_s,
                                     .description = u"Đã hẹn sáng thứ Ba nhưng không ai đến, giờ lại dời sang tuần sau."_s,
                                     .product = u"Internet cáp quang Home 100"_s,
                                     .category = u"installation"_s};

/** What a phone at the counter has just sent to the desk. */
QImage photoOfThePlug()
{
    QImage photo(900, 600, QImage::Format_RGB32);
    photo.fill(QColor(0xD8, 0xD2, 0xC8));
    QPainter painter(&photo);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(0xF4, 0xF4, 0xF2));
    painter.drawRoundedRect(QRectF(270, 130, 360, 340), 40, 40);
    painter.setBrush(QColor(0x33, 0x2B, 0x26));
    painter.drawEllipse(QPointF(380, 300), 34, 34);
    painter.drawEllipse(QPointF(520, 300), 34, 34);
    painter.setBrush(QColor(0x5A, 0x3B, 0x22, 0xB0));
    painter.drawEllipse(QPointF(536, 322), 96, 78);
    return photo;
}

QString takeInWithPhoto(Walk& walk)
{
    Hand& hand = walk.hand;
    QString reference;
    walk.step(u"a visitor brings a photo"_s, [&] {
        fillIn(walk, burntRouter);
        Hand::onScreen([] { QApplication::clipboard()->setImage(photoOfThePlug()); });
        hand.press(Qt::Key_V, Qt::ControlModifier);
        hand.waitFor(u"leave_out"_s);
        hand.show(u"leave_out"_s);
    });
    walk.step(u"the case with the photo is registered"_s, [&] {
        hand.click(u"register_case"_s);
        reference = hand.read(u"reference"_s);
    });
    walk.step(u"the photo is in the case"_s, [&] {
        hand.click(u"go_on_to_verification"_s);
        walk.waitForCase(reference);
        hand.waitFor(u"papers_panel"_s);
    });
    return reference;
}

void lookAtThePhoto(Walk& walk)
{
    Hand& hand = walk.hand;
    walk.step(u"look at the photo"_s, [&] {
        hand.markItem(u"papers"_s, [](const QModelIndex&) { return true; }, u"the photo"_s);
        hand.press(Qt::Key_Return);
        hand.waitFor(u"paper_preview"_s);
    });
    walk.step(u"close the photo"_s, [&] {
        hand.press(Qt::Key_Escape);
        hand.waitForGone(u"paper_preview"_s);
    });
}

void handOverTo(Walk& walk, const QString& department, const QString& instructions)
{
    Hand& hand = walk.hand;
    hand.choose(u"department"_s, department);
    hand.type(u"instructions"_s, instructions);
}

void handOverToTwo(Walk& walk)
{
    Hand& hand = walk.hand;
    walk.step(u"the first of two departments"_s, [&] {
        handOverTo(walk, tourDepartment(), u"Kiểm tra bộ phát và nguồn điện, đổi thiết bị cho khách."_s);
        walk.save(u"hand_over_next"_s);
        hand.waitUntil(u"the form is empty again"_s, [] {
            const QWidget* instructions = touch::find(u"instructions"_s);
            return instructions != nullptr && touch::textOf(instructions).isEmpty();
        });
    });
    walk.step(u"the second of two departments"_s, [&] {
        handOverTo(walk, tourPaperDepartment(), u"Tính lại cước tháng 9 cho những ngày mất mạng."_s);
        walk.save(u"hand_over"_s);
    });
    walk.step(u"lay one before the head of its department"_s, [&] {
        hand.click(u"hand_off_1/escalate_hand_off"_s);
        hand.type(u"lay_before_dialog/reason"_s, u"Có nguy cơ cháy; khách có con nhỏ."_s);
        walk.save(u"lay_before"_s);
    });
    walk.step(u"look at the slip for the one on paper"_s, [&] {
        hand.click(u"hand_off_2/print_slip"_s);
        hand.waitFor(u"save_pdf"_s);
    });
    walk.step(u"close the slip"_s, [&] {
        hand.press(Qt::Key_Escape);
        hand.waitForGone(u"save_pdf"_s);
    });
}

void correctThePhone(Walk& walk)
{
    Hand& hand = walk.hand;
    walk.step(u"put the phone number right"_s, [&] {
        hand.press(Qt::Key_F2, Qt::ControlModifier);
        hand.choose(u"field"_s, u"phone"_s);
        hand.type(u"correct_field_dialog/phone"_s, u"0912 555 0136"_s);
        hand.type(u"correct_field_dialog/reason"_s, u"Khách đọc lại số; hai chữ số cuối bị đảo."_s);
    });
    walk.step(u"the old number stays in the journal"_s, [&] {
        walk.saveSheet(u"correct_field"_s);
    });
}

void enterTheAnswerOnPaper(Walk& walk, const QString& reference)
{
    Hand& hand = walk.hand;
    walk.step(u"the case waits for one more"_s, [&] { walk.openCase(u"with_departments"_s, reference); });
    walk.step(u"enter what came back on paper"_s, [&] {
        hand.click(u"hand_off_2/answer_on_behalf"_s);
        hand.type(u"answered_by"_s, u"Chị Thơ, Kế toán cước"_s);
        hand.type(u"cause"_s, u"Hóa đơn in trước khi báo mất mạng."_s);
        hand.type(u"done"_s, u"Giảm 160.000 đồng vào hóa đơn tháng 10."_s);
    });
    walk.step(u"all departments have answered"_s, [&] {
        walk.save(u"enter_answer"_s);
        hand.waitFor(u"give_reply"_s);
    });
}

void withdrawOne(Walk& walk)
{
    Hand& hand = walk.hand;
    const QString reference = takeIn(walk, settledWithTheShop);
    walk.step(u"the complainant calls and withdraws"_s, [&] {
        walk.chooseAct(u"withdraw_case"_s);
        hand.type(u"words"_s, u"Khách gọi lại: đã lắp xong sáng nay, xin rút khiếu nại."_s);
    });
    walk.step(u"the withdrawn case is closed"_s, [&] { walk.save(u"withdraw_case"_s); });
}

} // namespace

void walkDepartments(Walk& walk)
{
    walk.changeTo(Role::Agent);
    const QString reference = takeInWithPhoto(walk);
    lookAtThePhoto(walk);
    verify(walk, u"Khách xác nhận: cháy đầu cắm tối thứ Bảy."_s, u"high"_s);
    handOverToTwo(walk);
    correctThePhone(walk);
    walk.changeTo(Role::Officer);
    answerHandOff(walk, reference, u"Nguồn của bộ phát quá tải."_s, u"Đã đổi bộ phát mới và kiểm tra ổ cắm."_s);
    walk.changeTo(Role::Agent);
    enterTheAnswerOnPaper(walk, reference);
    withdrawOne(walk);
}

} // namespace redress

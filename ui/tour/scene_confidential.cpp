#include "ui/tour/case_walk.h"
#include "ui/tour/scenes.h"
#include "ui/tour/touch.h"
#include "ui/tour/walk.h"

#include <QCheckBox>

namespace redress {

using namespace Qt::StringLiterals;

namespace {

const IntakeWords aboutAColleague{
    .channel = u"phone"_s,
    .name = u"Võ Hoàng Yến"_s,
    .phone = u"0983 555 0172"_s,
    .language = u"vi"_s,
    .answerWay = u"phone"_s,
    .subject = u"Nhân viên tổng đài nói lại chuyện nợ cước với hàng xóm"_s,
    .description = u"Người của tổng đài kể với hàng xóm tôi rằng tôi chậm đóng cước. Tôi muốn biết vì sao."_s,
    .product = u"Internet cáp quang Home 100"_s,
    .category = u"conduct"_s};

void tickReader(Hand& hand, const QString& name)
{
    QString box;
    hand.waitUntil(u"%1 can be ticked"_s.arg(name), [&] {
        const QWidget* readers = touch::find(u"readers"_s);
        const auto boxes = readers == nullptr ? QList<QCheckBox*>() : readers->findChildren<QCheckBox*>();
        for (const QCheckBox* one : boxes) {
            box = one->text().startsWith(name) ? one->objectName() : box;
        }
        return !box.isEmpty();
    });
    hand.tick(box);
}

} // namespace

void walkConfidential(Walk& walk)
{
    Hand& hand = walk.hand;
    const QString reference = registerOnly(walk, aboutAColleague);
    walk.step(u"say who may read it"_s, [&] {
        hand.click(u"go_on_to_verification"_s);
        walk.waitForCase(reference);
        walk.chooseAct(u"name_readers"_s);
        tickReader(hand, u"Farah"_s);
        tickReader(hand, u"Phạm Thu Hương"_s);
        hand.type(u"name_readers_dialog/reason"_s, u"Khiếu nại về một đồng nghiệp trong tổ."_s);
    });
    walk.step(u"the case is open to two people only"_s, [&] { walk.saveSheet(u"name_readers"_s); });
    walk.changeTo(Role::Agent);
    walk.step(u"for anybody else it is in no list and no search"_s, [&] {
        hand.press(Qt::Key_F, Qt::ControlModifier);
        hand.type(u"search"_s, reference);
        hand.waitFor(u"nothing_found"_s);
    });
}

} // namespace redress

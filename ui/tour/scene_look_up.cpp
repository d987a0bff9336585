#include "ui/tour/case_walk.h"
#include "ui/tour/scenes.h"
#include "ui/tour/walk.h"

namespace redress {

using namespace Qt::StringLiterals;

namespace {

const IntakeWords lostParcel{.channel = u"phone"_s,
                             .name = u"Rahmat Hidayat"_s,
                             .phone = u"+62 812 5550 0134"_s,
                             .language = u"id"_s,
                             .answerWay = u"phone"_s,
                             .subject = u"Modem pengganti belum sampai"_s,
                             .description = u"Modem saya diambil petugas dua minggu lalu, penggantinya belum dikirim."_s,
                             .product = u"Modem SM-1200"_s,
                             .category = u"repair"_s};

void ask(Hand& hand, const QString& reference, const QString& secondItem)
{
    hand.type(u"look_up_page/reference"_s, reference);
    hand.type(u"second_item"_s, secondItem);
    hand.click(u"look_up_status"_s);
}

} // namespace

void walkLookUp(Walk& walk)
{
    Hand& hand = walk.hand;
    const QString reference = registerOnly(walk, lostParcel);
    walk.step(u"a caller asks with a wrong second item"_s, [&] {
        hand.press(Qt::Key_F9);
        ask(hand, reference, u"+62 812 5550 9999"_s);
        hand.waitForRefusal(u"second_item"_s);
    });
    walk.step(u"with the right one the status is told in the caller's words"_s, [&] {
        ask(hand, reference, u"0812 5550 0134"_s);
        hand.waitFor(u"status_answer"_s);
    });
    walk.step(u"somebody guesses three times"_s, [&] {
        hand.click(u"another_caller"_s);
        for (const QString& guess : {u"1111 1111"_s, u"2222 2222"_s, u"3333 3333"_s}) {
            ask(hand, reference, guess);
            hand.waitForRefusal(u"second_item"_s);
        }
    });
    walk.step(u"nothing is told about the case for a while"_s, [&] {
        ask(hand, reference, u"0812 5550 0134"_s);
        hand.waitForRefusal(u"look_up_page/reference"_s);
    });
}

} // namespace redress

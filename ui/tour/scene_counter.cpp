#include "ui/tour/case_walk.h"
#include "ui/tour/scenes.h"
#include "ui/tour/touch.h"
#include "ui/tour/walk.h"

namespace redress {

using namespace Qt::StringLiterals;

namespace {

const IntakeWords visitAtTheCounter{
    .channel = u"walk_in"_s,
    .name = u"Siti Nurhaliza binti Abdullah"_s,
    .phone = u"+60 12-345 6789"_s,
    .language = u"ms"_s,
    .subject = u"Kabel LAN yang dihantar tidak sama dengan pesanan"_s,
    .description =
        u"Saya memesan kabel 20 meter untuk pejabat di tingkat dua, tetapi yang sampai hanya 5 meter. "
        "Resit dan kotak asal saya bawa bersama."_s,
    .product = u"Kabel LAN Cat6"_s,
    .category = u"defect"_s};

} // namespace

void walkCounter(Walk& walk)
{
    Hand& hand = walk.hand;
    walk.signIn(Role::Agent);
    walk.step(u"take in a case at the counter"_s, [&] { fillIn(walk, visitAtTheCounter); });
    walk.changeTo(Role::Agent);
    walk.step(u"the case begun is offered again"_s, [&] {
        hand.click(u"continue_draft"_s);
        hand.waitUntil(u"what was typed stands there again"_s, [] {
            const QWidget* subject = touch::find(u"subject"_s);
            return subject != nullptr && touch::textOf(subject) == visitAtTheCounter.subject;
        });
    });
    walk.step(u"write down what was agreed"_s, [&] {
        hand.click(u"open_settlement"_s);
        hand.type(u"agreement"_s,
                  u"Kabel ditukar dengan yang 20 meter di kaunter; pelanggan mencuba dan berpuas hati."_s);
        hand.tick(u"both_agreed"_s);
        hand.type(u"root_cause"_s, u"Label kotak tertukar di gudang."_s);
        hand.type(u"lesson"_s, u"Semak panjang kabel sebelum dibungkus."_s);
    });
    QString reference;
    walk.step(u"settle it on the spot"_s, [&] {
        hand.click(u"settle_on_the_spot"_s);
        reference = hand.read(u"reference"_s);
    });
    walk.step(u"look at the settled case"_s, [&] {
        hand.click(u"look_at_case"_s);
        walk.waitForCase(reference);
    });
}

} // namespace redress

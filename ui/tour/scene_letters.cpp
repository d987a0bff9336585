#include "ui/tour/scenes.h"
#include "ui/tour/touch.h"
#include "ui/tour/walk.h"

#include <QFileInfo>

namespace redress {

using namespace Qt::StringLiterals;

namespace {

void closePages(Hand& hand)
{
    hand.click(u"close_letter"_s);
    hand.waitForGone(u"letter_dialog"_s);
}

void printRegister(Walk& walk)
{
    Hand& hand = walk.hand;
    walk.step(u"look into the letter register"_s, [&] {
        walk.goTo(u"letters"_s);
        hand.choose(u"register_part"_s, u"outgoing"_s);
        hand.waitFor(u"letter_register"_s);
    });
    walk.step(u"choose what of the register is printed"_s, [&] {
        hand.click(u"print_letter_register"_s);
        hand.waitFor(u"print_register_dialog"_s);
    });
    walk.step(u"see the register on paper"_s, [&] {
        hand.click(u"print_register_dialog/print_register"_s);
        hand.waitFor(u"letter_dialog"_s);
    });
    walk.step(u"save the register as PDF"_s, [&] { walk.savePdf(u"letter_register.pdf"_s); });
    walk.step(u"close the register's pages"_s, [&] { closePages(hand); });
}

void recordIncomingPost(Walk& walk, const QString& reference)
{
    Hand& hand = walk.hand;
    walk.step(u"a letter of thanks came in"_s, [&] {
        hand.click(u"record_incoming_post"_s);
        hand.type(u"reference"_s, reference);
        hand.waitUntil(u"the sender is filled in"_s, [] {
            const QWidget* sender = touch::find(u"record_post_dialog/sender"_s);
            return sender != nullptr && !touch::textOf(sender).isEmpty();
        });
        hand.type(u"record_post_dialog/what"_s, u"Thư cảm ơn, viết tay"_s);
    });
    walk.step(u"it gets its number"_s, [&] { walk.saveSheet(u"record_post"_s); });
}

void makeCaseFile(Walk& walk, const QString& reference)
{
    Hand& hand = walk.hand;
    const QString path = walk.pathOf(u"case_file.pdf"_s);
    walk.step(u"choose what goes into the case file"_s, [&] {
        walk.openCase(u"archive"_s, reference);
        walk.chooseAct(u"make_case_file"_s);
        hand.waitFor(u"make_case_file_dialog"_s);
    });
    walk.step(u"see the case file"_s, [&] {
        hand.click(u"make_case_file_dialog/make_case_file"_s);
        hand.waitFor(u"case_file_view"_s);
    });
    walk.step(u"save the case file"_s, [&] {
        hand.click(u"save_case_file"_s);
        walk.giveFileName(path);
        hand.waitUntil(path + u" is written"_s, [&] { return QFileInfo(path).size() > 0; });
    });
    walk.step(u"close the case file"_s, [&] {
        hand.click(u"close_case_file"_s);
        hand.waitForGone(u"case_file_view"_s);
        hand.click(u"make_case_file_dialog/cancel"_s);
        hand.waitForGone(u"make_case_file_dialog"_s);
    });
}

} // namespace

void walkLetters(Walk& walk, const QString& reference)
{
    walk.signIn(Role::Agent);
    printRegister(walk);
    recordIncomingPost(walk, reference);
    makeCaseFile(walk, reference);
    walk.signOut();
}

} // namespace redress

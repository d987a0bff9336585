#include "ui/tour/case_walk.h"

#include "ui/tour/walk.h"

namespace redress {

using namespace Qt::StringLiterals;

void fillIn(Walk& walk, const IntakeWords& words)
{
    Hand& hand = walk.hand;
    const auto typeWhereGiven = [&](const QString& field, const QString& text) {
        if (!text.isEmpty()) {
            hand.type(field, text);
        }
    };
    const auto chooseWhereGiven = [&](const QString& field, const QString& id) {
        if (!id.isEmpty()) {
            hand.choose(field, id);
        }
    };
    hand.press(Qt::Key_N, Qt::ControlModifier);
    hand.click(u"channel_"_s + words.channel);
    typeWhereGiven(u"received"_s, words.received);
    hand.type(u"name"_s, words.name);
    typeWhereGiven(u"phone"_s, words.phone);
    typeWhereGiven(u"email"_s, words.email);
    typeWhereGiven(u"address"_s, words.address);
    chooseWhereGiven(u"language"_s, words.language);
    chooseWhereGiven(u"answer_way"_s, words.answerWay);
    hand.type(u"subject"_s, words.subject);
    hand.type(u"description"_s, words.description);
    hand.type(u"product"_s, words.product);
    hand.choose(u"category"_s, words.category);
    typeWhereGiven(u"expectation"_s, words.expectation);
}

QString takeIn(Walk& walk, const IntakeWords& words)
{
    Hand& hand = walk.hand;
    QString reference;
    walk.step(u"take in a case by %1"_s.arg(words.channel), [&] { fillIn(walk, words); });
    walk.step(u"the case of %1 is registered"_s.arg(words.channel), [&] {
        hand.click(u"register_case"_s);
        reference = hand.read(u"reference"_s);
    });
    walk.step(u"go on to verification"_s, [&] {
        hand.click(u"go_on_to_verification"_s);
        walk.waitForCase(reference);
    });
    return reference;
}

QString registerOnly(Walk& walk, const IntakeWords& words)
{
    QString reference;
    walk.step(u"%1 is registered"_s.arg(words.name), [&] {
        fillIn(walk, words);
        walk.hand.click(u"register_case"_s);
        reference = walk.hand.read(u"reference"_s);
    });
    return reference;
}

void verify(Walk& walk, const QString& remarks, const QString& severity)
{
    Hand& hand = walk.hand;
    walk.step(u"read the content back"_s, [&] {
        hand.type(u"remarks"_s, remarks);
        hand.click(u"confirm_content"_s);
        hand.waitForGone(u"confirm_content"_s);
    });
    walk.step(u"classify the case"_s, [&] {
        hand.choose(u"severity"_s, severity);
        walk.save(u"classify_case"_s);
    });
    walk.step(u"accept the case"_s, [&] {
        hand.click(u"accept_case"_s);
        hand.waitFor(u"hand_over"_s);
    });
}

void handOver(Walk& walk, const QString& instructions)
{
    Hand& hand = walk.hand;
    walk.step(u"say what the department is asked to do"_s, [&] {
        hand.choose(u"department"_s, tourDepartment());
        hand.type(u"instructions"_s, instructions);
    });
    walk.step(u"hand over to the department"_s, [&] {
        hand.click(u"hand_over"_s);
        hand.waitForGone(u"hand_over"_s);
    });
}

void answerHandOff(Walk& walk, const QString& reference, const QString& cause, const QString& done)
{
    Hand& hand = walk.hand;
    walk.step(u"the officer opens the hand-off"_s, [&] {
        walk.openCase(u"with_departments"_s, reference);
        hand.waitFor(u"accept_hand_off"_s);
    });
    walk.step(u"the officer accepts the hand-off"_s, [&] {
        hand.click(u"accept_hand_off"_s);
        hand.waitFor(u"answer_hand_off"_s);
    });
    walk.step(u"the officer answers"_s, [&] {
        hand.type(u"cause"_s, cause);
        hand.type(u"done"_s, done);
        hand.click(u"answer_hand_off"_s);
        hand.waitForGone(u"answer_hand_off"_s);
    });
}

void conclude(Walk& walk, const QString& finding, const QString& conclusion)
{
    Hand& hand = walk.hand;
    walk.step(u"say what the assessment comes to"_s, [&] {
        hand.press(Qt::Key_J, Qt::ControlModifier | Qt::ShiftModifier);
        hand.choose(u"assess_case_dialog/finding"_s, finding);
        hand.type(u"assess_case_dialog/conclusion"_s, conclusion);
    });
    walk.step(u"the conclusion is recorded"_s, [&] { walk.saveSheet(u"assess_case"_s); });
}

void reply(Walk& walk, const QString& way, const QString& said)
{
    Hand& hand = walk.hand;
    walk.step(u"say what was answered by %1"_s.arg(way), [&] {
        hand.choose(u"way"_s, way);
        hand.type(u"said"_s, said);
    });
    walk.step(u"record the reply by %1"_s.arg(way), [&] {
        hand.click(u"give_reply"_s);
        hand.waitFor(u"record_decision"_s);
    });
}

void sendNotice(Walk& walk, const QString& which)
{
    Hand& hand = walk.hand;
    walk.step(u"%1 is owed"_s.arg(which), [&] {
        hand.press(Qt::Key_F8);
        hand.waitFor(u"notice_text"_s);
    });
    walk.step(u"%1 went out"_s.arg(which), [&] {
        walk.save(u"notice_sent"_s);
        hand.waitFor(u"no_notices"_s);
    });
}

void decide(Walk& walk, const QString& decision, const QString& words)
{
    Hand& hand = walk.hand;
    walk.step(u"the complainant says %1"_s.arg(QString(decision).replace(u'_', u' ')), [&] {
        hand.choose(u"decision"_s, decision);
        if (!words.isEmpty()) {
            hand.type(u"words"_s, words);
        }
    });
    walk.step(u"record the decision"_s, [&] {
        hand.click(u"record_decision"_s);
        hand.waitForGone(u"record_decision"_s);
    });
}

void closeCase(Walk& walk, const QString& outcome, const QString& rootCause, const QString& lesson)
{
    Hand& hand = walk.hand;
    walk.step(u"say what was learned"_s, [&] {
        hand.type(u"root_cause"_s, rootCause);
        hand.type(u"lesson"_s, lesson);
        if (!outcome.isEmpty()) {
            hand.choose(u"outcome"_s, outcome);
        }
    });
    walk.step(u"close the case"_s, [&] {
        hand.click(u"close_case"_s);
        hand.waitForGone(u"close_case"_s);
    });
}

} // namespace redress

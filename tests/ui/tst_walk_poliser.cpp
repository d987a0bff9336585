#include "tests/support/procedure_walk.h"

#include <QtTest>

using namespace redress;
using namespace redress::test;
using namespace Qt::StringLiterals;

class TestWalkPoliser : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aSecondAnswerThatIsRejectedEndsAsRecordedOpen();
};

namespace {

void firstRound(ProcedureWalk& walk)
{
    walk.signIn(u"agent"_s);
    walk.takeIn({.channel = u"technician"_s, .received = u"16/11 8:30"_s, .language = u"fa"_s, .answerWay = u"phone"_s,
                 .subject = u"Cracks in the membrane"_s, .product = u"Membrane"_s, .category = u"product_quality"_s,
                 .expectation = u"Another one"_s});
    walk.save(u"notice_1_sent"_s);
    walk.goOnToVerification();
    walk.tickItem(u"sample_received"_s);
    walk.acceptAndHandOver();
    walk.signIn(u"officer"_s);
    walk.answerHandOff(u"The ground was wet."_s, u"The site was visited."_s);
    walk.assess(u"partly_upheld"_s, u"The ground was wet."_s);
    walk.agentReplies(u"phone"_s, u"Told the result."_s);
    walk.decide(u"not_satisfied"_s, u"I want another solution."_s);
}

void secondRound(ProcedureWalk& walk)
{
    walk.acceptAndHandOver();
    walk.signIn(u"officer"_s);
    walk.open(u"with_departments"_s);
    walk.typeItem(u"alternative"_s, u"A new layer"_s);
    walk.answerHandOff(u"The ground was wet."_s, u"A new layer was offered."_s);
    // Who came to the first conclusion does not come to the second one.
    walk.hand.waitFor(u"same_person"_s);
    walk.signIn(u"second_officer"_s);
    walk.open(u"to_answer"_s);
    walk.assess(u"upheld"_s, u"The layer is renewed."_s);
    walk.agentReplies(u"phone"_s, u"The layer is renewed."_s);
    walk.decide(u"not_satisfied"_s, u"No."_s);
}

void theEnd(ProcedureWalk& walk)
{
    // Nothing is closed before the complainant was told where else to go.
    walk.hand.waitFor(u"tell_remedies"_s);
    walk.hand.waitForGone(u"close_case"_s);
    walk.hand.tick(u"remedies/remedy_1"_s);
    walk.save(u"tell_remedies"_s);
    walk.typeItem(u"corrective_action"_s, u"Teach the fitters"_s);
    walk.chooseItem(u"same_matter_before"_s, u"yes"_s);
    walk.hand.type(u"root_cause"_s, u"Wet ground"_s);
    walk.save(u"close_case"_s);
}

} // namespace

void TestWalkPoliser::aSecondAnswerThatIsRejectedEndsAsRecordedOpen()
{
    ProcedureWalk walk(u"poliser"_s);
    walk.hire(u"second_officer"_s);
    walk.keepRemedy(u"Consumer council"_s);
    const QString fault = walk.faultOf([&] {
        firstRound(walk);
        secondRound(walk);
        theEnd(walk);
    });
    QCOMPARE(fault, QString());

    const Case kept = walk.kept();
    QVERIFY(kept.closed);
    QCOMPARE(kept.outcome, Outcome::RecordedOpen);
    QCOMPARE(kept.round, 2);
    QVERIFY(kept.remediesTold.has_value());
    QVERIFY(kept.assessmentOf(1)->by != kept.assessmentOf(2)->by);
    QCOMPARE(walk.statusAt(walk.clock.now()), u"باز"_s);
}

QTEST_MAIN(TestWalkPoliser)

#include "tst_walk_poliser.moc"

#include "tests/support/procedure_walk.h"

#include <QtTest>

using namespace redress;
using namespace redress::test;
using namespace Qt::StringLiterals;

class TestWalkAlphatech : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theDirectorTakesNoteAndAnotherPersonAssessesTheSecondRound();
};

namespace {

void takeInAndBeNoted(ProcedureWalk& walk)
{
    walk.signIn(u"agent"_s);
    walk.takeIn({.channel = u"phone"_s, .language = u"vi"_s, .answerWay = u"phone"_s,
                 .subject = u"The lift stops between floors"_s, .product = u"Home lift 350 kg"_s,
                 .category = u"lift"_s});
    walk.goOnToVerification();
    // Nothing goes on before the director has seen it.
    walk.hand.waitFor(u"waits_for"_s);
    walk.signIn(u"manager"_s);
    walk.open(u"to_note"_s);
    walk.hand.type(u"remarks"_s, u"Somebody was in it."_s);
    walk.save(u"take_note"_s);
    walk.signIn(u"agent"_s);
    walk.open(u"in_verification"_s);
}

void firstRound(ProcedureWalk& walk)
{
    walk.acceptAndHandOver();
    walk.signIn(u"officer"_s);
    walk.answerHandOff(u"A worn sensor"_s, u"The sensor was replaced."_s);
    walk.assess(u"upheld"_s, u"A worn sensor."_s);
    walk.agentReplies(u"phone"_s, u"The sensor was replaced."_s);
    walk.decide(u"not_satisfied"_s, u"It still stops."_s);
}

void secondRound(ProcedureWalk& walk)
{
    walk.acceptAndHandOver();
    walk.signIn(u"second_officer"_s);
    walk.answerHandOff(u"A slack cable"_s, u"The cable was tightened."_s);
    walk.assess(u"upheld"_s, u"A slack cable."_s);
    walk.agentReplies(u"in_person"_s, u"The cable was tightened."_s);
    walk.decide(u"satisfied"_s);
    walk.closeAsResolved();
}

} // namespace

void TestWalkAlphatech::theDirectorTakesNoteAndAnotherPersonAssessesTheSecondRound()
{
    ProcedureWalk walk(u"alphatech"_s);
    walk.hire(u"second_officer"_s);
    const QString fault = walk.faultOf([&] {
        takeInAndBeNoted(walk);
        firstRound(walk);
        secondRound(walk);
    });
    QCOMPARE(fault, QString());

    const Case kept = walk.kept();
    QVERIFY(kept.closed);
    QCOMPARE(kept.outcome, Outcome::Resolved);
    QVERIFY(!kept.notedBy.isNone());
    QCOMPARE(kept.round, 2);
    QVERIFY(kept.assessmentOf(1)->by != kept.assessmentOf(2)->by);
    QCOMPARE(walk.statusAt(walk.clock.now()), u"Đã kết thúc"_s);
}

QTEST_MAIN(TestWalkAlphatech)

#include "tst_walk_alphatech.moc"

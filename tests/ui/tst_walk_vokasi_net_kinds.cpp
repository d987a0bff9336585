#include "tests/support/procedure_walk.h"

#include <QtTest>

using namespace redress;
using namespace redress::test;
using namespace Qt::StringLiterals;

class TestWalkVokasiNetKinds : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aGraveFaultGoesToTheTechniciansAtOnce();
    void aComplaintIsAssessedAgainBySomebodyElse();
    void aQuestionThatTakesTimeIsFollowedUp();
};

namespace {

void repairAFault(ProcedureWalk& walk)
{
    walk.signIn(u"agent"_s);
    walk.takeIn({.channel = u"phone"_s, .language = u"id"_s, .answerWay = u"phone"_s,
                 .subject = u"No internet"_s, .category = u"no_connection"_s, .severity = u"critical"_s});
    walk.hand.waitFor(u"where_it_went"_s);
    walk.signIn(u"officer"_s);
    walk.open(u"with_departments"_s);
    walk.tickItem(u"recovery_told"_s);
    walk.answerHandOff(u"A cut cable"_s, u"The cable was joined."_s);
    walk.tickItem(u"line_tested"_s);
    walk.agentReplies(u"phone"_s, u"The service is back."_s);
    walk.decide(u"satisfied"_s);
    walk.closeAsResolved();
}

void firstRound(ProcedureWalk& walk)
{
    walk.signIn(u"agent"_s);
    walk.takeIn({.channel = u"phone"_s, .language = u"id"_s, .answerWay = u"phone"_s,
                 .subject = u"The fitter was rude"_s, .category = u"staff"_s, .expectation = u"An apology"_s});
    walk.goOnToVerification();
    walk.hand.choose(u"severity"_s, u"normal"_s);
    walk.save(u"classify_case"_s);
    walk.acceptAndHandOver();
    walk.signIn(u"officer"_s);
    walk.open(u"with_departments"_s);
    walk.typeItem(u"solution"_s, u"An apology and training"_s);
    walk.answerHandOff(u"A new fitter"_s, u"He was spoken to."_s);
    walk.assess(u"upheld"_s, u"The fitter was wrong."_s);
    walk.signIn(u"agent"_s);
    walk.open(u"to_answer"_s);
    walk.typeItem(u"action_to_come"_s, u"Training next week"_s);
    walk.reply(u"phone"_s, u"We are sorry."_s);
    walk.decide(u"not_satisfied"_s, u"That is not enough."_s);
}

void secondRound(ProcedureWalk& walk)
{
    walk.acceptAndHandOver();
    walk.signIn(u"officer"_s);
    walk.answerHandOff(u"Too little training"_s, u"A visit was agreed."_s);
    walk.hand.waitFor(u"same_person"_s);
    walk.signIn(u"supervisor"_s);
    walk.open(u"to_answer"_s);
    walk.assess(u"upheld"_s, u"A visit is due."_s);
    walk.agentReplies(u"in_person"_s, u"We came and apologised."_s);
    walk.decide(u"satisfied"_s);
    walk.hand.type(u"root_cause"_s, u"Too little training"_s);
    walk.closeAsResolved();
}

void followUp(ProcedureWalk& walk)
{
    walk.signIn(u"agent"_s);
    walk.takeIn({.channel = u"phone"_s, .language = u"id"_s, .answerWay = u"phone"_s,
                 .subject = u"A fixed address"_s, .category = u"service"_s});
    walk.goOnToVerification();
    walk.acceptAndHandOver();
    walk.signIn(u"officer"_s);
    walk.open(u"with_departments"_s);
    walk.save(u"accept_hand_off"_s);
    walk.hand.type(u"done"_s, u"It can be had for a fee."_s);
    walk.save(u"answer_hand_off"_s);
    walk.agentReplies(u"phone"_s, u"It can be had for a fee."_s);
    walk.decide(u"satisfied"_s);
    walk.closeAsResolved();
}

} // namespace

void TestWalkVokasiNetKinds::aGraveFaultGoesToTheTechniciansAtOnce()
{
    ProcedureWalk walk(u"vokasi_net_fault"_s);
    const QString fault = walk.faultOf([&] {
        repairAFault(walk);
    });
    QCOMPARE(fault, QString());
    QVERIFY(walk.kept().closed);
}

void TestWalkVokasiNetKinds::aComplaintIsAssessedAgainBySomebodyElse()
{
    ProcedureWalk walk(u"vokasi_net_complaint"_s);
    const QString fault = walk.faultOf([&] {
        firstRound(walk);
        secondRound(walk);
    });
    QCOMPARE(fault, QString());
    const Case kept = walk.kept();
    QVERIFY(kept.closed);
    QVERIFY(kept.assessmentOf(1)->by != kept.assessmentOf(2)->by);
}

void TestWalkVokasiNetKinds::aQuestionThatTakesTimeIsFollowedUp()
{
    ProcedureWalk walk(u"vokasi_net_question"_s);
    const QString fault = walk.faultOf([&] {
        followUp(walk);
    });
    QCOMPARE(fault, QString());
    QVERIFY(walk.kept().closed);
}

QTEST_MAIN(TestWalkVokasiNetKinds)

#include "tst_walk_vokasi_net_kinds.moc"

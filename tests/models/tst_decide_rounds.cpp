#include "tests/models/whole_procedure.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace redress;
using namespace redress::sample;

class DecideRoundsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theConclusionOfARoundIsRecordedWithWhoseItIs()
    {
        WholeStory story = WholeStory::answered();
        story.act(technician(), command::AssessCase{Finding::Upheld, u"  A broken connector. "_s});
        QCOMPARE(story.complaint.assessments.size(), 1);
        QVERIFY((story.complaint.assessments.first() ==
                 Assessment{1, Finding::Upheld, u"A broken connector."_s, technician().id, story.now, {}}));
    }

    void aConclusionCanBeRecordedFromVerificationToReply()
    {
        for (const WholeStory& story :
             {WholeStory::registered(), WholeStory::accepted(), WholeStory::answered()}) {
            QCOMPARE(outcomeOf(story.ask(agent(), WholeStory::conclusion())), u"case.assessed.1"_s);
        }
        for (const WholeStory& story : {WholeStory::replied(), WholeStory::rejected()}) {
            QCOMPARE(outcomeOf(story.ask(agent(), WholeStory::conclusion())), u"refused stage:wrong_stage"_s);
        }
    }

    void aConclusionSaysSomething()
    {
        const WholeStory story = WholeStory::answered();
        QCOMPARE(outcomeOf(story.ask(agent(), command::AssessCase{Finding::Upheld, u" \n"_s})),
                 u"refused conclusion:missing"_s);
        QCOMPARE(outcomeOf(story.ask(agent(), command::AssessCase{Finding::Upheld, u"a\u0007"_s})),
                 u"refused conclusion:unprintable"_s);
    }

    void recordedAgainTheLastConclusionCounts()
    {
        WholeStory story = WholeStory::assessed();
        QCOMPARE(outcomeOf(story.ask(agent(), WholeStory::conclusion())), u"refused conclusion:already"_s);
        QVERIFY(
            story.ask(agent(), command::AssessCase{Finding::Upheld, WholeStory::conclusion().conclusion}));
        story.act(agent(), command::AssessCase{Finding::NotUpheld, u"Looked again."_s});
        QCOMPARE(story.complaint.assessments.size(), 1);
        QCOMPARE(story.complaint.assessmentOf(1)->finding, Finding::NotUpheld);
        QCOMPARE(story.complaint.assessmentOf(1)->by, agent().id);
        QCOMPARE(story.complaint.assessmentOf(1)->before, QList{technician().id});
    }

    void whoAssessedAnEarlierRoundDoesNotAssessThisOne()
    {
        const WholeStory story = WholeStory::answeredAgain();
        QCOMPARE(outcomeOf(story.ask(technician(), WholeStory::conclusion())),
                 u"refused actor:same_person"_s);
        for (const Actor& other : {agent(), supervisor(), manager(), headOfTechnology()}) {
            QCOMPARE(outcomeOf(story.ask(other, WholeStory::conclusion())), u"case.assessed.1"_s);
        }
    }

    void whoAssessedTheLaterRoundMayRecordItsConclusionAgain()
    {
        WholeStory story = WholeStory::answeredAgain();
        story.act(manager(), WholeStory::conclusion());
        QCOMPARE(
            outcomeOf(story.ask(manager(), command::AssessCase{Finding::Upheld, u"Looked once more."_s})),
            u"case.assessed.1"_s);
    }

    void aSupervisorWaivesTheOtherPersonWithAReasonForThisRoundAlone()
    {
        WholeStory story = WholeStory::answeredAgain();
        QCOMPARE(outcomeOf(story.ask(supervisor(), command::WaiveOtherPerson{u" "_s})),
                 u"refused reason:missing"_s);
        story.act(supervisor(), command::WaiveOtherPerson{u"A desk of one."_s});
        QCOMPARE(outcomeOf(story.ask(technician(), WholeStory::conclusion())), u"case.assessed.1"_s);
        QCOMPARE(outcomeOf(story.ask(supervisor(), command::WaiveOtherPerson{u"Again."_s})),
                 u"refused stage:wrong_stage"_s);

        story.complaint.round = 3;
        QCOMPARE(outcomeOf(story.ask(technician(), WholeStory::conclusion())),
                 u"refused actor:same_person"_s);
    }

    void whereAnybodyMayAssessThereIsNothingToWaive()
    {
        const command::WaiveOtherPerson waiver{u"A desk of one."_s};
        QCOMPARE(outcomeOf(WholeStory::answered().ask(supervisor(), waiver)), u"refused stage:wrong_stage"_s);
        QCOMPARE(outcomeOf(WholeStory::repliedAgain().ask(supervisor(), waiver)),
                 u"refused stage:wrong_stage"_s);
        WholeStory story = WholeStory::answeredAgain();
        story.procedure.rounds = {RoundRule{}};
        QCOMPARE(outcomeOf(story.ask(supervisor(), waiver)), u"refused stage:wrong_stage"_s);
        QCOMPARE(outcomeOf(story.ask(technician(), WholeStory::conclusion())), u"case.assessed.1"_s);
    }

    void noReplyLeavesBeforeTheConclusionOfItsRound()
    {
        WholeStory story = WholeStory::answered();
        story.fill(u"visited"_s, u"2026-11-19"_s);
        QCOMPARE(listOf(stillMissing(story.procedure, story.complaint)), u"conclusion:missing"_s);
        QCOMPARE(outcomeOf(story.ask(agent(), phoneReply(story.now))), u"refused conclusion:missing"_s);
        story.act(agent(), draft());
        QCOMPARE(outcomeOf(story.ask(agent(), command::SubmitLetter{{1}})), u"refused conclusion:missing"_s);
        story.act(agent(), WholeStory::conclusion());
        QVERIFY(story.ask(agent(), command::SubmitLetter{{1}}));
        QVERIFY(story.ask(agent(), phoneReply(story.now)));

        // The conclusion of an earlier round is none of this one.
        const WholeStory second = WholeStory::answeredAgain();
        QCOMPARE(outcomeOf(second.ask(agent(), phoneReply(second.now))), u"refused conclusion:missing"_s);
    }

    void whereTheProcedureAsksForNoConclusionNoneIsNeeded()
    {
        WholeStory story = WholeStory::answered();
        story.fill(u"visited"_s, u"2026-11-19"_s);
        story.procedure.gates[Stage::Reply].clear();
        QVERIFY(story.ask(agent(), phoneReply(story.now)));
    }

    void aRefusedCaseNeedsItsConclusionToo()
    {
        WholeStory story = WholeStory::registered();
        story.act(agent(), command::RefuseCase{u"no_evidence"_s, u"Nothing was found."_s});
        story.fill(u"visited"_s, u"2026-11-19"_s);
        QCOMPARE(outcomeOf(story.ask(agent(), phoneReply(story.now))), u"refused conclusion:missing"_s);
        story.act(agent(), command::AssessCase{Finding::OutsideCompetence, u"Not our line."_s});
        QVERIFY(story.ask(agent(), phoneReply(story.now)));
    }

    void aRejectedRoundIsFollowedByAnotherUpToTheLast()
    {
        WholeStory story = WholeStory::replied();
        QCOMPARE(outcomeOf(story.ask(agent(), WholeStory::rejection(story.now))), u"case.decided.1"_s);
        story = WholeStory::repliedAgain();
        QCOMPARE(outcomeOf(story.ask(agent(), WholeStory::rejection(story.now))),
                 u"case.last_round_rejected.1"_s);
        QCOMPARE(outcomeOf(story.ask(agent(), command::RecordDecision{Decision::Satisfied, story.now, {}})),
                 u"case.decided.1"_s);

        // A format without rounds goes on as long as the complainant does.
        CaseStory old = CaseStory::replied();
        old.complaint.round = 99;
        QCOMPARE(outcomeOf(old.ask(agent(), WholeStory::rejection(old.now))), u"case.decided.1"_s);
    }

    void theLastRejectionLeadsToTheArchiveAndTheOpenWord()
    {
        const WholeStory story = WholeStory::rejected();
        QCOMPARE(story.complaint.stage, Stage::Archive);
        QCOMPARE(story.complaint.round, 2);
        QCOMPARE(story.complaint.decision, Decision::NotSatisfied);
        QCOMPARE(story.complaint.decisionWords, u"Dead again."_s);
        QCOMPARE(story.procedure.statusWord(story.complaint, u"en"_s), u"Open"_s);
        const WholeStory closed = WholeStory::closedOpen();
        QVERIFY(closed.complaint.closed);
        QCOMPARE(closed.procedure.statusWord(closed.complaint, u"en"_s), u"Open"_s);
    }

    void theLastRejectionNeedsTheComplainantsWordsToo()
    {
        const WholeStory story = WholeStory::repliedAgain();
        QCOMPARE(
            outcomeOf(story.ask(agent(), command::RecordDecision{Decision::NotSatisfied, story.now, {}})),
            u"refused words:missing"_s);
    }

    void afterTheLastRejectionTheCaseEndsAsOpenAndNotOtherwise()
    {
        WholeStory story = WholeStory::rejected();
        story.act(agent(), WholeStory::telling(story.now));
        for (const auto& [outcome, name] : Names<Outcome>::all) {
            command::CloseCase command = closing();
            command.outcome = outcome;
            QCOMPARE(outcomeOf(story.ask(agent(), command)), outcome == Outcome::RecordedOpen
                                                                 ? u"case.closed.1"_s
                                                                 : u"refused outcome:last_round_rejected"_s);
        }
        QCOMPARE(outcomeOf(CaseStory::decided().ask(agent(), WholeStory::closingOpen())),
                 u"refused outcome:does_not_fit"_s);
    }

    void aRefusalThatWasNeverAcceptedEndsAsOpenToo()
    {
        WholeStory story = WholeStory::again();
        story.act(agent(), command::RefuseCase{u"no_evidence"_s, u"Nothing was found."_s});
        story.act(agent(), WholeStory::conclusion());
        story.act(agent(), phoneReply(story.now));
        story.act(agent(), WholeStory::rejection(story.now));
        story.fill(u"equipment"_s, u"yes"_s);
        story.act(agent(), WholeStory::telling(story.now));
        QVERIFY(story.ask(agent(), WholeStory::closingOpen()));
    }

    void onlyWhoNeverAnsweredIsUnanswered()
    {
        command::CloseCase unanswered = closing();
        unanswered.outcome = Outcome::Unanswered;
        CaseStory story = CaseStory::decided();
        QCOMPARE(outcomeOf(story.ask(agent(), unanswered)), u"refused outcome:does_not_fit"_s);
        story.complaint.decision = Decision::NoAnswer;
        QCOMPARE(outcomeOf(story.ask(agent(), unanswered)), u"case.closed.1"_s);
    }

    void theExternalRemediesAreToldBeforeTheCaseIsRecordedOpen()
    {
        WholeStory story = WholeStory::rejected();
        QCOMPARE(outcomeOf(story.ask(agent(), WholeStory::closingOpen())), u"refused remedies:not_told"_s);
        story.act(agent(), WholeStory::telling(story.now));
        QVERIFY(story.complaint.remediesTold);
        QVERIFY(story.ask(agent(), WholeStory::closingOpen()));
    }

    void whereThereIsNobodyToTellOrNothingToBeToldTheCaseIsClosedAllTheSame()
    {
        WholeStory story = WholeStory::rejected();
        story.office.remedies = {story.office.remedies.last()};
        QVERIFY(story.ask(agent(), WholeStory::closingOpen()));

        story = WholeStory::rejected();
        story.act(agent(), command::SetStanding{Standing::Unknown});
        QCOMPARE(outcomeOf(story.ask(agent(), WholeStory::telling(story.now))), u"refused remedies:nobody"_s);
        QVERIFY(story.ask(agent(), WholeStory::closingOpen()));
    }

    void whatIsToldIsOnTheOrganisationsList()
    {
        const WholeStory story = WholeStory::rejected();
        command::TellRemedies told = WholeStory::telling(story.now);
        told.remedies = {};
        QCOMPARE(outcomeOf(story.ask(agent(), told)), u"refused remedies:missing"_s);
        told.remedies = {RemedyId{3}};
        QCOMPARE(outcomeOf(story.ask(agent(), told)), u"refused remedies:unknown"_s);
        told.remedies = {RemedyId{1}, RemedyId{9}};
        QCOMPARE(outcomeOf(story.ask(agent(), told)), u"refused remedies:unknown"_s);
        told.remedies = {RemedyId{2}, RemedyId{1}, RemedyId{2}};
        const auto events = story.ask(agent(), told);
        QCOMPARE(std::get<happened::RemediesTold>(events->first()).remedies, u"2,1"_s);
    }

    void remediesAreToldBetweenTheReplyAndNow()
    {
        const WholeStory story = WholeStory::rejected();
        QCOMPARE(outcomeOf(story.ask(agent(), WholeStory::telling(story.now.plusSeconds(60)))),
                 u"refused at:in_the_future"_s);
        const Moment before = story.complaint.replies.last().given.plusSeconds(-60);
        QCOMPARE(outcomeOf(story.ask(agent(), WholeStory::telling(before))), u"refused at:too_early"_s);
        QVERIFY(story.ask(agent(), WholeStory::telling(story.complaint.replies.last().given)));
    }

    void remediesAndReferralsBelongToTheLastRejectionAlone()
    {
        for (const WholeStory& story :
             {WholeStory::replied(), WholeStory::again(), WholeStory::repliedAgain()}) {
            QCOMPARE(outcomeOf(story.ask(supervisor(), WholeStory::telling(story.now))),
                     u"refused stage:wrong_stage"_s);
            QCOMPARE(outcomeOf(story.ask(supervisor(), command::ReferCase{RemedyId{1}, story.now, {}})),
                     u"refused stage:wrong_stage"_s);
        }
    }

    void theCaseCanBeReferredFromThereOnAlsoWhenClosed()
    {
        for (WholeStory story : {WholeStory::rejected(), WholeStory::closedOpen()}) {
            story.act(supervisor(), command::ReferCase{RemedyId{2}, story.now, u" With the file. "_s});
            QVERIFY((story.complaint.referrals.last() == Referral{RemedyId{2}, story.now.plusSeconds(-3600),
                                                                  u"With the file."_s, supervisor().id}));
            QCOMPARE(outcomeOf(story.ask(supervisor(), command::ReferCase{RemedyId{2}, story.now, {}})),
                     u"refused remedy:already"_s);
            QVERIFY(story.ask(supervisor(), command::ReferCase{RemedyId{1}, story.now, {}}));
        }
        const WholeStory story = WholeStory::closedOpen();
        QCOMPARE(outcomeOf(story.ask(manager(), command::ReferCase{RemedyId{3}, story.now, {}})),
                 u"refused remedy:unknown"_s);
        QCOMPARE(
            outcomeOf(story.ask(manager(), command::ReferCase{RemedyId{1}, story.now.plusSeconds(60), {}})),
            u"refused at:in_the_future"_s);
        QCOMPARE(outcomeOf(story.ask(manager(), command::AddNote{u"x"_s})), u"refused stage:closed"_s);
    }

    void whatWasRecordedOpenCanBeReopenedAndIsRejectedForGoodAgain()
    {
        WholeStory story = WholeStory::closedOpen();
        story.act(supervisor(), command::ReopenCase{story.now, u"A new part is there."_s});
        QCOMPARE(story.complaint.round, 3);
        QVERIFY(!story.complaint.lastRoundRejected);
        QCOMPARE(story.procedure.statusWord(story.complaint, u"en"_s), u"Being checked"_s);
        QCOMPARE(outcomeOf(story.ask(manager(), WholeStory::conclusion())), u"refused actor:same_person"_s);
        story.act(agent(), command::ConfirmContent{});
        story.act(agent(), command::AcceptCase{});
        story.act(agent(), handOver(story.now));
        story.act(technician(), answer(HandOffId{3}));
        story.act(otherManager(), WholeStory::conclusion());
        story.act(agent(), phoneReply(story.now));
        QCOMPARE(outcomeOf(story.ask(agent(), WholeStory::rejection(story.now))),
                 u"case.last_round_rejected.1"_s);
        story.act(agent(), WholeStory::rejection(story.now));
        // What was told after an earlier reply was told about that one.
        QCOMPARE(outcomeOf(story.ask(agent(), WholeStory::closingOpen())), u"refused remedies:not_told"_s);
    }
};

QTEST_GUILESS_MAIN(DecideRoundsTest)
#include "tst_decide_rounds.moc"

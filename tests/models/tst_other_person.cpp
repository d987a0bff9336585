#include "tests/models/whole_procedure.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace redress;
using namespace redress::sample;

namespace {

const QString refusedAsActor = u"refused actor:same_person"_s;
const QString replies = u"reply.given.1"_s;
const QString drafts = u"letter.drafted.2"_s;
constexpr LetterId first{1};

/** By its second round another person assesses; nobody is asked to record a conclusion apart. */
Procedure plainProcedure()
{
    Procedure made = Procedure::read(procedureDocument()).value();
    made.format = 2;
    made.rounds = {RoundRule{}, RoundRule{std::nullopt, true, false}};
    return made;
}

CaseStory plainStory(const Intake& told = intake())
{
    CaseStory story;
    story.procedure = plainProcedure();
    story.act(agent(), command::RegisterCase{told});
    return story;
}

/** From its verification to its reply. */
CaseStory answered(CaseStory story)
{
    story.act(agent(), command::ConfirmContent{});
    if (!story.complaint.classification) {
        story.act(agent(), classification());
    }
    story.act(agent(), command::AcceptCase{});
    story.act(agent(), handOver(story.now));
    story.act(technician(), answer(story.complaint.handOffs.last().id));
    return story;
}

/** The complainant does not accept what was replied. */
CaseStory rejected(CaseStory story)
{
    story.act(supervisor(), command::RecordDecision{Decision::NotSatisfied, story.now, u"Dead again."_s});
    return story;
}

CaseStory repliedBy(const Actor& who, CaseStory story)
{
    story.act(who, phoneReply(story.now));
    return story;
}

/** The agent told the complainant the first answer; the second round waits for its own. */
CaseStory secondRound()
{
    return answered(rejected(repliedBy(agent(), answered(plainStory()))));
}

QString replying(const CaseStory& story, const Actor& who)
{
    return outcomeOf(story.ask(who, phoneReply(story.now)));
}

QString drafting(const CaseStory& story, const Actor& who, LetterId letter = {})
{
    return outcomeOf(story.ask(who, draft(letter)));
}

QString submitting(const CaseStory& story, LetterId letter = first)
{
    return outcomeOf(story.ask(otherAgent(), command::SubmitLetter{letter}));
}

QString refusing(const CaseStory& story, const Actor& who)
{
    return outcomeOf(story.ask(who, command::RefuseCase{u"no_evidence"_s, u"Nothing was found."_s}));
}

} // namespace

/** Whoever assessed an earlier round does not assess this one: where no conclusion is asked for, the answer
 * is it. */
class OtherPersonTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whoGaveTheReplyAssessedTheRound()
    {
        const CaseStory story = secondRound();
        QCOMPARE(story.complaint.assessorsOf(1), QList{agent().id});
        QCOMPARE(replying(story, agent()), refusedAsActor);
        QCOMPARE(drafting(story, agent()), refusedAsActor);
        QCOMPARE(outcomeOf(story.ask(agent(), WholeStory::conclusion())), refusedAsActor);
        QCOMPARE(replying(story, otherAgent()), replies);
        QCOMPARE(drafting(story, technician()), drafts);
    }

    void whoWroteInTheLetterThatWasSentAssessedTheRound()
    {
        CaseStory story = answered(plainStory(intakeBy(Channel::Post)));
        story.act(technician(), draft());
        story.act(headOfTechnology(), draft(first));
        story.act(otherAgent(), command::SubmitLetter{first});
        story.act(manager(), command::SignLetter{first});
        story.act(agent(), command::GiveReply{first, AnswerWay::Post, story.now, {}});
        QCOMPARE(story.complaint.assessorsOf(1), (QList{technician().id, headOfTechnology().id}));
        story = answered(rejected(story));
        for (const Actor& author : {technician(), headOfTechnology()}) {
            QCOMPARE(drafting(story, author), refusedAsActor);
        }
        // Whoever submitted, signed and sent it passed on what others had found.
        for (const Actor& other : {otherAgent(), manager(), agent()}) {
            QCOMPARE(drafting(story, other), drafts);
        }
    }

    void aLetterThatWasGivenUpForACallTellsNothing()
    {
        CaseStory story = answered(plainStory());
        story.act(technician(), draft());
        story = answered(rejected(repliedBy(agent(), story)));
        QCOMPARE(story.complaint.assessorsOf(1), QList{agent().id});
        QCOMPARE(drafting(story, technician()), drafts);
        QCOMPARE(drafting(story, agent()), refusedAsActor);
    }

    void whoSettledItOnTheSpotAssessedTheRound()
    {
        CaseStory story = plainStory(intakeBy(Channel::WalkIn));
        story.act(otherAgent(), command::SettleOnTheSpot{u"A new box."_s, true, {}, {}});
        story.act(supervisor(), command::ReopenCase{story.now, u"It is broken too."_s});
        QCOMPARE(story.complaint.assessorsOf(1), QList{otherAgent().id});
        story = answered(story);
        QCOMPARE(replying(story, otherAgent()), refusedAsActor);
        QCOMPARE(replying(story, agent()), replies);
    }

    void whoRefusedTheComplaintAssessedTheRound()
    {
        CaseStory story = plainStory();
        story.act(agent(), command::RefuseCase{u"no_evidence"_s, u"Nothing was found."_s});
        story = rejected(repliedBy(otherAgent(), story));
        QCOMPARE(story.complaint.assessorsOf(1), QList{agent().id});
        QCOMPARE(refusing(story, agent()), refusedAsActor);
        QCOMPARE(refusing(story, otherAgent()), u"case.refused.1"_s);
        story = answered(story);
        QCOMPARE(replying(story, agent()), refusedAsActor);
        QCOMPARE(replying(story, otherAgent()), replies);
    }

    void whoPassesARefusalOnMayBeAnybody()
    {
        CaseStory story = rejected(repliedBy(agent(), answered(plainStory())));
        story.act(otherAgent(), command::RefuseCase{u"no_evidence"_s, u"Nothing new was found."_s});
        QCOMPARE(replying(story, agent()), replies);
        QCOMPARE(drafting(story, agent()), drafts);
        story = rejected(repliedBy(agent(), story));
        QCOMPARE(story.complaint.assessorsOf(2), QList{otherAgent().id});
    }

    void aRefusalThatWasTakenBackWithTheKindOfCaseTellsNothing()
    {
        CaseStory story = rejected(repliedBy(agent(), answered(plainStory())));
        story.act(otherAgent(), command::RefuseCase{u"no_evidence"_s, u"Nothing new was found."_s});
        story.happen(supervisor(), {happened::ProcedureChanged{u"sample"_s, 3, true, true, u"x"_s}});
        QCOMPARE(story.complaint.assessorsOf(2), QList<StaffId>());
        QCOMPARE(story.complaint.assessorsOf(1), QList{agent().id});
        story = answered(story);
        QCOMPARE(replying(story, agent()), refusedAsActor);
    }

    void aRecordedConclusionTakesThePlaceOfTheAnswer()
    {
        CaseStory story = answered(plainStory());
        story.act(technician(), WholeStory::conclusion());
        story = answered(rejected(repliedBy(agent(), story)));
        QCOMPARE(story.complaint.assessorsOf(1), QList{technician().id});
        QCOMPARE(replying(story, agent()), replies);
        QCOMPARE(drafting(story, technician()), refusedAsActor);
    }

    void whereAnotherRecordedTheConclusionTheSamePersonMayAnswer()
    {
        CaseStory story = secondRound();
        story.act(otherAgent(), WholeStory::conclusion());
        QCOMPARE(replying(story, agent()), replies);
        story.act(agent(), draft());
        QCOMPARE(submitting(story), u"letter.submitted.2"_s);
        story = rejected(repliedBy(agent(), story));
        QCOMPARE(story.complaint.assessorsOf(2), QList{otherAgent().id});
    }

    void whoeverRecordedAConclusionThatWasRecordedAnewAssessedToo()
    {
        CaseStory story = answered(plainStory());
        story.act(technician(), WholeStory::conclusion());
        story.act(supervisor(), command::AssessCase{Finding::Upheld, u"Looked again."_s});
        story.act(otherAgent(), command::AssessCase{Finding::NotUpheld, u"Looked once more."_s});
        story = answered(rejected(repliedBy(agent(), story)));
        QCOMPARE(story.complaint.assessorsOf(1), (QList{technician().id, supervisor().id, otherAgent().id}));
        for (const Actor& assessor : {supervisor(), otherAgent()}) {
            QCOMPARE(replying(story, assessor), refusedAsActor);
        }
        QCOMPARE(drafting(story, technician()), refusedAsActor);
        QCOMPARE(replying(story, agent()), replies);
    }

    void whoeverFoundAboutAPointThatWasWeighedAnewAssessedToo()
    {
        const auto weighing = [](Finding finding) {
            command::WeighPoint found;
            found.point = {1};
            found.finding = finding;
            found.reason = u"Measured."_s;
            return found;
        };
        CaseStory story = answered(plainStory());
        story.act(agent(), command::RaisePoint{u"The line is dead."_s});
        story.act(technician(), weighing(Finding::Upheld));
        story.act(supervisor(), weighing(Finding::PartlyUpheld));
        story.act(otherAgent(), weighing(Finding::NotUpheld));
        QCOMPARE(story.complaint.points.first().findings.size(), 1);
        story.act(otherAgent(), WholeStory::conclusion());
        story = answered(rejected(repliedBy(agent(), story)));
        for (const Actor& assessor : {technician(), supervisor(), otherAgent()}) {
            QVERIFY(story.complaint.assessorsOf(1).contains(assessor.id));
            QCOMPARE(outcomeOf(story.ask(assessor, weighing(Finding::Upheld))), refusedAsActor);
        }
        QVERIFY(!story.complaint.assessorsOf(1).contains(agent().id));
        QCOMPARE(outcomeOf(story.ask(agent(), weighing(Finding::Upheld))), u"point.weighed.1"_s);
    }

    void aSupervisorWaivesItForThatRoundAlone()
    {
        CaseStory story = secondRound();
        story.act(supervisor(), command::WaiveOtherPerson{u"A desk of one."_s});
        QCOMPARE(replying(story, agent()), replies);
        QCOMPARE(drafting(story, agent()), drafts);
        story = answered(rejected(repliedBy(agent(), story)));
        QCOMPARE(story.complaint.round, 3);
        QCOMPARE(replying(story, agent()), refusedAsActor);
        QCOMPARE(replying(story, otherAgent()), replies);
    }

    void nobodyOfAnyEarlierRoundAssessesALaterOne()
    {
        const CaseStory story = answered(rejected(repliedBy(otherAgent(), secondRound())));
        QCOMPARE(story.complaint.round, 3);
        QCOMPARE(replying(story, agent()), refusedAsActor);
        QCOMPARE(replying(story, otherAgent()), refusedAsActor);
        QCOMPARE(replying(story, supervisor()), replies);
    }

    void nothingIsRefusedInTheFirstRound()
    {
        CaseStory story = answered(plainStory());
        QCOMPARE(replying(story, agent()), replies);
        story.act(agent(), draft());
        QCOMPARE(drafting(story, agent(), first), drafts);
        QCOMPARE(submitting(story), u"letter.submitted.2"_s);
        QCOMPARE(refusing(plainStory(), agent()), u"case.assigned.1 case.refused.1"_s);
    }

    void whereAnybodyMayAssessAndInTheFirstFormatNothingIsRefused()
    {
        CaseStory story = secondRound();
        story.procedure.rounds = {RoundRule{}, RoundRule{}};
        QCOMPARE(replying(story, agent()), replies);
        QCOMPARE(drafting(story, agent()), drafts);
        story.procedure = Procedure::read(procedureDocument()).value();
        QCOMPARE(story.procedure.format, 1);
        QCOMPARE(replying(story, agent()), replies);
        QCOMPARE(drafting(story, agent()), drafts);
    }

    void whereTheProcedureAsksForAConclusionTheAnswerIsNone()
    {
        WholeStory story = WholeStory::answeredAgain();
        QCOMPARE(story.complaint.assessorsOf(1), QList{technician().id});
        // The conclusion is still open: a letter can be begun, and none leaves.
        QCOMPARE(drafting(story, technician()), drafts);
        QCOMPARE(replying(story, agent()), u"refused conclusion:missing"_s);
        story.act(technician(), draft());
        story.act(manager(), WholeStory::conclusion());
        QCOMPARE(submitting(story), u"letter.submitted.2"_s);
        QCOMPARE(replying(story, agent()), replies);
        QCOMPARE(refusing(WholeStory::again(), agent()), u"case.refused.1"_s);
    }

    void nobodyOfAnEarlierRoundWritesInALetterThatAnotherBegan()
    {
        CaseStory story = secondRound();
        story.act(technician(), draft());
        QCOMPARE(drafting(story, agent(), first), refusedAsActor);
        QCOMPARE(drafting(story, headOfTechnology(), first), drafts);
        story.act(technician(), command::SubmitLetter{first});
        story.act(manager(), command::ReturnLetter{first, u"Say when."_s});
        QCOMPARE(drafting(story, agent(), first), refusedAsActor);
        QCOMPARE(drafting(story, technician(), first), drafts);
    }

    void whoSendsTheLetterOfAnotherMayHaveAnsweredBefore()
    {
        CaseStory story = secondRound();
        story.act(technician(), draft());
        story.act(technician(), command::SubmitLetter{first});
        story.act(manager(), command::SignLetter{first});
        QCOMPARE(outcomeOf(story.ask(agent(), command::GiveReply{first, AnswerWay::Post, story.now, {}})),
                 replies);
    }

    void aLetterBegunByOtherRulesIsNotLaidBeforeAManager()
    {
        CaseStory story = secondRound();
        story.procedure.rounds = {RoundRule{}, RoundRule{}};
        story.act(otherAgent(), draft());
        story.act(agent(), draft(first));
        QCOMPARE(submitting(story), u"letter.submitted.2"_s);
        story.procedure = plainProcedure();
        QCOMPARE(submitting(story), u"refused letter:same_person"_s);

        CaseStory waived = story;
        waived.act(supervisor(), command::WaiveOtherPerson{u"A desk of one."_s});
        QCOMPARE(submitting(waived), u"letter.submitted.2"_s);
        CaseStory assessed = story;
        assessed.act(otherAgent(), WholeStory::conclusion());
        QCOMPARE(submitting(assessed), u"letter.submitted.2"_s);
        QCOMPARE(replying(story, otherAgent()), replies);
    }

    void whoeverAnsweredBeforeTheSilenceDoesNotAnswerOnceTheCaseIsReopened()
    {
        CaseStory story = repliedBy(agent(), answered(plainStory()));
        story.now = story.now.plusSeconds(30 * 86'400);
        story.act(otherAgent(), command::RecordDecision{Decision::NoAnswer, story.now, {}});
        command::CloseCase unanswered = closing();
        unanswered.outcome = Outcome::Unanswered;
        story.act(otherAgent(), unanswered);
        story.act(supervisor(), command::ReopenCase{story.now, u"Back from abroad."_s});
        story = answered(story);
        QCOMPARE(replying(story, agent()), refusedAsActor);
        QCOMPARE(replying(story, otherAgent()), replies);
    }

    void aRoundThatWasWithdrawnBeforeItsAnswerWasAssessedByNobody()
    {
        CaseStory story = answered(plainStory());
        story.act(technician(), draft());
        story.act(agent(), command::WithdrawCase{story.now, u"It works."_s});
        story.act(supervisor(), command::ReopenCase{story.now, u"It does not."_s});
        QCOMPARE(story.complaint.assessorsOf(1), QList<StaffId>());
        story = answered(story);
        for (const Actor& one : {agent(), otherAgent(), supervisor()}) {
            QCOMPARE(replying(story, one), replies);
        }
        QCOMPARE(drafting(story, technician()), drafts);
    }

    void whoAnsweredAsAnotherKindOfCaseDoesNotAnswerAgain()
    {
        // The question leaves its rounds to anybody; the whole procedure does not, and asks for a conclusion.
        WholeStory story;
        story.procedure = *story.office.newestProcedure(u"question"_s);
        Intake bill = intake();
        bill.category = u"billing"_s;
        bill.complainant.language = u"vi"_s;
        story.act(agent(), command::RegisterCase{bill});
        story.act(agent(), command::ClassifyCase{{u"billing"_s, {}, Severity::Low, false}});
        story.act(agent(), command::AcceptCase{});
        story.act(agent(), handOver(story.now));
        story.act(technician(), answer());
        story.act(agent(), phoneReply(story.now));
        story.act(agent(), WholeStory::rejection(story.now));
        story.goOn(agent(), command::TurnIntoKind{u"whole"_s, u"It is a complaint."_s});
        QCOMPARE(story.complaint.round, 2);
        QCOMPARE(outcomeOf(story.ask(agent(), WholeStory::conclusion())), refusedAsActor);
        QCOMPARE(outcomeOf(story.ask(otherAgent(), WholeStory::conclusion())), u"case.assessed.1"_s);
    }
};

QTEST_GUILESS_MAIN(OtherPersonTest)
#include "tst_other_person.moc"

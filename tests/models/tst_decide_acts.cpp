#include "models/clock.h"
#include "tests/models/case_story.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace redress;
using namespace redress::sample;

namespace {

QString asking(const CaseStory& story, const Actor& actor, const CaseCommand& command)
{
    return outcomeOf(story.ask(actor, command));
}

CaseStory ofNobody(Channel channel = Channel::Post)
{
    Intake told = intakeBy(channel);
    told.complainant = {};
    told.complainant.standing = Standing::Unknown;
    told.complainant.language = u"vi"_s;
    return CaseStory::registered(told);
}

command::RecordCall call(CallOutcome outcome, const QString& said = {})
{
    return {false, outcome, wednesday().plusSeconds(3600), u"0901 234 567"_s, said};
}

} // namespace

class DecideActsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anAgentGivesBackOnlyTheOwnCase()
    {
        CaseStory story = CaseStory::registered();
        QCOMPARE(asking(story, agent(), command::ReleaseCase{}), u"refused assignee:not_yours"_s);
        story.act(agent(), command::TakeCase{});
        QCOMPARE(asking(story, otherAgent(), command::ReleaseCase{}), u"refused assignee:not_yours"_s);
        story.act(agent(), command::ReleaseCase{});
        QVERIFY(story.complaint.assignee.isNone());
        QCOMPARE(queueOf(story.complaint), Queue::New);
    }

    void aCallThatReachedSomebodyTellsWhatWasSaid()
    {
        const CaseStory story = CaseStory::registered();
        QCOMPARE(asking(story, agent(), call(CallOutcome::Reached)), u"refused said:missing"_s);
        QCOMPARE(asking(story, agent(), call(CallOutcome::Reached, u"Will wait."_s)), u"case.call_recorded.1"_s);
        for (const CallOutcome outcome :
             {CallOutcome::NoAnswer, CallOutcome::Busy, CallOutcome::LeftMessage, CallOutcome::WrongNumber}) {
            QCOMPARE(asking(story, agent(), call(outcome)), u"case.call_recorded.1"_s);
        }
    }

    void aCallLiesBetweenTheReceiptAndNow()
    {
        const CaseStory story = CaseStory::registered();
        command::RecordCall one = call(CallOutcome::Busy);
        one.at = wednesday();
        QCOMPARE(asking(story, agent(), one), u"case.call_recorded.1"_s);
        one.at = wednesday().plusSeconds(-60);
        QCOMPARE(asking(story, agent(), one), u"refused at:too_early"_s);
        one.at = story.now;
        QCOMPARE(asking(story, agent(), one), u"case.call_recorded.1"_s);
        one.at = {story.now.milliseconds + 1};
        QCOMPARE(asking(story, agent(), one), u"refused at:in_the_future"_s);
    }

    void aCalledNumberIsANumber()
    {
        const CaseStory story = CaseStory::registered();
        command::RecordCall one = call(CallOutcome::Busy);
        one.number = u"no"_s;
        QCOMPARE(asking(story, agent(), one), u"refused number:no_phone"_s);
        one.number.clear();
        QCOMPARE(asking(story, agent(), one), u"case.call_recorded.1"_s);
        one.said = u"\x01"_s;
        QCOMPARE(asking(story, agent(), one), u"refused said:unprintable"_s);
    }

    void onlyOnesOwnNoteOrCallIsStruckAndOnce()
    {
        CaseStory story = CaseStory::registered();
        story.act(agent(), command::AddNote{u"Wrong case."_s});
        story.act(agent(), call(CallOutcome::Busy));
        QCOMPARE(asking(story, otherAgent(), command::StrikeEntry{2}), u"refused version:not_yours"_s);
        QCOMPARE(asking(story, agent(), command::StrikeEntry{1}), u"refused version:unknown"_s);
        QCOMPARE(asking(story, agent(), command::StrikeEntry{9}), u"refused version:unknown"_s);
        QCOMPARE(asking(story, agent(), command::StrikeEntry{0}), u"refused version:unknown"_s);
        story.act(agent(), command::StrikeEntry{2});
        QCOMPARE(asking(story, agent(), command::StrikeEntry{2}), u"refused version:already"_s);
        story.act(agent(), command::StrikeEntry{3});
        QCOMPARE(story.complaint.struck, (QList<int>{2, 3}));
    }

    void aQuestionSaysWhatIsAskedFor()
    {
        const CaseStory story = CaseStory::registered();
        QCOMPARE(asking(story, agent(), command::AskInformation{u" "_s}), u"refused what:missing"_s);
        QCOMPARE(asking(story, agent(), command::AskInformation{QString(50'001, u'x')}), u"refused what:too_long"_s);
        QCOMPARE(asking(story, agent(), command::AskInformation{u"The bill."_s}), u"case.information_asked.1"_s);
    }

    void whoWishesToStayUnnamedCanBeAskedAndNobodyCannot()
    {
        CaseStory story = CaseStory::registered();
        story.act(agent(), command::SetStanding{Standing::Unnamed});
        QCOMPARE(asking(story, agent(), command::AskInformation{u"x"_s}), u"case.information_asked.1"_s);
        QCOMPARE(asking(ofNobody(), agent(), command::AskInformation{u"x"_s}), u"refused what:nobody"_s);
    }

    void onceTheComplainantHasDecidedNothingIsAsked()
    {
        QCOMPARE(asking(CaseStory::decided(), agent(), command::AskInformation{u"x"_s}),
                 u"refused stage:wrong_stage"_s);
    }

    void whatWasAskedComesOnceAndAfterItWasAsked()
    {
        CaseStory story = CaseStory::registered();
        story.act(agent(), command::AskInformation{u" The bill. "_s});
        const Moment asked = story.now;
        QCOMPARE(story.complaint.information.first().asked, u"The bill."_s);
        QCOMPARE(story.complaint.information.first().askedBy, agent().id);
        const auto receiving = [&](Moment received, const QString& what) {
            return asking(story, agent(), command::ReceiveInformation{{1}, received, what});
        };
        QCOMPARE(receiving(asked.plusSeconds(-60), u"A copy."_s), u"refused received:too_early"_s);
        QCOMPARE(receiving(story.now.plusSeconds(60), u"A copy."_s), u"refused received:in_the_future"_s);
        QCOMPARE(receiving(asked, {}), u"refused what:missing"_s);
        QCOMPARE(asking(story, agent(), command::ReceiveInformation{{2}, asked, u"x"_s}),
                 u"refused information:unknown"_s);
        story.act(agent(), command::ReceiveInformation{{1}, asked, u"A copy."_s});
        QVERIFY(!story.complaint.information.first().isOpen());
        QCOMPARE(story.complaint.information.first().received, u"A copy."_s);
        QCOMPARE(receiving(asked, u"Again."_s), u"refused information:already"_s);
        QCOMPARE(asking(story, agent(), command::WithdrawInformation{{1}}), u"refused information:already"_s);
    }

    void aQuestionNoLongerNeededIsTakenBack()
    {
        CaseStory story = CaseStory::registered();
        QCOMPARE(asking(story, agent(), command::WithdrawInformation{{1}}), u"refused information:unknown"_s);
        story.act(agent(), command::AskInformation{u"The bill."_s});
        story.act(agent(), command::WithdrawInformation{{1}});
        QVERIFY(!story.complaint.information.first().isOpen());
        QCOMPARE(asking(story, agent(), command::ReceiveInformation{{1}, story.now, u"x"_s}),
                 u"refused information:already"_s);
    }

    void aWithdrawnComplaintIsClosedAndItsHandOffsTakenBack()
    {
        CaseStory story = CaseStory::handedOver();
        command::HandOver second = handOver(story.now);
        second.department = billing;
        story.act(agent(), second);
        story.act(accountant(), answer({2}));
        const Moment said = story.now;
        QCOMPARE(asking(story, agent(), command::WithdrawCase{said, u"It works again."_s}),
                 u"hand_off.taken_back.1 case.withdrawn.1 case.closed.1"_s);
        story.act(agent(), command::WithdrawCase{said, u" It works again. "_s});
        const Case& one = story.complaint;
        QVERIFY(one.closed && !one.hasOpenHandOff());
        QCOMPARE(one.stage, Stage::Archive);
        QCOMPARE(*one.outcome, Outcome::Withdrawn);
        QCOMPARE(one.decisionWords, u"It works again."_s);
        QVERIFY(!one.decision);
        QCOMPARE(one.handOffs.first().state, HandOffState::TakenBack);
        QCOMPARE(one.handOffs.last().state, HandOffState::Answered);
    }

    void theReplyUnderWayIsDroppedWithAWithdrawnComplaint()
    {
        for (const CaseStory& under : {CaseStory::drafted(), CaseStory::submitted(), CaseStory::signedLetter()}) {
            CaseStory story = under;
            const bool wasSigned = under.complaint.letters.first().state == LetterState::Signed;
            QCOMPARE(asking(story, agent(), command::WithdrawCase{story.now, u"It works again."_s}),
                     (wasSigned ? u"letter.revised.1 "_s : QString()) +
                         u"letter.dropped.1 case.withdrawn.1 case.closed.1"_s);
            story.act(agent(), command::WithdrawCase{story.now, u"It works again."_s});
            const Letter& reply = story.complaint.letters.first();
            QCOMPARE(reply.state, LetterState::Dropped);
            QCOMPARE(reply.dropReason, u"It works again."_s);
            QVERIFY(!reply.signedAt && reply.versions.value(0).wasSigned == wasSigned);
            // Its number stays on the register, as that of a letter which was dropped.
            QCOMPARE(reply.number, under.complaint.letters.first().number);
            QCOMPARE(asking(story, manager(), command::SignLetter{{1}}), u"refused letter:dropped"_s);
        }
    }

    void aLetterBesideTheReplyOutlivesAWithdrawal()
    {
        CaseStory story = CaseStory::answered();
        command::DraftLetter notice = draft();
        notice.templateId = u"interim_notice"_s;
        story.act(agent(), notice);
        QCOMPARE(asking(story, agent(), command::WithdrawCase{story.now, u"It works again."_s}),
                 u"case.withdrawn.1 case.closed.1"_s);
    }

    void aWithdrawalSaysWhenAndHow()
    {
        const CaseStory story = CaseStory::registered();
        QCOMPARE(asking(story, agent(), command::WithdrawCase{story.now, {}}), u"refused words:missing"_s);
        QCOMPARE(asking(story, agent(), command::WithdrawCase{wednesday().plusSeconds(-60), u"x"_s}),
                 u"refused received:too_early"_s);
        QCOMPARE(asking(story, agent(), command::WithdrawCase{story.now.plusSeconds(60), u"x"_s}),
                 u"refused received:in_the_future"_s);
    }

    void whoHasDecidedCanNoLongerWithdraw()
    {
        const CaseStory story = CaseStory::decided();
        QCOMPARE(asking(story, agent(), command::WithdrawCase{story.now, u"x"_s}), u"refused stage:wrong_stage"_s);
        QCOMPARE(asking(CaseStory::closed(), agent(), command::WithdrawCase{story.now, u"x"_s}),
                 u"refused stage:closed"_s);
        QCOMPARE(asking(CaseStory::replied(), agent(), command::WithdrawCase{wednesday(), u"x"_s}),
                 u"case.withdrawn.1 case.closed.1"_s);
    }

    void whatWasDecidedInAnEarlierRoundIsNotTheEndOfAWithdrawnOne()
    {
        CaseStory story = CaseStory::replied();
        story.act(agent(), command::RecordDecision{Decision::NotSatisfied, story.now, u"Dead again."_s});
        QCOMPARE(story.complaint.decision, Decision::NotSatisfied);
        story.act(agent(), command::WithdrawCase{story.now, u"It works now."_s});
        QVERIFY(!story.complaint.decision);
    }

    void aWithdrawnCaseCanGoOnInARoundOfItsOwn()
    {
        CaseStory story = CaseStory::handedOver();
        story.act(agent(), command::WithdrawCase{story.now, u"It works again."_s});
        story.act(supervisor(), command::ReopenCase{story.now, u"Dead again."_s});
        QCOMPARE(story.complaint.stage, Stage::Verification);
        QCOMPARE(story.complaint.round, 2);
        QVERIFY(!story.complaint.outcome && !story.complaint.hasOpenHandOff());
    }

    void nothingIsDoneToAClosedCaseButReopeningItAndKeepingItsPapers()
    {
        CaseStory story = CaseStory::answered();
        story.act(agent(), paper());
        story.act(agent(), command::WithdrawCase{story.now, u"x"_s});
        const QList<CaseCommand> commands{
            command::TakeCase{}, command::ReleaseCase{}, call(CallOutcome::Busy), command::StrikeEntry{1},
            command::CorrectField{}, command::SetStanding{}, command::NameRepresentative{}, command::AskInformation{},
            command::ReceiveInformation{}, command::WithdrawInformation{}, command::WithdrawCase{},
            command::LinkCase{}, command::UnlinkCase{}, command::TakeBackHandOff{},
            command::TransferHandOff{}, command::EscalateHandOff{}, command::AnswerOnBehalf{}, command::EscalateCase{}};
        for (const CaseCommand& command : commands) {
            QCOMPARE(asking(story, agent(), command), u"refused stage:closed"_s);
        }
        QCOMPARE(asking(story, supervisor(), command::ExtendLimit{}), u"refused stage:closed"_s);
        QCOMPARE(asking(story, agent(), command::WithdrawPaper{{1}, true}), u"paper.withdrawn.1"_s);
    }

    void anExtensionIsAWholeNumberWithAReason()
    {
        const CaseStory story = CaseStory::registered();
        QCOMPARE(asking(story, supervisor(), command::ExtendLimit{2, {}}), u"refused reason:missing"_s);
        for (const int count : {0, -1, 366}) {
            QCOMPARE(asking(story, supervisor(), command::ExtendLimit{count, u"x"_s}), u"refused count:absurd"_s);
        }
        QCOMPARE(asking(story, supervisor(), command::ExtendLimit{2, u"Parts."_s}), u"case.limit_extended.1"_s);
    }

    void noExtensionGoesPastTheCap()
    {
        CaseStory story = CaseStory::registered();
        // 7 wd end on the 27th, the cap of 20 d on Tuesday, 8 December.
        QCOMPARE(asking(story, supervisor(), command::ExtendLimit{7, u"x"_s}), u"case.limit_extended.1"_s);
        QCOMPARE(asking(story, supervisor(), command::ExtendLimit{8, u"x"_s}), u"refused count:cap"_s);
        story.act(supervisor(), command::ExtendLimit{4, u"x"_s});
        QCOMPARE(asking(story, supervisor(), command::ExtendLimit{3, u"x"_s}), u"case.limit_extended.1"_s);
        QCOMPARE(asking(story, supervisor(), command::ExtendLimit{4, u"x"_s}), u"refused count:cap"_s);
        story.procedure.cap.reset();
        QCOMPARE(asking(story, supervisor(), command::ExtendLimit{365, u"x"_s}), u"case.limit_extended.1"_s);
    }

    void aComplexCaseBoundByTheCapAloneIsNotExtended()
    {
        CaseStory story = CaseStory::verified();
        command::ClassifyCase complex = classification();
        complex.classification.complex = true;
        story.act(agent(), complex);
        QCOMPARE(asking(story, supervisor(), command::ExtendLimit{1, u"x"_s}), u"refused count:cap"_s);
        story.procedure.complexHasOnlyCap = false;
        QCOMPARE(asking(story, supervisor(), command::ExtendLimit{1, u"x"_s}), u"case.limit_extended.1"_s);
    }

    void onlyALimitThatRunsIsExtended()
    {
        const QString none = u"refused stage:wrong_stage"_s;
        QCOMPARE(asking(CaseStory::replied(), supervisor(), command::ExtendLimit{1, u"x"_s}), none);
        QCOMPARE(asking(CaseStory::decided(), supervisor(), command::ExtendLimit{1, u"x"_s}), none);
        CaseStory story = CaseStory::registered();
        story.procedure.rounds.first().limit.reset();
        QCOMPARE(asking(story, supervisor(), command::ExtendLimit{1, u"x"_s}), none);
    }

    void aBreachIsNoBarToAnExtension()
    {
        CaseStory story = CaseStory::registered();
        story.now = at("2026-12-01 10:00");
        story.act(supervisor(), command::ExtendLimit{4, u"Parts come by ship."_s});
        QCOMPARE(dueOfCase(story.complaint, story.procedure, *story.office.calendar), at("2026-12-03 17:00"));
    }

    void aCaseIsLaidBeforeASupervisorOrAManagerWhoWorksHere()
    {
        CaseStory story = CaseStory::registered();
        const auto laying = [&](const Actor& by, StaffId to) {
            return asking(story, by, command::EscalateCase{to, u"Very angry."_s});
        };
        QCOMPARE(laying(agent(), supervisor().id), u"case.escalated.1"_s);
        QCOMPARE(laying(agent(), manager().id), u"case.escalated.1"_s);
        for (const Actor& other : {agent(), technician(), administrator()}) {
            QCOMPARE(laying(agent(), other.id), u"refused to:unknown"_s);
        }
        QCOMPARE(laying(agent(), {}), u"refused to:unknown"_s);
        QCOMPARE(laying(supervisor(), supervisor().id), u"refused to:yourself"_s);
        story.office.staff[5].active = false;
        QCOMPARE(laying(agent(), manager().id), u"refused to:unknown"_s);
        QCOMPARE(asking(story, agent(), command::EscalateCase{supervisor().id, u" "_s}), u"refused reason:missing"_s);
    }

    void itIsNotLaidBeforeTheSamePersonTwiceInARound()
    {
        CaseStory story = CaseStory::replied();
        const command::EscalateCase up{supervisor().id, u"Very angry."_s};
        story.act(agent(), up);
        QCOMPARE(asking(story, agent(), up), u"refused to:already"_s);
        QCOMPARE(asking(story, agent(), command::EscalateCase{manager().id, u"x"_s}), u"case.escalated.1"_s);
        story.act(agent(), command::RecordDecision{Decision::NotSatisfied, story.now.plusSeconds(1800), u"Dead."_s});
        QCOMPARE(asking(story, agent(), up), u"case.escalated.1"_s);
    }

    void whatIsDecidedIsNotEscalated()
    {
        QCOMPARE(asking(CaseStory::decided(), agent(), command::EscalateCase{manager().id, u"x"_s}),
                 u"refused stage:wrong_stage"_s);
    }

    void aComplaintOfNobodyComesToItsEndWithoutAnAnswer()
    {
        CaseStory story = ofNobody();
        QCOMPARE(asking(story, agent(), command::ConfirmContent{}), u"refused read_back:nobody"_s);
        story.act(agent(), classification());
        QVERIFY(stillMissing(story.procedure, story.complaint).isEmpty());
        story.act(agent(), command::AcceptCase{});
        story.act(agent(), handOver(story.now));
        story.act(technician(), answer());
        // By post, and yet no letter: there is nobody to send it to.
        story.act(agent(), command::GiveReply{{}, AnswerWay::Phone, story.now, u"Nobody to tell."_s});
        story.act(agent(), command::RecordDecision{Decision::NoAnswer, story.now, {}});
        story.act(agent(), closing());
        QVERIFY(story.complaint.closed);
    }
};

QTEST_GUILESS_MAIN(DecideActsTest)
#include "tst_decide_acts.moc"

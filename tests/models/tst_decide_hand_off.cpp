#include "tests/models/case_story.h"

#include "models/clock.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace redress;
using namespace redress::sample;

namespace {

constexpr qint64 aDay = 24 * 3600;

QString handing(const CaseStory& story, const command::HandOver& command)
{
    return outcomeOf(story.ask(agent(), command));
}

/** Handed to both departments at once. */
CaseStory withBoth()
{
    CaseStory story = CaseStory::handedOver();
    command::HandOver second = handOver(story.now);
    second.department = billing;
    story.act(agent(), second);
    return story;
}

} // namespace

class DecideHandOffTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aHandOffNeedsADepartmentInstructionsAndADueMoment()
    {
        const CaseStory story = CaseStory::accepted();
        const command::HandOver good = handOver(story.now);
        QCOMPARE(handing(story, good), u"hand_off.made.1"_s);
        QCOMPARE(handing(story, {}), u"refused department:missing instructions:missing due:in_the_past"_s);
        auto wrong = good;
        wrong.department = DepartmentId{99};
        QCOMPARE(handing(story, wrong), u"refused department:missing"_s);
        wrong = good;
        wrong.instructions = u"\n"_s;
        QCOMPARE(handing(story, wrong), u"refused instructions:missing"_s);
        wrong = good;
        wrong.instructions = QString(50'001, u'x');
        QCOMPARE(handing(story, wrong), u"refused instructions:too_long"_s);
    }

    void itsDueMomentLiesAheadButNotAbsurdlyFar()
    {
        const CaseStory story = CaseStory::accepted();
        command::HandOver command = handOver(story.now);
        command.lateReason = u"Spare parts come by ship."_s;
        command.due = story.now;
        QCOMPARE(handing(story, command), u"refused due:in_the_past"_s);
        command.due = {story.now.milliseconds + 1};
        QCOMPARE(handing(story, command), u"hand_off.made.1"_s);
        command.due = story.now.plusSeconds(366 * aDay);
        QCOMPARE(handing(story, command), u"hand_off.made.1"_s);
        command.due = {command.due.milliseconds + 1};
        QCOMPARE(handing(story, command), u"refused due:absurd"_s);
        command.due = {std::numeric_limits<qint64>::max()};
        QCOMPARE(handing(story, command), u"refused due:absurd"_s);
    }

    void fallingDueAfterTheCaseNeedsAReason()
    {
        const CaseStory story = CaseStory::accepted();
        const Moment dueOfTheCase =
            dueOfCase(story.complaint, story.procedure, *story.office.calendar).value();
        command::HandOver command = handOver(story.now);
        command.due = dueOfTheCase;
        QCOMPARE(handing(story, command), u"hand_off.made.1"_s);
        command.due = {dueOfTheCase.milliseconds + 1};
        QCOMPARE(handing(story, command), u"refused late_reason:missing"_s);
        command.lateReason = u" Parts come by ship. "_s;
        const auto late = story.ask(agent(), command);
        QCOMPARE(std::get<happened::HandedOver>(late->first()).lateReason, u"Parts come by ship."_s);
        command.due = dueOfTheCase;
        const auto inTime = story.ask(agent(), command);
        QCOMPARE(std::get<happened::HandedOver>(inTime->first()).lateReason, QString());
    }

    void aFirstAnswerThatIsOwedBindsNoDepartment()
    {
        CaseStory story = CaseStory::accepted(intakeBy(Channel::Post));
        story.procedure.acknowledgement = Limit{6, LimitUnit::Hours};
        const auto clocks = runningClocks(story.complaint, story.procedure, *story.office.calendar);
        QCOMPARE(clocks.first().kind, ClockKind::Acknowledgement);
        command::HandOver command = handOver(story.now);
        QVERIFY(command.due > clocks.first().due.due);
        QCOMPARE(handing(story, command), u"hand_off.made.1"_s);
        command.due = {clocks.at(1).due.due.milliseconds + 1};
        QCOMPARE(handing(story, command), u"refused late_reason:missing"_s);
    }

    void whoIsAskedOnceMoreFromTheReplyHasTheTimeOfThatStage()
    {
        CaseStory story = CaseStory::answered();
        const auto withLimits = [&](int ofHandOff, int ofReply) {
            story.procedure.stageLimits = {
                {Stage::HandOff, Stage::HandOff, {ofHandOff, LimitUnit::WorkingDays}},
                {Stage::Reply, Stage::Reply, {ofReply, LimitUnit::WorkingDays}}};
        };
        command::HandOver command = handOver(story.now);
        command.department = billing;
        command.due = dueOf(story.now, {2, LimitUnit::WorkingDays}, *story.office.calendar).due;
        withLimits(2, 1);
        QCOMPARE(handing(story, command), u"hand_off.made.1"_s);
        withLimits(1, 4);
        QCOMPARE(handing(story, command), u"refused late_reason:missing"_s);
    }

    void aCaseWithoutADueMomentAsksForNoReason()
    {
        CaseStory story = CaseStory::accepted();
        story.procedure.rounds.first().limit.reset();
        story.procedure.cap.reset();
        command::HandOver command = handOver(story.now);
        command.due = story.now.plusSeconds(300 * aDay);
        QCOMPARE(handing(story, command), u"hand_off.made.1"_s);
    }

    void severalDepartmentsWorkAtOnceButEachOnlyOnce()
    {
        const CaseStory story = CaseStory::handedOver();
        command::HandOver again = handOver(story.now);
        QCOMPARE(handing(story, again), u"refused department:already"_s);
        again.department = billing;
        const auto events = story.ask(agent(), again);
        QCOMPARE(std::get<happened::HandedOver>(events->first()).handOff, HandOffId{2});
    }

    void onlyTheDepartmentItWasHandedToAnswers()
    {
        const CaseStory story = withBoth();
        QCOMPARE(outcomeOf(story.ask(technician(), answer({2}))), u"refused hand_off:unknown"_s);
        QCOMPARE(outcomeOf(story.ask(accountant(), answer({1}))), u"refused hand_off:unknown"_s);
        QCOMPARE(outcomeOf(story.ask(accountant(), answer({2}))), u"hand_off.answered.1"_s);
        QCOMPARE(outcomeOf(story.ask(technician(), answer({0}))), u"refused hand_off:unknown"_s);
        QCOMPARE(outcomeOf(story.ask(technician(), command::AcceptHandOff{{7}})), u"refused hand_off:unknown"_s);
        QCOMPARE(outcomeOf(story.ask(technician(), command::ReturnHandOff{{7}, u"x"_s})),
                 u"refused hand_off:unknown"_s);
    }

    void aHandOffIsAcceptedOnce()
    {
        CaseStory story = CaseStory::handedOver();
        QCOMPARE(outcomeOf(story.ask(technician(), command::AcceptHandOff{{1}})), u"hand_off.accepted.1"_s);
        story.act(technician(), command::AcceptHandOff{{1}});
        QCOMPARE(outcomeOf(story.ask(technician(), command::AcceptHandOff{{1}})), u"refused hand_off:already"_s);
        QCOMPARE(story.complaint.handOffs.first().officer, technician().id);
    }

    void anAnswerTellsTheCauseAndWhatWasDone()
    {
        CaseStory story = CaseStory::handedOver();
        QCOMPARE(outcomeOf(story.ask(technician(), command::AnswerHandOff{{1}, {}, {}})),
                 u"refused cause:missing done:missing"_s);
        QCOMPARE(outcomeOf(story.ask(technician(), command::AnswerHandOff{{1}, u"x"_s, u" "_s})),
                 u"refused done:missing"_s);
        QCOMPARE(outcomeOf(story.ask(technician(), command::AnswerHandOff{{1}, u"x\x01"_s, u"y"_s})),
                 u"refused cause:unprintable"_s);
        story.procedure.gates.clear();
        QCOMPARE(outcomeOf(story.ask(technician(), command::AnswerHandOff{{1}, {}, {}})),
                 u"hand_off.answered.1"_s);
    }

    void aReturnNeedsAReason()
    {
        const CaseStory story = CaseStory::handedOver();
        QCOMPARE(outcomeOf(story.ask(technician(), command::ReturnHandOff{{1}, u"  "_s})),
                 u"refused reason:missing"_s);
        QCOMPARE(outcomeOf(story.ask(technician(), command::ReturnHandOff{{1}, u"Not our line."_s})),
                 u"hand_off.returned.1"_s);
    }

    void whatWasAnsweredOrReturnedIsDone()
    {
        CaseStory story = withBoth();
        story.act(technician(), answer());
        const QString noneWaits = u"refused stage:wrong_stage"_s;
        QCOMPARE(outcomeOf(story.ask(technician(), answer())), noneWaits);
        QCOMPARE(outcomeOf(story.ask(technician(), command::ReturnHandOff{{1}, u"x"_s})), noneWaits);
        command::HandOver again = handOver(story.now);
        story.act(agent(), again);
        QCOMPARE(outcomeOf(story.ask(technician(), answer({1}))), u"refused hand_off:already"_s);
        QCOMPARE(outcomeOf(story.ask(technician(), answer({3}))), u"hand_off.answered.1"_s);
    }

    void theCaseGoesOnWhenTheLastDepartmentHasAnswered()
    {
        CaseStory story = withBoth();
        story.act(technician(), answer({1}));
        QCOMPARE(story.complaint.stage, Stage::HandOff);
        story.act(accountant(), answer({2}));
        QCOMPARE(story.complaint.stage, Stage::Reply);
    }

    void anAnswerOfAnEarlierRoundAnswersNothingInThisOne()
    {
        CaseStory story = CaseStory::replied();
        story.act(agent(), command::RecordDecision{Decision::NotSatisfied, story.now, u"Dead again."_s});
        story.act(agent(), command::ConfirmContent{});
        story.act(agent(), command::AcceptCase{});
        story.act(agent(), handOver(story.now));
        story.act(technician(), command::ReturnHandOff{story.complaint.handOffs.last().id, u"Not ours."_s});
        QCOMPARE(story.complaint.stage, Stage::HandOff);
    }

    void aCaseThatEverybodyReturnedStaysToBeHandedOverAgain()
    {
        CaseStory story = withBoth();
        story.act(technician(), command::ReturnHandOff{{1}, u"Not ours."_s});
        story.act(accountant(), command::ReturnHandOff{{2}, u"Not ours."_s});
        QCOMPARE(story.complaint.stage, Stage::HandOff);
        QCOMPARE(handing(story, handOver(story.now)), u"hand_off.made.1"_s);
    }

    void oneAnswerAndOneReturnAreEnoughToGoOn()
    {
        CaseStory story = withBoth();
        story.act(technician(), answer({1}));
        story.act(accountant(), command::ReturnHandOff{{2}, u"Nothing to pay back."_s});
        QCOMPARE(story.complaint.stage, Stage::Reply);
    }

    void aClosedDepartmentGetsNothingNew()
    {
        CaseStory story = CaseStory::handedOver();
        story.office.departments[1].active = false;
        command::HandOver command = handOver(story.now);
        command.department = billing;
        QCOMPARE(handing(story, command), u"refused department:closed"_s);
        QCOMPARE(outcomeOf(story.ask(agent(), command::TransferHandOff{{1}, billing, u"x"_s})),
                 u"refused department:closed"_s);
    }

    void whatADepartmentHadWhenItWasClosedIsStillAnsweredOrTakenBack()
    {
        CaseStory story = CaseStory::handedOver();
        story.office.departments[0].active = false;
        QCOMPARE(outcomeOf(story.ask(technician(), answer())), u"hand_off.answered.1"_s);
        QCOMPARE(outcomeOf(story.ask(agent(), command::TakeBackHandOff{{1}, u"Closed."_s})), u"hand_off.taken_back.1"_s);
    }

    void theFrontDeskTakesBackWhatIsOpenWithAReason()
    {
        CaseStory story = withBoth();
        QCOMPARE(outcomeOf(story.ask(agent(), command::TakeBackHandOff{{1}, u" "_s})), u"refused reason:missing"_s);
        QCOMPARE(outcomeOf(story.ask(agent(), command::TakeBackHandOff{{9}, u"x"_s})), u"refused hand_off:unknown"_s);
        story.act(agent(), command::TakeBackHandOff{{1}, u" Not needed. "_s});
        QCOMPARE(story.complaint.handOffs.first().state, HandOffState::TakenBack);
        QCOMPARE(story.complaint.handOffs.first().returnReason, u"Not needed."_s);
        QCOMPARE(outcomeOf(story.ask(agent(), command::TakeBackHandOff{{1}, u"x"_s})), u"refused hand_off:already"_s);
        QCOMPARE(story.complaint.stage, Stage::HandOff);
    }

    void theCaseGoesOnOnceTheLastOneIsTakenBackAndAnotherAnswered()
    {
        CaseStory story = withBoth();
        story.act(technician(), answer({1}));
        story.act(agent(), command::TakeBackHandOff{{2}, u"Not needed."_s});
        QCOMPARE(story.complaint.stage, Stage::Reply);
        CaseStory none = CaseStory::handedOver();
        none.act(agent(), command::TakeBackHandOff{{1}, u"Not needed."_s});
        QCOMPARE(none.complaint.stage, Stage::HandOff);
        QCOMPARE(handing(none, handOver(none.now)), u"hand_off.made.1"_s);
    }

    void aTransferGoesOnElsewhereWithTheSameTaskAndDue()
    {
        CaseStory story = CaseStory::handedOver();
        const HandOff before = story.complaint.handOffs.first();
        story.act(technician(), command::TransferHandOff{{1}, billing, u" A matter of the bill. "_s});
        const HandOff& left = story.complaint.handOffs.first();
        const HandOff& made = story.complaint.handOffs.last();
        QCOMPARE(left.state, HandOffState::Transferred);
        QCOMPARE(left.returnReason, u"A matter of the bill."_s);
        QCOMPARE(left.continuedAs, made.id);
        QCOMPARE(made.id, HandOffId{2});
        QCOMPARE(made.department, billing);
        QCOMPARE(made.instructions, before.instructions);
        QCOMPARE(made.due, before.due);
        QCOMPARE(made.round, before.round);
        QVERIFY(made.state == HandOffState::Waiting && made.officer.isNone());
        QCOMPARE(story.complaint.stage, Stage::HandOff);
        QCOMPARE(outcomeOf(story.ask(technician(), answer({1}))), u"refused stage:wrong_stage"_s);
        story.act(accountant(), answer({2}));
        QCOMPARE(story.complaint.stage, Stage::Reply);
    }

    void aTransferNeedsAnotherDepartmentAndAReason()
    {
        const CaseStory story = withBoth();
        const auto passing = [&](DepartmentId to, const QString& reason) {
            return outcomeOf(story.ask(agent(), command::TransferHandOff{{1}, to, reason}));
        };
        QCOMPARE(passing(workshop, u"x"_s), u"hand_off.transferred.1"_s);
        QCOMPARE(passing(workshop, {}), u"refused reason:missing"_s);
        QCOMPARE(passing(technology, u"x"_s), u"refused department:already"_s);
        QCOMPARE(passing(billing, u"x"_s), u"refused department:already"_s);
        QCOMPARE(passing(DepartmentId{99}, u"x"_s), u"refused department:missing"_s);
        QCOMPARE(outcomeOf(story.ask(agent(), command::TransferHandOff{{9}, workshop, u"x"_s})),
                 u"refused hand_off:unknown"_s);
    }

    void anOfficerPassesOnAndEscalatesOnlyTheOwnDepartments()
    {
        CaseStory story = withBoth();
        QCOMPARE(outcomeOf(story.ask(technician(), command::TransferHandOff{{2}, workshop, u"x"_s})),
                 u"refused hand_off:unknown"_s);
        QCOMPARE(outcomeOf(story.ask(technician(), command::EscalateHandOff{{2}, u"x"_s})),
                 u"refused hand_off:unknown"_s);
        QCOMPARE(outcomeOf(story.ask(agent(), command::TransferHandOff{{2}, workshop, u"x"_s})),
                 u"hand_off.transferred.1"_s);
        story.act(technician(), answer({1}));
        for (const Action action : {Action::TransferHandOff, Action::EscalateHandOff}) {
            QCOMPARE(listOf(whyNot(story.context(technician()), story.complaint, action)), u"stage:wrong_stage"_s);
            QVERIFY(whyNot(story.context(agent()), story.complaint, action).isEmpty());
        }
        QCOMPARE(outcomeOf(story.ask(agent(), command::EscalateHandOff{{1}, u"x"_s})), u"refused hand_off:already"_s);
    }

    void aHandOffGoesToTheHeadOfItsDepartmentOnce()
    {
        CaseStory story = withBoth();
        QCOMPARE(outcomeOf(story.ask(agent(), command::EscalateHandOff{{1}, u" "_s})), u"refused reason:missing"_s);
        QCOMPARE(outcomeOf(story.ask(agent(), command::EscalateHandOff{{2}, u"x"_s})), u"refused department:no_head"_s);
        QCOMPARE(outcomeOf(story.ask(agent(), command::EscalateHandOff{{9}, u"x"_s})), u"refused hand_off:unknown"_s);
        QCOMPARE(outcomeOf(story.ask(headOfTechnology(), command::EscalateHandOff{{1}, u"x"_s})),
                 u"refused hand_off:yourself"_s);
        story.act(technician(), command::EscalateHandOff{{1}, u" Beyond us. "_s});
        QCOMPARE(story.complaint.handOffs.first().escalatedTo, headOfTechnology().id);
        QCOMPARE(story.complaint.handOffs.first().escalationReason, u"Beyond us."_s);
        QVERIFY(story.complaint.handOffs.first().isOpen());
        QCOMPARE(outcomeOf(story.ask(agent(), command::EscalateHandOff{{1}, u"x"_s})), u"refused hand_off:already"_s);
        story.office.staff.last().active = false;
        QCOMPARE(outcomeOf(story.ask(agent(), command::EscalateHandOff{{1}, u"x"_s})), u"refused department:no_head"_s);
    }

    void onlyForADepartmentOnPaperTheAnswerIsEntered()
    {
        CaseStory story = CaseStory::handedOver();
        const auto entering = [&](HandOffId handOff, const QString& who, const QString& cause) {
            return outcomeOf(story.ask(agent(), command::AnswerOnBehalf{handOff, who, cause, u"Replaced."_s}));
        };
        QCOMPARE(entering({1}, u"Mr Tâm"_s, u"A fuse"_s), u"refused stage:wrong_stage"_s);
        command::HandOver second = handOver(story.now);
        second.department = workshop;
        story.act(agent(), second);
        QCOMPARE(entering({1}, u"Mr Tâm"_s, u"A fuse"_s), u"refused hand_off:not_on_paper"_s);
        QCOMPARE(entering({2}, {}, u"A fuse"_s), u"refused answered_by:missing"_s);
        QCOMPARE(entering({2}, u"two\nlines"_s, u"A fuse"_s), u"refused answered_by:unprintable"_s);
        QCOMPARE(entering({2}, u"Mr Tâm"_s, {}), u"refused cause:missing"_s);
        QCOMPARE(entering({9}, u"Mr Tâm"_s, u"A fuse"_s), u"refused hand_off:unknown"_s);
        story.act(technician(), answer({1}));
        story.act(agent(), command::AnswerOnBehalf{{2}, u" Mr Tâm "_s, u" A fuse "_s, u" Replaced. "_s});
        const HandOff& one = story.complaint.handOffs.last();
        QVERIFY(one.state == HandOffState::Answered && one.onBehalf);
        QCOMPARE(one.answeredBy + one.cause + one.done, u"Mr TâmA fuseReplaced."_s);
        QCOMPARE(one.officer, agent().id);
        QCOMPARE(story.complaint.stage, Stage::Reply);
    }
};

QTEST_GUILESS_MAIN(DecideHandOffTest)
#include "tst_decide_hand_off.moc"

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

    void aCaseWithoutADueMomentAsksForNoReason()
    {
        CaseStory story = CaseStory::accepted();
        story.procedure.roundLimit.reset();
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
};

QTEST_GUILESS_MAIN(DecideHandOffTest)
#include "tst_decide_hand_off.moc"

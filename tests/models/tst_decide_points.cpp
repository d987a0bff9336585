#include "tests/models/letter_story.h"
#include "tests/models/whole_procedure.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace redress;
using namespace redress::sample;

namespace {

CaseStory split()
{
    CaseStory story = CaseStory::answered();
    story.act(agent(), command::RaisePoint{u"The line is dead."_s});
    story.act(agent(), command::RaisePoint{u"Nobody came."_s});
    return story;
}

QString asked(const CaseStory& story, const CaseCommand& command, const Actor& actor = agent())
{
    return outcomeOf(story.ask(actor, command));
}

} // namespace

class DecidePointsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aPointSaysWhatTheComplainantObjectsTo()
    {
        const CaseStory story = CaseStory::registered();
        QCOMPARE(asked(story, command::RaisePoint{u"The line is dead."_s}), u"point.raised.1"_s);
        QCOMPARE(asked(story, command::RaisePoint{u" \n"_s}), u"refused what:missing"_s);
        QCOMPARE(asked(story, command::RaisePoint{QString(50'001, u'x')}), u"refused what:too_long"_s);
        QCOMPARE(asked(story, command::RaisePoint{u"a\u202Eb"_s}), u"refused what:unprintable"_s);
        const auto events = story.ask(agent(), command::RaisePoint{u"  {reference} <b>😀\nTwo lines. "_s});
        QCOMPARE(std::get<happened::PointRaised>(events->first()).what, u"{reference} <b>😀\nTwo lines."_s);
    }

    void pointsAreNumberedAsTheyComeAndANumberIsNeverGivenTwice()
    {
        CaseStory story = split();
        QCOMPARE(story.complaint.points.at(0).id, PointId{1});
        QCOMPARE(story.complaint.points.at(1).id, PointId{2});
        story.act(agent(), command::DropPoint{PointId{2}, u"Said twice."_s});
        story.act(agent(), command::RaisePoint{u"The bill is wrong."_s});
        QCOMPARE(story.complaint.points.last().id, PointId{3});
        QCOMPARE(story.complaint.standingPoints().size(), 2);
    }

    void aComplaintHasAtMostFiftyPoints()
    {
        CaseStory story = CaseStory::registered();
        for (int number = 1; number <= 50; ++number) {
            story.act(agent(), command::RaisePoint{QString::number(number)});
        }
        QCOMPARE(asked(story, command::RaisePoint{u"One more."_s}), u"refused what:too_many"_s);
    }

    void aPointIsRewordedWhereItSaysSomethingElseThen()
    {
        const CaseStory story = split();
        QCOMPARE(asked(story, command::RewordPoint{firstPoint, u"The line was dead for a week."_s}),
                 u"point.reworded.1"_s);
        QCOMPARE(asked(story, command::RewordPoint{firstPoint, u" The line is dead. "_s}), u"refused what:already"_s);
        QCOMPARE(asked(story, command::RewordPoint{firstPoint, {}}), u"refused what:missing"_s);
        QCOMPARE(asked(story, command::RewordPoint{{9}, u"x"_s}), u"refused point:unknown"_s);
        QCOMPARE(asked(story, command::RewordPoint{{}, u"x"_s}), u"refused point:unknown"_s);
    }

    void aPointIsDroppedWithAReasonAndThenLeftAlone()
    {
        CaseStory story = split();
        QCOMPARE(asked(story, command::DropPoint{firstPoint, u" "_s}), u"refused reason:missing"_s);
        QCOMPARE(asked(story, command::DropPoint{{9}, u"x"_s}), u"refused point:unknown"_s);
        story.act(agent(), command::DropPoint{firstPoint, u"It is a wish."_s});
        QCOMPARE(asked(story, command::DropPoint{firstPoint, u"x"_s}), u"refused point:dropped"_s);
        QCOMPARE(asked(story, command::RewordPoint{firstPoint, u"x"_s}), u"refused point:dropped"_s);
        QCOMPARE(asked(story, weighing()), u"refused point:dropped"_s);
    }

    void aFindingNeedsItsReason()
    {
        const CaseStory story = split();
        QCOMPARE(asked(story, weighing()), u"point.weighed.1"_s);
        command::WeighPoint bare;
        bare.point = firstPoint;
        QCOMPARE(asked(story, bare), u"refused reason:missing"_s);
        bare.reason = u"It was the storm."_s;
        for (const auto& [finding, name] : Names<Finding>::all) {
            bare.finding = finding;
            QCOMPARE(asked(story, bare), u"point.weighed.1"_s);
        }
        bare.point = {9};
        QCOMPARE(asked(story, bare), u"refused point:unknown"_s);
    }

    void moneyADayAndDoneBelongToARemedy()
    {
        const CaseStory story = split();
        command::WeighPoint found = weighing();
        found.remedy = u" "_s;
        QCOMPARE(asked(story, found), u"refused remedy:missing remedy:missing"_s);
        found.cost.clear();
        QCOMPARE(asked(story, found), u"refused remedy:missing"_s);
        found.due = {};
        QCOMPARE(asked(story, found), u"point.weighed.1"_s);
        found.done = true;
        QCOMPARE(asked(story, found), u"refused remedy:missing"_s);
        found = weighing();
        found.cost = u"1\n2"_s;
        QCOMPARE(asked(story, found), u"refused cost:unprintable"_s);
    }

    void whatIsStillToBeDoneIsNotDueInThePast()
    {
        CaseStory story = split();
        story.now = at("2026-12-05 23:59");
        QCOMPARE(asked(story, weighing()), u"point.weighed.1"_s);
        story.now = at("2026-12-06 00:00");
        QCOMPARE(asked(story, weighing()), u"refused due:passed"_s);
        command::WeighPoint given = weighing();
        given.done = true;
        QCOMPARE(asked(story, given), u"point.weighed.1"_s);
    }

    void onceTheReplyWasGivenThePointsStandAsTheyWereAnswered()
    {
        CaseStory story = split();
        story.act(agent(), weighing());
        story.act(agent(), weighing({2}));
        story.act(agent(), phoneReply(story.now));
        const QList<CaseCommand> commands{command::RaisePoint{u"x"_s}, command::RewordPoint{firstPoint, u"x"_s},
                                          command::DropPoint{firstPoint, u"x"_s}, weighing()};
        for (const CaseCommand& command : commands) {
            QCOMPARE(asked(story, command), u"refused stage:wrong_stage"_s);
        }
        story.act(agent(), command::RecordDecision{Decision::NotSatisfied, story.now, u"Dead again."_s});
        for (const CaseCommand& command : commands) {
            QVERIFY(story.ask(agent(), command));
        }
    }

    void whoAssessedARoundDoesNotWeighThePointsOfTheNext()
    {
        WholeStory story = WholeStory::answered();
        story.act(technician(), command::RaisePoint{u"The line is dead."_s});
        story.act(agent(), weighing());
        story.act(technician(), WholeStory::conclusion());
        story.fill(u"visited"_s, u"2026-11-19"_s);
        story.act(agent(), phoneReply(story.now));
        story.fill(u"mood"_s, u"angry"_s);
        story.act(agent(), WholeStory::rejection(story.now));
        QCOMPARE(asked(story, weighing(), technician()).section(u' ', 0, 1), u"refused actor:same_person"_s);
        QCOMPARE(asked(story, weighing(), otherAgent()), u"point.weighed.1"_s);
        story.act(supervisor(), command::WaiveOtherPerson{u"A desk of one."_s});
        QCOMPARE(asked(story, weighing(), technician()), u"point.weighed.1"_s);
    }
};

QTEST_GUILESS_MAIN(DecidePointsTest)
#include "tst_decide_points.moc"

#include "models/clock.h"
#include "tests/models/ruled_story.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace redress;
using namespace redress::sample;

namespace {

command::ExtendLimit more(int count, Stage first)
{
    return {count, u"A part is missing."_s, ClockKind::Stage, first};
}

RunningClock clockOf(const CaseStory& story, ClockKind kind, Stage first = Stage::Intake)
{
    const auto clocks = runningClocks(story.complaint, story.procedure, *story.office.calendar);
    const auto found = std::ranges::find_if(
        clocks, [&](const RunningClock& one) { return one.kind == kind && one.first == first; });
    return found == clocks.end() ? RunningClock{} : *found;
}

int extendedIn(const CaseStory& story, Stage first)
{
    return clockOf(story, ClockKind::Stage, first).due.extendedBy;
}

/** Back to its verification in the same round, as a case that is turned into another kind. */
void startAgain(CaseStory& story)
{
    story.now = story.now.plusSeconds(3600);
    story.happen(supervisor(), {happened::ProcedureChanged{u"sample"_s, 3, true, true, u"x"_s}});
}

/** In the first stay each limit got more time: its verification by 1, its hand-off by 2. */
CaseStory extendedTwice(const Procedure& procedure = ruledProcedure())
{
    CaseStory story = ruledStory(Until::Registered, procedure);
    story.act(supervisor(), more(1, Stage::Verification));
    story.act(agent(), command::ConfirmContent{});
    story.act(agent(), classification());
    story.act(agent(), command::AcceptCase{});
    story.act(supervisor(), more(2, Stage::HandOff));
    return story;
}

} // namespace

/** An extension of a stage's limit belongs to the stay for which it was granted. */
class ExtendedStaysTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aStageThatIsEnteredAgainBeginsWithItsLimitAsPublished()
    {
        CaseStory story = ruledStory();
        story.act(supervisor(), more(1, Stage::Verification));
        QCOMPARE(extendedIn(story, Stage::Verification), 1);
        story = extendedTwice();
        QCOMPARE(extendedIn(story, Stage::HandOff), 2);
        startAgain(story);
        const RunningClock again = clockOf(story, ClockKind::Stage, Stage::Verification);
        QCOMPARE(again.due.start, story.now);
        QCOMPARE(again.due.extendedBy, 0);
        story.act(agent(), command::AcceptCase{});
        QCOMPARE(extendedIn(story, Stage::HandOff), 0);
    }

    void whoeverMovesAboutInsideTheStagesOfALimitKeepsItsExtension()
    {
        CaseStory story = extendedTwice();
        story.act(agent(), handOver(story.now));
        story.act(technician(), answer());
        QCOMPARE(story.complaint.stage, Stage::Reply);
        QCOMPARE(extendedIn(story, Stage::HandOff), 2);
        story.act(agent(),
                  command::HandOver{billing, u"Look too."_s, story.now.plusSeconds(86'400), u"Late."_s});
        QCOMPARE(story.complaint.stage, Stage::HandOff);
        QCOMPARE(extendedIn(story, Stage::HandOff), 2);
    }

    void theExtensionOfARoundStaysForAsLongAsTheRound()
    {
        CaseStory story = extendedTwice();
        story.act(supervisor(), command::ExtendLimit{3, u"A part is missing."_s});
        startAgain(story);
        QCOMPARE(clockOf(story, ClockKind::Round).due.extendedBy, 3);
    }

    void eachStayIsExtendedUpToTheMost()
    {
        Procedure bounded = ruledProcedure();
        bounded.extension.most = 2;
        CaseStory story = extendedTwice(bounded);
        QCOMPARE(asking(story, supervisor(), more(1, Stage::HandOff)), u"refused count:most"_s);
        startAgain(story);
        story.act(agent(), command::AcceptCase{});
        QCOMPARE(asking(story, supervisor(), more(3, Stage::HandOff)), u"refused count:most"_s);
        story.act(supervisor(), more(2, Stage::HandOff));
        QCOMPARE(extendedIn(story, Stage::HandOff), 2);
        QCOMPARE(asking(story, supervisor(), more(1, Stage::HandOff)), u"refused count:most"_s);
    }

    void theBreachOfAnEarlierStayIsNoneOfThisOne()
    {
        CaseStory story = ruledStory(Until::Accepted);
        story.now = story.now.plusSeconds(8 * 86'400);
        story.act(supervisor(), more(1, Stage::HandOff));
        QVERIFY(clockOf(story, ClockKind::Stage, Stage::HandOff).breached);
        startAgain(story);
        story.act(agent(), command::AcceptCase{});
        QVERIFY(!clockOf(story, ClockKind::Stage, Stage::HandOff).breached);
    }

    void whatIfItWereExtendedIsAskedOfTheStayThatLasts()
    {
        CaseStory story = extendedTwice();
        startAgain(story);
        story.act(agent(), command::AcceptCase{});
        Supposition longer;
        longer.extendedBy = 1;
        const auto supposed = clockIf(story.complaint, story.procedure, *story.office.calendar,
                                      ClockKind::Stage, Stage::HandOff, longer);
        QVERIFY(supposed);
        QCOMPARE(supposed->due.extendedBy, 1);
        QVERIFY(supposed->due.due > clockOf(story, ClockKind::Stage, Stage::HandOff).due.due);
        QVERIFY(!supposed->breached);
    }

    void theExtensionsThatCountAreThoseOfTheClock()
    {
        Case complaint;
        complaint.round = 2;
        const Moment start = wednesday();
        const auto extension = [](int round, ClockKind clock, Stage stage, Moment at) {
            return Extension{round, 1, {}, {}, at, clock, stage};
        };
        complaint.extensions = {extension(1, ClockKind::Stage, Stage::HandOff, start),
                                extension(2, ClockKind::Stage, Stage::HandOff, start.plusSeconds(-1)),
                                extension(2, ClockKind::Stage, Stage::Reply, start),
                                extension(2, ClockKind::Round, Stage::Intake, start.plusSeconds(-1)),
                                extension(2, ClockKind::Stage, Stage::HandOff, start)};
        QCOMPARE(extensionsOf(complaint, ClockKind::Stage, Stage::HandOff, start),
                 QList{complaint.extensions.last()});
        QCOMPARE(extensionsOf(complaint, ClockKind::Round, Stage::Intake, start),
                 QList{complaint.extensions.at(3)});
    }
};

QTEST_GUILESS_MAIN(ExtendedStaysTest)
#include "tst_extended_stays.moc"

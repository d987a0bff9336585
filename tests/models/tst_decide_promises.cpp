#include "tests/models/ruled_story.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace redress;
using namespace redress::sample;

namespace {

constexpr qint64 aDay = 86'400;
const PromiseId first{1};

command::MakePromise promise(const CaseStory& story)
{
    return {PromiseKind::Appointment, story.now.plusSeconds(aDay), {}, u"A technician comes."_s};
}

CaseStory promised(Until until = Until::Registered)
{
    CaseStory story = ruledStory(until);
    story.act(agent(), promise(story));
    return story;
}

} // namespace

class DecidePromisesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aPromiseIsTheOwnOfWhoMakesItUnlessSomebodyElseIsNamed()
    {
        CaseStory story = promised();
        const Promise made = story.complaint.promises.first();
        QCOMPARE(made.owner, agent().id);
        QCOMPARE(made.what, u"A technician comes."_s);
        QCOMPARE(made.state, PromiseState::Open);
        command::MakePromise ofAnother = promise(story);
        ofAnother.owner = otherAgent().id;
        story.act(agent(), ofAnother);
        QCOMPARE(story.complaint.promises.last().owner, otherAgent().id);
        QCOMPARE(story.complaint.promises.last().id, PromiseId{2});
    }

    void aPromiseIsDueInTheFutureAndAtMostAYearAhead()
    {
        const CaseStory story = ruledStory();
        command::MakePromise wanted = promise(story);
        wanted.due = story.now;
        QCOMPARE(asking(story, agent(), wanted), u"refused due:in_the_past"_s);
        wanted.due = Moment{story.now.milliseconds + 1};
        QCOMPARE(asking(story, agent(), wanted), u"promise.made.1"_s);
        wanted.due = story.now.plusSeconds(366 * aDay);
        QCOMPARE(asking(story, agent(), wanted), u"promise.made.1"_s);
        wanted.due = story.now.plusSeconds(366 * aDay + 1);
        QCOMPARE(asking(story, agent(), wanted), u"refused due:absurd"_s);
    }

    void aPromiseSaysWhatIsPromised()
    {
        const CaseStory story = ruledStory();
        command::MakePromise wanted = promise(story);
        wanted.what = u" \u200B"_s;
        QCOMPARE(asking(story, agent(), wanted), u"refused what:missing"_s);
        wanted.what = QString(50'001, u'x');
        QCOMPARE(asking(story, agent(), wanted), u"refused what:too_long"_s);
    }

    void aPromiseIsKeptBySomebodyWhoWorksHere()
    {
        CaseStory story = ruledStory();
        command::MakePromise wanted = promise(story);
        wanted.owner = StaffId{99};
        QCOMPARE(asking(story, agent(), wanted), u"refused owner:unknown"_s);
        wanted.owner = administrator().id;
        QCOMPARE(asking(story, agent(), wanted), u"refused owner:unknown"_s);
        wanted.owner = otherAgent().id;
        QCOMPARE(asking(story, agent(), wanted), u"promise.made.1"_s);
        story.office.staff[1].active = false;
        QCOMPARE(asking(story, agent(), wanted), u"refused owner:unknown"_s);
        QCOMPARE(asking(story, administrator(), promise(story)), u"refused actor:not_allowed"_s);
    }

    void whoDoesNotSeeTheCaseIsGivenNoPromiseOfIt()
    {
        CaseStory story = ruledStory(Until::HandedOver);
        command::MakePromise wanted = promise(story);
        wanted.owner = technician().id;
        QCOMPARE(asking(story, agent(), wanted), u"promise.made.1"_s);
        wanted.owner = accountant().id;
        QCOMPARE(asking(story, agent(), wanted), u"refused owner:sees_no_case"_s);
        wanted.owner = otherAgent().id;
        story.complaint.readers = {agent().id};
        QCOMPARE(asking(story, agent(), wanted), u"refused owner:sees_no_case"_s);
        QCOMPARE(asking(story, agent(), promise(story)), u"promise.made.1"_s);
    }

    void aPromiseIsSettledOnce()
    {
        CaseStory story = promised();
        QCOMPARE(asking(story, agent(), command::SettlePromise{PromiseId{2}, true, {}}),
                 u"refused promise:unknown"_s);
        story.act(otherAgent(), command::SettlePromise{first, true, {}});
        QCOMPARE(story.complaint.promises.first().state, PromiseState::Kept);
        QCOMPARE(asking(story, agent(), command::SettlePromise{first, true, {}}),
                 u"refused promise:already"_s);
        QCOMPARE(asking(story, agent(), command::MovePromise{first, story.now.plusSeconds(aDay), u"x"_s}),
                 u"refused promise:already"_s);
    }

    void whatWasBrokenOrMovedIsSettledNoMore()
    {
        CaseStory broken = promised();
        broken.act(agent(), command::SettlePromise{first, false, u"Nobody came."_s});
        QCOMPARE(asking(broken, agent(), command::SettlePromise{first, true, {}}), u"refused promise:already"_s);
        CaseStory moved = promised();
        moved.act(agent(), command::MovePromise{first, moved.now.plusSeconds(aDay), u"Rain."_s});
        QCOMPARE(asking(moved, agent(), command::SettlePromise{first, true, {}}), u"refused promise:already"_s);
        QCOMPARE(asking(moved, agent(), command::SettlePromise{PromiseId{2}, true, {}}), u"promise.settled.1"_s);
    }

    void aBrokenPromiseTellsWhy()
    {
        CaseStory story = promised();
        QCOMPARE(asking(story, agent(), command::SettlePromise{first, false, u" "_s}),
                 u"refused outcome:missing"_s);
        story.act(agent(), command::SettlePromise{first, false, u" Nobody was at home. "_s});
        QCOMPARE(story.complaint.promises.first().state, PromiseState::Broken);
        QCOMPARE(story.complaint.promises.first().outcome, u"Nobody was at home."_s);
    }

    void aMovedPromiseKeepsItsOwnerAndItsKind()
    {
        CaseStory story = ruledStory();
        command::MakePromise wanted = promise(story);
        wanted.owner = otherAgent().id;
        story.act(agent(), wanted);
        const Moment later = story.now.plusSeconds(3 * aDay);
        story.act(otherAgent(), command::MovePromise{first, later, u"Storm."_s});
        const Promise before = story.complaint.promises.first();
        const Promise after = story.complaint.promises.last();
        QCOMPARE(before.state, PromiseState::Moved);
        QCOMPARE(before.outcome, u"Storm."_s);
        QCOMPARE(before.continuedAs, after.id);
        QCOMPARE(after.owner, otherAgent().id);
        QCOMPARE(after.kind, PromiseKind::Appointment);
        QCOMPARE(after.due, later);
        QCOMPARE(after.state, PromiseState::Open);
    }

    void aPromiseIsMovedForAReasonToAnotherMomentAhead()
    {
        const CaseStory story = promised();
        const Moment due = story.complaint.promises.first().due;
        QCOMPARE(asking(story, agent(), command::MovePromise{first, due.plusSeconds(60), {}}),
                 u"refused reason:missing"_s);
        QCOMPARE(asking(story, agent(), command::MovePromise{first, due, u"x"_s}), u"refused due:already"_s);
        QCOMPARE(asking(story, agent(), command::MovePromise{first, story.now, u"x"_s}),
                 u"refused due:in_the_past"_s);
        QCOMPARE(asking(story, agent(), command::MovePromise{PromiseId{7}, due.plusSeconds(60), u"x"_s}),
                 u"refused promise:unknown"_s);
    }

    void whatWasPromisedIsSettledAfterTheEndAndNothingNewIsPromised()
    {
        CaseStory story = promised(Until::Decided);
        story.act(agent(), closing());
        QCOMPARE(asking(story, agent(), command::SettlePromise{first, true, {}}), u"promise.settled.1"_s);
        QCOMPARE(asking(story, agent(), promise(story)), u"refused stage:closed"_s);
    }

    void aPauseMovesNoPromise()
    {
        CaseStory story = promised();
        const Moment due = story.complaint.promises.first().due;
        story.act(agent(), command::AskInformation{u"The bill."_s});
        QCOMPARE(story.complaint.promises.first().due, due);
    }

    void whatIsToldToAPersonIsNotUndone()
    {
        CaseStory story = ruledStory();
        const Case before = story.complaint;
        const command::MakePromise wanted = promise(story);
        story.act(agent(), wanted);
        QVERIFY(!undoOf(wanted, before, story.complaint));
    }
};

QTEST_GUILESS_MAIN(DecidePromisesTest)
#include "tst_decide_promises.moc"

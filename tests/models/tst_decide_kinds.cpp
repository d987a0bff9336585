#include "models/clock.h"
#include "tests/models/whole_procedure.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace redress;
using namespace redress::sample;

namespace {

const command::TurnIntoKind intoQuestion{u"question"_s, u"It only asks."_s};

/** About a bill: the other kind and the next version know or do not know that category. */
command::ClassifyCase aboutBills()
{
    command::ClassifyCase made = classification();
    made.classification.category = u"billing"_s;
    return made;
}

Intake billingIntake()
{
    Intake made = intake();
    made.category = u"billing"_s;
    return made;
}

} // namespace

class DecideKindsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aCaseTurnsIntoAnotherKindWithItsHistory()
    {
        WholeStory story = WholeStory::answered();
        const Case before = story.complaint;
        story.goOn(agent(), intoQuestion);
        QCOMPARE(story.complaint.procedure, u"question"_s);
        QCOMPARE(story.complaint.procedureVersion, 1);
        QCOMPARE(story.complaint.stage, Stage::Verification);
        QCOMPARE(story.complaint.round, 1);
        QVERIFY(story.complaint.handOffs == before.handOffs);
        QVERIFY(story.complaint.items == before.items);
        QCOMPARE(story.complaint.reference, before.reference);
        QCOMPARE(story.complaint.assignee, before.assignee);
        QCOMPARE(story.procedure.statusWord(story.complaint, u"en"_s), u"Asked"_s);
    }

    void theOtherKindTellsItsOwnWordInItsOwnNotice()
    {
        WholeStory story = WholeStory::answered();
        Procedure question = *story.office.newestProcedure(u"question"_s);
        question.notices = {{u"now"_s, NoticeTrigger::StatusChanged, NoticeReader::Complainant, {NoticeWay::Sms}, false,
                             Words{{{u"vi"_s, u"Now: {status}"_s}}}}};
        story.office.procedures.removeIf([](const auto& one) { return one->id == u"question"_s; });
        story.office.procedures.append(std::make_shared<const Procedure>(question));
        story.goOn(agent(), intoQuestion);
        QCOMPARE(story.complaint.notices.last().text, u"Now: Asked"_s);
    }

    void aCategoryThatTheOtherKindKnowsStaysAndNoOther()
    {
        WholeStory story = WholeStory::registered();
        story.act(agent(), classification());
        story.goOn(agent(), intoQuestion);
        QVERIFY(!story.complaint.classification);
        QCOMPARE(story.complaint.intake.category, QString());

        story = WholeStory::registered();
        story.act(agent(), aboutBills());
        story.goOn(agent(), intoQuestion);
        QCOMPARE(story.complaint.classification->category, u"billing"_s);

        story = WholeStory::registered(billingIntake());
        story.goOn(agent(), intoQuestion);
        QCOMPARE(story.complaint.intake.category, u"billing"_s);
    }

    void whatTheOtherKindAsksForIsAskedForFromThenOn()
    {
        WholeStory story = WholeStory::registered();
        QCOMPARE(outcomeOf(story.ask(agent(), command::FillItem{u"devices"_s, u"2"_s})),
                 u"case.item_filled.1"_s);
        story.goOn(agent(), intoQuestion);
        QCOMPARE(listOf(stillMissing(story.procedure, story.complaint)), u"category:missing"_s);
        QCOMPARE(outcomeOf(story.ask(agent(), command::FillItem{u"devices"_s, u"2"_s})),
                 u"refused stage:wrong_stage"_s);
        story.act(agent(), aboutBills());
        QVERIFY(story.ask(agent(), command::AcceptCase{}));
        story.goOn(agent(), {command::TurnIntoKind{u"whole"_s, u"A complaint after all."_s}});
        QCOMPARE(story.complaint.procedure, u"whole"_s);
    }

    void theNewestVersionOfTheOtherKindHolds()
    {
        WholeStory story = WholeStory::registered();
        story.goOn(agent(), intoQuestion);
        story.goOn(agent(), command::TurnIntoKind{u"whole"_s, u"A complaint after all."_s});
        QCOMPARE(story.complaint.procedureVersion, 2);
    }

    void onlyAnotherKindOfTheSameDeskIsChosenAndWithAReason()
    {
        WholeStory story = WholeStory::registered();
        const auto refusal = [&](const command::TurnIntoKind& command) {
            return outcomeOf(story.ask(agent(), command));
        };
        QCOMPARE(refusal({u"whole"_s, u"x"_s}), u"refused procedure:already"_s);
        QCOMPARE(refusal({u"nowhere"_s, u"x"_s}), u"refused procedure:unknown"_s);
        QCOMPARE(refusal({u"question"_s, u" "_s}), u"refused reason:missing"_s);
        story.office.procedures.append(procedureFrom(procedureDocument()));
        QCOMPARE(refusal({u"sample"_s, u"x"_s}), u"refused procedure:unknown"_s);
        Procedure elsewhere = *story.office.newestProcedure(u"question"_s);
        elsewhere.id = u"elsewhere"_s;
        elsewhere.family = u"other_desk"_s;
        story.office.procedures.append(std::make_shared<const Procedure>(elsewhere));
        QCOMPARE(refusal({u"elsewhere"_s, u"x"_s}), u"refused procedure:unknown"_s);
        story.office.procedures.removeIf(
            [](const auto& one) { return one->id == u"question"_s || one->id == u"fault"_s; });
        QCOMPARE(refusal(intoQuestion), u"refused stage:wrong_stage"_s);
        QCOMPARE(outcomeOf(CaseStory::registered().ask(agent(), intoQuestion)),
                 u"refused stage:wrong_stage"_s);
    }

    void whileSomebodyIsAtWorkOnItACaseStaysWhatItIs()
    {
        QCOMPARE(outcomeOf(WholeStory::handedOver().ask(agent(), intoQuestion)),
                 u"refused stage:wrong_stage"_s);
        WholeStory story = WholeStory::assessed();
        story.act(agent(), draft());
        QVERIFY(story.ask(agent(), intoQuestion));
        story.act(agent(), command::SubmitLetter{{1}});
        QCOMPARE(outcomeOf(story.ask(agent(), intoQuestion)), u"refused stage:wrong_stage"_s);
        story.act(manager(), command::SignLetter{{1}});
        QCOMPARE(outcomeOf(story.ask(agent(), intoQuestion)), u"refused stage:wrong_stage"_s);
    }

    void afterTheReplyACaseStaysWhatItIs()
    {
        for (const WholeStory& story : {WholeStory::replied(), WholeStory::rejected()}) {
            QCOMPARE(outcomeOf(story.ask(agent(), intoQuestion)), u"refused stage:wrong_stage"_s);
        }
        QCOMPARE(outcomeOf(WholeStory::closedOpen().ask(agent(), intoQuestion)), u"refused stage:closed"_s);
        // A round later nothing was answered yet.
        QVERIFY(WholeStory::again().ask(agent(), intoQuestion));
    }

    void aRefusalDoesNotOutliveTheKind()
    {
        WholeStory story = WholeStory::registered();
        story.act(agent(), command::RefuseCase{u"no_evidence"_s, u"Nothing."_s});
        story.goOn(agent(), intoQuestion);
        QVERIFY(!story.complaint.refusal);
    }

    void aPauseEndsWithTheChangeWhereTheNextDocumentDoesNotKnowItsReason()
    {
        WholeStory story = WholeStory::answered();
        story.act(agent(), command::AskInformation{u"The contract"_s});
        QVERIFY(!story.complaint.pauses.last().until);
        WholeStory next = story;
        next.goOn(supervisor(), command::FollowVersion{2, u"Fairer."_s});
        QCOMPARE(next.complaint.pauses.last().until.has_value(), false);
        story.goOn(agent(), intoQuestion);
        QCOMPARE(story.complaint.pauses.last().until, story.complaint.touched);
    }

    void aSupervisorMovesARunningCaseToAnotherVersionAndBack()
    {
        WholeStory story = WholeStory::answered();
        story.goOn(supervisor(), command::FollowVersion{2, u"The new one is fairer."_s});
        QCOMPARE(story.complaint.procedureVersion, 2);
        QCOMPARE(story.complaint.stage, Stage::Reply);
        QVERIFY(story.complaint.classification);
        story.goOn(supervisor(), command::FollowVersion{1, u"Mistaken."_s});
        QCOMPARE(story.complaint.procedureVersion, 1);
    }

    void aCategoryThatTheOtherVersionDoesNotKnowIsClassifiedAnew()
    {
        WholeStory story = WholeStory::registered();
        story.act(agent(), aboutBills());
        story.goOn(supervisor(), command::FollowVersion{2, u"The new one is fairer."_s});
        QVERIFY(!story.complaint.classification);
        QCOMPARE(listOf(stillMissing(story.procedure, story.complaint)).section(u' ', 1, 1),
                 u"category:missing"_s);
    }

    void onlyAnAdoptedVersionOfItsOwnProcedureIsFollowedAndWithAReason()
    {
        WholeStory story = WholeStory::registered();
        const auto refusal = [&](const command::FollowVersion& command) {
            return outcomeOf(story.ask(supervisor(), command));
        };
        QCOMPARE(refusal({1, u"x"_s}), u"refused version:already"_s);
        QCOMPARE(refusal({3, u"x"_s}), u"refused version:unknown"_s);
        QCOMPARE(refusal({2, {}}), u"refused reason:missing"_s);
        story.office.procedures.remove(1);
        QCOMPARE(refusal({2, u"x"_s}), u"refused stage:wrong_stage"_s);
        QCOMPARE(outcomeOf(WholeStory::closedOpen().ask(supervisor(), command::FollowVersion{2, u"x"_s})),
                 u"refused stage:closed"_s);
    }

    void theJournalSaysWhereTheDueMomentWent()
    {
        WholeStory story = WholeStory::answered();
        // The stage's limit hides the round's, which alone is longer in the next version.
        story.procedure.stageLimits.clear();
        auto longer = std::make_shared<Procedure>(*story.office.procedure(u"whole"_s, 2));
        longer->stageLimits.clear();
        story.office.procedures[1] = longer;
        const auto before = dueOfCase(story.complaint, story.procedure, *story.office.calendar);
        const auto events = story.ask(supervisor(), command::FollowVersion{2, u"Fairer."_s});
        QCOMPARE(outcomeOf(events), u"case.procedure_changed.1 case.due_moved.1"_s);
        const auto& moved = std::get<happened::DueMoved>(events->at(1));
        QVERIFY(moved.wasDue && moved.isDue);
        QCOMPARE(moved.before, *before);
        QCOMPARE(moved.before, at("2026-11-23 17:00"));
        QCOMPARE(moved.after, at("2026-11-28 17:00"));
        QCOMPARE(moved.because, u"procedure"_s);
    }

    void whereTheDueMomentStaysNothingIsSaidOfIt()
    {
        WholeStory story = WholeStory::answered();
        auto same = std::make_shared<Procedure>(story.procedure);
        same->version = 2;
        story.office.procedures[1] = same;
        QCOMPARE(outcomeOf(story.ask(supervisor(), command::FollowVersion{2, u"x"_s})),
                 u"case.procedure_changed.1"_s);
    }
};

QTEST_GUILESS_MAIN(DecideKindsTest)
#include "tst_decide_kinds.moc"

#include "tests/models/letter_story.h"
#include "tests/models/whole_procedure.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace redress;
using namespace redress::sample;

namespace {

/** What takes the act back, as one word; "never" where nothing does. */
QString undoing(const CaseStory& story, const Actor& actor, const CaseCommand& command)
{
    CaseStory after = story;
    after.act(actor, command);
    const auto undo = undoOf(command, story.complaint, after.complaint);
    return undo ? QString::fromLatin1(std::visit([](const auto& one) { return one.name; }, *undo)) : u"never"_s;
}

/** The case after the act and its undoing, which `decide` must let through; only the marks of time differ. */
Case undone(const CaseStory& story, const Actor& actor, const CaseCommand& command)
{
    CaseStory after = story;
    after.act(actor, command);
    after.act(actor, undoOf(command, story.complaint, after.complaint).value());
    Case back = after.complaint;
    back.version = story.complaint.version;
    back.touched = story.complaint.touched;
    return back;
}

CaseStory assigned()
{
    CaseStory story = CaseStory::registered();
    story.act(otherAgent(), command::TakeCase{});
    return story;
}

} // namespace

class UndoTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatIsSimplyTakenBackLeavesTheCaseAsItWas_data()
    {
        QTest::addColumn<int>("place");
        int place = 0;
        for (const Try& one : tries()) {
            QTest::newRow(one.name) << place++;
        }
    }
    void whatIsSimplyTakenBackLeavesTheCaseAsItWas()
    {
        QFETCH(int, place);
        const Try one = tries().at(place);
        QVERIFY(undone(one.story, one.actor, one.command) == one.story.complaint);
    }

    void aNoteAndACallAreStruckWhereTheyStand()
    {
        const command::RecordCall call{false, CallOutcome::Busy, wednesday(), {}, {}};
        for (const CaseCommand& command : QList<CaseCommand>{command::AddNote{u"x"_s}, call}) {
            const CaseStory story = CaseStory::registered();
            QCOMPARE(undone(story, agent(), command).struck, QList<int>{2});
        }
    }

    void whatWasAddedStaysOnRecordAndNoLongerCounts()
    {
        const CaseStory story = CaseStory::accepted();
        QVERIFY(undone(story, agent(), paper()).papers.first().withdrawn);
        QVERIFY(undone(story, agent(), command::LinkCase{u"77"_s, {}}).links.first().withdrawn);
        QVERIFY(undone(story, agent(), command::AskInformation{u"x"_s}).information.first().withdrawn);
        QCOMPARE(undone(story, agent(), handOver(story.now)).handOffs.first().state, HandOffState::TakenBack);
    }

    void aPointThatWasRaisedIsDroppedAndAFindingIsAsItWasBefore()
    {
        CaseStory story = CaseStory::answered();
        QVERIFY(undone(story, agent(), command::RaisePoint{u"The line is dead."_s}).points.first().dropped);
        story.act(agent(), command::RaisePoint{u"The line is dead."_s});
        QCOMPARE(undoing(story, agent(), weighing()), u"never"_s);
        QCOMPARE(undoing(story, agent(), command::DropPoint{{1}, u"A wish."_s}), u"never"_s);
        story.act(agent(), weighing());
        command::WeighPoint otherwise = weighing({1}, Finding::NotUpheld);
        otherwise.evidence = u"Nothing."_s;
        otherwise.reason = u"x"_s;
        otherwise.remedy.clear();
        otherwise.cost.clear();
        otherwise.due = {};
        PointFinding back = undone(story, agent(), otherwise).points.first().findings.first();
        back.at = story.complaint.points.first().findings.first().at;
        // Whoever found otherwise in between has assessed it all the same.
        QCOMPARE(back.before, (QList{agent().id, agent().id}));
        back.before.clear();
        QVERIFY(back == story.complaint.points.first().findings.first());
        otherwise = weighing();
        otherwise.done = true;
        QVERIFY(!undone(story, agent(), otherwise).points.first().findings.first().done);
    }

    void whatWasUnlinkedIsLinkedAgain()
    {
        CaseStory story = CaseStory::registered();
        story.act(agent(), command::LinkCase{u"77"_s, LinkKind::FollowsFrom});
        const Case back = undone(story, agent(), command::UnlinkCase{{1}});
        QCOMPARE(back.links.size(), 2);
        QVERIFY(back.links.first().withdrawn);
        QVERIFY(!back.links.last().withdrawn && back.links.last().other == story.complaint.links.first().other);
        QCOMPARE(back.links.last().kind, LinkKind::FollowsFrom);
    }

    void aHandOffBeforeTheReplyComesBackToTheReply()
    {
        const CaseStory story = CaseStory::answered();
        QCOMPARE(undone(story, agent(), handOver(story.now)).stage, Stage::Reply);
    }

    void aCaseThatWasMovedToAnotherVersionComesBack()
    {
        const command::FollowVersion next{2, u"Fairer."_s};
        const WholeStory story = WholeStory::answered();
        WholeStory after = story;
        after.goOn(supervisor(), next);
        after.goOn(supervisor(), undoOf(next, story.complaint, after.complaint).value());
        QCOMPARE(after.complaint.procedureVersion, 1);
        QVERIFY(after.complaint.classification == story.complaint.classification);

        WholeStory lost = WholeStory::registered();
        lost.act(agent(), command::ClassifyCase{{u"billing"_s, u"Fibre"_s, Severity::Normal, false}});
        after = lost;
        after.goOn(supervisor(), next);
        QVERIFY(!undoOf(next, lost.complaint, after.complaint));
    }

    void nothingIsOfferedThatWouldBeRefused()
    {
        QCOMPARE(undoing(assigned(), agent(), command::TakeCase{}), u"never"_s);
        QCOMPARE(undoing(CaseStory::registered(), agent(), classification()), u"never"_s);
        CaseStory twoProducts = CaseStory::verified();
        twoProducts.complaint.classification->product = u"Fibre 300"_s;
        QCOMPARE(undoing(twoProducts, agent(), command::CorrectField{CaseField::Product, u"Copper"_s, u"x"_s}),
                 u"never"_s);
    }

    void whatIsLegallyFinalIsNeverUndone()
    {
        QCOMPARE(undoing(CaseStory::registered(), agent(), command::ConfirmContent{}), u"never"_s);
        QCOMPARE(undoing(CaseStory::verified(), agent(), command::AcceptCase{}), u"never"_s);
        QCOMPARE(undoing(CaseStory::submitted(), manager(), command::SignLetter{{1}}), u"never"_s);
        QCOMPARE(undoing(CaseStory::signedLetter(), agent(), command::ReviseLetter{{1}, u"x"_s}), u"never"_s);
        QCOMPARE(undoing(CaseStory::drafted(), agent(), command::DropLetter{{1}, u"x"_s}), u"never"_s);
        const CaseStory beside = besideSigned();
        QCOMPARE(undoing(beside, agent(), command::SendLetter{{1}, AnswerWay::Post, beside.now}), u"never"_s);
        QCOMPARE(undoing(beside, agent(), command::RecordPost{beside.now, u"x"_s, u"x"_s, {}, {}}), u"never"_s);
        QCOMPARE(undoing(CaseStory::answered(), agent(), phoneReply(CaseStory::answered().now)), u"never"_s);
        QCOMPARE(undoing(CaseStory::decided(), agent(), closing()), u"never"_s);
        QCOMPARE(undoing(CaseStory::registered(), agent(), command::WithdrawCase{wednesday(), u"x"_s}), u"never"_s);
        QCOMPARE(undoing(CaseStory::registered(), supervisor(), command::ExtendLimit{1, u"x"_s}), u"never"_s);
        QCOMPARE(undoing(CaseStory::handedOver(), agent(), command::TakeBackHandOff{{1}, u"x"_s}), u"never"_s);
        QCOMPARE(undoing(CaseStory::handedOver(), technician(), answer()), u"never"_s);
        QCOMPARE(undoing(WholeStory::answered(), technician(), WholeStory::conclusion()), u"never"_s);
        QCOMPARE(undoing(WholeStory::registered(), manager(), command::TakeNote{}), u"never"_s);
        const WholeStory rejected = WholeStory::rejected();
        QCOMPARE(undoing(rejected, agent(), WholeStory::telling(rejected.now)), u"never"_s);
        QCOMPARE(undoing(rejected, manager(), command::ReferCase{RemedyId{1}, rejected.now, {}}), u"never"_s);
        QCOMPARE(undoing(WholeStory::answered(), agent(), command::TurnIntoKind{u"question"_s, u"x"_s}), u"never"_s);
    }

private:
    struct Try
    {
        const char* name;
        CaseStory story;
        Actor actor;
        CaseCommand command;
    };

    static QList<Try> tries()
    {
        CaseStory taken = CaseStory::registered();
        taken.act(agent(), command::TakeCase{});
        command::ClassifyCase otherwise = classification();
        otherwise.classification.severity = Severity::Low;
        CaseStory withPaper = CaseStory::verified();
        withPaper.act(agent(), paper());
        CaseStory filled = WholeStory::registered();
        filled.act(agent(), command::FillItem{u"devices"_s, u"2"_s});
        CaseStory split = CaseStory::verified();
        split.act(agent(), command::RaisePoint{u"The line is dead."_s});
        const auto correct = [](CaseField field, const QString& value) {
            return command::CorrectField{field, value, u"Mistyped."_s};
        };
        return {
            {"take", CaseStory::registered(), agent(), command::TakeCase{}},
            {"release", taken, agent(), command::ReleaseCase{}},
            {"assign", assigned(), supervisor(), command::AssignCase{agent().id}},
            {"assign to nobody", assigned(), supervisor(), command::AssignCase{}},
            {"classify anew", CaseStory::verified(), agent(), otherwise},
            {"correct the name", CaseStory::verified(), agent(), correct(CaseField::Name, u"Duc"_s)},
            {"correct the product", CaseStory::verified(), agent(), correct(CaseField::Product, u"Copper"_s)},
            {"correct receipt", CaseStory::verified(), agent(),
             correct(CaseField::Received, QString::number(wednesday().milliseconds - 60'000))},
            {"unnamed", CaseStory::verified(), agent(), command::SetStanding{Standing::Unnamed}},
            {"representative", CaseStory::verified(), agent(),
             command::NameRepresentative{{u"Sáu"_s, {}, {}, u"Mother"_s, {}}}},
            {"fill in", WholeStory::registered(), agent(), command::FillItem{u"devices"_s, u"2"_s}},
            {"fill in anew", filled, agent(), command::FillItem{u"devices"_s, u"3"_s}},
            {"empty", filled, agent(), command::FillItem{u"devices"_s, {}}},
            {"name readers", CaseStory::verified(), supervisor(), command::NameReaders{{supervisor().id}, u"x"_s}},
            {"reword a point", split, agent(), command::RewordPoint{{1}, u"Nobody came."_s}},
            {"take a paper off", withPaper, agent(), command::WithdrawPaper{{1}, true}},
        };
    }
};

QTEST_GUILESS_MAIN(UndoTest)
#include "tst_undo.moc"

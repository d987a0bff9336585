#include "tests/models/whole_procedure.h"

#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;
using namespace redress;
using namespace redress::sample;

namespace {

using Bend = std::function<void(WholeStory&)>;

/** Each gate of the verification, with what takes away that alone which it asks for. */
const QMap<Gate, Bend>& bends()
{
    static const QMap<Gate, Bend> all{
        {Gate::ReadBack, [](WholeStory& story) { story.complaint.readBack.reset(); }},
        {Gate::Category, [](WholeStory& story) { story.complaint.classification->category.clear(); }},
        {Gate::Product, [](WholeStory& story) { story.complaint.classification->product.clear(); }},
        {Gate::Severity, [](WholeStory& story) { story.complaint.classification.reset(); }},
        {Gate::Expectation, [](WholeStory& story) { story.complaint.intake.expectation = u" \u200b"_s; }},
        {Gate::NoteTaken, [](WholeStory& story) { story.complaint.notedBy = {}; }},
    };
    return all;
}

} // namespace

class GatesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void noCaseLeavesItsVerificationWithoutWhatTheProcedureAsksFor_data()
    {
        QTest::addColumn<Gate>("gate");
        for (const Gate gate : bends().keys()) {
            QTest::newRow(qPrintable(nameOf(gate))) << gate;
        }
    }
    void noCaseLeavesItsVerificationWithoutWhatTheProcedureAsksFor()
    {
        QFETCH(Gate, gate);
        WholeStory story = WholeStory::verified();
        QVERIFY(story.ask(agent(), command::AcceptCase{}));
        bends().value(gate)(story);
        // Without a classification the three that it holds are open together.
        const QString missing = gate == Gate::Severity
                                    ? u"category:missing product:missing severity:missing"_s
                                    : nameOf(gate) + u":missing"_s;
        QCOMPARE(listOf(stillMissing(story.procedure, story.complaint)), missing);
        QCOMPARE(outcomeOf(story.ask(agent(), command::AcceptCase{})), u"refused "_s + missing);
        story.procedure.gates[Stage::Verification].clear();
        QVERIFY(story.ask(agent(), command::AcceptCase{}));
    }

    void everyGateIsTriedSomewhereHere()
    {
        // Of the others each has a function of its own.
        QCOMPARE(Names<Gate>::all.size(), size_t(bends().size()) + 5);
    }

    void nobodyIsAskedForAnUnknownComplainantsWords()
    {
        WholeStory story = WholeStory::verified();
        story.act(agent(), command::SetStanding{Standing::Unknown});
        bends().value(Gate::ReadBack)(story);
        bends().value(Gate::Expectation)(story);
        QVERIFY(story.ask(agent(), command::AcceptCase{}));
    }

    void theDepartmentNamesCauseAndWhatWasDone()
    {
        WholeStory story = WholeStory::handedOver();
        story.fill(u"deposit"_s, u"1"_s);
        command::AnswerHandOff half = answer();
        half.cause.clear();
        QCOMPARE(outcomeOf(story.ask(technician(), half)), u"refused cause:missing"_s);
        half = answer();
        half.done.clear();
        QCOMPARE(outcomeOf(story.ask(technician(), half)), u"refused done:missing"_s);
        story.office.departments.first().onPaper = true;
        QCOMPARE(outcomeOf(story.ask(agent(), command::AnswerOnBehalf{{1}, u"Mr Tâm"_s, {}, {}})),
                 u"refused cause:missing done:missing"_s);
        story.procedure.gates[Stage::HandOff].clear();
        QVERIFY(story.ask(technician(), half));
    }

    void theConclusionComesBeforeTheReply()
    {
        WholeStory story = WholeStory::assessed();
        QVERIFY(story.ask(agent(), phoneReply(story.now)));
        story.complaint.assessments.clear();
        QCOMPARE(outcomeOf(story.ask(agent(), phoneReply(story.now))), u"refused conclusion:missing"_s);
        story.procedure.gates[Stage::Reply].clear();
        QVERIFY(story.ask(agent(), phoneReply(story.now)));
    }

    void theRootCauseAndTheLessonComeBeforeTheEnd()
    {
        WholeStory story = WholeStory::replied();
        story.act(agent(), command::RecordDecision{Decision::Satisfied, story.now, {}});
        story.fill(u"equipment"_s, u"yes"_s);
        command::CloseCase half = closing();
        half.rootCause = u" "_s;
        QCOMPARE(outcomeOf(story.ask(agent(), half)), u"refused root_cause:missing"_s);
        half = closing();
        half.lesson.clear();
        QCOMPARE(outcomeOf(story.ask(agent(), half)), u"refused lesson:missing"_s);
        story.procedure.gates[Stage::Archive].clear();
        QVERIFY(story.ask(agent(), half));
    }

    void aClosedCaseAsksForNothingMore()
    {
        CaseStory story = CaseStory::registered(intakeBy(Channel::WalkIn));
        story.act(agent(), command::SettleOnTheSpot{u"A new box."_s, true, {}, {}});
        QVERIFY(story.complaint.closed && story.complaint.lesson.isEmpty());
        QVERIFY(stillMissing(story.procedure, story.complaint).isEmpty());
    }

    void aManagerTakesNoteOnceAndWhereItIsAskedForAlone()
    {
        WholeStory story = WholeStory::registered();
        QCOMPARE(outcomeOf(story.ask(manager(), command::TakeNote{u"a\u0007"_s})),
                 u"refused remarks:unprintable"_s);
        story.act(manager(), command::TakeNote{});
        QCOMPARE(story.complaint.notedBy, manager().id);
        QCOMPARE(outcomeOf(story.ask(otherManager(), command::TakeNote{})), u"refused stage:wrong_stage"_s);
        QCOMPARE(outcomeOf(CaseStory::registered().ask(manager(), command::TakeNote{})),
                 u"refused stage:wrong_stage"_s);
        QCOMPARE(outcomeOf(WholeStory::accepted().ask(manager(), command::TakeNote{})),
                 u"refused stage:wrong_stage"_s);
    }
};

QTEST_GUILESS_MAIN(GatesTest)
#include "tst_gates.moc"

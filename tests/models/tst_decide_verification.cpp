#include "tests/models/case_story.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace redress;
using namespace redress::sample;

class DecideVerificationTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aCaseIsTakenOnce()
    {
        CaseStory story = CaseStory::registered();
        QCOMPARE(outcomeOf(story.ask(agent(), command::TakeCase{})), u"case.assigned.1"_s);
        story.act(agent(), command::TakeCase{});
        QCOMPARE(story.complaint.assignee, agent().id);
        QCOMPARE(outcomeOf(story.ask(agent(), command::TakeCase{})), u"refused assignee:already"_s);
        QCOMPARE(outcomeOf(story.ask(otherAgent(), command::TakeCase{})), u"case.assigned.1"_s);
    }

    void aCaseIsAssignedToOneWhoCanWorkOnIt()
    {
        CaseStory story = CaseStory::registered();
        const auto assigning = [&](StaffId to) {
            return outcomeOf(story.ask(supervisor(), command::AssignCase{to}));
        };
        QCOMPARE(assigning(otherAgent().id), u"case.assigned.1"_s);
        QCOMPARE(assigning(supervisor().id), u"case.assigned.1"_s);
        QCOMPARE(assigning(StaffId{}), u"refused assignee:already"_s);
        for (const Actor& other : {technician(), manager(), administrator(), Actor{StaffId{4711}, Role::Agent, {}}}) {
            QCOMPARE(assigning(other.id), u"refused assignee:unknown"_s);
        }
        story.office.staff[1].active = false;
        QCOMPARE(assigning(otherAgent().id), u"refused assignee:unknown"_s);
        story.act(supervisor(), command::AssignCase{agent().id});
        QCOMPARE(assigning(agent().id), u"refused assignee:already"_s);
        QCOMPARE(assigning(StaffId{}), u"case.assigned.1"_s);
    }

    void theContentIsConfirmedOnceARound()
    {
        CaseStory story = CaseStory::registered();
        story.act(agent(), command::ConfirmContent{u" On the phone. "_s});
        QCOMPARE(story.complaint.readBack->remarks, u"On the phone."_s);
        QCOMPARE(story.complaint.readBack->by, agent().id);
        QCOMPARE(story.complaint.readBack->at, story.now);
        QCOMPARE(outcomeOf(story.ask(agent(), command::ConfirmContent{})), u"refused read_back:already"_s);
        QCOMPARE(outcomeOf(CaseStory::registered().ask(agent(), command::ConfirmContent{u"\x1B"_s})),
                 u"refused remarks:unprintable"_s);
    }

    void aClassificationNamesACategoryOfTheProcedure()
    {
        CaseStory story = CaseStory::registered();
        const auto classifying = [&](const Classification& as) {
            return outcomeOf(story.ask(agent(), command::ClassifyCase{as}));
        };
        QCOMPARE(classifying({}), u"refused category:missing"_s);
        QCOMPARE(classifying({u"nothing"_s, {}, Severity::Low, false}), u"refused category:unknown"_s);
        QCOMPARE(classifying({u"billing"_s, u"a\nb"_s, Severity::Low, false}), u"refused product:unprintable"_s);
        story.act(agent(), classification());
        QCOMPARE(outcomeOf(story.ask(agent(), classification())), u"refused classification:already"_s);
        QCOMPARE(classifying({u"interruption"_s, u"Fibre 100"_s, Severity::High, true}), u"case.classified.1"_s);
        story.procedure.gates.clear();
        QCOMPARE(classifying({}), u"case.classified.1"_s);
    }

    void aCaseIsAcceptedOnlyWhenNothingIsMissing()
    {
        CaseStory story = CaseStory::registered();
        const auto accepting = [&] { return outcomeOf(story.ask(agent(), command::AcceptCase{})); };
        QCOMPARE(accepting(), u"refused read_back:missing category:missing severity:missing"_s);
        story.act(agent(), command::ConfirmContent{});
        QCOMPARE(accepting(), u"refused category:missing severity:missing"_s);
        story.act(agent(), classification());
        QCOMPARE(accepting(), u"case.accepted.1"_s);
        QCOMPARE(listOf(stillMissing(story.procedure, story.complaint)), QString());
    }

    void eachGateOfTheProcedureIsAskedForByItself_data()
    {
        QTest::addColumn<int>("gate");
        QTest::addColumn<QString>("missing");
        QTest::newRow("read-back") << int(Gate::ReadBack) << u"read_back:missing"_s;
        QTest::newRow("category") << int(Gate::Category) << u"category:missing"_s;
        QTest::newRow("product") << int(Gate::Product) << u"product:missing"_s;
        QTest::newRow("severity") << int(Gate::Severity) << u"severity:missing"_s;
    }
    void eachGateOfTheProcedureIsAskedForByItself()
    {
        QFETCH(int, gate);
        QFETCH(QString, missing);
        CaseStory story = CaseStory::registered();
        story.procedure.gates = {{Stage::Verification, {Gate(gate)}}};
        QCOMPARE(outcomeOf(story.ask(agent(), command::AcceptCase{})), u"refused "_s + missing);
        QCOMPARE(listOf(stillMissing(story.procedure, story.complaint)), missing);
        story.procedure.gates.clear();
        QCOMPARE(outcomeOf(story.ask(agent(), command::AcceptCase{})), u"case.assigned.1 case.accepted.1"_s);
    }

    void aProductGateIsMetByTheClassificationAlone()
    {
        CaseStory story = CaseStory::verified();
        story.procedure.gates = {{Stage::Verification, {Gate::Product}}};
        QCOMPARE(outcomeOf(story.ask(agent(), command::AcceptCase{})), u"case.accepted.1"_s);
        story.complaint.classification->product.clear();
        QCOMPARE(outcomeOf(story.ask(agent(), command::AcceptCase{})), u"refused product:missing"_s);
    }

    void aRefusalNamesItsGroundAndExplainsIt()
    {
        const CaseStory story = CaseStory::registered();
        const auto refusing = [&](const QString& ground, const QString& explanation) {
            return outcomeOf(story.ask(agent(), command::RefuseCase{ground, explanation}));
        };
        QCOMPARE(refusing({}, {}), u"refused ground:missing explanation:missing"_s);
        QCOMPARE(refusing(u"nothing"_s, u"x"_s), u"refused ground:missing"_s);
        QCOMPARE(refusing(u"no_evidence"_s, u" "_s), u"refused explanation:missing"_s);
        QCOMPARE(refusing(u"no_evidence"_s, u"a\rb"_s), u"refused explanation:unprintable"_s);
        QCOMPARE(refusing(u"no_evidence"_s, u"No trace of a fault."_s), u"case.assigned.1 case.refused.1"_s);
    }

    void aRefusedCaseGoesOnToItsReply()
    {
        CaseStory story = CaseStory::verified();
        story.act(agent(), command::RefuseCase{u"no_evidence"_s, u" No trace. "_s});
        QCOMPARE(story.complaint.stage, Stage::Reply);
        QVERIFY((story.complaint.refusal == RefusalOfCase{u"no_evidence"_s, u"No trace."_s}));
    }
};

QTEST_GUILESS_MAIN(DecideVerificationTest)
#include "tst_decide_verification.moc"

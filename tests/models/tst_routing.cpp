#include "models/routing.h"

#include "models/clock.h"
#include "tests/models/whole_procedure.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace redress;
using namespace redress::sample;

namespace {

Procedure routing(const QList<RoutingRule>& rules)
{
    Procedure procedure;
    procedure.routing = rules;
    return procedure;
}

RoutingRule rule(const QString& id)
{
    RoutingRule made;
    made.id = id;
    return made;
}

QString routeId(const Procedure& procedure, const Classification& classification)
{
    const RoutingRule* route = routeOf(procedure, classification);
    return route == nullptr ? u"none"_s : route->id;
}

command::RegisterCase graveBill()
{
    Intake told = intake();
    told.category = u"billing"_s;
    return {told, Severity::Critical};
}

/** Nothing has happened yet; what comes will follow the kind that hands over by itself. */
WholeStory reporting()
{
    WholeStory story;
    story.procedure = *story.office.newestProcedure(u"fault"_s);
    return story;
}

constexpr auto registeredAndHandedOver =
    "case.registered.1 case.classified.1 case.accepted.1 hand_off.made.1";

QString without(const QString& outcome, const QString& kind)
{
    QStringList kinds = outcome.split(u' ');
    kinds.removeAll(kind);
    return kinds.join(u' ');
}

/** What the registration decides; notices that are owed for it are another's business. */
QString registration(const CaseStory& story, const command::RegisterCase& command)
{
    return without(outcomeOf(story.ask(agent(), command)), u"notice.owed.1"_s);
}

} // namespace

class RoutingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theFirstRuleThatFitsCounts()
    {
        RoutingRule bills = rule(u"bills"_s);
        bills.categories = {u"billing"_s};
        const Procedure procedure = routing({bills, rule(u"rest"_s)});
        QCOMPARE(routeId(procedure, {u"billing"_s, {}, Severity::Normal, false}), u"bills"_s);
        QCOMPARE(routeId(procedure, {u"interruption"_s, {}, Severity::Normal, false}), u"rest"_s);
        QCOMPARE(routeId(routing({bills}), {u"interruption"_s, {}, Severity::Normal, false}), u"none"_s);
    }

    void allConditionsHoldTogether()
    {
        RoutingRule narrow = rule(u"narrow"_s);
        narrow.categories = {u"billing"_s};
        narrow.products = {u"cáp quang"_s};
        narrow.severities = {Severity::High, Severity::Critical};
        const Procedure procedure = routing({narrow});
        QCOMPARE(routeId(procedure, {u"billing"_s, u"CAP QUANG 100"_s, Severity::High, false}), u"narrow"_s);
        QCOMPARE(routeId(procedure, {u"other"_s, u"Cáp quang 100"_s, Severity::High, false}), u"none"_s);
        QCOMPARE(routeId(procedure, {u"billing"_s, u"Modem"_s, Severity::High, false}), u"none"_s);
        QCOMPARE(routeId(procedure, {u"billing"_s, u"Cáp quang 100"_s, Severity::Normal, false}), u"none"_s);
    }

    void aCaseThatARuleSendsOnAtOnceIsHandedOverByItsRegistration()
    {
        WholeStory story = reporting();
        QCOMPARE(registration(story, graveBill()), QLatin1String(registeredAndHandedOver));
        story.act(agent(), graveBill());
        const Case& made = story.complaint;
        QCOMPARE(made.stage, Stage::HandOff);
        QVERIFY(
            (made.classification == Classification{u"billing"_s, u"Fibre 100"_s, Severity::Critical, false}));
        QCOMPARE(made.handOffs.size(), 1);
        QCOMPARE(made.handOffs.first().department, billing);
        QCOMPARE(made.handOffs.first().instructions, u"Check the bill today."_s);
        QCOMPARE(made.handOffs.first().due, at("2026-11-19 17:00"));
        QVERIFY(made.assignee.isNone());
        QVERIFY(story.ask(accountant(), command::AcceptHandOff{{1}}));
    }

    void nothingThatTheVerificationAsksForStandsInItsWay()
    {
        WholeStory story = reporting();
        story.act(agent(), graveBill());
        QVERIFY(!story.complaint.readBack && story.complaint.notedBy.isNone() &&
                story.complaint.items.isEmpty());
    }

    void aRuleWithoutWordsOrLimitPassesOnTheDescriptionWithTheProceduresLimit()
    {
        WholeStory story = reporting();
        command::RegisterCase odd = graveBill();
        odd.severity = Severity::Low;
        odd.intake.product = u"An ODD thing"_s;
        story.act(agent(), odd);
        QCOMPARE(story.complaint.handOffs.first().instructions, intake().description);
        QCOMPARE(story.complaint.handOffs.first().due, at("2026-11-23 17:00"));
        QCOMPARE(story.complaint.classification->severity, Severity::Low);
    }

    void aRuleThatDoesNotSendOnAtOnceLeavesTheCaseAtTheDesk()
    {
        const WholeStory story = reporting();
        QCOMPARE(registration(story, {intake(), Severity::Critical}), u"case.registered.1"_s);
        command::RegisterCase plain = graveBill();
        plain.severity = Severity::Normal;
        QCOMPARE(registration(story, plain), u"case.registered.1"_s);
        QCOMPARE(registration(CaseStory(), {intake(), Severity::Normal}), u"case.registered.1"_s);
    }

    void whereNobodyHasTheDutyTheCaseStaysAtTheDesk()
    {
        WholeStory story = reporting();
        story.office.departments[1].active = false;
        QCOMPARE(registration(story, graveBill()), u"case.registered.1"_s);
        story.office.departments[1].active = true;
        story.office.departments[1].duties.clear();
        QCOMPARE(registration(story, graveBill()), u"case.registered.1"_s);
        story.office.departments[2].duties = {u"bills"_s};
        story.act(agent(), graveBill());
        QCOMPARE(story.complaint.handOffs.first().department, workshop);
    }

    void whereNobodyCouldSayUntilWhenTheCaseStaysAtTheDesk()
    {
        WholeStory story = reporting();
        story.procedure.handOffLimit.reset();
        QCOMPARE(registration(story, graveBill()), QLatin1String(registeredAndHandedOver));
        story.procedure.routing.first().limit.reset();
        QCOMPARE(registration(story, graveBill()), u"case.registered.1"_s);
    }

    void whoSpeaksForTheComplainantIsOnRecordBeforeItIsHandedOver()
    {
        const WholeStory story = reporting();
        command::RegisterCase grave = graveBill();
        grave.intake.complainant.standing = Standing::Unnamed;
        grave.intake.representative = {u"Bà Sáu"_s, {}, {}, u"Mother"_s, {}};
        QCOMPARE(registration(story, grave),
                 u"case.registered.1 case.standing_set.1 case.representative_named.1 case.classified.1 "
                 "case.accepted.1 hand_off.made.1"_s);
    }

    void whatIsMissingIsRefusedThereToo()
    {
        const WholeStory story = reporting();
        command::RegisterCase grave = graveBill();
        grave.intake.subject.clear();
        QCOMPARE(registration(story, grave), u"refused subject:missing"_s);
    }

    void aRouteWithALimitOfItsOwnSetsTheRounds()
    {
        WholeStory story = WholeStory::verified();
        QVERIFY((roundLimitOf(story.complaint, story.procedure) == Limit{5, LimitUnit::Days}));
        story.procedure.routing.last().roundLimit = Limit{2, LimitUnit::WorkingDays};
        QVERIFY((roundLimitOf(story.complaint, story.procedure) == Limit{2, LimitUnit::WorkingDays}));
        story.complaint.round = 2;
        story.procedure.routing.last().roundLimit.reset();
        QVERIFY((roundLimitOf(story.complaint, story.procedure) == Limit{7, LimitUnit::WorkingDays}));
    }
};

QTEST_GUILESS_MAIN(RoutingTest)
#include "tst_routing.moc"

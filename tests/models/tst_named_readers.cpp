#include "tests/models/whole_procedure.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace redress;
using namespace redress::sample;

namespace {

/** The agent and the technician are let in on the case, and nobody else. */
WholeStory confidential()
{
    WholeStory story = WholeStory::handedOver();
    story.act(supervisor(), command::NameReaders{{agent().id, technician().id}, u"About a colleague."_s});
    return story;
}

} // namespace

class NamedReadersTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nobodyButTheNamedReadersSeesTheCaseOrDoesAnythingWithIt()
    {
        const WholeStory story = confidential();
        for (const Actor& reader : {agent(), technician()}) {
            QVERIFY(whyNot(story.context(reader), story.complaint, Action::ReadCase).isEmpty());
            QVERIFY(story.ask(reader, command::AddNote{u"x"_s}));
        }
        for (const Actor& other : {otherAgent(), headOfTechnology(), supervisor(), manager()}) {
            QCOMPARE(listOf(whyNot(story.context(other), story.complaint, Action::ReadCase)),
                     u"actor:named_readers_only"_s);
            QCOMPARE(outcomeOf(story.ask(other, command::AddNote{u"x"_s})),
                     u"refused actor:named_readers_only"_s);
        }
        QCOMPARE(outcomeOf(story.ask(accountant(), command::AddNote{u"x"_s})),
                 u"refused actor:not_your_department"_s);
    }

    void aNamedReaderStillNeedsTheRight()
    {
        WholeStory story = confidential();
        story.act(supervisor(), command::NameReaders{{accountant().id}, u"Another one."_s});
        QCOMPARE(listOf(whyNot(story.context(accountant()), story.complaint, Action::ReadCase)),
                 u"actor:not_your_department"_s);
    }

    void aSupervisorNamesOthersWithoutBeingAReaderSoThatNoCaseIsLost()
    {
        WholeStory story = confidential();
        story.act(supervisor(), command::NameReaders{{supervisor().id}, u"They left."_s});
        QVERIFY(story.ask(supervisor(), command::AddNote{u"x"_s}));
        QCOMPARE(outcomeOf(story.ask(agent(), command::AddNote{u"x"_s})),
                 u"refused actor:named_readers_only"_s);
        story.act(supervisor(), command::NameReaders{{}, u"It is known by now."_s});
        QVERIFY(story.complaint.readers.isEmpty());
        QVERIFY(story.ask(otherAgent(), command::AddNote{u"x"_s}));
    }

    void readersAreNamedInAClosedCaseToo()
    {
        const WholeStory story = WholeStory::closedOpen();
        QCOMPARE(outcomeOf(story.ask(supervisor(), command::NameReaders{{agent().id}, u"x"_s})),
                 u"case.readers_named.1"_s);
    }

    void aReaderWorksHereAndHandlesCases()
    {
        WholeStory story = WholeStory::registered();
        const auto naming = [&](const QList<StaffId>& readers, const QString& reason = u"x"_s) {
            return outcomeOf(story.ask(supervisor(), command::NameReaders{readers, reason}));
        };
        QCOMPARE(naming({StaffId{99}}), u"refused readers:unknown"_s);
        QCOMPARE(naming({administrator().id}), u"refused readers:unknown"_s);
        QCOMPARE(naming({agent().id}, u" "_s), u"refused reason:missing"_s);
        QCOMPARE(naming({}), u"refused readers:already"_s);
        story.act(supervisor(), command::NameReaders{{agent().id, agent().id}, u"x"_s});
        QVERIFY(story.complaint.readers == QList<StaffId>{agent().id});
        QCOMPARE(naming({agent().id}), u"refused readers:already"_s);
        story.office.staff.first().active = false;
        QCOMPARE(naming({agent().id, otherAgent().id}), u"refused readers:unknown"_s);
    }

    void aProcedureNarrowsTheTableOfRightsAndSaysSo()
    {
        const WholeStory story = WholeStory::assessed();
        QVERIFY(whyNot(story.context(agent()), story.complaint, Action::GiveReply).isEmpty());
        const Refusals refused = whyNot(story.context(supervisor()), story.complaint, Action::GiveReply);
        QCOMPARE(listOf(refused), u"actor:not_allowed"_s);
        QCOMPARE(refused.first().text, u"This is for agents."_s);
        QCOMPARE(outcomeOf(story.ask(supervisor(), phoneReply(story.now))), u"refused actor:not_allowed"_s);
        QCOMPARE(outcomeOf(WholeStory::handedOver().ask(technician(),
                                                        command::TransferHandOff{{1}, billing, u"x"_s})),
                 u"refused actor:not_allowed"_s);
    }

    void aProcedureNeverWidensTheTableOfRights()
    {
        WholeStory story = WholeStory::assessed();
        story.procedure.who.insert(Action::GiveReply, {Role::Agent, Role::Manager, Role::Administrator});
        QCOMPARE(outcomeOf(story.ask(manager(), phoneReply(story.now))), u"refused actor:not_allowed"_s);
        QVERIFY(story.ask(agent(), phoneReply(story.now)));
    }
};

QTEST_GUILESS_MAIN(NamedReadersTest)
#include "tst_named_readers.moc"

#include "app/storage/chain.h"

#include "app/storage/discrepancy.h"
#include "tests/support/sample_office.h"

#include <QtTest>

using namespace redress;
using namespace redress::test;
using namespace redress::happened;
using namespace Qt::StringLiterals;

namespace {

/** Entries whose hashes are right: what somebody writes who knows how the chain is made. */
class Forger
{
public:
    JournalEntry entry(const QString& stream, int version, const EncodedEvent& event, Moment at = opening)
    {
        JournalEntry made;
        made.sequence = last.sequence + 1;
        made.stream = stream;
        made.version = version;
        made.stamp = {at, 420, agent, u"desk"_s, u"action"_s};
        made.event = event;
        made.salt = event.personal.isEmpty() ? QString() : u"00112233445566778899aabbccddeeff"_s;
        made.payloadDigest = payloadDigestOf(made.salt, event.personal);
        made.previous = last.hash;
        made.hash = hashOf(made);
        last = {made.sequence, made.hash};
        return made;
    }

private:
    JournalHead last = beginning();
};

QString findingOf(const QList<JournalEntry>& entries)
{
    Chain chain;
    try {
        for (const JournalEntry& entry : entries) {
            chain.check(entry);
        }
    } catch (const Discrepancy& finding) {
        return finding.words;
    }
    return {};
}

const EncodedEvent assigned = encode(CaseEvent(CaseAssigned{agent}));
const EncodedEvent closedAccount = encode(OfficeEvent(AccountClosed{agent}));

} // namespace

class ChainTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void entriesInTheirOrderHold()
    {
        Forger forger;
        QCOMPARE(
            findingOf({forger.entry(u"case:1"_s, 1, assigned), forger.entry(u"account:1"_s, 1, closedAccount),
                       forger.entry(u"case:1"_s, 2, encode(CaseEvent(NoteAdded{u"ghi"_s})))}),
            QString());
    }

    void aStreamWithoutItsFirstEntryIsTold()
    {
        Forger forger;
        QCOMPARE(findingOf({forger.entry(u"case:1"_s, 2, assigned)}),
                 u"Entry 1 does not follow the last one of its stream."_s);
    }

    void anEntryEarlierThanItsStreamIsTold()
    {
        Forger forger;
        QCOMPARE(findingOf({forger.entry(u"case:1"_s, 1, assigned),
                            forger.entry(u"case:1"_s, 2, assigned, opening.plusSeconds(-1))}),
                 u"Entry 2 is earlier than the last one of its stream."_s);
    }

    void anEventInAnotherFormIsTold()
    {
        Forger forger;
        EncodedEvent spaced = assigned;
        spaced.facts.replace(":", ": ");
        QCOMPARE(findingOf({forger.entry(u"case:1"_s, 1, spaced)}),
                 u"Entry 1 is not in the form in which Redress writes it."_s);
        EncodedEvent more = assigned;
        more.facts.replace("{", "{\"a\":1,");
        QCOMPARE(findingOf({Forger().entry(u"case:1"_s, 1, more)}),
                 u"Entry 1 is not in the form in which Redress writes it."_s);
        EncodedEvent withTexts = assigned;
        withTexts.personal = "{}";
        QCOMPARE(findingOf({Forger().entry(u"case:1"_s, 1, withTexts)}),
                 u"Entry 1 is not in the form in which Redress writes it."_s);
    }

    void anEventInAStreamOfAnotherIsTold()
    {
        QCOMPARE(findingOf({Forger().entry(u"account:2"_s, 1, closedAccount)}),
                 u"Entry 1 stands in a stream that is not its own."_s);
        QCOMPARE(findingOf({Forger().entry(u"case:2"_s, 1, closedAccount)}),
                 u"Entry 1 is of a kind that this program does not know."_s);
    }

    void anEventThatCannotBeReadIsTold()
    {
        QCOMPARE(findingOf({Forger().entry(u"case:2"_s, 1, {assigned.kind, "{", {}})}),
                 u"Entry 1 cannot be read."_s);
        QCOMPARE(findingOf({Forger().entry(u"case:2"_s, 1, {assigned.kind, "{}", {}})}),
                 u"Entry 1 cannot be read."_s);
    }
};

QTEST_GUILESS_MAIN(ChainTest)
#include "tst_chain.moc"

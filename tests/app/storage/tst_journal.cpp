#include "app/storage/journal.h"

#include "app/storage/register.h"
#include "tests/support/sample_office.h"
#include "tests/support/test_register.h"

#include <QtTest>

#include <thread>

using namespace redress;
using namespace redress::test;
using namespace Qt::StringLiterals;

namespace {

const EncodedEvent plainEvent{u"sample.1"_s, "{\"number\":1}", {}};
const EncodedEvent personalEvent{u"sample.1"_s, "{\"number\":2}", "{\"name\":\"Đào \\\" کریمی\"}"};

QList<JournalEntry> appendOne(Database& database, const QString& stream, const EncodedEvent& event,
                              Moment at = opening)
{
    return withWriteTransaction(database, [&] {
        return append(database, stampAt(at), stream, versionOf(database, stream), {event});
    });
}

} // namespace

class JournalTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anEmptyJournalStandsOnZeros_data() { addEngines(); }
    void anEmptyJournalStandsOnZeros()
    {
        const TestRegister place;
        const auto database = place.create();
        QCOMPARE(head(*database), (JournalHead{0, QString(64, u'0')}));
    }

    void whatWasAppendedIsReadBackByteForByte_data() { addEngines(); }
    void whatWasAppendedIsReadBackByteForByte()
    {
        const TestRegister place;
        const auto database = place.create();
        const JournalEntry kept = appendOne(*database, u"case:1"_s, personalEvent).first();
        const JournalEntry read = readStream(*database, u"case:1"_s).first();
        QCOMPARE(read.sequence, 1);
        QCOMPARE(read.version, 1);
        QCOMPARE(read.stamp.at, opening);
        QCOMPARE(read.stamp.utcOffset, 420);
        QCOMPARE(read.stamp.desk, u"desk-1/mai"_s);
        QCOMPARE(read.stamp.action, kept.stamp.action);
        QCOMPARE(read.event.facts, personalEvent.facts);
        QCOMPARE(read.event.personal, personalEvent.personal);
        QCOMPARE(read.salt, kept.salt);
        QCOMPARE(read.salt.size(), 32);
        QCOMPARE(read.hash, hashOf(read));
        QCOMPARE(read.payloadDigest, payloadDigestOf(read.salt, read.event.personal));
    }

    void theCanonicalBytesAreNetstringsInTheirOrder()
    {
        JournalEntry entry;
        entry.sequence = 12;
        entry.stream = u"case:7"_s;
        entry.version = 3;
        entry.stamp = {Moment{5}, -60, StaffId{9}, u"ả"_s, u"a"_s};
        entry.event = {u"k.1"_s, "{}", {}};
        entry.previous = QString(64, u'0');
        QCOMPARE(canonicalBytes(entry),
                 QByteArray("2:12,6:case:7,1:3,1:5,3:-60,1:9,3:\xE1\xBA\xA3,1:a,3:k.1,2:{},0:,"));
        const QByteArray hashed = QByteArray(1, '\0') + canonicalBytes(entry) + QByteArray(32, '\0');
        QCOMPARE(hashOf(entry),
                 QString::fromLatin1(QCryptographicHash::hash(hashed, QCryptographicHash::Sha256).toHex()));
    }

    void eachEntryCarriesTheHashOfTheOneBefore_data() { addEngines(); }
    void eachEntryCarriesTheHashOfTheOneBefore()
    {
        const TestRegister place;
        const auto database = place.create();
        for (const QString& stream : {u"case:1"_s, u"calendar"_s, u"case:1"_s}) {
            appendOne(*database, stream, plainEvent);
        }
        const QList<JournalEntry> entries = readEntries(*database, 0, 10);
        QCOMPARE(entries.size(), 3);
        QCOMPARE(entries.at(0).previous, QString(64, u'0'));
        QCOMPARE(entries.at(1).previous, entries.at(0).hash);
        QCOMPARE(entries.at(2).previous, entries.at(1).hash);
        QCOMPARE(entries.at(2).version, 2);
        QCOMPARE(head(*database), (JournalHead{3, entries.at(2).hash}));
        QCOMPARE(readEntries(*database, 1, 1).first().sequence, 2);
    }

    void theSamePersonalWordsHaveAnotherDigestEachTime_data() { addEngines(); }
    void theSamePersonalWordsHaveAnotherDigestEachTime()
    {
        const TestRegister place;
        const auto database = place.create();
        const QString first = appendOne(*database, u"case:1"_s, personalEvent).first().payloadDigest;
        const QString second = appendOne(*database, u"case:1"_s, personalEvent).first().payloadDigest;
        QVERIFY(first != second);
        QVERIFY(appendOne(*database, u"case:1"_s, plainEvent).first().payloadDigest.isEmpty());
    }

    void anEntryIsNeverEarlierThanTheLastOfItsStream_data() { addEngines(); }
    void anEntryIsNeverEarlierThanTheLastOfItsStream()
    {
        const TestRegister place;
        const auto database = place.create();
        appendOne(*database, u"case:1"_s, plainEvent, opening);
        const Moment early = opening.plusSeconds(-3600);
        QCOMPARE(appendOne(*database, u"case:1"_s, plainEvent, early).first().stamp.at, opening);
        QCOMPARE(appendOne(*database, u"case:2"_s, plainEvent, early).first().stamp.at, early);
    }

    void aStreamThatMovedOnRefusesWhatWasDecidedBefore_data() { addEngines(); }
    void aStreamThatMovedOnRefusesWhatWasDecidedBefore()
    {
        const TestRegister place;
        const auto database = place.create();
        appendOne(*database, u"case:1"_s, plainEvent);
        QVERIFY_EXCEPTION_THROWN(
            withWriteTransaction(*database,
                                 [&] { append(*database, stampAt(opening), u"case:1"_s, 0, {plainEvent}); }),
            BrokenWorld);
        QCOMPARE(head(*database).sequence, 1);
    }

    void anActionIsFoundByItsKey_data() { addEngines(); }
    void anActionIsFoundByItsKey()
    {
        const TestRegister place;
        const auto database = place.create();
        const Stamp stamp = stampAt(opening);
        withWriteTransaction(*database, [&] {
            append(*database, stamp, u"case:1"_s, 0, {plainEvent, personalEvent});
        });
        appendOne(*database, u"case:1"_s, plainEvent);
        const QList<JournalEntry> entries = entriesOfAction(*database, stamp.action);
        QCOMPARE(entries.size(), 2);
        QCOMPARE(entries.at(0).sequence, 1);
        QCOMPARE(entries.at(1).event.personal, personalEvent.personal);
        QVERIFY(entriesOfAction(*database, u"never"_s).isEmpty());
    }

    void whatFailsOnTheWayLeavesNothing_data() { addEngines(); }
    void whatFailsOnTheWayLeavesNothing()
    {
        const TestRegister place;
        const auto database = place.create();
        QVERIFY_EXCEPTION_THROWN(
            withWriteTransaction(*database,
                                 [&] {
                                     append(*database, stampAt(opening), u"case:1"_s, 0, {plainEvent});
                                     database->run(u"INSERT INTO nothing (a) VALUES (1)"_s);
                                 }),
            BrokenWorld);
        QCOMPARE(head(*database).sequence, 0);
        const auto refused = withWriteTransaction(*database, [&]() -> Result<Done> {
            append(*database, stampAt(opening), u"case:1"_s, 0, {plainEvent});
            return Refusal{u"case"_s, u"not_allowed"_s, {}};
        });
        QVERIFY(!refused.held());
        QCOMPARE(head(*database).sequence, 0);
        appendOne(*database, u"case:1"_s, plainEvent);
        QCOMPARE(head(*database).sequence, 1);
    }

    void theJournalHasNoGapUnderFourWriters_data() { addEngines(); }
    void theJournalHasNoGapUnderFourWriters()
    {
        const TestRegister place;
        const auto database = place.create();
        constexpr int writers = 4;
        constexpr int each = 25;
        std::vector<std::thread> threads;
        for (int writer = 0; writer < writers; ++writer) {
            threads.emplace_back([&place, writer] {
                const auto own = place.open();
                for (int count = 0; count < each; ++count) {
                    appendOne(*own, u"case:%1"_s.arg(writer % 2 + 1), personalEvent);
                }
            });
        }
        for (std::thread& thread : threads) {
            thread.join();
        }
        const QList<JournalEntry> entries = readEntries(*database, 0, 1000);
        QCOMPARE(entries.size(), writers * each);
        QString previous(64, u'0');
        for (qsizetype index = 0; index < entries.size(); ++index) {
            QCOMPARE(entries.at(index).sequence, index + 1);
            QCOMPARE(entries.at(index).previous, previous);
            previous = entries.at(index).hash;
        }
        QCOMPARE(versionOf(*database, u"case:1"_s), writers * each / 2);
    }
};

QTEST_GUILESS_MAIN(JournalTest)
#include "tst_journal.moc"

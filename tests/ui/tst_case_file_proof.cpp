#include "app/storage/case_store.h"
#include "app/storage/journal.h"
#include "app/storage/verify.h"
#include "tests/support/case_on_file.h"
#include "ui/widgets/look.h"

#include <QApplication>
#include <QRegularExpression>

using namespace redress;
using namespace redress::test;
using namespace Qt::StringLiterals;

/** By what a case file can be checked against the register, by whoever doubts it. */
class TestCaseFileProof : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        look::apply(*qApp, look::Appearance::Light);
        one = std::make_unique<CaseOnFile>();
        // The register's last entry is another case's.
        static_cast<void>(CaseMaker(one->office).registered());
        CaseHands hands(one->office, u"supervisor"_s, one->id);
        Sheet sheet(hands, u"make_case_file"_s);
        sheet.fill(u"others"_s, CaseOnFile::stranger());
        file = std::make_unique<ReadFile>(fileMadeIn(hands, sheet));
        proof = file->textUnder(u"Proof of the journal"_s);
        database = openRegister(one->office.address());
        entries = readStream(*database, streamOfCase(one->id));
    }
    void cleanupTestCase()
    {
        database.reset();
        file.reset();
        one.reset();
    }

    void everyEntryStandsThereWithItsNumberAndItsWholeHash()
    {
        QVERIFY(entries.size() > 15);
        const QString lines = file->byPoppler();
        for (const JournalEntry& entry : std::as_const(entries)) {
            QVERIFY2(proof.contains(entry.hash), qPrintable(entry.event.kind));
            // In one line, under its number.
            const QRegularExpression row(u"\\b%1 +%2 +[0-9].*%3\\s+%4\\b"_s.arg(entry.sequence)
                                             .arg(entry.version)
                                             .arg(QRegularExpression::escape(entry.event.kind), entry.hash));
            QVERIFY2(lines.contains(row), qPrintable(row.pattern()));
        }
    }

    void itHoldsNoHashThatTheRegisterDoesNot()
    {
        QSet<QString> known{head(*database).hash};
        for (const JournalEntry& entry : std::as_const(entries)) {
            known.insert(entry.hash);
        }
        static const QRegularExpression hash(u"\\b[0-9a-f]{64}\\b"_s);
        QSet<QString> printed;
        for (const QRegularExpressionMatch& match : hash.globalMatch(proof)) {
            printed.insert(match.captured());
        }
        QCOMPARE(printed, known);
    }

    void whereTheJournalStoodStandsThereWithItsMoment()
    {
        const JournalHead last = head(*database);
        QVERIFY(last.sequence > entries.last().sequence);
        QVERIFY(proof.contains(last.hash));
        const QString made =
            one->office.clock.now().in(QTimeZone::utc()).toString(u"yyyy-MM-dd HH:mm:ss.zzz"_s);
        const QRegularExpression row(
            u"\\b%1 %2 \\(UTC\\)\\s+%3\\b"_s.arg(last.sequence).arg(made, last.hash));
        QVERIFY2(withoutIsolates(proof).contains(row), qPrintable(proof.left(2000)));
        // As `redress-admin verify` says it.
        QCOMPARE(verify(*database).head, last);
    }

    void anEntryThatWasTamperedWithWouldHaveAnotherHash()
    {
        for (JournalEntry entry : std::as_const(entries)) {
            QCOMPARE(hashOf(entry), entry.hash);
            entry.stamp.actor = StaffId{entry.stamp.actor.value + 1};
            QVERIFY(!proof.contains(hashOf(entry)));
        }
        // Also where only what was written is another: it enters by its own hash.
        for (JournalEntry entry : std::as_const(entries)) {
            if (!entry.payloadDigest.isEmpty()) {
                entry.payloadDigest = payloadDigestOf(entry.salt, entry.event.personal + ' ');
                QVERIFY(!proof.contains(hashOf(entry)));
            }
        }
    }

    void whatALetterCarriesIsTheBeginningOfTheHashUnderTheNumberBesideIt()
    {
        const Letter letter = readCase(*database, one->id)->letters.first();
        const auto signing = std::ranges::find(entries, u"letter.signed.2"_s,
                                               [](const JournalEntry& entry) { return entry.event.kind; });
        QVERIFY(signing != entries.end());
        const JournalEntry before = readEntries(*database, signing->sequence - 2, 1).first();
        QCOMPARE(before.sequence, signing->sequence - 1);
        QVERIFY(!letter.journalHead.isEmpty() && before.hash.startsWith(letter.journalHead));
        const QRegularExpression row(u"\\b%1 %2\\b"_s.arg(before.sequence).arg(letter.journalHead));
        QVERIFY2(withoutIsolates(proof).contains(row), qPrintable(proof.right(600)));
    }

    void itSaysHowToCheckAndWhatItSaysHolds()
    {
        QVERIFY(proof.contains(u"redress-admin verify"_s));
        QVERIFY2(withoutIsolates(proof).contains(
                     u"table “journal”: the number as “sequence”, the hash as “hash”"_s),
                 qPrintable(proof));
        for (const JournalEntry& entry : std::as_const(entries)) {
            const Rows answer = database->runOnce(
                u"SELECT sequence, hash FROM journal WHERE sequence = %1"_s.arg(entry.sequence));
            QCOMPARE(answer.size(), 1);
            QCOMPARE(answer.first().text(1), entry.hash);
        }
    }

    void withoutTheProofNothingOfItIsRead()
    {
        CaseHands hands(one->office, u"supervisor"_s, one->id);
        Sheet sheet(hands, u"make_case_file"_s);
        tick(sheet, u"proof"_s, false);
        ReadFile without(fileMadeIn(hands, sheet));
        QCOMPARE(without.pageOf(u"Proof of the journal"_s), -1);
        QVERIFY(!without.text().contains(entries.first().hash));
        QVERIFY(without.text(0).contains(u"the proof of the journal"_s));
    }

private:
    std::unique_ptr<CaseOnFile> one;
    std::unique_ptr<ReadFile> file;
    std::unique_ptr<Database> database;
    QString proof;
    QList<JournalEntry> entries;
};

QTEST_MAIN(TestCaseFileProof)
#include "tst_case_file_proof.moc"

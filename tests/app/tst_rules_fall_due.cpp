#include "app/cases/rules_fall_due.h"

#include "app/storage/case_lists.h"
#include "app/storage/owed_lists.h"
#include "app/storage/verify.h"
#include "models/fall_due.h"
#include "tests/support/office_of_five.h"
#include "tests/support/ruled_office.h"

#include <QtTest>

using namespace redress;
using namespace redress::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 aDay = 86'400;

/** An office that follows the ruled procedure. */
class RuledOffice : public OfficeOfFive
{
public:
    explicit RuledOffice(const QJsonObject& changes = {})
    {
        adopt(*database, deedOf(u"admin"_s).session, clock.now(), ruledDocument(changes));
    }

    /** A case that was answered on the phone. */
    [[nodiscard]] CaseId replied() const
    {
        const CaseId id = registered();
        require(act(u"agent"_s, id, command::ConfirmContent{}));
        require(act(u"agent"_s, id, command::RefuseCase{u"no_evidence"_s, u"Nothing was found."_s}));
        require(act(u"agent"_s, id, command::GiveReply{{}, AnswerWay::Phone, clock.now(), u"Told why."_s}));
        return id;
    }

    int fall() { return require(letRulesFallDue(*database, deedOf(u"agent"_s).session, clock.now())); }
    void wait(qint64 seconds) { clock.set(clock.now().plusSeconds(seconds)); }
    [[nodiscard]] Case recorded(CaseId id) const { return *readCase(*database, id); }
};

int noticesOf(const Case& complaint, const QString& rule)
{
    return int(std::ranges::count(complaint.notices, rule, &Notice::rule));
}

} // namespace

class TestRulesFallDue : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothingHappensBeforeItsMoment_data() { addEngines(); }
    void nothingHappensBeforeItsMoment()
    {
        RuledOffice office;
        const CaseId id = office.replied();
        const auto due = nextFall(office.recorded(id), *readOffice(*office.database).currentProcedure(),
                                  *readOffice(*office.database).calendar);
        QVERIFY(due);
        office.clock.set(due->plusSeconds(-1));
        QCOMPARE(office.fall(), 0);
        office.clock.set(*due);
        QCOMPARE(office.fall(), 1);
    }

    void aReminderIsOwedOnceHoweverManyDesksAreOpen_data() { addEngines(); }
    void aReminderIsOwedOnceHoweverManyDesksAreOpen()
    {
        RuledOffice office;
        const CaseId id = office.replied();
        office.wait(3 * aDay);
        const auto other = office.place.open();
        QCOMPARE(office.fall(), 1);
        QCOMPARE(*letRulesFallDue(*other, office.deedOf(u"supervisor"_s).session, office.clock.now()), 0);
        QCOMPARE(office.fall(), 0);
        QCOMPARE(noticesOf(office.recorded(id), u"remember"_s), 1);
        QueueCounts counts;
        countOwed(*office.database, counts, office.deedOf(u"agent"_s).session.actor(), office.clock.now());
        QCOMPARE(counts.noticesOwed, int(office.recorded(id).notices.size()));
    }

    void silenceIsRecordedAsNoAnswerByNobody_data() { addEngines(); }
    void silenceIsRecordedAsNoAnswerByNobody()
    {
        RuledOffice office;
        const CaseId id = office.replied();
        const int before = office.recorded(id).version;
        office.wait(10 * aDay);
        QVERIFY(office.fall() > 0);
        const Case silent = office.recorded(id);
        QCOMPARE(silent.decision, Decision::NoAnswer);
        for (const CaseHappening& one : readHappenings(*office.database, id, before)) {
            QVERIFY(one.actor.isNone());
            QCOMPARE(one.at, office.clock.now());
        }
    }

    void aLateRoundIsLaidBeforeASuperiorOnce_data() { addEngines(); }
    void aLateRoundIsLaidBeforeASuperiorOnce()
    {
        RuledOffice office;
        const CaseId id = office.registered();
        office.wait(20 * aDay);
        QCOMPARE(office.fall(), 1);
        const Case late = office.recorded(id);
        QCOMPARE(late.fallen.size(), 1);
        QCOMPARE(late.fallen.first().rule, u"late"_s);
        QVERIFY(!late.escalations.isEmpty());
        QCOMPARE(late.escalations.last().to, readOffice(*office.database).memberNamed(u"supervisor"_s)->id);
        office.wait(aDay);
        QCOMPARE(office.fall(), 0);
        ListQuestion question;
        question.listing = Listing::AllOpen;
        question.filter.escalatedTo = late.escalations.last().to;
        QCOMPARE(readPage(*office.database, question, office.deedOf(u"supervisor"_s).session.actor(), office.clock.now())
                     .lines.size(),
                 1);
    }

    void aDeskWhoseClockIsSlowLetsItFallAfterWhatItSees_data() { addEngines(); }
    void aDeskWhoseClockIsSlowLetsItFallAfterWhatItSees()
    {
        RuledOffice office;
        const CaseId id = office.registered();
        office.wait(20 * aDay);
        office.require(office.act(u"agent"_s, id, command::AddNote{u"Still waiting for the part."_s}));
        const Moment noted = office.clock.now();
        office.wait(-3600);
        QCOMPARE(office.fall(), 1);
        QCOMPARE(readHappenings(*office.database, id).last().at, noted);
    }

    void manyAreDoneInPiecesAndNoneIsForgotten_data() { addEngines(); }
    void manyAreDoneInPiecesAndNoneIsForgotten()
    {
        RuledOffice office;
        const int cases = mostCasesFalling + 3;
        for (int number = 0; number < cases; ++number) {
            static_cast<void>(office.registered());
        }
        office.wait(20 * aDay);
        QCOMPARE(office.fall(), mostCasesFalling);
        QCOMPARE(office.fall(), 3);
        QCOMPARE(office.fall(), 0);
    }

    void anIndexThatIsBehindIsPutRightAndStandsInNobodysWay_data() { addEngines(); }
    void anIndexThatIsBehindIsPutRightAndStandsInNobodysWay()
    {
        RuledOffice office;
        QList<CaseId> behind;
        for (int number = 0; number < mostCasesFalling; ++number) {
            behind.append(office.registered());
        }
        office.wait(aDay);
        const CaseId due = office.replied();
        office.wait(3 * aDay);
        office.database->run(u"UPDATE cases SET falls_at = 1 WHERE id <> :due"_s, {{u"due"_s, due.value}});
        QCOMPARE(office.fall(), 0);
        QCOMPARE(office.fall(), 1);
        QCOMPARE(noticesOf(office.recorded(due), u"remember"_s), 1);
        QVERIFY2(verify(*office.database).held, qPrintable(verify(*office.database).firstBad));
    }

    void aProcedureOfTheFirstFormatLetsNothingHappen_data() { addEngines(); }
    void aProcedureOfTheFirstFormatLetsNothingHappen()
    {
        OfficeOfFive office;
        static_cast<void>(office.registered());
        office.clock.set(mondayAtNine.plusSeconds(100 * aDay));
        QCOMPARE(*letRulesFallDue(*office.database, office.deedOf(u"agent"_s).session, office.clock.now()), 0);
    }
};

QTEST_GUILESS_MAIN(TestRulesFallDue)
#include "tst_rules_fall_due.moc"

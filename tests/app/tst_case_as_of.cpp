#include "app/cases/case_verbs.h"

#include "models/clock.h"
#include "tests/support/office_of_five.h"
#include "tests/support/ruled_office.h"

#include <QtTest>

using namespace redress;
using namespace redress::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 aDay = 86'400;

/** A case with something on each of many days: two rounds, a pause, an extension, a promise, notices. */
class LongCase : public OfficeOfFive
{
public:
    LongCase()
    {
        adopt(*database, deedOf(u"admin"_s).session, clock.now(), ruledDocument());
        id = registered();
        next(u"agent"_s, command::ConfirmContent{});
        next(u"agent"_s, command::AskInformation{u"A photo"_s});
        next(u"agent"_s, command::MakePromise{PromiseKind::Promise, clock.now().plusSeconds(9 * aDay), {}, u"Call."_s});
        next(u"agent"_s, command::ReceiveInformation{InformationId{1}, clock.now(), u"It came."_s});
        next(u"supervisor"_s, command::ExtendLimit{3, u"Holidays."_s});
        next(u"agent"_s, command::ClassifyCase{{u"slow_service"_s, u"Fiber"_s}});
        next(u"agent"_s, command::AcceptCase{});
        next(u"agent"_s, command::HandOver{DepartmentId{1}, u"Look."_s, clock.now().plusSeconds(3 * aDay), u"Late"_s});
        next(u"officer"_s, command::AnswerHandOff{HandOffId{1}, u"A cable"_s, u"Mended"_s});
        next(u"agent"_s, command::GiveReply{{}, AnswerWay::Phone, clock.now(), u"It works."_s});
        next(u"agent"_s, command::RecordDecision{Decision::NotSatisfied, clock.now(), u"It does not."_s});
        next(u"agent"_s, command::AddNote{u"Again."_s});
    }

    [[nodiscard]] Result<CaseView> asOf(Moment at, const QString& who = u"supervisor"_s) const
    {
        return viewCaseAsOf(*database, deedOf(who).session.actor(), id, at);
    }

    /** From the journal alone, up to that moment. */
    [[nodiscard]] Case replayed(Moment until) const
    {
        Case complaint;
        complaint.id = id;
        for (const CaseHappening& one : readHappenings(*database, id)) {
            if (one.at <= until) {
                complaint = apply(std::move(complaint), one);
            }
        }
        return complaint;
    }

    CaseId id;

private:
    void next(const QString& who, const CaseCommand& command)
    {
        clock.set(clock.now().plusSeconds(aDay));
        require(act(who, id, command));
    }
};

} // namespace

class TestCaseAsOf : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void onAnyDayItIsWhatTheJournalHadTold_data() { addEngines(); }
    void onAnyDayItIsWhatTheJournalHadTold()
    {
        const LongCase office;
        const Office present = readOffice(*office.database);
        int states = 0;
        Case before;
        for (Moment at = mondayAtNine; at <= office.clock.now(); at = at.plusSeconds(aDay / 2)) {
            const auto view = office.asOf(at);
            QVERIFY2(bool(view), qPrintable(QString::number(at.milliseconds)));
            const Case expected = office.replayed(at);
            QCOMPARE(view->complaint, expected);
            QCOMPARE(view->journal.size(), view->complaint.version);
            QCOMPARE(view->due, dueOfCase(expected, *view->procedure, *present.calendar));
            QVERIFY(view->journal.last().at <= at);
            states += expected == before ? 0 : 1;
            before = expected;
        }
        QCOMPARE(states, 13);
        QCOMPARE(before, *readCase(*office.database, office.id));
    }

    void aMomentBeforeItsRegistrationIsRefused_data() { addEngines(); }
    void aMomentBeforeItsRegistrationIsRefused()
    {
        const LongCase office;
        const auto early = office.asOf(mondayAtNine.plusSeconds(-1));
        QVERIFY(!early);
        QCOMPARE(early.refusal().field, u"at"_s);
        QCOMPARE(early.refusal().reason, u"too_early"_s);
    }

    void aCaseThatNeverWasIsUnknownThenToo_data() { addEngines(); }
    void aCaseThatNeverWasIsUnknownThenToo()
    {
        const LongCase office;
        const auto none = viewCaseAsOf(*office.database, office.deedOf(u"agent"_s).session.actor(), CaseId{999},
                                       office.clock.now());
        QVERIFY(!none);
        QCOMPARE(none.refusal().field, u"case"_s);
    }

    void whoMayReadItIsAskedOfTheCaseAsItIsNow_data() { addEngines(); }
    void whoMayReadItIsAskedOfTheCaseAsItIsNow()
    {
        const LongCase office;
        // Before its hand-over no department had anything to do with it; its officer may look back all the same.
        QVERIFY(office.asOf(mondayAtNine, u"officer"_s));
        QVERIFY(!office.asOf(office.clock.now(), u"admin"_s));
        office.require(office.act(u"supervisor"_s, office.id,
                                  command::NameReaders{{readOffice(*office.database).memberNamed(u"supervisor"_s)->id},
                                                       u"Private."_s}));
        QVERIFY(!office.asOf(mondayAtNine, u"agent"_s));
        QVERIFY(office.asOf(mondayAtNine, u"supervisor"_s));
    }

    void whatADepartmentIsNotToSeeItDoesNotSeeThenEither_data() { addEngines(); }
    void whatADepartmentIsNotToSeeItDoesNotSeeThenEither()
    {
        const LongCase office;
        office.require(office.act(u"agent"_s, office.id, command::SetStanding{Standing::Unnamed}));
        const auto then = office.asOf(mondayAtNine.plusSeconds(aDay), u"officer"_s);
        QVERIFY(bool(then));
        QVERIFY(!then->complaint.intake.complainant.name.contains(u"Đào"_s));
        for (const CaseHappening& one : then->journal) {
            QVERIFY(!encode(one.event).personal.contains("Đào"));
        }
    }
};

QTEST_GUILESS_MAIN(TestCaseAsOf)
#include "tst_case_as_of.moc"

#include "tests/models/whole_procedure.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace redress;
using namespace redress::sample;

namespace {

QString filling(const CaseStory& story, const QString& item, const QString& value)
{
    return outcomeOf(story.ask(agent(), command::FillItem{item, value}));
}

} // namespace

class DecideItemsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anItemIsFilledInAsTyped()
    {
        WholeStory story = WholeStory::registered();
        story.fill(u"customer_number"_s, u"  KH-00 71 "_s);
        QCOMPARE(story.complaint.items.value(u"customer_number"_s), u"KH-00 71"_s);
        QCOMPARE(filling(story, u"customer_number"_s, u"KH-00 71"_s), u"refused value:already"_s);
        story.fill(u"customer_number"_s, u"KH-00 72"_s);
        QCOMPARE(story.complaint.items.size(), 1);
    }

    void whatCannotBeSeenFillsNothingIn()
    {
        WholeStory story = WholeStory::registered();
        QCOMPARE(filling(story, u"customer_number"_s, u" \u200D "_s), u"refused value:already"_s);
        story.fill(u"customer_number"_s, u"KH-00 71"_s);
        story.fill(u"customer_number"_s, u"\u200D"_s);
        QVERIFY(!story.complaint.items.contains(u"customer_number"_s));
    }

    void anItemThatTheProcedureDoesNotHaveIsRefused()
    {
        QCOMPARE(filling(WholeStory::registered(), u"modem"_s, u"yes"_s), u"refused item:unknown"_s);
        QCOMPARE(filling(CaseStory::registered(), u"modem"_s, u"yes"_s), u"refused stage:wrong_stage"_s);
    }

    void aValueFitsItsKind_data()
    {
        QTest::addColumn<QString>("item");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("wanted");
        const auto row = [](const char* item, const QString& value, const char* refused = "") {
            QTest::newRow(qPrintable(QString::fromLatin1(item) + u' ' + value))
                << QString::fromLatin1(item) << value << QString::fromLatin1(refused);
        };
        row("customer_number", u"any text"_s);
        row("customer_number", u"a\u0007"_s, "value:unprintable");
        row("devices", u"12"_s);
        row("devices", u"-3"_s);
        row("devices", u"12.5"_s);
        row("devices", u"۱۲٫۵"_s);
        row("devices", u"twelve"_s, "value:no_number");
        row("devices", u"12 500"_s, "value:no_number");
        row("devices", u"1.2.3"_s, "value:no_number");
        row("deposit", u"150000"_s);
        row("deposit", u"150.000,50"_s);
        row("deposit", u"1 500 000"_s);
        row("deposit", u"1\u00a0500\u202f000"_s);
        row("deposit", u"٢٥٠٬٠٠٠"_s);
        row("deposit", u"-5"_s, "value:no_amount");
        row("deposit", u"150 000 đ"_s, "value:no_amount");
        row("deposit", u"1..5"_s, "value:no_amount");
        row("connected", u"yes"_s);
        row("connected", u"no"_s, "value:no_tick");
        row("connected", u"x"_s, "value:no_tick");
        row("visited", u"2026-11-30"_s);
        row("visited", u"2026-11-31"_s, "value:no_date");
        row("visited", u"30.11.2026"_s, "value:no_date");
        row("mood", u"glad"_s);
        row("mood", u"Glad"_s, "value:no_choice");
        row("mood", u"neither"_s, "value:no_choice");
    }
    void aValueFitsItsKind()
    {
        QFETCH(QString, item);
        QFETCH(QString, value);
        QFETCH(QString, wanted);
        WholeStory story = WholeStory::replied();
        story.complaint.items = {{u"deposit"_s, u"1"_s}};
        if (item == u"deposit"_s) {
            story.complaint.items.clear();
        }
        QCOMPARE(filling(story, item, value),
                 wanted.isEmpty() ? u"case.item_filled.1"_s : u"refused "_s + wanted);
    }

    void anItemIsFilledInOnceItsStageWasReached()
    {
        WholeStory story = WholeStory::verified();
        QCOMPARE(filling(story, u"deposit"_s, u"1"_s), u"refused item:too_early"_s);
        QCOMPARE(filling(story, u"mood"_s, u"glad"_s), u"refused item:too_early"_s);
        story.act(agent(), command::AcceptCase{});
        QCOMPARE(filling(story, u"deposit"_s, u"1"_s), u"case.item_filled.1"_s);
        QCOMPARE(filling(story, u"visited"_s, u"2026-11-30"_s), u"refused item:too_early"_s);
        QCOMPARE(filling(story, u"devices"_s, u"2"_s), u"case.item_filled.1"_s);

        // A refused case passes the departments by.
        story = WholeStory::registered();
        story.act(agent(), command::RefuseCase{u"no_evidence"_s, u"Nothing."_s});
        QCOMPARE(filling(story, u"deposit"_s, u"1"_s), u"case.item_filled.1"_s);

        // A later round begins anew, but what was reached before stays open to be put right.
        QCOMPARE(filling(WholeStory::again(), u"deposit"_s, u"1"_s), u"case.item_filled.1"_s);
        QCOMPARE(filling(WholeStory::again(), u"equipment"_s, u"yes"_s), u"refused item:too_early"_s);
    }

    void anItemWaitsForThoseThatItComesAfter()
    {
        WholeStory story = WholeStory::accepted();
        QCOMPARE(filling(story, u"connected"_s, u"yes"_s), u"refused item:after:deposit"_s);
        story.fill(u"deposit"_s, u"150000"_s);
        story.fill(u"connected"_s, u"yes"_s);
        QCOMPARE(filling(story, u"deposit"_s, u""_s), u"refused item:needed_by:connected"_s);
        QCOMPARE(filling(story, u"deposit"_s, u"200000"_s), u"case.item_filled.1"_s);
        story.fill(u"connected"_s, {});
        story.fill(u"deposit"_s, u" "_s);
        QVERIFY(!story.complaint.items.contains(u"deposit"_s));
        QCOMPARE(filling(story, u"deposit"_s, {}), u"refused value:already"_s);
    }

    void whatLetTheCaseGoOnIsNotEmptiedAfterwards()
    {
        const WholeStory story = WholeStory::accepted();
        QCOMPARE(filling(story, u"customer_number"_s, {}), u"refused item:required"_s);
        QCOMPARE(filling(story, u"customer_number"_s, u"4712"_s), u"case.item_filled.1"_s);
        QCOMPARE(filling(WholeStory::verified(), u"customer_number"_s, {}), u"case.item_filled.1"_s);
        WholeStory counted = WholeStory::accepted();
        counted.fill(u"devices"_s, u"2"_s);
        QCOMPARE(filling(counted, u"devices"_s, {}), u"case.item_filled.1"_s);
    }

    void nothingIsFilledInOnceTheCaseIsClosed()
    {
        QCOMPARE(filling(WholeStory::closedOpen(), u"devices"_s, u"2"_s), u"refused stage:closed"_s);
    }

    void aCaseDoesNotLeaveItsVerificationWithoutWhatIsRequired()
    {
        WholeStory story = WholeStory::verified();
        story.fill(u"customer_number"_s, {});
        QCOMPARE(listOf(stillMissing(story.procedure, story.complaint)), u"item:customer_number:missing"_s);
        QCOMPARE(outcomeOf(story.ask(agent(), command::AcceptCase{})),
                 u"refused item:customer_number:missing"_s);
        // A refusal is no answer to what the verification asks for.
        QVERIFY(story.ask(agent(), command::RefuseCase{u"no_evidence"_s, u"Nothing."_s}));
    }

    void theLastAnswerOfTheDepartmentsWaitsForWhatIsRequired()
    {
        WholeStory story = WholeStory::handedOver();
        QCOMPARE(listOf(stillMissing(story.procedure, story.complaint)), u"item:deposit:missing"_s);
        QCOMPARE(outcomeOf(story.ask(technician(), answer())), u"refused item:deposit:missing"_s);
        QVERIFY(story.ask(technician(), command::ReturnHandOff{{1}, u"Not ours."_s}));
        QVERIFY(story.ask(agent(), command::TakeBackHandOff{{1}, u"Not needed."_s}));

        command::HandOver onPaper = handOver(story.now);
        onPaper.department = workshop;
        story.act(agent(), onPaper);
        const command::AnswerOnBehalf behalf{{2}, u"Mr Tâm"_s, u"A fuse"_s, u"Replaced"_s};
        QVERIFY(story.ask(technician(), answer()));
        QVERIFY(story.ask(agent(), behalf));
        story.act(technician(), answer());
        QCOMPARE(outcomeOf(story.ask(agent(), behalf)), u"refused item:deposit:missing"_s);
        QCOMPARE(outcomeOf(story.ask(agent(), command::TakeBackHandOff{{2}, u"Not needed."_s})),
                 u"refused item:deposit:missing"_s);
        story.fill(u"deposit"_s, u"150000"_s);
        QVERIFY(story.ask(agent(), behalf));
        QVERIFY(story.ask(agent(), command::TakeBackHandOff{{2}, u"Not needed."_s}));
    }

    void theLastReturnWaitsForWhatIsRequiredWhereTheCaseGoesOnWithIt()
    {
        WholeStory story = WholeStory::handedOver();
        command::HandOver second = handOver(story.now);
        second.department = billing;
        story.act(agent(), second);
        story.act(technician(), answer());
        const command::ReturnHandOff back{{2}, u"Not ours."_s};
        QCOMPARE(outcomeOf(story.ask(accountant(), back)), u"refused item:deposit:missing"_s);
        story.fill(u"deposit"_s, u"150000"_s);
        story.act(accountant(), back);
        QCOMPARE(story.complaint.stage, Stage::Reply);
    }

    void theReplyWaitsForWhatIsRequired()
    {
        WholeStory story = WholeStory::answered();
        story.act(agent(), WholeStory::conclusion());
        QCOMPARE(listOf(stillMissing(story.procedure, story.complaint)), u"item:visited:missing"_s);
        QCOMPARE(outcomeOf(story.ask(agent(), phoneReply(story.now))), u"refused item:visited:missing"_s);
        story.fill(u"visited"_s, u"2026-11-19"_s);
        QVERIFY(story.ask(agent(), phoneReply(story.now)));
    }

    void theDecisionWaitsForWhatIsRequiredAndSilenceDoesNot()
    {
        WholeStory story = WholeStory::assessed();
        story.act(agent(), phoneReply(story.now));
        for (const Decision decision : {Decision::Satisfied, Decision::NotSatisfied}) {
            QCOMPARE(outcomeOf(story.ask(agent(), command::RecordDecision{decision, story.now, u"x"_s})),
                     u"refused item:mood:missing"_s);
        }
        story.now = story.now.plusSeconds(60LL * 86'400);
        QVERIFY(story.ask(agent(), command::RecordDecision{Decision::NoAnswer, story.now, {}}));
    }

    void aCaseIsNotClosedWithoutWhatIsRequired()
    {
        WholeStory story = WholeStory::replied();
        story.act(agent(), command::RecordDecision{Decision::Satisfied, story.now, {}});
        QCOMPARE(listOf(stillMissing(story.procedure, story.complaint)),
                 u"root_cause:missing lesson:missing item:equipment:missing"_s);
        QCOMPARE(outcomeOf(story.ask(agent(), command::CloseCase{})),
                 u"refused item:equipment:missing root_cause:missing lesson:missing"_s);
        QCOMPARE(outcomeOf(story.ask(agent(), closing())), u"refused item:equipment:missing"_s);
        story.fill(u"equipment"_s, u"yes"_s);
        QVERIFY(story.ask(agent(), closing()));
    }

    void whatIsNotRequiredHoldsNothingUp()
    {
        WholeStory story = WholeStory::verified();
        QVERIFY(!story.complaint.items.contains(u"devices"_s));
        QVERIFY(stillMissing(story.procedure, story.complaint).isEmpty());
    }

    void theSentenceNamesTheItemInWords()
    {
        const WholeStory story = WholeStory::registered();
        const Refusals missing = stillMissing(story.procedure, story.complaint);
        QVERIFY(missing.last().text.contains(u"Customer number"_s));
    }
};

QTEST_GUILESS_MAIN(DecideItemsTest)
#include "tst_decide_items.moc"

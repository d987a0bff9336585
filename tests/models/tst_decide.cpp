#include "tests/models/case_story.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace redress;
using namespace redress::sample;

namespace {

/** One command of every verb, with ids that name nothing. */
QList<CaseCommand> nonsense()
{
    const LetterId noLetter{4711};
    const HandOffId noHandOff{-3};
    const Moment never{-1};
    return {command::RegisterCase{},
            command::TakeCase{},
            command::AssignCase{StaffId{4711}},
            command::ConfirmContent{},
            command::ClassifyCase{},
            command::AcceptCase{},
            command::RefuseCase{},
            command::HandOver{DepartmentId{-1}, {}, never, {}},
            command::AcceptHandOff{noHandOff},
            command::AnswerHandOff{noHandOff, {}, {}},
            command::ReturnHandOff{noHandOff, {}},
            command::DraftLetter{noLetter, {}, {}, {}},
            command::SubmitLetter{noLetter},
            command::ReturnLetter{noLetter, {}},
            command::SignLetter{noLetter},
            command::GiveReply{noLetter, AnswerWay::Chat, never, {}},
            command::RecordDecision{Decision::NotSatisfied, never, {}},
            command::SettleOnTheSpot{},
            command::CloseCase{Outcome::SettledOnTheSpot, {}, {}},
            command::ReopenCase{never, {}},
            command::AddNote{},
            command::ReleaseCase{},
            command::RecordCall{false, CallOutcome::Reached, never, {}, {}},
            command::StrikeEntry{-1},
            command::CorrectField{CaseField::Received, u"-1"_s, {}},
            command::SetStanding{},
            command::NameRepresentative{{{}, {}, {}, {}, {4711}}},
            command::AskInformation{},
            command::ReceiveInformation{{-3}, never, {}},
            command::WithdrawInformation{{-3}},
            command::WithdrawCase{never, {}},
            command::AddPaper{{}, {}, -1, {}, Evidence::Sample},
            command::WithdrawPaper{{-3}, true},
            command::UnlinkCase{{-3}},
            command::TakeBackHandOff{noHandOff, {}},
            command::TransferHandOff{noHandOff, DepartmentId{-1}, {}},
            command::EscalateHandOff{noHandOff, {}},
            command::AnswerOnBehalf{noHandOff, {}, {}, {}},
            command::ExtendLimit{-1, {}},
            command::EscalateCase{StaffId{4711}, {}},
            command::RaisePoint{},
            command::RewordPoint{{-3}, {}},
            command::DropPoint{{-3}, {}},
            command::WeighPoint{{-3}, {}, {}, {}, {}, {}, {}, true},
            command::IssueLetter{noLetter},
            command::ReviseLetter{noLetter, {}},
            command::DropLetter{noLetter, {}},
            command::SendLetter{noLetter, AnswerWay::Chat, never},
            command::RecordReturnedMail{noLetter, never, {}},
            command::AttachCopy{noLetter, {-3}},
            command::RecordPost{never, {}, {}, noLetter, {-3}},
            command::RecordAnswer{noLetter, AnswerWay::Post, never, {}}};
}

QList<CaseStory> everyStage()
{
    return {CaseStory(),           CaseStory::registered(), CaseStory::verified(),     CaseStory::accepted(),
            CaseStory::handedOver(), CaseStory::answered(), CaseStory::drafted(),      CaseStory::submitted(),
            CaseStory::signedLetter(), CaseStory::replied(), CaseStory::decided(),     CaseStory::closed()};
}

QList<Actor> everybody()
{
    return {agent(), technician(), accountant(), supervisor(), manager(), administrator()};
}

} // namespace

class DecideTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nonsenseAtAnyStageByAnybodyIsRefusedInWords()
    {
        for (const CaseStory& story : everyStage()) {
            for (const Actor& actor : everybody()) {
                for (const CaseCommand& command : nonsense()) {
                    const auto events = story.ask(actor, command);
                    if (events) {
                        // These four ask for nothing that could be nonsense.
                        QVERIFY2(std::holds_alternative<command::TakeCase>(command) ||
                                     std::holds_alternative<command::ReleaseCase>(command) ||
                                     std::holds_alternative<command::ConfirmContent>(command) ||
                                     std::holds_alternative<command::AcceptCase>(command),
                                 qPrintable(outcomeOf(events)));
                        continue;
                    }
                    QVERIFY(!events.refusals().isEmpty());
                    QVERIFY2(!outcomeOf(events).contains(u"(without"), qPrintable(outcomeOf(events)));
                }
            }
        }
    }

    void aVerbOfACaseThatDoesNotExistIsRefused()
    {
        QCOMPARE(outcomeOf(CaseStory().ask(agent(), command::TakeCase{})), u"refused case:unknown"_s);
        QCOMPARE(outcomeOf(CaseStory().ask(supervisor(), command::ReopenCase{})), u"refused case:unknown"_s);
    }

    void aRegisteredCaseIsNotRegisteredAgain()
    {
        QCOMPARE(outcomeOf(CaseStory::registered().ask(agent(), command::RegisterCase{intake()})),
                 u"refused stage:wrong_stage"_s);
    }

    void aClosedCaseIsReadOnly()
    {
        const CaseStory story = CaseStory::closed();
        const QList<CaseCommand> commands{command::TakeCase{},           command::ConfirmContent{},
                                          classification(),              command::AcceptCase{},
                                          handOver(story.now),           command::RaisePoint{u"x"_s},
                                          phoneReply(story.now),         closing(),
                                          command::AddNote{u"Late."_s},  command::RecordDecision{},
                                          command::RefuseCase{},         command::SettleOnTheSpot{}};
        for (const CaseCommand& command : commands) {
            QCOMPARE(outcomeOf(story.ask(agent(), command)), u"refused stage:closed"_s);
        }
        QCOMPARE(outcomeOf(story.ask(technician(), answer())), u"refused stage:closed"_s);
        QCOMPARE(outcomeOf(story.ask(agent(), draft())), u"refused stage:wrong_stage"_s);
        QCOMPARE(listOf(whyNot(story.context(agent()), story.complaint, Action::ReadCase)), QString());
    }

    void eachVerbHasItsStage_data()
    {
        QTest::addColumn<int>("action");
        QTest::addColumn<int>("stage");
        const auto row = [](Action action, Stage stage) {
            QTest::newRow(qPrintable(nameOf(action))) << int(action) << int(stage);
        };
        row(Action::VerifyCase, Stage::Verification);
        row(Action::RefuseCase, Stage::Verification);
        row(Action::GiveReply, Stage::Reply);
        row(Action::RecordDecision, Stage::Confirmation);
        row(Action::CloseCase, Stage::Archive);
    }
    void eachVerbHasItsStage()
    {
        QFETCH(int, action);
        QFETCH(int, stage);
        for (const CaseStory& story : {CaseStory::registered(), CaseStory::accepted(), CaseStory::answered(),
                                       CaseStory::replied(), CaseStory::decided()}) {
            const QString barred = listOf(whyNot(story.context(agent()), story.complaint, Action(action)));
            QCOMPARE(barred, story.complaint.stage == Stage(stage) ? QString() : u"stage:wrong_stage"_s);
        }
    }

    void aCaseIsHandedOverUntilItsReplyIsSubmitted()
    {
        const auto barred = [](const CaseStory& story) {
            return listOf(whyNot(story.context(agent()), story.complaint, Action::HandOver));
        };
        for (const CaseStory& story : {CaseStory::accepted(), CaseStory::handedOver(), CaseStory::answered(),
                                       CaseStory::drafted()}) {
            QCOMPARE(barred(story), QString());
        }
        CaseStory refused = CaseStory::registered();
        refused.act(agent(), command::RefuseCase{u"no_evidence"_s, u"x"_s});
        for (const CaseStory& story : {CaseStory::registered(), CaseStory::submitted(), CaseStory::signedLetter(),
                                       CaseStory::replied(), CaseStory::decided(), refused}) {
            QCOMPARE(barred(story), u"stage:wrong_stage"_s);
        }
    }

    void pointsAreKeptUntilTheReply()
    {
        const auto barred = [](const CaseStory& story) {
            return listOf(whyNot(story.context(agent()), story.complaint, Action::KeepPoints));
        };
        for (const CaseStory& story : {CaseStory::registered(), CaseStory::accepted(), CaseStory::answered()}) {
            QCOMPARE(barred(story), QString());
        }
        for (const CaseStory& story : {CaseStory::replied(), CaseStory::decided()}) {
            QCOMPARE(barred(story), u"stage:wrong_stage"_s);
        }
    }

    void lettersAndPostHaveNoStage()
    {
        for (const CaseStory& story : {CaseStory::registered(), CaseStory::accepted(), CaseStory::answered(),
                                       CaseStory::replied(), CaseStory::decided(), CaseStory::closed()}) {
            for (const Action action : {Action::DraftLetter, Action::SignLetter, Action::SendLetter, Action::RecordPost}) {
                const Actor actor = action == Action::SignLetter ? manager() : agent();
                QCOMPARE(listOf(whyNot(story.context(actor), story.complaint, action)), QString());
            }
        }
    }

    void theFirstWorkInVerificationMakesTheCaseOnesOwn()
    {
        const CaseStory story = CaseStory::registered();
        QCOMPARE(outcomeOf(story.ask(agent(), classification())), u"case.assigned.1 case.classified.1"_s);
        CaseStory taken = story;
        taken.act(otherAgent(), command::TakeCase{});
        QCOMPARE(outcomeOf(taken.ask(agent(), classification())), u"case.classified.1"_s);
        QCOMPARE(outcomeOf(taken.ask(agent(), command::ConfirmContent{})), u"case.content_confirmed.1"_s);
        QCOMPARE(outcomeOf(taken.ask(agent(), command::RefuseCase{u"no_evidence"_s, u"x"_s})), u"case.refused.1"_s);
    }

    void aNoteNeedsText()
    {
        const CaseStory story = CaseStory::registered();
        QCOMPARE(outcomeOf(story.ask(agent(), command::AddNote{u" \n\t"_s})), u"refused text:missing"_s);
        QCOMPARE(outcomeOf(story.ask(agent(), command::AddNote{u"Called back."_s})), u"case.note_added.1"_s);
        QCOMPARE(outcomeOf(story.ask(agent(), command::AddNote{QString(50'001, u'x')})), u"refused text:too_long"_s);
    }
};

QTEST_GUILESS_MAIN(DecideTest)
#include "tst_decide.moc"

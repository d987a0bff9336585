#include "models/case.h"

#include "tests/models/case_story.h"

#include <QTest>

using namespace redress;
using namespace redress::sample;
using namespace Qt::StringLiterals;

namespace {

Letter letterBy(LetterId id, const QList<StaffId>& authors)
{
    Letter letter;
    letter.id = id;
    letter.authors = authors;
    return letter;
}

} // namespace

class CaseTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void lettersGoByPostByHandAndByEmail()
    {
        for (const auto& [way, name] : Names<AnswerWay>::all) {
            const bool letter =
                way == AnswerWay::Post || way == AnswerWay::HandedOver || way == AnswerWay::Email;
            QCOMPARE(carriesLetter(way), letter);
        }
    }

    void everyNameIsReadBack()
    {
        const auto readBack = []<class E>(E) {
            for (const auto& [value, name] : Names<E>::all) {
                QCOMPARE(named<E>(nameOf(value)), value);
            }
            QVERIFY(!named<E>(u"nothing of the kind"));
            QVERIFY(!named<E>(u""));
        };
        readBack(Channel{});
        readBack(Stage{});
        readBack(Severity{});
        readBack(Decision{});
        readBack(Outcome{});
        readBack(HandOffState{});
        readBack(LetterState{});
        readBack(AnswerWay{});
        readBack(Role{});
        readBack(Queue{});
        readBack(Gate{});
        readBack(LimitUnit{});
        readBack(Action{});
    }

    void aHandOffIsOpenUntilItIsAnsweredOrReturned()
    {
        HandOff handOff;
        for (const auto& [state, name] : Names<HandOffState>::all) {
            handOff.state = state;
            QCOMPARE(handOff.isOpen(), state == HandOffState::Waiting || state == HandOffState::Accepted);
        }
    }

    void aCaseConcernsTheDepartmentsItWasEverHandedTo()
    {
        const Case answered = CaseStory::answered().complaint;
        QVERIFY(answered.concerns(technology));
        QVERIFY(!answered.concerns(billing));
        QVERIFY(!answered.concerns({}));
        QVERIFY(!CaseStory::accepted().complaint.concerns(technology));
    }

    void theOpenLetterIsThePresentRoundsUnsentOne()
    {
        CaseStory story = CaseStory::drafted();
        QCOMPARE(story.complaint.openLetter(), story.complaint.letter({1}));
        QCOMPARE(story.complaint.letter({2}), nullptr);
        QCOMPARE(story.complaint.handOff({2}), nullptr);
        story.complaint.round = 2;
        QCOMPARE(story.complaint.openLetter(), nullptr);
    }

    void aRoundWaitsForItsReplyUpToTheReply()
    {
        Case complaint;
        for (const auto& [stage, name] : Names<Stage>::all) {
            complaint.stage = stage;
            const bool waits =
                stage == Stage::Verification || stage == Stage::HandOff || stage == Stage::Reply;
            QCOMPARE(complaint.isBeforeReply(), waits);
        }
    }

    void onlyTheExtensionsOfThePresentRoundMakeItLonger()
    {
        Case complaint;
        complaint.round = 2;
        complaint.extensions = {{1, 1, {}, {}, {}, ClockKind::Round, Stage::Intake},
                                {2, 2, {}, {}, {}, ClockKind::Round, Stage::Intake},
                                {2, 4, {}, {}, {}, ClockKind::Stage, Stage::Reply},
                                {2, 8, {}, {}, {}, ClockKind::Round, Stage::Intake}};
        QCOMPARE(complaint.extendedBy(), 10);
    }

    void aRoundIsAssessedByWhoConcludedElseByWhoRefusedElseByWhoAnswered()
    {
        Case complaint;
        complaint.settledBy = {1};
        QCOMPARE(complaint.assessorsOf(1), QList<StaffId>{{1}});
        QCOMPARE(complaint.assessorsOf(2), QList<StaffId>());

        complaint.letters = {letterBy({1}, {{2}, {3}}), letterBy({2}, {{4}})};
        complaint.replies = {{2, AnswerWay::Post, {1}, {}, {5}, {}},
                             {3, AnswerWay::Phone, {}, {}, {6}, u"x"_s}};
        QCOMPARE(complaint.assessorsOf(2), (QList<StaffId>{{2}, {3}}));
        QCOMPARE(complaint.assessorsOf(3), QList<StaffId>{{6}});

        complaint.refusedBy = {{1, {7}}, {3, {8}}};
        QCOMPARE(complaint.assessorsOf(1), QList<StaffId>{{7}});
        QCOMPARE(complaint.assessorsOf(2), (QList<StaffId>{{2}, {3}}));
        QCOMPARE(complaint.assessorsOf(3), QList<StaffId>{{8}});

        complaint.assessments = {{3, Finding::Upheld, u"x"_s, {9}, {}, {{10}, {11}}}};
        QCOMPARE(complaint.assessorsOf(3), (QList<StaffId>{{10}, {11}, {9}}));
        QCOMPARE(complaint.assessorsOf(1), QList<StaffId>{{7}});
    }

    void aCaseStandsInEveryQueueItCanAndInOneAtATime()
    {
        Case complaint;
        complaint.stage = Stage::Intake;
        QCOMPARE(queueOf(complaint), Queue::New);
        complaint.assignee = agent().id;
        QCOMPARE(queueOf(complaint), Queue::InVerification);
    }
};

QTEST_GUILESS_MAIN(CaseTest)
#include "tst_case.moc"

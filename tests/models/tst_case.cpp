#include "models/case.h"

#include "tests/models/case_story.h"

#include <QTest>

using namespace redress;
using namespace redress::sample;

class CaseTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void lettersGoByPostByHandAndByEmail()
    {
        for (const auto& [way, name] : Names<AnswerWay>::all) {
            const bool letter = way == AnswerWay::Post || way == AnswerWay::HandedOver || way == AnswerWay::Email;
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

#include "tests/models/falling_story.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace redress;
using namespace redress::sample;

/** Whatever the procedure says and wherever the case stands: what falls due does so at its moment, and once.
 */
class FallDuePropertiesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void atItsMomentSomethingHappensAndJustBeforeNothing()
    {
        const quint32 seed = QRandomGenerator::system()->generate();
        QRandomGenerator dice(seed);
        int happenings = 0;
        for (int turn = 0; turn < 300; ++turn) {
            CaseStory story = anyStory(dice);
            const auto why = qPrintable(u"seed %1, turn %2"_s.arg(seed).arg(turn));
            for (int fall = 0; fall < 60; ++fall) {
                const auto moment = next(story);
                if (!moment) {
                    break;
                }
                QVERIFY2(fallen(story, justBefore(*moment)).isEmpty(), why);
                const QList<CaseEvent> events = fallen(story, *moment);
                QVERIFY2(!events.isEmpty(), why);
                story.now = *moment;
                story.happen(Actor{}, events);
                QVERIFY2(!next(story) || *next(story) > *moment, why);
                QVERIFY2(fallen(story, *moment).isEmpty(), why);
                ++happenings;
            }
            QVERIFY2(!next(story), why);
        }
        QVERIFY(happenings > 300);
    }

private:
    static Limit anyLimit(QRandomGenerator& dice)
    {
        return {int(dice.bounded(1, 12)), Names<LimitUnit>::all.at(dice.bounded(4)).first};
    }

    static EscalationRule anyEscalation(QRandomGenerator& dice, int number)
    {
        static const QList<std::optional<ClockKind>> clocks{ClockKind::Round, ClockKind::Stage,
                                                            ClockKind::Acknowledgement, std::nullopt};
        EscalationRule rule;
        rule.id = u"rule_%1"_s.arg(number);
        rule.clock = clocks.at(dice.bounded(4));
        rule.distance = dice.bounded(3) == 0 ? std::nullopt : std::optional(anyLimit(dice));
        rule.before = dice.bounded(2) == 0;
        rule.up = int(dice.bounded(1, 4));
        return rule;
    }

    static CaseStory anyStory(QRandomGenerator& dice)
    {
        Procedure procedure = thatReminds();
        procedure.acknowledgement = anyLimit(dice);
        procedure.reminder = anyLimit(dice);
        procedure.silence = anyLimit(dice);
        procedure.rounds.first().limit = anyLimit(dice);
        procedure.daysMoveOn = dice.bounded(2) == 0;
        for (int number = 0; number < 4; ++number) {
            procedure.escalations.append(anyEscalation(dice, number));
        }
        if (dice.bounded(2) == 0) {
            procedure = thatAsksNothingMore(procedure);
        }
        const auto until = static_cast<Until>(dice.bounded(6));
        CaseStory story =
            ruledStory(until, procedure, intakeBy(dice.bounded(2) == 0 ? Channel::Email : Channel::Chat));
        if (until != Until::Decided && dice.bounded(2) == 0) {
            story.act(agent(), command::PauseClocks{u"waiting"_s, story.now.plusSeconds(3600), {}});
            if (dice.bounded(4) != 0) {
                story.now = story.now.plusSeconds(dice.bounded(1'000'000));
                story.act(agent(), command::ResumeClocks{PauseId{1}, story.now.plusSeconds(3600)});
            }
        }
        return story;
    }
};

QTEST_GUILESS_MAIN(FallDuePropertiesTest)
#include "tst_fall_due_properties.moc"

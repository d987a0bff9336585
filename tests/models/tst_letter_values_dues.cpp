#include "tests/models/valued_story.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace redress;
using namespace redress::sample;

/** The days that a letter names for its answer. */
class LetterValuesDuesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theDayForTheAnswerIsThatOfTheRoundsClock()
    {
        CaseStory story = CaseStory::registered();
        QCOMPARE(valueOf(story, u"due_date"_s), u"27 November 2026"_s);
        story.procedure.cap = Limit{3, LimitUnit::Days};
        QCOMPARE(valueOf(story, u"due_date"_s), u"21 November 2026"_s);
        story.procedure.cap.reset();
        story.procedure.rounds.first().limit.reset();
        QCOMPARE(valueOf(story, u"due_date"_s), QString());
        QCOMPARE(valueOf(CaseStory::replied(), u"due_date"_s), QString());
    }

    void aDayThatHasPassedIsPromisedToNobody()
    {
        const CaseStory story = CaseStory::registered();
        const auto dueOn = [&](QDate today) {
            return letterValuesOf({story.complaint, story.procedure, story.office, u"en"_s, {}, {}, today})
                .value(u"due_date"_s)
                .text;
        };
        QCOMPARE(dueOn(QDate(2026, 11, 27)), u"27 November 2026"_s);
        QCOMPARE(dueOn(QDate(2026, 11, 28)), QString());
    }

    void whileTheClockStandsStillNoDayIsPromised()
    {
        WholeStory story = WholeStory::answered();
        story.procedure.cap.reset();
        QVERIFY(!valueOf(story, u"due_date"_s).isEmpty());
        story.act(agent(), command::AskInformation{u"The bill?"_s});
        QCOMPARE(valueOf(story, u"due_date"_s), QString());
    }

    void anExtensionTellsTheDayBeforeAndTheReasonOfTheLastOne()
    {
        CaseStory story = CaseStory::accepted();
        QCOMPARE(valueOf(story, u"former_due_date"_s) + valueOf(story, u"extension_reason"_s), QString());
        story.act(supervisor(), command::ExtendLimit{1, u"Parts."_s});
        story.act(supervisor(), command::ExtendLimit{2, u"More parts."_s});
        QCOMPARE(valueOf(story, u"former_due_date"_s), u"30 November 2026"_s);
        QCOMPARE(valueOf(story, u"due_date"_s), u"2 December 2026"_s);
        QCOMPARE(valueOf(story, u"extension_reason"_s), u"More parts."_s);
        story.complaint.extensions.last().clock = ClockKind::Stage;
        QCOMPARE(valueOf(story, u"extension_reason"_s), u"Parts."_s);
        story.complaint.round = 2;
        QCOMPARE(valueOf(story, u"extension_reason"_s), QString());
    }

    void anExtensionThatTheCapSwallowedTellsNoOtherDay()
    {
        CaseStory story = CaseStory::accepted();
        story.act(supervisor(), command::ExtendLimit{1, u"Parts."_s});
        story.procedure.cap = Limit{3, LimitUnit::Days};
        QCOMPARE(valueOf(story, u"former_due_date"_s), QString());
    }
};

QTEST_GUILESS_MAIN(LetterValuesDuesTest)
#include "tst_letter_values_dues.moc"

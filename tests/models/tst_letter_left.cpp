#include "tests/models/demanding_story.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace redress;
using namespace redress::sample;

namespace {

constexpr LetterId first{1};

QString asked(const DemandingStory& story, const CaseCommand& command, const Actor& actor = agent())
{
    return outcomeOf(story.ask(actor, command));
}

/** By phone; the letter that confirms its receipt is signed, and names the day of the answer. */
DemandingStory acknowledged()
{
    Intake told = intakeBy(Channel::Phone);
    told.complainant.language = u"en"_s;
    DemandingStory story(told);
    story.act(agent(), story.composed(u"acknowledgement"_s));
    story.act(agent(), command::SubmitLetter{first});
    story.act(manager(), command::SignLetter{first});
    return story;
}

bool namesTheDayOfTheAnswer(const Letter& letter)
{
    return std::ranges::any_of(letter.insertions,
                               [](const Insertion& one) { return one.placeholder == u"due_date"_s; });
}

QString sending(const DemandingStory& story, Moment left)
{
    return asked(story, command::SendLetter{first, AnswerWay::Post, left});
}

/** The reply as the composer gives it, signed. */
DemandingStory signedReply(DemandingStory story)
{
    story.draft(story.composed(u"final_reply"_s));
    story.act(story.writer(), command::SubmitLetter{first});
    story.act(manager(), command::SignLetter{first});
    return story;
}

/** What is found a minute after the letter was laid before a manager. */
void findAnew(DemandingStory& story, const CaseCommand& command)
{
    story.now = story.now.plusSeconds(60);
    story.act(technician(), command);
}

/** Another finding about the point that tells neither money nor a day. */
command::WeighPoint otherwise(PointId point)
{
    command::WeighPoint found = DemandingStory::notUpheld(point);
    found.finding = Finding::Upheld;
    return found;
}

} // namespace

/** What a signed letter is asked once more when it leaves, and what is no matter of it. */
class LetterLeftTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aLetterThatLeftIsRecordedAlsoOnceItsDayForTheAnswerRunsNoMore()
    {
        DemandingStory story = acknowledged();
        QVERIFY(namesTheDayOfTheAnswer(story.letter()));
        const Moment left = story.now;
        story.now = at("2026-11-20 09:00");
        story.comeToReply();
        story.conclude();
        story.act(agent(), phoneReply(story.now));
        story.now = at("2026-11-21 09:00");
        QCOMPARE(sending(story, left), u"letter.sent.1"_s);
    }

    void aLetterThatLeftIsRecordedAlsoOnceItsDayForTheAnswerIsOver()
    {
        DemandingStory story = acknowledged();
        const Moment left = story.now;
        story.now = at("2027-01-15 09:00");
        QCOMPARE(sending(story, left), u"letter.sent.1"_s);
        // It was not: a letter that names a day which is over is not to leave.
        QCOMPARE(sending(story, story.now), u"refused body:value_changed"_s);
    }

    void aLetterThatCameBackIsSentAgainAsItWas()
    {
        DemandingStory story = acknowledged();
        story.act(agent(), command::SendLetter{first, AnswerWay::Post, story.now});
        story.act(agent(), command::RecordReturnedMail{first, story.now, u"Moved away."_s});
        story.now = at("2027-01-15 09:00");
        QCOMPARE(sending(story, story.now), u"letter.sent.1"_s);
        story.act(agent(), command::CorrectField{CaseField::Name, u"Nguyễn Văn Đạt"_s, u"Misheard."_s});
        QCOMPARE(sending(story, story.now), u"refused body:value_changed"_s);
    }

    void aLetterThatLeftIsRecordedAlsoOnceTheDayForTheAnswerWasMoved()
    {
        DemandingStory story = acknowledged();
        const Moment left = story.now;
        story.act(supervisor(), command::ExtendLimit{2, u"Parts come late."_s});
        QCOMPARE(sending(story, left), u"letter.sent.1"_s);
        QCOMPARE(sending(story, story.now), u"refused body:value_changed"_s);
    }

    void aLetterThatLeftIsRecordedAlsoWhileTheClocksStandStill()
    {
        DemandingStory story = acknowledged();
        const Moment left = story.now;
        story.act(supervisor(), command::PauseClocks{u"waiting"_s, story.now, {}});
        story.now = at("2026-11-24 09:00");
        QCOMPARE(sending(story, left), u"letter.sent.1"_s);
        story.act(supervisor(), command::ResumeClocks{PauseId{1}, story.now});
        QCOMPARE(sending(story, left), u"letter.sent.1"_s);
        QCOMPARE(sending(story, story.now), u"refused body:value_changed"_s);
    }

    void aNameThatWasCorrectedHoldsALetterBackWheneverItLeft()
    {
        DemandingStory story = acknowledged();
        const Moment left = story.now;
        story.act(agent(), command::CorrectField{CaseField::Name, u"Nguyễn Văn Đạt"_s, u"Misheard."_s});
        QCOMPARE(sending(story, left), u"refused body:value_changed"_s);
        QCOMPARE(sending(story, story.now), u"refused body:value_changed"_s);
    }

    void aConclusionThatWasRecordedAnewHoldsTheReplyBack()
    {
        const command::AssessCase anew{Finding::NotUpheld, u"The box was theirs."_s};
        DemandingStory submitted = concluded();
        submitted.draft(submitted.composed(u"final_reply"_s));
        submitted.act(technician(), command::SubmitLetter{first});
        QCOMPARE(submitted.remarks(), QString());
        findAnew(submitted, anew);
        QCOMPARE(submitted.remarks(), u"decision_missing@body"_s);
        QCOMPARE(asked(submitted, command::SignLetter{first}, manager()), u"refused body:decision_missing"_s);

        DemandingStory waiting = signedReply(concluded());
        QCOMPARE(waiting.remarksBeforeSending(), QString());
        findAnew(waiting, anew);
        QCOMPARE(waiting.remarksBeforeSending(), u"decision_missing@body"_s);
        QCOMPARE(asked(waiting, command::GiveReply{first, AnswerWay::Post, waiting.now, {}}),
                 u"refused body:decision_missing"_s);
    }

    void aPointThatWasWeighedAnewHoldsTheReplyBack()
    {
        DemandingStory submitted = weighed();
        submitted.draft(submitted.composed(u"final_reply"_s));
        submitted.act(technician(), command::SubmitLetter{first});
        findAnew(submitted, otherwise({2}));
        QVERIFY(submitted.remarks().contains(u"point_unanswered@point:2"_s));
        QVERIFY(!submitted.ask(manager(), command::SignLetter{first}));

        DemandingStory waiting = signedReply(weighed());
        findAnew(waiting, otherwise({2}));
        QCOMPARE(waiting.remarksBeforeSending(), u"point_unanswered@point:2"_s);
        QCOMPARE(asked(waiting, command::GiveReply{first, AnswerWay::Post, waiting.now, {}}),
                 u"refused point:2:point_unanswered"_s);
    }

    void whatIsFoundAfterAReplyLeftDoesNotKeepItOffTheRecord()
    {
        DemandingStory story = signedReply(weighed());
        const Moment left = story.now;
        findAnew(story, otherwise({2}));
        story.act(technician(), command::RaisePoint{u"Nobody called."_s});
        QVERIFY(!story.ask(agent(), command::GiveReply{first, AnswerWay::Post, story.now, {}}));
        QCOMPARE(asked(story, command::GiveReply{first, AnswerWay::Post, left, {}}), u"reply.given.1"_s);
    }

    void aReplyThatCameBackGoesAgainAsItWas()
    {
        DemandingStory story = signedReply(concluded());
        story.act(agent(), command::GiveReply{first, AnswerWay::Post, story.now, {}});
        story.act(agent(), command::CorrectField{CaseField::Name, u"Nguyễn Văn Đạt"_s, u"Misheard."_s});
        QCOMPARE(sending(story, story.now), u"refused letter:sent"_s);
        story.act(agent(), command::RecordReturnedMail{first, story.now, u"Moved away."_s});
        QCOMPARE(sending(story, story.now), u"letter.sent.1"_s);
    }

    void laidBeforeAManagerOnceMoreTheReplyGoesItsWay()
    {
        DemandingStory story = concluded();
        story.draft(story.composed(u"final_reply"_s));
        story.act(technician(), command::SubmitLetter{first});
        findAnew(story, command::AssessCase{Finding::NotUpheld, u"The box was theirs."_s});
        story.act(manager(), command::ReturnLetter{first, u"It was found otherwise."_s});
        command::DraftLetter again = story.composed(u"final_reply"_s);
        again.letter = first;
        story.draft(again);
        QCOMPARE(story.remarks(), QString());
        story.act(technician(), command::SubmitLetter{first});
        story.act(manager(), command::SignLetter{first});
        QCOMPARE(asked(story, command::GiveReply{first, AnswerWay::Post, story.now, {}}), u"reply.given.1"_s);
    }

    void whatIsFoundAnewIsNoMatterOfALetterBesideTheReply()
    {
        DemandingStory story = weighed();
        story.act(agent(), {command::DraftLetter{{}, u"interim_notice"_s, u"en"_s, u"We look into it."_s}});
        story.act(agent(), command::SubmitLetter{first});
        story.act(manager(), command::SignLetter{first});
        findAnew(story, otherwise({2}));
        QCOMPARE(sending(story, story.now), u"letter.sent.1"_s);
    }
};

QTEST_GUILESS_MAIN(LetterLeftTest)
#include "tst_letter_left.moc"

#include "tests/models/case_story.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace redress;
using namespace redress::sample;

namespace {

constexpr LetterId first{1};

command::GiveReply sending(Moment given, AnswerWay way = AnswerWay::Post)
{
    return {first, way, given, {}};
}

Intake wishing(AnswerWay way)
{
    Intake made = intake();
    made.complainant.answerWay = way;
    return made;
}

command::WeighPoint found(PointId point)
{
    command::WeighPoint made;
    made.point = point;
    made.finding = Finding::NotUpheld;
    made.reason = u"The log shows no fault."_s;
    return made;
}

CaseStory inSecondRound()
{
    CaseStory story = CaseStory::signedLetter();
    story.act(agent(), sending(story.now));
    story.act(agent(), command::RecordDecision{Decision::NotSatisfied, story.now, u"Dead again."_s});
    story.act(agent(), command::ConfirmContent{});
    story.act(agent(), command::AcceptCase{});
    story.act(agent(), handOver(story.now));
    story.act(technician(), answer({2}));
    return story;
}

} // namespace

class DecideReplyTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void noLetterLeavesUnsigned()
    {
        CaseStory story = CaseStory::drafted();
        QCOMPARE(outcomeOf(story.ask(agent(), sending(story.now))), u"refused letter:not_submitted"_s);
        story = CaseStory::submitted();
        QCOMPARE(outcomeOf(story.ask(agent(), sending(story.now))), u"refused letter:submitted"_s);
        story = CaseStory::signedLetter();
        story.act(agent(), command::ReviseLetter{first, u"A wrong street."_s});
        QCOMPARE(outcomeOf(story.ask(agent(), sending(story.now))), u"refused letter:not_submitted"_s);
        story.act(agent(), command::DropLetter{first, u"To be spoken."_s});
        QCOMPARE(outcomeOf(story.ask(agent(), sending(story.now))), u"refused letter:dropped"_s);
        story = CaseStory::signedLetter();
        QCOMPARE(outcomeOf(story.ask(agent(), sending(story.now))), u"reply.given.1"_s);
    }

    void aLetterGoesOutByAWayThatCarriesIt()
    {
        const CaseStory story = CaseStory::signedLetter();
        for (const auto& [way, name] : Names<AnswerWay>::all) {
            const bool carries = way == AnswerWay::Post || way == AnswerWay::HandedOver || way == AnswerWay::Email;
            QCOMPARE(outcomeOf(story.ask(agent(), sending(story.now, way))),
                     carries ? u"reply.given.1"_s : u"refused way:carries_no_letter"_s);
        }
    }

    void aLetterIsSentAfterItsSignatureAndNotInTheFuture()
    {
        const CaseStory story = CaseStory::signedLetter();
        const Moment signedAt = *story.complaint.letters.first().signedAt;
        QCOMPARE(outcomeOf(story.ask(agent(), sending(signedAt))), u"reply.given.1"_s);
        QCOMPARE(outcomeOf(story.ask(agent(), sending({signedAt.milliseconds - 1}))), u"refused given:too_early"_s);
        QCOMPARE(outcomeOf(story.ask(agent(), sending({story.now.milliseconds + 1}))),
                 u"refused given:in_the_future"_s);
    }

    void whatIsSaidBesideALetterIsNotKept()
    {
        const CaseStory story = CaseStory::signedLetter();
        command::GiveReply command = sending(story.now);
        command.said = u"\x01"_s;
        const auto events = story.ask(agent(), command);
        QCOMPARE(std::get<happened::ReplyGiven>(events->first()).said, QString());
    }

    void aConversationIsWrittenDown()
    {
        const CaseStory story = CaseStory::answered();
        command::GiveReply command = phoneReply(story.now);
        QCOMPARE(outcomeOf(story.ask(agent(), command)), u"reply.given.1"_s);
        command.said = u" "_s;
        QCOMPARE(outcomeOf(story.ask(agent(), command)), u"refused said:missing"_s);
        command = phoneReply({story.complaint.roundReceived.milliseconds - 1});
        QCOMPARE(outcomeOf(story.ask(agent(), command)), u"refused given:too_early"_s);
        command = phoneReply({story.now.milliseconds + 1});
        QCOMPARE(outcomeOf(story.ask(agent(), command)), u"refused given:in_the_future"_s);
        for (const AnswerWay way : {AnswerWay::Post, AnswerWay::HandedOver}) {
            command = phoneReply(story.now);
            command.way = way;
            QCOMPARE(outcomeOf(story.ask(agent(), command)), u"refused way:letter_needed"_s);
        }
    }

    void noConversationPassesOverAPointThatNothingIsFoundAbout()
    {
        CaseStory story = CaseStory::answered();
        story.act(agent(), command::RaisePoint{u"The line is dead."_s});
        story.act(agent(), command::RaisePoint{u"Nobody called back."_s});
        const auto telling = [&story] { return outcomeOf(story.ask(agent(), phoneReply(story.now))); };
        QCOMPARE(telling(), u"refused point:1:point_unanswered point:2:point_unanswered"_s);
        story.act(agent(), found({1}));
        QCOMPARE(telling(), u"refused point:2:point_unanswered"_s);
        CaseStory dropped = story;
        dropped.act(agent(), command::DropPoint{{2}, u"A wish."_s});
        QCOMPARE(outcomeOf(dropped.ask(agent(), phoneReply(dropped.now))), u"reply.given.1"_s);
        story.act(agent(), found({2}));
        QCOMPARE(telling(), u"reply.given.1"_s);
    }

    void aComplaintThatWasTurnedDownIsToldItsGroundByPhone()
    {
        CaseStory story = CaseStory::registered();
        story.act(agent(), command::RaisePoint{u"The line is dead."_s});
        story.act(agent(), command::RefuseCase{u"no_evidence"_s, u"Nothing was found."_s});
        QCOMPARE(outcomeOf(story.ask(agent(), phoneReply(story.now))), u"reply.given.1"_s);
    }

    void eachRoundFindsAboutThePointsAnew()
    {
        CaseStory story = CaseStory::answered();
        story.act(agent(), command::RaisePoint{u"The line is dead."_s});
        story.act(agent(), found({1}));
        story.act(agent(), phoneReply(story.now));
        story.act(agent(), command::RecordDecision{Decision::NotSatisfied, story.now, u"Dead again."_s});
        story.act(agent(), command::ConfirmContent{});
        story.act(agent(), command::AcceptCase{});
        story.act(agent(), handOver(story.now));
        story.act(technician(), answer({2}));
        QCOMPARE(outcomeOf(story.ask(agent(), phoneReply(story.now))), u"refused point:1:point_unanswered"_s);
    }

    void aWrittenComplaintIsAnsweredInWriting_data()
    {
        QTest::addColumn<int>("channel");
        QTest::addColumn<bool>("onPaper");
        QTest::addColumn<bool>("byLetter");
        for (const auto& [channel, name] : Names<Channel>::all) {
            const bool written = channel == Channel::Post || channel == Channel::Fax;
            QTest::newRow(name) << int(channel) << false << written;
            QTest::newRow(qPrintable(QLatin1String(name) + u", on paper"_s)) << int(channel) << true << true;
        }
    }
    void aWrittenComplaintIsAnsweredInWriting()
    {
        QFETCH(int, channel);
        QFETCH(bool, onPaper);
        QFETCH(bool, byLetter);
        Intake made = intakeBy(Channel(channel));
        made.onPaper = onPaper;
        const CaseStory story = CaseStory::answered(made);
        QCOMPARE(outcomeOf(story.ask(agent(), phoneReply(story.now))),
                 byLetter ? u"refused letter:letter_needed"_s : u"reply.given.1"_s);
    }

    void whoAskedForALetterGetsOne()
    {
        for (const AnswerWay way : {AnswerWay::Post, AnswerWay::HandedOver}) {
            const CaseStory story = CaseStory::answered(wishing(way));
            QCOMPARE(outcomeOf(story.ask(agent(), phoneReply(story.now))), u"refused letter:letter_needed"_s);
        }
        const CaseStory story = CaseStory::answered(wishing(AnswerWay::Email));
        QCOMPARE(outcomeOf(story.ask(agent(), phoneReply(story.now))), u"reply.given.1"_s);
    }

    void aLetterUnderWayIsNotPassedByACall()
    {
        CaseStory story = CaseStory::drafted();
        QCOMPARE(outcomeOf(story.ask(agent(), phoneReply(story.now))), u"reply.given.1"_s);
        story = CaseStory::submitted();
        QCOMPARE(outcomeOf(story.ask(agent(), phoneReply(story.now))), u"refused letter:letter_under_way"_s);
        story = CaseStory::signedLetter();
        QCOMPARE(outcomeOf(story.ask(agent(), phoneReply(story.now))), u"refused letter:letter_under_way"_s);
        story.act(agent(), command::ReviseLetter{first, u"It is told by phone."_s});
        QCOMPARE(outcomeOf(story.ask(agent(), phoneReply(story.now))), u"reply.given.1"_s);
    }

    void aLetterBesideTheReplyHoldsNoConversationUp()
    {
        CaseStory story = CaseStory::answered();
        command::DraftLetter notice = draft();
        notice.templateId = u"interim_notice"_s;
        story.act(agent(), notice);
        story.act(agent(), command::SubmitLetter{first});
        QCOMPARE(outcomeOf(story.ask(agent(), phoneReply(story.now))), u"reply.given.1"_s);
    }

    void aLetterOfAnEarlierRoundIsDone()
    {
        CaseStory story = inSecondRound();
        QCOMPARE(story.complaint.stage, Stage::Reply);
        QCOMPARE(outcomeOf(story.ask(agent(), draft(first))), u"refused letter:unknown"_s);
        QCOMPARE(outcomeOf(story.ask(agent(), sending(story.now))), u"refused letter:unknown"_s);
        const auto events = story.ask(agent(), draft());
        QCOMPARE(std::get<happened::LetterDrafted>(events->first()).letter, LetterId{2});
        QCOMPARE(outcomeOf(story.ask(agent(), phoneReply(story.complaint.roundReceived))), u"reply.given.1"_s);
        QCOMPARE(outcomeOf(story.ask(agent(), phoneReply({story.complaint.roundReceived.milliseconds - 1}))),
                 u"refused given:too_early"_s);
    }

    void aLetterIsSentInTheVeryMinuteOfItsSignature()
    {
        CaseStory story = CaseStory::submitted();
        story.now = story.now.plusSeconds(31);
        story.act(manager(), command::SignLetter{{1}});
        const Moment signedAt = *story.complaint.letters.first().signedAt;
        const Moment minute{signedAt.milliseconds / 60'000 * 60'000};
        QVERIFY(minute < signedAt);
        const auto sends = [&](Moment typed) {
            return outcomeOf(story.ask(agent(), command::GiveReply{{1}, AnswerWay::Post, typed, {}}));
        };
        QCOMPARE(sends(minute), u"reply.given.1"_s);
        QCOMPARE(sends(minute.plusSeconds(-1)), u"refused given:too_early"_s);
    }
};

QTEST_GUILESS_MAIN(DecideReplyTest)
#include "tst_decide_reply.moc"

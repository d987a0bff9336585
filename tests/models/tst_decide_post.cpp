#include "tests/models/letter_story.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace redress;
using namespace redress::sample;

namespace {

constexpr LetterId first = firstLetter;

QString asked(const CaseStory& story, const CaseCommand& command, const Actor& actor = agent())
{
    return outcomeOf(story.ask(actor, command));
}

command::SendLetter sending(Moment sent, AnswerWay way = AnswerWay::Post)
{
    return {first, way, sent};
}

command::RecordPost post(Moment received)
{
    return {received, u"Nguyễn Văn Đức"_s, u"The bill, as asked."_s, {}, {}};
}

Moment earlier(Moment moment)
{
    return {moment.milliseconds - 60'000};
}

/** At the counter; it is closed. */
CaseStory settledOnTheSpot()
{
    CaseStory story = CaseStory::registered(intakeBy(Channel::WalkIn));
    story.act(agent(), command::SettleOnTheSpot{u"A new box."_s, true, {}, {}});
    return story;
}

CaseStory sentAskingForAnAnswer(const char* templateId = "information_request")
{
    CaseStory story = CaseStory::registered();
    story.draws.letterNumber = {2026, 7};
    command::DraftLetter asking = draftOf(templateId);
    asking.answerBy = QDate(2026, 12, 5);
    story.act(agent(), asking);
    story.act(agent(), command::SubmitLetter{first});
    story.act(manager(), command::SignLetter{first});
    story.act(agent(), command::SendLetter{first, AnswerWay::Post, story.now});
    return story;
}

} // namespace

class DecidePostTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aLetterIsSentOnceItIsSigned()
    {
        const CaseStory story = besideSigned();
        QCOMPARE(asked(story, sending(story.now)), u"letter.sent.1"_s);
        QCOMPARE(asked(besideDrafted(), sending(story.now)), u"refused letter:not_submitted"_s);
        QCOMPARE(asked(besideSubmitted(), sending(story.now)), u"refused letter:submitted"_s);
        QCOMPARE(asked(besideSent(), sending(story.now)), u"refused letter:sent"_s);
        QCOMPARE(asked(CaseStory::registered(), sending(wednesday())), u"refused letter:unknown"_s);
    }

    void aLetterGoesOutByAWayThatCarriesIt()
    {
        const CaseStory story = besideSigned();
        for (const auto& [way, name] : Names<AnswerWay>::all) {
            QCOMPARE(asked(story, sending(story.now, way)),
                     carriesLetter(way) ? u"letter.sent.1"_s : u"refused way:carries_no_letter"_s);
        }
    }

    void aLetterIsSentAfterItsSignatureAndNotInTheFuture()
    {
        const CaseStory story = besideSigned();
        const Moment signedAt = *story.complaint.letters.first().signedAt;
        QCOMPARE(asked(story, sending(signedAt)), u"letter.sent.1"_s);
        QCOMPARE(asked(story, sending(earlier(signedAt))), u"refused sent:too_early"_s);
        QCOMPARE(asked(story, sending(story.now.plusSeconds(60))), u"refused sent:in_the_future"_s);
    }

    void aReplyIsRecordedAsTheReplyAndNoOtherLetterIs()
    {
        const CaseStory reply = CaseStory::signedLetter();
        QCOMPARE(asked(reply, sending(reply.now)), u"refused letter:is_reply"_s);
        CaseStory beside = CaseStory::answered();
        beside.act(agent(), draftOf("interim_notice"));
        beside.act(agent(), command::SubmitLetter{first});
        beside.act(manager(), command::SignLetter{first});
        QCOMPARE(asked(beside, command::GiveReply{first, AnswerWay::Post, beside.now, {}}),
                 u"refused letter:no_reply"_s);
        QCOMPARE(asked(beside, sending(beside.now)), u"letter.sent.1"_s);
    }

    void aPaperForTheCounterIsHandedOver()
    {
        CaseStory slip = besideDrafted("receipt_slip");
        slip.act(agent(), command::IssueLetter{first});
        CaseStory record = settledOnTheSpot();
        record.act(agent(), draftOf("on_the_spot"));
        record.act(agent(), command::IssueLetter{first});
        for (const CaseStory& story : {slip, record}) {
            QCOMPARE(asked(story, sending(story.now, AnswerWay::HandedOver)), u"letter.sent.1"_s);
            // No manager signed it: it is no letter that goes out.
            for (const AnswerWay way : {AnswerWay::Post, AnswerWay::Email}) {
                QCOMPARE(asked(story, sending(story.now, way)), u"refused way:for_the_counter"_s);
            }
        }
    }

    void whatCameBackIsSentAgainAndStandsAsSentThen()
    {
        CaseStory story = besideSent();
        const Moment sent = *story.complaint.letters.first().sentAt;
        story.now = story.now.plusSeconds(86'400);
        const Moment back = story.now;
        story.act(agent(), command::RecordReturnedMail{first, back, u"Moved away."_s});
        story.now = story.now.plusSeconds(86'400);
        story.act(agent(), command::CorrectField{CaseField::Address, u"9 Lê Lợi, Huế"_s, u"Moved."_s});
        QVERIFY(story.complaint.letters.first().isBack());
        QCOMPARE(story.complaint.letters.first().recipientAddress, intake().complainant.address);
        QCOMPARE(asked(story, sending(earlier(back))), u"refused sent:too_early"_s);
        QCOMPARE(asked(story, sending(story.now.plusSeconds(60))), u"refused sent:in_the_future"_s);
        QCOMPARE(asked(story, sending(story.now, AnswerWay::Phone)), u"refused way:carries_no_letter"_s);
        story.act(agent(), sending(story.now, AnswerWay::HandedOver));
        const Letter again = story.complaint.letters.first();
        QVERIFY(!again.isBack() && *again.sentAt > sent);
        QCOMPARE(again.recipientAddress, u"9 Lê Lợi, Huế"_s);
        QCOMPARE(again.sentWay, AnswerWay::HandedOver);
        QCOMPARE(again.cameBack.size(), 1);
        QCOMPARE(asked(story, sending(story.now)), u"refused letter:sent"_s);
    }

    void withinOneMinuteALetterComesBackAndIsSentAgainInThatOrder()
    {
        CaseStory story = besideSigned();
        story.now = story.now.plusSeconds(31);
        const Moment minute = story.now.plusSeconds(-31);
        story.happen(agent(), *story.ask(agent(), sending(story.now)));
        story.happen(agent(), *story.ask(agent(), command::RecordReturnedMail{first, minute, u"Nobody there."_s}));
        QVERIFY(story.complaint.letters.first().isBack());
        story.happen(agent(), *story.ask(agent(), sending(minute)));
        QVERIFY(!story.complaint.letters.first().isBack());
        story.happen(agent(), *story.ask(agent(), command::RecordReturnedMail{first, minute, u"Nobody there."_s}));
        QVERIFY(story.complaint.letters.first().isBack());
    }

    void aReplyThatCameBackIsGivenByItsLastSending()
    {
        CaseStory story = CaseStory::signedLetter();
        story.act(agent(), command::GiveReply{first, AnswerWay::Post, story.now, {}});
        QCOMPARE(asked(story, sending(story.now)), u"refused letter:sent"_s);
        story.act(agent(), command::RecordReturnedMail{first, story.now, u"Moved away."_s});
        story.now = story.now.plusSeconds(5 * 86'400);
        story.act(agent(), sending(story.now));
        QCOMPARE(story.complaint.replies.size(), 1);
        QCOMPARE(story.complaint.replies.first().given, *story.complaint.letters.first().sentAt);
        QCOMPARE(story.complaint.stage, Stage::Confirmation);
    }

    void whereALetterWentIsKeptAsItWasWhenItLeft()
    {
        CaseStory story = besideSigned();
        QCOMPARE(story.complaint.letters.first().recipient, QString());
        story.act(agent(), sending(story.now));
        const Letter sent = story.complaint.letters.first();
        QCOMPARE(sent.recipient, intake().complainant.name);
        QCOMPARE(sent.recipientAddress, intake().complainant.address);
        story.act(agent(), command::CorrectField{CaseField::Address, u"9 Lê Lợi, Huế"_s, u"Moved."_s});
        story.act(agent(), command::CorrectField{CaseField::Name, u"Nguyễn Văn Đạt"_s, u"Misheard."_s});
        QVERIFY(story.complaint.letters.first() == sent);

        Intake told = intake();
        told.complainant.standing = Standing::Unnamed;
        CaseStory unnamed = besideDrafted("acknowledgement", told);
        unnamed.act(agent(), command::SubmitLetter{first});
        unnamed.act(manager(), command::SignLetter{first});
        unnamed.act(agent(), sending(unnamed.now));
        QCOMPARE(unnamed.complaint.letters.first().recipient, QString());
    }

    void noLetterLeavesThatWasSignedBeforeThereWasARegister()
    {
        CaseStory story = besideDrafted();
        story.happen(agent(), {happened::LetterSubmittedToAny{first}});
        story.happen(manager(), {happened::LetterSignedUnnumbered{first, u"abcdef"_s}});
        QCOMPARE(asked(story, sending(story.now)), u"refused letter:unnumbered"_s);
        CaseStory reply = CaseStory::drafted();
        reply.happen(technician(), {happened::LetterSubmittedToAny{first}});
        reply.happen(manager(), {happened::LetterSignedUnnumbered{first, u"abcdef"_s}});
        QCOMPARE(asked(reply, command::GiveReply{first, AnswerWay::Post, reply.now, {}}),
                 u"refused letter:unnumbered"_s);
        reply.act(technician(), command::ReviseLetter{first, u"Unnumbered."_s});
        reply.act(technician(), command::SubmitLetter{first});
        reply.act(manager(), command::SignLetter{first});
        QCOMPARE(asked(reply, command::GiveReply{first, AnswerWay::Post, reply.now, {}}), u"reply.given.1"_s);
    }

    void whatWasSentCanComeBack()
    {
        const CaseStory story = besideSent();
        const Moment sent = *story.complaint.letters.first().sentAt;
        const auto returned = [&](Moment moment, const QString& reason, LetterId letter = first) {
            return asked(story, command::RecordReturnedMail{letter, moment, reason});
        };
        QCOMPARE(returned(story.now, u"Moved away."_s), u"letter.came_back.1"_s);
        QCOMPARE(returned(sent, u"Moved away."_s), u"letter.came_back.1"_s);
        QCOMPARE(returned(earlier(sent), u"x"_s), u"refused returned:too_early"_s);
        QCOMPARE(returned(story.now.plusSeconds(60), u"x"_s), u"refused returned:in_the_future"_s);
        QCOMPARE(returned(story.now, u" "_s), u"refused reason:missing"_s);
        QCOMPARE(returned(story.now, u"x"_s, {9}), u"refused letter:not_sent"_s);
        QCOMPARE(asked(besideSigned(), command::RecordReturnedMail{first, wednesday(), u"x"_s}),
                 u"refused letter:not_sent"_s);
    }

    void aReplyComesBackInALaterRoundToo()
    {
        CaseStory story = CaseStory::signedLetter();
        story.act(agent(), command::GiveReply{first, AnswerWay::Post, story.now, {}});
        story.act(agent(), command::RecordDecision{Decision::NotSatisfied, story.now, u"Dead again."_s});
        QCOMPARE(asked(story, command::RecordReturnedMail{first, story.now, u"Moved away."_s}),
                 u"letter.came_back.1"_s);
    }

    void anAnswerByCallEndsTheWaitForIt()
    {
        CaseStory story = besideSent();
        const auto answer = [&](AnswerWay way, Moment at) { return command::RecordAnswer{first, way, at, u"Yes."_s}; };
        QCOMPARE(asked(story, answer(AnswerWay::Phone, story.now)), u"refused letter:asks_nothing"_s);

        story = sentAskingForAnAnswer();
        QVERIFY(!story.complaint.isAnswered(*story.complaint.letter(first)));
        QCOMPARE(asked(story, answer(AnswerWay::Post, story.now)), u"refused way:by_post"_s);
        QCOMPARE(asked(story, answer(AnswerWay::Phone, Moment{story.now.milliseconds + 60'000})),
                 u"refused received:in_the_future"_s);
        const Moment before{story.complaint.letter(first)->sentAt->milliseconds - 120'000};
        QCOMPARE(asked(story, answer(AnswerWay::Phone, before)), u"refused received:too_early"_s);
        QCOMPARE(asked(story, command::RecordAnswer{first, AnswerWay::Phone, story.now, u" "_s}),
                 u"refused said:missing"_s);
        QCOMPARE(asked(besideSigned(), answer(AnswerWay::Phone, besideSigned().now)), u"refused letter:not_sent"_s);
        story.act(agent(), answer(AnswerWay::Phone, story.now));
        QVERIFY(story.complaint.isAnswered(*story.complaint.letter(first)));
        QCOMPARE(story.complaint.letter(first)->answers.size(), 1);
    }

    void informationThatIsReceivedAnswersTheLetterThatAskedForIt()
    {
        CaseStory story = sentAskingForAnAnswer();
        story.act(agent(), command::AskInformation{u"The bill."_s});
        QVERIFY(!story.complaint.isAnswered(*story.complaint.letter(first)));
        story.now = story.now.plusSeconds(60);
        story.act(agent(), command::ReceiveInformation{{1}, story.now, u"The bill."_s});
        QVERIFY(story.complaint.isAnswered(*story.complaint.letter(first)));

        CaseStory notice = sentAskingForAnAnswer("interim_notice");
        notice.act(agent(), command::AskInformation{u"The bill."_s});
        notice.now = notice.now.plusSeconds(60);
        notice.act(agent(), command::ReceiveInformation{{1}, notice.now, u"The bill."_s});
        QVERIFY(!notice.complaint.isAnswered(*notice.complaint.letter(first)));
    }

    void aLetterIsAnsweredOnceAllThatWasAskedForCame()
    {
        CaseStory story = sentAskingForAnAnswer();
        const auto isAnswered = [&story] { return story.complaint.isAnswered(*story.complaint.letter(first)); };
        story.act(agent(), command::AskInformation{u"The bill."_s});
        story.act(agent(), command::AskInformation{u"A photo."_s});
        story.now = story.now.plusSeconds(60);
        story.act(agent(), command::ReceiveInformation{{1}, story.now, u"The bill."_s});
        QVERIFY(!isAnswered());
        CaseStory takenBack = story;
        takenBack.act(agent(), command::WithdrawInformation{{2}});
        QVERIFY(takenBack.complaint.isAnswered(*takenBack.complaint.letter(first)));
        story.act(agent(), command::ReceiveInformation{{2}, story.now, u"A photo."_s});
        QVERIFY(isAnswered());
    }

    void theCopyOfALetterComesBackAfterTheEndToo()
    {
        CaseStory story = besideSent();
        story.act(agent(), command::WithdrawCase{story.now, u"Solved by itself."_s});
        QVERIFY(story.complaint.closed);
        QCOMPARE(asked(story, paper()), u"paper.added.1"_s);
        story.act(agent(), paper());
        QCOMPARE(asked(story, command::AttachCopy{first, {1}}), u"letter.copy_attached.1"_s);
    }

    void aScanIsTheCopyOfASignedLetterOnce()
    {
        CaseStory story = besideSigned();
        story.act(agent(), paper());
        QCOMPARE(asked(story, command::AttachCopy{first, {1}}), u"letter.copy_attached.1"_s);
        QCOMPARE(asked(story, command::AttachCopy{first, {2}}), u"refused paper:unknown"_s);
        QCOMPARE(asked(story, command::AttachCopy{{9}, {1}}), u"refused letter:not_signed"_s);
        story.act(agent(), command::AttachCopy{first, {1}});
        QCOMPARE(asked(story, command::AttachCopy{first, {1}}), u"refused paper:already"_s);

        CaseStory sent = besideSent();
        sent.act(agent(), paper());
        QCOMPARE(asked(sent, command::AttachCopy{first, {1}}), u"letter.copy_attached.1"_s);
        sent.act(agent(), command::WithdrawPaper{{1}, true});
        QCOMPARE(asked(sent, command::AttachCopy{first, {1}}), u"refused paper:unknown"_s);
        CaseStory draft = besideDrafted();
        draft.act(agent(), paper());
        QCOMPARE(asked(draft, command::AttachCopy{first, {1}}), u"refused letter:not_signed"_s);
    }

    void postThatCameHasItsSenderWhatItIsAndItsNumber()
    {
        CaseStory story = CaseStory::registered();
        story.draws.postNumber = {2026, 31};
        command::RecordPost came = post(story.now);
        came.sender = u" <b>Đức</b> {reference} "_s;
        const auto events = story.ask(agent(), came);
        QCOMPARE(outcomeOf(events), u"post.recorded.1"_s);
        const auto recorded = std::get<happened::PostRecorded>(events->first());
        QCOMPARE(recorded.sender, u"<b>Đức</b> {reference}"_s);
        QCOMPARE(recorded.post, PostId{1});
        QCOMPARE(recorded.number, 31);
        QCOMPARE(recorded.year, 2026);
        QCOMPARE(asked(story, command::RecordPost{story.now, {}, {}, {}, {}}), u"refused sender:missing what:missing"_s);
        came.sender = u"a\nb"_s;
        QCOMPARE(asked(story, came), u"refused sender:unprintable"_s);
        QCOMPARE(asked(story, post(story.now.plusSeconds(60))), u"refused received:in_the_future"_s);
    }

    void postIsRecordedAnyTimeAlsoLongAfterItCameAndAfterTheEnd()
    {
        for (const CaseStory& story : {CaseStory::registered(), CaseStory::answered(), CaseStory::decided(),
                                       CaseStory::closed()}) {
            QCOMPARE(asked(story, post(wednesday())), u"post.recorded.1"_s);
        }
        CaseStory late = CaseStory::closed();
        late.now = late.now.plusSeconds(400 * 86'400);
        QCOMPARE(asked(late, post(wednesday())), u"post.recorded.1"_s);
    }

    void postAnswersALetterThatWasSentBefore()
    {
        const CaseStory story = besideSent("information_request");
        command::RecordPost came = post(story.now);
        came.answers = first;
        QCOMPARE(asked(story, came), u"post.recorded.1"_s);
        came.received = earlier(*story.complaint.letters.first().sentAt);
        QCOMPARE(asked(story, came), u"refused received:too_early"_s);
        came.answers = {9};
        QCOMPARE(asked(story, came), u"refused answers:not_sent"_s);
        CaseStory unsent = besideSigned("information_request");
        came.answers = first;
        QCOMPARE(asked(unsent, came), u"refused answers:not_sent"_s);
    }

    void thePaperThatCameIsOfTheCase()
    {
        CaseStory story = CaseStory::registered();
        command::RecordPost came = post(story.now);
        came.paper = {1};
        QCOMPARE(asked(story, came), u"refused paper:unknown"_s);
        story.act(agent(), paper());
        QCOMPARE(asked(story, came), u"post.recorded.1"_s);
        story.act(agent(), command::WithdrawPaper{{1}, true});
        QCOMPARE(asked(story, came), u"refused paper:unknown"_s);
    }

    void aComplaintOnPaperGetsItsNumberAsPost()
    {
        for (const auto& [channel, name] : Names<Channel>::all) {
            for (const bool onPaper : {false, true}) {
                CaseStory story;
                story.draws.postNumber = {2026, 31};
                Intake told = intakeBy(channel);
                told.onPaper = onPaper;
                const QString outcome = outcomeOf(story.ask(agent(), command::RegisterCase{told}));
                const bool numbered = onPaper || channel == Channel::Post || channel == Channel::Fax;
                QCOMPARE(outcome.contains(u"post.recorded.1"_s), numbered);
            }
        }
    }
};

QTEST_GUILESS_MAIN(DecidePostTest)
#include "tst_decide_post.moc"

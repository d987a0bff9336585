#include "tests/models/letter_story.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace redress;
using namespace redress::sample;

namespace {

QString placeOf(const CaseStory& story)
{
    return nameOf(story.complaint.stage) + u" / "_s + nameOf(queueOf(story.complaint));
}

} // namespace

class ApplyTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aCaseWalksThroughItsStagesAndQueues_data()
    {
        QTest::addColumn<QString>("reached");
        QTest::addColumn<QString>("place");
        const auto row = [](const char* name, const CaseStory& story, const char* place) {
            QTest::newRow(name) << placeOf(story) << QString::fromLatin1(place);
        };
        CaseStory taken = CaseStory::registered();
        taken.act(agent(), command::TakeCase{});
        CaseStory returned = CaseStory::handedOver();
        returned.act(technician(), command::ReturnHandOff{{1}, u"Not ours."_s});
        CaseStory sentBack = CaseStory::submitted();
        sentBack.act(manager(), command::ReturnLetter{{1}, u"Say when."_s});
        row("registered", CaseStory::registered(), "verification / new");
        row("taken", taken, "verification / in_verification");
        row("verified", CaseStory::verified(), "verification / in_verification");
        row("accepted", CaseStory::accepted(), "hand_off / with_departments");
        row("handed over", CaseStory::handedOver(), "hand_off / with_departments");
        row("returned", returned, "hand_off / with_departments");
        row("answered", CaseStory::answered(), "reply / to_answer");
        row("drafted", CaseStory::drafted(), "reply / to_answer");
        row("submitted", CaseStory::submitted(), "reply / to_sign");
        row("sent back", sentBack, "reply / to_answer");
        row("signed", CaseStory::signedLetter(), "reply / to_send");
        row("replied", CaseStory::replied(), "confirmation / awaiting_confirmation");
        row("decided", CaseStory::decided(), "archive / to_close");
        row("closed", CaseStory::closed(), "archive / archive");
        CaseStory withdrawn = CaseStory::submitted();
        withdrawn.act(agent(), command::WithdrawCase{withdrawn.now, u"It works."_s});
        row("withdrawn", withdrawn, "archive / archive");
        CaseStory takenBack = CaseStory::answered();
        takenBack.act(agent(), handOver(takenBack.now));
        row("handed over again", takenBack, "hand_off / with_departments");
        takenBack.act(agent(), command::TakeBackHandOff{{2}, u"Undone"_s});
        row("taken back", takenBack, "reply / to_answer");
        CaseStory released = taken;
        released.act(agent(), command::ReleaseCase{});
        row("released", released, "verification / new");
    }
    void aCaseWalksThroughItsStagesAndQueues()
    {
        QFETCH(QString, reached);
        QFETCH(QString, place);
        QCOMPARE(reached, place);
    }

    void eachEventLeavesItsPlaceAndMoment()
    {
        const CaseStory story = CaseStory::closed();
        QCOMPARE(story.complaint.version, story.journal.size());
        QCOMPARE(story.complaint.touched, story.now);
        QCOMPARE(story.complaint.stageEntered < story.now, true);
        QCOMPARE(*story.complaint.closedAt, story.now);
        const CaseStory entered = CaseStory::answered();
        QCOMPARE(entered.complaint.stageEntered, entered.now);
        QVERIFY((entered.complaint.entries.last() == StageEntry{Stage::Reply, 1, entered.now}));
    }

    void theEndKeepsItsOutcomeItsRootCauseAndItsLesson()
    {
        const Case closed = CaseStory::closed().complaint;
        QCOMPARE(closed.outcome, Outcome::Resolved);
        QCOMPARE(closed.rootCause, u"Old connectors"_s);
        QCOMPARE(closed.lesson, u"Check connectors after storms."_s);
    }

    void whoWithdrewSaysWhyAndDecidedNothing()
    {
        CaseStory story = CaseStory::replied();
        story.act(agent(), command::RecordDecision{Decision::NotSatisfied, story.now, u"Dead again."_s});
        story.act(agent(), command::WithdrawCase{story.now, u"It works."_s});
        QVERIFY(!story.complaint.decision);
        QCOMPARE(story.complaint.decisionWords, u"It works."_s);
        QCOMPARE(story.complaint.outcome, Outcome::Withdrawn);
    }

    void aHandOffKeepsWhatItAsksForAndWhereverItGoesItsDue()
    {
        CaseStory story = CaseStory::replied();
        story.act(agent(), command::RecordDecision{Decision::NotSatisfied, story.now, u"Dead again."_s});
        story.act(agent(), command::ConfirmContent{});
        story.act(agent(), command::AcceptCase{});
        const Moment due = story.now.plusSeconds(86'400);
        story.act(agent(), command::HandOver{technology, u"Look again."_s, due, {}});
        story.act(technician(), command::TransferHandOff{{2}, billing, u"It is the bill."_s});
        HandOff left;
        left.id = {2};
        left.round = 2;
        left.department = technology;
        left.instructions = u"Look again."_s;
        left.due = due;
        left.state = HandOffState::Transferred;
        left.returnReason = u"It is the bill."_s;
        left.continuedAs = {3};
        QVERIFY(story.complaint.handOffs.at(1) == left);
        HandOff next;
        next.id = {3};
        next.round = 2;
        next.department = billing;
        next.instructions = u"Look again."_s;
        next.due = due;
        QVERIFY(story.complaint.handOffs.at(2) == next);
    }

    void whoAnsweredAHandOffIsKeptWithWhatWasFound()
    {
        CaseStory story = CaseStory::handedOver();
        story.act(headOfTechnology(), command::AcceptHandOff{{1}});
        QCOMPARE(story.complaint.handOffs.first().officer, headOfTechnology().id);
        story.act(technician(), answer());
        const HandOff answered = story.complaint.handOffs.first();
        QCOMPARE(answered.officer, technician().id);
        QCOMPARE(answered.cause, u"A broken connector"_s);
        QCOMPARE(answered.done, u"The connector was replaced."_s);
        QVERIFY(!answered.onBehalf);
    }

    void registeringTellsWhoWhenAndByWhichProcedure()
    {
        const Case made = CaseStory::registered().complaint;
        QCOMPARE(made.reference, u"26-000012-4"_s);
        QCOMPARE(made.statusCode, u"K7T-M4Q"_s);
        QCOMPARE(made.procedure, u"sample"_s);
        QCOMPARE(made.procedureVersion, 3);
        QCOMPARE(made.enteredBy, agent().id);
        QCOMPARE(made.roundReceived, wednesday());
        QVERIFY(made.entered > wednesday());
        QVERIFY(made.intake == intake());
        QVERIFY(made.registered == intake().complainant);
    }

    void whatWasRegisteredFirstStaysWhateverIsCorrected()
    {
        CaseStory story = CaseStory::registered();
        story.act(agent(), command::CorrectField{CaseField::Phone, u"0909 999 999"_s, u"It is new."_s});
        QCOMPARE(story.complaint.intake.complainant.phone, u"0909 999 999"_s);
        QVERIFY(story.complaint.registered == intake().complainant);
    }

    void whatHasAnEventOfItsOwnIsNotTakenFromTheRegistration()
    {
        Intake told = intake();
        told.complainant.standing = Standing::Unnamed;
        told.representative = {u"Lê Sáu"_s, {}, {}, u"Her son"_s, {}};
        CaseStory story;
        story.happen(agent(), {happened::CaseRegistered{u"26-000012-4"_s, u"K7T-M4Q"_s, u"sample"_s, 3, told}});
        QVERIFY(story.complaint.intake.representative.isNone());
        QCOMPARE(story.complaint.intake.complainant.standing, Standing::Named);
        story = CaseStory::registered(told);
        QVERIFY(story.complaint.intake.representative == told.representative);
        QCOMPARE(story.complaint.intake.complainant.standing, Standing::Unnamed);
    }

    void theSameEventsGiveTheSameCase()
    {
        const CaseStory story = CaseStory::closed();
        Case again;
        again.id = story.complaint.id;
        for (const CaseHappening& happening : story.journal) {
            const auto kept = decodeCaseEvent(encode(happening.event));
            QVERIFY(kept);
            again = apply(again, {happening.sequence, happening.version, happening.at, happening.actor, *kept});
        }
        QVERIFY(again == story.complaint);
    }

    void aReplyByLetterKeepsTheLetter()
    {
        CaseStory story = CaseStory::signedLetter();
        const Moment given = story.now;
        story.act(agent(), command::GiveReply{{1}, AnswerWay::Post, given, {}});
        QCOMPARE(story.complaint.letters.first().state, LetterState::Sent);
        QCOMPARE(story.complaint.letters.first().signer, manager().id);
        QCOMPARE(story.complaint.letters.first().journalHead, u"abcdef0123456789"_s);
        QVERIFY((story.complaint.replies.last() == Reply{1, AnswerWay::Post, {1}, given, agent().id, {}}));
        QCOMPARE(story.complaint.openLetter(), nullptr);
    }

    void aDraftKeepsItsTemplateItsLanguageAndItsLastText()
    {
        CaseStory story = CaseStory::drafted();
        story.act(agent(), command::DraftLetter{{1}, u"second_round"_s, u"en"_s, u"Dear all."_s});
        const Letter letter = story.complaint.letters.first();
        QCOMPARE(letter.templateId, u"second_round"_s);
        QCOMPARE(letter.language, u"en"_s);
        QCOMPARE(letter.body, u"Dear all."_s);
    }

    void aDraftKeepsAllThatWasWrittenWithIt()
    {
        CaseStory story = CaseStory::registered();
        command::DraftLetter asking = draftOf("information_request");
        asking.subject = u"Your bill"_s;
        asking.insertions = u"complainant:0:4"_s;
        asking.enclosures = u"1 form"_s;
        asking.answerBy = QDate(2026, 12, 5);
        story.act(agent(), asking);
        const Letter letter = story.complaint.letters.first();
        QCOMPARE(letter.purpose, LetterPurpose::InformationRequest);
        QCOMPARE(letter.subject + u'|' + letter.enclosures, u"Your bill|1 form"_s);
        QVERIFY((letter.insertions == QList<Insertion>{{u"complainant"_s, 0, 4}}));
        QCOMPARE(letter.answerBy, QDate(2026, 12, 5));
    }

    void whatWasSubmittedStaysAsItWasWithWhatBecameOfIt()
    {
        CaseStory story = besideDrafted();
        const QString once = story.complaint.letters.first().body;
        story.act(agent(), command::SubmitLetter{firstLetter, manager().id});
        QCOMPARE(story.complaint.letters.first().submittedTo, manager().id);
        QCOMPARE(story.complaint.letters.first().submittedAt, story.now);
        const Moment first = story.now;
        story.act(manager(), command::ReturnLetter{firstLetter, u"Say when."_s});
        command::DraftLetter better = draftOf("acknowledgement", firstLetter);
        better.body = u"On Friday."_s;
        better.subject = u"Your line"_s;
        better.enclosures = u"The bill"_s;
        better.answerBy = QDate(2026, 12, 5);
        story.act(otherAgent(), better);
        story.act(otherAgent(), command::SubmitLetter{firstLetter});
        const Moment second = story.now;
        story.act(manager(), command::SignLetter{firstLetter});
        const Moment signedAt = story.now;
        story.act(agent(), command::ReviseLetter{firstLetter, u"A wrong street."_s});
        LetterVersion returned;
        returned.body = once;
        returned.submittedBy = agent().id;
        returned.submittedAt = first;
        returned.remarks = u"Say when."_s;
        returned.returnedBy = manager().id;
        LetterVersion revised;
        revised.subject = u"Your line"_s;
        revised.body = u"On Friday."_s;
        revised.enclosures = u"The bill"_s;
        revised.answerBy = QDate(2026, 12, 5);
        revised.submittedBy = otherAgent().id;
        revised.submittedAt = second;
        revised.returnedBy = agent().id;
        revised.wasSigned = true;
        revised.signer = manager().id;
        revised.signedAt = signedAt;
        revised.reasonForRevision = u"A wrong street."_s;
        QVERIFY(story.complaint.letters.first().versions == (QList{returned, revised}));
        QVERIFY(story.complaint.letters.first().submittedTo.isNone());
    }

    void aPaperForTheCounterStaysAsItWasMadeOut()
    {
        CaseStory story = besideDrafted("receipt_slip");
        story.act(otherAgent(), command::IssueLetter{firstLetter});
        const Letter slip = story.complaint.letters.first();
        QCOMPARE(slip.state, LetterState::Signed);
        QCOMPARE(slip.signer, otherAgent().id);
        QCOMPARE(slip.signedAt, story.now);
        QCOMPARE(textOf(slip.number), u"7/2026"_s);
        QCOMPARE(slip.journalHead, u"abcdef0123456789"_s);
        story.act(agent(), command::ReviseLetter{firstLetter, u"A wrong name."_s});
        const LetterVersion version = story.complaint.letters.first().versions.first();
        QCOMPARE(version.body, draft().body);
        QVERIFY(version.wasSigned);
        QCOMPARE(version.reasonForRevision, u"A wrong name."_s);
    }

    void aLetterThatIsNoReplyLeavesAndComesBack()
    {
        CaseStory story = besideSent();
        const Moment sent = *story.complaint.letters.first().sentAt;
        story.act(agent(), paper());
        story.act(agent(), command::AttachCopy{firstLetter, {1}});
        story.act(otherAgent(), command::RecordReturnedMail{firstLetter, story.now, u"Moved."_s});
        const Letter letter = story.complaint.letters.first();
        QCOMPARE(letter.state, LetterState::Sent);
        QCOMPARE(letter.sentBy, agent().id);
        QCOMPARE(letter.sentWay, AnswerWay::Post);
        QVERIFY(sent < story.now);
        QCOMPARE(letter.cameBack.size(), 1);
        QCOMPARE(letter.cameBack.first().reason, u"Moved."_s);
        QCOMPARE(letter.cameBack.first().by, otherAgent().id);
        QCOMPARE(letter.copies, QList<PaperId>{{1}});
        QCOMPARE(story.complaint.stage, Stage::Verification);
        QVERIFY(story.complaint.replies.isEmpty());
        story.happen(agent(), {happened::CopyAttached{firstLetter, {1}}});
        QCOMPARE(story.complaint.letters.first().copies.size(), 1);
    }

    void anyLetterThatLeavesEndsTheAcknowledgement()
    {
        CaseStory story = besideDrafted("interim_notice", intakeBy(Channel::Email));
        story.act(agent(), command::SubmitLetter{firstLetter});
        story.act(manager(), command::SignLetter{firstLetter});
        QVERIFY(!story.complaint.acknowledged);
        const Moment sent = story.now;
        story.act(agent(), command::SendLetter{firstLetter, AnswerWay::Post, sent});
        QCOMPARE(story.complaint.acknowledged, sent);
    }

    void postIsKeptWithItsNumber()
    {
        CaseStory story = besideSent("information_request");
        story.draws.postNumber = {2026, 31};
        const Moment received = story.now;
        story.act(otherAgent(), command::RecordPost{received, u"Đức"_s, u"The bill."_s, firstLetter, {}});
        const Post wanted{PostId{1}, {2026, 31}, received, u"Đức"_s, u"The bill."_s, firstLetter, {},
                          otherAgent().id, story.now};
        QVERIFY(story.complaint.post == QList<Post>{wanted});
    }

    void aPointIsKeptWithWhatEachRoundFound()
    {
        CaseStory story = CaseStory::answered();
        story.act(agent(), command::RaisePoint{u"Dead."_s});
        const Moment raised = story.now;
        story.act(otherAgent(), command::RewordPoint{firstPoint, u"Dead for a week."_s});
        story.act(technician(), weighing({1}, Finding::NotUpheld));
        story.act(technician(), weighing());
        const Moment found = story.now;
        Point wanted{firstPoint, u"Dead for a week."_s, agent().id, raised, false, {}, {}};
        wanted.findings = {{1, Finding::Upheld, u"The log of the line."_s, u"The connector was broken."_s,
                            u"Two months are free of charge."_s, u"VND 440,000"_s, QDate(2026, 12, 5), false,
                            technician().id, found, {technician().id}}};
        QVERIFY(story.complaint.points == QList<Point>{wanted});
        QVERIFY(wanted.findings.first().isOutstanding());

        story.act(agent(), phoneReply(story.now));
        story.act(agent(), command::RecordDecision{Decision::NotSatisfied, story.now, u"Dead again."_s});
        story.act(agent(), weighing({1}, Finding::PartlyUpheld));
        QCOMPARE(story.complaint.points.first().findingOf(1)->finding, Finding::Upheld);
        QCOMPARE(story.complaint.points.first().findingOf(2)->finding, Finding::PartlyUpheld);
        QVERIFY(story.complaint.points.first().findingOf(3) == nullptr);
        story.act(agent(), command::DropPoint{firstPoint, u"A wish."_s});
        QVERIFY(story.complaint.points.first().dropped && story.complaint.standingPoints().isEmpty());
        QCOMPARE(story.complaint.points.first().dropReason, u"A wish."_s);
    }

    void whatWasFirstShippedIsReadAsItWasMeant()
    {
        CaseStory story = CaseStory::answered();
        story.happen(technician(), {happened::PlainLetterDrafted{firstLetter, u"refusal"_s, u"vi"_s, u"No."_s},
                                    happened::LetterSubmittedToAny{firstLetter}});
        QCOMPARE(story.complaint.letters.first().purpose, LetterPurpose::Refusal);
        QCOMPARE(story.complaint.letters.first().state, LetterState::Submitted);
        QCOMPARE(story.complaint.letters.first().versions.size(), 1);
        story.happen(manager(), {happened::LetterSignedUnnumbered{firstLetter, u"abc"_s}});
        QCOMPARE(story.complaint.letters.first().state, LetterState::Signed);
        QCOMPARE(story.complaint.letters.first().journalHead, u"abc"_s);
        QVERIFY(story.complaint.letters.first().number.isNone());
        CaseStory old = CaseStory::answered();
        old.happen(technician(), {happened::PlainLetterDrafted{firstLetter, u"our_letter"_s, u"vi"_s, u"Yes."_s}});
        QCOMPARE(old.complaint.letters.first().purpose, LetterPurpose::FinalReply);
    }

    void theFirstAnswerOfAnyKindEndsTheAcknowledgement()
    {
        const auto calledAfter = [](bool incoming, CallOutcome outcome) {
            CaseStory story = CaseStory::answered(intakeBy(Channel::Email));
            story.act(agent(), command::RecordCall{incoming, outcome, story.now, u"0901 000"_s, u"Told."_s});
            return story.complaint.acknowledged;
        };
        QVERIFY(calledAfter(false, CallOutcome::Reached));
        QVERIFY(!calledAfter(true, CallOutcome::Reached));
        QVERIFY(!calledAfter(false, CallOutcome::Busy));
        CaseStory story = CaseStory::answered(intakeBy(Channel::Email));
        QVERIFY(!story.complaint.acknowledged);
        const Moment given = story.now;
        story.act(agent(), phoneReply(given));
        QCOMPARE(story.complaint.acknowledged, given);
    }

    void whatCameOfAQuestionIsKept()
    {
        CaseStory story = CaseStory::registered();
        story.act(agent(), command::AskInformation{u"The bill."_s});
        story.act(agent(), command::ReceiveInformation{{1}, story.now, u"Bill 4711."_s});
        QCOMPARE(story.complaint.information.first().received, u"Bill 4711."_s);
    }

    void aLaterRoundLooksAtTheContentAgainAndKeepsWhatWas()
    {
        CaseStory story = CaseStory::signedLetter();
        story.act(agent(), command::GiveReply{{1}, AnswerWay::Post, story.now, {}});
        story.act(agent(), command::RecordDecision{Decision::NotSatisfied, story.now, u"Dead again."_s});
        QCOMPARE(story.complaint.round, 2);
        QVERIFY(!story.complaint.readBack && !story.complaint.refusal && !story.complaint.outcome);
        QVERIFY(story.complaint.classification);
        QCOMPARE(story.complaint.letters.size(), 1);
        QCOMPARE(story.complaint.replies.size(), 1);
        QCOMPARE(story.complaint.decisionWords, u"Dead again."_s);
        QCOMPARE(queueOf(story.complaint), Queue::InVerification);
    }

    void whoeverDidSomethingAndWhenIsKept()
    {
        CaseStory story = CaseStory::accepted();
        story.act(supervisor(), command::ExtendLimit{2, u"Parts."_s});
        QVERIFY((story.complaint.extensions.last() == Extension{1, 2, u"Parts."_s, supervisor().id, story.now}));
        story.act(agent(), command::EscalateCase{manager().id, u"Angry."_s});
        QVERIFY((story.complaint.escalations.last() == Escalation{manager().id, u"Angry."_s, agent().id, story.now}));
        story.act(otherAgent(), paper());
        QCOMPARE(story.complaint.papers.last().addedBy, otherAgent().id);
        QCOMPARE(story.complaint.papers.last().addedAt, story.now);
        story.act(otherAgent(), command::AskInformation{u"The bill."_s});
        QVERIFY((story.complaint.information.last() ==
                 InformationRequest{{1}, 1, u"The bill."_s, otherAgent().id, story.now, {}, {}, false}));
    }

    void aRefusedCaseThatIsContestedIsNoLongerRefused()
    {
        CaseStory story = CaseStory::registered();
        story.act(agent(), command::RefuseCase{u"no_evidence"_s, u"x"_s});
        story.act(agent(), phoneReply(story.now));
        story.act(agent(), command::RecordDecision{Decision::NotSatisfied, story.now, u"Here is the bill."_s});
        QVERIFY(!story.complaint.refusal);
        QVERIFY((story.complaint.refusedBy == QMap<int, StaffId>{{1, agent().id}}));
        story.act(otherAgent(), command::RefuseCase{u"no_evidence"_s, u"x"_s});
        QVERIFY((story.complaint.refusedBy == QMap<int, StaffId>{{1, agent().id}, {2, otherAgent().id}}));
        story.happen(agent(), {happened::ProcedureChanged{u"sample"_s, 4, false, true, u"x"_s}});
        QVERIFY(story.complaint.refusal && story.complaint.refusedBy.contains(2));
        story.happen(agent(), {happened::ProcedureChanged{u"question"_s, 1, true, false, u"x"_s}});
        QVERIFY(!story.complaint.refusal);
        QVERIFY((story.complaint.refusedBy == QMap<int, StaffId>{{1, agent().id}}));
    }

    void whoSettledACaseOnTheSpotIsKeptWithWhatWasAgreed()
    {
        CaseStory story = CaseStory::registered(intakeBy(Channel::WalkIn));
        QVERIFY(story.complaint.settledBy.isNone());
        story.act(otherAgent(), command::SettleOnTheSpot{u"A new box."_s, true, {}, {}});
        QCOMPARE(story.complaint.settledBy, otherAgent().id);
        QCOMPARE(story.complaint.agreement, u"A new box."_s);
        story.act(supervisor(), command::ReopenCase{story.now, u"Broken again."_s});
        QCOMPARE(story.complaint.settledBy, otherAgent().id);
    }

    void aConclusionBelongsToItsRoundAndTheLastOneCounts()
    {
        CaseStory story = CaseStory::answered();
        story.happen(technician(), {happened::CaseAssessed{Finding::Upheld, u"One."_s}});
        story.happen(agent(), {happened::CaseAssessed{Finding::NotUpheld, u"Two."_s}});
        story.act(agent(), phoneReply(story.now));
        story.act(agent(), command::RecordDecision{Decision::NotSatisfied, story.now, u"Dead again."_s});
        const Moment first = story.complaint.assessments.first().at;
        QCOMPARE(story.complaint.assessmentOf(2), nullptr);
        story.happen(manager(), {happened::OtherPersonWaived{u"x"_s}, happened::CaseAssessed{Finding::Upheld, u"Three."_s}});
        QVERIFY((story.complaint.assessments ==
                 QList<Assessment>{{1, Finding::NotUpheld, u"Two."_s, agent().id, first, {technician().id}},
                                   {2, Finding::Upheld, u"Three."_s, manager().id, story.now, {}}}));
        story.happen(supervisor(), {happened::CaseAssessed{Finding::Upheld, u"Four."_s}});
        story.happen(otherManager(), {happened::CaseAssessed{Finding::Upheld, u"Five."_s}});
        QCOMPARE(story.complaint.assessmentOf(2)->before, (QList{manager().id, supervisor().id}));
        QCOMPARE(story.complaint.assessmentOf(1)->before, QList{technician().id});
        QCOMPARE(story.complaint.waivedRounds, QList<int>{2});
    }

    void theLastRejectionEndsTheWayAndAReopeningBeginsItAnew()
    {
        CaseStory story = CaseStory::replied();
        story.happen(agent(), {happened::LastRoundRejected{story.now, u"Never."_s},
                               happened::RemediesTold{AnswerWay::Post, story.now, u"1"_s},
                               happened::CaseReferred{RemedyId{2}, story.now, u"x"_s}});
        QCOMPARE(story.complaint.stage, Stage::Archive);
        QVERIFY(story.complaint.lastRoundRejected);
        QCOMPARE(story.complaint.decisionWords, u"Never."_s);
        QCOMPARE(story.complaint.round, 1);
        QCOMPARE(story.complaint.decision, Decision::NotSatisfied);
        QCOMPARE(story.complaint.remediesTold, story.now);
        QVERIFY((story.complaint.referrals ==
                 QList<Referral>{{RemedyId{2}, story.now, u"x"_s, agent().id}}));
        story.happen(supervisor(), {happened::CaseReopened{story.now, u"x"_s}});
        QVERIFY(!story.complaint.lastRoundRejected);
        QCOMPARE(story.complaint.round, 2);
    }

    void anotherKindStartsAgainAndAnotherVersionGoesOn()
    {
        CaseStory story = CaseStory::answered();
        story.happen(supervisor(), {happened::ProcedureChanged{u"sample"_s, 4, false, true, u"x"_s}});
        QCOMPARE(story.complaint.procedureVersion, 4);
        QCOMPARE(story.complaint.stage, Stage::Reply);
        QVERIFY(story.complaint.classification);
        story.happen(agent(), {happened::ProcedureChanged{u"question"_s, 1, true, false, u"x"_s}});
        QCOMPARE(story.complaint.procedure, u"question"_s);
        QCOMPARE(story.complaint.stage, Stage::Verification);
        QVERIFY(!story.complaint.classification && story.complaint.intake.category.isEmpty());
        QVERIFY((story.complaint.entries.last() == StageEntry{Stage::Verification, 1, story.now}));
    }

    void itemsReadersAndTheNoteAreKept()
    {
        CaseStory story = CaseStory::registered();
        story.happen(agent(), {happened::ItemFilled{u"deposit"_s, u"1"_s}, happened::ItemFilled{u"modem"_s, u"yes"_s},
                               happened::ItemFilled{u"deposit"_s, u"2"_s}, happened::ItemFilled{u"modem"_s, {}}});
        QVERIFY((story.complaint.items == QMap<QString, QString>{{u"deposit"_s, u"2"_s}}));
        story.happen(supervisor(), {happened::ReadersNamed{u"1,5"_s, u"x"_s}});
        QVERIFY((story.complaint.readers == QList<StaffId>{{1}, {5}}));
        story.happen(supervisor(), {happened::ReadersNamed{{}, u"x"_s}});
        QVERIFY(story.complaint.readers.isEmpty());
        story.happen(manager(), {happened::CaseNoted{u"x"_s}});
        QCOMPARE(story.complaint.notedBy, manager().id);
    }

    void eventsAboutWhatIsNotThereChangeNothingElse()
    {
        CaseStory story = CaseStory::answered();
        const Case before = story.complaint;
        story.happen(technician(), {happened::HandOffAccepted{{9}}, happened::LetterSubmitted{{9}},
                                    happened::LetterReturned{{9}, u"x"_s}, happened::LetterSigned{{9}, u"x"_s},
                                    happened::NoteAdded{u"x"_s}, happened::PaperWithdrawn{{9}, true},
                                    happened::CaseUnlinked{{9}}, happened::InformationReceived{{9}, story.now, u"x"_s},
                                    happened::InformationWithdrawn{{9}}, happened::HandOffEscalated{{9}, {1}, u"x"_s},
                                    happened::CallRecorded{}, happened::ClocksResumed{{9}, story.now},
                                    happened::PromiseSettled{{9}, PromiseState::Kept, {}},
                                    happened::NoticeSent{{9}, story.now}, happened::NoticeDropped{{9}, u"x"_s},
                                    happened::DueMoved{}, happened::LetterIssued{{9}, u"x"_s},
                                    happened::LetterRevised{{9}, u"x"_s}, happened::LetterDropped{{9}, u"x"_s},
                                    happened::LetterSent{{9}, AnswerWay::Post, story.now},
                                    happened::LetterCameBack{{9}, story.now, u"x"_s}, happened::CopyAttached{{9}, {1}},
                                    happened::PointReworded{{9}, u"x"_s}, happened::PointDropped{{9}, u"x"_s},
                                    happened::PointWeighed{{9}, {}, {}, {}, {}, {}, {}, false}});
        Case after = story.complaint;
        after.version = before.version;
        after.touched = before.touched;
        QVERIFY(after == before);
    }
};

QTEST_GUILESS_MAIN(ApplyTest)
#include "tst_apply.moc"

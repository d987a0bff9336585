#include "app/letters/composed_draft.h"
#include "tests/support/acting_walk.h"
#include "ui/frame/workplace.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using namespace redress;
using namespace redress::test;
using namespace Qt::StringLiterals;

/** Who may assess a round and what is hidden from that person, what follows the last one, and what follows silence. */
class TestWalkRounds : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aSupervisorLetsTheSamePersonAssessAgain();
    void aBlindRoundHidesTheFirstConclusionAndTheLastOneEndsAsOpen();
    void silenceIsRemindedOfAndClosedOnceWithTwoWindowsOpen();
};

namespace {

const QString firstFinding = u"The sensor lies within its tolerance."_s;
const QString firstLetter = u"We found your sensor sound and close the matter."_s;

/** The lift firm's procedure, assessed blind in its second round. */
QByteArray blindDocument()
{
    QJsonObject document = QJsonDocument::fromJson(shippedDocument(u"procedures"_s, u"alphatech"_s)).object();
    document.insert(u"version"_s, 2);
    QJsonObject rounds = document.value(u"rounds"_s).toObject();
    rounds.insert(u"each"_s, QJsonArray{QJsonObject{{u"limit"_s, u"3 d"_s}},
                                        QJsonObject{{u"limit"_s, u"7 wd"_s}, {u"other_person"_s, true},
                                                    {u"blind"_s, true}}});
    document.insert(u"rounds"_s, rounds);
    return QJsonDocument(document).toJson();
}

void takeIn(ActingWalk& walk, const QString& channel)
{
    walk.signIn(u"agent"_s);
    walk.takeIn({.channel = channel, .received = u"16/11 9:00"_s, .language = u"en"_s, .answerWay = u"phone"_s,
                 .subject = u"The lift stops between floors"_s, .product = u"Home lift 350 kg"_s,
                 .category = u"lift"_s});
    walk.goOnToVerification();
    if (channel == u"post"_s) {
        // Nobody was told anything yet, as on the phone.
        walk.hand.click(u"notice_2/notice_sent"_s);
        walk.saveSheet(u"notice_sent"_s);
    }
    walk.signIn(u"manager"_s);
    walk.open(u"to_note"_s);
    walk.save(u"take_note"_s);
    walk.signIn(u"agent"_s);
    walk.open(u"in_verification"_s);
    walk.acceptAndHandOver();
}

void assessFirstRound(ActingWalk& walk)
{
    walk.signIn(u"officer"_s);
    walk.answerHandOff(u"Nothing was found"_s, u"The lift was looked at."_s);
    walk.assess(u"not_upheld"_s, firstFinding);
}

void rejectByPhone(ActingWalk& walk)
{
    walk.signIn(u"agent"_s);
    walk.open(u"to_answer"_s);
    walk.reply(u"phone"_s, u"The lift was looked at."_s);
    walk.hand.choose(u"decision"_s, u"not_satisfied"_s);
    walk.refuse(u"record_decision"_s, u"words"_s, u"Say what is still not right."_s);
    walk.decide(u"not_satisfied"_s, u"It still stops."_s);
    walk.acceptAndHandOver();
}

void beTurnedAway(ActingWalk& walk)
{
    walk.signIn(u"officer"_s);
    walk.answerHandOff(u"A slack cable"_s, u"The cable was tightened."_s);
    walk.hand.waitFor(u"same_person"_s);
    walk.hand.waitForGone(u"assess_case"_s);
    // Nor may the desk answer before somebody came to a conclusion.
    walk.signIn(u"agent"_s);
    walk.open(u"to_answer"_s);
    walk.hand.type(u"said"_s, u"The cable was tightened."_s);
    walk.hand.click(u"give_reply"_s);
    walk.waitForSaying(u"The conclusion of this round is open. Record it before the reply."_s);
}

void waive(ActingWalk& walk)
{
    const QString waiver = u"waive_other_person"_s;
    walk.signIn(u"supervisor"_s);
    walk.open(u"to_answer"_s);
    walk.openSheet(waiver);
    walk.refuseSheet(waiver, u"reason"_s, u"Say why nobody else can assess this round."_s);
    walk.hand.type(walk.inSheet(waiver, u"reason"_s), u"Nobody else knows these lifts."_s);
    walk.saveSheet(waiver);
    walk.waitForJournal(u"The same person may assess this round"_s);
    walk.waitForJournal(u"Nobody else knows these lifts."_s);
    walk.signIn(u"officer"_s);
    walk.open(u"to_answer"_s);
    walk.hand.waitForGone(u"same_person"_s);
    walk.assess(u"upheld"_s, u"A slack cable."_s);
}

void close(ActingWalk& walk, const QString& outcome)
{
    walk.hand.choose(u"outcome"_s, outcome);
    walk.save(u"close_case"_s);
}

/** A letter that is written, signed and sent; how that is done at the window is walked elsewhere. */
void sendLetter(ActingWalk& walk, const QString& body)
{
    Hand::onScreen([&] {
        const CaseId id = walk.kept().id;
        const LetterId letter{walk.kept().letters.size() + 1};
        const Office office = readOffice(*openRegister(walk.address()));
        const Case complaint = walk.kept();
        const auto procedure = office.procedure(complaint.procedure, complaint.procedureVersion);
        command::DraftLetter draft =
            composedDraft({{}, u"final_reply"_s, u"en"_s, {}}, {complaint, *procedure, office, u"en"_s});
        // Behind what came from the case, so that this stays where it is.
        draft.body += u"\n\n"_s + body;
        walk.act(u"agent"_s, id, draft);
        walk.act(u"agent"_s, id, command::SubmitLetter{letter});
        walk.act(u"manager"_s, id, command::SignLetter{letter});
        walk.act(u"agent"_s, id, command::GiveReply{letter, AnswerWay::Post, walk.clock.now(), {}});
    });
}

void expectNoneOfTheFirstRound(ActingWalk& walk)
{
    for (const QString& kept : {firstFinding, firstLetter, u"Assessed:"_s}) {
        walk.expectSilenceAbout(kept);
    }
}

void rejectTheLetter(ActingWalk& walk)
{
    sendLetter(walk, firstLetter);
    walk.signIn(u"agent"_s);
    walk.open(u"awaiting_confirmation"_s);
    walk.decide(u"not_satisfied"_s, u"It still stops."_s);
    walk.acceptAndHandOver();
    walk.signIn(u"second_officer"_s);
    walk.answerHandOff(u"A slack cable"_s, u"The cable was tightened."_s);
}

/** Neither the steps that are done, nor an earlier day, nor the search tell what the first round came to. */
void lookForTheFirstConclusion(ActingWalk& walk, Moment firstRoundOver)
{
    walk.hand.waitFor(u"assessed_blind"_s);
    expectNoneOfTheFirstRound(walk);
    for (const QString& done : {u"stage_intake"_s, u"stage_verification"_s, u"stage_hand_off"_s}) {
        walk.hand.click(done);
        walk.hand.waitUntil(done + u" is shown"_s, [&] {
            return touch::find(done.mid(QStringLiteral("stage_").size()) + u"_panel"_s) != nullptr;
        });
        expectNoneOfTheFirstRound(walk);
    }
    walk.hand.press(Qt::Key_Y, Qt::ControlModifier | Qt::ShiftModifier);
    walk.hand.type(u"show_as_of_dialog/at"_s, writtenMoment(firstRoundOver, walk.zone()));
    walk.hand.click(u"show_as_of_dialog/show_as_of"_s);
    walk.hand.waitFor(u"as_of"_s);
    walk.waitForJournal(u"Letter 1 sent"_s);
    expectNoneOfTheFirstRound(walk);
    walk.hand.click(u"back_to_now"_s);
    walk.hand.waitForGone(u"as_of"_s);
    walk.waitForFound(walk.reference, 1);
    walk.waitForFound(u"tolerance"_s, 0);
    walk.waitForFound(u"sensor sound"_s, 0);
    walk.hand.press(Qt::Key_Escape);
}

/** Side by side, once there are two. */
void comeToAnOwnConclusion(ActingWalk& walk)
{
    walk.hand.type(u"conclusion"_s, u"The cable was slack."_s);
    walk.refuse(u"assess_case"_s, u"finding"_s, u"Choose what the assessment comes to."_s);
    walk.hand.type(u"conclusion"_s, {});
    walk.hand.choose(u"finding"_s, u"upheld"_s);
    walk.refuse(u"assess_case"_s, u"conclusion"_s, u"Write down the conclusion, and what it rests on."_s);
    walk.assess(u"upheld"_s, u"The cable was slack."_s);
    walk.hand.waitForGone(u"assessed_blind"_s);
    walk.waitForSaying(firstFinding);
    walk.hand.waitUntil(u"both conclusions stand side by side"_s, [] {
        const QWidget* first = touch::find(u"assessment_1"_s);
        const QWidget* second = touch::find(u"assessment_2"_s);
        return first != nullptr && second != nullptr && first->y() == second->y() && first->x() < second->x();
    });
}

void endAsOpen(ActingWalk& walk)
{
    sendLetter(walk, u"The cable was slack and is tightened."_s);
    walk.signIn(u"agent"_s);
    walk.open(u"awaiting_confirmation"_s);
    walk.hand.choose(u"decision"_s, u"not_satisfied"_s);
    walk.waitForSaying(u"recorded as open"_s);
    walk.decide(u"not_satisfied"_s, u"I no longer trust it."_s);
    walk.hand.waitFor(u"tell_remedies"_s);
    walk.hand.waitForGone(u"close_case"_s);
    walk.refuse(u"tell_remedies"_s, u"remedies"_s, u"Choose which external remedies were told."_s);
    walk.hand.tick(u"remedies/remedy_1"_s);
    walk.save(u"tell_remedies"_s);
    walk.save(u"close_case"_s);
}

void refer(ActingWalk& walk)
{
    const QString referral = u"refer_case"_s;
    walk.signIn(u"supervisor"_s);
    walk.open(u"archive"_s);
    walk.waitForSaying(u"Open: no agreement was reached"_s);
    walk.openSheet(referral);
    walk.refuseSheet(referral, u"remedy"_s,
                     u"Choose an external remedy that the organisation keeps in its settings."_s);
    walk.hand.choose(walk.inSheet(referral, u"remedy"_s), u"1"_s);
    walk.saveSheet(referral);
    walk.waitForJournal(u"Referred to Consumer council"_s);
}

/** A minute passes at both desks at once. */
void letAMinutePass(ActingWalk& walk, Desk& other)
{
    Hand::onScreen([&] {
        static_cast<void>(walk.letRulesFallDue());
        static_cast<void>(other.letRulesFallDue());
    });
}

/** The agent hears nothing: reminded of after five working days, closed after ten. */
void hearNothing(ActingWalk& walk, Desk& other)
{
    walk.signIn(u"agent"_s);
    walk.open(u"to_answer"_s);
    walk.reply(u"phone"_s, u"The lift was looked at."_s);
    walk.open(u"awaiting_confirmation"_s);
    walk.waitForDue(u"Monday, 30 November 2026 17:00"_s);
    walk.hand.choose(u"decision"_s, u"no_answer"_s);
    walk.refuse(u"record_decision"_s, u"decision"_s,
                u"The complainant still has time to answer, until 2026-11-30 17:00."_s);
    walk.comeTo(u"2026-11-23 17:05"_s);
    letAMinutePass(walk, other);
    walk.waitForSaying(u"have not heard from you"_s);
    walk.comeTo(u"2026-11-30 17:05"_s);
    letAMinutePass(walk, other);
    walk.waitForJournal(u"Closed: Unanswered"_s);
}

template <class Event>
int timesOf(const QList<CaseHappening>& journal, const std::function<bool(const Event&)>& fits)
{
    return int(std::ranges::count_if(journal, [&](const CaseHappening& one) {
        const auto* event = std::get_if<Event>(&one.event);
        return event != nullptr && one.actor.isNone() && fits(*event);
    }));
}

} // namespace

void TestWalkRounds::aSupervisorLetsTheSamePersonAssessAgain()
{
    ActingWalk walk(u"alphatech"_s);
    const QString stumble = walk.stumbleOf([&] {
        takeIn(walk, u"phone"_s);
        assessFirstRound(walk);
        rejectByPhone(walk);
        beTurnedAway(walk);
        waive(walk);
        walk.signIn(u"agent"_s);
        walk.open(u"to_answer"_s);
        walk.reply(u"phone"_s, u"The cable was tightened."_s);
        walk.decide(u"satisfied"_s);
        close(walk, u"resolved"_s);
        walk.lookBack();
    });
    QVERIFY2(stumble.isEmpty(), qPrintable(stumble));

    const Case kept = walk.kept();
    QVERIFY(kept.closed);
    QCOMPARE(kept.assessmentOf(1)->by, kept.assessmentOf(2)->by);
    QCOMPARE(walk.firstBad(), QString());
    QCOMPARE(walk.firstMomentOtherThanReplayed(), QString());
}

void TestWalkRounds::aBlindRoundHidesTheFirstConclusionAndTheLastOneEndsAsOpen()
{
    ActingWalk walk(u"alphatech"_s);
    walk.adopt(blindDocument());
    walk.hire(u"second_officer"_s);
    walk.keepRemedy(u"Consumer council"_s);
    const QString stumble = walk.stumbleOf([&] {
        takeIn(walk, u"post"_s);
        assessFirstRound(walk);
        rejectTheLetter(walk);
        lookForTheFirstConclusion(walk, walk.kept().replies.first().given.plusSeconds(60));
        comeToAnOwnConclusion(walk);
        endAsOpen(walk);
        refer(walk);
        walk.lookBack();
    });
    QVERIFY2(stumble.isEmpty(), qPrintable(stumble));

    const Case kept = walk.kept();
    QVERIFY(kept.closed);
    QCOMPARE(kept.outcome, Outcome::RecordedOpen);
    QCOMPARE(kept.referrals.size(), 1);
    QCOMPARE(walk.statusAt(walk.clock.now()), u"Open: no agreement was reached"_s);
    QCOMPARE(walk.firstBad(), QString());
    QCOMPARE(walk.firstMomentOtherThanReplayed(), QString());
}

void TestWalkRounds::silenceIsRemindedOfAndClosedOnceWithTwoWindowsOpen()
{
    ActingWalk walk(u"alphatech"_s);
    // The second window stays behind: a hand looks at what is in front.
    const auto otherDesk = walk.deskOf(u"supervisor"_s);
    Workplace otherWindow(*otherDesk);
    otherWindow.begin();
    const QString stumble = walk.stumbleOf([&] {
        takeIn(walk, u"phone"_s);
        assessFirstRound(walk);
        hearNothing(walk, *otherDesk);
    });
    QVERIFY2(stumble.isEmpty(), qPrintable(stumble));

    const Case kept = walk.kept();
    QVERIFY(kept.closed);
    QCOMPARE(kept.outcome, Outcome::Unanswered);
    // Whichever comes later finds nothing left to do.
    QCOMPARE(valueOf(otherDesk->letRulesFallDue()), 0);
    const auto journal = valueOf(otherDesk->readCaseAgain(kept.id)).journal;
    const auto isReminder = [](const happened::NoticeOwed& one) { return one.rule == u"reminder"_s; };
    QCOMPARE(timesOf<happened::NoticeOwed>(journal, isReminder), 1);
    QCOMPARE(timesOf<happened::DecisionRecorded>(journal, [](const auto&) { return true; }), 1);
    QCOMPARE(timesOf<happened::CaseClosed>(journal, [](const auto&) { return true; }), 1);
    QCOMPARE(walk.firstBad(), QString());
    QCOMPARE(walk.firstMomentOtherThanReplayed(), QString());
}

QTEST_MAIN(TestWalkRounds)

#include "tst_walk_rounds.moc"

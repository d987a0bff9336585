#include "tests/support/acting_walk.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using namespace redress;
using namespace redress::test;
using namespace Qt::StringLiterals;

/** A case that turns out to be something else, that follows a newer version, and that is nobody else's business. */
class TestWalkKindsAndReaders : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aQuestionBecomesAComplaintAndThenAFaultWithItsHistory();
    void aSupervisorMovesACaseToTheNewerVersion();
    void whatIsKeptForNamedReadersIsNowhereElse();
};

namespace {

const QString turn = u"turn_into_kind"_s;

/** An office that follows three kinds of the family. */
class OfficeOfThreeKinds : public ActingWalk
{
public:
    OfficeOfThreeKinds() : ActingWalk(u"vokasi_net_question"_s)
    {
        adopt(shippedDocument(u"procedures"_s, u"vokasi_net_complaint"_s));
        adopt(shippedDocument(u"procedures"_s, u"vokasi_net_fault"_s));
    }
};

void turnInto(ActingWalk& walk, const QString& kind, const QString& why)
{
    walk.openSheet(turn);
    walk.hand.choose(walk.inSheet(turn, u"procedure"_s), kind);
    walk.hand.type(walk.inSheet(turn, u"reason"_s), why);
    walk.saveSheet(turn);
    walk.waitForJournal(why);
}

void askAndComplain(ActingWalk& walk)
{
    walk.signIn(u"agent"_s);
    walk.takeIn({.kind = u"vokasi_net_question"_s, .channel = u"phone"_s, .language = u"en"_s,
                 .answerWay = u"phone"_s, .subject = u"Why is it so slow"_s, .category = u"service"_s,
                 .expectation = u"A quicker line"_s});
    walk.goOnToVerification();
    walk.openSheet(turn);
    walk.refuseSheet(turn, u"procedure"_s, u"Choose one of the kinds of case of this desk."_s);
    walk.waitForWords(walk.inSheet(turn, u"reason"_s), u"Say why it is another kind of case."_s);
    walk.hand.press(Qt::Key_Escape);
    walk.hand.waitForGone(walk.sheetOf(turn));
    turnInto(walk, u"vokasi_net_complaint"_s, u"The customer is angry."_s);
    walk.waitForJournal(u"Turned into: Complaint"_s);
    // By this kind more is to be known before anybody works on it.
    walk.hand.click(u"accept_case"_s);
    walk.hand.waitFor(u"missing_severity"_s);
}

void workOnTheComplaint(ActingWalk& walk)
{
    walk.hand.choose(u"category"_s, u"service_quality"_s);
    walk.hand.choose(u"severity"_s, u"normal"_s);
    walk.save(u"classify_case"_s);
    walk.acceptAndHandOver();
    walk.expectForbidden(
        turn, u"A department works on the case. Wait for its answer, or take the hand-off back."_s);
    walk.signIn(u"officer"_s);
    walk.open(u"with_departments"_s);
    walk.save(u"accept_hand_off"_s);
    walk.hand.type(u"cause"_s, u"A wet joint"_s);
    walk.refuse(u"answer_hand_off"_s, u"done"_s, u"Say what was done."_s);
    walk.hand.type(u"done"_s, u"It was looked at."_s);
    walk.hand.click(u"answer_hand_off"_s);
    walk.hand.waitFor(u"missing_item:solution"_s);
    walk.typeItem(u"solution"_s, u"A new cable"_s);
    walk.save(u"answer_hand_off"_s);
}

/** The entries of before say what they said. */
void mendTheFault(ActingWalk& walk)
{
    walk.signIn(u"agent"_s);
    walk.open(u"to_answer"_s);
    turnInto(walk, u"vokasi_net_fault"_s, u"The cable is cut."_s);
    walk.waitForJournal(u"Turned into: Fault"_s);
    walk.waitForJournal(u"Filled in: The satisfying solution"_s);
    walk.waitForJournal(u"Classified: Quality of service"_s);
    walk.hand.choose(u"category"_s, u"cable"_s);
    walk.hand.choose(u"severity"_s, u"normal"_s);
    walk.save(u"classify_case"_s);
    walk.save(u"accept_case"_s);
    // The same department had the complaint in this round: whether it gets the fault too is for people to say.
    walk.hand.type(u"due"_s, u"tomorrow 17:00"_s);
    walk.refuse(u"hand_over"_s, u"department"_s, u"Choose a department."_s);
    walk.hand.choose(u"department"_s, u"Technology"_s);
    walk.refuse(u"hand_over"_s, u"instructions"_s, u"Say what the department is asked to do."_s);
    walk.hand.type(u"instructions"_s, u"Join the cable."_s);
    walk.save(u"hand_over"_s);
    walk.signIn(u"officer"_s);
    walk.open(u"with_departments"_s);
    walk.tickItem(u"recovery_told"_s);
    walk.answerHandOff(u"A cut cable"_s, u"The cable was joined."_s);
    walk.tickItem(u"line_tested"_s);
    walk.signIn(u"agent"_s);
    walk.open(u"to_answer"_s);
    walk.reply(u"phone"_s, u"The service is back."_s);
    walk.expectForbidden(turn, u"The reply was given; the case stays what it is."_s);
    walk.decide(u"satisfied"_s);
    walk.hand.choose(u"outcome"_s, u"resolved"_s);
    walk.save(u"close_case"_s);
}

/** A later document of the lift firm, with more time for the first round. */
QByteArray secondVersion()
{
    QJsonObject document = QJsonDocument::fromJson(shippedDocument(u"procedures"_s, u"alphatech"_s)).object();
    document.insert(u"version"_s, 2);
    QJsonObject rounds = document.value(u"rounds"_s).toObject();
    QJsonArray each = rounds.value(u"each"_s).toArray();
    each.replace(0, QJsonObject{{u"limit"_s, u"5 d"_s}});
    rounds.insert(u"each"_s, each);
    document.insert(u"rounds"_s, rounds);
    return QJsonDocument(document).toJson();
}

void takeInALift(ActingWalk& walk)
{
    walk.signIn(u"agent"_s);
    walk.takeIn({.channel = u"phone"_s, .language = u"en"_s, .answerWay = u"phone"_s,
                 .subject = u"The lift stops between floors"_s, .product = u"Home lift 350 kg"_s,
                 .category = u"lift"_s});
    walk.goOnToVerification();
    walk.open(u"in_verification"_s);
    walk.waitForDue(u"Thursday, 19 November 2026 17:00"_s);
}

void followTheNewVersion(ActingWalk& walk)
{
    const QString follow = u"follow_version"_s;
    // What runs keeps its version until somebody moves it, and only a supervisor does.
    walk.expectNotOffered(follow);
    walk.signIn(u"supervisor"_s);
    walk.open(u"in_verification"_s);
    walk.waitForDue(u"Thursday, 19 November 2026 17:00"_s);
    walk.openSheet(follow);
    walk.waitForSaying(u"Due then: Saturday, 21 November 2026 17:00"_s);
    walk.refuseSheet(follow, u"reason"_s, u"Say why the case follows another version."_s);
    walk.hand.type(walk.inSheet(follow, u"reason"_s), u"As it is published since today."_s);
    walk.saveSheet(follow);
    walk.waitForJournal(u"Follows version 2 of its procedure"_s);
    walk.waitForJournal(u"The procedure changed: due Saturday, 21 November 2026 17:00, "
                        "until now Thursday, 19 November 2026 17:00"_s);
    walk.waitForDue(u"Saturday, 21 November 2026 17:00"_s);
}

/** An office in which a case can be somebody's own business. */
class OfficeOfTwoAgents : public ActingWalk
{
public:
    OfficeOfTwoAgents() : ActingWalk(u"alphatech"_s)
    {
        const auto admin = deskOf(u"admin"_s);
        static_cast<void>(valueOf(admin->makeAccount(accountOf(u"second_agent"_s, Role::Agent))));
        for (const QString& name : {u"agent"_s, u"supervisor"_s}) {
            const Staff* one = admin->office().memberNamed(name);
            boxes.append(u"reader_%1"_s.arg(one->id.value));
        }
    }

    QStringList boxes;
};

void nameReaders(OfficeOfTwoAgents& walk)
{
    const QString name = u"name_readers"_s;
    walk.signIn(u"supervisor"_s);
    walk.open(u"in_verification"_s);
    walk.openSheet(name);
    walk.hand.tick(walk.inSheet(name, walk.boxes.first()));
    walk.waitForSaying(u"You are not among them: you will not see the case any more."_s);
    walk.hand.tick(walk.inSheet(name, walk.boxes.last()));
    walk.refuseSheet(name, u"reason"_s, u"Say why the readers change."_s);
    walk.hand.type(walk.inSheet(name, u"reason"_s), u"A neighbour works here."_s);
    walk.saveSheet(name);
    walk.waitForJournal(u"Only for The agent, The supervisor"_s);
}

int waitingAt(const QString& place)
{
    const auto* places = qobject_cast<QAbstractItemView*>(touch::find(u"navigation"_s));
    for (int row = 0; row < places->model()->rowCount(); ++row) {
        const QModelIndex index = places->model()->index(row, 0);
        if (index.data(PlaceItem::NameRole).toString() == place) {
            return index.data(PlaceItem::CountRole).toInt();
        }
    }
    return -1;
}

/** Whoever is no reader meets it nowhere. */
void seeNothing(ActingWalk& walk, const QString& who)
{
    walk.signIn(who);
    walk.waitForFound(walk.reference, 0);
    walk.waitForFound(u"between floors"_s, 0);
    // What was found last stays in sight until the list is read.
    walk.goTo(u"in_verification"_s);
    walk.hand.waitFor(u"empty_list"_s);
    walk.expect(u"nothing waits for "_s + who, [] { return waitingAt(u"in_verification"_s) == 0; });
    walk.goTo(u"overdue"_s);
    walk.hand.waitFor(u"nothing_late"_s);
}

void seeAll(ActingWalk& walk, const QString& who)
{
    walk.signIn(who);
    walk.open(u"in_verification"_s);
    walk.hand.waitUntil(u"one waits for "_s + who, [] { return waitingAt(u"in_verification"_s) == 1; });
    walk.waitForFound(u"between floors"_s, 1);
    walk.hand.press(Qt::Key_Escape);
    walk.goTo(u"overdue"_s);
    walk.hand.waitFor(u"board"_s);
}

void askForTheStatus(ActingWalk& walk)
{
    walk.goTo(u"look_up"_s);
    walk.hand.type(u"look_up_page/reference"_s, walk.reference);
    walk.hand.type(u"look_up_page/second_item"_s, u"0912 345 678"_s);
    walk.hand.click(u"look_up_status"_s);
}

} // namespace

void TestWalkKindsAndReaders::aQuestionBecomesAComplaintAndThenAFaultWithItsHistory()
{
    OfficeOfThreeKinds walk;
    const QString stumble = walk.stumbleOf([&] {
        askAndComplain(walk);
        workOnTheComplaint(walk);
        mendTheFault(walk);
        walk.lookBack();
    });
    QVERIFY2(stumble.isEmpty(), qPrintable(stumble));

    const Case kept = walk.kept();
    QVERIFY(kept.closed);
    QCOMPARE(kept.procedure, u"vokasi_net_fault"_s);
    QCOMPARE(walk.firstBad(), QString());
    QCOMPARE(walk.firstMomentOtherThanReplayed(), QString());
}

void TestWalkKindsAndReaders::aSupervisorMovesACaseToTheNewerVersion()
{
    ActingWalk walk(u"alphatech"_s);
    const QString stumble = walk.stumbleOf([&] {
        takeInALift(walk);
        Hand::onScreen([&] { walk.adopt(secondVersion()); });
        followTheNewVersion(walk);
    });
    QVERIFY2(stumble.isEmpty(), qPrintable(stumble));
    QCOMPARE(walk.kept().procedureVersion, 2);
    QCOMPARE(walk.firstBad(), QString());
    QCOMPARE(walk.firstMomentOtherThanReplayed(), QString());
}

void TestWalkKindsAndReaders::whatIsKeptForNamedReadersIsNowhereElse()
{
    OfficeOfTwoAgents walk;
    const QString stumble = walk.stumbleOf([&] {
        takeInALift(walk);
        nameReaders(walk);
        walk.comeTo(u"2026-11-20 09:00"_s);
        seeNothing(walk, u"second_agent"_s);
        askForTheStatus(walk);
        walk.hand.waitFor(u"status_answer"_s);
        seeNothing(walk, u"manager"_s);
        seeAll(walk, u"agent"_s);
        seeAll(walk, u"supervisor"_s);
    });
    QVERIFY2(stumble.isEmpty(), qPrintable(stumble));
    QCOMPARE(walk.kept().readers.size(), 2);
    QCOMPARE(walk.firstBad(), QString());
    QCOMPARE(walk.firstMomentOtherThanReplayed(), QString());
}

QTEST_MAIN(TestWalkKindsAndReaders)

#include "tst_walk_kinds_and_readers.moc"

#include "tests/support/procedure_walk.h"

#include <QtTest>

using namespace redress;
using namespace redress::test;
using namespace Qt::StringLiterals;

class TestWalkLuaRong : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aLetterIsAnsweredBySignedLettersAndByAnotherPersonInTheSecondRound();
    void whatIsSettledAtTheCounterStandsInTheJournal();
};

namespace {

const QString somebodyElse =
    u"You assessed an earlier round. Somebody else assesses this one, or a supervisor waives the rule."_s;

/** The department that began with an officer has a head besides; another one calculates. */
class TwoDepartments : public ProcedureWalk
{
public:
    TwoDepartments() : ProcedureWalk(u"lua_rong"_s)
    {
        hire(u"head"_s);
        nameHead(u"head"_s);
        hireInto(DepartmentId{2}, u"accountant"_s);
    }
};

void waitForEmpty(ProcedureWalk& walk, const QString& field)
{
    walk.hand.waitUntil(field + u" is empty"_s, [&] {
        const QWidget* shown = touch::find(field);
        return shown != nullptr && touch::textOf(shown).isEmpty();
    });
}

/** So many labels of the page of the reply say so. */
void waitForWords(ProcedureWalk& walk, const QString& words, int times)
{
    walk.hand.waitUntil(u"the page says %1 times: %2"_s.arg(times).arg(words), [&] {
        const QWidget* page = touch::find(u"reply_panel"_s);
        const auto labels = page == nullptr ? QList<QLabel*>() : page->findChildren<QLabel*>();
        return std::ranges::count_if(labels, [&](const QLabel* one) {
                   return one->isVisible() && one->text() == words;
               }) == times;
    });
}

void readAndCheck(ProcedureWalk& walk)
{
    walk.signIn(u"agent"_s);
    walk.takeIn({.channel = u"post"_s, .received = u"16/11 8:30"_s, .address = u"5 Le Loi, Hue"_s,
                 .language = u"vi"_s, .answerWay = u"post"_s, .subject = u"No connection for three days"_s,
                 .product = u"Home 200"_s, .category = u"interruption"_s});
    walk.goOnToVerification();
    walk.readBack(u"On the phone: three days, from Monday."_s);
    walk.classify(u"high"_s);
    walk.save(u"accept_case"_s);
}

void ask(ProcedureWalk& walk, const QString& department, const QString& instructions, const QString& button)
{
    walk.hand.choose(u"department"_s, department);
    walk.hand.type(u"instructions"_s, instructions);
    walk.save(button);
}

void askTwoDepartments(ProcedureWalk& walk)
{
    ask(walk, u"Technology"_s, u"Find the cause."_s, u"hand_over_next"_s);
    waitForEmpty(walk, u"instructions"_s);
    ask(walk, u"Billing"_s, u"What is to be paid back?"_s, u"hand_over"_s);
}

/** The officer may not decide it alone: the head answers. */
void layBeforeTheHead(ProcedureWalk& walk)
{
    walk.signIn(u"officer"_s);
    walk.open(u"with_departments"_s);
    walk.hand.click(u"hand_off_1/escalate_hand_off"_s);
    walk.hand.type(u"lay_before_dialog/reason"_s, u"A new cable costs more than I may spend."_s);
    walk.save(u"lay_before_dialog/lay_before"_s);
}

void bothAnswer(ProcedureWalk& walk)
{
    walk.signIn(u"head"_s);
    walk.answerHandOff(u"A torn cable"_s, u"The cable was joined."_s);
    walk.hand.waitFor(u"waits_for"_s);
    walk.signIn(u"accountant"_s);
    walk.answerHandOff(u"The invoice was printed before"_s, u"Three days are paid back."_s);
}

void submit(ProcedureWalk& walk)
{
    walk.save(u"submit_letter"_s);
    walk.hand.waitForGone(u"submit_letter"_s);
}

void draftAndSubmit(ProcedureWalk& walk)
{
    static_cast<void>(walk.hand.read(u"body"_s));
    walk.answerAsks();
    walk.save(u"draft_letter"_s);
    submit(walk);
}

void giveBack(ProcedureWalk& walk)
{
    walk.signIn(u"manager"_s);
    walk.goTo(u"signatures"_s);
    walk.hand.click(u"return_letter"_s);
    walk.hand.type(u"remarks"_s, u"Name the sum."_s);
    walk.save(u"return_letter"_s);
}

void sign(ProcedureWalk& walk)
{
    walk.signIn(u"manager"_s);
    walk.goTo(u"signatures"_s);
    walk.hand.type(u"signing_foot/password"_s, walk.password());
    walk.save(u"sign_letter"_s);
}

void send(ProcedureWalk& walk)
{
    walk.signIn(u"agent"_s);
    walk.open(u"to_send"_s);
    walk.hand.choose(u"way"_s, u"post"_s);
    walk.save(u"give_reply"_s);
}

void firstRound(ProcedureWalk& walk)
{
    readAndCheck(walk);
    askTwoDepartments(walk);
    layBeforeTheHead(walk);
    bothAnswer(walk);
    walk.signIn(u"officer"_s);
    walk.open(u"to_answer"_s);
    draftAndSubmit(walk);
    giveBack(walk);
    walk.signIn(u"officer"_s);
    walk.open(u"to_answer"_s);
    walk.hand.typeAtEnd(u"body"_s, u"\n66,000"_s);
    submit(walk);
    sign(walk);
    send(walk);
    walk.decide(u"not_satisfied"_s, u"On the phone: it is gone again."_s);
}

/** Whoever wrote the first answer does not write the second one. */
void secondRound(ProcedureWalk& walk)
{
    walk.readBack(u"Since this morning."_s);
    walk.save(u"accept_case"_s);
    ask(walk, u"Technology"_s, u"Again from the beginning."_s, u"hand_over"_s);
    walk.signIn(u"officer"_s);
    walk.answerHandOff(u"The joint was wet"_s, u"The cable was replaced."_s);
    waitForWords(walk, somebodyElse, 1);
    walk.hand.click(u"draft_letter"_s);
    waitForWords(walk, somebodyElse, 2);
    walk.signIn(u"head"_s);
    walk.open(u"to_answer"_s);
    draftAndSubmit(walk);
    sign(walk);
    send(walk);
    walk.decide(u"satisfied"_s);
    walk.hand.type(u"root_cause"_s, u"A cable that lies open"_s);
    walk.hand.type(u"lesson"_s, u"Look at the joints each autumn"_s);
    walk.closeAsResolved();
}

} // namespace

void TestWalkLuaRong::aLetterIsAnsweredBySignedLettersAndByAnotherPersonInTheSecondRound()
{
    TwoDepartments walk;
    const QString fault = walk.faultOf([&] {
        firstRound(walk);
        secondRound(walk);
    });
    QCOMPARE(fault, QString());

    const Case kept = walk.kept();
    QVERIFY(kept.closed);
    QCOMPARE(kept.outcome, Outcome::Resolved);
    QCOMPARE(kept.round, 2);
    QVERIFY(!kept.handOffs.first().escalatedTo.isNone());
    QCOMPARE(kept.letters.size(), 2);
    QVERIFY(kept.letters.first().body.endsWith(u"66,000"_s));
    QVERIFY(kept.letters.first().authors != kept.letters.last().authors);
    QCOMPARE(walk.statusAt(kept.entered), u"Đang kiểm tra nội dung"_s);
    QCOMPARE(walk.statusAt(walk.clock.now()), u"Đã kết thúc"_s);
}

void TestWalkLuaRong::whatIsSettledAtTheCounterStandsInTheJournal()
{
    ProcedureWalk walk(u"lua_rong"_s);
    const QString fault = walk.faultOf([&] {
        walk.signIn(u"agent"_s);
        walk.fillIn({.channel = u"walk_in"_s, .language = u"vi"_s, .answerWay = u"in_person"_s,
                     .subject = u"The cable is too short"_s, .category = u"defect"_s});
        walk.hand.click(u"open_settlement"_s);
        walk.hand.type(u"agreement"_s, u"A longer cable was given."_s);
        walk.hand.tick(u"both_agreed"_s);
        walk.hand.type(u"root_cause"_s, u"Two boxes were mixed up"_s);
        walk.hand.type(u"lesson"_s, u"Measure before packing"_s);
        walk.save(u"settle_on_the_spot"_s);
        walk.reference = walk.hand.read(u"reference"_s);
    });
    QCOMPARE(fault, QString());

    const Case kept = walk.kept();
    QVERIFY(kept.closed);
    QCOMPARE(kept.outcome, Outcome::SettledOnTheSpot);
    QVERIFY(kept.letters.isEmpty());
    QCOMPARE(kept.agreement, u"A longer cable was given."_s);
    QCOMPARE(kept.settledBy, walk.deskOf(u"agent"_s)->session()->staff);
}

QTEST_MAIN(TestWalkLuaRong)

#include "tst_walk_lua_rong.moc"

#include "tests/support/procedure_walk.h"

#include <QtTest>

using namespace redress;
using namespace redress::test;
using namespace Qt::StringLiterals;

class TestWalkAlamFlora : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void itGoesToItsDepartmentAtOnceAndACallerHearsHowItStands();
};

namespace {

void lookUp(ProcedureWalk& walk, const QString& secondItem)
{
    walk.goTo(u"look_up"_s);
    walk.hand.type(u"look_up_page/reference"_s, walk.reference);
    walk.hand.type(u"second_item"_s, secondItem);
    walk.hand.click(u"look_up_status"_s);
}

void fromReceiptToTheAnswer(ProcedureWalk& walk)
{
    walk.signIn(u"agent"_s);
    walk.takeIn({.channel = u"web_form"_s, .received = u"16/11 2:00"_s, .identityNumber = u"850101-10-5678"_s,
                 .email = u"siti@example.org"_s, .language = u"ms"_s, .answerWay = u"email"_s,
                 .subject = u"Waste was not collected"_s, .category = u"collection"_s});
    walk.hand.waitFor(u"where_it_went"_s);
    walk.hand.click(u"look_at_case"_s);
    walk.waitForCase();
    walk.signIn(u"officer"_s);
    walk.open(u"with_departments"_s);
    walk.save(u"accept_hand_off"_s);
    walk.hand.type(u"done"_s, u"The waste was collected."_s);
    walk.save(u"answer_hand_off"_s);
}

void aCallerAsks(ProcedureWalk& walk)
{
    walk.signIn(u"agent"_s);
    lookUp(walk, u"900909-10-1111"_s);
    walk.hand.waitForRefusal(u"second_item"_s);
    lookUp(walk, u"850101-10-5678"_s);
    walk.hand.waitUntil(u"the status is told"_s, [] {
        const QWidget* word = touch::find(u"status_word"_s);
        return word != nullptr && touch::textOf(word) == u"Tindakan telah diambil"_s;
    });
}

void toTheArchive(ProcedureWalk& walk)
{
    walk.open(u"to_answer"_s);
    // No limit is published: the case has no due date.
    walk.hand.waitUntil(u"the case shows its age"_s, [] {
        const auto* due = touch::find(u"case_due"_s);
        return due != nullptr && due->accessibleName().startsWith(u"open"_s);
    });
    walk.reply(u"email"_s, u"The waste was collected this morning."_s);
    walk.decide(u"satisfied"_s);
    walk.closeAsResolved();
}

} // namespace

void TestWalkAlamFlora::itGoesToItsDepartmentAtOnceAndACallerHearsHowItStands()
{
    ProcedureWalk walk(u"alam_flora"_s);
    const QString fault = walk.faultOf([&] {
        fromReceiptToTheAnswer(walk);
        aCallerAsks(walk);
        toTheArchive(walk);
    });
    QCOMPARE(fault, QString());

    const Case kept = walk.kept();
    QVERIFY(kept.closed);
    QCOMPARE(kept.outcome, Outcome::Resolved);
    QCOMPARE(walk.statusAt(kept.entered), u"Dalam tindakan organisasi berkaitan"_s);
    QCOMPARE(walk.statusAt(walk.clock.now()), u"Selesai"_s);
}

QTEST_MAIN(TestWalkAlamFlora)

#include "tst_walk_alam_flora.moc"

#include "tests/support/procedure_walk.h"

#include <QtTest>

using namespace redress;
using namespace redress::test;
using namespace Qt::StringLiterals;

class TestWalkVokasiNet : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aNewCustomerIsTakenOnStepByStep();
    void anEndOfServiceWaitsForTheEquipment();
};

namespace {

/** An office that follows two kinds of the family: which of them it is, is chosen where the case is taken in. */
class OfficeOfTwoKinds : public ProcedureWalk
{
public:
    OfficeOfTwoKinds() : ProcedureWalk(u"vokasi_net_new_customer"_s)
    {
        adopt(shippedDocument(u"procedures"_s, u"vokasi_net_end_of_service"_s));
    }
};

void takeOn(ProcedureWalk& walk)
{
    walk.signIn(u"agent"_s);
    walk.takeIn({.kind = u"vokasi_net_new_customer"_s, .channel = u"phone"_s, .language = u"id"_s,
                 .answerWay = u"phone"_s, .subject = u"A new connection"_s,
                 .category = u"home"_s});
    walk.goOnToVerification();
    walk.hand.waitUntil(u"the number waits for the verified data"_s, [] {
        const QWidget* number = touch::find(u"item:customer_number"_s);
        return number != nullptr && !number->isEnabled();
    });
    for (const QString& step : {u"form_complete"_s, u"first_payment_accepted"_s, u"data_verified"_s}) {
        walk.tickItem(step);
    }
    walk.typeItem(u"customer_number"_s, u"VN-10045"_s);
    walk.tickItem(u"information_given"_s);
    walk.acceptAndHandOver();
}

void install(ProcedureWalk& walk)
{
    walk.signIn(u"officer"_s);
    walk.open(u"with_departments"_s);
    walk.typeItem(u"equipment"_s, u"ONT ZX-100, 30 m"_s);
    walk.tickItem(u"installed"_s);
    walk.save(u"accept_hand_off"_s);
    walk.hand.type(u"done"_s, u"Installed"_s);
    walk.save(u"answer_hand_off"_s);
}

void liftTheIsolation(ProcedureWalk& walk)
{
    walk.signIn(u"agent"_s);
    walk.open(u"to_answer"_s);
    walk.typeItem(u"deposit"_s, u"150000"_s);
    walk.tickItem(u"isolation_lifted"_s);
    walk.reply(u"phone"_s, u"The service runs."_s);
    walk.decide(u"satisfied"_s);
    walk.closeAsResolved();
}

void endTheService(ProcedureWalk& walk)
{
    walk.signIn(u"agent"_s);
    walk.takeIn({.kind = u"vokasi_net_end_of_service"_s, .channel = u"phone"_s, .language = u"id"_s,
                 .answerWay = u"phone"_s, .subject = u"Moving away"_s,
                 .category = u"moving"_s});
    walk.goOnToVerification();
    walk.tickItem(u"request_signed"_s);
    walk.acceptAndHandOver();
    walk.signIn(u"officer"_s);
    walk.open(u"with_departments"_s);
    walk.tickItem(u"steps_told"_s);
    walk.save(u"accept_hand_off"_s);
    walk.hand.type(u"done"_s, u"Closed down"_s);
    walk.save(u"answer_hand_off"_s);
}

void takeTheEquipmentBack(ProcedureWalk& walk)
{
    walk.agentReplies(u"phone"_s, u"Closed down; the modem is waited for."_s);
    walk.decide(u"satisfied"_s);
    walk.hand.choose(u"outcome"_s, u"resolved"_s);
    walk.hand.click(u"close_case"_s);
    walk.hand.waitFor(u"missing_item:modem_back"_s);
    walk.tickItem(u"modem_back"_s);
    walk.hand.waitForGone(u"missing_item:modem_back"_s);
    walk.chooseItem(u"other_equipment"_s, u"returned"_s);
    walk.closeAsResolved();
}

} // namespace

void TestWalkVokasiNet::aNewCustomerIsTakenOnStepByStep()
{
    OfficeOfTwoKinds walk;
    const QString fault = walk.faultOf([&] {
        takeOn(walk);
        install(walk);
        liftTheIsolation(walk);
    });
    QCOMPARE(fault, QString());

    const Case kept = walk.kept();
    QVERIFY(kept.closed);
    QCOMPARE(kept.items.value(u"customer_number"_s), u"VN-10045"_s);
    QCOMPARE(kept.items.value(u"isolation_lifted"_s), u"yes"_s);
}

void TestWalkVokasiNet::anEndOfServiceWaitsForTheEquipment()
{
    OfficeOfTwoKinds walk;
    const QString fault = walk.faultOf([&] {
        endTheService(walk);
        takeTheEquipmentBack(walk);
    });
    QCOMPARE(fault, QString());

    const Case kept = walk.kept();
    QVERIFY(kept.closed);
    QCOMPARE(kept.items.value(u"other_equipment"_s), u"returned"_s);
}

QTEST_MAIN(TestWalkVokasiNet)

#include "tst_walk_vokasi_net.moc"

#include "tests/support/act_sheet.h"
#include "tests/support/procedure_office.h"
#include "tests/support/screen_check.h"
#include "ui/frame/case_place.h"
#include "ui/frame/case_tabs.h"
#include "ui/widgets/look.h"
#include "ui/words/procedure_words.h"

#include <QApplication>
#include <QCheckBox>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <QThreadPool>

using namespace redress;
using namespace redress::test;
using namespace Qt::StringLiterals;

namespace {

QCheckBox* tickOf(const CaseHands& hands, const QString& item)
{
    return hands.find<QCheckBox>(u"item:"_s + item);
}

/** A version of poliser in which one of those colours is chosen, and the wrapping ticked. */
QByteArray withColours(int version, const QStringList& colours)
{
    QJsonObject document = QJsonDocument::fromJson(shippedDocument(u"procedures"_s, u"poliser"_s)).object();
    const auto words = [](const QString& text) { return QJsonObject{{u"en"_s, text}, {u"fa"_s, text}}; };
    QJsonArray choices;
    for (const QString& colour : colours) {
        choices.append(QJsonObject{{u"id"_s, colour}, {u"words"_s, words(colour)}});
    }
    QJsonArray items = document.value(u"items"_s).toArray();
    items.append(QJsonObject{{u"id"_s, u"colour"_s},
                             {u"words"_s, words(u"Colour"_s)},
                             {u"kind"_s, u"choice"_s},
                             {u"stage"_s, u"verification"_s},
                             {u"choices"_s, choices}});
    items.append(QJsonObject{{u"id"_s, u"packed"_s},
                             {u"words"_s, words(u"Wrapped & packed"_s)},
                             {u"kind"_s, u"tick"_s},
                             {u"stage"_s, u"verification"_s}});
    document.insert(u"items"_s, items);
    document.insert(u"version"_s, version);
    return QJsonDocument(document).toJson();
}

} // namespace

/** What a procedure has ticked and filled in along the way, and what its verification asks for besides. */
class TestCaseItems : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { look::apply(*qApp, look::Appearance::Light); }

    void aTickIsSavedAtOnceAndCanBeTakenBack()
    {
        ProcedureOffice office(u"vokasi_net_new_customer"_s);
        CaseHands hands(office, u"agent"_s, office.registered());
        UndoHand undo(hands);
        tickOf(hands, u"form_complete"_s)->click();
        QTRY_COMPARE(hands.recorded().items.value(u"form_complete"_s), u"yes"_s);
        QTRY_VERIFY(undo.said.contains(u"The form is complete"_s));
        QVERIFY(journalOf(hands).contains(u"Ticked: The form is complete"_s));
        undo.back();
        QTRY_VERIFY(!hands.recorded().items.contains(u"form_complete"_s));
        QTRY_VERIFY(!tickOf(hands, u"form_complete"_s)->isChecked());
    }

    void whatWaitsForAnotherItemSaysForWhich()
    {
        ProcedureOffice office(u"vokasi_net_new_customer"_s);
        CaseHands hands(office, u"agent"_s, office.registered());
        QVERIFY(!tickOf(hands, u"data_verified"_s)->isEnabled());
        QVERIFY(isSaid(hands, u"Waits for: The form is complete"_s));
        tickOf(hands, u"form_complete"_s)->click();
        QTRY_VERIFY(tickOf(hands, u"data_verified"_s)->isEnabled());
        QVERIFY(!isSaid(hands, u"Waits for: The form is complete"_s));
    }

    void whatIsMissingLeadsToItsItem()
    {
        ProcedureOffice office(u"vokasi_net_new_customer"_s);
        CaseHands hands(office, u"agent"_s, office.registered());
        QTRY_VERIFY(hands.page.isActiveWindow());
        hands.press(u"missing_item:form_complete"_s);
        QCOMPARE(QApplication::focusWidget()->objectName(), u"item:form_complete"_s);
        tickOf(hands, u"form_complete"_s)->click();
        QTRY_VERIFY(!hands.sees(u"missing_item:form_complete"_s));
    }

    void aTextIsSavedWhenTheCursorLeavesItAndBeforeTheCaseGoesOn()
    {
        ProcedureOffice office(u"vokasi_net_new_customer"_s);
        const CaseId id = office.registered();
        for (const QString& item : {u"form_complete"_s, u"first_payment_accepted"_s, u"data_verified"_s}) {
            office.act(u"agent"_s, id, command::FillItem{item, u"yes"_s});
        }
        CaseHands hands(office, u"agent"_s, id);
        QTRY_VERIFY(hands.page.isActiveWindow());
        auto* number = hands.find<QPlainTextEdit>(u"item:customer_number"_s);
        number->setFocus();
        number->setPlainText(u"VN-1207"_s);
        QVERIFY(hands.recorded().items.value(u"customer_number"_s).isEmpty());
        hands.find<QLineEdit>(u"product"_s)->setFocus();
        QTRY_COMPARE(hands.recorded().items.value(u"customer_number"_s), u"VN-1207"_s);
        number->setPlainText(u"VN-1208"_s);
        QTRY_VERIFY(tickOf(hands, u"information_given"_s)->isEnabled());
        tickOf(hands, u"information_given"_s)->setChecked(true);
        hands.type(u"category"_s, u"home"_s);
        hands.press(u"accept_case"_s);
        QTRY_COMPARE(hands.stage(), u"hand_off"_s);
        QCOMPARE(hands.recorded().items.value(u"customer_number"_s), u"VN-1208"_s);
        QVERIFY(isSaid(hands, u"VN-1208"_s));
    }

    void aWrongValueIsRefusedAtItsItemAndHoldsTheCaseBack()
    {
        ProcedureOffice office(u"vokasi_net_new_customer"_s);
        const CaseId id = office.registered();
        for (const QString& item :
             {u"form_complete"_s, u"first_payment_accepted"_s, u"data_verified"_s, u"customer_number"_s}) {
            office.act(u"agent"_s, id, command::FillItem{item, item == u"customer_number"_s ? u"1"_s : u"yes"_s});
        }
        office.act(u"agent"_s, id, command::FillItem{u"information_given"_s, u"yes"_s});
        office.act(u"agent"_s, id, command::ClassifyCase{{u"home"_s, {}}});
        office.act(u"agent"_s, id, command::AcceptCase{});
        office.act(u"agent"_s, id, command::HandOver{DepartmentId{1}, u"Install"_s, mondayMorning.plusSeconds(86'400), {}});
        office.act(u"officer"_s, id, command::FillItem{u"installed"_s, u"yes"_s});
        office.act(u"officer"_s, id, command::AnswerHandOff{HandOffId{1}, {}, u"Installed"_s});
        CaseHands hands(office, u"agent"_s, id);
        QCOMPARE(hands.stage(), u"reply"_s);
        hands.page.setLayoutDirection(Qt::RightToLeft);
        QCOMPARE(hands.find<QLineEdit>(u"item:deposit"_s)->layoutDirection(), Qt::LeftToRight);
        hands.type(u"item:deposit"_s, u"much"_s);
        hands.type(u"said"_s, u"It is paid."_s);
        hands.press(u"give_reply"_s);
        QTRY_VERIFY(hands.refusalAt(u"item:deposit"_s).contains(u"digits"_s));
        QCOMPARE(hands.recorded().stage, Stage::Reply);
        hands.type(u"item:deposit"_s, u"500.000"_s);
        QTest::keyClick(hands.find<QLineEdit>(u"item:deposit"_s), Qt::Key_Return);
        QTRY_COMPARE(hands.recorded().items.value(u"deposit"_s), u"500.000"_s);
        // What was pressed before the value was put right is pressed again, or not at all.
        QTest::qWait(200);
        QVERIFY(!hands.sees(u"banner_text"_s));
        QTRY_VERIFY(tickOf(hands, u"isolation_lifted"_s)->isEnabled());
        tickOf(hands, u"isolation_lifted"_s)->setChecked(true);
        hands.press(u"give_reply"_s);
        QTRY_COMPARE(hands.recorded().stage, Stage::Confirmation);
    }

    void aChoiceReadsInItsWordsToOneWhoMayNotFillIt()
    {
        ProcedureOffice office(u"poliser"_s);
        Item item;
        item.kind = ItemKind::Choice;
        item.choices = {{u"yes"_s, {{{u"en"_s, u"There was one"_s}}}}};
        QCOMPARE(itemValueInWords(item, u"yes"_s), u"There was one"_s);
        const CaseId id = office.registered();
        office.act(u"agent"_s, id, command::FillItem{u"batch_number"_s, u"B-12"_s});
        CaseHands manager(office, u"manager"_s, id);
        QVERIFY(!manager.sees(u"item:batch_number"_s));
        QVERIFY(isSaid(manager, u"B-12"_s));
    }

    void aManagerTakesNoteBeforeTheCaseIsAccepted()
    {
        ProcedureOffice office(u"alphatech"_s);
        const CaseId id = office.registered();
        CaseHands agent(office, u"agent"_s, id);
        QVERIFY(agent.sees(u"waits_for"_s));
        QVERIFY(!agent.sees(u"missing_note_taken"_s));
        agent.type(u"category"_s, u"lift"_s);
        agent.press(u"accept_case"_s);
        QTRY_VERIFY(agent.sees(u"banner_text"_s));
        CaseHands manager(office, u"manager"_s, id);
        manager.type(u"remarks"_s, u"Look after it."_s);
        manager.press(u"take_note"_s);
        QTRY_VERIFY(!manager.recorded().notedBy.isNone());
        QTRY_VERIFY(!manager.sees(u"take_note"_s));
        QTRY_VERIFY(!agent.sees(u"waits_for"_s));
        agent.press(u"accept_case"_s);
        QTRY_COMPARE(agent.stage(), u"hand_off"_s);
    }

    void anExpectationThatIsMissingLeadsToItsCorrection()
    {
        ProcedureOffice office(u"poliser"_s);
        CaseHands hands(office, u"agent"_s, office.registered());
        hands.press(u"missing_expectation"_s);
        Sheet sheet(nullptr, hands, u"correct_field"_s);
        sheet.fill(u"expectation"_s, u"New tiles"_s);
        sheet.fill(u"reason"_s, u"Asked on the phone"_s);
        sheet.press();
        QTRY_VERIFY(!hands.sees(u"missing_expectation"_s));
        QCOMPARE(hands.recorded().intake.expectation, u"New tiles"_s);
    }

    void whereTheCaseGoesByTheProcedureStandsInTheFormAlready()
    {
        ProcedureOffice office(u"poliser"_s);
        Intake intake = smallComplaint();
        intake.expectation = u"New tiles"_s;
        const CaseId id = office.registered(intake);
        office.act(u"agent"_s, id, command::ClassifyCase{{u"wrong_or_missing"_s, u"Tiles"_s, Severity::High}});
        office.act(u"agent"_s, id, command::AcceptCase{});
        CaseHands hands(office, u"agent"_s, id);
        QCOMPARE(hands.find<ChoiceBox>(u"department"_s)->chosen(), u"1"_s);
        QVERIFY(hands.typed(u"instructions"_s).contains(u"what was loaded"_s));
        QCOMPARE(hands.typed(u"due"_s), u"2026-11-17 17:00"_s);
        QVERIFY(isSaid(hands, u"By the procedure it goes to Logistics"_s));
        hands.press(u"hand_over"_s);
        QTRY_COMPARE(hands.recorded().handOffs.size(), 1);
        hands.press(u"open_hand_over"_s);
        QTRY_VERIFY(hands.sees(u"department"_s));
        QVERIFY(hands.typed(u"instructions"_s).isEmpty());
        QVERIFY(!hands.sees(u"route"_s));
    }

    void whatWasTypedAndNotSavedStandsThereAgain()
    {
        ProcedureOffice office(u"poliser"_s);
        const CaseId id = office.registered();
        {
            CaseHands hands(office, u"agent"_s, id);
            hands.type(u"item:batch_number"_s, u"B-12"_s);
        }
        QThreadPool::globalInstance()->waitForDone();
        CaseHands hands(office, u"agent"_s, id);
        QCOMPARE(hands.typed(u"item:batch_number"_s), u"B-12"_s);
        QVERIFY(hands.recorded().items.isEmpty());
        QVERIFY(isSaid(hands, u"Taken up again"_s));
        QTRY_VERIFY(hands.page.isActiveWindow());
        hands.find<QWidget>(u"item:batch_number"_s)->setFocus();
        hands.find<QLineEdit>(u"product"_s)->setFocus();
        QTRY_COMPARE(hands.recorded().items.value(u"batch_number"_s), u"B-12"_s);
        QTRY_VERIFY(valueOf(hands.desk->drafts()).isEmpty());
    }

    void aMenuOfItsOwnLeavesAnItemWhereItIs()
    {
        ProcedureOffice office(u"poliser"_s);
        CaseHands hands(office, u"agent"_s, office.registered());
        hands.type(u"item:batch_number"_s, u"B-12"_s);
        QWidget* batch = hands.find<QWidget>(u"item:batch_number"_s);
        for (const Qt::FocusReason reason : {Qt::PopupFocusReason, Qt::ActiveWindowFocusReason}) {
            QFocusEvent out(QEvent::FocusOut, reason);
            QApplication::sendEvent(batch, &out);
        }
        QTest::qWait(200);
        QVERIFY(hands.recorded().items.isEmpty());
        QFocusEvent out(QEvent::FocusOut, Qt::TabFocusReason);
        QApplication::sendEvent(batch, &out);
        QTRY_COMPARE(hands.recorded().items.value(u"batch_number"_s), u"B-12"_s);
    }

    void whatAnotherDeskFilledInIsNotOverwrittenInSilence()
    {
        ProcedureOffice office(u"poliser"_s);
        const CaseId id = office.registered();
        CaseHands hands(office, u"agent"_s, id);
        QTRY_VERIFY(hands.page.isActiveWindow());
        hands.type(u"item:batch_number"_s, u"B-12"_s);
        office.act(u"supervisor"_s, id, command::FillItem{u"batch_number"_s, u"B-21"_s});
        QTRY_VERIFY(journalOf(hands).contains(u"B-21"_s));
        QCOMPARE(hands.typed(u"item:batch_number"_s), u"B-12"_s);
        hands.find<QWidget>(u"item:batch_number"_s)->setFocus();
        hands.find<QLineEdit>(u"product"_s)->setFocus();
        QTRY_VERIFY(hands.refusalAt(u"item:batch_number"_s).contains(u"The supervisor changed this case"_s));
        QVERIFY(withoutIsolates(hands.refusalAt(u"item:batch_number"_s)).contains(u"On record: B-21"_s));
        QCOMPARE(hands.recorded().items.value(u"batch_number"_s), u"B-21"_s);
        // Told of both, the person decides.
        hands.find<QWidget>(u"item:batch_number"_s)->setFocus();
        hands.find<QLineEdit>(u"product"_s)->setFocus();
        QTRY_COMPARE(hands.recorded().items.value(u"batch_number"_s), u"B-12"_s);
    }

    void aTabSaysWhereAnItemIsTyped()
    {
        ProcedureOffice office(u"poliser"_s);
        const CaseId id = office.registered();
        const auto desk = office.deskOf(u"agent"_s);
        CasePlace place(*desk);
        place.resize(1000, 700);
        place.show();
        place.showCase(id);
        auto* tabs = place.findChild<CaseTabs*>(u"open_cases"_s);
        const auto batch = [&place] { return place.findChild<QPlainTextEdit*>(u"item:batch_number"_s); };
        QTRY_VERIFY(batch() != nullptr);
        QVERIFY(tabs->tabIcon(0).isNull());
        batch()->setPlainText(u"B-12"_s);
        QTRY_VERIFY(!tabs->tabIcon(0).isNull());
    }

    void aChoiceThatAnotherVersionNoLongerOffersIsNotEmptied()
    {
        ProcedureOffice office(u"poliser"_s);
        office.adopt(withColours(2, {u"red"_s, u"green"_s}));
        const CaseId id = office.registered();
        office.act(u"agent"_s, id, command::FillItem{u"colour"_s, u"red"_s});
        office.adopt(withColours(3, {u"green"_s, u"blue"_s}));
        office.act(u"supervisor"_s, id, command::FollowVersion{3, u"As published"_s});
        CaseHands hands(office, u"agent"_s, id);
        QCOMPARE(hands.find<ChoiceBox>(u"item:colour"_s)->chosen(), u"red"_s);
        hands.type(u"product"_s, u"Tiles"_s);
        hands.type(u"category"_s, u"delivery"_s);
        hands.press(u"classify_case"_s);
        QTRY_VERIFY(hands.recorded().classification.has_value());
        QCOMPARE(hands.recorded().items.value(u"colour"_s), u"red"_s);
    }

    void aTickKeepsItsAmpersand()
    {
        ProcedureOffice office(u"poliser"_s);
        office.adopt(withColours(2, {u"red"_s}));
        const CaseHands hands(office, u"agent"_s, office.registered());
        QCOMPARE(tickOf(hands, u"packed"_s)->text(), u"Wrapped && packed"_s);
    }

    void aCaseWithItemsCanBeReadAndReached()
    {
        ProcedureOffice office(u"vokasi_net_new_customer"_s);
        CaseHands hands(office, u"agent"_s, office.registered());
        hands.page.resize(960, 680);
        QTest::qWait(50);
        const QStringList faults = faultsOf(&hands.page);
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }
};

QTEST_MAIN(TestCaseItems)
#include "tst_case_items.moc"

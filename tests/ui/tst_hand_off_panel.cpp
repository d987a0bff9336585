#include "tests/support/paper_office.h"
#include "ui/letters/letter_dialog.h"
#include "ui/widgets/form_dialog.h"
#include "ui/widgets/look.h"

#include <QApplication>
#include <QLabel>
#include <QTest>

using namespace redress;
using namespace redress::test;
using namespace Qt::StringLiterals;

namespace {

const QString technology = u"hand_off_1"_s;
const QString billing = u"hand_off_2"_s;

/** A person at a case with several hand-offs: presses and reads what belongs to one of them. */
class HandOffHands : public CaseHands
{
public:
    using CaseHands::CaseHands;

    [[nodiscard]] QAbstractButton* buttonOf(const QString& card, const QString& name) const
    {
        const auto* found = find<QWidget>(card);
        auto* button = found == nullptr ? nullptr : found->findChild<QAbstractButton*>(name);
        return button != nullptr && button->isVisible() ? button : nullptr;
    }
    void pressOn(const QString& card, const QString& name)
    {
        auto* button = buttonOf(card, name);
        if (button == nullptr) {
            qFatal("no button %s is in sight on %s", qPrintable(name), qPrintable(card));
        }
        button->click();
    }
    [[nodiscard]] QString said(const QString& label) const
    {
        const auto* found = find<QLabel>(label);
        return found == nullptr ? QString() : found->text();
    }
    /** Whether one of the card's texts says so. */
    [[nodiscard]] bool cardSays(const QString& card, const QString& text) const
    {
        const auto* found = find<QWidget>(card);
        const auto labels = found == nullptr ? QList<QLabel*>{} : found->findChildren<QLabel*>();
        return std::ranges::any_of(
            labels, [&](const QLabel* label) { return label->isVisible() && label->text().contains(text); });
    }
    [[nodiscard]] HandOff handOff(int number) const { return *recorded().handOff(HandOffId{number}); }
};

} // namespace

/** Several departments at once: who has the case, what it waits for, and what can be done with each hand-off.
 */
class TestHandOffPanel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { look::apply(*qApp, look::Appearance::Light); }

    void aCaseIsHandedToSeveralDepartmentsInARow()
    {
        PaperOffice office;
        HandOffHands hands(office, u"agent"_s, CaseMaker(office).accepted());
        hands.type(u"department"_s, u"1"_s);
        hands.type(u"instructions"_s, u"Measure the line."_s);
        hands.press(u"hand_over_next"_s);
        QTRY_VERIFY(hands.sees(technology));
        QTRY_COMPARE(hands.typed(u"instructions"_s), QString());
        QCOMPARE(hands.typed(u"due"_s), u"2026-11-19 17:00"_s);
        QVERIFY(!hands.sees(u"hand_over_next"_s));
        hands.type(u"department"_s, u"1"_s);
        hands.type(u"department"_s, u"2"_s);
        hands.type(u"due"_s, u"2026-11-18 12:00"_s);
        hands.type(u"instructions"_s, u"Check the bill."_s);
        hands.press(u"hand_over"_s);
        QTRY_VERIFY(hands.sees(billing));
        QVERIFY(!hands.sees(u"hand_over"_s));
        QVERIFY(!hands.sees(u"open_hand_over"_s));
        QVERIFY(hands.said(u"waits_for"_s).contains(u"2 of 2"_s));
        QCOMPARE(hands.handOff(1).instructions, u"Measure the line."_s);
        QVERIFY(hands.handOff(1).due > hands.handOff(2).due);
    }

    void theCaseWaitsUntilEachDepartmentHasAnswered()
    {
        PaperOffice office;
        HandOffHands hands(office, u"agent"_s, office.withBoth());
        QVERIFY(hands.said(u"waits_for"_s).contains(u"2 of 2"_s));
        HandOffHands officer(office, u"officer"_s, hands.id);
        officer.press(u"accept_hand_off"_s);
        QTRY_VERIFY(officer.sees(u"answer_hand_off"_s));
        officer.type(u"cause"_s, u"A cut fibre"_s);
        officer.type(u"done"_s, u"It was spliced"_s);
        officer.press(u"answer_hand_off"_s);
        QTRY_COMPARE(officer.handOff(1).state, HandOffState::Answered);
        QCOMPARE(officer.recorded().stage, Stage::HandOff);
        QTRY_VERIFY(hands.said(u"waits_for"_s).contains(u"1 of 2"_s));
        QVERIFY(hands.said(u"waits_for"_s).contains(u"Billing"_s));
        QVERIFY(!hands.said(u"waits_for"_s).contains(u"Technology"_s));

        hands.pressOn(billing, u"answer_on_behalf"_s);
        hands.type(u"answered_by"_s, u"Mrs Lan"_s);
        hands.type(u"cause"_s, u"Billed twice"_s);
        hands.type(u"done"_s, u"Paid back"_s);
        hands.press(u"enter_answer"_s);
        QTRY_COMPARE(hands.stage(), u"reply"_s);
        QCOMPARE(hands.handOff(2).answeredBy, u"Mrs Lan"_s);
        QVERIFY(hands.handOff(2).onBehalf);
    }

    void theLastOneTakenBackLetsTheCaseGoOn()
    {
        PaperOffice office;
        HandOffHands hands(office, u"agent"_s, office.withBoth());
        HandOffHands officer(office, u"officer"_s, hands.id);
        officer.act(command::AnswerHandOff{HandOffId{1}, u"A cut fibre"_s, u"It was spliced"_s});
        hands.pressOn(billing, u"take_back_hand_off"_s);
        hands.press(u"take_back"_s);
        QTRY_VERIFY(!hands.refusalAt(u"reason"_s).isEmpty());
        hands.type(u"reason"_s, u"The bill is right."_s);
        hands.press(u"take_back"_s);
        QTRY_COMPARE(hands.stage(), u"reply"_s);
        QCOMPARE(hands.handOff(2).state, HandOffState::TakenBack);
    }

    void whereAllAreTakenBackTheCaseIsHandedOverAgain()
    {
        PaperOffice office;
        HandOffHands hands(office, u"agent"_s, CaseMaker(office).handedOver());
        hands.pressOn(technology, u"take_back_hand_off"_s);
        hands.type(u"reason"_s, u"The wrong department."_s);
        hands.press(u"take_back"_s);
        QTRY_VERIFY(hands.sees(u"hand_over"_s));
        QCOMPARE(hands.stage(), u"hand_off"_s);
        QVERIFY(!hands.sees(u"waits_for"_s));
        QVERIFY(hands.cardSays(technology, u"The wrong department."_s));
        QVERIFY(hands.buttonOf(technology, u"take_back_hand_off"_s) == nullptr);
    }

    void aHandOffIsPassedOnToAnotherDepartment()
    {
        PaperOffice office;
        HandOffHands hands(office, u"officer"_s, CaseMaker(office).handedOver());
        hands.pressOn(technology, u"transfer_hand_off"_s);
        hands.press(u"pass_on"_s);
        QTRY_VERIFY(!hands.refusalAt(u"department"_s).isEmpty());
        hands.type(u"department"_s, u"2"_s);
        hands.type(u"reason"_s, u"It is about the bill."_s);
        hands.press(u"pass_on"_s);
        QTRY_VERIFY(hands.sees(billing));
        QVERIFY(hands.cardSays(technology, u"It is about the bill."_s));
        QVERIFY(hands.cardSays(technology, u"Billing"_s));
        QCOMPARE(hands.handOff(2).instructions, hands.handOff(1).instructions);
        QVERIFY(hands.said(u"waits_for"_s).contains(u"Billing"_s));
    }

    void aHandOffIsLaidBeforeTheHead()
    {
        PaperOffice office;
        HandOffHands hands(office, u"agent"_s, office.withBoth());
        hands.pressOn(technology, u"escalate_hand_off"_s);
        hands.type(u"reason"_s, u"Nobody has looked at it."_s);
        hands.press(u"lay_before"_s);
        QTRY_VERIFY(hands.cardSays(technology, u"Nobody has looked at it."_s));
        QVERIFY(hands.cardSays(technology, u"The officer"_s));
        QVERIFY(!hands.handOff(1).escalatedTo.isNone());
        QVERIFY(hands.buttonOf(technology, u"escalate_hand_off"_s) == nullptr);
    }

    void withoutAHeadNothingIsTypedInVain()
    {
        PaperOffice office;
        HandOffHands hands(office, u"agent"_s, office.withBoth());
        hands.pressOn(billing, u"escalate_hand_off"_s);
        QVERIFY(hands.cardSays(billing, u"no head"_s));
        QVERIFY(!hands.cardSays(technology, u"no head"_s));
        QVERIFY(!hands.sees(u"lay_before"_s));
        QVERIFY(hands.handOff(2).escalatedTo.isNone());
    }

    void onlyForADepartmentOnPaperIsTheAnswerEntered()
    {
        PaperOffice office;
        HandOffHands hands(office, u"agent"_s, office.withBoth());
        QVERIFY(hands.buttonOf(technology, u"answer_on_behalf"_s) == nullptr);
        QVERIFY(hands.buttonOf(technology, u"print_slip"_s) == nullptr);
        QVERIFY(hands.buttonOf(billing, u"answer_on_behalf"_s) != nullptr);
        QVERIFY(hands.buttonOf(billing, u"print_slip"_s) != nullptr);
    }

    void theSlipIsShownBeforeItIsPrinted()
    {
        PaperOffice office;
        HandOffHands hands(office, u"agent"_s, office.withBoth());
        hands.pressOn(billing, u"print_slip"_s);
        auto* dialog = hands.page.findChild<LetterDialog*>();
        QVERIFY(dialog != nullptr);
        QVERIFY(dialog->windowTitle().contains(hands.recorded().reference));
        QVERIFY(dialog->findChild<QAbstractButton*>(u"print_letter"_s) != nullptr);
        QVERIFY(dialog->findChild<QAbstractButton*>(u"save_pdf"_s) != nullptr);
    }

    void anOfficerActsOnTheOwnHandOffAlone()
    {
        PaperOffice office;
        HandOffHands hands(office, u"officer"_s, office.withBoth());
        QVERIFY(hands.buttonOf(technology, u"transfer_hand_off"_s) != nullptr);
        QVERIFY(hands.buttonOf(technology, u"escalate_hand_off"_s) != nullptr);
        QVERIFY(hands.buttonOf(technology, u"take_back_hand_off"_s) == nullptr);
        for (const char* name :
             {"transfer_hand_off", "escalate_hand_off", "take_back_hand_off", "answer_on_behalf"}) {
            QVERIFY2(hands.buttonOf(billing, QString::fromLatin1(name)) == nullptr, name);
        }
    }

    void aManagerOnlyReads()
    {
        PaperOffice office;
        HandOffHands hands(office, u"manager"_s, office.withBoth());
        QVERIFY(hands.sees(technology));
        for (const char* name :
             {"transfer_hand_off", "escalate_hand_off", "take_back_hand_off", "answer_on_behalf"}) {
            QVERIFY2(!hands.sees(QString::fromLatin1(name)), name);
        }
        QVERIFY(!hands.sees(u"open_hand_over"_s));
    }

    void anotherDepartmentIsAskedBeforeTheReply()
    {
        PaperOffice office;
        HandOffHands hands(office, u"agent"_s, CaseMaker(office).answered());
        QCOMPARE(hands.stage(), u"reply"_s);
        QVERIFY(!hands.sees(u"hand_over"_s));
        hands.press(u"open_hand_over"_s);
        hands.type(u"department"_s, u"2"_s);
        hands.type(u"instructions"_s, u"Check the bill too."_s);
        hands.press(u"hand_over"_s);
        QTRY_COMPARE(hands.stage(), u"hand_off"_s);
        QVERIFY(hands.said(u"waits_for"_s).contains(u"1 of 2"_s));
    }

    void oncePutForSignatureNoDepartmentIsAsked()
    {
        PaperOffice office;
        Intake intake = smallComplaint(Channel::Post);
        intake.onPaper = true;
        intake.complainant.answerWay = AnswerWay::Post;
        CaseMaker maker(office);
        const CaseId id = maker.answered(intake);
        HandOffHands hands(office, u"agent"_s, id);
        QVERIFY(hands.sees(u"open_hand_over"_s));
        hands.act(command::DraftLetter{{}, u"final_reply"_s, u"en"_s, u"Dear customer, it works again."_s});
        hands.act(command::SubmitLetter{LetterId{1}});
        QTRY_VERIFY(!hands.sees(u"open_hand_over"_s));
    }

    void oneWhoStillWritesTheReplyIsNotAskedTwice()
    {
        PaperOffice office;
        CaseMaker maker(office);
        const CaseId id = maker.answered();
        HandOffHands hands(office, u"agent"_s, id);
        hands.type(u"said"_s, u"It works again."_s);
        maker.meanwhile(id, command::HandOver{
                                DepartmentId{2}, u"Check the bill."_s, mondayMorning.plusSeconds(3600), {}});
        QTRY_VERIFY(!hands.sees(u"open_hand_over"_s));
        QCOMPARE(hands.stage(), u"reply"_s);
        QCOMPARE(hands.typed(u"said"_s), u"It works again."_s);
    }

    void aClosedDepartmentIsNotOffered()
    {
        PaperOffice office;
        const auto admin = office.deskOf(u"admin"_s);
        Department closed = *admin->office().department(DepartmentId{2});
        closed.active = false;
        valueOf(admin->keepOffice(command::ChangeDepartment{closed}));
        HandOffHands hands(office, u"agent"_s, CaseMaker(office).accepted());
        auto* box = hands.find<ChoiceBox>(u"department"_s);
        QCOMPARE(box->count(), 1);
        QCOMPARE(box->itemText(0), u"Technology"_s);
    }

    void aSheetGivenUpLeavesTheHandOffAlone()
    {
        PaperOffice office;
        HandOffHands hands(office, u"agent"_s, office.withBoth());
        hands.pressOn(billing, u"take_back_hand_off"_s);
        hands.type(u"reason"_s, u"No."_s);
        QPointer<FormDialog> sheet = hands.find<FormDialog>(u"take_back_dialog"_s);
        QVERIFY(sheet != nullptr);
        QTest::keyClick(sheet, Qt::Key_Escape);
        QVERIFY(sheet != nullptr && sheet->isVisible());
        QTest::keyClick(sheet, Qt::Key_Escape);
        QTRY_VERIFY(sheet.isNull());
        QVERIFY(hands.handOff(2).isOpen());
    }

    void whatWasTypedInASheetIsKeptAfterACrash()
    {
        PaperOffice office;
        const CaseId id = office.withBoth();
        {
            HandOffHands hands(office, u"agent"_s, id);
            hands.pressOn(billing, u"answer_on_behalf"_s);
            hands.type(u"cause"_s, u"Billed twice"_s);
        }
        HandOffHands again(office, u"agent"_s, id);
        again.pressOn(billing, u"answer_on_behalf"_s);
        QCOMPARE(again.typed(u"cause"_s), u"Billed twice"_s);
    }

    void theKeysBelongToTheHandOffUnderTheCursor()
    {
        PaperOffice office;
        HandOffHands hands(office, u"agent"_s, office.withBoth());
        QTRY_VERIFY(hands.page.isActiveWindow());
        auto* own = hands.buttonOf(technology, u"transfer_hand_off"_s);
        own->setFocus();
        QTest::keyClick(own, Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);
        auto* sheet = hands.find<FormDialog>(u"take_back_dialog"_s);
        QVERIFY(sheet != nullptr);
        QVERIFY(sheet->windowTitle().contains(u"Technology"_s));
    }
};

QTEST_MAIN(TestHandOffPanel)
#include "tst_hand_off_panel.moc"

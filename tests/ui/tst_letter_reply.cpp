#include "tests/support/case_desk.h"
#include "ui/letters/letter_dialog.h"
#include "ui/widgets/look.h"

#include <QApplication>
#include <QLabel>
#include <QTest>

using namespace redress;
using namespace redress::test;
using namespace Qt::StringLiterals;

/** The written reply, from the draft to the post, by the panel's own fields and buttons. */
class TestLetterReply : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { look::apply(*qApp, look::Appearance::Light); }

    void aComplaintByPostOpensWithALetterFromTheTemplate()
    {
        SmallOffice office;
        CaseHands hands(office, u"agent"_s, CaseMaker(office).answered(smallComplaint(Channel::Post)));
        QVERIFY(hands.typed(u"body"_s).contains(u"Nguyễn Thị Đào"_s));
        QVERIFY(hands.typed(u"body"_s).contains(u"A cut fibre"_s));
        QVERIFY(!hands.sees(u"said"_s));
        QVERIFY(!hands.sees(u"other_way"_s));
    }

    void theLetterFollowsItsLanguageUntilAPersonWrites()
    {
        SmallOffice office;
        CaseHands hands(office, u"agent"_s, CaseMaker(office).answered(smallComplaint(Channel::Post)));
        const QString english = hands.typed(u"body"_s);
        hands.type(u"language"_s, u"vi"_s);
        const QString vietnamese = hands.typed(u"body"_s);
        QVERIFY(vietnamese != english);
        hands.type(u"body"_s, vietnamese + u" P.S."_s);
        hands.type(u"language"_s, u"en"_s);
        QCOMPARE(hands.typed(u"body"_s), vietnamese + u" P.S."_s);
        hands.press(u"fill_in_template"_s);
        QCOMPARE(hands.typed(u"body"_s), english);
        hands.find<QPlainTextEdit>(u"body"_s)->undo();
        QCOMPARE(hands.typed(u"body"_s), vietnamese + u" P.S."_s);
    }

    void aLetterIsReturnedChangedSignedAndSentWithinAMinute()
    {
        SmallOffice office;
        const CaseId id = CaseMaker(office).answered(smallComplaint(Channel::Post));
        CaseHands agent(office, u"agent"_s, id);
        agent.answerAsks();
        agent.press(u"submit_letter"_s);
        QTRY_VERIFY(agent.sees(u"why_not"_s));
        QVERIFY(!agent.sees(u"submit_letter"_s));

        CaseHands manager(office, u"manager"_s, id);
        manager.press(u"open_return_letter"_s);
        manager.press(u"return_letter"_s);
        QTRY_VERIFY(!manager.refusalAt(u"remarks"_s).isEmpty());
        manager.type(u"remarks"_s, u"Name the day."_s);
        manager.press(u"return_letter"_s);

        QTRY_VERIFY(agent.sees(u"submit_letter"_s));
        QVERIFY(agent.find<QLabel>(u"banner_text"_s)->text().contains(u"Name the day."_s));
        agent.type(u"body"_s, agent.typed(u"body"_s) + u"\nIt was repaired on Monday."_s);
        agent.press(u"submit_letter"_s);

        QTRY_VERIFY(manager.sees(u"sign_letter"_s));
        manager.press(u"sign_letter"_s);
        manager.signLetter();
        QTRY_VERIFY(agent.sees(u"give_reply"_s));
        agent.type(u"way"_s, u"post"_s);
        agent.press(u"give_reply"_s);
        QTRY_COMPARE(agent.stage(), u"confirmation"_s);
        const Case now = agent.recorded();
        QCOMPARE(now.letters.first().state, LetterState::Sent);
        QVERIFY(now.letters.first().body.endsWith(u"on Monday."_s));
    }

    void aManagerDoesNotSignAnOwnLetter()
    {
        SmallOffice office;
        const CaseId id = CaseMaker(office).answered(smallComplaint(Channel::Post));
        CaseHands manager(office, u"manager"_s, id);
        manager.answerAsks();
        manager.press(u"submit_letter"_s);
        QTRY_VERIFY(manager.sees(u"why_not"_s));
        QVERIFY(!manager.sees(u"sign_letter"_s));
        QVERIFY(manager.find<QLabel>(u"why_not"_s)->text().contains(u"You wrote"_s));
    }

    void aLetterIsSignedByThePasswordTypedOnceMore()
    {
        SmallOffice office;
        const CaseId id = CaseMaker(office).answered(smallComplaint(Channel::Post));
        CaseHands agent(office, u"agent"_s, id);
        agent.answerAsks();
        agent.press(u"submit_letter"_s);
        QTRY_VERIFY(agent.sees(u"why_not"_s));
        CaseHands manager(office, u"manager"_s, id);
        manager.press(u"sign_letter"_s);
        QCOMPARE(manager.find<QLineEdit>(u"password"_s)->echoMode(), QLineEdit::Password);
        manager.press(u"confirm_signature"_s);
        QTRY_VERIFY(!manager.refusalAt(u"password"_s).isEmpty());
        manager.signLetter(u"something else"_s);
        QTRY_VERIFY(manager.find<QLineEdit>(u"password"_s)->text().isEmpty() &&
                    !manager.refusalAt(u"password"_s).isEmpty());
        QCOMPARE(manager.recorded().letters.first().state, LetterState::Submitted);
        manager.signLetter();
        QTRY_COMPARE(manager.recorded().letters.first().state, LetterState::Signed);
        QTRY_VERIFY(!manager.sees(u"password"_s));
    }

    void whatChangedWhileThePasswordWasTypedIsShownBeforeItIsSigned()
    {
        SmallOffice office;
        const CaseId id = CaseMaker(office).answered(smallComplaint(Channel::Post));
        CaseHands agent(office, u"agent"_s, id);
        agent.answerAsks();
        agent.press(u"submit_letter"_s);
        QTRY_VERIFY(agent.sees(u"why_not"_s));
        CaseHands manager(office, u"manager"_s, id);
        manager.press(u"sign_letter"_s);
        agent.act(command::CorrectField{CaseField::Phone, u"0908 765 432"_s, u"A slip."_s});
        manager.signLetter();
        QTRY_VERIFY(manager.sees(u"banner_text"_s));
        QCOMPARE(manager.recorded().letters.first().state, LetterState::Submitted);
        QTRY_VERIFY(manager.find<QPushButton>(u"confirm_signature"_s)->isEnabled());
        QTest::qWait(50);
        manager.signLetter();
        QTRY_COMPARE(manager.recorded().letters.first().state, LetterState::Signed);
    }

    void anotherWayOfAnsweringIsOneClickAway()
    {
        SmallOffice office;
        CaseHands hands(office, u"agent"_s, CaseMaker(office).answered());
        QVERIFY(hands.sees(u"said"_s));
        hands.press(u"other_way"_s);
        QTRY_VERIFY(hands.sees(u"body"_s));
        QVERIFY(!hands.sees(u"said"_s));
        hands.press(u"other_way"_s);
        QTRY_VERIFY(hands.sees(u"said"_s));
    }

    void aDraftIsSavedAndStandsInTheCase()
    {
        SmallOffice office;
        CaseHands hands(office, u"agent"_s, CaseMaker(office).answered(smallComplaint(Channel::Post)));
        hands.type(u"body"_s, u"Dear Madam,"_s);
        hands.press(u"draft_letter"_s);
        QTRY_COMPARE(hands.recorded().letters.size(), 1);
        QTRY_COMPARE(hands.typed(u"body"_s), u"Dear Madam,"_s);
        QCOMPARE(hands.recorded().letters.first().state, LetterState::Draft);
    }

    void thePreviewShowsWhatIsTyped()
    {
        SmallOffice office;
        CaseHands hands(office, u"agent"_s, CaseMaker(office).answered(smallComplaint(Channel::Post)));
        hands.press(u"preview_letter"_s);
        auto* dialog = hands.page.findChild<LetterDialog*>();
        QVERIFY(dialog != nullptr);
        QVERIFY(dialog->isVisible());
        dialog->close();
    }
};

QTEST_MAIN(TestLetterReply)
#include "tst_letter_reply.moc"

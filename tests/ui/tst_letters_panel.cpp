#include "tests/support/act_sheet.h"
#include "tests/support/screen_check.h"
#include "tests/support/sent_letters.h"
#include "ui/case/letters_panel.h"
#include "ui/letters/composer/letter_editor.h"
#include "ui/letters/composer/letter_sheet.h"
#include "ui/letters/letter_dialog.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/look.h"

#include <QApplication>
#include <QLabel>
#include <QMenu>
#include <QTest>

using namespace redress;
using namespace redress::test;
using namespace Qt::StringLiterals;

namespace {

/** A case with a department, and the letters beside its reply. */
class Corresponding
{
public:
    explicit Corresponding(const QString& signInName = u"agent"_s)
        : id(CaseMaker(office).handedOver()), hands(office, signInName, id)
    {
    }

    void begin(const QString& templateId)
    {
        QMenu* menu = hands.find<QPushButton>(u"write_letter"_s)->menu();
        Q_EMIT menu->aboutToShow();
        menu->findChild<QAction*>(u"write_"_s + templateId)->trigger();
        QVERIFY(sheet() != nullptr);
    }
    [[nodiscard]] LetterSheet* sheet() const
    {
        for (auto* one : hands.page.findChildren<LetterSheet*>()) {
            if (one->isVisible()) {
                return one;
            }
        }
        return nullptr;
    }
    [[nodiscard]] Letter letter() const
    {
        const Case now = hands.recorded();
        return now.letters.isEmpty() ? Letter{} : now.letters.last();
    }
    /** Up to a letter that waits for its signature. */
    void submit(const QString& templateId = u"interim_notice"_s)
    {
        begin(templateId);
        hands.answerAsks();
        hands.press(u"submit_letter"_s);
        QTRY_COMPARE(letter().state, LetterState::Submitted);
    }
    void submitAndSign()
    {
        submit();
        const auto manager = office.deskOf(u"manager"_s);
        valueOf(manager->signLetter(id, hands.recorded().version, LetterId{1}, SmallOffice::password()));
        QTRY_VERIFY(hands.sees(u"letter_sent"_s));
    }

    SmallOffice office;
    CaseId id;
    CaseHands hands;
};

} // namespace

/** Letters beside the reply, from the panel beside the case. */
class TestLettersPanel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { look::apply(*qApp, look::Appearance::Light); }

    void aLetterBesideTheReplyIsWrittenSignedAndSentInAnyStage()
    {
        Corresponding one;
        one.begin(u"interim_notice"_s);
        QTest::keyClicks(one.hands.find<QLineEdit>(u"ask_delay_reason"_s), u"The cable lies under the road."_s);
        QVERIFY(one.hands.typed(u"body"_s).contains(u"The cable lies under the road."_s));
        one.hands.answerAsks();
        one.hands.press(u"submit_letter"_s);
        QTRY_COMPARE(one.letter().state, LetterState::Submitted);
        QCOMPARE(one.letter().purpose, LetterPurpose::InterimNotice);
        QTRY_VERIFY(one.sheet() == nullptr);

        CaseHands manager(one.office, u"manager"_s, one.id);
        manager.press(u"sign_other_letter"_s);
        manager.signLetter();
        QTRY_COMPARE(one.letter().state, LetterState::Signed);
        QVERIFY(!one.letter().number.isNone());

        QTRY_VERIFY(one.hands.sees(u"letter_sent"_s));
        one.hands.press(u"letter_sent"_s);
        Sheet sent(nullptr, one.hands, u"letter_sent"_s);
        sent.fill(u"way"_s, u"post"_s);
        sent.press();
        QTRY_COMPARE(one.letter().state, LetterState::Sent);
        QCOMPARE(one.hands.stage(), u"hand_off"_s);
    }
    void onlyLettersBesideTheReplyAreOffered()
    {
        Corresponding one;
        QMenu* menu = one.hands.find<QPushButton>(u"write_letter"_s)->menu();
        Q_EMIT menu->aboutToShow();
        QVERIFY(menu->findChild<QAction*>(u"write_acknowledgement"_s) != nullptr);
        QVERIFY(menu->findChild<QAction*>(u"write_receipt_slip"_s) != nullptr);
        QVERIFY(menu->findChild<QAction*>(u"write_final_reply"_s) == nullptr);
    }
    void aRequestForInformationAsksByWhenTheAnswerIsWanted()
    {
        Corresponding one;
        one.begin(u"information_request"_s);
        QVERIFY(one.hands.sees(u"answer_by"_s));
        one.hands.type(u"answer_by"_s, u"2026-12-01"_s);
        one.hands.answerAsks();
        one.hands.press(u"draft_letter"_s);
        QTRY_COMPARE(one.letter().answerBy, QDate(2026, 12, 1));
    }
    void aPaperForTheCounterIsMadeOutAtOnceAndPrinted()
    {
        Corresponding one;
        one.begin(u"receipt_slip"_s);
        QVERIFY(!one.hands.sees(u"to"_s));
        one.hands.answerAsks();
        one.hands.press(u"submit_letter"_s);
        QTRY_COMPARE(one.letter().state, LetterState::Signed);
        LetterDialog* dialog = nullptr;
        QTRY_VERIFY((dialog = one.hands.page.findChild<LetterDialog*>()) != nullptr && dialog->isVisible());
        QVERIFY(dialog->findChild<QPushButton*>(u"print_letter"_s) != nullptr);
        dialog->close();
    }
    void whatIsTypedStaysWhenTheSheetIsLeft()
    {
        Corresponding one;
        one.begin(u"interim_notice"_s);
        QTest::keyClicks(one.hands.find<QLineEdit>(u"ask_delay_reason"_s), u"The storm"_s);
        QTest::keyClick(one.sheet(), Qt::Key_Escape);
        QTRY_VERIFY(one.sheet() == nullptr);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        one.begin(u"interim_notice"_s);
        QCOMPARE(one.hands.typed(u"ask_delay_reason"_s), u"The storm"_s);
        QVERIFY(one.hands.typed(u"body"_s).contains(u"The storm"_s));
    }
    void whatIsRefusedOnceTheLetterIsSavedIsToldAtItsField()
    {
        Corresponding one;
        const StaffId manager = one.hands.desk->office().memberNamed(u"manager"_s)->id;
        one.begin(u"interim_notice"_s);
        one.hands.answerAsks();
        one.hands.type(u"to"_s, QString::number(manager.value));
        valueOf(one.office.deskOf(u"admin"_s)->closeAccount(manager));
        one.hands.press(u"submit_letter"_s);
        QTRY_VERIFY(!one.hands.refusalAt(u"to"_s).isEmpty());
        QCOMPARE(one.letter().state, LetterState::Draft);
        QVERIFY(one.hands.typed(u"body"_s).contains(u"as agreed"_s));
        one.hands.type(u"to"_s, u"any"_s);
        one.hands.press(u"submit_letter"_s);
        QTRY_COMPARE(one.letter().state, LetterState::Submitted);
        QCOMPARE(one.hands.recorded().letters.size(), 1);
    }
    void aDraftIsGoneOnWithAndGivenUpForAReason()
    {
        Corresponding one;
        one.begin(u"interim_notice"_s);
        one.hands.press(u"draft_letter"_s);
        QTRY_VERIFY(one.hands.sees(u"open_letter"_s));
        QVERIFY(one.sheet() == nullptr);
        one.hands.press(u"open_letter"_s);
        QVERIFY(one.sheet() != nullptr);
        one.hands.answerAsks();
        one.hands.press(u"draft_letter"_s);
        QTRY_VERIFY(one.letter().body.contains(u"as agreed"_s));
        QCOMPARE(one.hands.recorded().letters.size(), 1);
        QTRY_VERIFY(one.sheet() == nullptr);
        one.hands.press(u"drop_letter"_s);
        Sheet giving(nullptr, one.hands, u"drop_letter"_s);
        giving.fill(u"reason"_s, u"The answer itself goes out today."_s);
        giving.press();
        QTRY_COMPARE(one.letter().state, LetterState::Dropped);
        QTRY_VERIFY(isSaid(one.hands, u"The answer itself goes out today."_s));
        QVERIFY(!one.hands.sees(u"open_letter"_s));
    }
    void aSubmittedLetterIsReturnedWithRemarks()
    {
        Corresponding one;
        one.submit();
        CaseHands manager(one.office, u"manager"_s, one.id);
        manager.press(u"return_other_letter"_s);
        Sheet back(nullptr, manager, u"return_other_letter"_s);
        back.fill(u"remarks"_s, u"Name the day."_s);
        back.press();
        QTRY_COMPARE(one.letter().state, LetterState::Draft);
        QTRY_VERIFY(isSaid(one.hands, u"Name the day."_s));
    }
    void aSignedLetterThatIsRevisedBecomesADraftAndKeepsItsNumber()
    {
        Corresponding one;
        one.submitAndSign();
        const RegisterNumber number = one.letter().number;
        one.hands.press(u"revise_letter"_s);
        Sheet revising(nullptr, one.hands, u"revise_letter"_s);
        QVERIFY(revising.says(u"signature is void"_s));
        revising.fill(u"reason"_s, u"The street is wrong."_s);
        revising.press();
        QTRY_COMPARE(one.letter().state, LetterState::Draft);
        QCOMPARE(one.letter().number, number);
    }
    void aSentLetterThatComesBackSaysSo()
    {
        Corresponding one;
        one.submitAndSign();
        one.hands.act(command::SendLetter{LetterId{1}, AnswerWay::Post, one.office.clock.now()});
        QTRY_VERIFY(one.hands.sees(u"letter_came_back"_s));
        one.hands.press(u"letter_came_back"_s);
        Sheet back(nullptr, one.hands, u"letter_came_back"_s);
        back.fill(u"reason"_s, u"Moved, no address left"_s);
        back.press();
        QTRY_COMPARE(one.letter().cameBack.size(), 1);
        QTRY_VERIFY(isSaid(one.hands, u"Moved, no address left"_s));
    }
    void aLetterThatAsksForAnAnswerSaysWhenItIsDueAndWhenItCame()
    {
        SentLetters letters;
        const CaseId id = letters.sentLetter(u"Asking back"_s, QDate(2026, 11, 18));
        CaseHands hands(letters.office, u"agent"_s, id);
        QTRY_VERIFY(isSaid(hands, u"Answer due by "_s + QLocale().toString(QDate(2026, 11, 18), QLocale::ShortFormat)));
        letters.office.clock.set(mondayMorning.plusSeconds(4 * 24 * 3600));
        CaseHands later(letters.office, u"agent"_s, id);
        QTRY_VERIFY(isSaid(later, u"Answer 2 days late"_s));
        const auto badges = [&later] {
            QStringList words;
            for (const Badge* one : later.page.findChildren<Badge*>()) {
                words.append(one->word());
            }
            return words;
        };
        QVERIFY2(badges().contains(u"Answer late"_s), qPrintable(badges().join(u'|')));
        later.press(u"record_answer"_s);
        Sheet answer(nullptr, later, u"record_answer"_s);
        answer.fill(u"way"_s, u"in_person"_s);
        answer.fill(u"said"_s, u"She brought it along."_s);
        QTRY_COMPARE(faultsOf(answer.dialog), QStringList());
        answer.press();
        QTRY_VERIFY(isSaid(later, u"Answered today 09:00, in person"_s));
        QVERIFY(!later.sees(u"record_answer"_s));
        QTRY_VERIFY(!badges().contains(u"Answer late"_s));
        QVERIFY(journalOf(later).contains(u"She brought it along."_s));
        QCOMPARE(letters.letterOf(id).answers.size(), 1);
    }
    void theAnswerToALetterIsRecordedByItsKeyToo()
    {
        SentLetters letters;
        const CaseId id = letters.sentLetter(u"Asking back"_s, QDate(2026, 11, 18));
        CaseHands hands(letters.office, u"agent"_s, id);
        QTest::keyClick(&hands.page, Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);
        Sheet answer(nullptr, hands, u"record_answer"_s);
        answer.fill(u"way"_s, u"email"_s);
        answer.fill(u"said"_s, u"Yes."_s);
        answer.press();
        QTRY_COMPARE(letters.letterOf(id).answers.size(), 1);
        QTRY_VERIFY(!actOf(hands, u"record_answer"_s)->isVisible());
    }
    void anAnswerByPostGetsItsNumberThere()
    {
        SentLetters letters;
        const CaseId id = letters.sentLetter(u"Asking back"_s, QDate(2026, 11, 18));
        CaseHands hands(letters.office, u"agent"_s, id);
        QTRY_VERIFY(hands.sees(u"record_answer"_s));
        hands.press(u"record_answer"_s);
        Sheet answer(nullptr, hands, u"record_answer"_s);
        answer.fill(u"said"_s, u"The contract"_s);
        hands.press(u"answer_by_post"_s);
        Sheet post(nullptr, hands, u"record_post"_s);
        QVERIFY(answer.isGone());
        QCOMPARE(post.typed(u"what"_s), u"The contract"_s);
        QTRY_COMPARE(post.typed(u"answers"_s), u"1"_s);
        post.press();
        QTRY_COMPARE(letters.caseOf(id).post.size(), 1);
        QCOMPARE(letters.caseOf(id).post.first().answers, LetterId{1});
        QTRY_VERIFY(isSaid(hands, u", by post"_s));
    }
    void whoRecordsNoPostIsOfferedNoAnswer()
    {
        SentLetters letters;
        const CaseId id = letters.sentLetter(u"Asking back"_s, QDate(2026, 11, 18));
        CaseHands hands(letters.office, u"manager"_s, id);
        QTRY_VERIFY(isSaid(hands, u"Answer due by"_s));
        QVERIFY(!hands.sees(u"record_answer"_s));
    }
    void allOfTheSheetCanBeReadAndReached()
    {
        Corresponding one;
        one.begin(u"information_request"_s);
        QTRY_VERIFY(one.hands.sees(u"remarks_count"_s));
        QCOMPARE(faultsOf(one.sheet()), QStringList());
        one.sheet()->close();
        one.begin(u"interim_notice"_s);
        QTRY_VERIFY(one.hands.sees(u"remark_0"_s));
        QCOMPARE(faultsOf(one.sheet()), QStringList());
    }
    void lettersGoOnAfterTheEndOfTheCase()
    {
        SmallOffice office;
        CaseHands hands(office, u"agent"_s, CaseMaker(office).closed());
        QVERIFY(hands.sees(u"write_letter"_s));
    }
    void nobodyIsOfferedWhatTheRightsForbid()
    {
        Corresponding one;
        one.submit();
        QTRY_VERIFY(one.hands.sees(u"look_at_letter"_s));
        QVERIFY(!one.hands.sees(u"sign_other_letter"_s));
        QVERIFY(!one.hands.sees(u"return_other_letter"_s));
        one.hands.press(u"look_at_letter"_s);
        LetterDialog* dialog = nullptr;
        QTRY_VERIFY((dialog = one.hands.page.findChild<LetterDialog*>()) != nullptr && dialog->isVisible());
        dialog->close();
    }
};

QTEST_MAIN(TestLettersPanel)
#include "tst_letters_panel.moc"

#include "ui/letters/signing/signing_page.h"

#include "models/office_command.h"
#include "tests/support/screen_check.h"
#include "tests/support/sent_letters.h"
#include "ui/case/case_at_hand.h"
#include "ui/widgets/look.h"

#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTextEdit>
#include <QtTest>

using namespace redress;
using namespace redress::test;
using namespace Qt::StringLiterals;

namespace {

const LetterId first{1};

/** Letters beside the reply, written by the agent; each in a case of its own. */
class Letters
{
public:
    explicit Letters(int number)
    {
        for (int at = 0; at < number; ++at) {
            submit(u"Letter %1"_s.arg(at + 1));
        }
    }

    CaseId submit(const QString& subject, StaffId to = {})
    {
        Intake told = smallComplaint();
        told.subject = subject;
        const CaseId id = valueOf(agent->registerCase(told)).id;
        cases.append(id);
        act(*agent, id, command::DraftLetter{{}, u"acknowledgement"_s, u"en"_s, body()});
        act(*agent, id, command::SubmitLetter{first, to});
        return id;
    }
    /** The author writes it anew, and submits it again. */
    void submitAgain(CaseId id, const QString& text)
    {
        act(*agent, id, command::DraftLetter{first, u"acknowledgement"_s, u"en"_s, text});
        act(*agent, id, command::SubmitLetter{first});
    }
    static void act(Desk& desk, CaseId id, const CaseCommand& command)
    {
        valueOf(actAt(desk, id, valueOf(desk.readCaseAgain(id)).complaint.version, command));
    }

    [[nodiscard]] static QString body() { return u"Dear Madam,\n\nwe look into it today."_s; }
    [[nodiscard]] Letter letterOf(int number) const
    {
        return valueOf(agent->readCaseAgain(cases.at(number))).complaint.letters.first();
    }
    [[nodiscard]] LetterState stateOf(int number) const { return letterOf(number).state; }
    [[nodiscard]] StaffId idOf(const QString& name) const { return agent->office().memberNamed(name)->id; }

    SmallOffice office;
    std::unique_ptr<Desk> agent = office.deskOf(u"agent"_s);
    QList<CaseId> cases;
};

/** The page of somebody who signs, in sight. */
class Signer
{
public:
    explicit Signer(Letters& letters, const QString& who = u"manager"_s) : desk(letters.office.deskOf(who)), page(*desk)
    {
        page.resize(1280, 720);
        page.show();
        page.activateWindow();
        static_cast<void>(QTest::qWaitForWindowActive(&page));
        // With nothing to sign the page itself has it.
        QWidget* hand = page.handPlace();
        (hand == nullptr ? &page : hand)->setFocus();
    }

    template <class W = QWidget>
    [[nodiscard]] W* find(const QString& name) const
    {
        for (W* one : page.findChildren<W*>(name)) {
            if (one->isVisible()) {
                return one;
            }
        }
        return nullptr;
    }
    [[nodiscard]] QLineEdit* password() const { return page.findChild<QLineEdit*>(u"password"_s); }
    [[nodiscard]] int waiting() const { return find<QListView>(u"letters_to_sign"_s)->model()->rowCount(); }
    [[nodiscard]] QString shownReference() const { return textOf(u"reference_beside"_s); }
    [[nodiscard]] QString shownSubject() const { return textOf(u"subject_beside"_s); }
    [[nodiscard]] QString textOf(const QString& label) const
    {
        const auto* found = find<QLabel>(label);
        return found == nullptr ? QString() : found->text();
    }
    [[nodiscard]] QString changeTold() const
    {
        const auto* banner = find(u"letter_changed"_s);
        return banner == nullptr ? QString() : banner->findChild<QLabel*>()->text();
    }
    [[nodiscard]] QString refusalOf(const QString& field) const
    {
        for (const Field* one : page.findChildren<Field*>()) {
            if (one->fieldName() == field && one->isVisible()) {
                return one->refusal();
            }
        }
        return {};
    }
    [[nodiscard]] bool maySign() const { return find<QPushButton>(u"sign_letter"_s)->isEnabled(); }

    void waitFor(const QString& subject) const { QTRY_COMPARE(shownSubject(), subject); }
    void waitUntilSignable() const { QTRY_VERIFY(find<QPushButton>(u"sign_letter"_s) != nullptr && maySign()); }
    void press(int key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key(key), modifiers);
    }
    void click(const QString& button) const { find<QPushButton>(button)->click(); }
    void sign(const QString& with = SmallOffice::password()) const
    {
        waitUntilSignable();
        QTest::keyClicks(password(), with);
        QTest::keyClick(password(), Qt::Key_Return);
    }
    void writeRemarks(const QString& text) const
    {
        click(u"return_letter"_s);
        QTRY_VERIFY(find<QPlainTextEdit>(u"remarks"_s) != nullptr);
        find<QPlainTextEdit>(u"remarks"_s)->setPlainText(text);
    }

    std::unique_ptr<Desk> desk;
    SigningPage page;
};

/** The supervisor signs for the manager from Monday to Wednesday. */
void standIn(const SmallOffice& office, Desk& admin)
{
    Q_UNUSED(office)
    Substitution substitution;
    substitution.absent = admin.office().memberNamed(u"manager"_s)->id;
    substitution.substitute = admin.office().memberNamed(u"supervisor"_s)->id;
    substitution.from = QDate(2026, 11, 16);
    substitution.until = QDate(2026, 11, 18);
    valueOf(admin.keepOffice(command::KeepSubstitution{substitution}));
}

} // namespace

class TestSigningPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { look::apply(*qApp, look::Appearance::Light); }

    void aPileIsSignedByPasswordAndEnterAlone()
    {
        Letters letters(3);
        const Signer signer(letters);
        for (const QString& subject : {u"Letter 1"_s, u"Letter 2"_s, u"Letter 3"_s}) {
            signer.waitFor(subject);
            QCOMPARE(QApplication::focusWidget(), signer.password());
            QVERIFY(signer.password()->text().isEmpty());
            signer.sign();
        }
        QTRY_VERIFY(signer.find(u"no_letters_to_sign"_s) != nullptr);
        for (int number = 0; number < 3; ++number) {
            QCOMPARE(letters.stateOf(number), LetterState::Signed);
            QCOMPARE(letters.letterOf(number).number.number, number + 1);
        }
        QVERIFY(signer.textOf(u"signing_news"_s).contains(u"3/2026"_s));
    }

    void aWrongPasswordSignsNothingAndIsToldAtItsField()
    {
        Letters letters(1);
        const Signer signer(letters);
        signer.sign(u"something else"_s);
        QTRY_VERIFY(signer.refusalOf(u"password"_s).contains(u"not your password"_s));
        QCOMPARE(letters.stateOf(0), LetterState::Submitted);
        QCOMPARE(QApplication::focusWidget(), signer.password());
        // What stands there is marked: the next try takes its place.
        signer.sign();
        QTRY_COMPARE(letters.stateOf(0), LetterState::Signed);
    }

    void withoutAPasswordNothingIsSigned()
    {
        Letters letters(1);
        const Signer signer(letters);
        signer.waitUntilSignable();
        signer.click(u"sign_letter"_s);
        QVERIFY(!signer.refusalOf(u"password"_s).isEmpty());
        QCOMPARE(letters.stateOf(0), LetterState::Submitted);
    }

    void aLetterIsReturnedWithRemarksAndTheNextOneComes()
    {
        Letters letters(2);
        const Signer signer(letters);
        signer.waitFor(u"Letter 1"_s);
        signer.click(u"return_letter"_s);
        QVERIFY(signer.find<QPlainTextEdit>(u"remarks"_s)->hasFocus());
        // Once more without a word: the rules say what is missing.
        signer.click(u"return_letter"_s);
        QTRY_VERIFY(!signer.refusalOf(u"remarks"_s).isEmpty());
        signer.find<QPlainTextEdit>(u"remarks"_s)->setPlainText(u"Name the day."_s);
        signer.press(Qt::Key_Return, Qt::ControlModifier);
        signer.waitFor(u"Letter 2"_s);
        QCOMPARE(letters.stateOf(0), LetterState::Draft);
        QCOMPARE(letters.letterOf(0).remarks, u"Name the day."_s);
        QTRY_COMPARE(QApplication::focusWidget(), signer.password());
        QVERIFY(signer.find<QPlainTextEdit>(u"remarks"_s) == nullptr);
        QTRY_COMPARE(signer.waiting(), 1);
    }

    void whatChangedSinceItCameBackIsShownUnderTheRemarksOfThen()
    {
        Letters letters(1);
        const auto manager = letters.office.deskOf(u"manager"_s);
        Letters::act(*manager, letters.cases.first(), command::ReturnLetter{first, u"Name the day."_s});
        letters.submitAgain(letters.cases.first(), u"Dear Madam,\n\nwe look into it on Monday."_s);
        const Signer signer(letters);
        signer.waitUntilSignable();
        signer.click(u"as_changes"_s);
        QCOMPARE(signer.textOf(u"earlier_remarks"_s), u"Name the day."_s);
        QVERIFY(signer.textOf(u"how_it_came_back"_s).contains(u"The manager"_s));
        auto* text = signer.find<QTextEdit>(u"changes_of_letter"_s);
        QVERIFY(text->toPlainText().contains(u"today"_s));
        QTextCursor gone = text->document()->find(u"today"_s);
        QVERIFY(gone.charFormat().fontStrikeOut());
        QVERIFY(!gone.charFormat().fontUnderline());
        QTextCursor added = text->document()->find(u"Monday"_s);
        QVERIFY(added.charFormat().fontUnderline());
        QTextCursor same = text->document()->find(u"Madam"_s);
        QVERIFY(!same.charFormat().fontUnderline() && !same.charFormat().fontStrikeOut());
    }

    void anOwnLetterIsShownAndSaysWhyAnotherSignsIt()
    {
        Letters letters(0);
        const auto author = letters.office.deskOf(u"manager"_s);
        const CaseId id = valueOf(letters.agent->registerCase(smallComplaint())).id;
        Letters::act(*author, id, command::DraftLetter{{}, u"acknowledgement"_s, u"en"_s, Letters::body()});
        Letters::act(*author, id, command::SubmitLetter{first});
        const Signer signer(letters);
        QTRY_VERIFY(signer.textOf(u"signing_saying"_s).contains(u"You wrote"_s));
        QVERIFY(!signer.maySign());
        QTest::keyClicks(signer.password(), SmallOffice::password());
        QTest::keyClick(signer.password(), Qt::Key_Return);
        QTest::qWait(50);
        QCOMPARE(valueOf(author->readCaseAgain(id)).complaint.letters.first().state, LetterState::Submitted);
    }

    void aSubstituteIsToldForWhomAndUntilWhenBeforeSigning()
    {
        Letters letters(1);
        standIn(letters.office, *letters.office.deskOf(u"admin"_s));
        const Signer signer(letters, u"supervisor"_s);
        signer.waitUntilSignable();
        const QString told = signer.textOf(u"signing_saying"_s);
        QVERIFY2(told.contains(u"The manager"_s) && told.contains(u"18 November 2026"_s), qPrintable(told));
        signer.sign();
        QTRY_COMPARE(letters.stateOf(0), LetterState::Signed);
        QCOMPARE(letters.letterOf(0).signedFor, letters.idOf(u"manager"_s));
    }

    void aLetterLaidBeforeAnotherManagerIsNotAmongMine()
    {
        Letters letters(0);
        NewAccount second = accountOf(u"second"_s, Role::Manager);
        const StaffId other = valueOf(letters.office.deskOf(u"admin"_s)->makeAccount(second));
        const auto agent = letters.office.deskOf(u"agent"_s);
        letters.agent = letters.office.deskOf(u"agent"_s);
        letters.submit(u"For the other"_s, other);
        letters.submit(u"For any"_s);
        letters.submit(u"For me"_s, letters.idOf(u"manager"_s));
        const Signer signer(letters);
        QTRY_COMPARE(signer.waiting(), 2);
        signer.waitFor(u"For any"_s);
        const auto* list = signer.find<QListView>(u"letters_to_sign"_s);
        const auto spoken = [list](int row) {
            return list->model()->index(row, 0).data(Qt::AccessibleTextRole).toString();
        };
        QVERIFY(spoken(0).contains(u"for any manager"_s));
        QVERIFY(spoken(1).contains(u"for you"_s));
    }

    void whatAnotherSignedMeanwhileStaysInFrontAndSaysSo()
    {
        Letters letters(2);
        const Signer signer(letters);
        signer.waitUntilSignable();
        QTest::keyClicks(signer.password(), u"half a pass"_s);
        const auto other = letters.office.deskOf(u"manager"_s);
        Letters::act(*other, letters.cases.first(), command::SignLetter{first});
        QTRY_VERIFY(signer.changeTold().contains(u"1/2026"_s));
        QCOMPARE(signer.shownSubject(), u"Letter 1"_s);
        QVERIFY(!signer.maySign());
        QVERIFY(signer.password()->text().isEmpty());
        QTRY_COMPARE(signer.waiting(), 1);
        signer.click(u"next_letter"_s);
        signer.waitFor(u"Letter 2"_s);
        QVERIFY(signer.changeTold().isEmpty());
        signer.sign();
        QTRY_COMPARE(letters.stateOf(1), LetterState::Signed);
    }

    void aLetterSubmittedAnewUnderMyEyesIsShownAnewAndSaysSo()
    {
        Letters letters(1);
        const Signer signer(letters);
        signer.waitUntilSignable();
        const auto other = letters.office.deskOf(u"manager"_s);
        Letters::act(*other, letters.cases.first(), command::ReturnLetter{first, u"Name the day."_s});
        QTRY_VERIFY(signer.changeTold().contains(u"returned"_s));
        letters.submitAgain(letters.cases.first(), u"Dear Madam,\n\nwe look into it on Monday."_s);
        QTRY_VERIFY(signer.changeTold().contains(u"submitted again"_s));
        signer.sign();
        QTRY_COMPARE(letters.stateOf(0), LetterState::Signed);
        QVERIFY(letters.letterOf(0).body.contains(u"Monday"_s));
    }

    void aNoteOfAnotherDeskTakesNeitherPasswordNorRemarks()
    {
        Letters letters(1);
        const Signer signer(letters);
        signer.waitUntilSignable();
        signer.writeRemarks(u"Name the day."_s);
        QTest::keyClicks(signer.password(), SmallOffice::password());
        Letters::act(*letters.agent, letters.cases.first(), command::AddNote{u"She called again."_s});
        const auto journal = [&] { return signer.page.findChild<QTextEdit*>(u"journal"_s)->toPlainText(); };
        QTRY_VERIFY(journal().contains(u"She called again"_s));
        QCOMPARE(signer.password()->text(), SmallOffice::password());
        QCOMPARE(signer.find<QPlainTextEdit>(u"remarks"_s)->toPlainText(), u"Name the day."_s);
        QTest::keyClick(signer.password(), Qt::Key_Return);
        QTRY_COMPARE(letters.stateOf(0), LetterState::Signed);
    }

    void whatTheLetterLacksIsListedAndLeadsToTheCase()
    {
        Letters letters(0);
        const CaseId id = valueOf(letters.agent->registerCase(smallComplaint())).id;
        const QString name = smallComplaint().complainant.name;
        command::DraftLetter draft{{}, u"acknowledgement"_s, u"en"_s, u"Dear %1,\n\nwe look into it."_s.arg(name)};
        draft.insertions = textOf(QList<Insertion>{{u"complainant"_s, 5, name.size()}});
        Letters::act(*letters.agent, id, draft);
        Letters::act(*letters.agent, id, command::SubmitLetter{first});
        Letters::act(*letters.agent, id, command::CorrectField{CaseField::Name, u"Nguyễn Thị Mai"_s, u"Misheard"_s});
        const Signer signer(letters);
        QTRY_VERIFY(signer.find<QAbstractButton>(u"missing_body"_s) != nullptr);
        QVERIFY(!signer.maySign());
        QSignalSpy wanted(&signer.page, &PageOfCases::caseWanted);
        signer.find<QAbstractButton>(u"missing_body"_s)->click();
        QCOMPARE(wanted.first().first().value<CaseId>(), id);
    }

    void withNothingToSignThePlaceSaysWhyAndFillsByItself()
    {
        Letters letters(0);
        const Signer signer(letters);
        QTRY_VERIFY(signer.find(u"no_letters_to_sign"_s) != nullptr);
        QVERIFY(signer.find(u"next_letter"_s) == nullptr);
        letters.submit(u"Letter 1"_s);
        signer.waitFor(u"Letter 1"_s);
        QTRY_COMPARE(QApplication::focusWidget(), signer.password());
    }

    void theCaseBesideTheLetterCountsAsReadOnce()
    {
        Letters letters(1);
        const Signer signer(letters);
        signer.waitUntilSignable();
        Letters::act(*letters.agent, letters.cases.first(), command::AddNote{u"She called again."_s});
        QTest::qWait(1200);
        const auto supervisor = letters.office.deskOf(u"supervisor"_s);
        int readings = 0;
        for (const Reading& one : valueOf(supervisor->readings(letters.cases.first()))) {
            readings += one.staff == letters.idOf(u"manager"_s) ? 1 : 0;
        }
        QCOMPARE(readings, 1);
        QVERIFY(signer.shownReference().contains(u"26-"_s));
    }

    void draftsOfRemarksStandThereAgainWhenOneComesBack()
    {
        Letters letters(2);
        const Signer signer(letters);
        signer.waitFor(u"Letter 1"_s);
        signer.writeRemarks(u"Name the day."_s);
        signer.click(u"next_letter"_s);
        signer.waitFor(u"Letter 2"_s);
        QVERIFY(signer.find<QPlainTextEdit>(u"remarks"_s) == nullptr);
        signer.click(u"previous_letter"_s);
        signer.waitFor(u"Letter 1"_s);
        QTRY_VERIFY(signer.find<QPlainTextEdit>(u"remarks"_s) != nullptr);
        QCOMPARE(signer.find<QPlainTextEdit>(u"remarks"_s)->toPlainText(), u"Name the day."_s);
        const Signer again(letters);
        again.waitFor(u"Letter 1"_s);
        QTRY_VERIFY(again.find<QPlainTextEdit>(u"remarks"_s) != nullptr);
        QCOMPARE(again.find<QPlainTextEdit>(u"remarks"_s)->toPlainText(), u"Name the day."_s);
    }

    void allIsReachedByKeysAlone()
    {
        Letters letters(3);
        const Signer signer(letters);
        signer.waitFor(u"Letter 1"_s);
        signer.press(Qt::Key_PageDown, Qt::ControlModifier);
        signer.waitFor(u"Letter 2"_s);
        signer.press(Qt::Key_PageUp, Qt::ControlModifier);
        signer.waitFor(u"Letter 1"_s);
        signer.waitUntilSignable();
        signer.press(Qt::Key_D, Qt::ControlModifier);
        QVERIFY(signer.find(u"changes_of_letter"_s) != nullptr);
        signer.press(Qt::Key_R, Qt::ControlModifier);
        QTRY_VERIFY(signer.find<QPlainTextEdit>(u"remarks"_s) != nullptr);
        QVERIFY(signer.find<QPlainTextEdit>(u"remarks"_s)->hasFocus());
        signer.press(Qt::Key_Escape);
        QCOMPARE(QApplication::focusWidget(), signer.password());
        QVERIFY(signer.find<QPlainTextEdit>(u"remarks"_s) == nullptr);
        QTest::keyClicks(signer.password(), SmallOffice::password());
        signer.press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(letters.stateOf(0), LetterState::Signed);
        QSignalSpy wanted(&signer.page, &PageOfCases::caseWanted);
        signer.waitFor(u"Letter 2"_s);
        signer.press(Qt::Key_O, Qt::ControlModifier);
        QTRY_COMPARE(wanted.count(), 1);
        QCOMPARE(wanted.first().first().value<CaseId>(), letters.cases.at(1));
        auto* list = signer.find<QListView>(u"letters_to_sign"_s);
        list->setFocus();
        signer.press(Qt::Key_N);
        signer.waitFor(u"Letter 3"_s);
    }

    void thePasswordDoesNotStayWhenOneLeavesThePlace()
    {
        Letters letters(1);
        Signer signer(letters);
        signer.waitUntilSignable();
        QTest::keyClicks(signer.password(), SmallOffice::password());
        signer.page.hide();
        QVERIFY(signer.password()->text().isEmpty());
    }

    void aPasswordTypedForOneLetterSignsNoOther()
    {
        Letters letters(2);
        const Signer signer(letters);
        signer.waitFor(u"Letter 1"_s);
        signer.waitUntilSignable();
        QTest::keyClicks(signer.password(), SmallOffice::password());
        signer.click(u"next_letter"_s);
        QVERIFY(signer.password()->text().isEmpty());
        signer.waitFor(u"Letter 2"_s);
        signer.waitUntilSignable();
        QTest::keyClick(signer.password(), Qt::Key_Return);
        QVERIFY(!signer.refusalOf(u"password"_s).isEmpty());
    }

    void aPasswordIsGoneWhereOneGoesOnBeforeTheAnswer()
    {
        Letters letters(3);
        const Signer signer(letters);
        signer.waitFor(u"Letter 1"_s);
        signer.sign();
        signer.click(u"next_letter"_s);
        QTRY_VERIFY_WITH_TIMEOUT(signer.textOf(u"signing_news"_s).contains(u"1/2026"_s), 20'000);
        signer.waitFor(u"Letter 2"_s);
        QVERIFY(signer.password()->text().isEmpty());
        QCOMPARE(letters.stateOf(0), LetterState::Signed);
        QCOMPARE(letters.stateOf(1), LetterState::Submitted);
    }

    void aWrongPasswordIsToldOfItsOwnLetter()
    {
        Letters letters(2);
        const Signer signer(letters);
        signer.waitFor(u"Letter 1"_s);
        const QString reference = signer.shownReference();
        signer.sign(u"something else"_s);
        signer.click(u"next_letter"_s);
        QTRY_VERIFY_WITH_TIMEOUT(signer.textOf(u"signing_news"_s).contains(reference), 20'000);
        QVERIFY(signer.refusalOf(u"password"_s).isEmpty());
    }

    void remarksOfALetterThatIsReturnedLeaveThoseOfTheNextAlone()
    {
        Letters letters(1);
        const LetterId second{2};
        const CaseId id = letters.cases.first();
        Letters::act(*letters.agent, id, command::DraftLetter{{}, u"acknowledgement"_s, u"en"_s, Letters::body()});
        Letters::act(*letters.agent, id, command::SubmitLetter{second});
        const Signer signer(letters);
        const auto* list = signer.find<QListView>(u"letters_to_sign"_s);
        QTRY_COMPARE(signer.waiting(), 2);
        signer.waitUntilSignable();
        QCOMPARE(list->currentIndex().row(), 0);
        signer.writeRemarks(u"Name the day."_s);
        signer.click(u"next_letter"_s);
        signer.writeRemarks(u"Name the hour."_s);
        signer.click(u"previous_letter"_s);
        QCOMPARE(signer.find<QPlainTextEdit>(u"remarks"_s)->toPlainText(), u"Name the day."_s);
        signer.click(u"return_letter"_s);
        signer.click(u"next_letter"_s);
        // Nothing is signed or returned before that is answered.
        QVERIFY(!signer.maySign());
        QTRY_VERIFY(signer.textOf(u"signing_news"_s).contains(u"Returned"_s));
        QCOMPARE(signer.find<QPlainTextEdit>(u"remarks"_s)->toPlainText(), u"Name the hour."_s);
        const Case now = valueOf(letters.agent->readCaseAgain(id)).complaint;
        QCOMPARE(now.letter(first)->remarks, u"Name the day."_s);
        QCOMPARE(now.letter(second)->state, LetterState::Submitted);
    }

    void aLetterReturnedWhileOneGoesToAnotherCaseIsToldAndLeavesNoDraft()
    {
        Letters letters(2);
        const Signer signer(letters);
        signer.waitFor(u"Letter 1"_s);
        signer.waitUntilSignable();
        signer.writeRemarks(u"Name the day."_s);
        QTRY_COMPARE(valueOf(signer.desk->drafts()).size(), 1);
        signer.click(u"return_letter"_s);
        signer.click(u"next_letter"_s);
        QTRY_VERIFY(signer.textOf(u"signing_news"_s).contains(u"Returned"_s));
        signer.waitFor(u"Letter 2"_s);
        QCOMPARE(letters.letterOf(0).remarks, u"Name the day."_s);
        QTRY_COMPARE(signer.waiting(), 1);
        QTRY_VERIFY(valueOf(signer.desk->drafts()).isEmpty());
        letters.submitAgain(letters.cases.first(), Letters::body());
        QTRY_COMPARE(signer.waiting(), 2);
        const auto* list = signer.find<QListView>(u"letters_to_sign"_s);
        signer.click(list->currentIndex().row() == 0 ? u"next_letter"_s : u"previous_letter"_s);
        signer.waitFor(u"Letter 1"_s);
        signer.waitUntilSignable();
        QVERIFY(signer.find<QPlainTextEdit>(u"remarks"_s) == nullptr);
    }

    void remarksForALetterThatAnotherReturnedAreRefusedAndStay()
    {
        Letters letters(1);
        const Signer signer(letters);
        signer.waitUntilSignable();
        signer.writeRemarks(u"Name the day."_s);
        const auto other = letters.office.deskOf(u"manager"_s);
        Letters::act(*other, letters.cases.first(), command::ReturnLetter{first, u"Name the hour."_s});
        signer.click(u"return_letter"_s);
        QTRY_VERIFY(signer.changeTold().contains(u"returned"_s));
        QVERIFY(signer.find<QPushButton>(u"return_letter"_s)->isEnabled());
        QCOMPARE(signer.find<QPlainTextEdit>(u"remarks"_s)->toPlainText(), u"Name the day."_s);
        QCOMPARE(letters.letterOf(0).remarks, u"Name the hour."_s);
    }

    void whatCannotBeReadShowsNoOtherLetter()
    {
        Letters letters(2);
        const Signer signer(letters);
        signer.waitFor(u"Letter 1"_s);
        signer.click(u"next_letter"_s);
        Q_EMIT signer.page.findChild<CaseAtHand*>()->unreadable(u"The register cannot be reached."_s);
        QCOMPARE(signer.changeTold(), u"The register cannot be reached."_s);
        QVERIFY(signer.find(u"letter_pages"_s) == nullptr);
        QVERIFY(signer.find(u"case_beside"_s) == nullptr);
        signer.waitFor(u"Letter 2"_s);
        QVERIFY(signer.find(u"letter_pages"_s) != nullptr);
        QVERIFY(signer.find(u"letter_pages"_s)->isEnabled());
        QVERIFY(signer.changeTold().isEmpty());
    }

    void inANarrowWindowTheCaseIsOneMoreWayOfReading()
    {
        Letters letters(1);
        Signer signer(letters);
        signer.waitUntilSignable();
        QVERIFY(signer.find(u"case_beside"_s) != nullptr);
        QVERIFY(signer.find(u"as_case"_s) == nullptr);
        signer.page.resize(700, 480);
        QTRY_VERIFY(signer.find(u"as_case"_s) != nullptr);
        QVERIFY(signer.find(u"case_beside"_s) == nullptr);
        signer.click(u"as_case"_s);
        QVERIFY(signer.find(u"case_beside"_s) != nullptr);
        signer.page.resize(1280, 720);
        QTRY_VERIFY(signer.find(u"as_case"_s) == nullptr);
        QVERIFY(signer.find(u"case_beside"_s) != nullptr);
        QVERIFY(signer.find(u"letter_pages"_s) != nullptr);
    }

    void theQueueGoesOnBehindItsFirstPage()
    {
        SentLetters letters;
        letters.copyLetter(letters.submittedLetter(u"Many"_s), 449);
        const auto desk = letters.office.deskOf(u"manager"_s);
        SigningPage page(*desk);
        page.resize(1280, 720);
        page.show();
        const auto* list = page.findChild<QListView*>(u"letters_to_sign"_s);
        const auto* told = page.findChild<QLabel*>(u"signing_news"_s);
        QTRY_COMPARE(list->model()->rowCount(), 200);
        QCOMPARE(told->text(), u"More than 200 letters wait"_s);
        QScrollBar* bar = list->verticalScrollBar();
        bar->setValue(bar->maximum());
        QTRY_COMPARE(list->model()->rowCount(), 400);
        // One's place in it stays, and the letter in front does.
        QVERIFY(bar->value() > 0 && bar->value() < bar->maximum());
        QCOMPARE(list->currentIndex().row(), 0);
        bar->setValue(bar->maximum());
        QTRY_COMPARE(list->model()->rowCount(), 450);
        QCOMPARE(told->text(), u"450 letters wait"_s);
        const int place = bar->value();
        page.refresh();
        QTest::qWait(300);
        QCOMPARE(list->model()->rowCount(), 450);
        QCOMPARE(bar->value(), place);
    }

    void aLetterThatAnotherTookAwayLeavesThePlaceInTheListAlone()
    {
        Letters letters(4);
        const Signer signer(letters);
        signer.waitFor(u"Letter 1"_s);
        signer.click(u"next_letter"_s);
        signer.waitFor(u"Letter 2"_s);
        const auto other = letters.office.deskOf(u"manager"_s);
        const auto* list = signer.find<QListView>(u"letters_to_sign"_s);
        Letters::act(*other, letters.cases.first(), command::SignLetter{first});
        QTRY_COMPARE(signer.waiting(), 3);
        QCOMPARE(signer.shownSubject(), u"Letter 2"_s);
        QCOMPARE(list->currentIndex().row(), 0);
        Letters::act(*other, letters.cases.at(1), command::SignLetter{first});
        QTRY_COMPARE(signer.waiting(), 2);
        // The one in front is signed: it stays there, and none of the others is marked in its place.
        QCOMPARE(signer.shownSubject(), u"Letter 2"_s);
        QVERIFY(!list->currentIndex().isValid());
        signer.click(u"next_letter"_s);
        signer.waitFor(u"Letter 3"_s);
    }

    void allOfItCanBeReadAndReached()
    {
        Letters letters(2);
        const auto manager = letters.office.deskOf(u"manager"_s);
        Letters::act(*manager, letters.cases.first(), command::ReturnLetter{first, u"Name the day."_s});
        letters.submitAgain(letters.cases.first(), u"Dear Madam,\n\nwe look into it on Monday."_s);
        Signer signer(letters);
        signer.waitUntilSignable();
        signer.writeRemarks(u"Name the hour too."_s);
        for (const QString& way : {u"as_paper"_s, u"as_changes"_s, u"as_versions"_s}) {
            signer.click(way);
            QTest::qWait(50);
            const QStringList faults = faultsOf(&signer.page);
            QVERIFY2(faults.isEmpty(), qPrintable(way + u'\n' + faults.join(u'\n')));
        }
    }
};

QTEST_MAIN(TestSigningPage)
#include "tst_signing_page.moc"

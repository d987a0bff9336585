#include "ui/letters/register/letters_page.h"

#include "tests/support/papers.h"
#include "tests/support/screen_check.h"
#include "tests/support/sent_letters.h"
#include "ui/letters/register/register_acts.h"
#include "ui/letters/register/register_table.h"
#include "ui/widgets/choice_box.h"
#include "ui/widgets/choice_row.h"
#include "ui/words.h"

#include <QDialog>
#include <QJsonDocument>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QtTest>

using namespace redress;
using namespace redress::test;
using namespace Qt::StringLiterals;

namespace {

/** The page of somebody at the front desk, in sight. */
class Register
{
public:
    explicit Register(SentLetters& letters, const QString& who = u"agent"_s)
        : desk(letters.office.deskOf(who)), page(std::make_unique<LettersPage>(*desk))
    {
        page->resize(1134, 660);
        page->show();
        page->activateWindow();
        static_cast<void>(QTest::qWaitForWindowActive(page.get()));
    }

    [[nodiscard]] QTableView* view() const { return page->findChild<QTableView*>(u"letter_register"_s); }
    [[nodiscard]] int rows() const { return view()->model()->rowCount(); }
    [[nodiscard]] QString cell(int row, int column) const
    {
        return withoutIsolates(view()->model()->index(row, column).data().toString());
    }
    [[nodiscard]] QString number(int row) const { return cell(row, RegisterTable::Number); }
    [[nodiscard]] QString state(int row) const { return cell(row, RegisterTable::State); }
    void choose(const QString& part) const { page->findChild<ChoiceRow*>(u"register_part"_s)->choose(part); }
    void waitForRows(int wanted) const { QTRY_COMPARE(rows(), wanted); }
    void goTo(int row) const
    {
        view()->setFocus();
        view()->setCurrentIndex(view()->model()->index(row, 0));
    }
    [[nodiscard]] QPushButton* button(const QString& name) const { return page->findChild<QPushButton*>(name); }
    /** The sheet of that name, once it is there. */
    [[nodiscard]] QDialog* sheet(const QString& name) const
    {
        static_cast<void>(QTest::qWaitFor([&] {
            auto* found = page->findChild<QDialog*>(name);
            return found != nullptr && found->isVisible();
        }));
        return page->findChild<QDialog*>(name);
    }

    std::unique_ptr<Desk> desk;
    std::unique_ptr<LettersPage> page;
};

void write(QDialog* sheet, const QString& field, const QString& text)
{
    if (auto* area = sheet->findChild<QPlainTextEdit*>(field)) {
        area->setPlainText(text);
    } else {
        auto* line = sheet->findChild<QLineEdit*>(field);
        line->clear();
        QTest::keyClicks(line, text);
    }
}

void drop(QDialog* sheet, const QStringList& files)
{
    QList<QUrl> urls;
    for (const QString& file : files) {
        urls.append(QUrl::fromLocalFile(file));
    }
    QMimeData content;
    content.setUrls(urls);
    QDragEnterEvent enter({9, 9}, Qt::CopyAction, &content, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(sheet, &enter);
    QDropEvent dropped(QPointF(9, 9), Qt::CopyAction, &content, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(sheet, &dropped);
}

/** The names of the fields at which something is refused. */
QString refusedFields(const QDialog* sheet)
{
    QStringList names;
    for (const Field* one : sheet->findChildren<Field*>()) {
        if (one->isRefused()) {
            names.append(one->fieldName());
        }
    }
    return names.join(u' ');
}

} // namespace

class TestLettersPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { look::apply(*qApp, look::Appearance::Light); }

    void everyNumberOfTheYearStandsThereTheNewestFirst()
    {
        SentLetters letters;
        const CaseId first = letters.sentLetter(u"The first"_s);
        letters.voidLetter(u"The second"_s);
        letters.signedLetter(u"The third"_s);
        const Register page(letters);
        page.waitForRows(3);
        QCOMPARE(page.number(0), u"3/2026"_s);
        QVERIFY(page.state(0).startsWith(u"Signed by "_s));
        QCOMPARE(page.number(1), u"2/2026"_s);
        QCOMPARE(page.state(1), u"Void"_s);
        QCOMPARE(page.number(2), u"1/2026"_s);
        QCOMPARE(page.cell(2, RegisterTable::Purpose), u"Acknowledgement"_s);
        QCOMPARE(page.cell(2, RegisterTable::Who), u"Nguyễn Thị Đào"_s);
        QCOMPARE(page.cell(2, RegisterTable::Subject), u"The first"_s);
        QCOMPARE(page.cell(2, RegisterTable::Reference), letters.caseOf(first).reference);
        QVERIFY(page.state(2).contains(u"today"_s));
        QCOMPARE(page.view()->rowHeight(0), look::tableRow);
        QTRY_COMPARE(faultsOf(page.page.get()), QStringList());
    }

    void enterOpensTheCase()
    {
        SentLetters letters;
        const CaseId id = letters.sentLetter(u"The first"_s);
        const Register page(letters);
        page.waitForRows(1);
        const QSignalSpy wanted(page.page.get(), &PageOfCases::caseWanted);
        page.goTo(0);
        QTest::keyClick(page.view(), Qt::Key_Return);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.first().first().value<CaseId>(), id);
    }

    void aLetterWaitsToBeSentUntilThatIsOnRecord()
    {
        SentLetters letters;
        const CaseId id = letters.signedLetter(u"The first"_s);
        const Register page(letters);
        page.choose(u"to_send"_s);
        page.waitForRows(1);
        QTRY_COMPARE(page.page->findChild<QAbstractButton*>(u"to_send"_s)->text(), u"To send (1)"_s);
        page.goTo(0);
        QTest::keyClick(page.view(), Qt::Key_S);
        QDialog* sheet = page.sheet(u"letter_sent_dialog"_s);
        QVERIFY(sheet != nullptr);
        sheet->findChild<ChoiceBox*>(u"way"_s)->choose(u"post"_s);
        sheet->findChild<QPushButton*>(u"letter_sent"_s)->click();
        page.waitForRows(0);
        QCOMPARE(letters.letterOf(id).state, LetterState::Sent);
        QVERIFY(page.page->findChild<QWidget*>(u"no_letters"_s)->isVisible());
    }

    void anAnswerThatIsLateSaysSoUntilItCame()
    {
        SentLetters letters;
        const CaseId id = letters.sentLetter(u"Asking back"_s, QDate(2026, 11, 18));
        letters.office.clock.set(mondayMorning.plusSeconds(5 * 24 * 3600));
        const Register page(letters);
        page.choose(u"answers_due"_s);
        page.waitForRows(1);
        QCOMPARE(page.state(0), u"Answer 3 days late"_s);
        page.goTo(0);
        QVERIFY(page.button(u"remind"_s)->isEnabled());
        QTest::keyClick(page.view(), Qt::Key_A);
        QDialog* answer = page.sheet(u"record_answer_dialog"_s);
        QVERIFY(answer != nullptr);
        write(answer, u"said"_s, u"The cont"_s);
        answer->findChild<QPushButton*>(u"answer_by_post"_s)->click();
        QDialog* sheet = page.sheet(u"record_post_dialog"_s);
        QVERIFY(sheet != nullptr);
        QVERIFY(!answer->isVisible());
        QCOMPARE(sheet->findChild<QPlainTextEdit*>(u"what"_s)->toPlainText(), u"The cont"_s);
        QTRY_COMPARE(sheet->findChild<ChoiceBox*>(u"answers"_s)->chosen(), u"1"_s);
        QCOMPARE(sheet->findChild<QLineEdit*>(u"sender"_s)->text(), u"Nguyễn Thị Đào"_s);
        write(sheet, u"what"_s, u"The contract"_s);
        sheet->findChild<QPushButton*>(u"record_post"_s)->click();
        page.waitForRows(0);
        QCOMPARE(letters.caseOf(id).post.first().answers, LetterId{1});
        page.choose(u"incoming"_s);
        page.waitForRows(1);
        QCOMPARE(page.cell(0, RegisterTable::Purpose), u"Answer"_s);
        QCOMPARE(page.cell(0, RegisterTable::Subject), u"The contract"_s);
    }

    void anAnswerOnThePhoneTakesTheLetterOffTheList()
    {
        SentLetters letters;
        const CaseId id = letters.sentLetter(u"Asking back"_s, QDate(2026, 11, 16));
        const Register page(letters);
        page.choose(u"answers_due"_s);
        page.waitForRows(1);
        QCOMPARE(page.state(0), u"Answer due today"_s);
        QTRY_COMPARE(page.page->findChild<QAbstractButton*>(u"answers_due"_s)->text(), u"Answers due (1)"_s);
        page.goTo(0);
        QTest::keyClick(page.view(), Qt::Key_A);
        QDialog* sheet = page.sheet(u"record_answer_dialog"_s);
        QVERIFY(sheet != nullptr);
        QTRY_COMPARE(faultsOf(sheet), QStringList());
        auto* verb = sheet->findChild<QPushButton*>(u"record_answer"_s);
        verb->click();
        QCOMPARE(refusedFields(sheet), u"way"_s);
        sheet->findChild<ChoiceRow*>(u"way"_s)->choose(u"phone"_s);
        verb->click();
        QTRY_COMPARE(refusedFields(sheet), u"said"_s);
        write(sheet, u"said"_s, u"She agrees."_s);
        verb->click();
        page.waitForRows(0);
        const LetterAnswer answer = letters.letterOf(id).answers.value(0);
        QCOMPARE(answer.way, AnswerWay::Phone);
        QCOMPARE(answer.said, u"She agrees."_s);
        QTRY_COMPARE(page.page->findChild<QAbstractButton*>(u"answers_due"_s)->text(), u"Answers due"_s);
    }

    void whatNobodyAskedForIsRecordedAsPost()
    {
        SentLetters letters;
        letters.sentLetter(u"Asking nothing"_s);
        const Register page(letters);
        page.waitForRows(1);
        page.goTo(0);
        QTest::keyClick(page.view(), Qt::Key_A);
        QVERIFY(page.sheet(u"record_post_dialog"_s) != nullptr);
    }

    void theAnswersDueAndWhatIsToBeSentGoOnBehindTheirFirstPage_data()
    {
        QTest::addColumn<QString>("part");
        QTest::newRow("answers due") << u"answers_due"_s;
        // From before letters had numbers.
        QTest::newRow("to send") << u"to_send"_s;
    }
    void theAnswersDueAndWhatIsToBeSentGoOnBehindTheirFirstPage()
    {
        QFETCH(QString, part);
        SentLetters letters;
        const QDate day(2026, 11, 18);
        const bool isToSend = part == u"to_send"_s;
        letters.copyLetter(isToSend ? letters.signedLetter(u"Many"_s) : letters.sentLetter(u"Many"_s, day), 449);
        const Register page(letters);
        page.choose(part);
        page.waitForRows(200);
        QCOMPARE(page.page->findChild<QLabel*>(u"letters_shown"_s)->text(), u"200, and more"_s);
        QScrollBar* bar = page.view()->verticalScrollBar();
        bar->setValue(bar->maximum());
        page.waitForRows(400);
        bar->setValue(bar->maximum());
        page.waitForRows(450);
        QCOMPARE(page.page->findChild<QLabel*>(u"letters_shown"_s)->text(), u"450"_s);
    }

    void whatThePostBroughtIsKeptAsADraftWithItsPaper()
    {
        SentLetters letters;
        const CaseId id = letters.sentLetter(u"The first"_s);
        const FileFolder files;
        const QString file = files.write(u"contract.pdf"_s, pdf(1));
        {
            const Register page(letters);
            page.button(u"record_incoming_post"_s)->click();
            QDialog* sheet = page.sheet(u"record_post_dialog"_s);
            QVERIFY(sheet != nullptr);
            drop(sheet, {file});
            write(sheet, u"reference"_s, letters.caseOf(id).reference);
            QTRY_VERIFY(sheet->findChild<ChoiceBox*>(u"answers"_s)->count() == 2);
            sheet->findChild<ChoiceBox*>(u"answers"_s)->choose(u"1"_s);
            write(sheet, u"what"_s, u"The contract"_s);
            QTRY_VERIFY(sheet->findChild<QLabel*>(u"paper_that_came"_s)->text().contains(u"contract.pdf"_s));
            QTRY_VERIFY(sheet->findChild<QLabel*>(u"draft_state"_s)->isVisible());
            // The desk is left as it is: nobody closed the sheet.
        }
        QVERIFY(QFile::remove(file));
        const Register page(letters);
        page.button(u"record_incoming_post"_s)->click();
        QDialog* sheet = page.sheet(u"record_post_dialog"_s);
        QTRY_COMPARE(sheet->findChild<QPlainTextEdit*>(u"what"_s)->toPlainText(), u"The contract"_s);
        QVERIFY(sheet->findChild<QLabel*>(u"draft_state"_s)->text().startsWith(u"Taken up again"_s));
        QTRY_COMPARE(sheet->findChild<ChoiceBox*>(u"answers"_s)->chosen(), u"1"_s);
        QVERIFY(sheet->findChild<QLabel*>(u"paper_that_came"_s)->text().contains(u"contract.pdf"_s));
        sheet->findChild<QPushButton*>(u"record_post"_s)->click();
        QTRY_COMPARE(letters.caseOf(id).post.size(), 1);
        const Case complaint = letters.caseOf(id);
        QCOMPARE(complaint.post.first().answers, LetterId{1});
        QCOMPARE(complaint.papers.size(), 1);
        QCOMPARE(complaint.papers.first().name, u"contract.pdf"_s);
        // Once it is on record nothing of it is offered again.
        QTRY_VERIFY(valueOf(page.desk->drafts()).isEmpty());
        QTRY_VERIFY(page.page->findChild<QDialog*>(u"record_post_dialog"_s) == nullptr);
        page.button(u"record_incoming_post"_s)->click();
        QVERIFY(page.sheet(u"record_post_dialog"_s)->findChild<QPlainTextEdit*>(u"what"_s)->toPlainText().isEmpty());
    }

    void whatWasChosenForOneCaseIsRecordedInNoOther()
    {
        SentLetters letters;
        const CaseId one = letters.sentLetter(u"The first"_s);
        Intake told = smallComplaint();
        told.complainant.name = u"Trần Văn Bình"_s;
        const CaseId other = letters.sentLetter(u"The second"_s, {}, told);
        const Register page(letters);
        page.button(u"record_incoming_post"_s)->click();
        QDialog* sheet = page.sheet(u"record_post_dialog"_s);
        auto* answers = sheet->findChild<ChoiceBox*>(u"answers"_s);
        auto* sender = sheet->findChild<QLineEdit*>(u"sender"_s);
        write(sheet, u"reference"_s, letters.caseOf(one).reference);
        QTRY_COMPARE(answers->count(), 2);
        answers->choose(u"1"_s);
        write(sheet, u"what"_s, u"The contract"_s);
        write(sheet, u"reference"_s, letters.caseOf(other).reference);
        // At once, before the other case was looked up.
        sheet->findChild<QPushButton*>(u"record_post"_s)->click();
        QTRY_COMPARE(refusedFields(sheet), u"sender answers"_s);
        QCOMPARE(answers->chosen(), u"0"_s);
        QCOMPARE(sender->text(), u"Trần Văn Bình"_s);
        sheet->findChild<QPushButton*>(u"record_post"_s)->click();
        QTRY_COMPARE(letters.caseOf(other).post.size(), 1);
        QVERIFY(letters.caseOf(other).post.first().answers.isNone());
        QCOMPARE(letters.caseOf(other).post.first().sender, u"Trần Văn Bình"_s);
        QVERIFY(letters.caseOf(one).post.isEmpty());
    }

    void anotherReferenceChoosesNoLetterEither()
    {
        SentLetters letters;
        const CaseId one = letters.sentLetter(u"The first"_s);
        const CaseId other = letters.sentLetter(u"The second"_s);
        const Register page(letters);
        page.button(u"record_incoming_post"_s)->click();
        QDialog* sheet = page.sheet(u"record_post_dialog"_s);
        auto* answers = sheet->findChild<ChoiceBox*>(u"answers"_s);
        write(sheet, u"reference"_s, letters.caseOf(one).reference);
        QTRY_COMPARE(answers->count(), 2);
        answers->choose(u"1"_s);
        write(sheet, u"reference"_s, letters.caseOf(other).reference);
        QTRY_COMPARE(answers->chosen(), u"0"_s);
        QCOMPARE(answers->count(), 2);
    }

    void oneOfSeveralPapersGoesWithThePostAndTheSheetSaysSo()
    {
        SentLetters letters;
        const FileFolder files;
        const Register page(letters);
        page.button(u"record_incoming_post"_s)->click();
        QDialog* sheet = page.sheet(u"record_post_dialog"_s);
        drop(sheet, {files.write(u"first.pdf"_s, pdf(1)), files.write(u"second.pdf"_s, pdf(2))});
        const auto* told = sheet->findChild<QLabel*>(u"paper_that_came"_s);
        QTRY_VERIFY(told->text().contains(u"first.pdf"_s));
        QVERIFY(told->text().contains(u"Put the others to the papers of the case"_s));
    }

    void aReminderThatIsBeingWrittenIsKeptWhenItsWriterSignsOut()
    {
        SentLetters letters;
        letters.sentLetter(u"Asking back"_s, QDate(2026, 11, 18));
        {
            Register page(letters);
            page.choose(u"answers_due"_s);
            page.waitForRows(1);
            page.goTo(0);
            QTest::keyClick(page.view(), Qt::Key_R);
            QDialog* sheet = page.sheet(u"letter_sheet"_s);
            QVERIFY(sheet != nullptr);
            sheet->findChild<QPlainTextEdit*>(u"body"_s)->insertPlainText(u"Once more: "_s);
            // The sheet speaks to the case that the acts hold: it goes before them.
            QStringList gone;
            connect(sheet, &QObject::destroyed, this, [&gone] { gone.append(u"sheet"_s); });
            connect(page.page->findChild<RegisterActs*>(), &QObject::destroyed, this, [&gone] { gone.append(u"acts"_s); });
            page.page.reset();
            QCOMPARE(gone, (QStringList{u"sheet"_s, u"acts"_s}));
        }
        QTRY_VERIFY(!valueOf(letters.agent->drafts()).isEmpty());
        const Draft draft = valueOf(letters.agent->drafts()).first();
        QVERIFY(QJsonDocument(draft.fields).toJson().contains("Once more: "));
    }

    void theNewYearIsOfferedWithoutSigningInAnew()
    {
        SentLetters letters;
        letters.sentLetter(u"The first"_s);
        const Register page(letters);
        page.waitForRows(1);
        letters.office.clock.set(mondayMorning.plusSeconds(46LL * 24 * 3600));
        page.page->refresh();
        QCOMPARE(page.page->findChild<ChoiceBox*>(u"register_year"_s)->chosen(), u"2027"_s);
        page.waitForRows(0);
        page.page->findChild<ChoiceBox*>(u"register_year"_s)->choose(u"2026"_s);
        page.waitForRows(1);
    }

    void whatIsDroppedOnPurposeIsNotOfferedAgain()
    {
        SentLetters letters;
        const Register page(letters);
        page.button(u"record_incoming_post"_s)->click();
        QDialog* sheet = page.sheet(u"record_post_dialog"_s);
        write(sheet, u"what"_s, u"The contract"_s);
        QTRY_COMPARE(valueOf(page.desk->drafts()).size(), 1);
        QTest::keyClick(sheet, Qt::Key_Escape);
        QVERIFY(sheet->isVisible());
        QTest::keyClick(sheet, Qt::Key_Escape);
        QTRY_VERIFY(valueOf(page.desk->drafts()).isEmpty());
    }

    void whoRemindsWritesAnotherLetterInThatCase()
    {
        SentLetters letters;
        letters.sentLetter(u"Asking back"_s, QDate(2026, 11, 18));
        const Register page(letters);
        page.choose(u"answers_due"_s);
        page.waitForRows(1);
        page.goTo(0);
        QTest::keyClick(page.view(), Qt::Key_R);
        QVERIFY(page.sheet(u"letter_sheet"_s) != nullptr);
    }

    void aLetterThatCameBackSaysWhy()
    {
        SentLetters letters;
        letters.sentLetter(u"The first"_s);
        const Register page(letters);
        page.waitForRows(1);
        page.goTo(0);
        QTest::keyClick(page.view(), Qt::Key_B);
        QDialog* sheet = page.sheet(u"letter_came_back_dialog"_s);
        QVERIFY(sheet != nullptr);
        write(sheet, u"reason"_s, u"Moved away"_s);
        sheet->findChild<QPushButton*>(u"letter_came_back"_s)->click();
        QTRY_VERIFY(page.state(0).startsWith(u"Came back"_s));
        QVERIFY(page.state(0).endsWith(u"Moved away"_s));
    }

    void theLetterIsShownAsOnPaper()
    {
        SentLetters letters;
        letters.sentLetter(u"The first"_s);
        const Register page(letters);
        page.waitForRows(1);
        page.goTo(0);
        QTest::keyClick(page.view(), Qt::Key_L);
        QVERIFY(page.sheet(u"letter_dialog"_s) != nullptr);
    }

    void incomingPostFindsItsCaseByTheRunningNumberAndBringsItsPaper()
    {
        SentLetters letters;
        const CaseId id = letters.sentLetter(u"The first"_s);
        const FileFolder files;
        const QString file = files.write(u"contract.pdf"_s, pdf(1));
        const Register page(letters);
        page.button(u"record_incoming_post"_s)->click();
        QDialog* sheet = page.sheet(u"record_post_dialog"_s);
        QVERIFY(sheet != nullptr);
        sheet->findChild<QPushButton*>(u"record_post"_s)->click();
        QTRY_VERIFY(sheet->findChild<QPushButton*>(u"record_post"_s)->isEnabled());
        drop(sheet, {file});
        QTRY_VERIFY(sheet->findChild<QLabel*>(u"paper_that_came"_s)->text().contains(u"contract.pdf"_s));
        write(sheet, u"reference"_s, letters.caseOf(id).reference.section(u'-', 1, 1));
        QTRY_COMPARE(sheet->findChild<QLineEdit*>(u"sender"_s)->text(), u"Nguyễn Thị Đào"_s);
        write(sheet, u"what"_s, u"The contract"_s);
        sheet->findChild<QPushButton*>(u"record_post"_s)->click();
        QTRY_COMPARE(letters.caseOf(id).post.size(), 1);
        const Case complaint = letters.caseOf(id);
        QCOMPARE(complaint.papers.size(), 1);
        QCOMPARE(complaint.post.first().paper, complaint.papers.first().id);
        QTRY_VERIFY(page.page->findChild<QLabel*>(u"letters_news"_s)->text().contains(u"1/2026"_s));
    }

    void aReferenceThatNoCaseHasIsRefusedAtItsField()
    {
        SentLetters letters;
        const Register page(letters);
        page.button(u"record_incoming_post"_s)->click();
        QDialog* sheet = page.sheet(u"record_post_dialog"_s);
        write(sheet, u"reference"_s, u"77"_s);
        write(sheet, u"what"_s, u"The contract"_s);
        sheet->findChild<QPushButton*>(u"record_post"_s)->click();
        const auto refused = [sheet] {
            const QList<Field*> fields = sheet->findChildren<Field*>();
            const auto found = std::ranges::find(fields, u"reference"_s, &Field::fieldName);
            return found != fields.end() && (*found)->isRefused();
        };
        QTRY_VERIFY(refused());
    }

    void aNewLetterAppearsByItselfAndTheHandStaysWhereItWas()
    {
        SentLetters letters;
        letters.sentLetter(u"The first"_s);
        letters.sentLetter(u"The second"_s);
        const Register page(letters);
        page.waitForRows(2);
        page.goTo(1);
        letters.sentLetter(u"The third"_s);
        page.waitForRows(3);
        QCOMPARE(page.number(0), u"3/2026"_s);
        QCOMPARE(page.number(page.view()->currentIndex().row()), u"1/2026"_s);
    }

    void furtherNumbersAreReadAsOneScrolls()
    {
        SentLetters letters;
        letters.fillWith(letters.sentLetter(u"The first"_s), 499);
        const Register page(letters);
        page.waitForRows(200);
        QScrollBar* bar = page.view()->verticalScrollBar();
        bar->setValue(bar->maximum());
        page.waitForRows(400);
        bar->setValue(bar->maximum());
        page.waitForRows(500);
        QCOMPARE(page.number(499), u"1/2026"_s);
    }

    void theFilterFindsWhatWasNotReadYet()
    {
        SentLetters letters;
        letters.fillWith(letters.sentLetter(u"The first"_s), 499);
        const Register page(letters);
        page.waitForRows(200);
        page.page->findChild<QLineEdit*>(u"filter_letters"_s)->setText(u"the FIRST"_s);
        page.waitForRows(1);
        QCOMPARE(page.number(0), u"1/2026"_s);
        page.page->findChild<QLineEdit*>(u"filter_letters"_s)->setText(u"nothing like that"_s);
        page.waitForRows(0);
        QVERIFY(page.page->findChild<QWidget*>(u"no_letters"_s)->isVisible());
    }

    void aYearWithoutALetterSaysSo()
    {
        SentLetters letters;
        letters.sentLetter(u"The first"_s);
        const Register page(letters);
        page.waitForRows(1);
        page.page->findChild<ChoiceBox*>(u"register_year"_s)->choose(u"2025"_s);
        page.waitForRows(0);
        auto* empty = page.page->findChild<QWidget*>(u"no_letters"_s);
        QTRY_VERIFY(empty->isVisible());
        QVERIFY(empty->findChild<QLabel*>() != nullptr);
    }

    void whoSendsNothingIsNotOfferedTo()
    {
        SentLetters letters;
        letters.signedLetter(u"The first"_s);
        const Register page(letters, u"manager"_s);
        page.waitForRows(1);
        page.goTo(0);
        QVERIFY(!page.button(u"record_sent"_s)->isEnabled());
        QVERIFY(!page.button(u"record_incoming_post"_s)->isVisible());
        QVERIFY(page.button(u"show_letter"_s)->isEnabled());
    }
};

QTEST_MAIN(TestLettersPage)
#include "tst_letters_page.moc"

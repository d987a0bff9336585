#include "ui/letters/handing_over.h"

#include "tests/support/case_desk.h"
#include "tests/support/held_printing.h"
#include "ui/letters/composer/letter_sheet.h"
#include "ui/letters/letter_dialog.h"
#include "ui/widgets/look.h"

#include <QApplication>
#include <QLabel>
#include <QMenu>

using namespace redress;
using namespace redress::test;
using namespace Qt::StringLiterals;

namespace {

/** A case at the counter, and what is made out and printed there. */
class Counter
{
public:
    Counter() : id(CaseMaker(office).handedOver()), hands(office, u"agent"_s, id) {}

    void make(const QString& templateId)
    {
        QMenu* menu = hands.find<QPushButton>(u"write_letter"_s)->menu();
        Q_EMIT menu->aboutToShow();
        menu->findChild<QAction*>(u"write_"_s + templateId)->trigger();
        hands.answerAsks();
        hands.press(u"submit_letter"_s);
    }
    /** … of which the pages are in sight. */
    [[nodiscard]] LetterDialog* pages() const
    {
        const auto shown = [this] {
            auto* one = hands.page.findChild<LetterDialog*>();
            return one != nullptr && one->isVisible() ? one : nullptr;
        };
        CaseHands::waitUntil([&] { return shown() != nullptr; });
        return shown();
    }
    [[nodiscard]] Letter letter() const
    {
        const Case now = hands.recorded();
        return now.letters.isEmpty() ? Letter{} : now.letters.last();
    }
    [[nodiscard]] static QString said(const LetterDialog* pages)
    {
        return pages->findChild<QLabel*>(u"letter_status"_s)->text();
    }
    /** On a printer that prints into a file, and waits for what is said of it. */
    void print(LetterDialog* dialog) const { printInto(folder.filePath(u"printed.pdf"_s), dialog); }
    static void printInto(const QString& path, LetterDialog* dialog)
    {
        dialog->printOn(printerInto(path));
        const QString meanwhile = said(dialog);
        CaseHands::waitUntil([&] { return said(dialog) != meanwhile; });
    }
    /** Null where it is not offered. */
    [[nodiscard]] static QPushButton* recording(const LetterDialog* dialog)
    {
        const auto all = dialog->findChildren<QPushButton*>(u"record_as_handed_over"_s);
        const auto found = std::ranges::find_if(all, &QWidget::isVisible);
        return found == all.end() ? nullptr : *found;
    }

    SmallOffice office;
    CaseId id;
    CaseHands hands;
    QTemporaryDir folder;
};

} // namespace

class TestHandingOver : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { look::apply(*qApp, look::Appearance::Light); }

    /** Whether it came out nobody knows but who stands beside the printer. */
    void aPaperForTheCounterIsHandedOverOnceSomebodySaysSo()
    {
        Counter one;
        one.make(u"receipt_slip"_s);
        LetterDialog* pages = one.pages();
        QVERIFY(one.recording(pages) == nullptr);
        one.print(pages);
        QVERIFY(one.recording(pages) != nullptr);
        QCOMPARE(one.letter().state, LetterState::Signed);
        one.recording(pages)->click();
        QTRY_COMPARE(one.said(pages), u"Recorded as handed over."_s);
        QCOMPARE(one.letter().state, LetterState::Sent);
        QCOMPARE(one.letter().sentWay, AnswerWay::HandedOver);
        QVERIFY(one.recording(pages) == nullptr);
    }

    void onePrintedWindowThatIsClosedRecordsNothing()
    {
        Counter one;
        one.make(u"receipt_slip"_s);
        one.print(one.pages());
        one.pages()->close();
        QTRY_VERIFY(one.hands.sees(u"letter_handed_over"_s));
        QCOMPARE(one.letter().state, LetterState::Signed);
    }

    void whatThePrinterDidNotTakeIsNotHandedOver()
    {
        Counter one;
        one.make(u"receipt_slip"_s);
        LetterDialog* pages = one.pages();
        Counter::printInto(u"/nowhere/printed.pdf"_s, pages);
        QCOMPARE(one.said(pages), u"The printer did not take it."_s);
        QVERIFY(one.recording(pages) == nullptr);
        QCOMPARE(one.letter().state, LetterState::Signed);
    }

    void printedOnceMoreItIsNotHandedOverTwice()
    {
        Counter one;
        one.make(u"receipt_slip"_s);
        LetterDialog* pages = one.pages();
        one.print(pages);
        one.recording(pages)->click();
        QTRY_COMPARE(one.letter().state, LetterState::Sent);
        QTRY_COMPARE(one.said(pages), u"Recorded as handed over."_s);
        one.print(pages);
        QVERIFY(one.recording(pages) == nullptr);
    }

    /** Another act is on its way: the press is not lost without a word. */
    void whatCannotBeRecordedNowIsOfferedAgain()
    {
        Counter one;
        one.make(u"receipt_slip"_s);
        LetterDialog* pages = one.pages();
        one.print(pages);
        auto* elsewhere = one.hands.page.findChild<QPushButton*>(u"letter_handed_over"_s);
        QVERIFY(elsewhere != nullptr);
        elsewhere->click();
        one.recording(pages)->click();
        QVERIFY2(one.said(pages).startsWith(u"Something else is being saved"_s), qPrintable(one.said(pages)));
        QVERIFY(one.recording(pages) != nullptr);
        // Recorded, and taken up by the page.
        QTRY_COMPARE(one.letter().state, LetterState::Sent);
        QTRY_VERIFY(!one.hands.sees(u"letter_handed_over"_s));
        one.recording(pages)->click();
        QVERIFY2(one.said(pages).contains(u"Nothing was recorded"_s), qPrintable(one.said(pages)));
    }

    void oneThatWasPrintedElsewhereIsHandedOverWithOneKey()
    {
        Counter one;
        one.make(u"receipt_slip"_s);
        one.pages()->close();
        QTRY_VERIFY(one.hands.sees(u"letter_handed_over"_s));
        QVERIFY(!one.hands.sees(u"letter_sent"_s));
        one.hands.press(u"letter_handed_over"_s);
        QTRY_COMPARE(one.letter().state, LetterState::Sent);
        QCOMPARE(one.letter().sentWay, AnswerWay::HandedOver);
    }

    void printingALetterRecordsNothing()
    {
        Counter one;
        one.make(u"interim_notice"_s);
        QTRY_COMPARE(one.letter().state, LetterState::Submitted);
        const auto manager = one.office.deskOf(u"manager"_s);
        valueOf(manager->signLetter(one.id, one.hands.recorded().version, LetterId{1}, SmallOffice::password()));
        QTRY_VERIFY(one.hands.sees(u"letter_sent"_s));
        one.hands.press(u"look_at_letter"_s);
        LetterDialog* pages = one.pages();
        one.print(pages);
        QVERIFY(one.recording(pages) == nullptr);
        QCOMPARE(one.letter().state, LetterState::Signed);
    }

    void onlyAPaperForTheCounterThatIsMadeOutIsHandedOver()
    {
        Letter letter;
        letter.purpose = LetterPurpose::OnTheSpot;
        for (const auto& [state, name] : Names<LetterState>::all) {
            letter.state = state;
            QCOMPARE(handingOver(letter, mondayMorning).has_value(), state == LetterState::Signed);
        }
        letter.state = LetterState::Signed;
        letter.purpose = LetterPurpose::FinalReply;
        QVERIFY(!handingOver(letter, mondayMorning));
    }
};

QTEST_MAIN(TestHandingOver)
#include "tst_handing_over.moc"

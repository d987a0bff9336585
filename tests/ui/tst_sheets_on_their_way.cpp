#include "tests/support/act_sheet.h"
#include "tests/support/procedure_office.h"
#include "tests/support/sent_letters.h"
#include "ui/case/case_at_hand.h"
#include "ui/letters/composer/letter_sheet.h"
#include "ui/letters/password_sheet.h"
#include "ui/widgets/look.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using namespace redress;
using namespace redress::test;
using namespace Qt::StringLiterals;

namespace {

/** The case page of a complaint whose points are being told, at the agent's desk. */
struct Splitting
{
    ProcedureOffice office{u"alphatech"_s};
    CaseId id = office.registered();
    CaseHands hands{office, u"agent"_s, id};
    Sheet sheet{hands, u"raise_point"_s};

    [[nodiscard]] CaseAtHand& atHand() const { return *hands.page.findChild<CaseAtHand*>(); }
    [[nodiscard]] qsizetype points() const { return hands.recorded().points.size(); }
    [[nodiscard]] bool canPress() const { return sheet.dialog->findChild<QPushButton*>(u"raise_point"_s)->isEnabled(); }
};

/** A letter beside the reply that is being written in its sheet. */
struct LetterInSheet
{
    SmallOffice office;
    CaseId id = CaseMaker(office).registered();
    CaseHands hands{office, u"agent"_s, id};
    QPointer<LetterSheet> sheet = opened();

    [[nodiscard]] CaseAtHand& atHand() const { return *hands.page.findChild<CaseAtHand*>(); }
    LetterSheet* opened()
    {
        auto* made = new LetterSheet(atHand(), u"acknowledgement"_s, &hands.page);
        made->open();
        return made;
    }
    [[nodiscard]] QPlainTextEdit* body() const { return sheet->findChild<QPlainTextEdit*>(u"body"_s); }
    void press(const QString& button) const { sheet->findChild<QPushButton*>(button)->click(); }
    [[nodiscard]] bool isGone() const { return sheet.isNull() || !sheet->isVisible(); }
    [[nodiscard]] qsizetype drafts() const { return valueOf(hands.desk->drafts()).size(); }
    [[nodiscard]] QList<Letter> letters() const { return hands.recorded().letters; }
};

void pressEscape(QWidget* sheet, int times = 2)
{
    for (int time = 0; time < times; ++time) {
        QTest::keyClick(sheet, Qt::Key_Escape);
    }
}

} // namespace

/** What a sheet does between the press of its verb and the answer. */
class TestSheetsOnTheirWay : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { look::apply(*qApp, look::Appearance::Light); }

    void aSheetIsNotLeftBeforeItsActIsAnswered()
    {
        Splitting split;
        split.sheet.fill(u"what"_s, u"The lift stands still"_s);
        split.sheet.press();
        pressEscape(split.sheet.dialog);
        QVERIFY(split.sheet.dialog->isVisible());
        QVERIFY(split.sheet.says(u"Under way"_s));
        QTRY_VERIFY(split.sheet.isGone());
        QCOMPARE(split.points(), 1);
        QTRY_VERIFY(valueOf(split.hands.desk->drafts()).isEmpty());
    }

    void onceRefusedASheetIsLeftAsEver()
    {
        Splitting split;
        split.sheet.press();
        pressEscape(split.sheet.dialog);
        QTRY_VERIFY(!split.sheet.refusalAt(u"what"_s).isEmpty());
        QVERIFY(!split.sheet.says(u"Under way"_s));
        pressEscape(split.sheet.dialog, 1);
        QTRY_VERIFY(split.sheet.isGone());
    }

    void aSignatureOnItsWayIsNotLeftEither()
    {
        SentLetters letters;
        const CaseId id = letters.submittedLetter(u"The first"_s);
        const QPointer sheet = new PasswordSheet(*letters.manager, letters.caseOf(id), LetterId{1}, nullptr);
        const QSignalSpy done(sheet.data(), &PasswordSheet::letterSigned);
        sheet->open();
        sheet->findChild<QLineEdit*>(u"password"_s)->setText(SmallOffice::password());
        sheet->findChild<QPushButton*>(u"confirm_signature"_s)->click();
        pressEscape(sheet);
        QVERIFY(sheet->isVisible());
        QTRY_COMPARE(done.size(), 1);
        QTRY_VERIFY(sheet.isNull());
        QCOMPARE(letters.letterOf(id).state, LetterState::Signed);
    }

    void aPasswordIsDroppedWithoutBeingAskedFor()
    {
        SentLetters letters;
        const CaseId id = letters.submittedLetter(u"The first"_s);
        const QPointer sheet = new PasswordSheet(*letters.manager, letters.caseOf(id), LetterId{1}, nullptr);
        sheet->open();
        QTest::keyClicks(sheet->findChild<QLineEdit*>(u"password"_s), u"half"_s);
        pressEscape(sheet, 1);
        QVERIFY(!sheet->isVisible());
    }

    void whereAnotherActIsOnItsWayTheVerbCanBePressedAgain_data()
    {
        QTest::addColumn<QString>("points");
        QTest::newRow("one") << u"The lift stands still"_s;
        QTest::newRow("several") << u"The lift stands still\nNobody called back"_s;
    }
    void whereAnotherActIsOnItsWayTheVerbCanBePressedAgain()
    {
        QFETCH(QString, points);
        Splitting split;
        split.sheet.fill(u"what"_s, points);
        QSignalSpy freed(&split.atHand(), &CaseAtHand::freed);
        QVERIFY(split.atHand().act(command::AddNote{u"She called."_s}));
        split.sheet.press();
        QVERIFY(split.canPress());
        QVERIFY(split.sheet.says(u"Something else is being saved"_s));
        QVERIFY(freed.wait(20'000));
        split.sheet.press();
        QTRY_VERIFY(split.sheet.isGone());
        QCOMPARE(split.points(), points.split(u'\n').size());
    }

    void aSheetThatGoesWithItsPageIsNotAnsweredAnyMore()
    {
        Splitting split;
        split.sheet.fill(u"what"_s, u"The lift stands still\nNobody called back"_s);
        QSignalSpy freed(&split.atHand(), &CaseAtHand::freed);
        split.sheet.press();
        delete split.sheet.dialog;
        QVERIFY(freed.wait(20'000));
        QCoreApplication::processEvents();
        QCOMPARE(split.points(), 1);
    }

    void aLetterThatIsSavedLeavesNoDraftToBeSavedOnceMore()
    {
        LetterInSheet one;
        one.body()->setPlainText(u"Dear Madam,\n\nwe look into it today."_s);
        QTRY_COMPARE(one.drafts(), 1);
        one.press(u"draft_letter"_s);
        pressEscape(one.sheet);
        QVERIFY(one.sheet->isVisible());
        QVERIFY(!one.sheet->findChild<QPushButton*>(u"draft_letter"_s)->isEnabled());
        QVERIFY(!one.sheet->findChild<QPushButton*>(u"submit_letter"_s)->isEnabled());
        QTRY_VERIFY(one.isGone());
        QTRY_VERIFY(one.sheet.isNull());
        QCOMPARE(one.letters().size(), 1);
        QTRY_COMPARE(one.drafts(), 0);
        QVERIFY(!one.atHand().draft(u"letter:new:acknowledgement"_s));
    }

    void aLetterStaysInSightUntilItIsLaidBeforeAManager()
    {
        LetterInSheet one;
        one.body()->setPlainText(u"Dear Madam,\n\nwe look into it today."_s);
        bool wasEmpty = false;
        connect(one.body(), &QPlainTextEdit::textChanged, this,
                [&wasEmpty, body = one.body()] { wasEmpty = wasEmpty || body->toPlainText().isEmpty(); });
        one.press(u"submit_letter"_s);
        QVERIFY(!one.sheet->findChild<QPushButton*>(u"submit_letter"_s)->isEnabled());
        QTRY_VERIFY(one.isGone());
        QVERIFY(!wasEmpty);
        QTRY_COMPARE(one.letters().value(0).state, LetterState::Submitted);
        QTRY_COMPARE(one.drafts(), 0);
    }
};

QTEST_MAIN(TestSheetsOnTheirWay)
#include "tst_sheets_on_their_way.moc"

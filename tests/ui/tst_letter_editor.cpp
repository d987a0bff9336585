#include "tests/support/writing.h"
#include "ui/widgets/look.h"

#include <QApplication>
#include <QClipboard>
#include <QHelpEvent>
#include <QInputMethodEvent>
#include <QSignalSpy>
#include <QToolTip>

using namespace redress;
using namespace redress::test;
using namespace Qt::StringLiterals;

namespace {

const QStringList unchanged{u"complainant=Đào"_s, u"reference=26-004817-3"_s};

} // namespace

/** What came from the case stays known while a letter is written. */
class TestLetterEditor : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { look::apply(*qApp, look::Appearance::Light); }

    void whatCameFromTheCaseStaysKnownWhileOneWritesAroundIt()
    {
        Writing hand;
        hand.putCursor(0);
        hand.type(u"Hello\n"_s);
        hand.putCursor(int(hand.text().size()));
        hand.type(u" Yours"_s);
        QCOMPARE(hand.text(), u"Hello\nDear Đào, your case 26-004817-3. Yours"_s);
        QCOMPARE(hand.known(), unchanged);
    }
    void whatIsWrittenAtTheEdgeOfAValueIsNoPartOfIt()
    {
        Writing hand;
        hand.putCursor(5);
        hand.type(u"Ms "_s);
        QCOMPARE(hand.known(), unchanged);
        hand.putCursor(11);
        hand.type(u" Thị"_s);
        QCOMPARE(hand.text().left(16), u"Dear Ms Đào Thị,"_s);
        QCOMPARE(hand.known(), unchanged);
    }
    void aLetterThatIsNothingButAValueTakesWordsBeforeAndBehindIt()
    {
        Writing hand(fillIn(u"{complainant}"_s, values));
        hand.putCursor(0);
        hand.type(u"Dear "_s);
        hand.putCursor(int(hand.text().size()));
        hand.type(u",\nwe"_s);
        QCOMPARE(hand.text(), u"Dear Đào,\nwe"_s);
        QCOMPARE(hand.known(), QStringList{u"complainant=Đào"_s});
    }
    void whatIsWrittenInAValueChangesIt()
    {
        Writing hand;
        hand.putCursor(6);
        hand.type(u"x"_s);
        QCOMPARE(hand.known().first(), u"complainant=Đxào"_s);
        hand.press(Qt::Key_Backspace);
        QCOMPARE(hand.known(), unchanged);
    }
    void aValueWrittenOverIsAChangedValueAndNoNewText()
    {
        Writing hand;
        hand.putCursor(5, 8);
        hand.type(u"Minh"_s);
        QCOMPARE(hand.text().left(10), u"Dear Minh,"_s);
        QCOMPARE(hand.known().first(), u"complainant=Minh"_s);
    }
    void aSelectionThatHoldsMoreThanAValueIsWrittenOverByOnesOwnWords()
    {
        Writing hand;
        hand.putCursor(0, 9);
        hand.type(u"Hello"_s);
        QCOMPARE(hand.known(), QStringList{u"reference=26-004817-3"_s});
    }
    void valuesInAnAssembledTextStayInIt()
    {
        Writing hand(fillIn(u"We answer:\n\n{points}\n\nYours"_s, values));
        const QStringList all{u"points=1. The lift\nRM 120 by 3 May"_s, u"cost=RM 120"_s, u"due=3 May"_s};
        QCOMPARE(hand.known(), all);
        hand.putCursor(int(hand.text().indexOf(u"by"_s)));
        hand.type(u"in full "_s);
        QCOMPARE(hand.known(),
                 (QStringList{u"points=1. The lift\nRM 120 in full by 3 May"_s, u"cost=RM 120"_s, u"due=3 May"_s}));
        hand.putCursor(int(hand.text().indexOf(u"RM"_s)));
        hand.type(u"\n"_s);
        QCOMPARE(hand.known().first(), u"points=1. The lift\n\nRM 120 in full by 3 May"_s);
        QCOMPARE(hand.known().at(1), u"cost=RM 120"_s);
    }
    void aValueThatIsMovedOrCopiedStaysKnown()
    {
        Writing hand;
        hand.putCursor(5, 8);
        hand.press(Qt::Key_X, Qt::ControlModifier);
        hand.putCursor(int(hand.text().size()));
        hand.press(Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(hand.known(), (QStringList{u"reference=26-004817-3"_s, u"complainant=Đào"_s}));
        hand.press(Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(hand.text(), u"Dear , your case 26-004817-3.ĐàoĐào"_s);
        QCOMPARE(hand.known(), (QStringList{u"reference=26-004817-3"_s, u"complainant=Đào"_s, u"complainant=Đào"_s}));
    }
    void whatIsPastedBesideAValueIsNoPartOfIt()
    {
        Writing hand;
        QApplication::clipboard()->setText(u"Nguyễn\nThị "_s);
        hand.putCursor(5);
        hand.press(Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(hand.known(), unchanged);
        hand.putCursor(int(hand.text().indexOf(u',')));
        hand.press(Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(hand.known(), unchanged);
    }
    void whatIsCopiedIsPlainTextForOtherPrograms()
    {
        Writing hand;
        hand.press(Qt::Key_A, Qt::ControlModifier);
        hand.press(Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QApplication::clipboard()->text(), hand.text());
        QVERIFY(!QApplication::clipboard()->mimeData()->hasHtml());
    }
    void anInputMethodWritesAsKeysDo()
    {
        Writing hand;
        hand.putCursor(8);
        QInputMethodEvent composing(u"ti"_s, {});
        QApplication::sendEvent(&hand.editor, &composing);
        QInputMethodEvent written;
        written.setCommitString(u" Tí"_s);
        QApplication::sendEvent(&hand.editor, &written);
        QCOMPARE(hand.text().left(12), u"Dear Đào Tí,"_s);
        QCOMPARE(hand.known(), unchanged);

        hand.putCursor(5, 8);
        QApplication::sendEvent(&hand.editor, &composing);
        QInputMethodEvent over;
        over.setCommitString(u"Tí"_s);
        QApplication::sendEvent(&hand.editor, &over);
        QCOMPARE(hand.known().first(), u"complainant=Tí"_s);
    }
    void aDraftKeepsTheTextAndWhatIsKnownOfIt()
    {
        Writing hand(fillIn(u"We answer:\n\n{points}\n\n{other} Yours {complainant}"_s, values));
        hand.putCursor(0);
        hand.type(u"Well. "_s);
        const auto kept = QJsonValue::fromVariant(hand.editor.kept());
        Writing other(FilledText{});
        other.editor.setKept(kept.toVariant());
        QCOMPARE(other.editor.filled(), hand.editor.filled());
        QVERIFY(!other.editor.document()->isUndoAvailable());
    }
    void aDraftOfAnEarlierProgramIsPlainText()
    {
        Writing hand;
        hand.editor.setKept(u"Dear customer,\nyours"_s);
        QCOMPARE(hand.editor.filled(), (FilledText{u"Dear customer,\nyours"_s, {}}));
    }
    void aDraftThatIsDamagedIsItsTextAlone()
    {
        Writing hand;
        hand.editor.setKept(QVariantMap{{u"text"_s, u"short"_s}, {u"insertions"_s, u"name:2:900,a:-4:2"_s}});
        QCOMPARE(hand.editor.filled(), (FilledText{u"short"_s, {}}));
    }
    void theSameTextPutInAgainLeavesTheCursorWhereItIs()
    {
        Writing hand;
        const QVariant kept = hand.editor.kept();
        hand.putCursor(12);
        hand.editor.setKept(QVariant(QString()));
        hand.editor.setKept(kept);
        QCOMPARE(hand.editor.textCursor().position(), 12);
    }
    void theNextOpenPlaceIsMarkedAndWrittenOverRoundToTheFirst()
    {
        Writing hand(FilledText{u"A {delay_reason} b {answer_by}."_s, {}});
        QVERIFY(hand.editor.goToNextPlace());
        QCOMPARE(hand.editor.textCursor().selectedText(), u"{delay_reason}"_s);
        hand.type(u"the storm"_s);
        QVERIFY(hand.editor.goToNextPlace());
        QCOMPARE(hand.editor.textCursor().selectedText(), u"{answer_by}"_s);
        QVERIFY(hand.editor.goToNextPlace());
        QCOMPARE(hand.editor.textCursor().selectedText(), u"{answer_by}"_s);
        hand.type(u"Friday"_s);
        QCOMPARE(hand.text(), u"A the storm b Friday."_s);
        QVERIFY(!hand.editor.goToNextPlace());
    }
    void aValuePutInStandsInEachOfItsPlacesAndCanBePutAnewOrOpened()
    {
        Writing hand(FilledText{u"{why} and {why}, {other}"_s, {}});
        hand.editor.put(u"why"_s, {u"rain"_s});
        QCOMPARE(hand.text(), u"rain and rain, {other}"_s);
        QCOMPARE(hand.known(), (QStringList{u"why=rain"_s, u"why=rain"_s}));
        hand.editor.put(u"why"_s, {u"snow fell"_s});
        QCOMPARE(hand.known(), (QStringList{u"why=snow fell"_s, u"why=snow fell"_s}));
        hand.editor.put(u"why"_s, {});
        QCOMPARE(hand.editor.filled(), (FilledText{u"{why} and {why}, {other}"_s, {}}));
    }
    void aChangedValuePutInAnewIsOneValueAndNotOneInAnother()
    {
        Writing hand;
        hand.putCursor(6);
        hand.type(u"x"_s);
        hand.editor.replace({5, 4}, fillIn(u"{complainant}"_s, values));
        QCOMPARE(hand.editor.filled(), shortLetter());
    }
    void hostileValuesStayText_data()
    {
        QTest::addColumn<QString>("value");
        QTest::newRow("tags") << u"<b>x</b><img src=x onerror=y>&amp;"_s;
        QTest::newRow("braces") << u"{complainant} {{reference}} }{ \" ' \\"_s;
        QTest::newRow("marks") << u"\u202Eevil\u202C \u2066a\u2069 \u200F\u200E\u061C"_s;
        QTest::newRow("emoji") << u"👩‍👩‍👧‍👦 🏳️‍🌈 é"_s;
        QTest::newRow("lines") << u"one\ntwo\n\nthree"_s;
        QTest::newRow("blanks") << u"RM\u00A0120,00 a\u2009b\u200Cc"_s;
        QTest::newRow("long") << QString(10'000, u'W');
        QTest::newRow("separators") << u"a:1:2,b\u001Fc\u001Ed"_s;
    }
    void hostileValuesStayText()
    {
        QFETCH(QString, value);
        Writing hand(fillIn(u"Dear {complainant}, {reference}."_s,
                            {{u"complainant"_s, {value, ValueKind::Name}}, {u"reference"_s, {u"R1"_s, ValueKind::Reference}}}));
        QCOMPARE(hand.text(), u"Dear %1, R1."_s.arg(value));
        QCOMPARE(hand.known(), (QStringList{u"complainant="_s + value, u"reference=R1"_s}));
        QVERIFY(!hand.editor.goToNextPlace());
        hand.putCursor(0);
        hand.type(u"x"_s);
        QCOMPARE(hand.known(), (QStringList{u"complainant="_s + value, u"reference=R1"_s}));
    }
    void endsOfLinesOfAnotherSystemMoveNothing()
    {
        Writing hand(fillIn(u"{one} {two}"_s, {{u"one"_s, {u"x\r\ny"_s}}, {u"two"_s, {u"z"_s}}}));
        QCOMPARE(hand.text(), u"x\ny z"_s);
        QCOMPARE(hand.known(), (QStringList{u"one=x\ny"_s, u"two=z"_s}));
    }
    void aFieldHearsOfEveryChangeAndOfNothingElse()
    {
        Writing hand;
        QSignalSpy written(&hand.editor, &LetterEditor::written);
        hand.putCursor(3, 7);
        hand.editor.setRemarks({{LetterRule::ValueChanged, u"body"_s, TextPlace{5, 3}, u"x"_s, u"y"_s, {}}});
        hand.editor.setLanguage(u"fa"_s);
        QTest::qWait(20);
        QCOMPARE(written.size(), 0);
        hand.type(u"x"_s);
        QVERIFY(written.size() > 0);
    }
    void aPersianLetterBeginsAtTheRight()
    {
        Writing hand(FilledText{u"مشتری گرامی"_s, {}});
        hand.editor.setLanguage(u"fa"_s);
        const QTextOption option = hand.editor.document()->defaultTextOption();
        QCOMPARE(option.textDirection(), Qt::RightToLeft);
        QVERIFY(option.alignment().testFlag(Qt::AlignRight));
    }
    void marksShowWhatIsKnownOpenAndWrong()
    {
        Writing hand(fillIn(u"Dear {complainant}, {open}."_s, values));
        hand.editor.setRemarks({{LetterRule::ValueChanged, u"body"_s, TextPlace{0, 4}, u"x"_s, u"y"_s, {}}});
        QTRY_COMPARE(hand.editor.extraSelections().size(), 3);
        // The last is painted over the others.
        QCOMPARE(hand.editor.extraSelections().at(0).cursor.selectedText(), u"Đào"_s);
        QCOMPARE(hand.editor.extraSelections().at(1).cursor.selectedText(), u"{open}"_s);
        QCOMPARE(hand.editor.extraSelections().at(2).format.underlineColor(), look::textOf(look::Tone::Late));
    }
    void whoPointsAtAValueIsToldWhatItIsAsText()
    {
        Writing hand;
        hand.editor.setWording([](const QString& placeholder) { return u"<b>%1</b>"_s.arg(placeholder); });
        hand.editor.setRemarks({{LetterRule::ValueChanged, u"body"_s, TextPlace{21, 4}, u"No."_s, u"Mend it."_s, {}}});
        const auto pointAt = [&](int position) {
            QTextCursor cursor(hand.editor.document());
            cursor.setPosition(position);
            const QPoint place = hand.editor.cursorRect(cursor).center();
            QHelpEvent help(QEvent::ToolTip, place, hand.editor.viewport()->mapToGlobal(place));
            QApplication::sendEvent(hand.editor.viewport(), &help);
            return QToolTip::text();
        };
        QCOMPARE(pointAt(6), u"<p>&lt;b&gt;complainant&lt;/b&gt;</p>"_s);
        QCOMPARE(pointAt(23), u"<p>No. Mend it.</p>"_s);
    }
};

QTEST_MAIN(TestLetterEditor)
#include "tst_letter_editor.moc"

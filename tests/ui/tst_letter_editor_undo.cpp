#include "tests/support/writing.h"
#include "ui/widgets/look.h"

#include <QApplication>
#include <QClipboard>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTextBlock>

using namespace redress;
using namespace redress::test;
using namespace Qt::StringLiterals;

namespace {

/** With which change of the text each paragraph changed last. */
QList<int> revisionsOf(const LetterEditor& editor)
{
    QList<int> revisions;
    for (QTextBlock block = editor.document()->begin(); block.isValid(); block = block.next()) {
        revisions.append(block.revision());
    }
    return revisions;
}

/** All that a text can warn of; what the offscreen platform cannot do is no fault. */
void failOnWarnings()
{
    QTest::failOnWarning(QRegularExpression(u"^Q(TextCursor|TextDocument|TextLayout|PlainTextEdit|WidgetTextControl)"_s));
}

const QStringList unchanged{u"complainant=Đào"_s, u"reference=26-004817-3"_s};

} // namespace

/** What is undone and done again in a letter, and what a key costs. */
class TestLetterEditorUndo : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { look::apply(*qApp, look::Appearance::Light); }

    void allPutInAnewCanBeUndone()
    {
        Writing hand;
        hand.editor.replaceAll(fillIn(u"Hello {complainant}"_s, values));
        QCOMPARE(hand.known(), QStringList{u"complainant=Đào"_s});
        hand.editor.undo();
        QCOMPARE(hand.editor.filled(), shortLetter());
    }
    void aValueTakenOutIsGoneAndComesBackWithUndo()
    {
        Writing hand;
        hand.putCursor(5, 8);
        hand.press(Qt::Key_Delete);
        QCOMPARE(hand.known(), QStringList{u"reference=26-004817-3"_s});
        hand.press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(hand.known(), unchanged);
        hand.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(hand.known(), QStringList{u"reference=26-004817-3"_s});
    }
    void everyEditKeepsWhatIsKnownInsideTheTextAndUndoneItIsAsBefore()
    {
        failOnWarnings();
        QRandomGenerator chance(4711);
        for (int round = 0; round < 12; ++round) {
            Writing hand(fillIn(u"Dear {complainant},\n\n{points}\n\n{reference}{complainant} {open}"_s, values));
            const FilledText before = hand.editor.filled();
            for (int step = 0; step < 60; ++step) {
                const int length = int(hand.text().size());
                const int from = int(chance.bounded(length + 1));
                hand.putCursor(from, chance.bounded(2) == 0 ? from : int(chance.bounded(length + 1)));
                switch (chance.bounded(6)) {
                case 0:
                    hand.type(u"ab"_s);
                    break;
                case 1:
                    hand.press(Qt::Key_Backspace);
                    break;
                case 2:
                    hand.press(Qt::Key_C, Qt::ControlModifier);
                    break;
                case 3:
                    hand.press(Qt::Key_V, Qt::ControlModifier);
                    break;
                case 4:
                    hand.type(u"\n"_s);
                    break;
                default:
                    hand.editor.insertHere(fillIn(u"see {reference}"_s, values));
                }
                const FilledText& now = hand.editor.filled();
                QVERIFY2(lieWithin(now.insertions, now.text.size()), qPrintable(textOf(now.insertions)));
                QCOMPARE(now.text, hand.editor.toPlainText());
            }
            const FilledText after = hand.editor.filled();
            while (hand.editor.document()->isUndoAvailable()) {
                hand.editor.undo();
            }
            QCOMPARE(hand.editor.filled(), before);
            while (hand.editor.document()->isRedoAvailable()) {
                hand.editor.redo();
            }
            QCOMPARE(hand.editor.filled(), after);
        }
    }
    void whatIsDoneAgainLeadsTheCursorToWhereItWasDone_data()
    {
        QTest::addColumn<int>("from");
        QTest::addColumn<QString>("typed");
        QTest::newRow("typed behind a value") << 8 << u"x"_s;
        QTest::newRow("a line behind a value") << 8 << u"\n"_s;
        QTest::newRow("pasted behind a value") << 8 << QString();
        QTest::newRow("typed over a value") << 5 << u"x"_s;
        QTest::newRow("typed over more than a value") << 2 << u"x"_s;
        QTest::newRow("pasted over more than a value") << 2 << QString();
    }
    void whatIsDoneAgainLeadsTheCursorToWhereItWasDone()
    {
        QFETCH(int, from);
        QFETCH(QString, typed);
        failOnWarnings();
        Writing hand(fillIn(u"Dear {complainant}"_s, values));
        const FilledText before = hand.editor.filled();
        hand.putCursor(from, int(before.text.size()));
        if (typed.isEmpty()) {
            QApplication::clipboard()->setText(u" and\nothers"_s);
            hand.press(Qt::Key_V, Qt::ControlModifier);
        } else {
            hand.type(typed);
        }
        const FilledText written = hand.editor.filled();
        while (hand.editor.document()->isUndoAvailable()) {
            hand.press(Qt::Key_Z, Qt::ControlModifier);
        }
        QCOMPARE(hand.editor.filled(), before);
        while (hand.editor.document()->isRedoAvailable()) {
            hand.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        }
        QCOMPARE(hand.editor.filled(), written);
        QCOMPARE(hand.editor.textCursor().position(), int(written.text.size()));
    }

    void aKeyReadsALongLetterOnceAndSetsOneParagraphAnew()
    {
        const QString paragraph = u"Thang máy của {complainant} đứng yên từ thứ Ba, xem {reference}. "_s.repeated(8) + u"\n\n"_s;
        Writing hand(fillIn(paragraph.repeated(120), values));
        QVERIFY(hand.text().size() > 50'000);
        hand.putCursor(25'000);
        QApplication::processEvents();
        QSignalSpy changes(hand.editor.document(), &QTextDocument::contentsChange);
        for (int key = 0; key < 5; ++key) {
            const QList<int> before = revisionsOf(hand.editor);
            hand.type(u"a"_s);
            QCOMPARE(changes.size(), key + 1);
            QCOMPARE(changes.last(), (QVariantList{25'000 + key, 0, 1}));
            // Whoever asks for the text gets what was read of it, marks and all, until the next key.
            const QString read = hand.editor.filled().text;
            QApplication::processEvents();
            QVERIFY(hand.editor.filled().text.constData() == read.constData());
            const QList<int> after = revisionsOf(hand.editor);
            int anew = 0;
            for (qsizetype block = 0; block < after.size(); ++block) {
                anew += after.at(block) != before.value(block) ? 1 : 0;
            }
            QCOMPARE(anew, 1);
            QCOMPARE(hand.editor.extraSelections().size(), 500);
        }
    }
};

QTEST_MAIN(TestLetterEditorUndo)
#include "tst_letter_editor_undo.moc"

#include "tests/support/answering.h"
#include "ui/letters/composer/paragraph_picker.h"
#include "ui/letters/letter_dialog.h"
#include "ui/letters/letter_preview.h"
#include "ui/widgets/look.h"
#include "ui/words.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

using namespace redress;
using namespace redress::test;
using namespace Qt::StringLiterals;

class TestLetterComposer : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { look::apply(*qApp, look::Appearance::Light); }

    void valuesOfTheCaseAreKnownInTheLetterThatIsSaved()
    {
        Answering one;
        one.hands.press(u"draft_letter"_s);
        QTRY_COMPARE(one.hands.recorded().letters.size(), 1);
        const Letter letter = one.hands.recorded().letters.first();
        QCOMPARE(letter.insertions, one.body()->filled().insertions);
        const auto name = std::ranges::find(letter.insertions, u"complainant"_s, &Insertion::placeholder);
        QVERIFY(name != letter.insertions.end());
        QCOMPARE(letter.body.mid(name->from, name->length), u"Nguyễn Thị Đào"_s);
    }
    void theSubjectLineFollowsTheTemplateUntilAPersonWritesIt()
    {
        Answering one;
        const QString english = one.hands.typed(u"subject"_s);
        QVERIFY(english.contains(one.hands.recorded().reference));
        one.hands.type(u"language"_s, u"vi"_s);
        QVERIFY(one.hands.typed(u"subject"_s) != english);
        one.hands.type(u"subject"_s, u"About your router"_s);
        one.hands.type(u"language"_s, u"en"_s);
        QCOMPARE(one.hands.typed(u"subject"_s), u"About your router"_s);
        one.hands.press(u"draft_letter"_s);
        QTRY_COMPARE(one.hands.recorded().letters.size(), 1);
        QCOMPARE(one.hands.recorded().letters.first().subject, u"About your router"_s);
    }
    void whatIsStillAskedForIsTypedAboveTheTextAndStandsInIt()
    {
        Answering one;
        one.write(u"It is late: {delay_reason}. Once more: {delay_reason}."_s);
        QTRY_VERIFY(one.hands.sees(u"ask_delay_reason"_s));
        auto* ask = one.hands.find<QLineEdit>(u"ask_delay_reason"_s);
        QTest::keyClicks(ask, u"the storm"_s);
        QCOMPARE(one.hands.typed(u"body"_s), u"It is late: the storm. Once more: the storm."_s);
        ask->selectAll();
        QTest::keyClick(ask, Qt::Key_Delete);
        QCOMPARE(one.hands.typed(u"body"_s), u"It is late: {delay_reason}. Once more: {delay_reason}."_s);
        one.write(u"Nothing is open."_s);
        QTRY_VERIFY(!one.hands.sees(u"ask_delay_reason"_s));
    }
    void aReferenceInAPersianLetterIsReadFromItsBeginning()
    {
        Answering one;
        one.hands.type(u"language"_s, u"fa"_s);
        const QString reference = u'\u2066' + one.hands.recorded().reference + u'\u2069';
        QVERIFY(one.hands.typed(u"subject"_s).contains(reference));
        const FilledText& text = one.body()->filled();
        bool known = false;
        for (const Insertion& each : text.insertions) {
            const QString says = text.text.mid(each.from, each.length);
            known = known || (each.placeholder == u"reference"_s && says == reference);
            QVERIFY2(each.placeholder != u"hotline"_s || says.contains(one.hands.desk->office().organisation.phone),
                     qPrintable(says));
        }
        QVERIFY(known);
        QTRY_VERIFY(!one.remarks().isEmpty());
        QVERIFY2(one.remarks().filter(one.hands.recorded().reference).isEmpty(), qPrintable(one.remarks().join(u'\n')));
    }
    void theNextPlaceIsOneKeyAway()
    {
        Answering one;
        one.write(u"It is {this} and {that}."_s);
        one.press(u"next_place"_s);
        QCOMPARE(one.body()->textCursor().selectedText(), u"{this}"_s);
        QVERIFY(one.body()->hasFocus());
        one.press(u"next_place"_s);
        QCOMPARE(one.body()->textCursor().selectedText(), u"{that}"_s);
    }

    void aShortcutTypedBecomesItsParagraphWithTheCasesValues()
    {
        Answering one;
        one.keep(u"call"_s, u"How to reach us"_s, u"Quote {reference}."_s);
        one.write(u"Dear customer, call"_s);
        one.press(u"complete_paragraph"_s);
        const QString reference = one.hands.recorded().reference;
        QCOMPARE(one.hands.typed(u"body"_s), u"Dear customer, Quote %1."_s.arg(reference));
        QCOMPARE(one.body()->filled().insertions, (QList<Insertion>{{u"reference"_s, 21, reference.size()}}));
        one.body()->undo();
        QCOMPARE(one.hands.typed(u"body"_s), u"Dear customer, call"_s);
    }
    void aParagraphIsFoundByItsShortcutOrItsName()
    {
        Answering one;
        one.keep(u"zzcall"_s, u"Wie man uns erreicht"_s, u"Ring us."_s);
        one.write(u"ordinary words"_s);
        one.press(u"complete_paragraph"_s);
        auto* picker = one.hands.page.findChild<ParagraphPicker*>();
        QVERIFY(picker != nullptr && picker->isVisible());
        auto* field = picker->findChild<QLineEdit*>(u"paragraph_field"_s);
        QCOMPARE(field->text(), QString());
        QTest::keyClicks(field, u"erreicht"_s);
        QCOMPARE(picker->findChild<QListWidget*>(u"paragraph_lines"_s)->count(), 1);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(one.hands.typed(u"body"_s), u"ordinary wordsRing us."_s);

        one.write(u"See zzc"_s);
        one.press(u"complete_paragraph"_s);
        picker = one.hands.page.findChildren<ParagraphPicker*>().last();
        QCOMPARE(picker->findChild<QLineEdit*>(u"paragraph_field"_s)->text(), u"zzc"_s);
        QTest::keyClick(picker->findChild<QLineEdit*>(u"paragraph_field"_s), Qt::Key_Return);
        QCOMPARE(one.hands.typed(u"body"_s), u"See Ring us."_s);
    }
    void theMenuOffersEachParagraphByItsName()
    {
        Answering one;
        one.keep(u"zzcall"_s, u"You & us"_s, u"Ring us."_s);
        one.write(u"Well. "_s);
        QMenu* menu = one.hands.find<QPushButton>(u"paragraphs"_s)->menu();
        Q_EMIT menu->aboutToShow();
        auto* action = menu->findChild<QAction*>(u"paragraph_zzcall"_s);
        QCOMPARE(action->text(), u"You && us"_s);
        action->trigger();
        QCOMPARE(one.hands.typed(u"body"_s), u"Well. Ring us."_s);
    }

    void whatStandsInTheWayIsListedWithItsCureWhileOneWrites()
    {
        Answering one;
        one.write(u"It is {this}."_s);
        QTRY_VERIFY(!one.remarks().filter(u"{this}"_s).isEmpty());
        QVERIFY(one.hands.sees(u"remark_0"_s));
        // In the direction of its own words, whichever way the window runs.
        QCOMPARE(one.hands.find<QAbstractButton>(u"remark_0"_s)->text(), apart(one.remarks().first()));
        one.write(u"It is done."_s);
        QTRY_VERIFY(one.remarks().filter(u"{this}"_s).isEmpty());
    }
    void oneKeyLeadsFromRemarkToRemark()
    {
        Answering one;
        one.write(u"It is {this} and {reference}, {this} again."_s);
        QTRY_VERIFY(one.remarks().filter(u"{this}"_s).size() == 2);
        bool ledToTheValue = false;
        bool ledToTheAsk = false;
        for (int step = 0; step < one.remarks().size(); ++step) {
            one.press(u"next_remark"_s);
            ledToTheValue = ledToTheValue || one.body()->textCursor().selectedText() == u"{reference}"_s;
            ledToTheAsk = ledToTheAsk || one.hands.find<QLineEdit>(u"ask_this"_s)->hasFocus();
        }
        QVERIFY(ledToTheValue);
        QVERIFY(ledToTheAsk);
    }
    void enterOnARemarkLeadsThere()
    {
        Answering one;
        one.write(u"See {reference}."_s);
        QTRY_VERIFY(!one.remarks().filter(u"{reference}"_s).isEmpty());
        const int at = int(one.remarks().indexOf(one.remarks().filter(u"{reference}"_s).first()));
        auto* line = one.hands.find<QAbstractButton>(u"remark_%1"_s.arg(at));
        line->setFocus();
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(one.body()->textCursor().selectedText(), u"{reference}"_s);
        QVERIFY(one.body()->hasFocus());
    }
    void aRemarkThatAValueCuresPutsItIn()
    {
        Answering one;
        one.write(u"See {reference}."_s);
        QTRY_VERIFY(!one.remarks().filter(u"{reference}"_s).isEmpty());
        const int at = int(one.remarks().indexOf(one.remarks().filter(u"{reference}"_s).first()));
        one.hands.press(u"put_in_%1"_s.arg(at));
        const QString reference = one.hands.recorded().reference;
        QCOMPARE(one.hands.typed(u"body"_s), u"See %1."_s.arg(reference));
        QCOMPARE(one.body()->filled().insertions, (QList<Insertion>{{u"reference"_s, 4, reference.size()}}));
        QTRY_VERIFY(one.remarks().filter(u"{reference}"_s).isEmpty());
    }
    void aLetterThatIsNotReadyIsLaidBeforeNobodyAndLeadsToWhatIsOpen()
    {
        Answering one;
        one.write(u"It is {this}."_s);
        one.hands.press(u"submit_letter"_s);
        QVERIFY(one.hands.sees(u"remark_0"_s));
        QVERIFY(one.hands.sees(u"banner_text"_s));
        QVERIFY(one.hands.find<QLabel>(u"banner_text"_s)->text().contains(one.remarks().first()));
        QTest::qWait(100);
        QVERIFY(one.hands.recorded().letters.isEmpty());
        QVERIFY(one.hands.sees(u"submit_letter"_s));
    }

    void aLetterIsLaidBeforeTheManagerWhoIsChosen()
    {
        Answering one;
        one.hands.answerAsks();
        const Staff manager = *one.hands.desk->office().memberNamed(u"manager"_s);
        one.hands.type(u"to"_s, QString::number(manager.id.value));
        one.hands.press(u"submit_letter"_s);
        QTRY_COMPARE(one.hands.recorded().letters.size(), 1);
        QTRY_COMPARE(one.hands.recorded().letters.first().state, LetterState::Submitted);
        QCOMPARE(one.hands.recorded().letters.first().submittedTo, manager.id);
    }
    void enclosuresAreSavedALineEach()
    {
        Answering one;
        one.hands.type(u"enclosures"_s, u"Invoice\nPhoto of the meter"_s);
        one.hands.press(u"draft_letter"_s);
        QTRY_COMPARE(one.hands.recorded().letters.size(), 1);
        QCOMPARE(one.hands.recorded().letters.first().enclosures, u"Invoice\nPhoto of the meter"_s);
        QTRY_COMPARE(one.hands.typed(u"enclosures"_s), u"Invoice\nPhoto of the meter"_s);
    }

    void whatIsTypedIsKeptWithWhatIsKnownOfItThoughTheProgramEnds()
    {
        Answering one;
        QTest::keyClicks(one.body(), u"Well. "_s);
        const FilledText written = one.body()->filled();
        const auto kept = [&] {
            const auto drafts = valueOf(one.hands.desk->drafts());
            return std::ranges::any_of(drafts, [](const Draft& draft) { return draft.key.endsWith(u":letter"_s); });
        };
        QTRY_VERIFY(kept());
        // Another program that finds what this one left, which still runs and has told nobody.
        CaseHands later(one.office, u"agent"_s, one.id);
        QCOMPARE(later.find<LetterEditor>(u"body"_s)->filled(), written);
    }
    void thePreviewFollowsWhatIsTyped()
    {
        Answering one;
        one.hands.press(u"preview_letter"_s);
        LetterDialog* dialog = nullptr;
        QTRY_VERIFY((dialog = one.hands.page.findChild<LetterDialog*>()) != nullptr && dialog->isVisible());
        QVERIFY(!dialog->isModal());
        QTRY_VERIFY(dialog->preview()->pageCount() == 1);
        QSignalSpy drawn(dialog->preview(), &LetterPreview::drawn);
        one.write(u"a line\n"_s.repeated(120));
        QTRY_VERIFY(dialog->preview()->pageCount() > 1);
        dialog->close();
    }
    void anOrdinaryLetterIsLookedOverInAMoment()
    {
        Answering one;
        QElapsedTimer watch;
        watch.start();
        one.write(one.hands.typed(u"body"_s) + u" {this}"_s);
        qInfo() << "ms on the window's thread:" << watch.elapsed();
        QTRY_VERIFY(!one.remarks().filter(u"{this}"_s).isEmpty());
    }
};

QTEST_MAIN(TestLetterComposer)
#include "tst_letter_composer.moc"

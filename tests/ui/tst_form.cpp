#include "ui/widgets/banner.h"
#include "ui/widgets/choice_box.h"
#include "ui/widgets/choice_row.h"
#include "ui/widgets/form.h"
#include "ui/widgets/look.h"
#include "ui/widgets/missing_list.h"
#include "ui/widgets/text_area.h"
#include "ui/widgets/tick_list.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>
#include <QWheelEvent>

using namespace redress;
using namespace Qt::StringLiterals;

namespace {

/** One editor of each kind. */
struct Sample
{
    Sample()
    {
        severity->addChoice(u"low"_s, u"Low"_s);
        severity->addChoice(u"high"_s, u"High"_s);
        way->addChoice(u"post"_s, u"By post"_s);
        way->addChoice(u"phone"_s, u"By phone"_s);
        form.add(u"name"_s, u"&Name"_s, name);
        form.addBeside(u"severity"_s, u"Severity"_s, severity);
        form.add(u"description"_s, u"Description"_s, description);
        form.add(u"complex"_s, {}, complex);
        form.add(u"way"_s, u"Way"_s, way);
        form.resize(800, 500);
        form.show();
    }

    Form form;
    QLineEdit* name = new QLineEdit;
    ChoiceBox* severity = new ChoiceBox;
    TextArea* description = new TextArea(3);
    QCheckBox* complex = new QCheckBox(u"Complex"_s);
    ChoiceRow* way = new ChoiceRow;
};

} // namespace

class TestForm : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { look::apply(*qApp, look::Appearance::Light); }

    void everyEditorIsNamedForTestsAndForScreenReaders()
    {
        Sample sample;
        QCOMPARE(sample.form.findChild<QLineEdit*>(u"name"_s), sample.name);
        QAccessibleInterface* seen = QAccessible::queryAccessibleInterface(sample.name);
        QVERIFY(seen);
        QCOMPARE(seen->text(QAccessible::Name), u"Name"_s);
        QCOMPARE(sample.complex->accessibleName(), u"Complex"_s);
    }
    void aChoiceBeginsWithNothingChosen()
    {
        Sample sample;
        QCOMPARE(sample.severity->chosen(), QString());
        QCOMPARE(sample.way->chosen(), QString());
        sample.severity->choose(u"high"_s);
        QCOMPARE(sample.severity->currentText(), u"High"_s);
        sample.severity->choose(u"not offered"_s);
        QCOMPARE(sample.severity->chosen(), QString());
        sample.way->choose(u"phone"_s);
        QCOMPARE(sample.way->chosen(), u"phone"_s);
        sample.way->choose({});
        QCOMPARE(sample.way->chosen(), QString());
    }
    void theWheelDoesNotChangeABoxThatHasNoFocus()
    {
        Sample sample;
        sample.severity->choose(u"low"_s);
        const QPointF at = sample.severity->rect().center();
        QWheelEvent turn(at, sample.severity->mapToGlobal(at), {}, QPoint(0, -120), Qt::NoButton, Qt::NoModifier,
                         Qt::NoScrollPhase, false);
        QApplication::sendEvent(sample.severity, &turn);
        QCOMPARE(sample.severity->chosen(), u"low"_s);
    }
    void aSnapshotRestoresEveryFieldAndIsQuiet()
    {
        Sample one;
        one.name->setText(u"Nguyễn <b>"_s);
        one.severity->choose(u"high"_s);
        one.description->setPlainText(u"two\nlines"_s);
        one.complex->setChecked(true);
        one.way->choose(u"post"_s);
        Sample other;
        QSignalSpy edited(&other.form, &Form::edited);
        other.form.restore(one.form.snapshot());
        QCOMPARE(other.form.snapshot(), one.form.snapshot());
        QCOMPARE(other.name->text(), u"Nguyễn <b>"_s);
        QCOMPARE(other.severity->chosen(), u"high"_s);
        QVERIFY(other.complex->isChecked());
        QCOMPARE(other.way->chosen(), u"post"_s);
        QCOMPARE(edited.size(), 0);
        other.form.reset();
        QCOMPARE(other.form.snapshot(), Sample().form.snapshot());
    }
    void everyEditorTellsThatItWasEdited()
    {
        Sample sample;
        QSignalSpy edited(&sample.form, &Form::edited);
        QTest::keyClicks(sample.name, u"a"_s);
        QCOMPARE(edited.size(), 1);
        sample.severity->choose(u"low"_s);
        QCOMPARE(edited.size(), 2);
        QTest::keyClicks(sample.description, u"a"_s);
        QCOMPARE(edited.size(), 3);
        sample.complex->click();
        QCOMPARE(edited.size(), 4);
        sample.way->choose(u"post"_s);
        QCOMPARE(edited.size(), 5);
    }
    void refusalsStandAtTheirFieldsAndTheFirstGetsTheFocus()
    {
        Sample sample;
        QVERIFY(QTest::qWaitForWindowActive(&sample.form));
        sample.form.showRefusals({{u"case"_s, u"changed"_s, u"Somebody changed the case."_s},
                                  {u"description"_s, u"missing"_s, u"The <b>description</b> is missing."_s},
                                  {u"name"_s, u"missing"_s, u"The name is missing."_s}});
        QCOMPARE(sample.form.field(u"description"_s)->refusal(), u"The <b>description</b> is missing."_s);
        QCOMPARE(sample.form.field(u"name"_s)->refusal(), u"The name is missing."_s);
        QVERIFY(!sample.form.field(u"severity"_s)->isRefused());
        QCOMPARE(QApplication::focusWidget(), sample.description);
        auto* general = sample.form.findChild<QLabel*>(u"banner_text"_s);
        QVERIFY(general->isVisible());
        QCOMPARE(general->text(), u"Somebody changed the case."_s);
        QCOMPARE(general->textFormat(), Qt::PlainText);
    }
    void editingAFieldTakesItsRefusalAwayAndNoOther()
    {
        Sample sample;
        sample.form.showRefusals({{u"description"_s, u"missing"_s, u"The description is missing."_s},
                                  {u"name"_s, u"missing"_s, u"The name is missing."_s}});
        QTest::keyClicks(sample.name, u"a"_s);
        QVERIFY(!sample.form.field(u"name"_s)->isRefused());
        QVERIFY(sample.form.field(u"description"_s)->isRefused());
    }
    void aRefusalIsReadOutWithItsEditor()
    {
        Sample sample;
        sample.form.showRefusals({{u"name"_s, u"missing"_s, u"The name is missing."_s}});
        QCOMPARE(sample.name->accessibleDescription(), u"The name is missing."_s);
    }
    void twoFieldsStandSideBySideOnlyWhereThereIsRoom()
    {
        Sample sample;
        const auto top = [](QWidget* editor) { return editor->mapTo(editor->window(), QPoint()).y(); };
        sample.form.resize(800, 600);
        QTRY_COMPARE(top(sample.name), top(sample.severity));
        sample.form.resize(400, 600);
        QTRY_VERIFY(top(sample.severity) > top(sample.name));
    }
    void tabLeavesATextAreaAndCtrlEnterAcceptsIt()
    {
        Sample sample;
        QVERIFY(QTest::qWaitForWindowActive(&sample.form));
        sample.description->setFocus();
        QSignalSpy accepted(sample.description, &TextArea::accepted);
        QTest::keyClick(sample.description, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(accepted.size(), 1);
        QCOMPARE(sample.description->toPlainText(), QString());
        QTest::keyClick(sample.description, Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), sample.complex);
    }
    void aMegabytePastedInOneLineStaysWholeAndTypingStaysQuick()
    {
        Sample sample;
        QString text;
        while (text.size() < 1'000'000) {
            text += u"Thang máy đứng yên từ thứ Ba, người già phải leo bộ. "_s;
        }
        QApplication::clipboard()->setText(text);
        sample.description->paste();
        QString kept = sample.description->toPlainText();
        QCOMPARE(kept.replace(u'\n', u' '), text);
        QElapsedTimer clock;
        clock.start();
        for (int i = 0; i < 10; ++i) {
            QTest::keyClick(sample.description, Qt::Key_X);
            sample.description->grab();
        }
        QVERIFY2(clock.elapsed() < 10 * 100, qPrintable(QString::number(clock.elapsed())));
    }
    void aTextAreaGrowsWithWhatItHeldBeforeItWasShown()
    {
        QWidget window;
        auto* column = new QVBoxLayout(&window);
        auto* area = new TextArea(1);
        column->addWidget(area);
        column->addStretch();
        area->setPlainText(u"one line that goes on "_s.repeated(40));
        window.resize(320, 400);
        window.show();
        QTRY_COMPARE(area->height(), TextArea(3).sizeHint().height());
        area->setPlainText(u"short"_s);
        QTRY_COMPARE(area->height(), TextArea(1).sizeHint().height());
    }

    void aTextAreaBeginsAtTheSideOfItsScript()
    {
        TextArea area(3);
        area.setPlainText(u"آسانسور کار نمی‌کند"_s);
        QVERIFY(area.document()->defaultTextOption().alignment().testFlag(Qt::AlignRight));
        area.setPlainText(u"Thang máy"_s);
        QVERIFY(area.document()->defaultTextOption().alignment().testFlag(Qt::AlignLeft));
    }
    void whatIsMissingLeadsToItsField()
    {
        MissingList list;
        list.setMissing({{u"severity"_s, u"missing"_s, u"The severity is missing."_s}});
        QSignalSpy wanted(&list, &MissingList::fieldWanted);
        auto* link = list.findChild<QAbstractButton*>(u"missing_severity"_s);
        QVERIFY(link);
        link->click();
        QCOMPARE(wanted.value(0).value(0).toString(), u"severity"_s);
        list.setMissing({});
        QVERIFY(list.isHidden());
    }
    void whatIsMissingFoldsIntoOneButtonWhereThereIsLittleRoom()
    {
        MissingList list;
        list.setMissing({{u"severity"_s, u"missing"_s, u"The severity is missing."_s},
                         {u"remarks"_s, u"missing"_s, u"Read it back."_s}});
        const int whole = list.sizeHint().height();
        list.setFolded(true);
        QVERIFY(list.sizeHint().height() < whole);
        auto* opener = list.findChild<QPushButton*>(u"still_missing"_s);
        QVERIFY(opener->isVisibleTo(&list) && opener->text().contains(u'2'));
        QSignalSpy wanted(&list, &MissingList::fieldWanted);
        opener->menu()->actions().last()->trigger();
        QCOMPARE(wanted.value(0).value(0).toString(), u"remarks"_s);
    }
    void aNameToTickKeepsItsAmpersand()
    {
        TickList list;
        list.offer({{u"remedy_1"_s, u"Council & court"_s}});
        QCOMPARE(list.findChild<QCheckBox*>(u"remedy_1"_s)->text(), u"Council && court"_s);
    }

    void aBannerGrowsWithATextThatWraps()
    {
        QWidget page;
        auto* column = new QVBoxLayout(&page);
        auto* banner = new Banner;
        column->addWidget(banner);
        column->addWidget(new QPlainTextEdit, 1);
        banner->tell(look::Tone::Waiting, u"What was saved since will no longer be in the register. "_s.repeated(3));
        static_cast<void>(banner->addButton(u"Put it back"_s, u"yes"_s));
        page.resize(320, 500);
        page.show();
        const auto* words = banner->findChild<QLabel*>(u"banner_text"_s);
        QTRY_VERIFY(words->height() >= words->heightForWidth(words->width()));
    }
};

QTEST_MAIN(TestForm)
#include "tst_form.moc"

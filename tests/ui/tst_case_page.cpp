#include "tests/support/case_desk.h"
#include "ui/case/case_side.h"
#include "ui/case/journal_view.h"
#include "ui/widgets/link_line.h"
#include "ui/widgets/look.h"
#include "ui/widgets/stage_rail.h"

#include <QApplication>
#include <QLabel>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSplitter>
#include <QTest>

#include <algorithm>

using namespace redress;
using namespace redress::test;
using namespace Qt::StringLiterals;

/** The page around the panels: what others do, what was typed, what is shown at which width. */
class TestCasePage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { look::apply(*qApp, look::Appearance::Light); }

    void whatAnotherDeskDoesAppearsWithoutDisturbingWhoTypes()
    {
        SmallOffice office;
        CaseMaker maker(office);
        const CaseId id = maker.registered();
        CaseHands hands(office, u"agent"_s, id);
        QTRY_VERIFY(hands.page.isActiveWindow());
        hands.find<QPlainTextEdit>(u"remarks"_s)->setFocus();
        hands.type(u"remarks"_s, u"Half a sent"_s);
        maker.meanwhile(id, command::AddNote{u"The complainant phoned."_s});
        auto* journal = hands.find<JournalView>(u"journal"_s);
        QTRY_VERIFY(journal->toPlainText().contains(u"The complainant phoned."_s));
        QCOMPARE(hands.typed(u"remarks"_s), u"Half a sent"_s);
        QCOMPARE(QApplication::focusWidget()->objectName(), u"remarks"_s);
    }

    void aConflictKeepsWhatWasTypedShowsTheNewStateAndSaysSo_data()
    {
        QTest::addColumn<bool>("seen");
        QTest::newRow("before this desk has looked") << false;
        QTest::newRow("after the change appeared behind the typing") << true;
    }
    void aConflictKeepsWhatWasTypedShowsTheNewStateAndSaysSo()
    {
        SmallOffice office;
        CaseMaker maker(office);
        const CaseId id = maker.registered();
        CaseHands hands(office, u"supervisor"_s, id);
        hands.type(u"category"_s, u"billing"_s);
        hands.type(u"product"_s, u"Invoice of May"_s);
        hands.type(u"severity"_s, u"low"_s);
        maker.meanwhile(id, command::ClassifyCase{{u"interruption"_s, u"Fiber"_s, Severity::High}});
        QFETCH(bool, seen);
        auto* journal = hands.find<JournalView>(u"journal"_s);
        if (seen) {
            QTRY_VERIFY(journal->toPlainText().contains(u"Fiber"_s));
        }
        hands.press(u"classify_case"_s);
        QTRY_VERIFY(hands.sees(u"banner_text"_s));
        QCOMPARE(hands.typed(u"product"_s), u"Invoice of May"_s);
        QVERIFY(journal->toPlainText().contains(u"Fiber"_s));
        QCOMPARE(hands.recorded().classification->severity, Severity::High);
        hands.press(u"classify_case"_s);
        QTRY_COMPARE(hands.recorded().classification->product, u"Invoice of May"_s);
    }

    void aCaseThatGoesOnElsewhereLeavesTypedTextInSight()
    {
        SmallOffice office;
        CaseMaker maker(office);
        const CaseId id = maker.registered();
        CaseHands hands(office, u"agent"_s, id);
        hands.press(u"open_refusal"_s);
        hands.type(u"explanation"_s, u"Because"_s);
        maker.meanwhile(id, command::RefuseCase{u"no_evidence"_s, u"Nothing was found."_s});
        auto* rail = hands.find<StageRail>(u"stages"_s);
        QTRY_VERIFY(hands.sees(u"banner_text"_s));
        QCOMPARE(hands.stage(), u"verification"_s);
        QCOMPARE(hands.typed(u"explanation"_s), u"Because"_s);
        Q_EMIT rail->stageChosen(Stage::Reply);
        QCOMPARE(hands.stage(), u"reply"_s);
    }

    void whatWasTypedInACaseStandsThereAgain()
    {
        SmallOffice office;
        CaseMaker maker(office);
        const CaseId first = maker.registered();
        const CaseId second = maker.registered();
        CaseHands hands(office, u"agent"_s, first);
        hands.type(u"remarks"_s, u"Not yet saved"_s);
        hands.page.show(second);
        QTRY_COMPARE(hands.typed(u"remarks"_s), QString());
        QTRY_COMPARE(valueOf(hands.desk->drafts()).size(), 1);
        hands.page.show(first);
        QTRY_COMPARE(hands.typed(u"remarks"_s), u"Not yet saved"_s);
        hands.press(u"confirm_content"_s);
        QTRY_VERIFY(valueOf(hands.desk->drafts()).isEmpty());
    }

    void aNoteIsAddedByControlEnterAndNothingElseIsDone()
    {
        SmallOffice office;
        const CaseId id = CaseMaker(office).accepted();
        CaseHands hands(office, u"agent"_s, id);
        QTRY_VERIFY(hands.page.isActiveWindow());
        hands.type(u"instructions"_s, u"Measure the line."_s);
        hands.type(u"text"_s, u"Seen."_s);
        auto* note = hands.find<QPlainTextEdit>(u"text"_s);
        note->setFocus();
        QTest::keyClick(note, Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(hands.typed(u"text"_s), QString());
        QTest::qWait(300);
        QVERIFY(hands.find<JournalView>(u"journal"_s)->toPlainText().contains(u"Seen."_s));
        QVERIFY(hands.recorded().handOffs.isEmpty());
        QVERIFY(hands.refusalAt(u"department"_s).isEmpty());
    }

    void longTextsInTheJournalAreFolded()
    {
        SmallOffice office;
        CaseMaker maker(office);
        const CaseId id = maker.registered();
        maker.meanwhile(id, command::AddNote{u"word "_s.repeated(200) + u"the end"_s});
        CaseHands hands(office, u"agent"_s, id);
        auto* journal = hands.find<JournalView>(u"journal"_s);
        QVERIFY(!journal->toPlainText().contains(u"the end"_s));
        Q_EMIT journal->anchorClicked(QUrl(u"2"_s));
        QVERIFY(journal->toPlainText().contains(u"the end"_s));
    }

    void theJournalIsNewestFirstWithWhoAndWhen()
    {
        SmallOffice office;
        CaseHands hands(office, u"agent"_s, CaseMaker(office).answered());
        const QString text = hands.find<JournalView>(u"journal"_s)->toPlainText();
        QVERIFY(text.indexOf(u"Registered"_s) > text.indexOf(u"Accepted"_s));
        QVERIFY(text.indexOf(u"Accepted"_s) > text.indexOf(u"The officer"_s));
        QVERIFY(text.contains(u"today 09:00"_s));
    }

    void nothingIsCutOffAtAnyWidth_data()
    {
        QTest::addColumn<int>("width");
        for (const int width : {560, 640, 719, 720, 806, 1000, 1400}) {
            QTest::addRow("%d", width) << width;
        }
    }
    void nothingIsCutOffAtAnyWidth()
    {
        QFETCH(int, width);
        SmallOffice office;
        Intake intake = smallComplaint();
        intake.complainant.email = u"a.very.long.name.of.a.person@an-organisation-with-a-name.example.org"_s;
        CaseHands hands(office, u"supervisor"_s, CaseMaker(office).registered(intake));
        hands.page.resize(width, 680);
        QTest::qWait(50);
        QCOMPARE(hands.page.width(), width);
        for (const auto* area : hands.page.findChildren<QScrollArea*>()) {
            if (area->isVisible()) {
                QVERIFY2(area->widget()->width() <= area->viewport()->width(),
                         qPrintable(area->objectName()));
            }
        }
        for (const auto* label : hands.page.findChildren<QLabel*>()) {
            if (label->isVisible()) {
                QVERIFY2(label->width() >= label->minimumSizeHint().width(), qPrintable(label->text()));
                QVERIFY2(label->height() >= label->heightForWidth(label->width()), qPrintable(label->text()));
            }
        }
        for (const auto* link : hands.page.findChildren<LinkLine*>()) {
            QVERIFY2(link->height() >= link->heightForWidth(link->width()), qPrintable(link->text()));
        }
    }

    void doneStagesShowWhatWasRecorded()
    {
        SmallOffice office;
        CaseHands hands(office, u"agent"_s, CaseMaker(office).replied());
        auto* rail = hands.find<StageRail>(u"stages"_s);
        for (const Stage stage : {Stage::Intake, Stage::Verification, Stage::HandOff, Stage::Reply}) {
            Q_EMIT rail->stageChosen(stage);
            QCOMPARE(hands.stage(), nameOf(stage));
            for (const auto* field : hands.panel()->findChildren<Field*>()) {
                QVERIFY2(!field->isVisible(), qPrintable(field->fieldName()));
            }
        }
    }

    void noHeadingStandsOverNothing()
    {
        SmallOffice office;
        const CaseId id = CaseMaker(office).answered();
        const auto heading = [](const CaseHands& hands) {
            const auto labels = hands.page.findChildren<QLabel*>();
            return std::ranges::any_of(
                labels, [](const QLabel* one) { return one->isVisible() && one->text() == u"What was told"_s; });
        };
        CaseHands agent(office, u"agent"_s, id);
        QVERIFY(heading(agent));
        CaseHands officer(office, u"officer"_s, id);
        QCOMPARE(officer.stage(), u"reply"_s);
        QVERIFY(!heading(officer));
    }

    void aCaseOfAnotherDepartmentIsNotShown()
    {
        SmallOffice office;
        const CaseId id = CaseMaker(office).registered();
        const auto desk = office.deskOf(u"officer"_s);
        CasePage page(*desk);
        page.resize(800, 600);
        page.show();
        page.show(id);
        QTRY_VERIFY(page.findChild<StagePanel*>() == nullptr);
        const auto labels = page.findChildren<QLabel*>();
        QTRY_VERIFY(std::ranges::any_of(labels, [](const QLabel* one) {
            return one->isVisible() && one->text().contains(u"department"_s);
        }));
    }

    void everythingThatTakesTheFocusHasANameForReaders()
    {
        SmallOffice office;
        CaseMaker maker(office);
        for (const CaseId id :
             {maker.registered(), maker.accepted(), maker.answered(), maker.replied(), maker.decided()}) {
            const CaseHands hands(office, u"supervisor"_s, id);
            for (const QWidget* one : hands.page.findChildren<QWidget*>()) {
                const bool focusable =
                    one->isVisible() && one->focusPolicy() & Qt::TabFocus && !one->focusProxy();
                const auto* button = qobject_cast<const QAbstractButton*>(one);
                const QString name = button != nullptr && one->accessibleName().isEmpty()
                                         ? button->text()
                                         : one->accessibleName();
                QVERIFY2(!focusable || !name.isEmpty(), qPrintable(one->objectName()));
            }
        }
    }
};

QTEST_MAIN(TestCasePage)
#include "tst_case_page.moc"

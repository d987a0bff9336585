#include "tests/support/work_hands.h"
#include "ui/case/case_page.h"
#include "ui/frame/case_place.h"
#include "ui/frame/case_tabs.h"
#include "ui/frame/case_window.h"
#include "ui/widgets/look.h"

#include <QPlainTextEdit>
#include <QSettings>
#include <QtTest>

using namespace redress;
using namespace redress::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int registered = 11;

/** An office with some new cases, made once a program. */
struct BusyOffice : SmallOffice
{
    BusyOffice()
    {
        static SmallOffice pattern;
        static const QList<CaseId> registeredOnce = fill(pattern);
        cases = registeredOnce;
        QFile::remove(address());
        QFile::copy(pattern.address(), address());
    }
    QList<CaseId> cases;

private:
    static QList<CaseId> fill(SmallOffice& pattern)
    {
        QList<CaseId> made;
        const auto desk = pattern.deskOf(u"agent"_s);
        for (int number = 0; number < registered; ++number) {
            Intake intake = smallComplaint();
            intake.subject = u"Matter %1 & more"_s.arg(number);
            made.append(valueOf(desk->registerCase(intake)).id);
        }
        return made;
    }
};

CaseTabs* tabsOf(const WorkHands& hands)
{
    return hands.find<CaseTabs>(u"open_cases"_s);
}

CasePlace* placeOf(const WorkHands& hands)
{
    return hands.work->findChild<CasePlace*>();
}

/** Opens it as a person does who comes from elsewhere: by its reference. */
[[nodiscard]] bool open(WorkHands& hands, CaseId id)
{
    placeOf(hands)->caseWanted(id);
    return QTest::qWaitFor(
        [&] { return hands.sees(u"case_reference"_s) && placeOf(hands)->shownCase() == id; });
}

} // namespace

class TestOpenCases : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();

    void aCaseOpenedByKeyTakesTheFocusToItsPanelOnceItIsRead();
    void aCaseOpenedTwiceHasOneTab();
    void keysGoRoundAndStraightToATab();
    void closingATabShowsTheOneSeenBefore();
    void whatIsTypedInAClosedCaseStandsThereAgain();
    void aTabSaysWhereSomethingIsTyped();
    void theTenthCaseClosesTheCleanOneLongestUnseen();
    void aCaseBeingTakenInHasATabAndKeepsTheChannelKeys();
    void aTabIsMovedByKeysAndItsOrderComesBack();
    void aCaseInAWindowOfItsOwnKeepsWhatIsTyped();
    void aCaseInAWindowIsNotOpenedTwice();
    void goingBackFindsTheListAndTheCaseThatStoodBesideIt();
    void theMouseGoesBackToo();
    void theWorkComesBackAsThisPersonLeftIt();
    void tabsThatCameBackAreReadWhenTheyAreLookedAt();
    void aSubjectIsNoMnemonic();

private:
    QTemporaryDir settings;
    std::unique_ptr<BusyOffice> office;
};

void TestOpenCases::initTestCase()
{
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QCoreApplication::setOrganizationName(u"redress"_s);
    QCoreApplication::setApplicationName(u"redress"_s);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, settings.path());
    look::apply(*qApp, look::Appearance::Light);
}

void TestOpenCases::init()
{
    office = std::make_unique<BusyOffice>();
}

void TestOpenCases::aCaseOpenedByKeyTakesTheFocusToItsPanelOnceItIsRead()
{
    WorkHands hands(*office, u"agent"_s);
    QVERIFY(open(hands, office->cases.first()));
    const auto* page = placeOf(hands)->findChild<CasePage*>();
    QTRY_VERIFY(page->work()->isAncestorOf(QApplication::focusWidget()));
}

void TestOpenCases::aCaseOpenedTwiceHasOneTab()
{
    WorkHands hands(*office, u"agent"_s);
    QVERIFY(!hands.sees(u"open_cases"_s));
    QVERIFY(open(hands, office->cases.at(0)));
    QVERIFY(open(hands, office->cases.at(1)));
    QVERIFY(open(hands, office->cases.at(0)));
    QCOMPARE(tabsOf(hands)->count(), 2);
    QCOMPARE(tabsOf(hands)->currentIndex(), 0);
}

void TestOpenCases::keysGoRoundAndStraightToATab()
{
    WorkHands hands(*office, u"agent"_s);
    for (int number = 0; number < 3; ++number) {
        QVERIFY(open(hands, office->cases.at(number)));
    }
    hands.press(Qt::Key_Tab, Qt::ControlModifier);
    QCOMPARE(placeOf(hands)->shownCase(), office->cases.at(0));
    hands.press(Qt::Key_Tab, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(placeOf(hands)->shownCase(), office->cases.at(2));
    hands.press(Qt::Key_2, Qt::AltModifier);
    QCOMPARE(placeOf(hands)->shownCase(), office->cases.at(1));
}

void TestOpenCases::closingATabShowsTheOneSeenBefore()
{
    WorkHands hands(*office, u"agent"_s);
    for (int number = 0; number < 3; ++number) {
        QVERIFY(open(hands, office->cases.at(number)));
    }
    hands.press(Qt::Key_1, Qt::AltModifier);
    hands.press(Qt::Key_W, Qt::ControlModifier);
    QCOMPARE(placeOf(hands)->shownCase(), office->cases.at(2));
    QCOMPARE(tabsOf(hands)->count(), 2);
    QTest::mouseClick(tabsOf(hands), Qt::MiddleButton, {}, tabsOf(hands)->tabRect(0).center());
    QCOMPARE(tabsOf(hands)->count(), 1);
    QCOMPARE(placeOf(hands)->shownCase(), office->cases.at(2));
    hands.press(Qt::Key_W, Qt::ControlModifier);
    QVERIFY(placeOf(hands)->isEmpty());
    QVERIFY(!hands.sees(u"open_cases"_s));
    QVERIFY(hands.list()->hasFocus());
}

void TestOpenCases::whatIsTypedInAClosedCaseStandsThereAgain()
{
    WorkHands hands(*office, u"agent"_s);
    QVERIFY(open(hands, office->cases.at(0)));
    auto* note = hands.find<QPlainTextEdit>(u"text"_s);
    QVERIFY(note != nullptr);
    note->setPlainText(u"half a note"_s);
    hands.press(Qt::Key_W, Qt::ControlModifier);
    QVERIFY(placeOf(hands)->isEmpty());
    QVERIFY(QTest::qWaitFor([&] { return !valueOf(hands.desk->drafts()).isEmpty(); }));
    QVERIFY(open(hands, office->cases.at(0)));
    QTRY_VERIFY(hands.find<QPlainTextEdit>(u"text"_s) != nullptr);
    QTRY_COMPARE(hands.find<QPlainTextEdit>(u"text"_s)->toPlainText(), u"half a note"_s);
}

void TestOpenCases::aTabSaysWhereSomethingIsTyped()
{
    WorkHands hands(*office, u"agent"_s);
    QVERIFY(open(hands, office->cases.at(0)));
    QVERIFY(tabsOf(hands)->tabIcon(0).isNull());
    hands.find<QPlainTextEdit>(u"text"_s)->setPlainText(u"half a note"_s);
    QTRY_VERIFY(!tabsOf(hands)->tabIcon(0).isNull());
    QVERIFY(!tabsOf(hands)->tabWhatsThis(0).isEmpty());
}

void TestOpenCases::theTenthCaseClosesTheCleanOneLongestUnseen()
{
    WorkHands hands(*office, u"agent"_s);
    QVERIFY(open(hands, office->cases.at(0)));
    hands.find<QPlainTextEdit>(u"text"_s)->setPlainText(u"half a note"_s);
    for (int number = 1; number < CasePlace::mostOpen; ++number) {
        QVERIFY(open(hands, office->cases.at(number)));
    }
    QVERIFY(open(hands, office->cases.at(9)));
    QCOMPARE(tabsOf(hands)->count(), CasePlace::mostOpen);
    QVERIFY(tabsOf(hands)->indexOf(office->cases.at(0)) >= 0);
    QCOMPARE(tabsOf(hands)->indexOf(office->cases.at(1)), -1);
}

void TestOpenCases::aCaseBeingTakenInHasATabAndKeepsTheChannelKeys()
{
    WorkHands hands(*office, u"agent"_s);
    QVERIFY(open(hands, office->cases.at(0)));
    hands.press(Qt::Key_N, Qt::ControlModifier);
    QTRY_VERIFY(hands.sees(u"intake"_s));
    QCOMPARE(tabsOf(hands)->count(), 2);
    hands.press(Qt::Key_1, Qt::AltModifier);
    QVERIFY(hands.sees(u"intake"_s));
    hands.press(Qt::Key_Tab, Qt::ControlModifier);
    QCOMPARE(placeOf(hands)->shownCase(), office->cases.at(0));
    hands.press(Qt::Key_2, Qt::AltModifier);
    QVERIFY(hands.sees(u"intake"_s));
    hands.press(Qt::Key_Escape);
    QCOMPARE(tabsOf(hands)->count(), 1);
}

void TestOpenCases::aTabIsMovedByKeysAndItsOrderComesBack()
{
    {
        WorkHands hands(*office, u"agent"_s);
        QVERIFY(open(hands, office->cases.at(0)));
        QVERIFY(open(hands, office->cases.at(1)));
        hands.press(Qt::Key_PageUp, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(tabsOf(hands)->caseAt(0), office->cases.at(1));
    }
    WorkHands again(*office, u"agent"_s);
    QTRY_VERIFY(tabsOf(again) != nullptr);
    QCOMPARE(tabsOf(again)->caseAt(0), office->cases.at(1));
    QCOMPARE(tabsOf(again)->caseAt(1), office->cases.at(0));
}

void TestOpenCases::aCaseInAWindowOfItsOwnKeepsWhatIsTyped()
{
    WorkHands hands(*office, u"agent"_s);
    QVERIFY(open(hands, office->cases.at(0)));
    hands.find<QPlainTextEdit>(u"text"_s)->setPlainText(u"half a note"_s);
    hands.press(Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
    const auto windowInSight = []() -> CaseWindow* {
        for (QWidget* window : QApplication::topLevelWidgets()) {
            if (auto* one = qobject_cast<CaseWindow*>(window); one != nullptr && one->isVisible()) {
                return one;
            }
        }
        return nullptr;
    };
    CaseWindow* window = windowInSight();
    QVERIFY(window != nullptr);
    QVERIFY(!hands.sees(u"open_cases"_s));
    QCOMPARE(window->findChild<QPlainTextEdit*>(u"text"_s)->toPlainText(), u"half a note"_s);
    QVERIFY(window->windowTitle().contains(u"Matter 0"_s));
    Q_EMIT window->backWanted();
    QTRY_VERIFY(windowInSight() == nullptr);
    QCOMPARE(placeOf(hands)->shownCase(), office->cases.at(0));
    QCOMPARE(hands.find<QPlainTextEdit>(u"text"_s)->toPlainText(), u"half a note"_s);
}

void TestOpenCases::aCaseInAWindowIsNotOpenedTwice()
{
    WorkHands hands(*office, u"agent"_s);
    QVERIFY(open(hands, office->cases.at(0)));
    hands.press(Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
    placeOf(hands)->caseWanted(office->cases.at(0));
    QVERIFY(placeOf(hands)->isEmpty());
}

void TestOpenCases::goingBackFindsTheListAndTheCaseThatStoodBesideIt()
{
    WorkHands hands(*office, u"agent"_s);
    QVERIFY(!hands.find<QPushButton>(u"go_back"_s)->isEnabled());
    QVERIFY(open(hands, office->cases.at(0)));
    hands.press(Qt::Key_2, Qt::ControlModifier);
    QVERIFY(open(hands, office->cases.at(1)));
    hands.press(Qt::Key_Left, Qt::AltModifier);
    QTRY_COMPARE(placeOf(hands)->shownCase(), office->cases.at(0));
    hands.press(Qt::Key_Left, Qt::AltModifier);
    QTRY_COMPARE(hands.find<QLabel>(u"list_title"_s)->text(), u"New"_s);
    hands.press(Qt::Key_Right, Qt::AltModifier);
    QTRY_COMPARE(hands.find<QLabel>(u"list_title"_s)->text(), u"Mine"_s);
    hands.press(Qt::Key_Right, Qt::AltModifier);
    QTRY_COMPARE(placeOf(hands)->shownCase(), office->cases.at(1));
    QTRY_VERIFY(!hands.find<QPushButton>(u"go_forward"_s)->isEnabled());
}

void TestOpenCases::theMouseGoesBackToo()
{
    WorkHands hands(*office, u"agent"_s);
    QVERIFY(open(hands, office->cases.at(0)));
    QVERIFY(open(hands, office->cases.at(1)));
    QTest::mouseClick(hands.list()->viewport(), Qt::BackButton);
    QCOMPARE(placeOf(hands)->shownCase(), office->cases.at(0));
    QTest::mouseClick(hands.find(u"case_page"_s), Qt::ForwardButton);
    QCOMPARE(placeOf(hands)->shownCase(), office->cases.at(1));
}

void TestOpenCases::theWorkComesBackAsThisPersonLeftIt()
{
    {
        WorkHands hands(*office, u"agent"_s);
        QVERIFY(open(hands, office->cases.at(0)));
        QVERIFY(open(hands, office->cases.at(1)));
        hands.press(Qt::Key_2, Qt::ControlModifier);
    }
    {
        WorkHands other(*office, u"supervisor"_s);
        QVERIFY(!other.sees(u"open_cases"_s));
    }
    WorkHands again(*office, u"agent"_s);
    QCOMPARE(again.find<QLabel>(u"list_title"_s)->text(), u"Mine"_s);
    QTRY_COMPARE(placeOf(again)->shownCase(), office->cases.at(1));
    QCOMPARE(tabsOf(again)->count(), 2);
}

void TestOpenCases::tabsThatCameBackAreReadWhenTheyAreLookedAt()
{
    {
        WorkHands hands(*office, u"agent"_s);
        QVERIFY(open(hands, office->cases.at(0)));
        QVERIFY(open(hands, office->cases.at(1)));
    }
    const auto supervisor = office->deskOf(u"supervisor"_s);
    const auto readingsOf = [&](CaseId id) { return valueOf(supervisor->readings(id)).size(); };
    const auto before = readingsOf(office->cases.at(0));
    WorkHands again(*office, u"agent"_s);
    QTRY_COMPARE(readingsOf(office->cases.at(1)), 2);
    QCOMPARE(readingsOf(office->cases.at(0)), before);
    again.press(Qt::Key_1, Qt::AltModifier);
    QTRY_COMPARE(readingsOf(office->cases.at(0)), before + 1);
}

void TestOpenCases::aSubjectIsNoMnemonic()
{
    WorkHands hands(*office, u"agent"_s);
    QVERIFY(open(hands, office->cases.at(0)));
    QTRY_VERIFY(tabsOf(hands)->tabText(0).contains(u"&& more"_s));
}

QTEST_MAIN(TestOpenCases)
#include "tst_open_cases.moc"

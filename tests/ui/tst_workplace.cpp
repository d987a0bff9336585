#include "tests/support/demo_window.h"
#include "ui/queue/work_list_model.h"

#include <QAccessible>
#include <QScrollBar>

using namespace redress;
using namespace redress::test;
using namespace Qt::StringLiterals;

namespace {

Intake complaint()
{
    Intake typed;
    typed.channel = Channel::Phone;
    typed.complainant.name = u"Trần Thị Bưởi"_s;
    typed.complainant.phone = u"0903 111 222"_s;
    typed.complainant.language = u"vi"_s;
    typed.subject = u"Thang máy dừng giữa hai tầng"_s;
    typed.description = u"Đã ba lần trong tuần này."_s;
    return typed;
}

} // namespace

/** Lists, places and the case beside them, in the whole window. */
class TestWorkplace : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        const Result<Done> made = demo.make();
        QVERIFY2(made, made ? "" : qPrintable(made.refusal().text));
    }
    void init() { demo.beginAnew(); }

    void theAdministratorSeesAccountsAndNoCases();
    void whatAnotherDeskDoesAppearsWithinTwoSeconds();
    void aCaseIsTakenWithOneKey();
    void theLastPlaceAskedForIsTheOneShown();
    void aNarrowWindowShowsTheListOrTheCase();
    void aLongListIsReadOnAtItsEndAndKeepsItsPlace();
    void f6GoesRoundTheParts();
    void theKeyOfAPlaceGoesIntoItFromTheSidebarToo();
    void everythingThatTakesTheFocusHasAName();
    void listsAndPlacesAndTabsHaveAMenuByKey();

private:
    DemoFolder demo;
};

void TestWorkplace::theAdministratorSeesAccountsAndNoCases()
{
    DemoWindow place(demo);
    QVERIFY(place.signIn(u"khai"_s));
    QVERIFY(place.find(u"accounts"_s));
    for (const QString& absent : {u"work_list"_s, u"search"_s, u"new_case"_s}) {
        QVERIFY2(place.find(absent) == nullptr, qPrintable(absent));
    }
}

void TestWorkplace::whatAnotherDeskDoesAppearsWithinTwoSeconds()
{
    const QString address = demo.ownCopy();
    DemoWindow place(demo, address);
    QVERIFY(place.beginWork(u"hoa"_s));
    const int before = place.lines();

    Desk other(demo.clock, demo.drafts() + u"_other"_s);
    bool saved = false;
    other.openRegister(address).then(this, [&](const Result<Done>&) {
        other.signIn(u"minh"_s, QString::fromUtf16(demoPassword)).then(this, [&](const Result<Session>&) {
            Intake intake = complaint();
            intake.received = demo.clock.now();
            other.registerCase(intake).then(this,
                                            [&](const Result<Registered>& done) { saved = done.held(); });
        });
    });
    QTRY_VERIFY(saved);
    QTRY_COMPARE_WITH_TIMEOUT(place.lines(), before + 1, 2'000);
}

void TestWorkplace::aCaseIsTakenWithOneKey()
{
    DemoWindow place(demo);
    QVERIFY(place.beginWork(u"hoa"_s));
    const int before = place.lines();
    place.list()->setFocus();
    const auto taken = place.list()->currentIndex().data(WorkListModel::LineRole).value<CaseLine>().id;
    place.press(Qt::Key_T);
    QTRY_COMPARE(place.lines(), before - 1);
    place.press(Qt::Key_2, Qt::ControlModifier);
    const auto isMine = [&] {
        for (int row = 0; row < place.lines(); ++row) {
            if (place.list()->model()->index(row, 0).data(WorkListModel::LineRole).value<CaseLine>().id ==
                taken) {
                return true;
            }
        }
        return false;
    };
    QTRY_VERIFY(isMine());
}

void TestWorkplace::theLastPlaceAskedForIsTheOneShown()
{
    DemoWindow place(demo);
    QVERIFY(place.signIn(u"hoa"_s));
    for (int round = 0; round < 20; ++round) {
        place.press(Qt::Key_1, Qt::ControlModifier);
        place.press(Qt::Key_4, Qt::ControlModifier);
    }
    const auto allWithDepartments = [&] {
        for (int row = 0; row < place.lines(); ++row) {
            const auto line =
                place.list()->model()->index(row, 0).data(WorkListModel::LineRole).value<CaseLine>();
            if (line.queue != Queue::WithDepartments) {
                return false;
            }
        }
        return place.lines() > 0;
    };
    QTRY_VERIFY(allWithDepartments());
    QTest::qWait(300);
    QVERIFY(allWithDepartments());
}

void TestWorkplace::aNarrowWindowShowsTheListOrTheCase()
{
    DemoWindow place(demo);
    QVERIFY(place.beginWork(u"hoa"_s));
    place.window.resize(1000, 700);
    QTRY_VERIFY(place.find(u"back_to_list"_s) == nullptr);
    place.list()->setFocus();
    place.press(Qt::Key_Return);
    QTRY_VERIFY(place.find(u"case_page"_s));
    QVERIFY(place.list() == nullptr);
    place.press(Qt::Key_Escape);
    QTRY_VERIFY(place.list() != nullptr);
    QVERIFY(place.find(u"case_page"_s) == nullptr);
    QVERIFY(place.list()->hasFocus());
}

void TestWorkplace::aLongListIsReadOnAtItsEndAndKeepsItsPlace()
{
    constexpr int many = 130;
    const QString address = demo.ownCopy();
    Intake intake = complaint();
    intake.received = demo.clock.now();
    int before = 0;
    {
        DemoWindow busy(demo, address);
        QVERIFY(busy.beginWork(u"hoa"_s));
        before = busy.lines();
        QList<QFuture<Result<Registered>>> saves;
        for (int made = 0; made < many; ++made) {
            saves.append(busy.desk.registerCase(intake));
        }
        for (const auto& save : saves) {
            QTRY_VERIFY_WITH_TIMEOUT(save.isFinished(), 20'000);
            QVERIFY(save.result().held());
        }
    }
    // A window of its own, so that no growing list is already further than its first page.
    DemoWindow place(demo, address);
    QVERIFY(place.beginWork(u"hoa"_s));
    QTRY_COMPARE(place.lines(), 100);
    QScrollBar* bar = place.list()->verticalScrollBar();
    bar->setValue(bar->maximum());
    QTRY_COMPARE(place.lines(), before + many);

    bar->setValue(bar->maximum() / 2);
    const auto top = place.list()->indexAt({50, 1}).data(WorkListModel::LineRole).value<CaseLine>().id;
    const auto further = place.desk.registerCase(intake);
    QTRY_COMPARE(place.lines(), before + many + 1);
    QCOMPARE(place.list()->indexAt({50, 1}).data(WorkListModel::LineRole).value<CaseLine>().id, top);
}

void TestWorkplace::f6GoesRoundTheParts()
{
    DemoWindow place(demo);
    QVERIFY(place.beginWork(u"hoa"_s));
    place.list()->setFocus();
    place.press(Qt::Key_Return);
    QTRY_VERIFY(place.find(u"case_reference"_s));
    place.find(u"navigation"_s)->setFocus();
    place.press(Qt::Key_F6);
    QVERIFY(place.list()->hasFocus());
    place.press(Qt::Key_F6);
    QVERIFY(place.find(u"case_page"_s)->isAncestorOf(place.window.focusWidget()));
    place.press(Qt::Key_F6);
    QVERIFY(place.find(u"navigation"_s)->hasFocus());
    place.press(Qt::Key_F6, Qt::ShiftModifier);
    QVERIFY(place.find(u"case_page"_s)->isAncestorOf(place.window.focusWidget()));
}

void TestWorkplace::theKeyOfAPlaceGoesIntoItFromTheSidebarToo()
{
    DemoWindow place(demo);
    QVERIFY(place.beginWork(u"hoa"_s));
    place.find(u"navigation"_s)->setFocus();
    place.press(Qt::Key_F9);
    QTRY_VERIFY(place.find(u"look_up_page"_s)->isAncestorOf(place.window.focusWidget()));
    place.find(u"navigation"_s)->setFocus();
    place.press(Qt::Key_1, Qt::ControlModifier);
    QTRY_VERIFY(place.list()->isVisible());
    QVERIFY(place.list()->hasFocus());
}

void TestWorkplace::everythingThatTakesTheFocusHasAName()
{
    DemoWindow place(demo);
    QVERIFY(place.signIn(u"thao"_s));
    QTRY_VERIFY(place.lines() > 0);
    place.list()->setFocus();
    place.press(Qt::Key_Return);
    QTRY_VERIFY(place.find(u"case_reference"_s));
    for (QWidget* widget : place.window.findChildren<QWidget*>()) {
        if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus)) {
            continue;
        }
        QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(widget);
        const QString said = spoken == nullptr ? QString() : spoken->text(QAccessible::Name);
        QVERIFY2(!said.isEmpty(), qPrintable(u"%1 %2"_s.arg(QLatin1String(widget->metaObject()->className()),
                                                            widget->objectName())));
    }
}

void TestWorkplace::listsAndPlacesAndTabsHaveAMenuByKey()
{
    DemoWindow place(demo);
    QVERIFY(place.signIn(u"thao"_s));
    QTRY_VERIFY(place.lines() > 0);
    place.list()->setFocus();
    place.press(Qt::Key_Return);
    QTRY_VERIFY(place.find(u"case_reference"_s));
    for (const QString& name : {u"navigation"_s, u"work_list"_s, u"open_cases"_s}) {
        // The menu before has gone, and what was read anew meanwhile has its line again.
        QTRY_VERIFY(QApplication::activePopupWidget() == nullptr);
        QTRY_VERIFY(place.list()->currentIndex().isValid());
        place.find(name)->setFocus();
        bool opened = false;
        // A menu keeps the press waiting until it closes; on a busy machine it comes when it comes.
        QTimer look;
        QObject::connect(&look, &QTimer::timeout, &place.window, [&] {
            if (QWidget* menu = QApplication::activePopupWidget()) {
                opened = true;
                menu->close();
            }
        });
        look.start(20);
        // What is read anew in the very moment has no line for which a menu could open: a person presses again.
        for (int presses = 0; presses < 5 && !opened; ++presses) {
            place.press(Qt::Key_F10, Qt::ShiftModifier);
            static_cast<void>(QTest::qWaitFor([&opened] { return opened; }, 5'000));
        }
        QVERIFY2(opened, qPrintable(name));
    }
}

QTEST_MAIN(TestWorkplace)
#include "tst_workplace.moc"

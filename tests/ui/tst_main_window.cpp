#include "app/desk.h"
#include "app/office/demo_register.h"
#include "ui/main_window.h"
#include "ui/queue/work_list_model.h"
#include "ui/widgets/look.h"

#include <QAccessible>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QPushButton>
#include <QScrollBar>
#include <QSettings>
#include <QTemporaryDir>
#include <QtTest>

using namespace redress;
using namespace Qt::StringLiterals;

namespace {

/** A window on a register, with the desk behind it. */
struct Place
{
    Place(const ClockSource& clock, const QString& address, const QString& drafts)
        : desk(clock, drafts), window(desk)
    {
        window.resize(1366, 768);
        window.show();
        window.open(address);
    }

    template <class T = QWidget>
    T* find(const QString& name)
    {
        for (T* one : window.findChildren<T*>(name)) {
            if (one->isVisible()) {
                return one;
            }
        }
        return nullptr;
    }

    [[nodiscard]] bool signIn(const QString& name)
    {
        if (!QTest::qWaitFor([this] { return find(u"sign_in_name"_s) != nullptr; })) {
            return false;
        }
        find<QLineEdit>(u"sign_in_name"_s)->setText(name);
        find<QLineEdit>(u"password"_s)->setText(QString::fromUtf16(demoPassword));
        find<QPushButton>(u"sign_in"_s)->click();
        return QTest::qWaitFor([this] { return find(u"navigation"_s) != nullptr; }) &&
               QTest::qWaitForWindowActive(&window);
    }

    QListView* list() { return find<QListView>(u"work_list"_s); }
    int lines() { return list() == nullptr ? 0 : list()->model()->rowCount(); }
    void press(int key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(window.focusWidget() == nullptr ? &window : window.focusWidget(), Qt::Key(key),
                        modifiers);
    }

    Desk desk;
    MainWindow window;
};

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

class TestMainWindow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();

    void aMissingRegisterIsToldAndNoneIsMade();
    void aFileThatIsNoRegisterIsTold();
    void aWrongPasswordIsToldAtItsFieldAndTheNameStays();
    void aDemoRegisterOffersItsPeople();
    void theAdministratorSeesAccountsAndNoCases();
    void theSettingsLeadToAnotherRegisterAndBack();
    void whatAnotherDeskDoesAppearsWithinTwoSeconds();
    void aCaseIsTakenWithOneKey();
    void theLastPlaceAskedForIsTheOneShown();
    void aNarrowWindowShowsTheListOrTheCase();
    void aCaseBegunBeforeACrashIsOffered();
    void aLongListIsReadOnAtItsEndAndKeepsItsPlace();
    void f6GoesRoundTheParts();
    void everythingThatTakesTheFocusHasAName();
    void aLockedDeskOpensWithThePersonsPasswordAlone();
    void aLockedDeskCanBeLeftToAnother();
    void aCaseAskedForAtTheStartIsShownAfterSignIn();
    void aRegisterOpenElsewhereIsNotOpenedTwice();
    void listsAndPlacesAndTabsHaveAMenuByKey();

private:
    [[nodiscard]] QString ownCopy();

    QTemporaryDir folder;
    SetClock clock{
        Moment::fromDateTime(QDateTime(QDate(2026, 11, 18), QTime(9, 0), QTimeZone("Asia/Ho_Chi_Minh")))};
    QString demo;
    QString drafts;
    int copies = 0;
};

void TestMainWindow::initTestCase()
{
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder.path());
    QCoreApplication::setOrganizationName(u"redress"_s);
    QCoreApplication::setApplicationName(u"redress"_s);
    look::apply(*qApp, look::Appearance::Light);
    demo = folder.filePath(u"demo.redress"_s);
    const Result<Done> made = makeDemoRegister(demo, clock);
    QVERIFY2(made, made ? "" : qPrintable(made.refusal().text));
}

void TestMainWindow::init()
{
    ++copies;
    drafts = folder.filePath(u"drafts_%1"_s.arg(copies));
}

QString TestMainWindow::ownCopy()
{
    const QString copy = folder.filePath(u"copy_%1.redress"_s.arg(copies));
    return QFile::copy(demo, copy) ? copy : QString();
}

void TestMainWindow::aMissingRegisterIsToldAndNoneIsMade()
{
    const QString missing = folder.filePath(u"missing.redress"_s);
    Place place(clock, missing, drafts);
    QTRY_VERIFY(place.find<QPushButton>(u"open_register"_s));
    const auto* reason = place.find<QLabel>(u"register_reason"_s);
    QVERIFY(reason != nullptr && reason->text().size() > missing.section(u'/', -1).size() + 20);
    QVERIFY(!QFile::exists(missing));
}

void TestMainWindow::aFileThatIsNoRegisterIsTold()
{
    const QString foreign = folder.filePath(u"foreign.redress"_s);
    QFile file(foreign);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.write("Dear Sir or Madam, ") > 0);
    file.close();
    Place place(clock, foreign, drafts);
    QTRY_VERIFY(place.find<QPushButton>(u"open_register"_s));
    QCOMPARE(QFileInfo(foreign).size(), 19);
    QVERIFY(place.find(u"sign_in"_s) == nullptr);
}

void TestMainWindow::aWrongPasswordIsToldAtItsFieldAndTheNameStays()
{
    Place place(clock, ownCopy(), drafts);
    QTRY_VERIFY(place.find(u"sign_in"_s));
    place.find<QLineEdit>(u"sign_in_name"_s)->setText(u"hoa"_s);
    place.find<QLineEdit>(u"password"_s)->setText(u"not the one"_s);
    place.find<QPushButton>(u"sign_in"_s)->click();
    auto* password = place.find<QLineEdit>(u"password"_s);
    const auto told = [&] {
        for (const QLabel* label : password->parentWidget()->findChildren<QLabel*>()) {
            if (label->isVisible() && label->text().contains(u"not right"_s)) {
                return true;
            }
        }
        return false;
    };
    QTRY_VERIFY(told());
    QCOMPARE(place.find<QLineEdit>(u"sign_in_name"_s)->text(), u"hoa"_s);
    QVERIFY(place.find<QPushButton>(u"sign_in"_s)->isEnabled());
}

void TestMainWindow::aDemoRegisterOffersItsPeople()
{
    Place place(clock, ownCopy(), drafts);
    QTRY_VERIFY(place.find<QListWidget>(u"people"_s));
    auto* people = place.find<QListWidget>(u"people"_s);
    QCOMPARE(people->count(), place.desk.office().staff.size());
    const QRect first = people->visualItemRect(people->item(0));
    QTest::mouseClick(people->viewport(), Qt::LeftButton, {}, first.center());
    QVERIFY(!place.find<QLineEdit>(u"sign_in_name"_s)->text().isEmpty());
}

void TestMainWindow::theAdministratorSeesAccountsAndNoCases()
{
    Place place(clock, ownCopy(), drafts);
    QVERIFY(place.signIn(u"khai"_s));
    QVERIFY(place.find(u"accounts"_s));
    for (const QString& absent : {u"work_list"_s, u"search"_s, u"new_case"_s}) {
        QVERIFY2(place.find(absent) == nullptr, qPrintable(absent));
    }
}

void TestMainWindow::theSettingsLeadToAnotherRegisterAndBack()
{
    Place place(clock, ownCopy(), drafts);
    QVERIFY(place.signIn(u"khai"_s));
    place.window.findChild<QAction*>(u"go_to_settings"_s)->trigger();
    QTRY_VERIFY(place.find(u"set_up_another"_s));
    place.find<QPushButton>(u"set_up_another"_s)->click();
    QTRY_VERIFY(place.find(u"setup_page"_s));
    QVERIFY(!place.desk.session());
    place.find<QPushButton>(u"setup_back"_s)->click();
    QTRY_VERIFY(place.find(u"leave_registers"_s));
    place.find<QPushButton>(u"leave_registers"_s)->click();
    QTRY_VERIFY(place.find(u"sign_in_name"_s));
}

void TestMainWindow::whatAnotherDeskDoesAppearsWithinTwoSeconds()
{
    const QString address = ownCopy();
    Place place(clock, address, drafts);
    QVERIFY(place.signIn(u"hoa"_s));
    QTRY_VERIFY(place.lines() > 0);
    const int before = place.lines();

    Desk other(clock, drafts + u"_other"_s);
    bool saved = false;
    other.openRegister(address).then(this, [&](const Result<Done>&) {
        other.signIn(u"minh"_s, QString::fromUtf16(demoPassword)).then(this, [&](const Result<Session>&) {
            Intake intake = complaint();
            intake.received = clock.now();
            other.registerCase(intake).then(this,
                                            [&](const Result<Registered>& done) { saved = done.held(); });
        });
    });
    QTRY_VERIFY(saved);
    QTRY_COMPARE_WITH_TIMEOUT(place.lines(), before + 1, 2'000);
}

void TestMainWindow::aCaseIsTakenWithOneKey()
{
    Place place(clock, ownCopy(), drafts);
    QVERIFY(place.signIn(u"hoa"_s));
    QTRY_VERIFY(place.lines() > 0);
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

void TestMainWindow::theLastPlaceAskedForIsTheOneShown()
{
    Place place(clock, ownCopy(), drafts);
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

void TestMainWindow::aNarrowWindowShowsTheListOrTheCase()
{
    Place place(clock, ownCopy(), drafts);
    QVERIFY(place.signIn(u"hoa"_s));
    QTRY_VERIFY(place.lines() > 0);
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

void TestMainWindow::aCaseBegunBeforeACrashIsOffered()
{
    const QString address = ownCopy();
    {
        Place place(clock, address, drafts);
        QVERIFY(place.signIn(u"hoa"_s));
        place.press(Qt::Key_N, Qt::ControlModifier);
        QTRY_VERIFY(place.find<QLineEdit>(u"subject"_s));
        QTest::keyClicks(place.find<QLineEdit>(u"subject"_s), u"half a word"_s);
        QTest::qWait(1'200);
    }
    Place place(clock, address, drafts);
    QVERIFY(place.signIn(u"hoa"_s));
    QTRY_VERIFY(place.find<QPushButton>(u"continue_draft"_s));
    place.find<QPushButton>(u"continue_draft"_s)->click();
    QTRY_VERIFY(place.find<QLineEdit>(u"subject"_s));
    QTRY_COMPARE(place.find<QLineEdit>(u"subject"_s)->text(), u"half a word"_s);
    QVERIFY(place.find(u"draft_banner"_s) == nullptr);
}

void TestMainWindow::aLongListIsReadOnAtItsEndAndKeepsItsPlace()
{
    constexpr int many = 130;
    const QString address = ownCopy();
    Intake intake = complaint();
    intake.received = clock.now();
    int before = 0;
    {
        Place busy(clock, address, drafts);
        QVERIFY(busy.signIn(u"hoa"_s));
        QTRY_VERIFY(busy.lines() > 0);
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
    Place place(clock, address, drafts);
    QVERIFY(place.signIn(u"hoa"_s));
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

void TestMainWindow::f6GoesRoundTheParts()
{
    Place place(clock, ownCopy(), drafts);
    QVERIFY(place.signIn(u"hoa"_s));
    QTRY_VERIFY(place.lines() > 0);
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

void TestMainWindow::everythingThatTakesTheFocusHasAName()
{
    Place place(clock, ownCopy(), drafts);
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

void TestMainWindow::aLockedDeskOpensWithThePersonsPasswordAlone()
{
    Place place(clock, ownCopy(), drafts);
    QVERIFY(place.signIn(u"hoa"_s));
    place.press(Qt::Key_N, Qt::ControlModifier);
    QTRY_VERIFY(place.find<QLineEdit>(u"subject"_s));
    QTest::keyClicks(place.find<QLineEdit>(u"subject"_s), u"half a word"_s);
    place.press(Qt::Key_L, Qt::ControlModifier | Qt::AltModifier);
    QVERIFY(place.find(u"lock_page"_s));
    QVERIFY(!place.find(u"navigation"_s));

    auto* password = place.find<QLineEdit>(u"unlock_password"_s);
    QVERIFY(password->hasFocus());
    password->setText(u"not the one"_s);
    place.press(Qt::Key_Return);
    QTRY_VERIFY(place.find<QPushButton>(u"unlock"_s)->isEnabled());
    QVERIFY(place.find(u"lock_page"_s));
    const auto told = [&] {
        for (const QLabel* label : password->parentWidget()->findChildren<QLabel*>()) {
            if (label->isVisible() && label->text().contains(u"not right"_s)) {
                return true;
            }
        }
        return false;
    };
    QVERIFY(told());

    password->setText(QString::fromUtf16(demoPassword));
    place.press(Qt::Key_Return);
    QTRY_VERIFY(place.find(u"navigation"_s));
    QCOMPARE(place.find<QLineEdit>(u"subject"_s)->text(), u"half a word"_s);
}

void TestMainWindow::aLockedDeskCanBeLeftToAnother()
{
    Place place(clock, ownCopy(), drafts);
    QVERIFY(place.signIn(u"hoa"_s));
    place.press(Qt::Key_L, Qt::ControlModifier | Qt::AltModifier);
    QVERIFY(place.find(u"lock_page"_s));
    place.find<QPushButton>(u"leave_to_another"_s)->click();
    QTRY_VERIFY(place.find(u"sign_in"_s));
    QVERIFY(place.signIn(u"thao"_s));
}

void TestMainWindow::aCaseAskedForAtTheStartIsShownAfterSignIn()
{
    const QString address = ownCopy();
    QString reference;
    {
        Place place(clock, address, drafts);
        QVERIFY(place.signIn(u"hoa"_s));
        QTRY_VERIFY(place.lines() > 1);
        reference = place.list()->model()->index(1, 0).data(WorkListModel::LineRole).value<CaseLine>().reference;
    }
    Place place(clock, address, drafts);
    place.window.comeForward(reference);
    QVERIFY(place.signIn(u"thao"_s));
    QTRY_VERIFY(place.find<QLabel>(u"case_reference"_s));
    QVERIFY(place.find<QLabel>(u"case_reference"_s)->text().contains(reference));
    place.window.comeForward(u"00-000000-0"_s);
    QTRY_VERIFY(place.find(u"toast"_s));
    QVERIFY(place.find<QLabel>(u"case_reference"_s)->text().contains(reference));
}

void TestMainWindow::aRegisterOpenElsewhereIsNotOpenedTwice()
{
    Desk desk(clock, drafts);
    MainWindow window(desk);
    window.openOnlyWhere([](const QString&) { return false; });
    window.show();
    window.open(ownCopy());
    QTest::qWait(100);
    QVERIFY(desk.office().organisation.name.isEmpty());
    QVERIFY(window.findChild<QLabel*>(u"register_reason"_s)->text().contains(u"another window"_s));
}

void TestMainWindow::listsAndPlacesAndTabsHaveAMenuByKey()
{
    Place place(clock, ownCopy(), drafts);
    QVERIFY(place.signIn(u"thao"_s));
    QTRY_VERIFY(place.lines() > 0);
    place.list()->setFocus();
    place.press(Qt::Key_Return);
    QTRY_VERIFY(place.find(u"case_reference"_s));
    for (const QString& name : {u"navigation"_s, u"work_list"_s, u"open_cases"_s}) {
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
        place.press(Qt::Key_F10, Qt::ShiftModifier);
        QTRY_VERIFY2_WITH_TIMEOUT(opened, qPrintable(name), 30'000);
    }
}

QTEST_MAIN(TestMainWindow)
#include "tst_main_window.moc"

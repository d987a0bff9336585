#include "tests/support/screen_check.h"
#include "tests/support/small_desk.h"
#include "ui/queue/case_table.h"
#include "ui/queue/joint_act_dialog.h"
#include "ui/queue/work_list_model.h"
#include "ui/queue/work_list_page.h"
#include "ui/widgets/choice_box.h"
#include "ui/widgets/look.h"
#include "ui/widgets/text_scale.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QSettings>
#include <QSpinBox>
#include <QTableView>
#include <QtTest>

using namespace redress;
using namespace redress::test;
using namespace Qt::StringLiterals;

namespace {

Screen screenNamed(const QString& name, Role role)
{
    for (const Screen& screen : screensOf(role)) {
        if (screen.name == name) {
            return screen;
        }
    }
    qFatal("no screen %s", qPrintable(name));
}

/** A list page with the hands of the person at its desk. */
struct Page
{
    Page(SmallOffice& office, const QString& signInName) : desk(office.deskOf(signInName)), page(*desk)
    {
        page.resize(1100, 700);
        page.show();
        page.activateWindow();
        (void)QTest::qWaitForWindowActive(&page);
    }

    template <class T = QWidget>
    [[nodiscard]] T* find(const QString& name) const
    {
        for (T* one : page.findChildren<T*>(name)) {
            if (one->isVisible()) {
                return one;
            }
        }
        return nullptr;
    }
    [[nodiscard]] CaseTable* table() const { return find<CaseTable>(u"case_table"_s); }
    [[nodiscard]] int lines() const
    {
        const auto* view = find<QAbstractItemView>(u"case_table"_s);
        view = view == nullptr ? find<QAbstractItemView>(u"work_list"_s) : view;
        return view == nullptr ? 0 : view->model()->rowCount();
    }
    void press(const QString& button) { find<QAbstractButton>(button)->click(); }
    void showNew(Role role) { page.show(screenNamed(u"new"_s, role)); }
    void showTable(Role role)
    {
        showNew(role);
        if (!page.isTable()) {
            press(u"list_shape"_s);
        }
    }
    [[nodiscard]] QStringList remarks() const
    {
        const auto* view = find<QTableView>(u"joint_cases"_s);
        QStringList texts;
        for (int row = 0; row < view->model()->rowCount(); ++row) {
            texts.append(view->model()->index(row, JointActList::Remark).data().toString());
        }
        return texts;
    }
    [[nodiscard]] QString jointCell(int row, int column) const
    {
        return find<QTableView>(u"joint_cases"_s)->model()->index(row, column).data().toString();
    }

    std::unique_ptr<Desk> desk;
    WorkListPage page;
};

CaseId registered(Desk& desk, const QString& subject, Channel channel = Channel::Phone)
{
    Intake intake = smallComplaint(channel);
    intake.subject = subject;
    return valueOf(desk.registerCase(intake)).id;
}

Case recorded(Desk& desk, CaseId id)
{
    return valueOf(desk.readCase(id)).complaint;
}

StaffId idOf(const Desk& desk, const QString& signInName)
{
    return desk.office().memberNamed(signInName)->id;
}

} // namespace

class TestWorkListPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();

    void cardsBecomeATableAndEachScreenRemembersIt();
    void theListBehindANumberIsATableUnderItsTitle();
    void whatIsLaidBeforeSomebodyIsAListOfItsOwn();
    void aFilterNarrowsSaysSoAndIsClearedByOneKey();
    void chosenLinesAreCopied();
    void severalCasesAreAssignedAndWhatCannotIsSaidBefore();
    void extendingShowsTheNewDueAndAsksForAReason();
    void escalatingReachesTheSuperiorChosen();
    void whatFailsMeanwhileStaysInTheListWithItsReason();
    void stoppedBetweenTwoCasesTheRestStaysAsItWas();
    void aTypedReasonIsNotLostByOneEscape();
    void everythingOfAListCanBeReadAndReachedInLargeLetters();
    void anAgentIsNotOfferedWhatSupervisorsDo();

private:
    QTemporaryDir folder;
};

void TestWorkListPage::initTestCase()
{
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder.path());
    QCoreApplication::setOrganizationName(u"redress"_s);
    QCoreApplication::setApplicationName(u"redress"_s);
    look::apply(*qApp, look::Appearance::Light);
}

void TestWorkListPage::init()
{
    QSettings().clear();
}

void TestWorkListPage::cardsBecomeATableAndEachScreenRemembersIt()
{
    SmallOffice office;
    Page seen(office, u"supervisor"_s);
    const CaseId id = registered(*seen.desk, u"The lift stands still"_s);
    registered(*seen.desk, u"The bill is wrong"_s);
    seen.showNew(Role::Supervisor);
    QTRY_COMPARE(seen.lines(), 2);
    QVERIFY(seen.find(u"work_list"_s));
    seen.page.setOpened(id);
    QSignalSpy shaped(&seen.page, &WorkListPage::shapeChanged);
    QTest::keyClick(&seen.page, Qt::Key_T, Qt::ControlModifier);
    QTRY_VERIFY(seen.table());
    QCOMPARE(shaped.size(), 1);
    QCOMPARE(seen.table()->current(), id);
    seen.page.show(screenNamed(u"mine"_s, Role::Supervisor));
    QVERIFY(!seen.page.isTable());
    seen.showNew(Role::Supervisor);
    QVERIFY(seen.page.isTable());
}

void TestWorkListPage::theListBehindANumberIsATableUnderItsTitle()
{
    SmallOffice office;
    Page seen(office, u"supervisor"_s);
    registered(*seen.desk, u"The lift stands still"_s);
    registered(*seen.desk, u"By chat"_s, Channel::Chat);
    ListQuestion question;
    question.listing = Listing::AllOpen;
    question.filter.channel = Channel::Chat;
    seen.page.show(question, u"Late · Chat"_s);
    QTRY_COMPARE(seen.lines(), 1);
    QVERIFY(seen.page.isTable());
    QCOMPARE(seen.find<QLabel>(u"list_title"_s)->text(), u"Late · Chat"_s);
}

void TestWorkListPage::whatIsLaidBeforeSomebodyIsAListOfItsOwn()
{
    SmallOffice office;
    const auto agent = office.deskOf(u"agent"_s);
    registered(*agent, u"The bill is wrong"_s);
    const CaseId laid = registered(*agent, u"The lift stands still"_s);
    const int version = recorded(*agent, laid).version;
    valueOf(agent->act(laid, version, command::EscalateCase{idOf(*agent, u"manager"_s), u"The press asks."_s}));
    Page manager(office, u"manager"_s);
    manager.page.show(screenNamed(u"laid_before_me"_s, Role::Manager));
    QTRY_COMPARE(manager.lines(), 1);
    Page supervisor(office, u"supervisor"_s);
    supervisor.page.show(screenNamed(u"laid_before_me"_s, Role::Supervisor));
    QTRY_VERIFY(supervisor.find(u"empty_list"_s));
    QCOMPARE(supervisor.lines(), 0);
}

void TestWorkListPage::aFilterNarrowsSaysSoAndIsClearedByOneKey()
{
    SmallOffice office;
    Page seen(office, u"supervisor"_s);
    registered(*seen.desk, u"The lift stands still"_s);
    registered(*seen.desk, u"The bill is wrong"_s);
    registered(*seen.desk, u"By chat"_s, Channel::Chat);
    seen.showNew(Role::Supervisor);
    QTRY_COMPARE(seen.lines(), 3);
    QTest::keyClick(&seen.page, Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(seen.find(u"filter_text"_s));
    auto* text = seen.find<QLineEdit>(u"filter_text"_s);
    QVERIFY(text->hasFocus());
    QTest::keyClicks(text, u"lift"_s);
    QTRY_COMPARE(seen.lines(), 1);
    QCOMPARE(seen.find<QLabel>(u"filtered_line"_s)->text(), u"Filtered: 1 shown"_s);
    seen.find<ChoiceBox>(u"filter_channel"_s)->choose(u"chat"_s);
    QTRY_VERIFY(seen.find(u"nothing_fits"_s));
    QTest::keyClick(&seen.page, Qt::Key_X, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(seen.lines(), 3);
    QVERIFY(!seen.find(u"filtered_line"_s));
    QVERIFY(text->text().isEmpty());
    seen.find<ChoiceBox>(u"filter_channel"_s)->choose(u"chat"_s);
    QTRY_COMPARE(seen.lines(), 1);
    seen.find<ChoiceBox>(u"filter_assignee"_s)->choose(QString::number(idOf(*seen.desk, u"agent"_s).value));
    QTRY_VERIFY(seen.find(u"nothing_fits"_s));
    QTest::keyClick(text, Qt::Key_Escape);
    QTRY_COMPARE(seen.lines(), 3);
}

void TestWorkListPage::chosenLinesAreCopied()
{
    SmallOffice office;
    Page seen(office, u"supervisor"_s);
    registered(*seen.desk, u"=HYPERLINK(1)"_s);
    registered(*seen.desk, u"The bill is wrong"_s);
    seen.showTable(Role::Supervisor);
    QTRY_COMPARE(seen.lines(), 2);
    seen.table()->selectAll();
    QTest::keyClick(seen.table(), Qt::Key_C, Qt::ControlModifier);
    const QString copied = QGuiApplication::clipboard()->text();
    QCOMPARE(copied.count(u'\n'), 3);
    QVERIFY(copied.startsWith(u"Subject\tReference\t"_s));
    QVERIFY(copied.contains(u"'=HYPERLINK(1)\t"_s));
}

void TestWorkListPage::severalCasesAreAssignedAndWhatCannotIsSaidBefore()
{
    SmallOffice office;
    Page seen(office, u"supervisor"_s);
    const CaseId first = registered(*seen.desk, u"The lift stands still"_s);
    const CaseId second = registered(*seen.desk, u"The bill is wrong"_s);
    const CaseId given = registered(*seen.desk, u"Given already"_s);
    const StaffId agent = idOf(*seen.desk, u"agent"_s);
    valueOf(seen.desk->act(given, recorded(*seen.desk, given).version, command::AssignCase{agent}));
    ListQuestion all;
    all.listing = Listing::AllOpen;
    seen.page.show(all, u"All"_s);
    QTRY_COMPARE(seen.lines(), 3);
    seen.table()->setFocus();
    seen.table()->selectAll();
    QTest::keyClick(seen.table(), Qt::Key_A);
    QTRY_VERIFY(seen.find(u"joint_act_dialog"_s));
    QTRY_VERIFY(seen.find(u"assign_cases"_s)->isEnabled());
    QCOMPARE(seen.find<QLabel>(u"joint_state"_s)->text(), u"Nothing changes before somebody is chosen."_s);
    seen.press(u"assign_cases"_s);
    QVERIFY(seen.find(u"joint_act_dialog"_s));
    seen.find<ChoiceBox>(u"assignee"_s)->choose(QString::number(agent.value));
    QTRY_COMPARE(seen.remarks().filter(u"already assigned"_s).size(), 1);
    QCOMPARE(seen.find<QLabel>(u"joint_state"_s)->text(), u"2 cases will change, 1 cannot."_s);
    QVERIFY(seen.jointCell(0, JointActList::Before) == u"nobody"_s);
    QVERIFY(seen.jointCell(0, JointActList::After) == u"The agent"_s);
    QVERIFY(recorded(*seen.desk, first).assignee.isNone());
    seen.press(u"assign_cases"_s);
    QTRY_COMPARE(recorded(*seen.desk, second).assignee, agent);
    QCOMPARE(recorded(*seen.desk, first).assignee, agent);
    QTRY_COMPARE(seen.remarks().size(), 1);
    QVERIFY(seen.find<QLabel>(u"joint_state"_s)->text().startsWith(u"2 cases done."_s));
}

void TestWorkListPage::extendingShowsTheNewDueAndAsksForAReason()
{
    SmallOffice office;
    Page seen(office, u"supervisor"_s);
    const CaseId first = registered(*seen.desk, u"The lift stands still"_s);
    registered(*seen.desk, u"The bill is wrong"_s);
    seen.showTable(Role::Supervisor);
    QTRY_COMPARE(seen.lines(), 2);
    seen.table()->selectAll();
    QTest::keyClick(seen.table(), Qt::Key_E);
    QTRY_VERIFY(seen.find(u"extend_cases"_s) && seen.find(u"extend_cases"_s)->isEnabled());
    seen.find<QSpinBox>(u"count"_s)->setValue(2);
    const QString before = seen.jointCell(0, JointActList::Before);
    const QString after = seen.jointCell(0, JointActList::After);
    QVERIFY2(!after.isEmpty() && before != after, qPrintable(before + u" → "_s + after));
    seen.press(u"extend_cases"_s);
    QCOMPARE(recorded(*seen.desk, first).extendedBy(), 0);
    seen.find<QPlainTextEdit>(u"reason"_s)->setPlainText(u"The part is on its way"_s);
    QSignalSpy said(&seen.page, &WorkListPage::said);
    seen.press(u"extend_cases"_s);
    QTRY_COMPARE(said.size(), 1);
    QCOMPARE(said.first().first().toString(), u"2 cases done."_s);
    QCOMPARE(recorded(*seen.desk, first).extendedBy(), 2);
    QTRY_VERIFY(!seen.find(u"joint_act_dialog"_s));
}

void TestWorkListPage::escalatingReachesTheSuperiorChosen()
{
    SmallOffice office;
    Page seen(office, u"agent"_s);
    const CaseId id = registered(*seen.desk, u"The lift stands still"_s);
    seen.showTable(Role::Agent);
    QTRY_COMPARE(seen.lines(), 1);
    seen.table()->selectAll();
    QTest::keyClick(seen.table(), Qt::Key_U);
    QTRY_VERIFY(seen.find(u"escalate_cases"_s) && seen.find(u"escalate_cases"_s)->isEnabled());
    seen.find<ChoiceBox>(u"to"_s)->choose(u"heads"_s);
    QTRY_VERIFY(seen.remarks().first().contains(u"No hand-off is open"_s));
    QVERIFY(!seen.find(u"escalate_cases"_s)->isEnabled());
    const StaffId manager = idOf(*seen.desk, u"manager"_s);
    seen.find<ChoiceBox>(u"to"_s)->choose(QString::number(manager.value));
    seen.find<QPlainTextEdit>(u"reason"_s)->setPlainText(u"She will not wait longer"_s);
    QTRY_VERIFY(seen.find(u"escalate_cases"_s)->isEnabled());
    seen.press(u"escalate_cases"_s);
    QTRY_COMPARE(recorded(*seen.desk, id).escalations.size(), 1);
    QCOMPARE(recorded(*seen.desk, id).escalations.first().to, manager);
}

void TestWorkListPage::whatFailsMeanwhileStaysInTheListWithItsReason()
{
    SmallOffice office;
    Page seen(office, u"supervisor"_s);
    const CaseId first = registered(*seen.desk, u"The lift stands still"_s);
    const CaseId second = registered(*seen.desk, u"The bill is wrong"_s);
    seen.showTable(Role::Supervisor);
    QTRY_COMPARE(seen.lines(), 2);
    seen.table()->selectAll();
    QTest::keyClick(seen.table(), Qt::Key_A);
    QTRY_VERIFY(seen.find(u"assign_cases"_s) && seen.find(u"assign_cases"_s)->isEnabled());
    const StaffId agent = idOf(*seen.desk, u"agent"_s);
    seen.find<ChoiceBox>(u"assignee"_s)->choose(QString::number(agent.value));
    // Another desk gives one of them away while the dialog is open.
    const auto other = office.deskOf(u"supervisor"_s);
    valueOf(other->act(second, recorded(*other, second).version, command::AssignCase{agent}));
    seen.press(u"assign_cases"_s);
    QTRY_COMPARE(seen.remarks().size(), 1);
    QCOMPARE(recorded(*seen.desk, first).assignee, agent);
    QTRY_VERIFY2(seen.remarks().first().startsWith(u'✕'), qPrintable(seen.remarks().first()));
}

void TestWorkListPage::stoppedBetweenTwoCasesTheRestStaysAsItWas()
{
    SmallOffice office;
    Page seen(office, u"supervisor"_s);
    QList<CaseId> ids;
    for (int number = 1; number <= 5; ++number) {
        ids.append(registered(*seen.desk, u"Lift %1 stands still"_s.arg(number)));
    }
    seen.showTable(Role::Supervisor);
    QTRY_COMPARE(seen.lines(), 5);
    seen.table()->selectAll();
    QTest::keyClick(seen.table(), Qt::Key_T);
    QTRY_VERIFY(seen.find(u"take_cases"_s) && seen.find(u"take_cases"_s)->isEnabled());
    seen.press(u"take_cases"_s);
    seen.press(u"cancel"_s);
    QTRY_COMPARE(seen.remarks().size(), 4);
    QVERIFY(seen.find<QLabel>(u"joint_state"_s)->text().startsWith(u"1 case done."_s));
    int taken = 0;
    for (const CaseId id : ids) {
        taken += recorded(*seen.desk, id).assignee.isNone() ? 0 : 1;
    }
    QCOMPARE(taken, 1);
    QVERIFY(seen.find(u"take_cases"_s)->isEnabled());
}

void TestWorkListPage::aTypedReasonIsNotLostByOneEscape()
{
    SmallOffice office;
    Page seen(office, u"supervisor"_s);
    registered(*seen.desk, u"The lift stands still"_s);
    seen.showTable(Role::Supervisor);
    QTRY_COMPARE(seen.lines(), 1);
    seen.table()->selectAll();
    QTest::keyClick(seen.table(), Qt::Key_E);
    QTRY_VERIFY(seen.find(u"extend_cases"_s) && seen.find(u"extend_cases"_s)->isEnabled());
    seen.find<QPlainTextEdit>(u"reason"_s)->setPlainText(u"The part is on its way"_s);
    auto* dialog = seen.find<QDialog>(u"joint_act_dialog"_s);
    QTest::keyClick(dialog, Qt::Key_Escape);
    QVERIFY(seen.find(u"joint_act_dialog"_s));
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!seen.find(u"joint_act_dialog"_s));
}

void TestWorkListPage::everythingOfAListCanBeReadAndReachedInLargeLetters()
{
    look::setTextScale(1.5);
    look::apply(*qApp, look::Appearance::Light);
    SmallOffice office;
    Page seen(office, u"supervisor"_s);
    registered(*seen.desk, u"The lift stands still"_s);
    seen.showTable(Role::Supervisor);
    QTRY_COMPARE(seen.lines(), 1);
    seen.press(u"filter_list"_s);
    seen.find<ChoiceBox>(u"filter_channel"_s)->choose(u"phone"_s);
    QTRY_VERIFY(seen.find(u"filtered_line"_s));
    QTest::qWait(50);
    QStringList faults = faultsOf(&seen.page);
    seen.press(u"choose_columns"_s);
    QTRY_VERIFY(seen.find(u"column_chooser"_s));
    faults += faultsOf(seen.find(u"column_chooser"_s));
    seen.find<QDialog>(u"column_chooser"_s)->reject();
    QTRY_VERIFY(!seen.find(u"column_chooser"_s));
    seen.page.activateWindow();
    seen.table()->setFocus();
    seen.table()->selectAll();
    for (const Qt::Key key : {Qt::Key_E, Qt::Key_U}) {
        QTRY_VERIFY(seen.page.isActiveWindow());
        QTest::keyClick(seen.table(), key);
        QTRY_VERIFY(seen.find(u"joint_act_dialog"_s));
        QTest::qWait(50);
        faults += faultsOf(seen.find(u"joint_act_dialog"_s));
        seen.find<QDialog>(u"joint_act_dialog"_s)->reject();
        QTRY_VERIFY(!seen.find(u"joint_act_dialog"_s));
        seen.page.activateWindow();
    }
    look::setTextScale(1);
    look::apply(*qApp, look::Appearance::Light);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

void TestWorkListPage::anAgentIsNotOfferedWhatSupervisorsDo()
{
    SmallOffice office;
    Page seen(office, u"agent"_s);
    const auto offered = [](const QWidget* view) {
        QStringList names;
        for (const QAction* action : view->actions()) {
            names.append(action->objectName());
        }
        return names;
    };
    registered(*seen.desk, u"The lift stands still"_s);
    seen.showTable(Role::Agent);
    QTRY_VERIFY(seen.table());
    QCOMPARE(offered(seen.table()), (QStringList{u"open_line"_s, u"take_line"_s, u"escalate_line"_s, u"why_line"_s,
                                                 u"promise_line"_s, u"copy_lines"_s}));
}

QTEST_MAIN(TestWorkListPage)
#include "tst_work_list_page.moc"

#include "ui/promises/promises_page.h"

#include "tests/support/owing_office.h"
#include "tests/support/screen_check.h"
#include "tests/support/work_hands.h"
#include "ui/promises/promise_list.h"

#include <QDialog>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QSettings>
#include <QSignalSpy>
#include <QtTest>

using namespace redress;
using namespace redress::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 anHour = 3600;
constexpr qint64 aDay = 24 * anHour;

/** The page with three promises: one late, one for today, one for next week. */
class Promises
{
public:
    Promises() : desk(office.deskOf(u"agent"_s))
    {
        id = OwingOffice::registered(*desk);
        OwingOffice::promise(*desk, id, mondayMorning.plusSeconds(anHour), u"Call back"_s);
        OwingOffice::promise(*desk, id, mondayMorning.plusSeconds(4 * anHour), u"Send a van"_s, other());
        OwingOffice::promise(*desk, id, mondayMorning.plusSeconds(7 * aDay), u"A new router"_s);
        office.clock.set(mondayMorning.plusSeconds(2 * anHour));
        page = std::make_unique<PromisesPage>(*desk);
        page->resize(1000, 600);
        page->show();
        page->activateWindow();
        waitForRows(6);
    }

    [[nodiscard]] StaffId other() const { return desk->office().memberNamed(u"supervisor"_s)->id; }
    [[nodiscard]] QListView* view() const { return page->findChild<QListView*>(u"promise_list"_s); }
    [[nodiscard]] PromiseList* list() const { return qobject_cast<PromiseList*>(view()->model()); }
    void waitForRows(int rows) const { QVERIFY(QTest::qWaitFor([&] { return list()->rowCount() == rows; })); }
    /** What stands there, headings in brackets. */
    [[nodiscard]] QStringList shown() const
    {
        QStringList texts;
        for (int row = 0; row < list()->rowCount(); ++row) {
            const QString text = list()->index(row).data().toString();
            texts.append(list()->lineAt(row) == nullptr ? u'[' + text + u']' : text);
        }
        return texts;
    }
    void mark(const QString& what) const
    {
        for (int row = 0; row < list()->rowCount(); ++row) {
            if (list()->lineAt(row) != nullptr && list()->lineAt(row)->promise.what == what) {
                view()->setCurrentIndex(list()->index(row));
                return;
            }
        }
        qFatal("no promise %s", qPrintable(what));
    }
    void press(const QString& button) const { page->findChild<QPushButton*>(button)->click(); }
    [[nodiscard]] PromiseState stateOf(int number) const
    {
        return OwingOffice::recorded(*desk, id).promises.at(number - 1).state;
    }
    [[nodiscard]] QDialog* dialog(const QString& name) const { return page->findChild<QDialog*>(name); }

    OwingOffice office;
    std::unique_ptr<Desk> desk;
    CaseId id;
    std::unique_ptr<PromisesPage> page;
};

} // namespace

class TestPromisesPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, place.path());
    }
    void cleanup() { QSettings().clear(); }

    void whatIsLateStandsBeforeTodayAndTodayBeforeWhatComes()
    {
        const Promises promises;
        QCOMPARE(promises.shown(), (QStringList{u"[Late: 1]"_s, u"Call back"_s, u"[Today: 1]"_s, u"Send a van"_s,
                                                u"[Coming: 1]"_s, u"A new router"_s}));
        QCOMPARE(promises.view()->currentIndex().data().toString(), u"Call back"_s);
    }

    void onesOwnAreLessThanEverybodys()
    {
        const Promises promises;
        promises.page->findChild<QPushButton*>(u"own_promises"_s)->click();
        promises.waitForRows(4);
        QVERIFY(!promises.shown().contains(u"Send a van"_s));
        promises.page->findChild<QPushButton*>(u"everybodys_promises"_s)->click();
        promises.waitForRows(6);
    }

    void keysWalkPastTheHeadings()
    {
        const Promises promises;
        promises.view()->setFocus();
        QTest::keyClick(promises.view(), Qt::Key_Down);
        QCOMPARE(promises.view()->currentIndex().data().toString(), u"Send a van"_s);
        QTest::keyClick(promises.view(), Qt::Key_Up);
        QCOMPARE(promises.view()->currentIndex().data().toString(), u"Call back"_s);
    }

    void whatWasKeptIsSettledWithTwoKeysAndGone()
    {
        const Promises promises;
        promises.view()->setFocus();
        QTest::keyClick(promises.view(), Qt::Key_K);
        QTRY_VERIFY(qobject_cast<QLineEdit*>(QApplication::focusWidget()) != nullptr);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        promises.waitForRows(4);
        QCOMPARE(promises.stateOf(1), PromiseState::Kept);
        QCOMPARE(promises.view()->currentIndex().data().toString(), u"Send a van"_s);
    }

    void oneKeyAloneSettlesNothing()
    {
        const Promises promises;
        promises.view()->setFocus();
        QTest::keyClick(promises.view(), Qt::Key_K);
        QDialog* sheet = promises.dialog(u"keep_promise_dialog"_s);
        QVERIFY(sheet != nullptr && sheet->isVisible());
        QTest::keyClick(sheet, Qt::Key_Escape);
        QTRY_VERIFY(promises.dialog(u"keep_promise_dialog"_s) == nullptr);
        QCOMPARE(promises.stateOf(1), PromiseState::Open);
    }

    void whatWasKeptMaySayWhatCameOfIt()
    {
        const Promises promises;
        promises.press(u"promise_kept"_s);
        QDialog* sheet = promises.dialog(u"keep_promise_dialog"_s);
        sheet->findChild<QLineEdit*>(u"outcome"_s)->setText(u"Called at ten."_s);
        sheet->findChild<QPushButton*>(u"keep_promise"_s)->click();
        promises.waitForRows(4);
        QCOMPARE(OwingOffice::recorded(*promises.desk, promises.id).promises.first().outcome, u"Called at ten."_s);
    }

    void whatWasNotKeptAsksWhy()
    {
        const Promises promises;
        promises.press(u"promise_not_kept"_s);
        QDialog* dialog = promises.dialog(u"miss_promise_dialog"_s);
        QVERIFY(dialog != nullptr && dialog->isVisible());
        dialog->findChild<QPushButton*>(u"miss_promise"_s)->click();
        QTRY_VERIFY(dialog->findChild<Field*>() != nullptr && dialog->findChild<Field*>()->isRefused());
        dialog->findChild<QPlainTextEdit*>(u"outcome"_s)->setPlainText(u"Nobody was free."_s);
        dialog->findChild<QPushButton*>(u"miss_promise"_s)->click();
        promises.waitForRows(4);
        QCOMPARE(promises.stateOf(1), PromiseState::Broken);
        QCOMPARE(OwingOffice::recorded(*promises.desk, promises.id).promises.first().outcome, u"Nobody was free."_s);
    }

    void anotherMomentMovesItToItsNewPlace()
    {
        const Promises promises;
        promises.mark(u"Send a van"_s);
        promises.press(u"move_promise"_s);
        QDialog* dialog = promises.dialog(u"agree_another_moment_dialog"_s);
        QVERIFY(dialog != nullptr);
        dialog->findChild<QLineEdit*>(u"due"_s)->setText(u"no moment"_s);
        dialog->findChild<QPushButton*>(u"agree_another_moment"_s)->click();
        QVERIFY(dialog->isVisible());
        dialog->findChild<QLineEdit*>(u"due"_s)->setText(u"+3d 10:00"_s);
        dialog->findChild<QPlainTextEdit*>(u"reason"_s)->setPlainText(u"The customer is away."_s);
        dialog->findChild<QPushButton*>(u"agree_another_moment"_s)->click();
        QTRY_COMPARE(promises.shown(), (QStringList{u"[Late: 1]"_s, u"Call back"_s, u"[Coming: 2]"_s, u"Send a van"_s,
                                                    u"A new router"_s}));
        QCOMPARE(promises.stateOf(2), PromiseState::Moved);
    }

    void eachLeadsToItsCase()
    {
        const Promises promises;
        QSignalSpy wanted(promises.page.get(), &PageOfCases::caseWanted);
        promises.view()->setFocus();
        QTest::keyClick(promises.view(), Qt::Key_Return);
        QCOMPARE(wanted.count(), 1);
        promises.press(u"open_promise_case"_s);
        QCOMPARE(wanted.count(), 2);
        QCOMPARE(wanted.last().first().value<CaseId>(), promises.id);
    }

    void withNothingPromisedThePageSaysSo()
    {
        OwingOffice office;
        const auto desk = office.deskOf(u"agent"_s);
        PromisesPage page(*desk);
        page.show();
        QTRY_VERIFY(page.findChild<QWidget*>(u"no_promises"_s)->isVisible());
        QVERIFY(!page.findChild<QPushButton*>(u"promise_kept"_s)->isEnabled());
        const auto says = [&page](const QString& words) {
            const auto labels = page.findChildren<QLabel*>();
            return std::ranges::any_of(
                labels, [&](const QLabel* one) { return one->isVisible() && one->text() == words; });
        };
        QVERIFY(says(u"Nothing is promised"_s));
        page.findChild<QPushButton*>(u"own_promises"_s)->click();
        QTRY_VERIFY(says(u"No promise is yours"_s));
        QVERIFY(!says(u"Nothing is promised"_s));
    }

    void whatAnotherDeskSettledMeanwhileIsSaidInTheSheet()
    {
        Promises promises;
        promises.press(u"promise_not_kept"_s);
        QPointer<QDialog> sheet = promises.dialog(u"miss_promise_dialog"_s);
        sheet->findChild<QPlainTextEdit*>(u"outcome"_s)->setPlainText(u"Nobody was free."_s);
        const auto other = promises.office.deskOf(u"supervisor"_s);
        OwingOffice::act(*other, promises.id, command::SettlePromise{PromiseId{1}, true, {}});
        sheet->findChild<QPushButton*>(u"miss_promise"_s)->click();
        QTRY_VERIFY(sheet->findChild<QLabel*>(u"banner_text"_s) != nullptr &&
                    sheet->findChild<QLabel*>(u"banner_text"_s)->isVisible());
        QCOMPARE(sheet->findChild<QPlainTextEdit*>(u"outcome"_s)->toPlainText(), u"Nobody was free."_s);
        QCOMPARE(promises.stateOf(1), PromiseState::Kept);
        promises.waitForRows(4);
    }

    void anAgentArrivesAtThemWhereSomethingIsDueToday()
    {
        Promises promises;
        WorkHands hands(promises.office, u"agent"_s);
        QTRY_VERIFY(hands.sees(u"promises_page"_s));
        QTRY_VERIFY(hands.sees(u"promises_today"_s));
        QCOMPARE(hands.find<QPushButton>(u"promises_today"_s)->text(), u"2 promises today"_s);
        hands.goTo(u"new"_s);
        QVERIFY(!hands.sees(u"promises_page"_s));
        hands.find<QPushButton>(u"promises_today"_s)->click();
        QVERIFY(hands.sees(u"promises_page"_s));
    }

    void whoeverWentSomewhereBeforeIsLeftThere()
    {
        Promises promises;
        WorkHands hands(promises.office, u"agent"_s);
        hands.goTo(u"mine"_s);
        QTRY_VERIFY(hands.sees(u"promises_today"_s));
        QVERIFY(!hands.sees(u"promises_page"_s));
        WorkHands others(promises.office, u"supervisor"_s);
        QTRY_VERIFY(others.sees(u"promises_today"_s));
        QVERIFY(!others.sees(u"promises_page"_s));
    }

    void oneRecoveryTimeIsPromisedInManyCases()
    {
        OwingOffice office;
        auto desk = office.deskOf(u"agent"_s);
        QList<CaseId> cases;
        for (int number = 0; number < 3; ++number) {
            cases.append(OwingOffice::registered(*desk));
        }
        WorkHands hands(std::move(desk));
        QTRY_COMPARE(hands.lines(), 3);
        hands.find<QPushButton>(u"list_shape"_s)->click();
        auto* table = hands.find<QAbstractItemView>(u"case_table"_s);
        QVERIFY(table != nullptr);
        table->setFocus();
        table->selectAll();
        QTest::keyClick(table, Qt::Key_P);
        auto* dialog = hands.work->findChild<QDialog*>();
        QVERIFY(dialog != nullptr && dialog->isVisible());
        auto* promise = dialog->findChild<QPushButton*>(u"promise_cases"_s);
        dialog->findChild<QLineEdit*>(u"due"_s)->setText(u"today 17:00"_s);
        dialog->findChild<QPlainTextEdit*>(u"what"_s)->setPlainText(u"The line is mended."_s);
        QTRY_VERIFY(promise->isEnabled());
        promise->click();
        for (const CaseId id : cases) {
            QTRY_COMPARE(OwingOffice::recorded(*hands.desk, id).promises.size(), 1);
            QCOMPARE(OwingOffice::recorded(*hands.desk, id).promises.first().kind, PromiseKind::Recovery);
        }
    }

    void everythingOnThePageCanBeReadAndReached()
    {
        const Promises promises;
        const QStringList faults = faultsOf(promises.page.get());
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }

private:
    QTemporaryDir place;
};

QTEST_MAIN(TestPromisesPage)
#include "tst_promises_page.moc"

#include "tests/support/demo_window.h"
#include "ui/queue/work_list_model.h"

#include <QAction>
#include <QLabel>
#include <QListWidget>

using namespace redress;
using namespace redress::test;
using namespace Qt::StringLiterals;

/** The way in and out: which register, who sits at it, and the lock. */
class TestMainWindow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        const Result<Done> made = demo.make();
        QVERIFY2(made, made ? "" : qPrintable(made.refusal().text));
    }
    void init() { demo.beginAnew(); }

    void aMissingRegisterIsToldAndNoneIsMade();
    void aFileThatIsNoRegisterIsTold();
    void aWrongPasswordIsToldAtItsFieldAndTheNameStays();
    void aDemoRegisterOffersItsPeople();
    void theSettingsLeadToAnotherRegisterAndBack();
    void aCaseBegunBeforeACrashIsOffered();
    void aLockedDeskOpensWithThePersonsPasswordAlone();
    void aLockedDeskCanBeLeftToAnother();
    void aCaseAskedForAtTheStartIsShownAfterSignIn();
    void aRegisterOpenElsewhereIsNotOpenedTwice();

private:
    DemoFolder demo;
};

void TestMainWindow::aMissingRegisterIsToldAndNoneIsMade()
{
    const QString missing = demo.filePath(u"missing.redress"_s);
    DemoWindow place(demo, missing);
    QTRY_VERIFY(place.find<QPushButton>(u"open_register"_s));
    const auto* reason = place.find<QLabel>(u"register_reason"_s);
    QVERIFY(reason != nullptr && reason->text().size() > missing.section(u'/', -1).size() + 20);
    QVERIFY(!QFile::exists(missing));
}

void TestMainWindow::aFileThatIsNoRegisterIsTold()
{
    const QString foreign = demo.filePath(u"foreign.redress"_s);
    QFile file(foreign);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.write("Dear Sir or Madam, ") > 0);
    file.close();
    DemoWindow place(demo, foreign);
    QTRY_VERIFY(place.find<QPushButton>(u"open_register"_s));
    QCOMPARE(QFileInfo(foreign).size(), 19);
    QVERIFY(place.find(u"sign_in"_s) == nullptr);
}

void TestMainWindow::aWrongPasswordIsToldAtItsFieldAndTheNameStays()
{
    DemoWindow place(demo);
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
    DemoWindow place(demo);
    QTRY_VERIFY(place.find<QListWidget>(u"people"_s));
    auto* people = place.find<QListWidget>(u"people"_s);
    QCOMPARE(people->count(), place.desk.office().staff.size());
    const QRect first = people->visualItemRect(people->item(0));
    QTest::mouseClick(people->viewport(), Qt::LeftButton, {}, first.center());
    QVERIFY(!place.find<QLineEdit>(u"sign_in_name"_s)->text().isEmpty());
}

void TestMainWindow::theSettingsLeadToAnotherRegisterAndBack()
{
    DemoWindow place(demo);
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

void TestMainWindow::aCaseBegunBeforeACrashIsOffered()
{
    const QString address = demo.ownCopy();
    {
        DemoWindow place(demo, address);
        QVERIFY(place.signIn(u"hoa"_s));
        place.press(Qt::Key_N, Qt::ControlModifier);
        QTRY_VERIFY(place.find<QLineEdit>(u"subject"_s));
        QTest::keyClicks(place.find<QLineEdit>(u"subject"_s), u"half a word"_s);
        QTest::qWait(1'200);
    }
    DemoWindow place(demo, address);
    QVERIFY(place.signIn(u"hoa"_s));
    QTRY_VERIFY(place.find<QPushButton>(u"continue_draft"_s));
    place.find<QPushButton>(u"continue_draft"_s)->click();
    QTRY_VERIFY(place.find<QLineEdit>(u"subject"_s));
    QTRY_COMPARE(place.find<QLineEdit>(u"subject"_s)->text(), u"half a word"_s);
    QVERIFY(place.find(u"draft_banner"_s) == nullptr);
}

void TestMainWindow::aLockedDeskOpensWithThePersonsPasswordAlone()
{
    DemoWindow place(demo);
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
    DemoWindow place(demo);
    QVERIFY(place.signIn(u"hoa"_s));
    place.press(Qt::Key_L, Qt::ControlModifier | Qt::AltModifier);
    QVERIFY(place.find(u"lock_page"_s));
    place.find<QPushButton>(u"leave_to_another"_s)->click();
    QTRY_VERIFY(place.find(u"sign_in"_s));
    QVERIFY(place.signIn(u"thao"_s));
}

void TestMainWindow::aCaseAskedForAtTheStartIsShownAfterSignIn()
{
    const QString address = demo.ownCopy();
    QString reference;
    {
        DemoWindow place(demo, address);
        QVERIFY(place.beginWork(u"hoa"_s));
        QTRY_VERIFY(place.lines() > 1);
        reference = place.list()->model()->index(1, 0).data(WorkListModel::LineRole).value<CaseLine>().reference;
    }
    DemoWindow place(demo, address);
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
    Desk desk(demo.clock, demo.drafts());
    MainWindow window(desk);
    window.openOnlyWhere([](const QString&) { return false; });
    window.show();
    window.open(demo.ownCopy());
    QTest::qWait(100);
    QVERIFY(desk.office().organisation.name.isEmpty());
    QVERIFY(window.findChild<QLabel*>(u"register_reason"_s)->text().contains(u"another window"_s));
}

QTEST_MAIN(TestMainWindow)
#include "tst_main_window.moc"

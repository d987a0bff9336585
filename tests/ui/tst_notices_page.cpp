#include "ui/notices/notices_page.h"

#include "tests/support/owing_office.h"
#include "tests/support/screen_check.h"

#include <QClipboard>
#include <QDialog>
#include <QLabel>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QtTest>

using namespace redress;
using namespace redress::test;
using namespace Qt::StringLiterals;

namespace {

/** The page with the notices of three registrations. */
class Notices
{
public:
    explicit Notices(const QString& who = u"agent"_s) : agent(office.deskOf(u"agent"_s)), desk(office.deskOf(who))
    {
        for (int number = 0; number < 3; ++number) {
            cases.append(OwingOffice::registered(*agent));
        }
        page = std::make_unique<NoticesPage>(*desk);
        page->resize(1000, 600);
        page->show();
        page->activateWindow();
        waitForRows(3);
    }

    [[nodiscard]] QListView* view() const { return page->findChild<QListView*>(u"notice_list"_s); }
    void waitForRows(int rows) const
    {
        QVERIFY(QTest::qWaitFor([&] { return view()->model()->rowCount() == rows; }));
    }
    [[nodiscard]] QPushButton* button(const QString& name) const { return page->findChild<QPushButton*>(name); }
    [[nodiscard]] QString text() const { return page->findChild<QLabel*>(u"notice_text"_s)->text(); }
    [[nodiscard]] Notice noticeOf(int number) const
    {
        return OwingOffice::recorded(*agent, cases.at(number)).notices.first();
    }

    OwingOffice office;
    std::unique_ptr<Desk> agent;
    std::unique_ptr<Desk> desk;
    QList<CaseId> cases;
    std::unique_ptr<NoticesPage> page;
};

} // namespace

class TestNoticesPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void eachShowsItsTextAndToWhomItGoes()
    {
        const Notices notices;
        QCOMPARE(notices.text(), notices.noticeOf(0).text);
        QVERIFY(notices.text().contains(u"code"_s));
        QVERIFY(notices.page->findChild<QLabel*>(u"notice_address"_s)->text().contains(u"0901 234 567"_s));
        notices.view()->setCurrentIndex(notices.view()->model()->index(2, 0));
        QCOMPARE(notices.text(), notices.noticeOf(2).text);
    }

    void theTextIsCopiedWithoutTheMarksOfTheScreen()
    {
        const Notices notices;
        notices.button(u"copy_notice"_s)->click();
        const QString copied = QGuiApplication::clipboard()->text();
        QVERIFY(copied.startsWith(u"Number 26-"_s));
    }

    void oneIsMarkedAsSentByItsKey()
    {
        const Notices notices;
        notices.view()->setFocus();
        QTest::keyClick(notices.view(), Qt::Key_S);
        notices.waitForRows(2);
        QCOMPARE(notices.noticeOf(0).state, NoticeState::Sent);
        QCOMPARE(notices.noticeOf(1).state, NoticeState::Owed);
    }

    void theHandStaysOnThePageWhenTheLastOneIsSent()
    {
        const Notices notices;
        notices.button(u"notice_sent"_s)->setFocus();
        notices.view()->selectAll();
        QTest::keyClick(notices.button(u"notice_sent"_s), Qt::Key_Space);
        QVERIFY(notices.view()->hasFocus());
        notices.waitForRows(0);
        QTRY_VERIFY(notices.page->hasFocus());
        OwingOffice::registered(*notices.agent);
        notices.page->refresh();
        notices.waitForRows(1);
        QTRY_VERIFY(notices.view()->hasFocus());
    }

    void severalAreMarkedAsSentAtOnce()
    {
        const Notices notices;
        notices.view()->selectAll();
        QCOMPARE(notices.page->findChild<QLabel*>(u"notices_marked"_s)->text(), u"3 notices marked"_s);
        notices.button(u"notice_sent"_s)->click();
        notices.waitForRows(0);
        for (int number = 0; number < 3; ++number) {
            QCOMPARE(notices.noticeOf(number).state, NoticeState::Sent);
            QCOMPARE(notices.noticeOf(number).sentAt, mondayMorning);
        }
        QVERIFY(notices.page->findChild<QWidget*>(u"no_notices"_s)->isVisible());
    }

    void oneThatIsNotSentAsksWhy()
    {
        const Notices notices;
        notices.button(u"notice_not_sent"_s)->click();
        auto* dialog = notices.page->findChild<QDialog*>(u"drop_notice_dialog"_s);
        QVERIFY(dialog != nullptr);
        dialog->findChild<QPushButton*>(u"drop_notice"_s)->click();
        QTRY_VERIFY(dialog->findChild<Field*>()->isRefused());
        dialog->findChild<QPlainTextEdit*>(u"reason"_s)->setPlainText(u"Told on the phone."_s);
        dialog->findChild<QPushButton*>(u"drop_notice"_s)->click();
        notices.waitForRows(2);
        QCOMPARE(notices.noticeOf(0).state, NoticeState::Dropped);
        QCOMPARE(notices.noticeOf(0).reason, u"Told on the phone."_s);
    }

    void eachLeadsToItsCase()
    {
        const Notices notices;
        QSignalSpy wanted(notices.page.get(), &PageOfCases::caseWanted);
        notices.view()->setFocus();
        QTest::keyClick(notices.view(), Qt::Key_Return);
        QCOMPARE(wanted.first().first().value<CaseId>(), notices.cases.first());
    }

    void whatAnotherDeskSentIsGoneHereToo()
    {
        const Notices notices(u"supervisor"_s);
        OwingOffice::act(*notices.agent, notices.cases.at(1), command::SendNotice{NoticeId{1}, mondayMorning});
        notices.waitForRows(2);
    }

    void whatHappenedOutOfSightIsReadWhenThePageComesBack()
    {
        const Notices notices;
        notices.page->hide();
        QSignalSpy grown(&notices.desk->changes(), &Changes::journalGrew);
        OwingOffice::act(*notices.agent, notices.cases.at(1), command::SendNotice{NoticeId{1}, mondayMorning});
        QTRY_VERIFY(!grown.isEmpty());
        QCOMPARE(notices.view()->model()->rowCount(), 3);
        notices.page->show();
        notices.waitForRows(2);
    }

    void oneWhoMayNotSendReadsThemOnly()
    {
        const Notices notices(u"manager"_s);
        QVERIFY(!notices.button(u"notice_sent"_s)->isVisible());
        QVERIFY(!notices.button(u"notice_not_sent"_s)->isVisible());
        QVERIFY(notices.button(u"copy_notice"_s)->isEnabled());
    }

    void everythingOnThePageCanBeReadAndReached()
    {
        const Notices notices;
        const QStringList faults = faultsOf(notices.page.get());
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }
};

QTEST_MAIN(TestNoticesPage)
#include "tst_notices_page.moc"

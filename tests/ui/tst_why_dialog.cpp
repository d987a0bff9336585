#include "tests/support/case_desk.h"
#include "tests/support/screen_check.h"
#include "ui/clock/supposition_form.h"
#include "ui/clock/why_dialog.h"
#include "ui/letters/letter_dialog.h"
#include "ui/navigation.h"
#include "ui/queue/work_list_model.h"
#include "ui/queue/work_list_page.h"
#include "ui/widgets/look.h"
#include "ui/words/case_words.h"

#include <QAction>
#include <QApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QListView>
#include <QProcess>
#include <QSpinBox>
#include <QTest>

using namespace redress;
using namespace redress::test;
using namespace Qt::StringLiterals;

namespace {

/** The dialog over the page of a case just registered: received on Monday, 16 November 2026, 08:00. */
class Why
{
public:
    Why() : hands(office, u"supervisor"_s, CaseMaker(office).registered()) { open(); }

    void open()
    {
        hands.page.findChild<QAction*>(u"why_this_date"_s)->trigger();
        dialog = hands.page.findChild<WhyDialog*>(u"why_dialog"_s);
        if (dialog == nullptr) {
            qFatal("no dialog opened");
        }
    }

    template <class W>
    [[nodiscard]] W* find(const QString& name) const
    {
        return dialog->findChild<W*>(name);
    }
    [[nodiscard]] QString outcome(const QString& account) const
    {
        return withoutIsolates(find<QLabel>(account + u"_outcome"_s)->text());
    }
    [[nodiscard]] QString remark() const { return find<QLabel>(u"supposed_remark"_s)->text(); }
    void choose(const QString& clock) { find<ChoiceRow>(u"clocks"_s)->choose(clock); }
    void suppose(const QString& field, const QString& typed)
    {
        auto* line = find<QLineEdit>(field);
        line->setFocus();
        line->selectAll();
        QTest::keyClick(line, Qt::Key_Delete);
        QTest::keyClicks(line, typed);
    }
    [[nodiscard]] SuppositionForm& form() const { return *dialog->findChild<SuppositionForm*>(); }

    /** Whether a line of that account says so. */
    [[nodiscard]] bool says(const QString& account, const QString& words) const
    {
        const auto labels = find<QWidget>(account)->findChildren<QLabel*>();
        return std::ranges::any_of(labels, [&](const QLabel* one) {
            return !one->isHidden() && withoutIsolates(one->accessibleName()).contains(words);
        });
    }

    SmallOffice office;
    CaseHands hands;
    WhyDialog* dialog = nullptr;
};

/** Whether the page has read it yet: opening once more shows it. */
bool hasPromise(Why& why)
{
    why.open();
    const bool found = why.find<QAbstractButton>(u"promise_1"_s) != nullptr;
    delete why.dialog;
    return found;
}

/** The office's own calendar with Friday, 20 November taken off it, as a file. */
QString calendarFile(const QTemporaryDir& folder)
{
    QJsonObject document = QJsonDocument::fromJson(shippedDocument(u"calendars"_s, u"plain"_s)).object();
    QJsonArray holidays = document.value("holidays"_L1).toArray();
    holidays.append(QJsonObject{{"date"_L1, "2026-11-20"_L1}, {"name"_L1, "Decreed"_L1}});
    document.insert("holidays"_L1, holidays);
    document.insert("name"_L1, "With the decree"_L1);
    QFile file(folder.filePath(u"decreed.json"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(QJsonDocument(document).toJson()) <= 0) {
        qFatal("the calendar cannot be written");
    }
    return file.fileName();
}

QString textOf(const PaperText& paper)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"why.pdf"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(asPdf(printingOf(paper))) <= 0) {
        return {};
    }
    file.close();
    QProcess reader;
    reader.start(u"pdftotext"_s, {u"-layout"_s, file.fileName(), u"-"_s});
    if (!reader.waitForFinished()) {
        return {};
    }
    const QString text =
        QString::fromUtf8(reader.readAllStandardOutput()).normalized(QString::NormalizationForm_KC);
    return withoutIsolates(text).simplified();
}

} // namespace

/** "Why this date?": a due date argued line by line, and what would be otherwise. */
class TestWhyDialog : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { look::apply(*qApp, look::Appearance::Light); }

    void theDateIsArguedLineByLine()
    {
        const Why why;
        QCOMPARE(why.outcome(u"present"_s), u"Wednesday, 25 November 2026 17:00"_s);
        QTRY_VERIFY(
            why.says(u"present"_s, u"Begins: Monday, 16 November 2026 08:00: the complaint was received"_s));
        QTRY_VERIFY(why.says(u"present"_s, u"Limit: 7 working days"_s));
        QTRY_VERIFY(why.says(u"present"_s, u"rounds.limit"_s));
        QTRY_VERIFY(why.says(u"present"_s, u"Mon, 16 Nov 2026: the day of the start"_s));
        QTRY_VERIFY(why.says(u"present"_s, u"Fri, 20 Nov 2026: day 4"_s));
        QTRY_VERIFY(why.says(u"present"_s, u"Sat, 21 Nov 2026: day off"_s));
        QTRY_VERIFY(why.says(u"present"_s, u"Wed, 25 Nov 2026: day 7"_s));
        QVERIFY(!why.says(u"present"_s, u"Thu, 26 Nov 2026"_s));
    }

    void eachClockOfTheCaseHasItsPage()
    {
        Why why;
        why.choose(u"cap"_s);
        QTRY_VERIFY(why.says(u"present"_s, u"Limit: 20 days"_s));
        QTRY_VERIFY(why.says(u"present"_s, u"Neither a pause nor an extension"_s));
        QVERIFY(!why.find<QSpinBox>(u"extended_by"_s)->isEnabled());
        why.choose(u"round"_s);
        QTRY_VERIFY(why.says(u"present"_s, u"Limit: 7 working days"_s));
        QVERIFY(why.find<QSpinBox>(u"extended_by"_s)->isEnabled());
    }

    void aFixedMomentSaysThatNothingMovesIt()
    {
        Why why;
        why.dialog->reject();
        const Moment friday = mondayMorning.plusSeconds(4 * 24 * 3600);
        why.hands.act(command::MakePromise{PromiseKind::Promise, friday, {}, u"A call back"_s});
        QTRY_VERIFY(!why.hands.page.findChild<WhyDialog*>(u"why_dialog"_s));
        why.hands.page.refresh();
        QTRY_VERIFY(hasPromise(why));
        why.open();
        why.choose(u"promise_1"_s);
        QCOMPARE(why.outcome(u"present"_s), u"Friday, 20 November 2026 09:00"_s);
        QTRY_VERIFY(why.says(u"present"_s, u"Promised: A call back"_s));
        QVERIFY(!why.find<QSpinBox>(u"extended_by"_s)->isEnabled());
        QCOMPARE(why.remark(), u"No clock runs towards it: nothing would move it."_s);
        why.choose(u"round"_s);
        QVERIFY(why.find<QSpinBox>(u"extended_by"_s)->isEnabled());
    }

    void whatAnExtensionWouldDoStandsBesideThePresentDate()
    {
        Why why;
        QCOMPARE(why.remark(), u"Say above what would be otherwise."_s);
        const int version = why.hands.recorded().version;
        why.find<QSpinBox>(u"extended_by"_s)->setValue(2);
        QCOMPARE(why.outcome(u"supposed"_s), u"Friday, 27 November 2026 17:00"_s);
        QCOMPARE(why.outcome(u"present"_s), u"Wednesday, 25 November 2026 17:00"_s);
        QCOMPARE(why.remark(), u"2 days later"_s);
        QCOMPARE(why.hands.recorded().version, version);
    }

    void whatAPauseWouldDo()
    {
        Why why;
        why.suppose(u"paused_from"_s, u"2026-11-17 12:00"_s);
        QCOMPARE(why.outcome(u"supposed"_s), u"7 working days left"_s);
        QCOMPARE(why.remark(), u"It would stand still"_s);
        why.suppose(u"paused_until"_s, u"2026-11-18 12:00"_s);
        QCOMPARE(why.outcome(u"supposed"_s), u"Thursday, 26 November 2026 17:00"_s);
        QTRY_VERIFY(why.says(u"supposed"_s, u"Tue, 17 Nov 2026: the clock stood still"_s));
        QTRY_VERIFY(why.says(u"supposed"_s, u"1 day ended in it"_s));
        why.suppose(u"paused_until"_s, u"2026-11-16 12:00"_s);
        QVERIFY(why.form().field(u"paused_until"_s)->isRefused());
        why.suppose(u"paused_from"_s, QString());
        QVERIFY(why.form().field(u"paused_from"_s)->isRefused());
        QCOMPARE(why.remark(), u"Say above what would be otherwise."_s);
    }

    void anEndThatCannotBeReadIsNoPauseWithoutAnEnd()
    {
        Why why;
        why.suppose(u"paused_from"_s, u"2026-11-17 12:00"_s);
        why.suppose(u"paused_until"_s, u"whenever"_s);
        QVERIFY(why.form().field(u"paused_until"_s)->isRefused());
        QCOMPARE(why.remark(), u"Say above what would be otherwise."_s);
    }

    void enterAfterASuppositionShowsWhatItComesTo()
    {
        Why why;
        QTRY_VERIFY(why.dialog->isActiveWindow());
        auto* days = why.find<QSpinBox>(u"extended_by"_s);
        days->setFocus();
        days->selectAll();
        QTest::keyClicks(days, u"2"_s);
        QTest::keyClick(days, Qt::Key_Return);
        QVERIFY(why.dialog->isVisible());
        QCOMPARE(why.remark(), u"2 days later"_s);
        auto* clocks = why.find<ChoiceRow>(u"clocks"_s);
        clocks->setFocus();
        QTest::keyClick(why.dialog->focusWidget(), Qt::Key_Return);
        QVERIFY(!why.dialog->isVisible());
    }

    void whatAnEarlierReceiptWouldDo()
    {
        Why why;
        why.find<QSpinBox>(u"received_earlier"_s)->setValue(3);
        QCOMPARE(why.outcome(u"supposed"_s), u"Tuesday, 24 November 2026 17:00"_s);
        QCOMPARE(why.remark(), u"1 day earlier"_s);
    }

    void silenceRunsFromTheAnswerWheneverTheComplaintCame()
    {
        SmallOffice office;
        CaseHands hands(office, u"supervisor"_s, CaseMaker(office).replied());
        hands.page.findChild<QAction*>(u"why_this_date"_s)->trigger();
        auto* dialog = hands.page.findChild<WhyDialog*>(u"why_dialog"_s);
        QVERIFY(dialog != nullptr);
        dialog->findChild<ChoiceRow*>(u"clocks"_s)->choose(u"silence"_s);
        QVERIFY(!dialog->findChild<QSpinBox*>(u"received_earlier"_s)->isEnabled());
        QVERIFY(dialog->findChild<QSpinBox*>(u"extended_by"_s)->isEnabled());
    }

    void whatAnotherCalendarWouldDo()
    {
        Why why;
        const QTemporaryDir folder;
        why.form().takeCalendar(calendarFile(folder));
        QTRY_COMPARE(why.outcome(u"supposed"_s), u"Thursday, 26 November 2026 17:00"_s);
        QTRY_VERIFY(why.says(u"supposed"_s, u"Fri, 20 Nov 2026: Decreed"_s));
        QTRY_VERIFY(why.says(u"supposed"_s, u"With the decree"_s));
        why.find<QPushButton>(u"drop_calendar"_s)->click();
        QCOMPARE(why.remark(), u"Say above what would be otherwise."_s);
    }

    void aFileThatIsNoCalendarIsToldAtItsButton()
    {
        Why why;
        QTemporaryDir folder;
        QFile file(folder.filePath(u"none.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("{}") > 0);
        file.close();
        why.form().takeCalendar(file.fileName());
        QTRY_VERIFY(why.form().field(u"calendar"_s)->isRefused());
        QVERIFY(!why.form().supposition());
    }

    void allOfItGoesOnPaper()
    {
        Why why;
        const QString plain = textOf(why.dialog->onPaper());
        for (const QString& part : {u"Why this date?"_s, why.hands.recorded().reference, u"7 working days"_s,
                                    u"20 days"_s, u"Sat, 21 Nov 2026 day off"_s, u"Page 1 of"_s}) {
            QVERIFY2(plain.contains(part), qPrintable(part + u" is missing in "_s + plain));
        }
        QVERIFY(!plain.contains(u"Supposed"_s));
        why.find<QSpinBox>(u"extended_by"_s)->setValue(2);
        const QString supposed = textOf(why.dialog->onPaper());
        QVERIFY(supposed.contains(u"Supposed: it stands on this paper and nowhere else"_s));
        QVERIFY(supposed.contains(u"Friday, 27 November 2026 17:00"_s));
        const QTemporaryDir folder;
        why.form().takeCalendar(calendarFile(folder));
        QTRY_VERIFY(why.form().otherCalendar() != nullptr);
        QCOMPARE(withoutIsolates(why.form().inWords().join(u'|')),
                 u"Extended by 2 working days|Counted by With the decree"_s);
        why.find<QPushButton>(u"print_clocks"_s)->click();
        QVERIFY(why.dialog->findChild<LetterDialog*>(u"letter_dialog"_s));
    }

    void thePaperBeginsAtTheSideOfTheScreen()
    {
        Why why;
        QCOMPARE(why.dialog->onPaper().direction, Qt::LeftToRight);
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        const PaperText paper = why.dialog->onPaper();
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
        QCOMPARE(paper.direction, Qt::RightToLeft);
    }

    void theWordBesideTheDueDateOpensIt()
    {
        Why why;
        why.dialog->reject();
        QTRY_VERIFY(!why.hands.page.findChild<WhyDialog*>(u"why_dialog"_s));
        why.hands.press(u"why_due"_s);
        QVERIFY(why.hands.page.findChild<WhyDialog*>(u"why_dialog"_s));
    }

    void aLineOfTheListIsExplainedByItsKey()
    {
        SmallOffice office;
        (void)CaseMaker(office).registered();
        const auto desk = office.deskOf(u"supervisor"_s);
        WorkListPage page(*desk);
        page.resize(1100, 700);
        page.show();
        page.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        const auto screens = screensOf(Role::Supervisor);
        page.show(*std::ranges::find(screens, u"new"_s, &Screen::name));
        auto* list = page.findChild<QAbstractItemView*>(u"work_list"_s);
        QTRY_COMPARE(list->model()->rowCount(), 1);
        list->setCurrentIndex(list->model()->index(0, 0));
        list->setFocus();
        QTest::keyClick(list, Qt::Key_W);
        QTRY_VERIFY(page.findChild<WhyDialog*>(u"why_dialog"_s));
    }

    void everythingInItCanBeReadAndReached()
    {
        const Why why;
        QTRY_VERIFY(why.dialog->isActiveWindow());
        QCOMPARE(faultsOf(why.dialog), QStringList());
    }
};

QTEST_MAIN(TestWhyDialog)
#include "tst_why_dialog.moc"

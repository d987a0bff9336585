#include "ui/look_up/look_up_page.h"

#include "tests/support/owing_office.h"
#include "tests/support/screen_check.h"
#include "ui/look_up/status_words.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QtTest>

using namespace redress;
using namespace redress::test;
using namespace Qt::StringLiterals;

namespace {

class Caller
{
public:
    Caller() : desk(office.deskOf(u"agent"_s)), page(*desk)
    {
        Intake told = smallComplaint();
        told.complainant.language = u"fa"_s;
        made = valueOf(desk->registerCase(told));
        page.resize(1000, 600);
        page.show();
        page.activateWindow();
    }

    void ask(const QString& reference, const QString& item)
    {
        line(u"reference"_s)->setText(reference);
        line(u"second_item"_s)->setText(item);
        page.findChild<QPushButton*>(u"look_up_status"_s)->click();
        QVERIFY(QTest::qWaitFor([this] { return isTold() || !refusal().isEmpty(); }));
    }
    [[nodiscard]] QLineEdit* line(const QString& name) { return page.findChild<QLineEdit*>(name); }
    [[nodiscard]] bool isTold() const { return page.findChild<QWidget*>(u"status_answer"_s)->isVisible(); }
    [[nodiscard]] QString word() const { return page.findChild<QLabel*>(u"status_word"_s)->text(); }
    [[nodiscard]] QString words() const { return page.findChild<QLabel*>(u"status_to_say"_s)->text(); }
    [[nodiscard]] QString refusal() const
    {
        for (const Field* field : page.findChildren<Field*>()) {
            if (field->isRefused()) {
                return field->refusal();
            }
        }
        return {};
    }

    OwingOffice office;
    std::unique_ptr<Desk> desk;
    LookUpPage page;
    Registered made;
};

} // namespace

class TestLookUpPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theAnswerIsInTheComplainantsLanguage()
    {
        Caller caller;
        caller.ask(caller.made.reference, u"0901 234 567"_s);
        QVERIFY(caller.isTold());
        const auto procedure = caller.desk->office().newestProcedure(u"ruled"_s);
        const Case complaint = OwingOffice::recorded(*caller.desk, caller.made.id);
        QCOMPARE(caller.word(), procedure->statusWord(complaint, u"fa"_s));
        QVERIFY(caller.words().contains(caller.word()));
        QVERIFY(caller.words().contains(caller.made.reference));
        QVERIFY(caller.words().isRightToLeft());
    }

    void nothingElseOfTheCaseIsShown()
    {
        Caller caller;
        caller.ask(caller.made.reference, caller.made.statusCode);
        for (const QLabel* label : caller.page.findChildren<QLabel*>()) {
            for (const QString& kept : {u"Đào"_s, u"No connection"_s, u"router"_s, u"0901"_s}) {
                QVERIFY2(!label->text().contains(kept), qPrintable(label->text()));
            }
        }
    }

    void aWrongItemIsToldPlainlyAndShowsNothing()
    {
        Caller caller;
        caller.ask(caller.made.reference, u"0000 000 000"_s);
        QVERIFY(!caller.isTold());
        QVERIFY(!caller.refusal().isEmpty());
        QVERIFY(caller.word().isEmpty());
    }

    void afterThreeWrongTriesItSaysUntilWhenTheCaseIsHidden()
    {
        Caller caller;
        for (int tries = 0; tries < 3; ++tries) {
            caller.ask(caller.made.reference, u"wrong %1"_s.arg(tries));
        }
        caller.ask(caller.made.reference, caller.made.statusCode);
        QVERIFY(!caller.isTold());
        QVERIFY2(caller.refusal().contains(u"09:31"_s), qPrintable(caller.refusal()));
    }

    void bothAreAskedForBeforeTheRegisterIs()
    {
        Caller caller;
        caller.page.findChild<QPushButton*>(u"look_up_status"_s)->click();
        int refused = 0;
        for (const Field* field : caller.page.findChildren<Field*>()) {
            refused += field->isRefused() ? 1 : 0;
        }
        QCOMPARE(refused, 2);
    }

    void whatWasToldGoesWithTheNextCallerAndWithThePage()
    {
        Caller caller;
        caller.ask(caller.made.reference, caller.made.statusCode);
        QVERIFY(caller.isTold());
        caller.page.findChild<QPushButton*>(u"another_caller"_s)->click();
        QVERIFY(!caller.isTold());
        QVERIFY(caller.line(u"reference"_s)->text().isEmpty());
        caller.ask(caller.made.reference, caller.made.statusCode);
        caller.page.hide();
        caller.page.show();
        QVERIFY(!caller.isTold());
        QVERIFY(caller.line(u"second_item"_s)->text().isEmpty());
    }

    void theAnswerGoesWithAnotherLetterOfTheQuestion()
    {
        Caller caller;
        caller.ask(caller.made.reference, caller.made.statusCode);
        QVERIFY(caller.isTold());
        QTest::keyClicks(caller.line(u"second_item"_s), u"x"_s);
        QVERIFY(!caller.isTold());
        QVERIFY(caller.words().isEmpty());
    }

    void anAnswerThatComesLateForWhatIsAskedNowIsDropped()
    {
        Caller caller;
        caller.line(u"reference"_s)->setText(caller.made.reference);
        caller.line(u"second_item"_s)->setText(caller.made.statusCode);
        auto* button = caller.page.findChild<QPushButton*>(u"look_up_status"_s);
        button->click();
        QTest::keyClicks(caller.line(u"second_item"_s), u"x"_s);
        QVERIFY(QTest::qWaitFor([button] { return button->isEnabled(); }));
        QVERIFY(!caller.isTold());
        QVERIFY(caller.refusal().isEmpty());
    }

    void theHandStaysOnTheButtonWhereNothingIsTold()
    {
        Caller caller;
        QVERIFY(QTest::qWaitForWindowActive(&caller.page));
        auto* button = caller.page.findChild<QPushButton*>(u"look_up_status"_s);
        button->setFocus();
        caller.ask(caller.made.reference, caller.made.statusCode);
        QTRY_COMPARE(QApplication::focusWidget(), button);
    }

    void aPersianAnswerBeginsAtTheRight()
    {
        Caller caller;
        caller.ask(u"\u2068"_s + caller.made.reference + u"\u2069"_s,
                   u"\u2068"_s + caller.made.statusCode + u"\u2069"_s);
        QVERIFY(caller.isTold());
        QCOMPARE(caller.page.findChild<QLabel*>(u"status_word"_s)->layoutDirection(), Qt::RightToLeft);
        QCOMPARE(caller.page.findChild<QLabel*>(u"status_to_say"_s)->layoutDirection(), Qt::RightToLeft);
    }

    void theSentenceSpeaksEachLanguage_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("en") << u"en"_s << u"Your complaint 26-000001-9, received on 16 November 2026: Closed. It was answered on 17 November 2026."_s;
        QTest::newRow("vi") << u"vi"_s << u"Khiếu nại 26-000001-9 của quý khách, tiếp nhận ngày 16 tháng 11 năm 2026: Closed. Đã trả lời ngày 17 tháng 11 năm 2026."_s;
        QTest::newRow("unknown") << u"xx"_s << u"Your complaint 26-000001-9, received on 16 November 2026: Closed. It was answered on 17 November 2026."_s;
    }
    void theSentenceSpeaksEachLanguage()
    {
        QFETCH(QString, language);
        QFETCH(QString, sentence);
        StatusAnswer answer;
        answer.reference = u"26-000001-9"_s;
        answer.word = u"Closed"_s;
        answer.language = language;
        answer.received = mondayMorning;
        answer.replied = mondayMorning.plusSeconds(86'400);
        QString said = statusInWords(answer, QTimeZone("Asia/Ho_Chi_Minh"));
        said.remove(QRegularExpression(u"[\u2066-\u2069]"_s));
        QCOMPARE(said, sentence);
    }

    void everythingOnThePageCanBeReadAndReached()
    {
        Caller caller;
        caller.ask(caller.made.reference, caller.made.statusCode);
        const QStringList faults = faultsOf(&caller.page);
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }
};

QTEST_MAIN(TestLookUpPage)
#include "tst_look_up_page.moc"

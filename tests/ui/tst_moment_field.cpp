#include "ui/widgets/look.h"
#include "ui/widgets/moment_field.h"

#include <QApplication>
#include <QCalendarWidget>
#include <QSignalSpy>
#include <QTest>

using namespace redress;
using namespace Qt::StringLiterals;

namespace {

const QTimeZone zone("Asia/Ho_Chi_Minh");
const Moment now = Moment::fromDateTime(QDateTime(QDate(2026, 11, 22), QTime(9, 30), zone));

} // namespace

class TestMomentField : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { look::apply(*qApp, look::Appearance::Light); }

    void anEmptyFieldHasNoMomentAndIsNotAbsurd()
    {
        MomentField field(zone, [] { return now; });
        QVERIFY(!field.moment());
        QVERIFY(!field.isAbsurd());
    }
    void whatIsNotUnderstoodIsAbsurdAndStays()
    {
        MomentField field(zone, [] { return now; });
        QTest::keyClicks(&field, u"31/11/2026"_s);
        QVERIFY(!field.moment());
        QVERIFY(field.isAbsurd());
        QCOMPARE(field.text(), u"31/11/2026"_s);
        QCOMPARE(field.written(), u"31/11/2026"_s);
    }
    void leavingTheFieldShowsWhatWasUnderstood()
    {
        QWidget window;
        MomentField field(zone, [] { return now; }, &window);
        QLineEdit other(&window);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        field.setFocus();
        QTest::keyClicks(&field, u"+3d 9:05"_s);
        other.setFocus();
        QCOMPARE(field.text(), u"2026-11-25 09:05"_s);
        QVERIFY(field.toolTip().contains(u"25 November 2026"_s));
    }
    void aDraftKeepsTheDayThatTodayWas()
    {
        MomentField field(zone, [] { return now; });
        field.setText(u"today 8:00"_s);
        QCOMPARE(field.written(), u"2026-11-22 08:00"_s);
    }
    void typingSignalsAndSettingDoesNot()
    {
        MomentField field(zone, [] { return now; });
        QSignalSpy edited(&field, &MomentField::momentEdited);
        field.setMoment(now);
        QCOMPARE(edited.size(), 0);
        QCOMPARE(field.moment().value(), now);
        QTest::keyClick(&field, Qt::Key_Backspace);
        QCOMPARE(edited.size(), 1);
    }
    void altDownOpensACalendarWhosePickKeepsTheTime()
    {
        MomentField field(zone, [] { return now; });
        field.setMoment(now);
        field.show();
        QVERIFY(QTest::qWaitForWindowExposed(&field));
        QTest::keyClick(&field, Qt::Key_Down, Qt::AltModifier);
        auto* month = field.findChild<QCalendarWidget*>();
        QVERIFY(month);
        QCOMPARE(month->selectedDate(), QDate(2026, 11, 22));
        QSignalSpy edited(&field, &MomentField::momentEdited);
        Q_EMIT month->activated(QDate(2026, 11, 20));
        QCOMPARE(field.text(), u"2026-11-20 09:30"_s);
        QCOMPARE(edited.size(), 1);
    }
    void aDayWithoutTimeGetsTheUsualOne()
    {
        MomentField field(zone, [] { return now; });
        field.setUsualTime(QTime(16, 30));
        field.setText(u"tomorrow"_s);
        QCOMPARE(field.written(), u"2026-11-23 16:30"_s);
    }
};

QTEST_MAIN(TestMomentField)
#include "tst_moment_field.moc"

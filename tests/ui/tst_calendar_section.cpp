#include "app/office/keep_register.h"
#include "tests/support/screen_check.h"
#include "tests/support/small_desk.h"
#include "ui/settings/calendar_section.h"
#include "ui/settings/day_table.h"
#include "ui/settings/import_days_dialog.h"
#include "ui/widgets/choice_box.h"
#include "ui/widgets/field.h"
#include "ui/widgets/look.h"
#include "ui/words.h"

#include <QCheckBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace redress;
using namespace redress::test;
using namespace Qt::StringLiterals;

namespace {

/** The calendar's settings as the administrator sees them. */
struct CalendarSettings
{
    CalendarSettings() : desk(office.deskOf(u"admin"_s)), section(*desk)
    {
        section.resize(900, 760);
        section.show();
        section.activateWindow();
    }

    template <class T = QWidget>
    T* find(const QString& name)
    {
        T* found = section.findChild<T*>(name);
        if (found == nullptr) {
            qFatal("nothing is called %s", qPrintable(name));
        }
        return found;
    }

    void press(const QString& button) { find<QPushButton>(button)->click(); }

    [[nodiscard]] bool save()
    {
        QSignalSpy said(&section, &SettingsSection::said);
        press(u"save_calendar"_s);
        return said.wait(10'000);
    }

    void beginFrom(const QString& calendar)
    {
        find<ChoiceBox>(u"calendar_template"_s)->choose(calendar);
        press(u"begin_from_calendar"_s);
    }

    [[nodiscard]] DayTable* holidays() { return find<DayTable>(u"holidays"_s); }

    /** Puts the chosen line on that day. */
    void choose(const QString& date)
    {
        for (int row = 0; row < holidays()->rowCount(); ++row) {
            if (holidays()->item(row, 0)->text() == date) {
                holidays()->setCurrentCell(row, 0);
                return;
            }
        }
        qFatal("no line has the date %s", qPrintable(date));
    }

    [[nodiscard]] QString refusalAt(const QString& field)
    {
        for (Field* one : section.findChildren<Field*>()) {
            if (one->fieldName() == field) {
                return one->refusal();
            }
        }
        return {};
    }

    /** Null where none opened. */
    ImportDaysDialog* importing(const QByteArray& content, const QString& name = u"days.csv"_s)
    {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly)) {
            qFatal("no file can be written");
        }
        file.write(content);
        file.close();
        section.importFile(file.fileName());
        ImportDaysDialog* dialog = nullptr;
        std::ignore = QTest::qWaitFor([&] {
            dialog = section.findChild<ImportDaysDialog*>();
            return dialog != nullptr || !refusalAt(u"holidays"_s).isEmpty();
        });
        return dialog;
    }

    /** What the sheet says of the file, once it was read. */
    static QStringList arriving(ImportDaysDialog& dialog, int rows)
    {
        auto* table = dialog.findChild<QTableWidget*>(u"arriving_days"_s);
        std::ignore = QTest::qWaitFor([&] { return table->rowCount() == rows; });
        QStringList lines;
        for (int row = 0; row < table->rowCount(); ++row) {
            lines.append(table->item(row, 0)->text() + u' ' + table->item(row, 1)->text() + u" | "_s +
                         table->item(row, 2)->text());
        }
        return lines;
    }

    [[nodiscard]] Office kept() { return *officeOf(office.address()); }

    SmallOffice office;
    QTemporaryDir folder;
    std::unique_ptr<Desk> desk;
    CalendarSection section;
};

} // namespace

class TestCalendarSection : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { look::apply(*qApp, look::Appearance::Light); }

    void aShippedCalendarIsTheStartAndSaysWhatItLeavesOpen()
    {
        CalendarSettings settings;
        QVERIFY(!settings.find<QLabel>(u"calendar_note"_s)->isVisible());
        settings.beginFrom(u"malaysia"_s);
        QVERIFY(settings.find<QLabel>(u"calendar_note"_s)->text().contains(u"Kelantan"_s));
        QVERIFY(settings.save());
        QCOMPARE(settings.kept().calendar->zone().id(), QByteArray("Asia/Kuala_Lumpur"));
        QVERIFY(!settings.kept().calendar->isWorkingDay({2027, 2, 8}));
    }

    void aDateToBeConfirmedIsConfirmedByItself()
    {
        CalendarSettings settings;
        QVERIFY(!settings.find<QPushButton>(u"confirm_day"_s)->isVisible());
        settings.beginFrom(u"vietnam"_s);
        const int waiting = settings.holidays()->unconfirmed();
        QVERIFY(waiting > 1);
        settings.choose(u"2027-02-06"_s);
        QVERIFY(!settings.find<QPushButton>(u"confirm_day"_s)->isEnabled());
        settings.choose(u"2027-02-05"_s);
        QCOMPARE(settings.holidays()->item(settings.holidays()->currentRow(), 3)->text(), u"to be confirmed"_s);
        settings.press(u"confirm_day"_s);
        QCOMPARE(settings.holidays()->unconfirmed(), waiting - 1);
        QVERIFY(settings.holidays()->chosenIsUnconfirmed());
        QVERIFY(settings.save());
        QCOMPARE(settings.kept().calendar->document().count("\"confirm\""), waiting - 1);
    }

    void allDatesOfAYearAreConfirmedTogether()
    {
        CalendarSettings settings;
        settings.beginFrom(u"iran"_s);
        const int before = settings.holidays()->unconfirmed(2026);
        QVERIFY(before > 0 && settings.holidays()->unconfirmed(2027) > 0);
        settings.choose(u"2027-03-10"_s);
        QVERIFY(settings.find<QPushButton>(u"confirm_year"_s)->text().contains(u"2027"_s));
        settings.press(u"confirm_year"_s);
        QCOMPARE(settings.holidays()->unconfirmed(2027), 0);
        QCOMPARE(settings.holidays()->unconfirmed(2026), before);
    }

    void aDateThatIsTypedIsConfirmed()
    {
        CalendarSettings settings;
        settings.beginFrom(u"turkiye"_s);
        const int before = settings.holidays()->unconfirmed();
        settings.choose(u"2027-03-09"_s);
        settings.holidays()->item(settings.holidays()->currentRow(), 0)->setText(u"2027-03-12"_s);
        QCOMPARE(settings.holidays()->unconfirmed(), before - 1);
    }

    void anotherDesksCalendarLeavesWhatIsTyped()
    {
        CalendarSettings settings;
        settings.find<QLineEdit>(u"name"_s)->setText(u"Ours"_s);
        QSignalSpy seen(settings.desk.get(), &Desk::officeChanged);
        valueOf(settings.office.deskOf(u"admin"_s)
                    ->keepOffice(command::SetCalendar{shippedDocument(u"calendars"_s, u"vietnam"_s)}));
        QTRY_VERIFY(!seen.isEmpty());
        QCOMPARE(settings.find<QLineEdit>(u"name"_s)->text(), u"Ours"_s);
        QCOMPARE(settings.holidays()->rowCount(), 0);
    }

    void aLineIsRefusedWhereItStandsOnceEmptyOnesAreGone()
    {
        CalendarSettings settings;
        settings.press(u"add_holidays"_s);
        settings.press(u"add_holidays"_s);
        settings.holidays()->item(1, 0)->setText(u"31/2/2027"_s);
        settings.holidays()->item(1, 1)->setText(u"Flood"_s);
        settings.press(u"save_calendar"_s);
        QTRY_VERIFY(settings.refusalAt(u"holidays"_s).startsWith(u"Line 1: "_s));
        QCOMPARE(settings.holidays()->rowCount(), 1);
        QCOMPARE(settings.holidays()->currentRow(), 0);
    }

    void aWrongMakeUpDayIsRefusedInItsOwnTable()
    {
        CalendarSettings settings;
        settings.press(u"add_make_up_days"_s);
        auto* days = settings.find<DayTable>(u"make_up_days"_s);
        days->item(0, 0)->setText(u"31/2/2027"_s);
        days->item(0, 2)->setText(u"8-12"_s);
        days->setCurrentCell(0, 1);
        settings.press(u"save_calendar"_s);
        QTRY_VERIFY(settings.refusalAt(u"make_up_days"_s).startsWith(u"Line 1: "_s));
        QVERIFY(settings.refusalAt(u"holidays"_s).isEmpty());
        QCOMPARE(days->currentColumn(), 0);
    }

    void aWeekOfDaysOffIsRefusedAtItsFirstDay()
    {
        CalendarSettings settings;
        for (const QString& day : {u"monday"_s, u"tuesday"_s, u"wednesday"_s, u"thursday"_s, u"friday"_s}) {
            settings.find<QLineEdit>(day)->clear();
        }
        settings.press(u"save_calendar"_s);
        QTRY_VERIFY(!settings.refusalAt(u"monday"_s).isEmpty());
    }

    void aChosenLineIsRemovedByItsKey()
    {
        CalendarSettings settings;
        settings.beginFrom(u"vietnam"_s);
        const int before = settings.holidays()->rowCount();
        settings.choose(u"2027-02-05"_s);
        QTest::keyClick(settings.holidays(), Qt::Key_Delete);
        QCOMPARE(settings.holidays()->rowCount(), before - 1);
    }

    void howManyCasesWouldMoveIsSaidBeforeSaving()
    {
        CalendarSettings settings;
        const auto agent = settings.office.deskOf(u"agent"_s);
        valueOf(agent->registerCase(smallComplaint()));
        settings.press(u"add_holidays"_s);
        settings.holidays()->item(0, 0)->setText(u"18/11/2026"_s);
        settings.holidays()->item(0, 1)->setText(u"Flood"_s);
        auto* effect = settings.find<QLabel>(u"calendar_effect"_s);
        QVERIFY(QTest::qWaitFor([&] { return effect->isVisible(); }, 10'000));
        QVERIFY2(effect->text().startsWith(u"One open case"_s), qPrintable(effect->text()));
        QSignalSpy said(&settings.section, &SettingsSection::said);
        settings.press(u"save_calendar"_s);
        QVERIFY(said.wait(10'000));
        QVERIFY(said.first().first().toString().contains(u'1'));
        QVERIFY(!effect->isVisible());
    }

    void theDaysOfAFileAreShownBeforeTheyAreTaken()
    {
        CalendarSettings settings;
        settings.beginFrom(u"plain"_s);
        ImportDaysDialog* dialog = settings.importing("2026-12-24,Eve,08:00-12:00\n2027-02-06,Tết\n2030-01-01,Later\n");
        QVERIFY(dialog != nullptr);
        QCOMPARE(CalendarSettings::arriving(*dialog, 2), QStringList({u"2026-12-24 Eve | new"_s, u"2027-02-06 Tết | new"_s}));
        QCOMPARE(settings.holidays()->rowCount(), 0);
        dialog->findChild<QPushButton*>(u"take_days"_s)->click();
        QCOMPARE(settings.holidays()->rowCount(), 2);
        QVERIFY(settings.kept().calendar->isWorkingDay({2026, 12, 24}));
        QVERIFY(settings.save());
        QCOMPARE(settings.kept().calendar->closeOfWorkingDay({2026, 12, 24}),
                 settings.kept().calendar->at({2026, 12, 24}, {12, 0}));
    }

    void whatDiffersIsReplacedOnlyWhereItIsTicked_data()
    {
        QTest::addColumn<bool>("replacing");
        QTest::newRow("kept") << false;
        QTest::newRow("replaced") << true;
    }
    void whatDiffersIsReplacedOnlyWhereItIsTicked()
    {
        QFETCH(bool, replacing);
        CalendarSettings settings;
        settings.beginFrom(u"vietnam"_s);
        ImportDaysDialog* dialog =
            settings.importing("2027-01-01,Năm mới\n2027-05-01,Ngày Quốc tế lao động\n2027-03-08,Fair\n");
        QVERIFY(dialog != nullptr);
        QCOMPARE(CalendarSettings::arriving(*dialog, 3),
                 QStringList({u"2027-01-01 Năm mới | now: %1"_s.arg(isolate(u"Tết Dương lịch"_s)), u"2027-03-08 Fair | new"_s,
                              u"2027-05-01 Ngày Quốc tế lao động | there already"_s}));
        dialog->findChild<QCheckBox*>(u"replace_days"_s)->setChecked(replacing);
        dialog->findChild<QPushButton*>(u"take_days"_s)->click();
        QVERIFY(settings.save());
        QCOMPARE(settings.kept().calendar->dayOffName({2027, 1, 1}), replacing ? u"Năm mới"_s : u"Tết Dương lịch"_s);
        QCOMPARE(settings.kept().calendar->dayOffName({2027, 3, 8}), u"Fair"_s);
    }

    void otherYearsAreReadWhereTheyAreAskedFor()
    {
        CalendarSettings settings;
        ImportDaysDialog* dialog = settings.importing(
            "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART;VALUE=DATE:20201225\r\nRRULE:FREQ=YEARLY\r\nSUMMARY:Christmas\r\n"
            "END:VEVENT\r\nEND:VCALENDAR\r\n",
            u"days.ics"_s);
        QVERIFY(dialog != nullptr);
        QCOMPARE(CalendarSettings::arriving(*dialog, 2).size(), 2);
        auto* last = dialog->findChild<QLineEdit*>(u"last_year"_s);
        last->clear();
        QTest::keyClicks(last, u"2030"_s);
        QCOMPARE(CalendarSettings::arriving(*dialog, 5).size(), 5);
        last->clear();
        QInputMethodEvent inPersian;
        inPersian.setCommitString(u"۲۰۲۸"_s);
        QApplication::sendEvent(last, &inPersian);
        QCOMPARE(CalendarSettings::arriving(*dialog, 3).size(), 3);
        last->clear();
        QTest::keyClicks(last, u"1999"_s);
        QVERIFY(QTest::qWaitFor([&] { return dialog->form().field(u"first_year"_s)->isRefused(); }));
    }

    void aFileThatCannotBeReadIsRefusedByItsLine_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("said");
        QTest::newRow("a bad line") << QByteArray("2026-12-24,Eve\nsoon,Flood\n") << u"Line 2"_s;
        QTest::newRow("cut off") << QByteArray("BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n") << u"Line 2"_s;
        QTest::newRow("empty") << QByteArray() << u"empty"_s;
    }
    void aFileThatCannotBeReadIsRefusedByItsLine()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, said);
        CalendarSettings settings;
        ImportDaysDialog* dialog = settings.importing(content);
        QVERIFY(dialog != nullptr);
        Field* days = dialog->form().field(u"arriving_days"_s);
        QVERIFY(QTest::qWaitFor([&] { return days->isRefused(); }));
        QVERIFY2(days->refusal().contains(said), qPrintable(days->refusal()));
        dialog->findChild<QPushButton*>(u"take_days"_s)->click();
        QVERIFY(dialog->isVisible());
        QCOMPARE(settings.holidays()->rowCount(), 0);
    }

    void aFileThatBringsNothingNewSaysSo()
    {
        CalendarSettings settings;
        settings.press(u"add_holidays"_s);
        settings.holidays()->item(0, 0)->setText(u"2026-12-24"_s);
        settings.holidays()->item(0, 1)->setText(u"Eve"_s);
        ImportDaysDialog* dialog = settings.importing("2026-12-24,Eve\n");
        QVERIFY(dialog != nullptr);
        QCOMPARE(CalendarSettings::arriving(*dialog, 1).size(), 1);
        dialog->findChild<QPushButton*>(u"take_days"_s)->click();
        QVERIFY(dialog->isVisible());
        QVERIFY(dialog->form().field(u"arriving_days"_s)->refusal().contains(u"nothing new"_s));
    }

    void aFileThatIsTooLargeIsRefusedInTheSection()
    {
        CalendarSettings settings;
        QVERIFY(settings.importing(QByteArray(50 * 1024 * 1024, 'x')) == nullptr);
        QVERIFY(settings.refusalAt(u"holidays"_s).contains(u"2 MB"_s));
    }

    void everythingIsReachedByKey()
    {
        CalendarSettings settings;
        settings.beginFrom(u"iran"_s);
        settings.choose(u"2027-03-10"_s);
        QVERIFY(QTest::qWaitForWindowActive(&settings.section));
        QCOMPARE(faultsOf(&settings.section).join(u'\n'), QString());
        ImportDaysDialog* dialog = settings.importing("2026-12-24,Eve,08:00-12:00\n");
        QVERIFY(dialog != nullptr);
        QCOMPARE(CalendarSettings::arriving(*dialog, 1).size(), 1);
        QCOMPARE(faultsOf(dialog).join(u'\n'), QString());
    }
};

QTEST_MAIN(TestCalendarSection)
#include "tst_calendar_section.moc"

#include "app/office/keep_register.h"
#include "tests/support/small_desk.h"
#include "ui/letters/letterhead_picture.h"
#include "ui/people/account_form.h"
#include "ui/people/account_panel.h"
#include "ui/people/accounts_page.h"
#include "ui/settings/day_table.h"
#include "ui/settings/hours_text.h"
#include "ui/settings/picture_field.h"
#include "ui/settings/procedure_section.h"
#include "ui/settings/settings_page.h"
#include "ui/widgets/choice_box.h"
#include "ui/widgets/field.h"
#include "ui/widgets/look.h"

#include <QAccessible>
#include <QBuffer>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QtTest>

using namespace redress;
using namespace redress::test;
using namespace Qt::StringLiterals;

namespace {

/** The page of a signed-in administrator. */
struct Settings
{
    Settings() : desk(office.deskOf(u"admin"_s)), page(*desk)
    {
        page.resize(1200, 900);
        page.show();
    }

    /** The one of that name that can be seen. */
    template <class T = QWidget>
    T* find(const QString& name)
    {
        for (T* one : page.findChildren<T*>(name)) {
            if (one->isVisible()) {
                return one;
            }
        }
        qFatal("nothing is called %s", qPrintable(name));
        return nullptr;
    }

    void open(const QString& section)
    {
        auto* sections = find<QListWidget>(u"settings_sections"_s);
        for (int row = 0; row < sections->count(); ++row) {
            if (sections->item(row)->data(Qt::UserRole).toString() == section) {
                sections->setCurrentRow(row);
                return;
            }
        }
        qFatal("no section is called %s", qPrintable(section));
    }

    void type(const QString& name, const QString& text) { find<QLineEdit>(name)->setText(text); }

    /** Presses it and waits for what is said. */
    [[nodiscard]] bool press(const QString& button)
    {
        QSignalSpy said(&page, &SettingsPage::said);
        find<QPushButton>(button)->click();
        return said.wait(10'000) && QTest::qWaitFor([this] { return settled(); });
    }

    /** Presses it and gives the sentence that stands at the field. */
    QString refusalAt(const QString& button, const QString& field)
    {
        find<QPushButton>(button)->click();
        Field* at = nullptr;
        for (Field* one : page.findChildren<Field*>()) {
            at = one->fieldName() == field && one->isVisible() ? one : at;
        }
        if (at == nullptr || !QTest::qWaitFor([at] { return at->isRefused(); })) {
            return {};
        }
        return at->refusal();
    }

    /** The desk has read what it changed. */
    [[nodiscard]] bool settled()
    {
        QTest::qWait(20);
        return true;
    }

    [[nodiscard]] Office kept() { return *officeOf(office.address()); }

    SmallOffice office;
    std::unique_ptr<Desk> desk;
    SettingsPage page;
};

QByteArray picture()
{
    QImage image(300, 60, QImage::Format_RGB32);
    image.fill(Qt::darkGreen);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return buffer.data();
}

} // namespace

class TestSettingsPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { look::apply(*qApp, look::Appearance::Light); }

    void theOrganisationIsRenamed()
    {
        Settings settings;
        settings.type(u"name"_s, u"Harbour Office"_s);
        QVERIFY(settings.press(u"save_organisation"_s));
        QCOMPARE(settings.kept().organisation.name, u"Harbour Office"_s);
        QCOMPARE(settings.kept().organisation.phone, u"1900 0000"_s);
    }

    void aRefusalStandsAtItsFieldAndWhatWasTypedStays()
    {
        Settings settings;
        settings.type(u"phone"_s, u"1900 1234"_s);
        settings.type(u"email"_s, u"nowhere"_s);
        QVERIFY(!settings.refusalAt(u"save_organisation"_s, u"email"_s).isEmpty());
        QCOMPARE(settings.find<QLineEdit>(u"phone"_s)->text(), u"1900 1234"_s);
        QCOMPARE(settings.kept().organisation.phone, u"1900 0000"_s);
    }

    void anotherDesksChangeLeavesWhatIsTyped()
    {
        Settings settings;
        auto* phone = settings.find<QLineEdit>(u"phone"_s);
        phone->setText(u"1900 1234"_s);
        const auto other = settings.office.deskOf(u"admin"_s);
        Organisation changed = other->office().organisation;
        changed.name = u"Other Name"_s;
        QSignalSpy seen(settings.desk.get(), &Desk::officeChanged);
        valueOf(other->keepOffice(command::SetOrganisation{changed}));
        QVERIFY(seen.wait(10'000));
        QCOMPARE(phone->text(), u"1900 1234"_s);
    }

    void aLetterheadIsKeptAndShown()
    {
        Settings settings;
        QTemporaryDir folder;
        QFile file(folder.filePath(u"head.png"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(picture());
        file.close();
        auto* field = settings.page.findChild<PictureField*>(u"letterhead"_s);
        QSignalSpy read(field, &PictureField::changed);
        field->read(file.fileName());
        QVERIFY(read.wait());
        QVERIFY(settings.press(u"save_organisation"_s));
        QVERIFY(!settings.kept().organisation.letterhead.isEmpty());
        QCOMPARE(valueOf(settings.desk->letterhead()), picture());
    }

    void whatIsNoPictureIsRefusedAtTheLetterhead()
    {
        Settings settings;
        QTemporaryDir folder;
        QFile file(folder.filePath(u"head.png"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("no picture at all");
        file.close();
        auto* field = settings.page.findChild<PictureField*>(u"letterhead"_s);
        QSignalSpy refused(field, &PictureField::refused);
        field->read(file.fileName());
        QVERIFY(refused.wait());
        QVERIFY(!field->isThere());
    }

    void aDepartmentIsMadeWithItsHead()
    {
        Settings settings;
        settings.open(u"departments_section"_s);
        settings.find<QPushButton>(u"new_department"_s)->click();
        settings.type(u"name"_s, u"Legal"_s);
        const StaffId supervisor = settings.desk->office().memberNamed(u"supervisor"_s)->id;
        settings.find<ChoiceBox>(u"head"_s)->choose(QString::number(supervisor.value));
        settings.find<QCheckBox>(u"on_paper"_s)->setChecked(true);
        QVERIFY(settings.press(u"save_department"_s));
        const Department made = settings.kept().departments.last();
        QCOMPARE(made.name, u"Legal"_s);
        QCOMPARE(made.head, supervisor);
        QVERIFY(made.onPaper);
        QCOMPARE(settings.find<QListWidget>(u"departments"_s)->currentItem()->text(), u"Legal"_s);
    }

    void aDepartmentIsClosedByTheSecondPress()
    {
        Settings settings;
        settings.open(u"departments_section"_s);
        settings.find<QListWidget>(u"departments"_s)->setCurrentRow(1);
        settings.find<QPushButton>(u"close_department"_s)->click();
        QTest::qWait(50);
        QVERIFY(settings.kept().departments.last().active);
        QVERIFY(settings.press(u"close_department"_s));
        QVERIFY(!settings.kept().departments.last().active);
    }

    void theSameAgainIsToldAsSuch()
    {
        Settings settings;
        settings.open(u"departments_section"_s);
        settings.find<QPushButton>(u"new_department"_s)->click();
        settings.type(u"name"_s, u"technology"_s);
        QVERIFY(!settings.refusalAt(u"save_department"_s, u"name"_s).isEmpty());
    }

    void aDepartmentHasTheDutiesThatAreTicked()
    {
        Settings settings;
        valueOf(settings.desk->keepOffice(
            command::AdoptProcedure{shippedDocument(u"procedures"_s, u"alphatech"_s)}));
        QVERIFY(QTest::qWaitFor([&] { return settings.desk->office().currentProcedure()->id == u"alphatech"_s; }));
        const auto duties = settings.desk->office().currentProcedure()->duties;
        QVERIFY(!duties.isEmpty());
        settings.open(u"departments_section"_s);
        auto* tick = settings.find<QCheckBox>(duties.last().id);
        QVERIFY(!tick->isChecked());
        tick->setChecked(true);
        QVERIFY(settings.press(u"save_department"_s));
        QCOMPARE(settings.kept().departments.first().duties, QStringList{duties.last().id});
        settings.find<QListWidget>(u"departments"_s)->setCurrentRow(1);
        QVERIFY(!settings.find<QCheckBox>(duties.last().id)->isChecked());
        settings.find<QListWidget>(u"departments"_s)->setCurrentRow(0);
        QVERIFY(settings.find<QCheckBox>(duties.last().id)->isChecked());
    }

    void aDutyThatNoProcedureInForceNamesIsKept()
    {
        Settings settings;
        const Organisation before = settings.desk->office().organisation;
        const Office alphatech = valueOf(settings.desk->keepOffice(
            command::AdoptProcedure{shippedDocument(u"procedures"_s, u"alphatech"_s)}));
        const QString duty = alphatech.currentProcedure()->duties.first().id;
        Department changed = alphatech.departments.first();
        changed.duties = {duty};
        valueOf(settings.desk->keepOffice(command::ChangeDepartment{changed}));
        valueOf(settings.desk->keepOffice(command::SetOrganisation{before}));
        QVERIFY(QTest::qWaitFor([&] {
            const Office& known = settings.desk->office();
            return known.organisation.procedure == before.procedure && !known.departments.first().duties.isEmpty();
        }));
        settings.open(u"departments_section"_s);
        settings.type(u"name"_s, u"Cranes"_s);
        QVERIFY(settings.press(u"save_department"_s));
        QCOMPARE(settings.kept().departments.first().name, u"Cranes"_s);
        QCOMPARE(settings.kept().departments.first().duties, QStringList{duty});
    }

    void aRemedyIsKept()
    {
        Settings settings;
        settings.open(u"remedies_section"_s);
        settings.find<QPushButton>(u"new_remedy"_s)->click();
        settings.type(u"name"_s, u"Ombudsman"_s);
        QVERIFY(!settings.refusalAt(u"save_remedy"_s, u"contact"_s).isEmpty());
        settings.find<QPlainTextEdit>(u"contact"_s)->setPlainText(u"1 Square"_s);
        QVERIFY(settings.press(u"save_remedy"_s));
        QCOMPARE(settings.kept().remedies.first().contact, u"1 Square"_s);
    }

    void aNewCategoryIsANewVersion()
    {
        Settings settings;
        settings.open(u"categories_section"_s);
        const auto before = settings.desk->office().currentProcedure();
        settings.find<QPushButton>(u"add_choice"_s)->click();
        settings.type(u"words_en"_s, u"Noise"_s);
        QVERIFY(!settings.refusalAt(u"save_categories"_s, u"words_vi"_s).isEmpty());
        settings.type(u"words_vi"_s, u"Tiếng ồn"_s);
        settings.find<QPushButton>(u"move_up"_s)->click();
        QVERIFY(settings.press(u"save_categories"_s));
        const auto now = settings.kept().currentProcedure();
        QCOMPARE(now->version, before->version + 1);
        QCOMPARE(now->categories.size(), before->categories.size() + 1);
        QCOMPARE(now->categories.at(now->categories.size() - 2).id, u"noise"_s);
        QCOMPARE(now->grounds, before->grounds);
    }

    void aHolidayIsAddedAtItsLine()
    {
        Settings settings;
        settings.open(u"calendar_section"_s);
        settings.find<QPushButton>(u"add_holidays"_s)->click();
        auto* holidays = settings.find<DayTable>(u"holidays"_s);
        holidays->item(0, 0)->setText(u"soon"_s);
        holidays->item(0, 1)->setText(u"Flood"_s);
        QVERIFY(settings.refusalAt(u"save_calendar"_s, u"holidays"_s).contains(u'1'));
        holidays->item(0, 0)->setText(u"2/9/2027"_s);
        settings.type(u"saturday"_s, u"8-12"_s);
        QVERIFY(settings.press(u"save_calendar"_s));
        const auto calendar = settings.kept().calendar;
        QCOMPARE(calendar->dayOffName(QDate(2027, 9, 2)), u"Flood"_s);
        QVERIFY(calendar->isWorkingDay(QDate(2026, 11, 21)));
    }

    void aProcedureIsRefusedByItsPath()
    {
        Settings settings;
        settings.open(u"procedure_section"_s);
        QTemporaryDir folder;
        QFile file(folder.filePath(u"own.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QByteArray document = firstFormatDocument();
        file.write(document.replace("\"version\": 1", "\"version\": 0"));
        file.close();
        settings.find<ProcedureSection>(u"procedure_section"_s)->adoptFile(file.fileName());
        QVERIFY(QTest::qWaitFor([&settings] {
            for (const QLabel* label : settings.page.findChildren<QLabel*>()) {
                if (label->isVisible() && label->text().startsWith(u"version:"_s)) {
                    return true;
                }
            }
            return false;
        }));
        QCOMPARE(settings.kept().currentProcedure()->version, 1);
    }

    void hoursAreReadAsPeopleTypeThem()
    {
        QCOMPARE(textOfHours(hoursFromText(u" 8-12, 13:30–17 "_s)), u"08:00-12:00, 13:30-17:00"_s);
        QCOMPARE(textOfHours(hoursFromText(QString())), QString());
        QCOMPARE(textOfHours(hoursFromText(u"morning"_s)), u"morning"_s);
        QCOMPARE(dateFromText(u"۲/۹/۲۰۲۷"_s), u"2027-09-02"_s);
        QCOMPARE(dateFromText(u"31/2/2027"_s), u"31/2/2027"_s);
    }

    void aPersonIsRenamedAndGetsAnotherRole()
    {
        Settings settings;
        AccountPanel panel(*settings.desk);
        panel.show();
        const StaffId agent = settings.desk->office().memberNamed(u"agent"_s)->id;
        panel.showAccount(agent);
        panel.findChild<QLineEdit*>(u"name"_s)->setText(u"An"_s);
        panel.findChild<ChoiceBox*>(u"role"_s)->choose(u"supervisor"_s);
        QSignalSpy said(&panel, &AccountPanel::said);
        panel.findChild<QPushButton*>(u"save_account"_s)->click();
        QVERIFY(said.wait(10'000));
        const Office kept = settings.kept();
        QCOMPARE(kept.member(agent)->name, u"An"_s);
        QCOMPARE(kept.member(agent)->role, Role::Supervisor);
    }

    void aPersonReportsToAnother()
    {
        Settings settings;
        AccountPanel panel(*settings.desk);
        panel.show();
        const StaffId agent = settings.desk->office().memberNamed(u"agent"_s)->id;
        const StaffId supervisor = settings.desk->office().memberNamed(u"supervisor"_s)->id;
        panel.showAccount(agent);
        panel.findChild<ChoiceBox*>(u"superior"_s)->choose(QString::number(supervisor.value));
        QSignalSpy said(&panel, &AccountPanel::said);
        panel.findChild<QPushButton*>(u"save_account"_s)->click();
        QVERIFY(said.wait(10'000));
        QCOMPARE(settings.kept().member(agent)->superior, supervisor);
        QVERIFY(QTest::qWaitFor([&] { return settings.desk->office().member(agent)->superior == supervisor; }));

        // The other way round they would report to each other: refused at the field, and the name is kept.
        panel.showAccount(supervisor);
        panel.findChild<QLineEdit*>(u"name"_s)->setText(u"Chi"_s);
        panel.findChild<ChoiceBox*>(u"superior"_s)->choose(QString::number(agent.value));
        panel.findChild<QPushButton*>(u"save_account"_s)->click();
        Field* field = nullptr;
        for (Field* one : panel.findChildren<Field*>()) {
            field = one->fieldName() == u"superior"_s ? one : field;
        }
        QVERIFY(QTest::qWaitFor([&] { return field->isRefused(); }));
        QCOMPARE(settings.kept().member(supervisor)->name, u"Chi"_s);
        QVERIFY(settings.kept().member(supervisor)->superior.isNone());
    }

    void aNewAccountBeginsWithItsSuperior()
    {
        Settings settings;
        AccountForm form(*settings.desk);
        form.show();
        form.begin();
        const StaffId supervisor = settings.desk->office().memberNamed(u"supervisor"_s)->id;
        form.findChild<QLineEdit*>(u"name"_s)->setText(u"Dao"_s);
        form.findChild<QLineEdit*>(u"sign_in_name"_s)->setText(u"dao"_s);
        form.findChild<QLineEdit*>(u"password"_s)->setText(u"a long enough one"_s);
        form.findChild<ChoiceBox*>(u"role"_s)->choose(u"agent"_s);
        form.findChild<ChoiceBox*>(u"superior"_s)->choose(QString::number(supervisor.value));
        QSignalSpy made(&form, &AccountForm::made);
        form.findChild<QPushButton*>(u"make_account"_s)->click();
        QVERIFY(made.wait(20'000));
        QCOMPARE(settings.kept().memberNamed(u"dao"_s)->superior, supervisor);
    }

    void aSuperiorWhoLeftMeanwhileIsToldBesideTheNewAccount()
    {
        Settings settings;
        AccountsPage page(*settings.desk);
        page.resize(1200, 700);
        page.show();
        page.findChild<QPushButton*>(u"new_account"_s)->click();
        auto* form = page.findChild<AccountForm*>();
        const StaffId supervisor = settings.desk->office().memberNamed(u"supervisor"_s)->id;
        form->findChild<QLineEdit*>(u"name"_s)->setText(u"Dao"_s);
        form->findChild<QLineEdit*>(u"sign_in_name"_s)->setText(u"dao"_s);
        form->findChild<QLineEdit*>(u"password"_s)->setText(u"a long enough one"_s);
        form->findChild<ChoiceBox*>(u"role"_s)->choose(u"agent"_s);
        form->findChild<ChoiceBox*>(u"superior"_s)->choose(QString::number(supervisor.value));
        valueOf(settings.office.deskOf(u"admin"_s)->closeAccount(supervisor));
        form->findChild<QPushButton*>(u"make_account"_s)->click();
        auto* panel = page.findChild<AccountPanel*>();
        const auto refusal = [panel] {
            for (const Field* one : panel->findChildren<Field*>()) {
                if (one->fieldName() == u"superior"_s && one->isVisible()) {
                    return one->refusal();
                }
            }
            return QString();
        };
        QVERIFY(QTest::qWaitFor([&] { return !refusal().isEmpty(); }, 20'000));
        QCOMPARE(refusal(), u"A superior is somebody who works here."_s);
        QCOMPARE(panel->findChild<QLineEdit*>(u"name"_s)->text(), u"Dao"_s);
        QVERIFY(settings.kept().memberNamed(u"dao"_s) != nullptr);
    }

    void aClosedAccountIsOpenedAgain()
    {
        Settings settings;
        const StaffId agent = settings.desk->office().memberNamed(u"agent"_s)->id;
        QSignalSpy seen(settings.desk.get(), &Desk::officeChanged);
        valueOf(settings.desk->closeAccount(agent));
        QVERIFY(!seen.isEmpty() || seen.wait(10'000));
        AccountPanel panel(*settings.desk);
        panel.show();
        panel.showAccount(agent);
        QSignalSpy said(&panel, &AccountPanel::said);
        panel.findChild<QPushButton*>(u"reopen_account"_s)->click();
        QVERIFY(said.wait(10'000));
        QVERIFY(settings.kept().member(agent)->active);
    }

    void everythingThatTakesTheFocusHasAName()
    {
        Settings settings;
        auto* sections = settings.find<QListWidget>(u"settings_sections"_s);
        for (int row = 0; row < sections->count(); ++row) {
            sections->setCurrentRow(row);
            for (QWidget* one : settings.page.findChildren<QWidget*>()) {
                if (!one->isVisible() || !(one->focusPolicy() & Qt::TabFocus) || one->objectName().startsWith(u"qt_"_s)) {
                    continue;
                }
                const QAccessibleInterface* told = QAccessible::queryAccessibleInterface(one);
                QVERIFY2(!one->objectName().isEmpty(), one->metaObject()->className());
                QVERIFY2(told != nullptr && !told->text(QAccessible::Name).isEmpty(), qPrintable(one->objectName()));
            }
        }
    }
};

QTEST_MAIN(TestSettingsPage)
#include "tst_settings_page.moc"

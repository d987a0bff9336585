#include "app/office/keep_register.h"
#include "tests/support/small_desk.h"
#include "ui/setup/setup_page.h"
#include "ui/widgets/choice_box.h"
#include "ui/widgets/choice_row.h"
#include "ui/widgets/field.h"
#include "ui/widgets/look.h"

#include <QAccessible>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTemporaryDir>
#include <QtTest>

using namespace redress;
using namespace redress::test;
using namespace Qt::StringLiterals;

namespace {

/** The assistant, and a folder for what it makes. */
struct Assistant
{
    Assistant()
    {
        page.resize(1200, 800);
        page.show();
        page.begin();
        type(u"new_file"_s, address());
    }

    [[nodiscard]] QString address() const { return folder.filePath(u"office.redress"_s); }

    template <class T = QWidget>
    T* find(const QString& name)
    {
        for (T* one : page.findChildren<T*>(name)) {
            if (one->isVisible()) {
                return one;
            }
        }
        return nullptr;
    }

    void type(const QString& name, const QString& text)
    {
        auto* edit = find<QLineEdit>(name);
        if (edit == nullptr) {
            qFatal("nothing to type in is called %s", qPrintable(name));
        }
        edit->setText(text);
    }

    /** Goes on; whether that step is on show then. */
    [[nodiscard]] bool goOnTo(const QString& step)
    {
        find<QPushButton>(u"setup_next"_s)->click();
        return QTest::qWaitFor([&] { return find(step) != nullptr; });
    }

    [[nodiscard]] bool isRefused(const QString& field)
    {
        find<QPushButton>(u"setup_next"_s)->click();
        return QTest::qWaitFor([&] {
            for (const Field* one : page.findChildren<Field*>()) {
                if (one->fieldName() == field && one->isVisible() && one->isRefused()) {
                    return true;
                }
            }
            return false;
        });
    }

    void fillAdministrator()
    {
        type(u"name"_s, u"Lan"_s);
        type(u"sign_in_name"_s, u"lan"_s);
        type(u"password"_s, SmallOffice::password());
        type(u"password_again"_s, SmallOffice::password());
    }

    [[nodiscard]] bool goToTheEnd()
    {
        return goOnTo(u"organisation_step"_s) && goFromOrganisationToTheProcedure() && goOnTo(u"summary_step"_s);
    }

    [[nodiscard]] bool goFromOrganisationToTheProcedure()
    {
        type(u"name"_s, u"Harbour Office"_s);
        if (!goOnTo(u"departments_step"_s)) {
            return false;
        }
        type(u"name"_s, u"Technology"_s);
        if (!goOnTo(u"administrator_step"_s)) {
            return false;
        }
        fillAdministrator();
        return goOnTo(u"procedure_step"_s);
    }

    QTemporaryDir folder;
    SetClock clock{mondayMorning};
    Desk desk{clock, folder.filePath(u"drafts"_s)};
    SetupPage page{desk};
};

} // namespace

class TestSetupPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English));
        look::apply(*qApp, look::Appearance::Light);
    }

    void aRegisterIsMadeStepByStep()
    {
        Assistant assistant;
        QVERIFY(assistant.goToTheEnd());
        QVERIFY(!QFile::exists(assistant.address()));
        QSignalSpy made(&assistant.page, &SetupPage::registerMade);
        assistant.find<QPushButton>(u"setup_next"_s)->click();
        QVERIFY(made.wait(20'000));
        QCOMPARE(made.first().first().toString(), assistant.address());
        const auto office = officeOf(assistant.address());
        QVERIFY(office);
        QCOMPARE(office->organisation.name, u"Harbour Office"_s);
        QCOMPARE(office->departments.first().name, u"Technology"_s);
        QCOMPARE(office->memberNamed(u"lan"_s)->role, Role::Administrator);
        QVERIFY(office->currentProcedure() != nullptr);
    }

    void aRegisterBeginsAtTheMomentOfTheDesk()
    {
        Assistant assistant;
        QVERIFY(assistant.goToTheEnd());
        const Moment later = mondayMorning.plusSeconds(86'400);
        assistant.clock.set(later);
        QSignalSpy made(&assistant.page, &SetupPage::registerMade);
        assistant.find<QPushButton>(u"setup_next"_s)->click();
        QVERIFY(made.wait(20'000));
        const auto database = openRegister(assistant.address());
        const Rows moments = database->run(u"SELECT DISTINCT at FROM journal"_s);
        QCOMPARE(moments.size(), 1);
        QCOMPARE(moments.first().number(0), later.milliseconds);
    }

    void itIsGoneThroughByKeysAlone()
    {
        Assistant assistant;
        QVERIFY(QTest::qWaitForWindowActive(&assistant.page));
        const auto press = [&](int key, Qt::KeyboardModifiers modifiers = {}) {
            QWidget* hand = assistant.page.focusWidget();
            QTest::keyClick(hand == nullptr ? &assistant.page : hand, Qt::Key(key), modifiers);
        };
        press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(QTest::qWaitFor([&] { return assistant.find(u"organisation_step"_s) != nullptr; }));
        QTest::keyClicks(assistant.page.focusWidget(), u"Harbour Office"_s);
        press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(QTest::qWaitFor([&] { return assistant.find(u"departments_step"_s) != nullptr; }));
        press(Qt::Key_Escape);
        QVERIFY(assistant.find(u"organisation_step"_s) != nullptr);
        QCOMPARE(assistant.find<QLineEdit>(u"name"_s)->text(), u"Harbour Office"_s);
    }

    void theKeyToGoOnMakesTheRegisterToo()
    {
        Assistant assistant;
        QVERIFY(QTest::qWaitForWindowActive(&assistant.page));
        QVERIFY(assistant.goToTheEnd());
        QSignalSpy made(&assistant.page, &SetupPage::registerMade);
        QTest::keyClick(&assistant.page, Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(made.wait(20'000));
        QCOMPARE(assistant.find<QPushButton>(u"setup_back"_s)->shortcut(), QKeySequence(Qt::ALT | Qt::Key_Left));
    }

    void whatIsMissingIsToldAtItsField()
    {
        Assistant assistant;
        assistant.type(u"new_file"_s, assistant.folder.filePath(u"office.txt"_s));
        QVERIFY(assistant.isRefused(u"new_file"_s));
        assistant.type(u"new_file"_s, assistant.address());
        QVERIFY(assistant.goOnTo(u"organisation_step"_s));
        QVERIFY(assistant.isRefused(u"name"_s));
        assistant.type(u"name"_s, u"Office"_s);
        QVERIFY(assistant.goOnTo(u"departments_step"_s));
        QVERIFY(assistant.isRefused(u"name"_s));
        assistant.type(u"name"_s, u"Technology"_s);
        QVERIFY(assistant.goOnTo(u"administrator_step"_s));
        assistant.fillAdministrator();
        assistant.type(u"password_again"_s, u"another one"_s);
        QVERIFY(assistant.isRefused(u"password_again"_s));
        assistant.type(u"password"_s, u"short"_s);
        QVERIFY(assistant.isRefused(u"password"_s));
    }

    void whatIsChangedOnTheWayBackIsWhatIsMade()
    {
        Assistant assistant;
        QVERIFY(assistant.goToTheEnd());
        auto* rail = assistant.find<QListWidget>(u"setup_steps"_s);
        Q_EMIT rail->itemActivated(rail->item(1));
        QVERIFY(assistant.find(u"organisation_step"_s) != nullptr);
        assistant.type(u"name"_s, u"Other Office"_s);
        Q_EMIT rail->itemActivated(rail->item(5));
        QVERIFY(QTest::qWaitFor([&] { return assistant.find(u"summary_step"_s) != nullptr; }));
        QSignalSpy made(&assistant.page, &SetupPage::registerMade);
        assistant.find<QPushButton>(u"setup_next"_s)->click();
        QVERIFY(made.wait(20'000));
        QCOMPARE(officeOf(assistant.address())->organisation.name, u"Other Office"_s);
    }

    void aHeadGetsAnAccountOfTheDepartment()
    {
        Assistant assistant;
        QVERIFY(assistant.goOnTo(u"organisation_step"_s));
        assistant.type(u"name"_s, u"Office"_s);
        QVERIFY(assistant.goOnTo(u"departments_step"_s));
        assistant.type(u"name"_s, u"Technology"_s);
        assistant.find<QAbstractButton>(u"with_head"_s)->click();
        QVERIFY(assistant.isRefused(u"head_sign_in_name"_s));
        assistant.type(u"head_name"_s, u"Nam"_s);
        assistant.type(u"head_sign_in_name"_s, u"nam"_s);
        assistant.type(u"head_password"_s, SmallOffice::password());
        QVERIFY(assistant.goOnTo(u"administrator_step"_s));
        assistant.fillAdministrator();
        assistant.type(u"sign_in_name"_s, u"nam"_s);
        QVERIFY(assistant.isRefused(u"sign_in_name"_s));
        assistant.type(u"sign_in_name"_s, u"lan"_s);
        QVERIFY(assistant.goOnTo(u"procedure_step"_s));
        QVERIFY(assistant.goOnTo(u"summary_step"_s));
        QSignalSpy made(&assistant.page, &SetupPage::registerMade);
        assistant.find<QPushButton>(u"setup_next"_s)->click();
        QVERIFY(made.wait(20'000));
        const auto office = officeOf(assistant.address());
        QCOMPARE(office->departments.first().head, office->memberNamed(u"nam"_s)->id);
    }

    void theLanguageOfLettersProposesCalendarAndProcedure_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("calendar");
        QTest::addColumn<QString>("procedure");
        QTest::newRow("vi") << u"vi"_s << u"vietnam"_s << u"lua_rong"_s;
        QTest::newRow("ms") << u"ms"_s << u"malaysia"_s << u"alam_flora"_s;
        QTest::newRow("fa") << u"fa"_s << u"iran"_s << u"poliser"_s;
        QTest::newRow("id") << u"id"_s << u"indonesia"_s << u"vokasi_net_complaint"_s;
        QTest::newRow("en") << u"en"_s << u"plain"_s << u"lua_rong"_s;
    }
    void theLanguageOfLettersProposesCalendarAndProcedure()
    {
        QFETCH(QString, language);
        Assistant assistant;
        QVERIFY(assistant.goOnTo(u"organisation_step"_s));
        assistant.find<ChoiceBox>(u"language"_s)->choose(language);
        QTEST(assistant.find<ChoiceBox>(u"calendar"_s)->chosen(), "calendar");
        QVERIFY(assistant.goFromOrganisationToTheProcedure());
        QTEST(assistant.find<ChoiceBox>(u"procedure"_s)->chosen(), "procedure");
    }

    void whatWasChosenIsNotProposedOver()
    {
        Assistant assistant;
        QVERIFY(assistant.goOnTo(u"organisation_step"_s));
        auto* calendar = assistant.find<ChoiceBox>(u"calendar"_s);
        calendar->choose(u"turkiye"_s);
        Q_EMIT calendar->activated(calendar->currentIndex());
        assistant.find<ChoiceBox>(u"language"_s)->choose(u"fa"_s);
        QCOMPARE(calendar->chosen(), u"turkiye"_s);
    }

    void everyShippedCalendarAndProcedureIsOffered()
    {
        Assistant assistant;
        QVERIFY(assistant.goOnTo(u"organisation_step"_s));
        QCOMPARE(assistant.find<ChoiceBox>(u"calendar"_s)->count(), shippedDocuments(u"calendars"_s).size());
        QVERIFY(assistant.goFromOrganisationToTheProcedure());
        const auto* offered = assistant.find<ChoiceBox>(u"procedure"_s);
        QCOMPARE(offered->count(), shippedOffers().size());
        for (const QString& kind : {u"Complaint"_s, u"Question"_s, u"Fault"_s, u"New customer"_s, u"End of service"_s}) {
            QVERIFY2(offered->itemText(offered->findData(u"vokasi_net_complaint"_s)).contains(kind), qPrintable(kind));
        }
    }

    void aFamilyComesWithAllItsKinds()
    {
        Assistant assistant;
        QVERIFY(assistant.goOnTo(u"organisation_step"_s));
        assistant.find<ChoiceBox>(u"language"_s)->choose(u"id"_s);
        QVERIFY(assistant.goFromOrganisationToTheProcedure());
        QVERIFY(assistant.goOnTo(u"summary_step"_s));
        QSignalSpy made(&assistant.page, &SetupPage::registerMade);
        assistant.find<QPushButton>(u"setup_next"_s)->click();
        QVERIFY(made.wait(20'000));
        const auto office = officeOf(assistant.address());
        QCOMPARE(office->kindsInForce().size(), 5);
        QCOMPARE(office->currentProcedure()->id, u"vokasi_net_complaint"_s);
        QCOMPARE(office->calendar->zone().id(), QByteArray("Asia/Jakarta"));
    }

    void aRegisterThatIsThereIsOpenedAndNeverWrittenOver()
    {
        SmallOffice office;
        Assistant assistant;
        assistant.type(u"new_file"_s, office.address());
        QVERIFY(assistant.isRefused(u"new_file"_s));
        assistant.find<ChoiceRow>(u"way"_s)->choose(u"in_a_file"_s);
        assistant.type(u"file"_s, office.address());
        QSignalSpy wanted(&assistant.page, &SetupPage::registerWanted);
        assistant.find<QPushButton>(u"setup_next"_s)->click();
        QVERIFY(wanted.wait(10'000));
        QCOMPARE(wanted.first().first().toString(), office.address());
    }

    void aServerThatDoesNotAnswerIsToldAtItsAddress()
    {
        Assistant assistant;
        assistant.find<ChoiceRow>(u"way"_s)->choose(u"on_a_server"_s);
        assistant.type(u"server"_s, u"mysql://host/database"_s);
        QVERIFY(assistant.isRefused(u"server"_s));
        assistant.type(u"server"_s, u"postgresql://nobody@127.0.0.1:1/none"_s);
        assistant.find<QPushButton>(u"try_address"_s)->click();
        QVERIFY(assistant.isRefused(u"server"_s));
    }

    void theFirstStepLeadsOutAgain()
    {
        Assistant assistant;
        QSignalSpy left(&assistant.page, &SetupPage::left);
        QTest::keyClick(&assistant.page, Qt::Key_Escape);
        QCOMPARE(left.size(), 1);
        QSignalSpy demo(&assistant.page, &SetupPage::demoWanted);
        assistant.find<ChoiceRow>(u"way"_s)->choose(u"the_demo"_s);
        assistant.find<QPushButton>(u"setup_next"_s)->click();
        QCOMPARE(demo.size(), 1);
    }

    void everythingThatTakesTheFocusHasAName()
    {
        Assistant assistant;
        QVERIFY(assistant.goToTheEnd());
        for (QWidget* one : assistant.page.findChildren<QWidget*>()) {
            if (one->window() != &assistant.page || !(one->focusPolicy() & Qt::TabFocus) ||
                one->objectName().startsWith(u"qt_"_s)) {
                continue;
            }
            const QAccessibleInterface* told = QAccessible::queryAccessibleInterface(one);
            QVERIFY2(!one->objectName().isEmpty(), one->metaObject()->className());
            QVERIFY2(told != nullptr && !told->text(QAccessible::Name).isEmpty(), qPrintable(one->objectName()));
        }
    }
};

QTEST_MAIN(TestSetupPage)
#include "tst_setup_page.moc"

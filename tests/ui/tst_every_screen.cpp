#include "app/office/demo_register.h"
#include "tests/support/screen_check.h"
#include "tests/support/work_hands.h"
#include "ui/frame/lock_page.h"
#include "ui/navigation.h"
#include "ui/setup/setup_page.h"
#include "ui/shortcuts/shortcut.h"
#include "ui/sign_in/register_page.h"
#include "ui/sign_in/sign_in_page.h"
#include "ui/widgets/look.h"
#include "ui/widgets/text_scale.h"

#include <QDialog>
#include <QListWidget>
#include <QMenu>
#include <QSettings>
#include <QtTest>

#include <algorithm>
#include <array>

using namespace redress;
using namespace redress::test;
using namespace Qt::StringLiterals;

namespace {

constexpr QSize smallScreen(1366, 768);
constexpr double largerText = 1.5;

/** Where pictures of all screens are wanted. */
void picture(QWidget* root, const QString& name)
{
    const QString folder = qEnvironmentVariable("REDRESS_PICTURES");
    if (!folder.isEmpty()) {
        root->grab().save(u"%1/%2-%3%4.png"_s.arg(
            folder, name, look::current() == look::Appearance::Dark ? u"dark"_s : u"light"_s,
            QGuiApplication::isRightToLeft() ? u"-mirrored"_s : QString()));
    }
}

/** The register of examples: cases in every stage, people of every role. */
class Examples
{
public:
    Examples()
    {
        const Result<Done> made = makeDemoRegister(address(), clock);
        if (!made) {
            qFatal("%s", qPrintable(made.refusal().text));
        }
    }

    [[nodiscard]] std::unique_ptr<Desk> deskOf(Role role) const
    {
        auto desk = std::make_unique<Desk>(clock, place.filePath(u"drafts"_s));
        static_cast<void>(valueOf(desk->openRegister(address())));
        const QList<Staff>& staff = desk->office().staff;
        const auto one = std::ranges::find(staff, role, &Staff::role);
        static_cast<void>(valueOf(desk->signIn(one->signInName, QString::fromUtf16(demoPassword))));
        return desk;
    }

private:
    [[nodiscard]] QString address() const { return place.filePath(u"examples.redress"_s); }

    QTemporaryDir place;
    SetClock clock{mondayMorning};
};

constexpr std::array everyRole{Role::Agent, Role::Officer, Role::Supervisor, Role::Manager,
                               Role::Administrator};

} // namespace

/** Fonts at 150 %, on the smallest screen; each function in light and dark, and mirrored. */
class TestEveryScreen : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanup();

    void everyPlaceOfEveryRoleCanBeReadAndReached_data() { looks(); }
    void everyPlaceOfEveryRoleCanBeReadAndReached();
    void aCaseInEachStageCanBeReadAndReached_data() { looks(); }
    void aCaseInEachStageCanBeReadAndReached();
    void everySheetOfACaseCanBeReadAndReached_data() { looks(); }
    void everySheetOfACaseCanBeReadAndReached();
    void takingInACaseCanBeReadAndReached_data() { looks(); }
    void takingInACaseCanBeReadAndReached();
    void whatComesBeforeTheWorkCanBeReadAndReached_data() { looks(); }
    void whatComesBeforeTheWorkCanBeReadAndReached();
    void paletteAndKeysCanBeReadAndReached_data() { looks(); }
    void paletteAndKeysCanBeReadAndReached();
    void aDayWithCasesFitsASmallScreenOnWhichAllIsDrawnLarger();
    void noTwoActsOfOnePlaceShareAKey();
    void everyActHasAKeyOrAMenuAndAName();
    void aMainButtonsTooltipNamesItsKey();

private:
    static void looks();
    void begin();
    void look(QWidget* root, const QString& name);
    /** Says each fault. */
    [[nodiscard]] bool isFaultless() const;
    /** The cases of the demo, one a stage. */
    [[nodiscard]] QMap<Stage, CaseId> oneAStage(Desk& desk);
    /** What is wrong with the keys that hold at this moment. */
    [[nodiscard]] static QStringList sharedKeys(const QWidget& window);

    QTemporaryDir place;
    std::unique_ptr<Examples> examples;
    QStringList faults;
};

void TestEveryScreen::looks()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<bool>("mirrored");
    QTest::newRow("light") << false << false;
    QTest::newRow("dark, mirrored") << true << true;
}

void TestEveryScreen::initTestCase()
{
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QCoreApplication::setOrganizationName(u"redress"_s);
    QCoreApplication::setApplicationName(u"redress"_s);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, place.path());
    look::setTextScale(largerText);
    look::apply(*qApp, look::Appearance::Light);
    examples = std::make_unique<Examples>();
}

void TestEveryScreen::begin()
{
    QFETCH(bool, dark);
    QFETCH(bool, mirrored);
    QGuiApplication::setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
    look::apply(*qApp, dark ? look::Appearance::Dark : look::Appearance::Light);
    faults.clear();
}

void TestEveryScreen::cleanup()
{
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
}

void TestEveryScreen::look(QWidget* root, const QString& name)
{
    QTest::qWait(50);
    for (const QString& fault : faultsOf(root)) {
        const QString line = u"%1: %2"_s.arg(name, fault);
        if (!faults.contains(line)) {
            faults.append(line);
        }
    }
    if (root->minimumSizeHint().width() > smallScreen.width() ||
        root->minimumSizeHint().height() > smallScreen.height()) {
        faults.append(u"%1: wants %2×%3"_s.arg(name)
                          .arg(root->minimumSizeHint().width())
                          .arg(root->minimumSizeHint().height()));
    }
    picture(root, name);
}

bool TestEveryScreen::isFaultless() const
{
    for (const QString& fault : faults) {
        qWarning("%s", qPrintable(fault));
    }
    return faults.isEmpty();
}

void TestEveryScreen::everyPlaceOfEveryRoleCanBeReadAndReached()
{
    begin();
    for (const Role role : everyRole) {
        const QString who = nameOf(role);
        WorkHands hands(examples->deskOf(role));
        const auto* places = hands.find<QListWidget>(u"navigation"_s);
        for (const Screen& screen : screensOf(hands.desk->session()->role)) {
            hands.goTo(screen.name);
            look(hands.work.get(), who + u'_' + screen.name);
            for (auto* sections : hands.work->findChildren<QListWidget*>()) {
                const bool inside = sections != places && sections->isVisible() && sections->count() > 1;
                for (int row = 0; inside && row < sections->count(); ++row) {
                    sections->setCurrentRow(row);
                    look(hands.work.get(), u"%1_%2_%3"_s.arg(who, screen.name).arg(row));
                }
            }
        }
    }
    QVERIFY(isFaultless());
}

QMap<Stage, CaseId> TestEveryScreen::oneAStage(Desk& desk)
{
    QMap<Stage, CaseId> cases;
    ListQuestion question;
    question.listing = Listing::AllOpen;
    question.most = 200;
    for (const CaseLine& line : valueOf(desk.list(question)).lines) {
        cases.insert(line.stage, line.id);
    }
    return cases;
}

void TestEveryScreen::aCaseInEachStageCanBeReadAndReached()
{
    begin();
    WorkHands hands(examples->deskOf(Role::Supervisor));
    const auto cases = oneAStage(*hands.desk);
    QVERIFY(!cases.isEmpty());
    for (auto one = cases.cbegin(); one != cases.cend(); ++one) {
        hands.open(*one);
        QTRY_VERIFY(hands.sees(u"case_reference"_s));
        look(hands.work.get(), u"case_"_s + nameOf(one.key()));
        for (const auto& [stage, name] : Names<Stage>::all) {
            hands.lookAtStage(stage);
            look(hands.work.get(), u"case_%1_at_%2"_s.arg(nameOf(one.key()), QLatin1String(name)));
        }
    }
    QVERIFY(isFaultless());
}

void TestEveryScreen::everySheetOfACaseCanBeReadAndReached()
{
    begin();
    WorkHands hands(examples->deskOf(Role::Supervisor));
    hands.open(oneAStage(*hands.desk).first());
    QTRY_VERIFY(hands.sees(u"case_acts"_s));
    QMenu* acts = hands.find<QPushButton>(u"case_acts"_s)->menu();
    int sheets = 0;
    for (QAction* act : acts->actions()) {
        if (!act->isEnabled() || !act->isVisible() || act->isSeparator() || act->menu() != nullptr) {
            continue;
        }
        act->trigger();
        QTest::qWait(60);
        for (QWidget* window : QApplication::topLevelWidgets()) {
            auto* sheet = qobject_cast<QDialog*>(window);
            if (sheet != nullptr && sheet->isVisible()) {
                ++sheets;
                look(sheet, act->objectName());
                sheet->done(0);
            }
        }
    }
    QVERIFY(sheets > 3);
    QVERIFY(isFaultless());
}

void TestEveryScreen::takingInACaseCanBeReadAndReached()
{
    begin();
    WorkHands hands(examples->deskOf(Role::Agent));
    hands.press(Qt::Key_N, Qt::ControlModifier);
    QTRY_VERIFY(hands.sees(u"intake"_s));
    look(hands.work.get(), u"intake"_s);
    for (auto* button : hands.find(u"intake"_s)->findChildren<QAbstractButton*>()) {
        if (button->isVisible() && button->isCheckable()) {
            button->click();
            look(hands.work.get(), u"intake_"_s + button->objectName());
        }
    }
    QVERIFY(isFaultless());
}

void TestEveryScreen::whatComesBeforeTheWorkCanBeReadAndReached()
{
    begin();
    const auto desk = examples->deskOf(Role::Agent);
    RegisterPage none;
    none.tellNoneKnown();
    SignInPage signIn(*desk);
    signIn.begin();
    LockPage lock(*desk);
    lock.begin();
    SetupPage setup;
    setup.begin();
    for (QWidget* page : QList<QWidget*>{&none, &signIn, &lock, &setup}) {
        page->resize(smallScreen);
        page->show();
        look(page, page->objectName());
    }
    QVERIFY(isFaultless());
}

void TestEveryScreen::paletteAndKeysCanBeReadAndReached()
{
    begin();
    WorkHands hands(examples->deskOf(Role::Supervisor));
    hands.open(oneAStage(*hands.desk).first());
    QTRY_VERIFY(hands.sees(u"case_acts"_s));
    hands.press(Qt::Key_K, Qt::ControlModifier);
    QVERIFY(hands.sees(u"palette_field"_s));
    look(hands.work.get(), u"palette"_s);
    hands.press(Qt::Key_Escape);
    hands.press(Qt::Key_F1);
    auto* keys = hands.work->findChild<QDialog*>(u"shortcut_sheet"_s);
    QVERIFY(keys != nullptr && keys->isVisible());
    look(keys, u"keys"_s);
    keys->close();
    QVERIFY(isFaultless());
}

void TestEveryScreen::aDayWithCasesFitsASmallScreenOnWhichAllIsDrawnLarger()
{
    // 1366×768 at 150 %, as window systems do it, less a title bar.
    constexpr QSize left(910, 480);
    look::setTextScale(1);
    look::apply(*qApp, look::Appearance::Light);
    WorkHands hands(examples->deskOf(Role::Supervisor), left);
    const auto tooLarge = [&] {
        const QSize least = hands.work->minimumSizeHint();
        return least.width() <= left.width() && least.height() <= left.height()
                   ? QString()
                   : u"wants %1×%2"_s.arg(least.width()).arg(least.height());
    };
    for (const Screen& screen : screensOf(Role::Supervisor)) {
        hands.goTo(screen.name);
        QTest::qWait(20);
        QVERIFY2(tooLarge().isEmpty(), qPrintable(screen.name + u' ' + tooLarge()));
    }
    hands.open(oneAStage(*hands.desk).first());
    QTRY_VERIFY(hands.sees(u"case_acts"_s));
    QTest::qWait(100);
    QVERIFY2(hands.work->minimumSizeHint().width() <= left.width(), qPrintable(tooLarge()));
    picture(hands.work.get(), u"small"_s);
    look::setTextScale(largerText);
    look::apply(*qApp, look::Appearance::Light);
}

QStringList TestEveryScreen::sharedKeys(const QWidget& window)
{
    QMap<QString, QString> takenBy;
    QStringList shared;
    for (const Shortcut& one : shortcutsOf(window)) {
        for (const QKeySequence& key : one.keys) {
            const QString text = key.toString();
            if (takenBy.contains(text) && takenBy.value(text) != one.name) {
                shared.append(u"%1: %2 and %3"_s.arg(text, takenBy.value(text), one.name));
            }
            takenBy.insert(text, one.name);
        }
    }
    return shared;
}

void TestEveryScreen::noTwoActsOfOnePlaceShareAKey()
{
    for (const Role role : everyRole) {
        const QString who = nameOf(role);
        WorkHands hands(examples->deskOf(role));
        for (const Screen& screen : screensOf(hands.desk->session()->role)) {
            hands.goTo(screen.name);
            const QStringList shared = sharedKeys(*hands.work);
            QVERIFY2(shared.isEmpty(), qPrintable(who + u' ' + screen.name + u' ' + shared.join(u'\n')));
        }
        if (hands.desk->session()->role == Role::Agent) {
            hands.press(Qt::Key_N, Qt::ControlModifier);
            QTRY_VERIFY(hands.sees(u"intake"_s));
            QVERIFY2(sharedKeys(*hands.work).isEmpty(), qPrintable(sharedKeys(*hands.work).join(u'\n')));
        }
        if (hands.desk->session()->role == Role::Supervisor) {
            hands.open(oneAStage(*hands.desk).first());
            QTRY_VERIFY(hands.sees(u"case_acts"_s));
            QVERIFY2(sharedKeys(*hands.work).isEmpty(), qPrintable(sharedKeys(*hands.work).join(u'\n')));
        }
    }
}

void TestEveryScreen::everyActHasAKeyOrAMenuAndAName()
{
    WorkHands hands(examples->deskOf(Role::Supervisor));
    hands.open(oneAStage(*hands.desk).first());
    QTRY_VERIFY(hands.sees(u"case_acts"_s));
    for (const Shortcut& one : shortcutsOf(*hands.work)) {
        QVERIFY2(!one.name.isEmpty(), qPrintable(one.place + u": "_s + one.words));
        const auto* action = qobject_cast<const QAction*>(one.act);
        const auto* button = qobject_cast<const QWidget*>(one.act);
        const bool reached = !one.keys.isEmpty() ||
                             (button != nullptr && button->focusPolicy() & Qt::TabFocus) ||
                             (action != nullptr && !action->associatedObjects().isEmpty());
        QVERIFY2(reached, qPrintable(one.name));
    }
}

void TestEveryScreen::aMainButtonsTooltipNamesItsKey()
{
    WorkHands hands(examples->deskOf(Role::Supervisor));
    hands.open(oneAStage(*hands.desk).first());
    QTRY_VERIFY(hands.sees(u"case_acts"_s));
    hands.press(Qt::Key_N, Qt::ControlModifier);
    for (const auto* button : hands.work->findChildren<QPushButton*>()) {
        if (button->property("kind") == u"main"_s && !button->shortcut().isEmpty()) {
            QVERIFY2(button->toolTip().contains(button->shortcut().toString(QKeySequence::NativeText)),
                     qPrintable(button->objectName()));
        }
    }
}

QTEST_MAIN(TestEveryScreen)
#include "tst_every_screen.moc"

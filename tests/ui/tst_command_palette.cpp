#include "tests/support/work_hands.h"
#include "ui/palette/palette_line.h"
#include "ui/widgets/look.h"

#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QSettings>
#include <QtTest>

using namespace redress;
using namespace redress::test;
using namespace Qt::StringLiterals;

namespace {

QLineEdit* fieldOf(const WorkHands& hands)
{
    return hands.find<QLineEdit>(u"palette_field"_s);
}

/** The names of what is offered now, without the headings. */
QStringList offered(const WorkHands& hands)
{
    QStringList names;
    const auto* lines = hands.find<QListWidget>(u"palette_lines"_s);
    for (int row = 0; lines != nullptr && row < lines->count(); ++row) {
        if (!lines->item(row)->data(PaletteLine::HeadingRole).toBool()) {
            names.append(lines->item(row)->data(PaletteLine::NameRole).toString());
        }
    }
    return names;
}

QString chosen(const WorkHands& hands)
{
    const auto* lines = hands.find<QListWidget>(u"palette_lines"_s);
    return lines == nullptr || lines->currentItem() == nullptr
               ? QString()
               : lines->currentItem()->data(PaletteLine::NameRole).toString();
}

} // namespace

class TestCommandPalette : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();

    void itOffersActsPlacesAndPeopleBeforeAnythingIsTyped();
    void enterDoesWhatIsMarkedAndThePaletteIsGone();
    void escLeavesAndTheHandIsBackWhereItWas();
    void aCaseIsFoundByItsWordsAndOpened();
    void anAnswerToAnOlderTextIsDropped();
    void theCasesOfAPersonAreListed();
    void verbsOfTheCaseInFrontAreOffered();
    void keysForWhatLiesBelowDoNothingMeanwhile();
    void aClickBesideItLeaves();
    void oneWhoSeesNoCaseIsOfferedNone();
    void nothingFoundIsSaid();
    void whatAMenuOffersIsCalledWithItsTitle();

private:
    QTemporaryDir settings;
    std::unique_ptr<SmallOffice> office;
    Registered registered;
};

void TestCommandPalette::initTestCase()
{
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QCoreApplication::setOrganizationName(u"redress"_s);
    QCoreApplication::setApplicationName(u"redress"_s);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, settings.path());
    look::apply(*qApp, look::Appearance::Light);
}

void TestCommandPalette::init()
{
    office = std::make_unique<SmallOffice>();
    registered = valueOf(office->deskOf(u"agent"_s)->registerCase(smallComplaint()));
}

void TestCommandPalette::itOffersActsPlacesAndPeopleBeforeAnythingIsTyped()
{
    WorkHands hands(*office, u"supervisor"_s);
    hands.press(Qt::Key_K, Qt::ControlModifier);
    QVERIFY(fieldOf(hands) != nullptr && fieldOf(hands)->hasFocus());
    const QStringList names = offered(hands);
    for (const QString& name : {u"new_case"_s, u"find_case"_s, u"sign_out"_s, u"mine"_s, u"archive"_s,
                                u"agent"_s, u"department_1"_s}) {
        QVERIFY2(names.contains(name), qPrintable(name));
    }
    QCOMPARE(QSet<QString>(names.begin(), names.end()).size(), names.size());
}

void TestCommandPalette::enterDoesWhatIsMarkedAndThePaletteIsGone()
{
    WorkHands hands(*office, u"agent"_s);
    hands.press(Qt::Key_K, Qt::ControlModifier);
    hands.type(u"new ca"_s);
    QCOMPARE(chosen(hands), u"new_case"_s);
    hands.press(Qt::Key_Return);
    QVERIFY(fieldOf(hands) == nullptr);
    QTRY_VERIFY(hands.sees(u"intake"_s));
    QTRY_VERIFY(hands.find(u"intake"_s)->isAncestorOf(hands.work->focusWidget()));
}

void TestCommandPalette::escLeavesAndTheHandIsBackWhereItWas()
{
    WorkHands hands(*office, u"agent"_s);
    QTRY_VERIFY(hands.lines() > 0);
    hands.list()->setFocus();
    hands.press(Qt::Key_K, Qt::ControlModifier);
    QVERIFY(!hands.list()->hasFocus());
    hands.press(Qt::Key_Escape);
    QVERIFY(fieldOf(hands) == nullptr);
    QVERIFY(hands.list()->hasFocus());
}

void TestCommandPalette::aCaseIsFoundByItsWordsAndOpened()
{
    WorkHands hands(*office, u"agent"_s);
    hands.press(Qt::Key_K, Qt::ControlModifier);
    hands.type(u"nguyen thi dao"_s);
    QTRY_COMPARE(chosen(hands), registered.reference);
    hands.press(Qt::Key_Return);
    QTRY_VERIFY(hands.sees(u"case_reference"_s));
}

void TestCommandPalette::anAnswerToAnOlderTextIsDropped()
{
    WorkHands hands(*office, u"agent"_s);
    hands.press(Qt::Key_K, Qt::ControlModifier);
    hands.type(u"dao"_s);
    QTest::qWait(160);
    hands.type(u"xyz"_s);
    QTest::qWait(400);
    QVERIFY(!offered(hands).contains(registered.reference));
}

void TestCommandPalette::theCasesOfAPersonAreListed()
{
    const auto agent = office->deskOf(u"agent"_s);
    static_cast<void>(valueOf(agent->act(registered.id, 1, command::TakeCase{})));
    WorkHands hands(*office, u"supervisor"_s);
    hands.press(Qt::Key_K, Qt::ControlModifier);
    hands.type(u"the agent"_s);
    QCOMPARE(chosen(hands), u"agent"_s);
    hands.press(Qt::Key_Return);
    QTRY_VERIFY(hands.find<QLabel>(u"list_title"_s)->text().contains(u"The agent"_s));
    // As cards or as a table, whichever this person last chose.
    QTRY_COMPARE(hands.find<QLabel>(u"list_count"_s)->text(), u"1"_s);
}

void TestCommandPalette::verbsOfTheCaseInFrontAreOffered()
{
    WorkHands hands(*office, u"agent"_s);
    QTRY_VERIFY(hands.lines() > 0);
    hands.list()->setFocus();
    hands.press(Qt::Key_Return);
    QTRY_VERIFY(hands.sees(u"case_reference"_s));
    QTRY_VERIFY(hands.sees(u"accept_case"_s) || hands.sees(u"take_case"_s));
    hands.press(Qt::Key_K, Qt::ControlModifier);
    const QStringList names = offered(hands);
    for (const QString& name : {u"close_case_tab"_s, u"open_in_window"_s, u"add_note"_s}) {
        QVERIFY2(names.contains(name), qPrintable(name));
    }
}

void TestCommandPalette::keysForWhatLiesBelowDoNothingMeanwhile()
{
    WorkHands hands(*office, u"agent"_s);
    hands.press(Qt::Key_K, Qt::ControlModifier);
    hands.press(Qt::Key_N, Qt::ControlModifier);
    QVERIFY(fieldOf(hands) != nullptr);
    QVERIFY(!hands.sees(u"intake"_s));
    hands.press(Qt::Key_K, Qt::ControlModifier);
    QVERIFY(fieldOf(hands) == nullptr);
}

void TestCommandPalette::aClickBesideItLeaves()
{
    WorkHands hands(*office, u"agent"_s);
    hands.press(Qt::Key_K, Qt::ControlModifier);
    QTest::mouseClick(hands.find(u"palette"_s), Qt::LeftButton, {}, QPoint(10, 700));
    QVERIFY(fieldOf(hands) == nullptr);
}

void TestCommandPalette::oneWhoSeesNoCaseIsOfferedNone()
{
    WorkHands hands(*office, u"admin"_s);
    hands.press(Qt::Key_K, Qt::ControlModifier);
    QVERIFY(!offered(hands).contains(u"agent"_s));
    hands.type(u"nguyen"_s);
    QTest::qWait(300);
    QVERIFY(offered(hands).isEmpty());
}

void TestCommandPalette::nothingFoundIsSaid()
{
    WorkHands hands(*office, u"agent"_s);
    hands.press(Qt::Key_K, Qt::ControlModifier);
    hands.type(u"qqqqq"_s);
    QVERIFY(hands.sees(u"palette_empty"_s));
}

void TestCommandPalette::whatAMenuOffersIsCalledWithItsTitle()
{
    WorkHands hands(*office, u"agent"_s);
    hands.press(Qt::Key_K, Qt::ControlModifier);
    const auto* lines = hands.find<QListWidget>(u"palette_lines"_s);
    QString words;
    for (int row = 0; row < lines->count(); ++row) {
        if (lines->item(row)->data(PaletteLine::NameRole).toString() == u"by_name"_s) {
            words = lines->item(row)->text();
        }
    }
    QCOMPARE(words, u"Sort by: Name"_s);
}

QTEST_MAIN(TestCommandPalette)
#include "tst_command_palette.moc"

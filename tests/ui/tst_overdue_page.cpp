#include "tests/support/small_desk.h"
#include "ui/overdue/board_tile.h"
#include "ui/overdue/morning_pages.h"
#include "ui/overdue/overdue_page.h"
#include "ui/widgets/look.h"

#include <QAbstractItemModel>
#include <QDialog>
#include <QProcess>
#include <QTableView>
#include <QtTest>

using namespace redress;
using namespace redress::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 day = 24LL * 3600;

/** The overdue page of a person, in sight. */
struct Page
{
    Page(SmallOffice& office, const QString& signInName) : desk(office.deskOf(signInName)), page(*desk)
    {
        page.resize(1000, 700);
        page.show();
        page.activateWindow();
        QObject::connect(&page, &PageOfCases::listWanted, &page, [this](const ListQuestion& question, const QString& text) {
            wanted = question;
            title = text;
        });
    }

    [[nodiscard]] int number(const QString& tile) const { return page.findChild<BoardTile*>(tile)->number(); }
    [[nodiscard]] QTableView* board() const { return page.findChild<QTableView*>(u"board"_s); }
    [[nodiscard]] QModelIndex cell(const QString& row, const QString& column) const
    {
        const QAbstractItemModel* model = board()->model();
        for (int at = 0; at < model->rowCount(); ++at) {
            for (int beside = 1; beside < model->columnCount(); ++beside) {
                if (model->index(at, 0).data().toString() == row &&
                    model->headerData(beside, Qt::Horizontal).toString() == column) {
                    return model->index(at, beside);
                }
            }
        }
        return {};
    }
    [[nodiscard]] qsizetype linesBehind() const { return valueOf(desk->list(wanted)).lines.size(); }

    std::unique_ptr<Desk> desk;
    OverduePage page;
    ListQuestion wanted;
    QString title;
};

CaseId registered(Desk& desk, qint64 daysAgo, const QString& subject = u"No connection"_s)
{
    Intake intake = smallComplaint();
    intake.received = mondayMorning.plusSeconds(-daysAgo * day);
    intake.subject = subject;
    return valueOf(desk.registerCase(intake)).id;
}

/** Accepted, and handed to Technology. */
CaseId handedOver(Desk& desk, qint64 daysAgo)
{
    const CaseId id = registered(desk, daysAgo);
    for (const CaseCommand& one : std::initializer_list<CaseCommand>{
             command::ConfirmContent{}, command::ClassifyCase{{u"interruption"_s, u"Fiber"_s}}, command::AcceptCase{},
             command::HandOver{DepartmentId{1}, u"Look at the line."_s, mondayMorning.plusSeconds(day), u"Late"_s}}) {
        valueOf(desk.act(id, valueOf(desk.readCase(id)).complaint.version, one));
    }
    return id;
}

QStringList textOf(const Printing& printing)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"list.pdf"_s);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(asPdf(printing)) < 0) {
        return {};
    }
    file.close();
    QProcess reader;
    reader.start(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s});
    reader.waitForFinished();
    QStringList pages = QString::fromUtf8(reader.readAllStandardOutput()).split(u'\f');
    pages.removeLast();
    for (QString& page : pages) {
        page = page.normalized(QString::NormalizationForm_KC).simplified();
        page.removeIf([](QChar sign) { return sign.category() == QChar::Other_Format; });
    }
    return pages;
}

} // namespace

class TestOverduePage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { look::apply(*qApp, look::Appearance::Light); }

    void anOfficeWithoutCasesSaysThatNothingIsLate();
    void eachNumberOpensAsManyCasesAsItSays();
    void arrowsPassOverTheHeadingsAndEnterOpens();
    void aLongNameIsReadWhole();
    void whatIsRegisteredElsewhereAppears();
    void anOfficerSeesTheOwnDepartmentAlone();
    void theMorningListNamesEveryCaseByPersonAndByDepartment();
    void aLongMorningListRunsOverPagesAndLeavesNoneOut();
};

void TestOverduePage::anOfficeWithoutCasesSaysThatNothingIsLate()
{
    SmallOffice office;
    Page seen(office, u"supervisor"_s);
    QTRY_VERIFY(seen.page.findChild<QWidget*>(u"nothing_late"_s)->isVisible());
    QCOMPARE(seen.number(u"late"_s), 0);
    seen.page.findChild<BoardTile*>(u"late"_s)->click();
    QVERIFY(seen.title.isEmpty());
}

void TestOverduePage::eachNumberOpensAsManyCasesAsItSays()
{
    SmallOffice office;
    const auto agent = office.deskOf(u"agent"_s);
    for (const qint64 age : {10, 13, 13, 18, 25, 60, 0}) {
        registered(*agent, age);
    }
    handedOver(*agent, 40);
    Page seen(office, u"supervisor"_s);
    QTRY_COMPARE(seen.number(u"late"_s), 6);
    QCOMPARE(seen.number(u"due_soon"_s), 1);
    const QAbstractItemModel* model = seen.board()->model();
    int opened = 0;
    for (int row = 0; row < model->rowCount(); ++row) {
        for (int column = 1; column < model->columnCount(); ++column) {
            const int number = model->index(row, column).data().toString().toInt();
            seen.title.clear();
            Q_EMIT seen.board()->clicked(model->index(row, column));
            QCOMPARE(seen.title.isEmpty(), number == 0);
            if (number > 0) {
                ++opened;
                QVERIFY2(seen.linesBehind() == number, qPrintable(seen.title));
            }
        }
    }
    QVERIFY(opened > 12);
    QCOMPARE(seen.cell(u"Technology"_s, u"Late"_s).data().toString(), u"1"_s);
    QCOMPARE(seen.cell(u"Nobody yet"_s, u"Late"_s).data().toString(), u"5"_s);
    seen.page.findChild<BoardTile*>(u"late"_s)->click();
    QCOMPARE(seen.linesBehind(), 6);
    QCOMPARE(seen.title, u"Late"_s);
}

void TestOverduePage::arrowsPassOverTheHeadingsAndEnterOpens()
{
    SmallOffice office;
    const auto agent = office.deskOf(u"agent"_s);
    handedOver(*agent, 40);
    Page seen(office, u"supervisor"_s);
    QTRY_COMPARE(seen.number(u"late"_s), 1);
    seen.board()->setFocus();
    QCOMPARE(seen.board()->currentIndex(), seen.cell(u"All cases"_s, u"Late"_s));
    QTest::keyClick(seen.board(), Qt::Key_Down);
    QCOMPARE(seen.board()->currentIndex(), seen.cell(u"Technology"_s, u"Late"_s));
    QTest::keyClick(seen.board(), Qt::Key_Return);
    QCOMPARE(seen.title, u"Late · Technology"_s);
    QCOMPARE(seen.wanted.filter.department, DepartmentId{1});
}

void TestOverduePage::aLongNameIsReadWhole()
{
    SmallOffice office;
    const auto administrator = office.deskOf(u"admin"_s);
    Department longest = administrator->office().departments.first();
    longest.name = u"Technology for customers at home and abroad"_s;
    valueOf(administrator->keepOffice(command::ChangeDepartment{longest}));
    handedOver(*office.deskOf(u"supervisor"_s), 10);
    Page seen(office, u"supervisor"_s);
    QTRY_VERIFY(seen.cell(longest.name, u"Late"_s).isValid());
    const QModelIndex name = seen.cell(longest.name, u"Late"_s).siblingAtColumn(0);
    const QFontMetrics letters(look::body());
    const int width = letters.horizontalAdvance(longest.name);
    seen.page.resize(1600, 700);
    QTRY_VERIFY(seen.board()->columnWidth(0) > width);
    const int oneLine = seen.board()->rowHeight(name.row());
    seen.page.resize(760, 700);
    QTRY_VERIFY(seen.board()->columnWidth(0) < width);
    QVERIFY(seen.board()->rowHeight(name.row()) >= oneLine + letters.height());
    QCOMPARE(name.data(Qt::ToolTipRole).toString(), longest.name);
}

void TestOverduePage::whatIsRegisteredElsewhereAppears()
{
    SmallOffice office;
    Page seen(office, u"supervisor"_s);
    QTRY_VERIFY(seen.page.findChild<QWidget*>(u"nothing_late"_s)->isVisible());
    const auto agent = office.deskOf(u"agent"_s);
    registered(*agent, 40);
    QTRY_COMPARE_WITH_TIMEOUT(seen.number(u"late"_s), 1, 5'000);
    QTRY_VERIFY(seen.board()->isVisible());
}

void TestOverduePage::anOfficerSeesTheOwnDepartmentAlone()
{
    SmallOffice office;
    const auto agent = office.deskOf(u"agent"_s);
    registered(*agent, 40);
    handedOver(*agent, 40);
    Page seen(office, u"officer"_s);
    QTRY_COMPARE(seen.number(u"late"_s), 1);
    seen.page.findChild<BoardTile*>(u"late"_s)->click();
    QCOMPARE(seen.linesBehind(), 1);
}

void TestOverduePage::theMorningListNamesEveryCaseByPersonAndByDepartment()
{
    SmallOffice office;
    const auto agent = office.deskOf(u"agent"_s);
    registered(*agent, 40, u"The lift stands still"_s);
    const CaseId handed = handedOver(*agent, 40);
    Page seen(office, u"supervisor"_s);
    QTRY_COMPARE(seen.number(u"late"_s), 2);
    seen.page.findChild<QAbstractButton*>(u"morning_list"_s)->click();
    QTRY_VERIFY(seen.page.findChild<QDialog*>(u"letter_dialog"_s));

    const Office& known = seen.desk->office();
    ListQuestion all;
    all.listing = Listing::AllOpen;
    const QList<CaseLine> lines = valueOf(seen.desk->list(all)).lines;
    all.filter.department = DepartmentId{1};
    const MorningList list =
        morningList(lines, {{DepartmentId{1}, valueOf(seen.desk->list(all)).lines}}, known, mondayMorning,
                    seen.desk->zone());
    const QStringList pages = textOf(printingOf(list));
    QCOMPARE(pages.size(), 1);
    for (const QString& part : {u"Small Office"_s, u"2 late, 0 due today"_s, u"By person"_s, u"Nobody yet (1)"_s,
                                u"The agent (1)"_s, u"By department"_s, u"Technology (1)"_s,
                                u"The lift stands still"_s, u"Page 1 of 1"_s,
                                valueOf(seen.desk->readCase(handed)).complaint.reference}) {
        QVERIFY2(pages.first().contains(part), qPrintable(part + u"\n"_s + pages.first()));
    }
}

void TestOverduePage::aLongMorningListRunsOverPagesAndLeavesNoneOut()
{
    MorningList list;
    list.organisation = u"Small Office"_s;
    MorningGroup group{u"The agent"_s, {}};
    for (int number = 1; number <= 120; ++number) {
        group.lines.append({u"yesterday 17:00"_s, u"1 day late"_s, u"26-%1-0"_s.arg(number, 6, 10, QLatin1Char('0')),
                            u"A subject that is long enough to be broken over more than one line of its column"_s,
                            u"Nguyễn Thị Đào"_s, u"New"_s, u"Technology"_s});
    }
    list.byPerson = {group};
    for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        list.direction = direction;
        const QStringList pages = textOf(printingOf(list));
        QVERIFY(pages.size() > 3);
        const QString whole = pages.join(u' ');
        for (const MorningLine& line : group.lines) {
            QVERIFY2(whole.contains(line.reference), qPrintable(line.reference));
        }
        QVERIFY(pages.last().contains(u"Page %1 of %1"_s.arg(pages.size())));
    }
}

QTEST_MAIN(TestOverduePage)
#include "tst_overdue_page.moc"

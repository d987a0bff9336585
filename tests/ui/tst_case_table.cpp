#include "ui/queue/case_table.h"
#include "ui/queue/case_table_header.h"
#include "ui/queue/column_chooser.h"
#include "ui/queue/copied_lines.h"
#include "ui/queue/work_list_model.h"
#include "ui/widgets/look.h"

#include <QAbstractButton>
#include <QElapsedTimer>
#include <QListWidget>
#include <QMimeData>
#include <QScrollBar>
#include <QSignalSpy>
#include <QtTest>

using namespace redress;
using namespace Qt::StringLiterals;

namespace {

CaseLine line(qint64 id)
{
    CaseLine made;
    made.id = CaseId{id};
    made.reference = u"26-%1-0"_s.arg(id, 6, 10, QLatin1Char('0'));
    made.subject = u"Lift %1 stands still"_s.arg(id);
    made.complainant = u"Nguyễn Thị Đào"_s;
    return made;
}

QList<CaseLine> lines(qint64 from, qint64 to)
{
    QList<CaseLine> made;
    for (qint64 id = from; id <= to; ++id) {
        made.append(line(id));
    }
    return made;
}

struct Table
{
    explicit Table(const QList<CaseLine>& shown) : view(model)
    {
        model.show(shown);
        view.resize(1000, 400);
        view.show();
        view.activateWindow();
        view.setFocus();
    }
    QList<qint64> chosen() const
    {
        QList<qint64> ids;
        for (const int row : view.chosenRows()) {
            ids.append(model.lines().at(row).id.value);
        }
        return ids;
    }

    WorkListModel model;
    CaseTable view;
};

} // namespace

class TestCaseTable : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { look::apply(*qApp, look::Appearance::Light); }

    void severalLinesAreChosenByKeys();
    void theSameCasesStayChosenWhenTheListIsReadAgain();
    void theTopmostLineStaysWhereItIsWhenLinesArriveAbove();
    void enterOpensTheCurrentLine();
    void whatIsChosenOfTheColumnsIsFoundAgain();
    void brokenMemoryGivesTheColumnsAsAtFirst();
    void theSubjectIsAlwaysShown();
    void onlyColumnsThatTheListKnowsSort();
    void columnsAreShownMovedAndSizedByKeys();
    void aHundredThousandLinesAreRenewedWithoutAHalt();
    void linesAreCopiedWithTheHeadsOfTheirColumns();
    void whatWouldRunInASpreadsheetIsMadeHarmless_data();
    void whatWouldRunInASpreadsheetIsMadeHarmless();
};

void TestCaseTable::severalLinesAreChosenByKeys()
{
    Table table(lines(1, 20));
    table.view.makeCurrent(CaseId{3});
    QTest::keyClick(&table.view, Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(&table.view, Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(table.chosen(), (QList<qint64>{3, 4, 5}));
    QTest::keyClick(&table.view, Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(table.chosen().size(), 20);
}

void TestCaseTable::theSameCasesStayChosenWhenTheListIsReadAgain()
{
    Table table(lines(1, 9));
    table.view.makeCurrent(CaseId{3});
    QTest::keyClick(&table.view, Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(&table.view, Qt::Key_Down, Qt::ShiftModifier);
    // The middle one of the chosen moves to the top, others arrive, one leaves.
    const QList<CaseLine> newer{line(4), line(20), line(1), line(3), line(21), line(5), line(9)};
    table.view.keepingPlace([&] { table.model.renew(newer); });
    QCOMPARE(table.chosen(), (QList<qint64>{4, 3, 5}));
    QCOMPARE(table.view.current(), CaseId{5});
}

void TestCaseTable::theTopmostLineStaysWhereItIsWhenLinesArriveAbove()
{
    Table table(lines(100, 300));
    table.view.verticalScrollBar()->setValue(50 * look::tableRow + 7);
    const int top = table.view.rowAt(1);
    const CaseId id = table.model.lines().at(top).id;
    const int place = table.view.rowViewportPosition(top);
    table.view.keepingPlace([&] { table.model.renew(lines(90, 300)); });
    QCOMPARE(table.model.rowOf(id), top + 10);
    QCOMPARE(table.view.rowViewportPosition(top + 10), place);
}

void TestCaseTable::enterOpensTheCurrentLine()
{
    Table table(lines(1, 5));
    const QSignalSpy opened(&table.view, &CaseTable::lineOpened);
    table.view.makeCurrent(CaseId{2});
    QTest::keyClick(&table.view, Qt::Key_Return);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.first().at(0).value<CaseId>(), CaseId{2});
}

void TestCaseTable::whatIsChosenOfTheColumnsIsFoundAgain()
{
    Table first(lines(1, 5));
    first.view.showColumn(ListColumn::Phone, true);
    first.view.showColumn(ListColumn::Severity, false);
    first.view.moveColumn(ListColumn::Phone, 0);
    first.view.widenColumn(ListColumn::Phone, 33);
    Table second(lines(1, 5));
    second.view.restoreColumns(first.view.columnState());
    QCOMPARE(second.view.shownColumns(), first.view.shownColumns());
    QCOMPARE(second.view.shownColumns().first(), ListColumn::Phone);
    QVERIFY(!second.view.showsColumn(ListColumn::Severity));
    QCOMPARE(second.view.columnWidth(int(ListColumn::Phone)), widthAtFirst(ListColumn::Phone) + 33);
}

void TestCaseTable::brokenMemoryGivesTheColumnsAsAtFirst()
{
    Table table(lines(1, 5));
    const QList<ListColumn> first = table.view.shownColumns();
    table.view.showColumn(ListColumn::Phone, true);
    for (const QByteArray& broken : {QByteArray("x"), QByteArray("1 not a header"), QByteArray(3000, '\xff')}) {
        table.view.restoreColumns(broken);
        QCOMPARE(table.view.shownColumns(), first);
    }
}

void TestCaseTable::theSubjectIsAlwaysShown()
{
    Table table(lines(1, 5));
    table.view.showColumn(ListColumn::Subject, false);
    QVERIFY(table.view.showsColumn(ListColumn::Subject));
}

void TestCaseTable::onlyColumnsThatTheListKnowsSort()
{
    Table table(lines(1, 5));
    CaseTableHeader& header = table.view.columns();
    QSignalSpy wanted(&header, &CaseTableHeader::orderWanted);
    const auto click = [&](ListColumn column) {
        const QPoint at(header.sectionViewportPosition(int(column)) + 20, header.height() / 2);
        QTest::mouseClick(header.viewport(), Qt::LeftButton, {}, at);
    };
    click(ListColumn::Severity);
    click(ListColumn::Assignee);
    QCOMPARE(wanted.size(), 0);
    click(ListColumn::Complainant);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first().at(0).value<ListOrder>(), ListOrder::Complainant);
    QCOMPARE(wanted.first().at(1).toBool(), false);
    header.setOrder(ListOrder::Complainant, false);
    click(ListColumn::Complainant);
    QCOMPARE(wanted.last().at(1).toBool(), true);
    header.setSortable(false);
    click(ListColumn::Complainant);
    QCOMPARE(wanted.size(), 2);
}

void TestCaseTable::columnsAreShownMovedAndSizedByKeys()
{
    Table table(lines(1, 5));
    auto* chooser = new ColumnChooser(table.view, &table.view);
    chooser->open();
    auto* list = chooser->findChild<QListWidget*>(u"columns"_s);
    const int phone = int(table.view.columnOrder().indexOf(ListColumn::Phone));
    list->setCurrentRow(phone);
    QTest::keyClick(list, Qt::Key_Space);
    QVERIFY(table.view.showsColumn(ListColumn::Phone));
    QTest::keyClick(list, Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(table.view.columnOrder().indexOf(ListColumn::Phone), phone - 1);
    QCOMPARE(list->currentRow(), phone - 1);
    const int width = table.view.columnWidth(int(ListColumn::Phone));
    QTest::keyClick(list, Qt::Key_Right, Qt::AltModifier);
    QVERIFY(table.view.columnWidth(int(ListColumn::Phone)) > width);
    chooser->findChild<QAbstractButton*>(u"reset_columns"_s)->click();
    QVERIFY(!table.view.showsColumn(ListColumn::Phone));
}

void TestCaseTable::aHundredThousandLinesAreRenewedWithoutAHalt()
{
    constexpr int many = 100'000;
    Table table(lines(1, many));
    QElapsedTimer clock;
    clock.start();
    QList<CaseLine> newer{line(many + 1)};
    newer += lines(1, many);
    table.view.keepingPlace([&] { table.model.renew(newer); });
    table.model.append(lines(many + 2, many + 101));
    QCOMPARE(table.model.rowCount(), many + 101);
    QVERIFY2(clock.elapsed() < 2'000, qPrintable(QString::number(clock.elapsed())));
}

void TestCaseTable::linesAreCopiedWithTheHeadsOfTheirColumns()
{
    LineWords words;
    words.setNow(Moment{0}, QTimeZone::utc());
    CaseLine torn = line(2);
    torn.subject = u"Two\tcells & a <b>tag</b>\nand a line"_s;
    const auto copied = copiedLines({line(1), torn}, {ListColumn::Reference, ListColumn::Subject}, words);
    QCOMPARE(copied->text(), u"Reference\tSubject\n26-000001-0\tLift 1 stands still\n"
                             "26-000002-0\tTwo cells & a <b>tag</b> and a line\n"_s);
    QVERIFY(copied->html().contains(u"<th>Subject</th>"_s));
    QVERIFY(copied->html().contains(u"Two cells &amp; a &lt;b&gt;tag&lt;/b&gt; and a line</td>"_s));
}

void TestCaseTable::whatWouldRunInASpreadsheetIsMadeHarmless_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("copied");
    QTest::newRow("formula") << u"=HYPERLINK(\"http://x\")"_s << u"'=HYPERLINK(\"http://x\")"_s;
    QTest::newRow("plus") << u"+1+cmd|' /C calc'!A0"_s << u"'+1+cmd|' /C calc'!A0"_s;
    QTest::newRow("minus") << u"-2+3"_s << u"'-2+3"_s;
    QTest::newRow("at") << u"@SUM(A1)"_s << u"'@SUM(A1)"_s;
    QTest::newRow("behind a blank") << u"  =1+1"_s << u"'  =1+1"_s;
    QTest::newRow("behind a tab") << u"\t=1+1"_s << u"' =1+1"_s;
    QTest::newRow("full width") << u"＝1+1"_s << u"'＝1+1"_s;
    QTest::newRow("a phone number") << u"+84 903 111 222"_s << u"+84 903 111 222"_s;
    QTest::newRow("harmless") << u"2 = 2"_s << u"2 = 2"_s;
}

void TestCaseTable::whatWouldRunInASpreadsheetIsMadeHarmless()
{
    QFETCH(QString, typed);
    QFETCH(QString, copied);
    LineWords words;
    CaseLine hostile = line(1);
    hostile.product = typed;
    const auto data = copiedLines({hostile}, {ListColumn::Product}, words);
    QCOMPARE(data->text().section(u'\n', 1, 1), copied);
    QVERIFY(data->html().contains(u"mso-number-format:'\\@'"_s) && data->html().contains(u"sdnum=\"1033;0;@\""_s));
}

QTEST_MAIN(TestCaseTable)
#include "tst_case_table.moc"

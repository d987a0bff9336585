#include "ui/overdue/board_view.h"

#include "ui/overdue/board_cell.h"
#include "ui/overdue/board_table.h"
#include "ui/widgets/look.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>

namespace redress {

using namespace Qt::StringLiterals;

namespace {

constexpr int narrowestName = 160;
constexpr int widestNumber = 128;

} // namespace

BoardView::BoardView(BoardTable& numbers, QWidget* parent) : QTableView(parent), numbers(numbers)
{
    setObjectName(u"board"_s);
    setAccessibleName(tr("What is late, by department, person and stage"));
    setModel(&numbers);
    setItemDelegate(new BoardCell(this));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setMouseTracking(true);
    setTabKeyNavigation(false);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->hide();
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    connect(this, &QTableView::clicked, this, &BoardView::opened);
    connect(&numbers, &QAbstractItemModel::modelReset, this, &BoardView::layOut);
    layOut();
}

void BoardView::layOut()
{
    clearSpans();
    const int line = qMax(look::tableRow, QFontMetrics(look::body()).height() + look::gap2);
    for (int row = 0; row < numbers.rowCount(); ++row) {
        const bool heading = numbers.isHeading(row);
        if (heading) {
            setSpan(row, 0, 1, numbers.columnCount());
        }
        setRowHeight(row, heading ? line + look::gap3 : line);
    }
    numbers.setNarrow(false);
    const int names = widthOfNames();
    const bool narrow = numbers.columnCount() > 0 && names + widthOfNumbers() > viewport()->width();
    numbers.setNarrow(narrow);
    const int wanted = widthOfNumbers();
    const int count = numbers.columnCount() - 1;
    const int spare = qMax(0, viewport()->width() - names - wanted);
    int taken = 0;
    for (int column = 1; column <= count; ++column) {
        const int least = horizontalHeader()->sectionSizeHint(column);
        const int width = qMax(least, qMin(least + spare / count, widestNumber));
        setColumnWidth(column, width);
        taken += width;
    }
    setColumnWidth(0, qMax(narrowestName, viewport()->width() - taken));
    heightenLongNames();
    // By its style, a header is one line high.
    horizontalHeader()->setMinimumHeight(narrow ? 2 * QFontMetrics(look::body()).height() + look::gap2 : 0);
    updateGeometries();
}

int BoardView::widthOfNames() const
{
    int widest = narrowestName;
    for (int row = 0; row < numbers.rowCount(); ++row) {
        widest = qMax(widest, widthOfName(row));
    }
    return qMin(widest, qMax(narrowestName, viewport()->width() / 2));
}

int BoardView::widthOfName(int row) const
{
    const QFont font = row == 0 ? look::strong() : look::body();
    return QFontMetrics(font).horizontalAdvance(numbers.index(row, 0).data().toString()) + 2 * look::gap3;
}

void BoardView::heightenLongNames()
{
    for (int row = 0; row < numbers.rowCount(); ++row) {
        if (!numbers.isHeading(row) && widthOfName(row) > columnWidth(0)) {
            setRowHeight(row, rowHeight(row) + QFontMetrics(look::body()).height());
        }
    }
}

int BoardView::widthOfNumbers() const
{
    int width = 0;
    for (int column = 1; column < numbers.columnCount(); ++column) {
        width += horizontalHeader()->sectionSizeHint(column);
    }
    return width;
}

void BoardView::keepingPlace(const std::function<void()>& change)
{
    const int row = currentIndex().row();
    const int column = currentIndex().column();
    const int place = verticalScrollBar()->value();
    change();
    executeDelayedItemsLayout();
    verticalScrollBar()->setValue(place);
    if (row >= 0 && row < numbers.rowCount() && !numbers.isHeading(row)) {
        selectionModel()->setCurrentIndex(numbers.index(row, column), QItemSelectionModel::ClearAndSelect);
    }
}

void BoardView::keyPressEvent(QKeyEvent* event)
{
    const bool opens =
        event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space;
    if (opens && currentIndex().isValid()) {
        Q_EMIT opened(currentIndex());
        return;
    }
    QTableView::keyPressEvent(event);
}

void BoardView::mouseMoveEvent(QMouseEvent* event)
{
    const QModelIndex index = indexAt(event->pos());
    viewport()->setCursor(numbers.questionAt(index) ? Qt::PointingHandCursor : Qt::ArrowCursor);
    QTableView::mouseMoveEvent(event);
}

void BoardView::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    layOut();
}

void BoardView::focusInEvent(QFocusEvent* event)
{
    // Before the base class chooses the first cell, which is a name.
    if (!currentIndex().isValid() && numbers.rowCount() > 0) {
        setCurrentIndex(numbers.index(0, 1));
    }
    QTableView::focusInEvent(event);
}

} // namespace redress

#include "ui/queue/case_table.h"

#include "ui/queue/case_table_cell.h"
#include "ui/queue/case_table_header.h"
#include "ui/queue/work_list_model.h"
#include "ui/widgets/look.h"
#include "ui/widgets/look_style.h"

#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>

#include <algorithm>

namespace redress {

using namespace Qt::StringLiterals;

CaseTable::CaseTable(WorkListModel& lines, QWidget* parent)
    : QTableView(parent), model(lines), header(new CaseTableHeader(this)), cell(new CaseTableCell(this))
{
    setObjectName(u"case_table"_s);
    setAccessibleName(tr("Cases"));
    setModel(&model);
    setHorizontalHeader(header);
    setItemDelegate(cell);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setMouseTracking(true);
    setTabKeyNavigation(false);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    verticalHeader()->hide();
    const int line = qMax(look::tableRow, QFontMetrics(look::body()).height() + look::gap2);
    verticalHeader()->setMinimumSectionSize(line);
    verticalHeader()->setDefaultSectionSize(line);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    resetColumns();
    connect(this, &QTableView::doubleClicked, this,
            [this](const QModelIndex& index) { Q_EMIT lineOpened(idAt(index.row()), false); });
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &CaseTable::lookForEnd);
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this, &CaseTable::lookForEnd);
    connect(header, &QWidget::customContextMenuRequested, this, &CaseTable::offerColumns);
    connect(header, &QHeaderView::sectionResized, this, [this] {
        const bool byHand = !filling && QGuiApplication::mouseButtons() != Qt::NoButton;
        fillsWidth = fillsWidth && !byHand;
    });
}

CaseId CaseTable::idAt(int row) const
{
    return row < 0 || row >= model.lines().size() ? CaseId{} : model.lines().at(row).id;
}

CaseId CaseTable::current() const
{
    return idAt(currentIndex().row());
}

void CaseTable::makeCurrent(CaseId id)
{
    const int row = model.rowOf(id);
    if (row >= 0 && id != current()) {
        setCurrentIndex(model.index(row, header->logicalIndex(0)));
    }
}

QList<int> CaseTable::chosenRows() const
{
    QList<int> rows;
    const QModelIndexList chosen = selectionModel()->selectedRows(int(ListColumn::Subject));
    for (const QModelIndex& index : chosen) {
        rows.append(index.row());
    }
    std::ranges::sort(rows);
    return rows;
}

void CaseTable::keepingPlace(const std::function<void()>& change)
{
    QScrollBar* bar = verticalScrollBar();
    const int top = topRow();
    const bool atTop = bar->value() == 0;
    const int offset = atTop ? 0 : rowViewportPosition(top);
    const CaseId anchor = atTop ? CaseId{} : idAt(top);
    change();
    executeDelayedItemsLayout();
    if (const int row = model.rowOf(anchor); row >= 0) {
        bar->setValue(row * verticalHeader()->defaultSectionSize() - offset);
    }
}

int CaseTable::topRow() const
{
    return qMax(0, rowAt(1));
}

void CaseTable::putOnTop(int row)
{
    executeDelayedItemsLayout();
    verticalScrollBar()->setValue(row * verticalHeader()->defaultSectionSize());
}

void CaseTable::setDimmed(bool dimmed)
{
    cell->setDimmed(dimmed);
    viewport()->update();
}

void CaseTable::setOpened(CaseId id)
{
    opened = id;
    viewport()->update();
}

void CaseTable::showColumn(ListColumn column, bool shown)
{
    // A line without its subject could not be told from the others.
    if (column != ListColumn::Subject) {
        header->setSectionHidden(int(column), !shown);
        if (shown && header->sectionSize(int(column)) < header->minimumSectionSize()) {
            header->resizeSection(int(column), widthAtFirst(column));
        }
        fillWidth();
    }
}

bool CaseTable::showsColumn(ListColumn column) const
{
    return !header->isSectionHidden(int(column));
}

QList<ListColumn> CaseTable::columnOrder() const
{
    QList<ListColumn> order;
    for (int place = 0; place < header->count(); ++place) {
        order.append(ListColumn(header->logicalIndex(place)));
    }
    return order;
}

QList<ListColumn> CaseTable::shownColumns() const
{
    QList<ListColumn> shown = columnOrder();
    shown.removeIf([this](ListColumn column) { return !showsColumn(column); });
    return shown;
}

void CaseTable::moveColumn(ListColumn column, int place)
{
    if (place >= 0 && place < header->count()) {
        header->moveSection(header->visualIndex(int(column)), place);
    }
}

void CaseTable::widenColumn(ListColumn column, int by)
{
    fillsWidth = false;
    const int width = header->sectionSize(int(column)) + by;
    header->resizeSection(int(column), std::max(width, header->minimumSectionSize()));
}

void CaseTable::resetColumns()
{
    for (const auto& [column, name] : Names<ListColumn>::all) {
        header->moveSection(header->visualIndex(int(column)), int(column));
        header->setSectionHidden(int(column), !isShownAtFirst(column));
        header->resizeSection(int(column), widthAtFirst(column));
    }
    fillsWidth = true;
    fillWidth();
}

QByteArray CaseTable::columnState() const
{
    return (fillsWidth ? "1" : "0") + header->saveState();
}

void CaseTable::restoreColumns(const QByteArray& state)
{
    resetColumns();
    if (!state.isEmpty() && header->restoreState(state.mid(1))) {
        // What was kept also says whether they can be clicked and moved: that is not the person's choice.
        header->setSectionsClickable(true);
        header->setSectionsMovable(true);
        header->setSectionHidden(int(ListColumn::Subject), false);
        fillsWidth = state.startsWith('1');
        fillWidth();
    }
}

void CaseTable::fillWidth()
{
    if (!fillsWidth) {
        return;
    }
    constexpr int narrowestSubject = 220;
    const QScopedValueRollback guard(filling, true);
    const int others = header->length() - header->sectionSize(int(ListColumn::Subject));
    header->resizeSection(int(ListColumn::Subject), std::max(narrowestSubject, viewport()->width() - others));
}

void CaseTable::offerColumns(const QPoint& at)
{
    auto* menu = new QMenu(this);
    menu->setObjectName(u"columns_menu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const ListColumn column : columnOrder()) {
        QAction* action = menu->addAction(wordOf(column));
        action->setObjectName(u"show_"_s + nameOf(column));
        action->setCheckable(true);
        action->setChecked(showsColumn(column));
        action->setEnabled(column != ListColumn::Subject);
        connect(action, &QAction::toggled, this, [this, column](bool shown) { showColumn(column, shown); });
    }
    menu->addSeparator();
    menu->addAction(tr("Order and width…"), this, &CaseTable::columnsWanted);
    menu->addAction(tr("As they were at first"), this, &CaseTable::resetColumns);
    menu->popup(header->viewport()->mapToGlobal(at));
}

QRect CaseTable::rowPlace(int row) const
{
    return {0, rowViewportPosition(row), viewport()->width(), verticalHeader()->defaultSectionSize() - 1};
}

void CaseTable::paintEvent(QPaintEvent* event)
{
    QTableView::paintEvent(event);
    QPainter painter(viewport());
    if (const int row = model.rowOf(opened); row >= 0) {
        const QRect place = rowPlace(row);
        const QRect edge(place.topLeft(), QSize(3, place.height()));
        painter.fillRect(QStyle::visualRect(layoutDirection(), place, edge), look::accent());
    }
    if (hasFocus() && currentIndex().isValid()) {
        look::paintFocusRing(&painter, rowPlace(currentIndex().row()));
    }
}

void CaseTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    fillWidth();
}

void CaseTable::keyPressEvent(QKeyEvent* event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && !current().isNone()) {
        Q_EMIT lineOpened(current(), true);
        return;
    }
    if (event->matches(QKeySequence::Copy)) {
        // The base class would copy a single cell; the page's own action copies the lines.
        event->ignore();
        return;
    }
    QTableView::keyPressEvent(event);
}

void CaseTable::focusInEvent(QFocusEvent* event)
{
    QTableView::focusInEvent(event);
    if (!currentIndex().isValid() && model.rowCount() > 0) {
        setCurrentIndex(model.index(0, header->logicalIndex(0)));
    }
}

void CaseTable::lookForEnd()
{
    const QScrollBar* bar = verticalScrollBar();
    if (isVisible() && bar->value() >= bar->maximum() - bar->pageStep()) {
        Q_EMIT endNear();
    }
}

} // namespace redress

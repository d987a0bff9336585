#include "ui/queue/work_list_view.h"

#include "ui/queue/case_card.h"
#include "ui/queue/work_list_model.h"

#include <QKeyEvent>
#include <QScrollBar>

namespace redress {

using namespace Qt::StringLiterals;

WorkListView::WorkListView(WorkListModel& lines, QWidget* parent) : QListView(parent), model(lines)
{
    setModel(&model);
    setObjectName(u"work_list"_s);
    setAccessibleName(tr("Cases"));
    setFrameShape(QFrame::NoFrame);
    setUniformItemSizes(true);
    setMouseTracking(true);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    verticalScrollBar()->setSingleStep(CaseCard::height() / 2);
    connect(this, &QListView::clicked, this, [this](const QModelIndex& index) {
        Q_EMIT lineOpened(index.data(WorkListModel::LineRole).value<CaseLine>().id, false);
    });
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &WorkListView::lookForEnd);
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this, &WorkListView::lookForEnd);
}

CaseId WorkListView::current() const
{
    const QModelIndex index = currentIndex();
    return index.isValid() ? index.data(WorkListModel::LineRole).value<CaseLine>().id : CaseId{};
}

void WorkListView::makeCurrent(CaseId id)
{
    const int row = model.rowOf(id);
    if (row >= 0) {
        setCurrentIndex(model.index(row));
    }
}

void WorkListView::keepingPlace(const std::function<void()>& change)
{
    QScrollBar* bar = verticalScrollBar();
    const QModelIndex top = model.index(topRow());
    const bool atTop = bar->value() == 0 || !top.isValid();
    const int offset = atTop ? 0 : visualRect(top).top();
    const CaseId anchor = atTop ? CaseId{} : top.data(WorkListModel::LineRole).value<CaseLine>().id;
    change();
    executeDelayedItemsLayout();
    const int row = model.rowOf(anchor);
    if (row >= 0) {
        bar->setValue(row * CaseCard::height() - offset);
    }
}

int WorkListView::topRow() const
{
    return qMax(0, indexAt({width() / 2, 1}).row());
}

void WorkListView::putOnTop(int row)
{
    executeDelayedItemsLayout();
    verticalScrollBar()->setValue(row * CaseCard::height());
}

void WorkListView::keyPressEvent(QKeyEvent* event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && !current().isNone()) {
        Q_EMIT lineOpened(current(), true);
        return;
    }
    QListView::keyPressEvent(event);
}

void WorkListView::focusInEvent(QFocusEvent* event)
{
    QListView::focusInEvent(event);
    if (!currentIndex().isValid() && model.rowCount() > 0) {
        setCurrentIndex(model.index(0));
    }
}

void WorkListView::lookForEnd()
{
    const QScrollBar* bar = verticalScrollBar();
    if (isVisible() && bar->value() >= bar->maximum() - bar->pageStep()) {
        Q_EMIT endNear();
    }
}

} // namespace redress

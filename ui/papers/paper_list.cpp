#include "ui/papers/paper_list.h"

#include "ui/papers/paper_card.h"

namespace redress {

using namespace Qt::StringLiterals;

PaperList::PaperList(QWidget* parent) : QListView(parent), lineModel(new PaperListModel(this))
{
    setObjectName(u"papers"_s);
    setAccessibleName(tr("Papers"));
    setModel(lineModel);
    setItemDelegate(new PaperCard(this));
    setFrameShape(QFrame::NoFrame);
    setUniformItemSizes(true);
    setMouseTracking(true);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    setProperty("onGround", true);
    setDragEnabled(true);
    setDragDropMode(QAbstractItemView::DragOnly);
    tell({});
}

void PaperList::tell(const QList<PaperLine>& lines)
{
    const Paper* before = chosen();
    const PaperId kept = before == nullptr ? PaperId{} : before->id;
    lineModel->setLines(lines);
    setFixedHeight(int(lines.size()) * PaperCard::height());
    setVisible(!lines.isEmpty());
    choose(kept);
    Q_EMIT chosenChanged();
}

const Paper* PaperList::chosen() const
{
    const QModelIndex index = currentIndex();
    return index.isValid() ? &lineModel->lines().at(index.row()).paper : nullptr;
}

void PaperList::choose(PaperId id)
{
    if (const int row = lineModel->rowOf(id); row >= 0) {
        setCurrentIndex(lineModel->index(row));
    }
}

void PaperList::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QListView::currentChanged(current, previous);
    Q_EMIT chosenChanged();
}

void PaperList::focusInEvent(QFocusEvent* event)
{
    QListView::focusInEvent(event);
    if (!currentIndex().isValid() && lineModel->rowCount() > 0) {
        setCurrentIndex(lineModel->index(0));
    }
}

void PaperList::startDrag(Qt::DropActions)
{
    if (chosen() != nullptr) {
        Q_EMIT dragBegun();
    }
}

} // namespace redress

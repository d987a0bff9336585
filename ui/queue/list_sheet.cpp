#include "ui/queue/list_sheet.h"

#include "ui/queue/case_card.h"
#include "ui/queue/case_table.h"
#include "ui/queue/work_list_model.h"
#include "ui/queue/work_list_view.h"

namespace redress {

ListSheet::ListSheet(WorkListModel& lines, QWidget* parent)
    : QStackedWidget(parent), model(lines), card(new CaseCard(this)), cards(new WorkListView(lines)),
      rows(new CaseTable(lines))
{
    cards->setItemDelegate(card);
    addWidget(cards);
    addWidget(rows);
    connect(cards, &WorkListView::lineOpened, this, &ListSheet::lineOpened);
    connect(rows, &CaseTable::lineOpened, this, &ListSheet::lineOpened);
    connect(cards, &WorkListView::endNear, this, &ListSheet::endNear);
    connect(rows, &CaseTable::endNear, this, &ListSheet::endNear);
}

void ListSheet::setTable(bool wanted)
{
    if (wanted == isTable()) {
        return;
    }
    const CaseId present = current();
    const bool focused = view()->hasFocus();
    setCurrentWidget(wanted ? static_cast<QWidget*>(rows) : cards);
    makeCurrent(present);
    if (focused) {
        view()->setFocus();
    }
}

bool ListSheet::isTable() const
{
    return currentWidget() == rows;
}

QAbstractItemView* ListSheet::view() const
{
    return isTable() ? static_cast<QAbstractItemView*>(rows) : cards;
}

QList<QAbstractItemView*> ListSheet::bothViews() const
{
    return {cards, rows};
}

CaseId ListSheet::current() const
{
    return isTable() ? rows->current() : cards->current();
}

void ListSheet::makeCurrent(CaseId id)
{
    if (isTable()) {
        rows->makeCurrent(id);
    } else {
        cards->makeCurrent(id);
    }
}

QList<CaseLine> ListSheet::chosen() const
{
    QList<CaseLine> lines;
    if (isTable()) {
        for (const int row : rows->chosenRows()) {
            lines.append(model.lines().at(row));
        }
    } else if (const int row = model.rowOf(cards->current()); row >= 0) {
        lines.append(model.lines().at(row));
    }
    return lines;
}

void ListSheet::setNamesQueue(bool names)
{
    card->setNamesQueue(names);
}

void ListSheet::setOpened(CaseId id)
{
    card->setOpened(id);
    rows->setOpened(id);
    makeCurrent(id);
    cards->viewport()->update();
}

void ListSheet::setDimmed(bool dimmed)
{
    card->setDimmed(dimmed);
    cards->viewport()->update();
    rows->setDimmed(dimmed);
}

void ListSheet::keepingPlace(const std::function<void()>& change)
{
    if (isTable()) {
        rows->keepingPlace(change);
    } else {
        cards->keepingPlace(change);
    }
}

void ListSheet::goToTop()
{
    cards->scrollToTop();
    rows->scrollToTop();
}

ListPlace ListSheet::place() const
{
    ListPlace place;
    place.current = current();
    place.topRow = isTable() ? rows->topRow() : cards->topRow();
    if (place.topRow > 0) {
        place.top = model.lines().at(place.topRow).id;
    }
    place.depth = qMax(place.topRow, model.rowOf(place.current)) + 1;
    return place;
}

void ListSheet::goTo(const ListPlace& place)
{
    makeCurrent(place.current);
    const int row = model.rowOf(place.top);
    putOnTop(row < 0 ? place.topRow : row);
}

void ListSheet::lookForEnd()
{
    // Of the two, the one out of sight says nothing.
    cards->lookForEnd();
    rows->lookForEnd();
}

void ListSheet::putOnTop(int row)
{
    if (isTable()) {
        rows->putOnTop(row);
    } else {
        cards->putOnTop(row);
    }
}

} // namespace redress

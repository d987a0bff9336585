#include "ui/settings/day_table.h"

#include "ui/settings/hours_text.h"
#include "ui/widgets/look.h"
#include "ui/widgets/text_scale.h"

#include <QHeaderView>
#include <QJsonObject>
#include <QKeyEvent>
#include <QScopedValueRollback>

#include <algorithm>

namespace redress {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostRowsInSight = 10;
constexpr int dateWidth = 130;
constexpr int hoursWidth = 200;

} // namespace

DayTable::DayTable(Kind kind, QWidget* parent) : QTableWidget(0, 3, parent), kind(kind)
{
    setHorizontalHeaderLabels({tr("Day"), kind == Kind::Holidays ? tr("Name") : tr("Note"),
                               kind == Kind::Holidays ? tr("Hours, on a half day") : tr("Hours")});
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(look::tableRow);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    horizontalHeader()->setSectionResizeMode(Name, QHeaderView::Stretch);
    setColumnWidth(Date, look::withText(dateWidth));
    setColumnWidth(Hours, look::withText(hoursWidth));
    setShowGrid(false);
    setTabKeyNavigation(false);
    setSelectionMode(SingleSelection);
    setEditTriggers(DoubleClicked | EditKeyPressed | AnyKeyPressed);
    fitHeight();
    connect(this, &QTableWidget::itemChanged, this, [this] {
        if (!filling) {
            Q_EMIT edited();
        }
    });
}

void DayTable::show(const QJsonArray& days)
{
    const QScopedValueRollback quiet(filling, true);
    setRowCount(0);
    setRowCount(int(days.size()));
    for (int row = 0; row < rowCount(); ++row) {
        const QJsonObject day = days.at(row).toObject();
        put(row, Date, day.value(u"date"_s).toString());
        put(row, Name, day.value(kind == Kind::Holidays ? u"name"_s : u"note"_s).toString());
        put(row, Hours, textOfHours(day.value(u"hours"_s).toArray()));
        // What the table does not show (a holiday's note) goes along.
        item(row, Date)->setData(Qt::UserRole, day);
    }
    fitHeight();
}

QJsonArray DayTable::days() const
{
    const QString nameField = kind == Kind::Holidays ? u"name"_s : u"note"_s;
    QJsonArray all;
    for (int row = 0; row < rowCount(); ++row) {
        if (isEmptyLine(row)) {
            continue;
        }
        QJsonObject day = item(row, Date)->data(Qt::UserRole).toJsonObject();
        day.insert(u"date"_s, dateFromText(at(row, Date)));
        day.remove(nameField);
        day.remove(u"hours"_s);
        if (kind == Kind::Holidays || !at(row, Name).isEmpty()) {
            day.insert(nameField, at(row, Name));
        }
        if (kind == Kind::MakeUpDays || !at(row, Hours).isEmpty()) {
            day.insert(u"hours"_s, hoursFromText(at(row, Hours)));
        }
        all.append(day);
    }
    return all;
}

void DayTable::goTo(int row, const QString& column)
{
    const int at = column == u"hours"_s ? Hours : column == u"name"_s || column == u"note"_s ? Name : Date;
    setCurrentCell(row, at);
    if (const QTableWidgetItem* cell = item(row, at)) {
        scrollToItem(cell);
    }
}

void DayTable::addDay()
{
    {
        const QScopedValueRollback quiet(filling, true);
        insertRow(rowCount());
        for (const Column column : {Date, Name, Hours}) {
            put(rowCount() - 1, column, {});
        }
    }
    fitHeight();
    goTo(rowCount() - 1, u"date"_s);
    setFocus();
    editItem(item(rowCount() - 1, Date));
}

void DayTable::removeDay()
{
    if (currentRow() >= 0) {
        removeRow(currentRow());
        fitHeight();
        Q_EMIT edited();
    }
}

void DayTable::dropEmptyLines()
{
    for (int row = rowCount() - 1; row >= 0; --row) {
        if (isEmptyLine(row)) {
            removeRow(row);
        }
    }
    fitHeight();
}

bool DayTable::isEmptyLine(int row) const
{
    return at(row, Date).isEmpty() && at(row, Name).isEmpty() && at(row, Hours).isEmpty();
}

void DayTable::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Delete && state() != EditingState) {
        removeDay();
        return;
    }
    QTableWidget::keyPressEvent(event);
}

void DayTable::put(int row, int column, const QString& text)
{
    setItem(row, column, new QTableWidgetItem(text));
}

QString DayTable::at(int row, int column) const
{
    const QTableWidgetItem* cell = item(row, column);
    return cell == nullptr ? QString() : cell->text().trimmed();
}

void DayTable::fitHeight()
{
    const int rows = std::clamp(rowCount(), 1, mostRowsInSight);
    setFixedHeight(look::control + rows * look::tableRow + look::gap1);
}

} // namespace redress

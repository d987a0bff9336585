#include "ui/settings/day_table.h"

#include "ui/settings/hours_text.h"
#include "ui/widgets/look.h"
#include "ui/widgets/text_scale.h"

#include <QDate>
#include <QHeaderView>
#include <QJsonObject>
#include <QKeyEvent>
#include <QScopedValueRollback>
#include <QTextDocument>

#include <algorithm>

namespace redress {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostRowsInSight = 10;
constexpr int dateWidth = 110;
constexpr int hoursWidth = 150;
constexpr int stateWidth = 130;

} // namespace

DayTable::DayTable(Kind kind, QWidget* parent)
    : QTableWidget(0, kind == Kind::Holidays ? 4 : 3, parent), kind(kind)
{
    setHorizontalHeaderLabels({tr("Day"), kind == Kind::Holidays ? tr("Name") : tr("Note"),
                               kind == Kind::Holidays ? tr("Hours, on a half day") : tr("Hours"), tr("State")});
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(look::tableRow);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    horizontalHeader()->setSectionResizeMode(Name, QHeaderView::Stretch);
    setColumnWidth(Date, look::withText(dateWidth));
    setColumnWidth(Hours, look::withText(hoursWidth));
    setColumnWidth(State, look::withText(stateWidth));
    setShowGrid(false);
    setTabKeyNavigation(false);
    setSelectionMode(SingleSelection);
    // The name takes what is left.
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(DoubleClicked | EditKeyPressed | AnyKeyPressed);
    fitHeight();
    connect(this, &QTableWidget::itemChanged, this, [this](const QTableWidgetItem* changed) {
        if (filling) {
            return;
        }
        // A date that the administrator types needs no other confirmation.
        if (changed->column() == Date && isUnconfirmed(changed->row())) {
            confirm(changed->row());
        }
        Q_EMIT edited();
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
        putState(row);
    }
    fitHeight();
}

void DayTable::take(const QJsonArray& days)
{
    show(days);
    Q_EMIT edited();
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
        putState(rowCount() - 1);
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

/** Both in words and as the English name and the note: the table has no room for them, its tooltip has. */
void DayTable::putState(int row)
{
    if (kind != Kind::Holidays) {
        return;
    }
    const QJsonObject day = item(row, Date)->data(Qt::UserRole).toJsonObject();
    auto* state = new QTableWidgetItem(isUnconfirmed(row) ? tr("to be confirmed") : QString());
    state->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    state->setForeground(look::textOf(look::Tone::Waiting));
    if (isUnconfirmed(row)) {
        state->setToolTip(tr("The date hangs on a decree or on the moon. It counts as a day off all the same."));
    }
    setItem(row, State, state);
    QStringList more{day.value(u"name_en"_s).toString(), day.value(u"note"_s).toString()};
    more.removeAll(QString());
    item(row, Name)->setToolTip(more.isEmpty() ? QString() : Qt::convertFromPlainText(more.join(u'\n')));
}

bool DayTable::isUnconfirmed(int row) const
{
    return kind == Kind::Holidays && item(row, Date)->data(Qt::UserRole).toJsonObject().value(u"confirm"_s).toBool();
}

int DayTable::yearOf(int row) const
{
    return QDate::fromString(dateFromText(at(row, Date)), Qt::ISODate).year();
}

int DayTable::chosenYear() const
{
    return currentRow() < 0 ? 0 : yearOf(currentRow());
}

int DayTable::unconfirmed(int year) const
{
    int count = 0;
    for (int row = 0; row < rowCount(); ++row) {
        count += isUnconfirmed(row) && (year == 0 || yearOf(row) == year) ? 1 : 0;
    }
    return count;
}

bool DayTable::chosenIsUnconfirmed() const
{
    return currentRow() >= 0 && isUnconfirmed(currentRow());
}

void DayTable::confirm(int row)
{
    const QScopedValueRollback quiet(filling, true);
    QJsonObject day = item(row, Date)->data(Qt::UserRole).toJsonObject();
    day.remove(u"confirm"_s);
    item(row, Date)->setData(Qt::UserRole, day);
    putState(row);
}

void DayTable::confirmChosen()
{
    if (!chosenIsUnconfirmed()) {
        return;
    }
    confirm(currentRow());
    for (int row = currentRow() + 1; row < rowCount(); ++row) {
        if (isUnconfirmed(row)) {
            setCurrentCell(row, currentColumn());
            break;
        }
    }
    Q_EMIT edited();
}

void DayTable::confirmYear(int year)
{
    for (int row = 0; row < rowCount(); ++row) {
        if (isUnconfirmed(row) && yearOf(row) == year) {
            confirm(row);
        }
    }
    Q_EMIT edited();
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

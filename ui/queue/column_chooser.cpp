#include "ui/queue/column_chooser.h"

#include "ui/queue/case_table.h"
#include "ui/widgets/look.h"
#include "ui/widgets/main_button.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListWidget>
#include <QScopedValueRollback>
#include <QVBoxLayout>

namespace redress {

using namespace Qt::StringLiterals;

namespace {

constexpr int step = 16;
constexpr QSize firstSize{380, 600};

} // namespace

ColumnChooser::ColumnChooser(CaseTable& table, QWidget* parent)
    : QDialog(parent), table(table), list(new QListWidget)
{
    setObjectName(u"column_chooser"_s);
    setWindowTitle(tr("Columns"));
    setWindowModality(Qt::WindowModal);
    setAttribute(Qt::WA_DeleteOnClose);
    build();
    resize(firstSize);
    fill();
    list->setCurrentRow(0);
    connect(list, &QListWidget::itemChanged, this, &ColumnChooser::take);
    connect(list->model(), &QAbstractItemModel::rowsMoved, this, &ColumnChooser::takeOrder);
}

void ColumnChooser::build()
{
    list->setObjectName(u"columns"_s);
    list->setAccessibleName(tr("Columns in their order"));
    list->setDragDropMode(QAbstractItemView::InternalMove);
    list->installEventFilter(this);
    auto* hint = new TextLabel(TextLabel::Kind::Muted,
                               tr("Space shows or hides a column, Alt+Up and Alt+Down move it, Alt+Left and Alt+Right "
                                  "make it narrower or wider. Or drag it."));
    QPushButton* first = plainButton(tr("As at first"), {}, u"reset_columns"_s);
    QPushButton* close = mainButton(tr("Close"), {}, u"close_columns"_s);
    close->setDefault(true);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(first);
    buttons->addStretch();
    buttons->addWidget(close);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(look::gap3);
    column->addWidget(hint);
    column->addWidget(list, 1);
    column->addLayout(buttons);
    connect(first, &QPushButton::clicked, this, [this] {
        table.resetColumns();
        fill();
    });
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
}

void ColumnChooser::fill()
{
    const QScopedValueRollback guard(filling, true);
    list->clear();
    for (const ListColumn column : table.columnOrder()) {
        auto* item = new QListWidgetItem(wordOf(column), list);
        item->setData(Qt::UserRole, int(column));
        item->setCheckState(table.showsColumn(column) ? Qt::Checked : Qt::Unchecked);
        if (column == ListColumn::Subject) {
            item->setFlags(item->flags() & ~Qt::ItemIsUserCheckable);
            item->setToolTip(tr("The subject is always shown"));
        }
    }
}

ListColumn ColumnChooser::columnAt(int place) const
{
    return ListColumn(list->item(place)->data(Qt::UserRole).toInt());
}

void ColumnChooser::take(const QListWidgetItem* item)
{
    if (!filling) {
        table.showColumn(ListColumn(item->data(Qt::UserRole).toInt()), item->checkState() == Qt::Checked);
    }
}

void ColumnChooser::takeOrder()
{
    for (int place = 0; place < list->count(); ++place) {
        table.moveColumn(columnAt(place), place);
    }
}

void ColumnChooser::move(int by)
{
    const int from = list->currentRow();
    const int to = from + by;
    if (from < 0 || to < 0 || to >= list->count()) {
        return;
    }
    {
        const QScopedValueRollback guard(filling, true);
        list->insertItem(to, list->takeItem(from));
    }
    list->setCurrentRow(to);
    takeOrder();
}

void ColumnChooser::widen(int by)
{
    if (list->currentRow() >= 0) {
        table.widenColumn(columnAt(list->currentRow()), by);
    }
}

bool ColumnChooser::eventFilter(QObject* watched, QEvent* event)
{
    const auto* key = event->type() == QEvent::KeyPress ? static_cast<QKeyEvent*>(event) : nullptr;
    if (key == nullptr || key->modifiers() != Qt::AltModifier) {
        return QDialog::eventFilter(watched, event);
    }
    const int outwards = isRightToLeft() ? -step : step;
    switch (key->key()) {
    case Qt::Key_Up:
        move(-1);
        return true;
    case Qt::Key_Down:
        move(1);
        return true;
    case Qt::Key_Left:
        widen(-outwards);
        return true;
    case Qt::Key_Right:
        widen(outwards);
        return true;
    default:
        return QDialog::eventFilter(watched, event);
    }
}

} // namespace redress

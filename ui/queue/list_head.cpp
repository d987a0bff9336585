#include "ui/queue/list_head.h"

#include "ui/queue/sort_control.h"
#include "ui/widgets/look.h"
#include "ui/widgets/main_button.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QLocale>

namespace redress {

using namespace Qt::StringLiterals;

ListHead::ListHead(QWidget* parent)
    : QWidget(parent), title(new TextLabel(TextLabel::Kind::Subject)),
      count(new TextLabel(TextLabel::Kind::Muted)), sortControl(new SortControl), filteredLine(new QWidget),
      filteredWords(new TextLabel(TextLabel::Kind::Body))
{
    build();
    buildFilteredLine();
    connect(sortControl, &SortControl::orderWanted, this, &ListHead::orderWanted);
    connect(shape, &QPushButton::clicked, this, [this] { Q_EMIT tableWanted(!table); });
    connect(columns, &QPushButton::clicked, this, &ListHead::columnsWanted);
    connect(filter, &QPushButton::clicked, this, &ListHead::filterWanted);
    setTable(false);
}

void ListHead::build()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(look::gap4, look::gap3, look::gap2, look::gap3);
    column->setSpacing(look::gap2);
    auto* row = new QHBoxLayout;
    row->setSpacing(look::gap2);
    title->setObjectName(u"list_title"_s);
    title->setWordWrap(false);
    // A long title gives way to the buttons.
    title->setMinimumWidth(look::gap8);
    count->setObjectName(u"list_count"_s);
    count->setWordWrap(false);
    row->addWidget(title);
    row->addWidget(count);
    row->addStretch();
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(0);
    row->addLayout(buttons);
    column->addLayout(row);
    filter = addButton(u"filter_list"_s, tr("Filter"), u"view-filter"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_F);
    columns = addButton(u"choose_columns"_s, tr("Columns"), u"view-file-columns"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_C);
    shape = addButton(u"list_shape"_s, tr("Table"), u"table"_s, Qt::CTRL | Qt::Key_T);
    for (QPushButton* button : {filter, columns, shape}) {
        buttons->addWidget(button);
    }
    buttons->addWidget(sortControl);
}

QPushButton* ListHead::addButton(const QString& name, const QString& words, const QString& icon,
                                 const QKeySequence& key)
{
    QPushButton* button = quietButton({}, key, name);
    button->setIcon(look::icon(icon));
    button->setAccessibleName(words);
    button->setToolTip(tr("%1 (%2)").arg(words, key.toString(QKeySequence::NativeText)));
    return button;
}

void ListHead::buildFilteredLine()
{
    auto* row = new QHBoxLayout(filteredLine);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(look::gap2);
    filteredWords->setObjectName(u"filtered_line"_s);
    filteredWords->setWordWrap(false);
    filteredWords->setTone(look::Tone::Waiting);
    QPushButton* clear = linkButton(tr("Clear"), u"clear_filter"_s);
    clear->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_X);
    clear->setToolTip(clear->shortcut().toString(QKeySequence::NativeText));
    clear->setAccessibleName(tr("Clear the filter"));
    row->addWidget(filteredWords);
    row->addWidget(clear);
    row->addStretch();
    static_cast<QVBoxLayout*>(layout())->addWidget(filteredLine);
    filteredLine->hide();
    connect(clear, &QPushButton::clicked, this, &ListHead::clearWanted);
}

void ListHead::setTitle(const QString& words)
{
    title->setText(words);
    title->setToolTip(words);
}

void ListHead::setCount(qsizetype number, bool more)
{
    const QString digits = QLocale().toString(number);
    shown = more ? tr("more than %1").arg(digits) : digits;
    count->setText(number == 0 ? QString() : shown);
    tellFiltered();
}

void ListHead::setOrder(ListOrder order, bool descending)
{
    sortControl->setOrder(order, descending);
}

void ListHead::setSearch(bool found)
{
    search = found;
    sortControl->setVisible(!search);
    filter->setVisible(!search);
}

void ListHead::setTable(bool isTable)
{
    table = isTable;
    columns->setVisible(table);
    const QString words = table ? tr("Cards") : tr("Table");
    shape->setIcon(look::icon(table ? u"view-list-details"_s : u"table"_s));
    shape->setAccessibleName(words);
    shape->setToolTip(tr("%1 (%2)").arg(words, shape->shortcut().toString(QKeySequence::NativeText)));
    // The heads of the columns sort a table; the control stays for the keyboard.
    sortControl->setVisible(!search);
}

void ListHead::setFilterRow(QWidget* row)
{
    filterRow = row;
    auto* column = static_cast<QVBoxLayout*>(layout());
    column->insertWidget(1, row);
    row->hide();
}

void ListHead::setFilterOpen(bool open)
{
    filterRow->setVisible(open);
}

void ListHead::setFiltered(bool is)
{
    filtered = is;
    filteredLine->setVisible(filtered);
    tellFiltered();
}

void ListHead::tellFiltered()
{
    count->setVisible(!filtered);
    filteredWords->setText(tr("Filtered: %1 shown").arg(shown));
}

} // namespace redress

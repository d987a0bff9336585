#pragma once

#include "models/case_list.h"

#include <QWidget>

class QPushButton;

namespace redress {

class SortControl;
class TextLabel;

/** What stands above a list: its title, how many it shows, how it is sorted, shaped and filtered. */
class ListHead : public QWidget
{
    Q_OBJECT
public:
    explicit ListHead(QWidget* parent = nullptr);

    void setTitle(const QString& words);
    /** `more`: further ones were not read yet. */
    void setCount(qsizetype shown, bool more);
    void setOrder(ListOrder order, bool descending);
    /** What a search found has its own order, and no filter. */
    void setSearch(bool search);
    void setTable(bool table);
    void setFilterOpen(bool open);
    /** "Filtered: 12 shown", with the way to clear it. */
    void setFiltered(bool filtered);
    /** The row that opens below the title. */
    void setFilterRow(QWidget* row);

Q_SIGNALS:
    void orderWanted(ListOrder order, bool descending);
    void tableWanted(bool table);
    void columnsWanted();
    void filterWanted();
    void clearWanted();

private:
    void build();
    QPushButton* addButton(const QString& name, const QString& words, const QString& icon, const QKeySequence& key);
    void buildFilteredLine();
    void tellFiltered();

    TextLabel* title;
    TextLabel* count;
    SortControl* sortControl;
    QPushButton* shape = nullptr;
    QPushButton* columns = nullptr;
    QPushButton* filter = nullptr;
    QWidget* filteredLine;
    TextLabel* filteredWords;
    QWidget* filterRow = nullptr;
    bool table = false;
    bool search = false;
    bool filtered = false;
    QString shown;
};

} // namespace redress

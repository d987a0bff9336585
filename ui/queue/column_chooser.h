#pragma once

#include "ui/queue/list_column.h"

#include <QDialog>

class QListWidget;
class QListWidgetItem;

namespace redress {

class CaseTable;

/**
 * Which columns a table shows, and in which order: by the mouse, or by keys (Space shows and hides, Alt with the up
 * and down arrows moves, Alt with the left and right ones sizes). The table follows at once.
 */
class ColumnChooser : public QDialog
{
    Q_OBJECT
public:
    explicit ColumnChooser(CaseTable& table, QWidget* parent = nullptr);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    void fill();
    void take(const QListWidgetItem* item);
    void takeOrder();
    void move(int by);
    void widen(int by);
    [[nodiscard]] ListColumn columnAt(int place) const;

    CaseTable& table;
    QListWidget* list;
    bool filling = false;
};

} // namespace redress

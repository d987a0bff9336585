#pragma once

#include "models/id.h"
#include "ui/queue/list_column.h"

#include <QTableView>

#include <functional>

namespace redress {

class CaseTableCell;
class CaseTableHeader;
class WorkListModel;

/**
 * The lines of a list as a table, a line a row. Several can be chosen: Ctrl or Shift with the mouse, Shift with the
 * arrows, Ctrl+A. Enter or a double click opens the current one.
 */
class CaseTable : public QTableView
{
    Q_OBJECT
public:
    explicit CaseTable(WorkListModel& lines, QWidget* parent = nullptr);

    [[nodiscard]] CaseTableHeader& columns() const { return *header; }
    /** None where no line is current. */
    [[nodiscard]] CaseId current() const;
    void makeCurrent(CaseId id);
    /** From top to bottom. */
    [[nodiscard]] QList<int> chosenRows() const;
    /** Changes the lines by `change`; the topmost visible line stays where it is. */
    void keepingPlace(const std::function<void()>& change);
    /** The uppermost line in sight; 0 where the list stands at its begin. */
    [[nodiscard]] int topRow() const;
    void putOnTop(int row);
    /** Tells once more where the end is near. */
    void lookForEnd();
    void setDimmed(bool dimmed);
    void setOpened(CaseId id);

    void showColumn(ListColumn column, bool shown);
    [[nodiscard]] bool showsColumn(ListColumn column) const;
    /** In the order in which they stand, the hidden ones too. */
    [[nodiscard]] QList<ListColumn> columnOrder() const;
    /** Those in sight, in their order. */
    [[nodiscard]] QList<ListColumn> shownColumns() const;
    void moveColumn(ListColumn column, int place);
    void widenColumn(ListColumn column, int by);
    /** As they are before anybody chooses. */
    void resetColumns();
    /** What was chosen, to be kept; and back. What cannot be understood gives the columns as they are at first. */
    [[nodiscard]] QByteArray columnState() const;
    void restoreColumns(const QByteArray& state);

Q_SIGNALS:
    void lineOpened(CaseId id, bool byKey);
    void endNear();
    void columnsWanted();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fillWidth();
    void offerColumns(const QPoint& at);
    [[nodiscard]] QRect rowPlace(int row) const;
    [[nodiscard]] CaseId idAt(int row) const;

    WorkListModel& model;
    CaseTableHeader* header;
    CaseTableCell* cell;
    CaseId opened;
    /** Nobody sized a column yet: the subject takes what room there is. */
    bool fillsWidth = true;
    bool filling = false;
};

} // namespace redress

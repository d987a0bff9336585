#pragma once

#include <QTableView>

namespace redress {

class BoardTable;

/** The grid of the overdue board: arrows go from number to number, Enter or a click opens the cases behind one. */
class BoardView : public QTableView
{
    Q_OBJECT
public:
    explicit BoardView(BoardTable& numbers, QWidget* parent = nullptr);

    /** Shows newer numbers by `change`; place and current cell stay. */
    void keepingPlace(const std::function<void()>& change);

Q_SIGNALS:
    void opened(const QModelIndex& index);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    void layOut();
    /** As much as the words over the columns take. */
    [[nodiscard]] int widthOfNumbers() const;
    /** As much as the longest name takes, as long as it leaves the numbers their room. */
    [[nodiscard]] int widthOfNames() const;
    [[nodiscard]] int widthOfName(int row) const;
    /** A name that is longer than its column gets a second line. */
    void heightenLongNames();

    BoardTable& numbers;
};

} // namespace redress

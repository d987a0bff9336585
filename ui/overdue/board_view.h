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

    BoardTable& numbers;
};

} // namespace redress

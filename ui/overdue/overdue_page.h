#pragma once

#include "ui/frame/following_page.h"

class QPushButton;
class QStackedWidget;

namespace redress {

class BoardTable;
class BoardTile;
class BoardView;
class MorningListReader;
class TextLabel;

/**
 * What is late and what soon will be: three numbers on top, then the age bands of all cases and by department, person
 * and stage. Each number opens its cases. Follows the register, and the clock.
 */
class OverduePage : public FollowingPage
{
    Q_OBJECT
public:
    explicit OverduePage(Desk& desk, QWidget* parent = nullptr);

protected:
    void read() override;

private:
    void build();
    [[nodiscard]] QLayout* makeHead();
    [[nodiscard]] QLayout* makeTiles();
    void take(const Board& board, const BoardQuestion& question);
    void open(const QModelIndex& index);
    void printMorningList();

    BoardTable* numbers;
    BoardView* view;
    BoardTile* late;
    BoardTile* dueToday;
    BoardTile* dueSoon;
    TextLabel* asOf;
    TextLabel* refusal;
    QPushButton* morning;
    QStackedWidget* body;
    MorningListReader* reader;
};

} // namespace redress

#pragma once

#include "app/desk.h"
#include "ui/frame/page_of_cases.h"

#include <QTimer>

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
class OverduePage : public PageOfCases
{
    Q_OBJECT
public:
    explicit OverduePage(Desk& desk, QWidget* parent = nullptr);

    /** Reads the numbers again; place and current number stay. */
    void refresh();

protected:
    void showEvent(QShowEvent* event) override;
    void paintEvent(QPaintEvent*) override;

private:
    void build();
    [[nodiscard]] QLayout* makeHead();
    [[nodiscard]] QLayout* makeTiles();
    void take(const Board& board, const BoardQuestion& question);
    void open(const QModelIndex& index);
    void printMorningList();

    Desk& desk;
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
    /** Counts the questions: an answer to an older one is dropped. */
    int asked = 0;
    /** The register grew while the page was out of sight. */
    bool stale = true;
    QTimer minute;
};

} // namespace redress

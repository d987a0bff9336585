#pragma once

#include "ui/palette/palette_entry.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

class QFrame;
class QLineEdit;
class QListWidget;
class QListWidgetItem;

namespace redress {

class TextLabel;

/**
 * Everything that can be done, found by typing: acts with their keys, places, cases, people. Lies over its
 * host and takes all keys while it is open; Enter does the chosen line, Esc or a click beside it leaves, and
 * the hand is back where it was.
 */
class CommandPalette : public QWidget
{
    Q_OBJECT
public:
    explicit CommandPalette(QWidget* host);

    using Found = std::function<void(const QList<PaletteEntry>&)>;
    /** Asked for the cases that a text finds; answers when it can, an answer to an older text is dropped. */
    using FindCases = std::function<void(const QString& typed, const Found& found)>;

    void begin(const QList<PaletteEntry>& entries, FindCases findCases);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void paintEvent(QPaintEvent*) override;

private:
    void build();
    void place();
    void leave();
    void narrow();
    void askForCases();
    void showLines();
    void addHeading(const QString& words);
    void addLine(const PaletteEntry& entry, int number);
    /** Over headings, and round at the ends. */
    void step(int by);
    void choose(const QListWidgetItem* item);
    bool takeKey(int key);

    QFrame* sheet;
    QLineEdit* field;
    QListWidget* lines;
    TextLabel* nothing;
    QPointer<QWidget> before;
    QList<PaletteEntry> offered;
    QList<PaletteEntry> found;
    QList<PaletteEntry> shown;
    FindCases findCases;
    QTimer pause;
    /** Counts the questions. */
    int asked = 0;
};

} // namespace redress

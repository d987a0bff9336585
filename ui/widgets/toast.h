#pragma once

#include <QFrame>

#include <functional>

class QAction;
class QPushButton;
class QTimer;

namespace redress {

class TextLabel;

/**
 * Says for 8 s at the foot of `host` what was done, with Undo (Ctrl+Z) where it can be undone. Takes no focus. A text
 * with something typed in it keeps Ctrl+Z for itself.
 */
class Toast : public QFrame
{
    Q_OBJECT
public:
    explicit Toast(QWidget* host);

    void say(const QString& text, std::function<void()> undo = {});
    [[nodiscard]] QString text() const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent*) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    void place();
    void takeUndo();
    /** Whether Ctrl+Z in what has the focus has something of its own to undo. */
    [[nodiscard]] static bool undoesItself(const QObject* editor);

    TextLabel* words;
    QPushButton* undoButton;
    QAction* undoAct;
    QTimer* timer;
    std::function<void()> undo;
};

} // namespace redress

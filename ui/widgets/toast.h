#pragma once

#include <QFrame>

#include <functional>

class QTimer;
class QPushButton;

namespace redress {

class TextLabel;

/** Says for 8 s at the foot of `host` what was done, with Undo where it can be undone. Takes no focus. */
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
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    void place();

    TextLabel* words;
    QPushButton* undoButton;
    QTimer* timer;
    std::function<void()> undo;
};

} // namespace redress

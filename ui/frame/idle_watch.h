#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>

namespace redress {

/** Tells when nobody touched keyboard or mouse of this program for a while. */
class IdleWatch : public QObject
{
    Q_OBJECT
public:
    explicit IdleWatch(QObject* parent = nullptr);

    void setPatience(std::chrono::milliseconds patience);
    /** From now on, and whenever the program is started on this computer. */
    void keepMinutes(int minutes);

Q_SIGNALS:
    void left();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QTimer timer;
};

/** After how many minutes a desk that was left locks itself; kept on this computer, ten at first. */
[[nodiscard]] int minutesUntilLock();

} // namespace redress

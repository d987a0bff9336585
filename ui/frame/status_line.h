#pragma once

#include "app/desk.h"

#include <QWidget>

namespace redress {

class TextLabel;

/** At the foot of the window: who is signed in, on which register, and when this desk last saved something.
 */
class StatusLine : public QWidget
{
    Q_OBJECT
public:
    explicit StatusLine(const Desk& desk, QWidget* parent = nullptr);

    void tellSaved(Moment moment);

protected:
    void paintEvent(QPaintEvent*) override;

private:
    const Desk& desk;
    TextLabel* saved;
};

/** What the status line calls the register: the file's name, or server and database without a password. */
[[nodiscard]] QString registerInWords(const QString& address);

} // namespace redress

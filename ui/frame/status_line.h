#pragma once

#include "app/desk.h"
#include "ui/widgets/look.h"

#include <QWidget>

namespace redress {

class TextLabel;

/**
 * At the foot of the window: who is signed in, on which register, when this desk last saved something, and
 * how old the newest good backup is.
 */
class StatusLine : public QWidget
{
    Q_OBJECT
public:
    explicit StatusLine(const Desk& desk, QWidget* parent = nullptr);

    void tellSaved(Moment moment);

public Q_SLOTS:
    /** Waiting or Late where the newest good backup is older than it should be; empty words hide it. */
    void setBackup(const QString& words, redress::look::Tone tone);

protected:
    void paintEvent(QPaintEvent*) override;

private:
    const Desk& desk;
    TextLabel* saved;
    TextLabel* backup;
};

/** What the status line calls the register: the file's name, or server and database without a password. */
[[nodiscard]] QString registerInWords(const QString& address);

} // namespace redress

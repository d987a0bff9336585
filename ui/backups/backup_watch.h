#pragma once

#include "app/desk.h"
#include "ui/widgets/look.h"

#include <QObject>
#include <QTimer>

namespace redress {

/**
 * Sees to it that a backup is made each day while any desk is open, and tells how old the newest good one is. A
 * register of examples has no backups.
 */
class BackupWatch : public QObject
{
    Q_OBJECT
public:
    explicit BackupWatch(Desk& desk, QObject* parent = nullptr);

    /** Looks at once: after one was made by hand, or the folder changed. */
    void lookNow();

Q_SIGNALS:
    /** For the status line: "Backup 3 h old". */
    void told(const QString& words, redress::look::Tone tone);

private:
    void seeToIt();
    void tell(const QList<BackupFile>& backups);

    Desk& desk;
    QTimer timer;
};

} // namespace redress

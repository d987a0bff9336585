#include "ui/backups/backup_watch.h"

#include "app/session/reasons.h"
#include "ui/when_answered.h"

#include <algorithm>
#include <chrono>

namespace redress {

namespace {

using namespace std::chrono_literals;

/** The first minutes of the day belong to the work. */
constexpr auto firstLook = 30s;
constexpr auto interval = 30min;
constexpr qint64 secondsOfAnHour = 3600;
constexpr qint64 hoursOfADay = 24;
/** One missed day is a weekend's beginning; two are worth a word. */
constexpr qint64 hoursUntilLate = 2 * hoursOfADay;

} // namespace

BackupWatch::BackupWatch(Desk& desk, QObject* parent) : QObject(parent), desk(desk)
{
    if (desk.office().organisation.demo) {
        return;
    }
    connect(&timer, &QTimer::timeout, this, &BackupWatch::seeToIt);
    connect(&desk, &Desk::officeChanged, this, &BackupWatch::lookNow);
    timer.start(interval);
    QTimer::singleShot(firstLook, this, &BackupWatch::seeToIt);
    lookNow();
}

void BackupWatch::lookNow()
{
    whenAnswered(desk.backups(), this, [this](const Result<QList<BackupFile>>& backups) {
        if (backups) {
            tell(*backups);
        } else if (backups.refusal().field == QStringLiteral("backup_folder")) {
            Q_EMIT told(tr("The backup folder is away"), look::Tone::Late);
        }
    });
}

void BackupWatch::seeToIt()
{
    whenAnswered(desk.backUpOfTheDay(), this, [this](const Result<std::optional<BackupFile>>& made) {
        if (made) {
            lookNow();
        } else if (made.refusal().reason != workStopped()) {
            Q_EMIT told(tr("No backup could be written"), look::Tone::Late);
        }
    });
}

void BackupWatch::tell(const QList<BackupFile>& backups)
{
    // One of a clock that was ahead says nothing about today.
    const Moment now = desk.now().plusSeconds(secondsOfAnHour);
    const auto past = std::ranges::find_if(backups, [now](const BackupFile& one) { return one.made <= now; });
    const auto newest = std::find_if(past, backups.end(), [](const BackupFile& one) { return one.good; });
    if (newest == backups.end()) {
        Q_EMIT told(tr("No backup yet"), look::Tone::Waiting);
        return;
    }
    const qint64 seconds = (desk.now().milliseconds - newest->made.milliseconds) / 1000;
    const qint64 hours = seconds / secondsOfAnHour;
    const QString words = hours < 1               ? tr("Backup less than an hour old")
                          : hours < hoursUntilLate ? tr("Backup %1 h old").arg(hours)
                                                   : tr("Backup %1 days old").arg(hours / hoursOfADay);
    const bool damaged = newest != past;
    Q_EMIT told(damaged ? tr("%1; a newer one is damaged").arg(words) : words,
                damaged || hours >= hoursUntilLate ? look::Tone::Late : look::Tone::Plain);
}

} // namespace redress

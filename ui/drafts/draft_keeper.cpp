#include "ui/drafts/draft_keeper.h"

#include "ui/when_answered.h"

#include <chrono>

namespace redress {

using namespace std::chrono_literals;

DraftKeeper::DraftKeeper(Desk& desk, const QString& key, std::function<QJsonObject()> snapshot,
                         QObject* parent)
    : QObject(parent), desk(desk), key(key), snapshot(std::move(snapshot))
{
    pause.setSingleShot(true);
    pause.setInterval(600ms);
    connect(&pause, &QTimer::timeout, this, &DraftKeeper::keep);
}

void DraftKeeper::touch()
{
    dropWanted = false;
    pause.start();
}

void DraftKeeper::flush()
{
    // Not through goOn(): the keeper may be gone before its turn comes.
    if (pause.isActive() || keepWanted) {
        pause.stop();
        keepWanted = false;
        static_cast<void>(desk.keepDraft({key, desk.now(), snapshot()}));
    } else if (dropWanted) {
        dropWanted = false;
        static_cast<void>(desk.dropDraft(key));
    }
}

void DraftKeeper::drop()
{
    pause.stop();
    keepWanted = false;
    dropWanted = true;
    goOn();
}

void DraftKeeper::keep()
{
    keepWanted = true;
    goOn();
}

void DraftKeeper::goOn()
{
    if (busy || !(keepWanted || dropWanted)) {
        return;
    }
    busy = true;
    if (dropWanted) {
        dropWanted = false;
        whenAnswered(desk.dropDraft(key), this, [this](const Result<Done>&) {
            busy = false;
            goOn();
        });
        return;
    }
    keepWanted = false;
    const Moment at = desk.now();
    whenAnswered(desk.keepDraft({key, at, snapshot()}), this, [this, at](const Result<Done>& result) {
        busy = false;
        if (result) {
            Q_EMIT kept(at);
        } else {
            Q_EMIT notKept(result.refusal().text);
        }
        goOn();
    });
}

} // namespace redress

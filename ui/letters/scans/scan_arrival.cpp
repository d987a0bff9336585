#include "ui/letters/scans/scan_arrival.h"

#include "ui/papers/drop_hint.h"

#include <QApplication>
#include <QDropEvent>
#include <QMimeData>

namespace redress {

ScanArrival::ScanArrival(QWidget* place) : QObject(place), place(place)
{
    place->setAcceptDrops(true);
    qApp->installEventFilter(this);
}

ScanArrival::~ScanArrival() = default;

bool ScanArrival::isInside(const QObject* watched) const
{
    const auto* widget = qobject_cast<const QWidget*>(watched);
    return widget != nullptr && (widget == place || place->isAncestorOf(widget));
}

bool ScanArrival::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::DragEnter:
    case QEvent::DragMove:
    case QEvent::Drop:
        return isInside(watched) && takeDrag(static_cast<QDropEvent*>(event));
    case QEvent::DragLeave:
        if (isInside(watched)) {
            showHint(false);
        }
        return false;
    default:
        return false;
    }
}

bool ScanArrival::takeDrag(QDropEvent* event)
{
    // What comes from this program is a paper of a case already.
    if (event->source() != nullptr || !holdsPapers(*event->mimeData())) {
        return false;
    }
    const bool dropped = event->type() == QEvent::Drop;
    event->setDropAction(Qt::CopyAction);
    event->accept();
    showHint(!dropped);
    if (dropped) {
        Q_EMIT came(papersIn(*event->mimeData()));
    }
    return true;
}

void ScanArrival::showHint(bool shown)
{
    if (hint == nullptr) {
        hint = new DropHint(tr("Let go to read which letter this is a copy of"), place);
    }
    if (shown) {
        hint->cover();
    } else {
        hint->hide();
    }
}

} // namespace redress

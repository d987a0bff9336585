#include "ui/papers/drop_place.h"

#include "ui/papers/drop_hint.h"

#include <QApplication>
#include <QDropEvent>
#include <QMimeData>

namespace redress {

DropPlace::DropPlace(QWidget* place, const QString& hint) : QObject(place), place(place), words(hint)
{
    place->setAcceptDrops(true);
    qApp->installEventFilter(this);
}

DropPlace::~DropPlace() = default;

bool DropPlace::isInside(const QObject* watched) const
{
    const auto* widget = qobject_cast<const QWidget*>(watched);
    return widget != nullptr && (widget == place || place->isAncestorOf(widget));
}

bool DropPlace::eventFilter(QObject* watched, QEvent* event)
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

bool DropPlace::takeDrag(QDropEvent* event)
{
    const Answer answer = holdsPapers(*event->mimeData()) ? answerTo(event->source()) : Answer::PassOn;
    if (answer == Answer::PassOn) {
        return false;
    }
    if (answer == Answer::Refuse) {
        event->setDropAction(Qt::IgnoreAction);
        event->ignore();
        return true;
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

void DropPlace::showHint(bool shown)
{
    if (hint == nullptr) {
        hint = new DropHint(words, place);
    }
    if (shown) {
        hint->cover();
    } else {
        hint->hide();
    }
}

} // namespace redress

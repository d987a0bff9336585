#include "ui/frame/idle_watch.h"

#include <QCoreApplication>
#include <QEvent>
#include <QSettings>

namespace redress {

using namespace Qt::StringLiterals;

namespace {

constexpr int usualMinutes = 10;
const QString minutesKey = u"desk/lock_after_minutes"_s;

bool isOfAHand(QEvent::Type type)
{
    switch (type) {
    case QEvent::KeyPress:
    case QEvent::InputMethod:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TabletPress:
        return true;
    default:
        return false;
    }
}

} // namespace

IdleWatch::IdleWatch(QObject* parent) : QObject(parent)
{
    timer.setSingleShot(true);
    connect(&timer, &QTimer::timeout, this, &IdleWatch::left);
    setPatience(std::chrono::minutes(minutesUntilLock()));
    QCoreApplication::instance()->installEventFilter(this);
}

void IdleWatch::setPatience(std::chrono::milliseconds patience)
{
    timer.start(patience);
}

void IdleWatch::keepMinutes(int minutes)
{
    QSettings().setValue(minutesKey, minutes);
    setPatience(std::chrono::minutes(minutesUntilLock()));
}

bool IdleWatch::eventFilter(QObject* watched, QEvent* event)
{
    if (isOfAHand(event->type())) {
        timer.start();
    }
    return QObject::eventFilter(watched, event);
}

int minutesUntilLock()
{
    const int minutes = QSettings().value(minutesKey, usualMinutes).toInt();
    return minutes > 0 ? minutes : usualMinutes;
}

} // namespace redress

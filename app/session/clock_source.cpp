#include "app/session/clock_source.h"

namespace redress {

Moment SystemClock::now() const
{
    return {QDateTime::currentMSecsSinceEpoch()};
}

SetClock::SetClock(Moment start) : milliseconds(start.milliseconds) {}

Moment SetClock::now() const
{
    return {milliseconds.load()};
}

void SetClock::set(Moment moment)
{
    milliseconds.store(moment.milliseconds);
}

} // namespace redress

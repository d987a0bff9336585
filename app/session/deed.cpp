#include "app/session/deed.h"

#include <QUuid>

namespace redress {

Deed Deed::begin(const Session& session, Moment at)
{
    return {session, at, QUuid::createUuid().toString(QUuid::WithoutBraces)};
}

} // namespace redress

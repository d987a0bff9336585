#include "app/session/desk_name.h"

#include <QSysInfo>

namespace redress {

QString deskName()
{
    QString user = qEnvironmentVariable("USER");
    if (user.isEmpty()) {
        user = qEnvironmentVariable("USERNAME");
    }
    return QSysInfo::machineHostName() + u'/' + user;
}

} // namespace redress

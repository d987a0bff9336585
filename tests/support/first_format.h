#pragma once

#include <QByteArray>
#include <QFile>
#include <QString>

namespace redress::test {

/**
 * A procedure of the first format, as registers of the first work hold it ("lua_rong", version 1): nothing falls due by
 * itself, no notice is owed, and anybody may assess any round. What is tested in offices of it needs none of that.
 */
[[nodiscard]] inline QByteArray firstFormatDocument()
{
    QFile file(QStringLiteral(REDRESS_SOURCE "/tests/support/first_format.json"));
    if (!file.open(QIODevice::ReadOnly)) {
        qFatal("no %s", qPrintable(file.fileName()));
    }
    return file.readAll();
}

} // namespace redress::test

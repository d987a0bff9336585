#include "app/admin_commands.h"

#include <QCoreApplication>

int main(int argc, char** argv)
{
    QCoreApplication program(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("redress-admin"));
    QCoreApplication::setApplicationVersion(QStringLiteral(REDRESS_VERSION));
    return redress::admin::run(QCoreApplication::arguments().mid(1));
}

#pragma once

#include "app/office/make_register.h"

#include <QHash>
#include <QJsonObject>

namespace redress {

class Database;

/** Who plays in the demo: the office with its administrator, the others, to whom they report, and where else
 * to go. */
struct DemoCast
{
    NewRegister office;
    QList<NewAccount> others;
    /** Their sign-in names, in the order of the departments. */
    QStringList heads;
    /** By sign-in name. */
    QHash<QString, QString> superiors;
    QList<ExternalRemedy> remedies;
};

[[nodiscard]] DemoCast readDemoCast(const QJsonObject& script);

/** Everybody beside the administrator gets an account, the departments their heads; into the new register. */
[[nodiscard]] Result<Done> hireDemoCast(Database& database, const DemoCast& cast, Moment at);

} // namespace redress

#pragma once

#include "app/session/session.h"
#include "models/result.h"

#include <QString>

namespace redress {

class Database;

/** Refuses with field "password"; does not tell whether the name or the password was wrong. Takes its time. */
[[nodiscard]] Result<Session> signIn(Database& database, const QString& signInName, const QString& password,
                                     const QString& desk);

} // namespace redress

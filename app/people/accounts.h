#pragma once

#include "models/person.h"

#include <QString>

namespace redress {

struct NewAccount
{
    QString signInName;
    QString name;
    QString title;
    Role role = Role::Agent;
    /** For an officer; none for the others. */
    DepartmentId department;
    /** At least 10 characters. */
    QString password;
};

} // namespace redress

#pragma once

#include "models/office.h"
#include "models/person.h"

namespace redress {

/** Who is signed in, and at which desk. */
struct Session
{
    StaffId staff;
    /** The name of this computer and user, as the journal keeps it. */
    QString desk;
    QString name;
    Role role = Role::Agent;
    DepartmentId department;

    [[nodiscard]] Actor actor() const { return {staff, role, department}; }
};

} // namespace redress

#pragma once

#include "models/office.h"

#include <QJsonObject>
#include <QString>

#include <algorithm>

/** Reading the fields of an act as the demo's story writes them. */
namespace redress::demo {

inline QString text(const QJsonObject& fields, const char* name)
{
    return fields.value(QLatin1String(name)).toString();
}

template <class E>
E choice(const QJsonObject& fields, const char* name, E otherwise)
{
    return named<E>(text(fields, name)).value_or(otherwise);
}

/** None where there is none of that name. */
inline DepartmentId departmentNamed(const Office& office, const QString& name)
{
    const auto found = std::ranges::find(office.departments, name, &Department::name);
    return found == office.departments.end() ? DepartmentId{} : found->id;
}

inline StaffId staffNamed(const Office& office, const QString& signInName)
{
    const Staff* member = office.memberNamed(signInName);
    return member != nullptr ? member->id : StaffId{};
}

/** The open hand-off in the department that the act names; else in that of the person who acts. */
inline HandOffId openHandOff(const Case& complaint, const Office& office, const QJsonObject& fields, const QString& by)
{
    const Staff* member = office.memberNamed(by);
    const bool names = fields.contains(QLatin1String("from"));
    const DepartmentId wanted = names               ? departmentNamed(office, text(fields, "from"))
                                : member == nullptr ? DepartmentId{}
                                                    : member->department;
    const auto found = std::ranges::find_if(complaint.handOffs, [wanted](const HandOff& one) {
        return one.isOpen() && one.department == wanted;
    });
    return found == complaint.handOffs.end() ? HandOffId{} : found->id;
}

} // namespace redress::demo

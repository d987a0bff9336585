#include "models/office.h"

#include <algorithm>

namespace redress {

namespace {

template <class List, class Wanted, class Member>
auto* found(const List& list, const Wanted& wanted, Member member)
{
    const auto at = std::ranges::find(list, wanted, member);
    return at == list.end() ? nullptr : &*at;
}

} // namespace

const Department* Office::department(DepartmentId id) const
{
    return found(departments, id, &Department::id);
}

const Staff* Office::member(StaffId id) const
{
    return found(staff, id, &Staff::id);
}

const Staff* Office::memberNamed(const QString& signInName) const
{
    return found(staff, signInName.trimmed().toLower(), &Staff::signInName);
}

std::shared_ptr<const Procedure> Office::procedure(const QString& id, int version) const
{
    for (const auto& one : procedures) {
        if (one->id == id && one->version == version) {
            return one;
        }
    }
    return nullptr;
}

std::shared_ptr<const Procedure> Office::currentProcedure() const
{
    std::shared_ptr<const Procedure> newest;
    for (const auto& one : procedures) {
        if (one->id == organisation.procedure && (!newest || one->version > newest->version)) {
            newest = one;
        }
    }
    return newest;
}

} // namespace redress

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
    return newestProcedure(organisation.procedure);
}

std::shared_ptr<const Procedure> Office::newestProcedure(const QString& id) const
{
    std::shared_ptr<const Procedure> newest;
    for (const auto& one : procedures) {
        if (one->id == id && (!newest || one->version > newest->version)) {
            newest = one;
        }
    }
    return newest;
}

QList<std::shared_ptr<const Procedure>> Office::kindsInForce() const
{
    const auto current = currentProcedure();
    if (!current) {
        return {};
    }
    QMap<QString, std::shared_ptr<const Procedure>> others;
    for (const auto& one : procedures) {
        const auto newest = newestProcedure(one->id);
        if (!current->family.isEmpty() && newest->family == current->family && newest->id != current->id) {
            others.insert(newest->id, newest);
        }
    }
    return QList{current} + others.values();
}

const Department* Office::departmentWithDuty(const QString& duty) const
{
    const auto at = std::ranges::find_if(
        departments, [&duty](const Department& one) { return one.active && one.duties.contains(duty); });
    return at == departments.end() ? nullptr : &*at;
}

const Staff* Office::superiorOf(StaffId person, int up) const
{
    const Staff* reached = nullptr;
    const Staff* below = member(person);
    for (int step = 0; step < up && below != nullptr; ++step) {
        const Staff* next = member(below->superior);
        if (next == nullptr || !next->active) {
            break;
        }
        reached = next;
        below = next;
    }
    return reached;
}

QList<StaffId> Office::absentFor(StaffId substitute, QDate day) const
{
    const Staff* standIn = member(substitute);
    if (standIn == nullptr || (standIn->role != Role::Manager && standIn->role != Role::Supervisor)) {
        return {};
    }
    QList<StaffId> absent;
    for (const Substitution& one : substitutions) {
        const bool holds = one.active && one.substitute == substitute && one.from <= day && day <= one.until;
        const Staff* manager = member(one.absent);
        // Who is no manager any more, or has left, signs nothing, and nobody in that place.
        const bool signsLetters = manager != nullptr && manager->active && manager->role == Role::Manager;
        if (holds && signsLetters && !absent.contains(one.absent)) {
            absent.append(one.absent);
        }
    }
    return absent;
}

} // namespace redress

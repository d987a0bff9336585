#include "ui/queue/list_place.h"

#include <QStringList>

#include <algorithm>

namespace redress {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostKept = 60;

} // namespace

void ListPlaces::keep(const QString& list, const ListPlace& place)
{
    kept.removeIf([&](const Kept& one) { return one.list == list; });
    kept.append({list, place});
    if (kept.size() > mostKept) {
        kept.removeFirst();
    }
}

std::optional<ListPlace> ListPlaces::of(const QString& list) const
{
    const auto found = std::ranges::find(kept, list, &Kept::list);
    return found == kept.end() ? std::nullopt : std::optional(found->place);
}

QStringList ListPlaces::written() const
{
    QStringList lines;
    for (const auto& [list, place] : kept) {
        lines.append(u"%1 %2 %3 %4 %5"_s.arg(list)
                         .arg(place.current.value)
                         .arg(place.top.value)
                         .arg(place.topRow)
                         .arg(place.depth));
    }
    return lines;
}

ListPlaces ListPlaces::read(const QStringList& lines)
{
    constexpr int parts = 5;
    ListPlaces places;
    for (const QString& line : lines) {
        const QStringList part = line.split(u' ');
        if (part.size() == parts) {
            places.keep(part.at(0), {CaseId{part.at(1).toLongLong()}, CaseId{part.at(2).toLongLong()},
                                     part.at(3).toInt(), part.at(4).toInt()});
        }
    }
    return places;
}

} // namespace redress

#pragma once

#include <QString>

#include <functional>

namespace redress {

/** One line of the palette: something to do, a place, a case, or somebody's cases. */
struct PaletteEntry
{
    enum class Group { Act, Place, Case, Person };

    Group group = Group::Act;
    /** What a person would call it, in snake_case; a case's reference. */
    QString name;
    QString words;
    /** At the end of the line: its key, or where the case stands. */
    QString note;
    QString icon;
    std::function<void()> act;
};

[[nodiscard]] QString wordOf(PaletteEntry::Group group);

} // namespace redress

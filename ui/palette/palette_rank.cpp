#include "ui/palette/palette_rank.h"

#include "models/fold.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <utility>

namespace redress {

namespace {

enum Worth { Whole = 0, Beginnings = 1, Initials = 2, Within = 3 };

QString initialsOf(const QStringList& words)
{
    QString initials;
    for (const QString& word : words) {
        initials += word.front();
    }
    return initials;
}

bool beginsOne(const QStringList& words, const QString& typed)
{
    return std::ranges::any_of(words, [&](const QString& word) { return word.startsWith(typed); });
}

} // namespace

QString wordOf(PaletteEntry::Group group)
{
    switch (group) {
    case PaletteEntry::Group::Act:
        return QCoreApplication::translate("Palette", "Do");
    case PaletteEntry::Group::Place:
        return QCoreApplication::translate("Palette", "Go to");
    case PaletteEntry::Group::Case:
        return QCoreApplication::translate("Palette", "Cases");
    case PaletteEntry::Group::Person:
        return QCoreApplication::translate("Palette", "Cases of a person or department");
    }
    return {};
}

std::optional<int> rankOf(const QString& words, const QString& typed)
{
    const QString whole = fold(words);
    const QString wanted = fold(typed);
    if (whole.startsWith(wanted)) {
        return Whole;
    }
    const QStringList parts = whole.split(u' ', Qt::SkipEmptyParts);
    const QStringList wantedParts = wanted.split(u' ', Qt::SkipEmptyParts);
    if (std::ranges::all_of(wantedParts, [&](const QString& part) { return beginsOne(parts, part); })) {
        return Beginnings;
    }
    if (initialsOf(parts).startsWith(wanted)) {
        return Initials;
    }
    if (std::ranges::all_of(wantedParts, [&](const QString& part) { return whole.contains(part); })) {
        return Within;
    }
    return std::nullopt;
}

QList<PaletteEntry> ranked(const QList<PaletteEntry>& entries, const QString& typed, int most)
{
    std::array<QList<std::pair<int, PaletteEntry>>, 4> groups;
    for (const PaletteEntry& entry : entries) {
        // What was searched for in the register was found there, whatever its line says.
        const std::optional<int> rank =
            entry.group == PaletteEntry::Group::Case ? std::optional<int>(Whole) : rankOf(entry.words, typed);
        if (rank) {
            groups.at(size_t(entry.group)).append({*rank, entry});
        }
    }
    QList<PaletteEntry> chosen;
    for (auto& group : groups) {
        std::ranges::stable_sort(group, {}, &std::pair<int, PaletteEntry>::first);
        for (const auto& [rank, entry] : group.first(qMin(group.size(), qsizetype(most)))) {
            chosen.append(entry);
        }
    }
    return chosen;
}

} // namespace redress

#pragma once

#include "app/desk.h"
#include "ui/navigation.h"
#include "ui/palette/command_palette.h"

namespace redress {

/** What the palette leads to. */
struct PaletteWays
{
    std::function<void(const QString& screen)> goTo;
    std::function<void(CaseId id)> openCase;
    std::function<void(const ListQuestion& question, const QString& title)> openList;
};

/** All that the palette offers before anything is searched for: what can be done in the window, places,
 * people. */
[[nodiscard]] QList<PaletteEntry> paletteOffer(const QWidget& window, const Desk& desk,
                                               const QList<Screen>& places, const PaletteWays& ways);

/** Asks the register for cases; nothing for one who sees none. */
[[nodiscard]] CommandPalette::FindCases caseFinder(Desk& desk, QObject* screen, const PaletteWays& ways);

} // namespace redress

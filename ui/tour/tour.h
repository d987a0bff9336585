#pragma once

#include <QSize>
#include <QString>

namespace redress {

struct TourWish
{
    /** Where the pictures, the letters and the register go. Made where it is missing. */
    QString folder;
    QSize windowSize;
};

/**
 * Walks one case of each of the four channels through the real windows, by mouse and keys, on a register of
 * its own. Prints a line a step; gives 0 where every step held, else 1.
 */
[[nodiscard]] int runTour(const TourWish& wish);

} // namespace redress

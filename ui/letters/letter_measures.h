#pragma once

#include "ui/letters/paper_hand.h"

/** Where the parts of a letter stand on its sheet, in twips; after DIN 5008, form B. */
namespace redress::letter_measures {

inline constexpr double marginStart = millimetres(25);
inline constexpr double marginEnd = millimetres(20);
inline constexpr double textWidth = paper::across - marginStart - marginEnd;
inline constexpr double marginRight = paper::across - marginEnd;

/** Reference, number, date and the code stand in one block beside the window. */
inline constexpr double factsTop = millimetres(46.5);
inline constexpr double factsWidth = millimetres(65);
inline constexpr double codeSide = millimetres(20);

inline constexpr double bodyTop = millimetres(103);
/** … of a paper that is not sent in an envelope. */
inline constexpr double bodyTopWithoutAddress = millimetres(86);
inline constexpr double bodyTopNext = millimetres(36);
inline constexpr double pageNumberTop = millimetres(282);

inline constexpr double upperFold = millimetres(105);
inline constexpr double lowerFold = millimetres(210);
inline constexpr double punch = millimetres(148.5);

} // namespace redress::letter_measures

#pragma once

namespace redress::look {

/** How much larger than usual the person wants to read; 1 where nothing is said. Takes effect with `apply`. */
void setTextScale(double scale);
[[nodiscard]] double textScale();
/** A width that is measured in text, at the present scale. */
[[nodiscard]] int withText(int width);

/** The side of the small pictures: of the sizes in which the theme draws its plain ones, what goes with the text. */
[[nodiscard]] int smallPicture();

/** As set for all programs of the desktop; the size of its font tells. Ask before the first `apply`. */
[[nodiscard]] double textScaleOfSystem();

} // namespace redress::look

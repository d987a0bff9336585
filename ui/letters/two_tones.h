#pragma once

#include <QImage>

namespace redress {

/**
 * Black where a dot is darker than its surroundings and white elsewhere, so that shadows, grey paper and
 * faint ink make no difference. Takes and gives Format_Grayscale8.
 */
[[nodiscard]] QImage inTwoTones(const QImage& grey);

/**
 * How many places of a picture in two tones look like one of the three marks in the corners of a QR code
 * (told loosely, so rather more than there are); counting ends past `most`.
 */
[[nodiscard]] int cornerMarksIn(const QImage& twoTones, int most);

} // namespace redress

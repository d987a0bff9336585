#pragma once

#include "models/letter_register.h"
#include "ui/letters/printing.h"

#include <QRectF>

namespace redress {

/** Sheets of address labels: three across and seven down, each 63.5 × 38.1 mm, as they are sold for A4. */
struct AddressLabels
{
    static constexpr int across = 3;
    static constexpr int down = 7;
    static constexpr int onSheet = across * down;

    QList<LetterLine> letters;
    /** The first label that is still on the first sheet, counted along the rows from 1 to `onSheet`. */
    int first = 1;
    QString organisation;
    /** Of the program, two letters. */
    QString language;
};

[[nodiscard]] Printing printingOf(const AddressLabels& labels);

/** Where the label stands on its sheet, counted from 0; in millimetres. Sheets are not mirrored. */
[[nodiscard]] QRectF placeOfLabel(int number);

} // namespace redress

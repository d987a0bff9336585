#pragma once

#include "ui/letters/set_text.h"

#include <QRectF>

#include <memory>

namespace redress {

/**
 * Writes a text into a place, in twips: smaller where it would not fit, down to half its size. Of what is still too
 * much only whole lines are written. Gives the height that was taken.
 */
double paintFitted(QPainter& painter, const QString& text, const TextForm& wanted, const QRectF& place);

/**
 * The form, smaller where the text takes only one line of that width with it; as it was where the text takes more even
 * at the smallest.
 */
[[nodiscard]] TextForm onOneLine(const QString& text, TextForm wanted, double width, double smallestPoints);

/** The text set as large as it fits into a place of that size, at most as wanted. Never null. */
[[nodiscard]] std::unique_ptr<SetText> fittedText(const QString& text, TextForm wanted, QSizeF place);

} // namespace redress

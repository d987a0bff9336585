#include "ui/letters/fitted_text.h"

#include <algorithm>

namespace redress {

namespace {

// What is cut off anyway need not be set again and again.
constexpr qsizetype longest = 2000;
constexpr double step = 0.5;

} // namespace

TextForm onOneLine(const QString& text, TextForm wanted, double width, double smallestPoints)
{
    TextForm smaller = wanted;
    while (SetText(text.left(longest), smaller, width).lineCount() > 1) {
        smaller.points -= step;
        if (smaller.points < smallestPoints) {
            return wanted;
        }
    }
    return smaller;
}

std::unique_ptr<SetText> fittedText(const QString& text, TextForm wanted, QSizeF place)
{
    const double smallest = wanted.points / 2;
    auto set = std::make_unique<SetText>(text.left(longest), wanted, place.width());
    while (set->height() > place.height() && wanted.points - step >= smallest) {
        wanted.points -= step;
        set = std::make_unique<SetText>(text.left(longest), wanted, place.width());
    }
    return set;
}

double paintFitted(QPainter& painter, const QString& text, const TextForm& wanted, const QRectF& place)
{
    const auto set = fittedText(text, wanted, place.size());
    constexpr double rounding = 1;
    double taken = 0;
    for (int line = 0; line < set->lineCount(); ++line) {
        if (taken + set->heightOf(line) > place.height() + rounding) {
            break;
        }
        set->paintLine(painter, line, place.topLeft() + QPointF(0, taken));
        taken += set->heightOf(line);
    }
    return taken;
}

} // namespace redress

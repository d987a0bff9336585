#pragma once

#include <QByteArray>

#include <variant>

namespace redress {

/** What is done with a PDF that came from outside, at most. */
struct PdfBounds
{
    /**
     * Of the file. What is unpacked of it comes to no more than half as many for what it is built of, and to 16 times
     * as many for all else but its pictures, twice as many in one piece.
     */
    qsizetype bytes = 32 << 20;
    int pages = 1000;
    /** Of one picture. */
    double pixels = 200e6;
};

/** Why a PDF that came from outside stays outside. */
enum class PdfFlaw { NeedsPassword, Broken, TooLarge, TooManyPages, OldPacking };

struct HarmlessPdf
{
    QByteArray bytes;
    int pages = 0;
};

/**
 * The pages of a PDF that came from outside, as they look and nothing else: upright on A4, made smaller where
 * they would not fit, with room for a head line and a foot. What was filled into forms and stamped stays to
 * be seen; forms, scripts, links, actions, embedded files and layers (all shown) are gone. Callable from any
 * thread, but not from the window's. The same bytes give the same bytes.
 */
[[nodiscard]] std::variant<HarmlessPdf, PdfFlaw> harmless(const QByteArray& foreign, const PdfBounds& bounds);

/** Where such a page stands on its paper, in millimetres from the top left corner. */
namespace foreign_page {

inline constexpr double left = 12;
inline constexpr double right = 198;
inline constexpr double top = 25;
inline constexpr double bottom = 276;

} // namespace foreign_page

} // namespace redress

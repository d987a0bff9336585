#pragma once

#include <QByteArray>

// Its headers ask by what name its pointers go.
#define POINTERHOLDER_TRANSITION 4
#include <qpdf/QPDF.hh>

#include <functional>

namespace redress {

/** A4 as Qt writes it, in points. */
inline constexpr double pdfPageWidth = 595;
inline constexpr double pdfPageHeight = 842;

[[nodiscard]] constexpr double pdfPoints(double millimetres)
{
    return millimetres * 72 / 25.4;
}

/** The bytes have to outlive what is opened. Throws qpdf's exceptions. */
void openPdf(QPDF& pdf, const QByteArray& bytes);

/**
 * Works in a thread of its own and waits for it. qpdf goes from object to object by calling itself; a chain
 * of as many objects as are let in has to fit on the stack. The work throws nothing.
 */
void withDeepStack(const std::function<void()>& work);

/** So many objects are let in. */
inline constexpr size_t mostPdfObjects = 200'000;

/** Written as a file; the same content gives the same bytes. Throws qpdf's exceptions. */
[[nodiscard]] QByteArray pdfBytes(QPDF& pdf);

} // namespace redress

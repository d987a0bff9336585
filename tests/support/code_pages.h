#pragma once

#include "models/letter_code.h"
#include "ui/letters/code_picture.h"
#include "ui/letters/paper_hand.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QPdfDocument>
#include <QPdfWriter>

#include <algorithm>
#include <numbers>
#include <random>

/** Letters with codes as they are printed, and what scanners and cameras make of them; the same each time. */
namespace redress::test {

/** Of the code with its quiet ground. */
constexpr double codeMillimetres = 20;

/** A full page with a code at its right top. */
inline void paintLetter(QPainter& painter, const QString& code, double across = codeMillimetres)
{
    const double side = millimetres(across);
    paintCode(painter, QRectF(paper::across - millimetres(20) - side, millimetres(15), side, side),
              squaresOf(code));
    QString text;
    for (int day = 1; day < 60; ++day) {
        text += QStringLiteral("The department looked at delivery %1 and found what is told here. ").arg(day);
    }
    const PaperHand hand(Qt::LeftToRight);
    hand.write(painter, text, hand.form(11),
               QRectF(millimetres(25), millimetres(50), millimetres(165), millimetres(220)));
}

/** A PDF of one letter a page. */
[[nodiscard]] inline QByteArray lettersInPdf(const QStringList& codes, double across = codeMillimetres)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF());
    QPainter painter(&writer);
    PaperHand::measureInTwips(painter);
    for (const QString& code : codes) {
        if (code != codes.first()) {
            writer.newPage();
        }
        paintLetter(painter, code, across);
    }
    painter.end();
    return bytes;
}

[[nodiscard]] inline QImage onWhite(const QImage& picture)
{
    QImage sheet(picture.size(), QImage::Format_RGB32);
    sheet.fill(Qt::white);
    QPainter(&sheet).drawImage(0, 0, picture);
    return sheet;
}

/** The first page as a scanner of that fineness sees it. */
[[nodiscard]] inline QImage scanOf(QByteArray pdf, int dotsPerInch)
{
    QBuffer buffer(&pdf);
    buffer.open(QIODevice::ReadOnly);
    QPdfDocument document;
    document.load(&buffer);
    return onWhite(document.render(0, (document.pagePointSize(0) * dotsPerInch / 72).toSize()));
}

/** On a dark ground, as on a table. */
[[nodiscard]] inline QImage moved(const QImage& picture, const QTransform& how)
{
    QImage turned = picture.convertToFormat(QImage::Format_ARGB32).transformed(how, Qt::SmoothTransformation);
    QImage table(turned.size(), QImage::Format_RGB32);
    table.fill(QColor(70, 60, 50));
    QPainter(&table).drawImage(0, 0, turned);
    return table;
}

/** Grey paper, soft edges, and noise of that spread in 255 tones. */
[[nodiscard]] inline QImage worn(const QImage& picture, double spread)
{
    const QImage sharp = picture.convertToFormat(QImage::Format_Grayscale8);
    QImage soft = sharp;
    std::mt19937 chance(4817);
    for (int y = 1; y + 1 < sharp.height(); ++y) {
        for (int x = 1; x + 1 < sharp.width(); ++x) {
            int sum = 0;
            for (const int row : {y - 1, y, y, y + 1}) {
                const uchar* dots = sharp.constScanLine(row);
                sum += dots[x - 1] + 2 * dots[x] + dots[x + 1];
            }
            // Four throws of equal chance add up to nearly a Gaussian one, the same with every library.
            double noise = -2;
            for (int one = 0; one < 4; ++one) {
                noise += double(chance()) / double(std::mt19937::max());
            }
            noise *= std::numbers::sqrt3;
            soft.scanLine(y)[x] = uchar(std::clamp(int(sum / 16 * 0.88 + spread * noise), 0, 255));
        }
    }
    return soft;
}

/** So many corner marks of codes to a side, each square in them of `unit` dots. */
[[nodiscard]] inline QImage sheetOfMarks(int marks, int unit)
{
    const int apart = 11 * unit;
    QImage sheet(marks * apart, marks * apart, QImage::Format_RGB32);
    sheet.fill(Qt::white);
    QPainter painter(&sheet);
    for (int mark = 0; mark < marks * marks; ++mark) {
        const QPoint begin(mark % marks * apart + 2 * unit, mark / marks * apart + 2 * unit);
        painter.fillRect(QRect(begin, QSize(7, 7) * unit), Qt::black);
        painter.fillRect(QRect(begin + QPoint(1, 1) * unit, QSize(5, 5) * unit), Qt::white);
        painter.fillRect(QRect(begin + QPoint(2, 2) * unit, QSize(3, 3) * unit), Qt::black);
    }
    painter.end();
    return sheet.convertToFormat(QImage::Format_Grayscale8);
}

} // namespace redress::test

#include "ui/letters/code_picture.h"

#include "ui/letters/paper_hand.h"

#include <QPainter>
#include <QPainterPath>

#include <ZXing/BitMatrix.h>
#include <ZXing/MultiFormatWriter.h>

#include <array>
#include <stdexcept>
#include <utility>

namespace redress {

namespace {

constexpr int quietSquares = 4;
/** Levels of the standard in the writer's count from 1 to 8: about 15, 25 and 30 % may be soiled. */
constexpr int levelM = 4;
constexpr std::array<int, 2> strongerLevels{6, 8};

ZXing::BitMatrix encoded(const QString& text, int level)
{
    return ZXing::MultiFormatWriter(ZXing::BarcodeFormat::QRCode)
        .setEccLevel(level)
        .setMargin(0)
        .encode(text.toStdString(), 0, 0);
}

QList<QRect> darkRuns(const ZXing::BitMatrix& matrix)
{
    QList<QRect> runs;
    for (int row = 0; row < matrix.height(); ++row) {
        int begin = 0;
        for (int column = 0; column <= matrix.width(); ++column) {
            if (column < matrix.width() && matrix.get(column, row)) {
                continue;
            }
            if (column > begin) {
                runs.append(QRect(begin, row, column - begin, 1));
            }
            begin = column + 1;
        }
    }
    return runs;
}

} // namespace

CodeSquares squaresOf(const QString& text)
{
    try {
        ZXing::BitMatrix matrix = encoded(text, levelM);
        // A scan loses a code whose squares are small sooner than one that is soiled.
        for (const int level : strongerLevels) {
            ZXing::BitMatrix stronger = encoded(text, level);
            if (stronger.width() == matrix.width()) {
                matrix = std::move(stronger);
            }
        }
        return {matrix.width(), darkRuns(matrix)};
    } catch (const std::invalid_argument&) {
        return {};
    }
}

void paintCode(QPainter& painter, const QRectF& place, const CodeSquares& squares)
{
    const double unit = place.width() / (squares.side + 2 * quietSquares);
    const QPointF begin = place.topLeft() + QPointF(quietSquares, quietSquares) * unit;
    QPainterPath shape;
    shape.setFillRule(Qt::WindingFill);
    for (const QRect& run : squares.dark) {
        shape.addRect(QRectF(begin + QPointF(run.topLeft()) * unit, QSizeF(run.size()) * unit));
    }
    painter.fillPath(shape, paper::ink);
}

} // namespace redress

#include "app/office/demo_paper.h"

#include <QList>
#include <QtEndian>

#include <array>

namespace redress {

using namespace Qt::StringLiterals;

namespace {

struct Colour
{
    quint8 red = 0;
    quint8 green = 0;
    quint8 blue = 0;
};

/** A picture in memory; this program part has no windows, so it draws for itself. */
class Canvas
{
public:
    Canvas(int width, int height, Colour ground)
        : width(width), height(height), dots(qsizetype(width) * height, ground)
    {
    }

    void fill(int left, int top, int wide, int high, Colour colour)
    {
        for (int y = std::max(top, 0); y < std::min(top + high, height); ++y) {
            for (int x = std::max(left, 0); x < std::min(left + wide, width); ++x) {
                dots[qsizetype(y) * width + x] = colour;
            }
        }
    }
    void disc(int centreX, int centreY, int radius, Colour colour)
    {
        for (int y = -radius; y <= radius; ++y) {
            for (int x = -radius; x <= radius; ++x) {
                if (x * x + y * y <= radius * radius) {
                    fill(centreX + x, centreY + y, 1, 1, colour);
                }
            }
        }
    }
    void line(int fromX, int fromY, int toX, int toY, int thick, Colour colour)
    {
        const int steps = std::max({std::abs(toX - fromX), std::abs(toY - fromY), 1});
        for (int step = 0; step <= steps; ++step) {
            fill(fromX + (toX - fromX) * step / steps, fromY + (toY - fromY) * step / steps, thick, thick, colour);
        }
    }

    /** Rows of red, green and blue, each behind the mark of no filter. */
    [[nodiscard]] QByteArray rows() const
    {
        QByteArray bytes;
        for (int y = 0; y < height; ++y) {
            bytes += '\0';
            for (int x = 0; x < width; ++x) {
                const Colour& dot = dots.at(qsizetype(y) * width + x);
                bytes += char(dot.red);
                bytes += char(dot.green);
                bytes += char(dot.blue);
            }
        }
        return bytes;
    }

    const int width;
    const int height;

private:
    QList<Colour> dots;
};

QByteArray number(quint32 value)
{
    QByteArray bytes(4, '\0');
    qToBigEndian(value, bytes.data());
    return bytes;
}

/** The check sum of PNG and zip: CRC-32. */
quint32 checkSum(const QByteArray& bytes)
{
    quint32 sum = 0xFFFFFFFFU;
    for (const char byte : bytes) {
        sum ^= quint8(byte);
        for (int bit = 0; bit < 8; ++bit) {
            sum = (sum >> 1) ^ (0xEDB88320U & (0U - (sum & 1U)));
        }
    }
    return ~sum;
}

QByteArray chunk(const QByteArray& kind, const QByteArray& content)
{
    return number(quint32(content.size())) + kind + content + number(checkSum(kind + content));
}

QByteArray asPng(const Canvas& canvas)
{
    const QByteArray eightBitsOfThreeColours("\x08\x02\x00\x00\x00", 5);
    // Qt puts the length before what zlib gives.
    const QByteArray packed = qCompress(canvas.rows(), 6).mid(4);
    return QByteArray("\x89PNG\r\n\x1a\n", 8) +
           chunk("IHDR", number(quint32(canvas.width)) + number(quint32(canvas.height)) + eightBitsOfThreeColours) +
           chunk("IDAT", packed) + chunk("IEND", {});
}

constexpr Colour black{20, 22, 26};
constexpr Colour white{245, 245, 242};
constexpr Colour grey{150, 152, 156};
constexpr Colour red{214, 40, 40};
constexpr Colour green{60, 170, 80};

/** A box on a table with its lamps, one of them red. */
Canvas modem()
{
    Canvas canvas(480, 320, {196, 178, 150});
    canvas.fill(0, 230, 480, 90, {140, 104, 70});
    canvas.fill(70, 130, 340, 110, black);
    canvas.fill(80, 140, 320, 6, {60, 64, 70});
    for (int lamp = 0; lamp < 5; ++lamp) {
        canvas.disc(120 + 60 * lamp, 195, 10, lamp == 2 ? red : green);
    }
    canvas.line(120, 130, 90, 30, 6, black);
    canvas.line(360, 130, 390, 30, 6, black);
    return canvas;
}

/** Six tiles, a hole at the edge of one, and what ran from it. */
Canvas tiles()
{
    Canvas canvas(480, 320, grey);
    for (int tile = 0; tile < 6; ++tile) {
        canvas.fill(4 + 160 * (tile % 3), 4 + 160 * (tile / 3), 152, 152, {222, 214, 200});
    }
    canvas.disc(236, 148, 14, black);
    canvas.line(236, 148, 180, 40, 3, black);
    canvas.line(236, 148, 320, 90, 3, black);
    canvas.line(236, 148, 250, 300, 3, black);
    return canvas;
}

/** Four cameras on one screen; two show nothing. */
Canvas camera()
{
    Canvas canvas(480, 320, black);
    canvas.fill(6, 6, 230, 150, {92, 120, 96});
    canvas.fill(244, 6, 230, 150, {104, 112, 130});
    canvas.fill(40, 90, 60, 60, {60, 84, 64});
    canvas.fill(330, 60, 40, 90, {70, 76, 92});
    canvas.line(30, 190, 210, 290, 4, red);
    canvas.line(210, 190, 30, 290, 4, red);
    canvas.line(270, 190, 450, 290, 4, red);
    canvas.line(450, 190, 270, 290, 4, red);
    return canvas;
}

/** A power adapter that got too hot. */
Canvas adapter()
{
    Canvas canvas(480, 320, white);
    canvas.fill(140, 80, 200, 150, {52, 54, 58});
    canvas.fill(180, 230, 14, 50, grey);
    canvas.fill(286, 230, 14, 50, grey);
    canvas.disc(300, 130, 44, {96, 58, 30});
    canvas.disc(304, 128, 26, black);
    canvas.line(240, 80, 240, 0, 8, black);
    return canvas;
}

/** Speed over a day: it falls every evening. */
Canvas speed()
{
    Canvas canvas(480, 320, white);
    constexpr std::array<int, 12> heights{210, 220, 214, 218, 206, 190, 150, 60, 34, 28, 46, 180};
    for (size_t bar = 0; bar < heights.size(); ++bar) {
        const bool slow = heights.at(bar) < 100;
        canvas.fill(34 + 36 * int(bar), 280 - heights.at(bar), 26, heights.at(bar), slow ? red : green);
    }
    canvas.fill(24, 280, 440, 3, black);
    canvas.fill(24, 40, 3, 240, black);
    return canvas;
}

/** A sheet with lines of writing and a stamp. */
Canvas letter()
{
    Canvas canvas(360, 480, {214, 210, 200});
    canvas.fill(24, 20, 312, 440, white);
    for (int line = 0; line < 16; ++line) {
        canvas.fill(54, 60 + 22 * line, line % 5 == 4 ? 120 : 250, 4, {70, 76, 110});
    }
    canvas.disc(270, 408, 34, red);
    canvas.disc(270, 408, 29, white);
    canvas.fill(252, 404, 36, 8, red);
    return canvas;
}

} // namespace

QByteArray drawDemoPicture(const QString& name)
{
    if (name == u"modem"_s) {
        return asPng(modem());
    }
    if (name == u"tiles"_s) {
        return asPng(tiles());
    }
    if (name == u"camera"_s) {
        return asPng(camera());
    }
    if (name == u"adapter"_s) {
        return asPng(adapter());
    }
    if (name == u"speed"_s) {
        return asPng(speed());
    }
    return asPng(letter());
}

} // namespace redress

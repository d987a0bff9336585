#include "ui/letters/two_tones.h"

#include <array>
#include <cmath>
#include <numeric>
#include <vector>

namespace redress {

namespace {

/** In dots. The surroundings must be wider than the widest black in a code and narrower than a shadow. */
constexpr int reach = 24;
/** Darker by so much less than the surroundings is only noise. */
constexpr int darkPercent = 88;
constexpr int black = 0;
constexpr int white = 255;

/** The sums of each column from `reach` rows above a row to `reach` rows below it, as far as there are any.
 */
class ColumnSums
{
public:
    explicit ColumnSums(const QImage& picture) : picture(picture), sums(size_t(picture.width()), 0)
    {
        for (int row = 0; row < std::min(reach, picture.height()); ++row) {
            add(row, 1);
        }
    }
    /** To be asked for each row in turn. */
    const std::vector<int>& around(int row)
    {
        add(row + reach, 1);
        add(row - reach - 1, -1);
        return sums;
    }

private:
    void add(int row, int times)
    {
        if (row < 0 || row >= picture.height()) {
            return;
        }
        const uchar* dots = picture.constScanLine(row);
        for (size_t column = 0; column < sums.size(); ++column) {
            sums[column] += times * dots[column];
        }
    }

    const QImage& picture;
    std::vector<int> sums;
};

void writeRow(const uchar* dots, uchar* written, const std::vector<int>& columnSums, int rows)
{
    const int width = int(columnSums.size());
    qint64 sum = 0;
    for (int ahead = 0; ahead < std::min(reach, width); ++ahead) {
        sum += columnSums[size_t(ahead)];
    }
    for (int column = 0; column < width; ++column) {
        sum += column + reach < width ? columnSums[size_t(column + reach)] : 0;
        sum -= column - reach - 1 >= 0 ? columnSums[size_t(column - reach - 1)] : 0;
        const int columns = std::min(width, column + reach + 1) - std::max(0, column - reach);
        const bool isDark = qint64(dots[column]) * rows * columns * 100 < sum * darkPercent;
        written[column] = isDark ? black : white;
    }
}

/** Lengths of black, white, black, white, black beside each other. A corner mark is 1 : 1 : 3 : 1 : 1. */
using Runs = std::array<int, 5>;

int lengthOf(const Runs& runs)
{
    return std::accumulate(runs.begin(), runs.end(), 0);
}

bool lookLikeMark(const Runs& runs)
{
    static constexpr Runs shares{1, 1, 3, 1, 1};
    const double unit = lengthOf(runs) / 7.0;
    // Looser than those who read codes, who allow half a unit and half a dot.
    const double slack = 0.75 * unit + 0.75;
    for (size_t run = 0; run < runs.size(); ++run) {
        if (std::abs(runs[run] - shares[run] * unit) >= slack) {
            return false;
        }
    }
    return unit >= 1;
}

/** What lies on a straight line through a black dot, and the middle of the black that the dot is part of. */
struct Crossing
{
    Runs runs{};
    QPoint middle;
};

/** Runs are followed no further than it needs to be known that they are too long. */
Crossing crossingAt(const QImage& picture, QPoint dot, QPoint step, int longest)
{
    Crossing crossing;
    const auto follow = [&](QPoint at, QPoint way, size_t run, int tone) {
        const int before = crossing.runs[run];
        while (picture.valid(at) && picture.constScanLine(at.y())[at.x()] == tone &&
               crossing.runs[run] - before <= longest) {
            ++crossing.runs[run];
            at += way;
        }
        return at;
    };
    const QPoint above = follow(dot, -step, 2, black);
    const QPoint below = follow(dot + step, step, 2, black);
    crossing.middle = (above + below) / 2;
    follow(follow(above, -step, 1, white), -step, 0, black);
    follow(follow(below, step, 3, white), step, 4, black);
    return crossing;
}

/** A mark looks alike from all sides: for a black dot about its middle, met in a row with runs of that
 * length. */
bool isMarkFromAllSides(const QImage& picture, QPoint dot, int length)
{
    for (const QPoint step : {QPoint(0, 1), QPoint(1, 1), QPoint(1, -1)}) {
        const Crossing crossing = crossingAt(picture, dot, step, length);
        if (!lookLikeMark(crossing.runs)) {
            return false;
        }
        dot = crossing.middle;
    }
    return true;
}

struct Mark
{
    QPoint middle;
    int across;

    /** Marks stand apart: what is nearer than this is the same one, met in another row. */
    [[nodiscard]] bool isNear(QPoint dot) const
    {
        const QPoint apart = dot - middle;
        return 4 * qint64(QPoint::dotProduct(apart, apart)) < qint64(across) * across;
    }
};

/** Where the tone of a row changes, beginning with its first black dot. */
std::vector<int> changesIn(const QImage& picture, int row)
{
    std::vector<int> changes;
    const uchar* dots = picture.constScanLine(row);
    int tone = white;
    for (int column = 0; column < picture.width(); ++column) {
        if (dots[column] != tone) {
            tone = dots[column];
            changes.push_back(column);
        }
    }
    if (tone == black) {
        changes.push_back(picture.width());
    }
    return changes;
}

void addMarks(const QImage& picture, int row, std::vector<Mark>& marks)
{
    const std::vector<int> changes = changesIn(picture, row);
    for (size_t first = 0; first + 5 < changes.size(); first += 2) {
        Runs runs{};
        for (size_t run = 0; run < runs.size(); ++run) {
            runs[run] = changes[first + run + 1] - changes[first + run];
        }
        if (!lookLikeMark(runs)) {
            continue;
        }
        const QPoint middle((changes[first + 2] + changes[first + 3]) / 2, row);
        const bool isKnown = std::ranges::any_of(marks, [&](const Mark& one) { return one.isNear(middle); });
        if (!isKnown && isMarkFromAllSides(picture, middle, lengthOf(runs))) {
            marks.push_back({middle, lengthOf(runs)});
        }
    }
}

} // namespace

QImage inTwoTones(const QImage& grey)
{
    QImage written(grey.size(), QImage::Format_Grayscale8);
    ColumnSums sums(grey);
    for (int row = 0; row < grey.height(); ++row) {
        const int rows = std::min(grey.height(), row + reach + 1) - std::max(0, row - reach);
        writeRow(grey.constScanLine(row), written.scanLine(row), sums.around(row), rows);
    }
    return written;
}

int cornerMarksIn(const QImage& twoTones, int most)
{
    std::vector<Mark> marks;
    for (int row = 0; row < twoTones.height() && int(marks.size()) <= most; row += 3) {
        addMarks(twoTones, row, marks);
    }
    return int(marks.size());
}

} // namespace redress

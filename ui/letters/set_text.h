#pragma once

#include <QColor>
#include <QPointF>
#include <QString>

#include <deque>
#include <vector>

class QPainter;
class QTextLayout;

namespace redress {

/** How a text on paper looks. Sizes are in points, widths and heights in twips (a twentieth of a point). */
struct TextForm
{
    double points = 10.5;
    bool bold = false;
    QColor colour = QColor(0x1A, 0x1E, 0x24);
    /** From line to line, as a multiple of the size. */
    double spacing = 1.45;
    Qt::LayoutDirection direction = Qt::LeftToRight;
    enum class Side { Near, Far, Middle };
    Side side = Side::Near;
};

/** A plain text broken into lines of one width. Line ends in the text part its paragraphs. */
class SetText
{
public:
    SetText(const QString& text, const TextForm& form, double width);
    ~SetText();
    SetText(const SetText&) = delete;
    SetText& operator=(const SetText&) = delete;

    [[nodiscard]] int lineCount() const { return int(lines.size()); }
    /** An empty line between paragraphs is lower than one with words. */
    [[nodiscard]] double heightOf(int line) const;
    [[nodiscard]] double height() const;
    void paintLine(QPainter& painter, int line, QPointF topLeft) const;
    void paint(QPainter& painter, QPointF topLeft) const;

    static constexpr double twipsAPoint = 20;

private:
    struct Line
    {
        /** Null for an empty line. */
        const QTextLayout* paragraph = nullptr;
        int inParagraph = 0;
    };

    void breakParagraph(const QString& paragraph, double width);

    TextForm form;
    std::deque<QTextLayout> paragraphs;
    std::vector<Line> lines;
};

} // namespace redress

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
    /** What begins with a number or a dash stands behind it, with all lines down to the next blank one. */
    enum class Lists { Plain, Hanging, HangingByLetters };
    Lists lists = Lists::Plain;
};

/**
 * Keeps phone numbers, references, addresses of e-mail and Latin names left-to-right in right-to-left text: between
 * Arabic letters "26-004817-3" would read "3-004817-26".
 */
[[nodiscard]] QString withLatinIsolated(QString text);

/** A plain text broken into lines of one width. Line ends in the text part its paragraphs. */
class SetText
{
public:
    SetText(const QString& text, const TextForm& form, double width);
    ~SetText();
    SetText(const SetText&) = delete;
    SetText& operator=(const SetText&) = delete;

    /** From line to line, as a multiple of the size; where the lines end stays as it is. */
    void setSpacing(double spacing) { form.spacing = spacing; }
    [[nodiscard]] int lineCount() const { return int(lines.size()); }
    /** An empty line between paragraphs is lower than one with words. */
    [[nodiscard]] double heightOf(int line) const;
    [[nodiscard]] double height() const;
    /** Parts paragraphs. */
    [[nodiscard]] bool isBlank(int line) const { return lines[size_t(line)].paragraph == nullptr; }
    /** How many lines of its paragraph stand before and after this one; 0 for a blank one. */
    [[nodiscard]] int before(int line) const { return lines[size_t(line)].inParagraph; }
    [[nodiscard]] int after(int line) const;
    /** The paragraph in which the line stands. */
    [[nodiscard]] QString paragraphOf(int line) const;
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

    /** How far the lines below the first stand from the margin. */
    [[nodiscard]] double hangOf(const QString& paragraph) const;
    void breakParagraph(const QString& paragraph, double width, double firstAt, double nextAt);

    TextForm form;
    std::deque<QTextLayout> paragraphs;
    std::vector<Line> lines;
};

} // namespace redress

#include "ui/case_file/flowing_table.h"

#include <algorithm>

namespace redress {

namespace {

constexpr double columnGap = millimetres(3);
constexpr double cellPoints = 9;
constexpr double abovePart = millimetres(0.9);
constexpr double headRule = millimetres(0.3);
constexpr double rowRule = millimetres(0.15);
/** A row that takes more of a page than that is parted where the page ends. */
constexpr double mostWhole = 0.3;

/** Direction of the first letter that has one; none: no letter has. */
std::optional<Qt::LayoutDirection> directionOf(const QString& text)
{
    for (const char32_t sign : text.toUcs4()) {
        switch (QChar::direction(sign)) {
        case QChar::DirL:
            return Qt::LeftToRight;
        case QChar::DirR:
        case QChar::DirAL:
            return Qt::RightToLeft;
        default:
            break;
        }
    }
    return std::nullopt;
}

class TableSetting
{
public:
    TableSetting(PageFlow& flow, const PaperHand& hand, const PaperTable& table, const FlowColumn& within)
        : flow(flow), hand(hand), table(table), within(within)
    {
        double shares = 0;
        for (const PaperColumn& column : table.columns) {
            shares += column.share;
        }
        const double width = within.width - columnGap * double(table.columns.size() - 1);
        double start = within.start;
        for (const PaperColumn& column : table.columns) {
            columns.push_back({start, width * column.share / shares});
            start += columns.back().width + columnGap;
        }
    }

    void run();

private:
    void placeHead();
    void placeRow(const QStringList& cells, PageFlow::Stay stay);
    void placeParted(const std::vector<PageFlow::Text>& cells);
    [[nodiscard]] std::vector<PageFlow::Text> measured(const QStringList& cells, bool isHead);
    [[nodiscard]] PageFlow::Chunk whole(const std::vector<PageFlow::Text>& cells) const;
    void underline(PageFlow::Chunk& chunk, double thickness, const QColor& colour) const;

    PageFlow& flow;
    const PaperHand& hand;
    const PaperTable& table;
    FlowColumn within;
    std::vector<FlowColumn> columns;
};

std::vector<PageFlow::Text> TableSetting::measured(const QStringList& cells, bool isHead)
{
    std::vector<PageFlow::Text> texts;
    for (qsizetype at = 0; at < std::min(cells.size(), table.columns.size()); ++at) {
        const bool isFar = table.columns.at(at).isFar;
        const TextForm form =
            isFar ? hand.farForm(cellPoints, isHead, isHead) : hand.form(cellPoints, isHead, isHead);
        texts.push_back(flow.measured(cells.at(at), formInColumn(cells.at(at), form), columns[size_t(at)]));
    }
    return texts;
}

PageFlow::Chunk TableSetting::whole(const std::vector<PageFlow::Text>& cells) const
{
    PageFlow::Chunk chunk;
    for (const PageFlow::Text& cell : cells) {
        double top = abovePart;
        for (size_t line = 0; line < cell.heights.size(); ++line) {
            chunk.addLine(cell, int(line), top);
            top += cell.heights[line];
        }
        chunk.height = std::max(chunk.height, top);
    }
    chunk.height += abovePart;
    return chunk;
}

void TableSetting::underline(PageFlow::Chunk& chunk, double thickness, const QColor& colour) const
{
    chunk.addFill(QRectF(within.start, chunk.height, within.width, thickness), colour);
    chunk.height += thickness;
}

void TableSetting::placeHead()
{
    QStringList titles;
    for (const PaperColumn& column : table.columns) {
        titles.append(column.title);
    }
    PageFlow::Chunk head = whole(measured(titles, true));
    underline(head, headRule, paper::accentInk);
    flow.place(head, PageFlow::Stay::WithNext);
}

void TableSetting::placeRow(const QStringList& cells, PageFlow::Stay stay)
{
    const std::vector<PageFlow::Text> texts = measured(cells, false);
    PageFlow::Chunk row = whole(texts);
    if (row.height > flow.pageHeight() * mostWhole) {
        placeParted(texts);
        return;
    }
    underline(row, rowRule, paper::lineInk);
    flow.place(row, stay);
}

void TableSetting::placeParted(const std::vector<PageFlow::Text>& cells)
{
    flow.leaveGap(abovePart);
    flow.placeBeside(cells);
    PageFlow::Chunk end;
    end.height = abovePart;
    underline(end, rowRule, paper::lineInk);
    flow.place(end);
}

void TableSetting::run()
{
    placeHead();
    for (qsizetype row = 0; row < table.rows.size(); ++row) {
        placeRow(table.rows.at(row), PageFlow::Stay::Free);
        if (row == 0) {
            flow.beginPagesWith([this] { placeHead(); });
        }
    }
    flow.beginPagesWith({});
}

} // namespace

TextForm formInColumn(const QString& text, const TextForm& form)
{
    TextForm own = form;
    own.direction = directionOf(text).value_or(form.direction);
    if (own.direction != form.direction && form.side != TextForm::Side::Middle) {
        own.side = form.side == TextForm::Side::Near ? TextForm::Side::Far : TextForm::Side::Near;
    }
    return own;
}

void flowTable(PageFlow& flow, const PaperHand& hand, const PaperTable& table, const FlowColumn& within)
{
    if (!table.columns.isEmpty()) {
        TableSetting(flow, hand, table, within).run();
    }
}

} // namespace redress

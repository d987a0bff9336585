#include "ui/overdue/morning_pages.h"

#include "ui/overdue/morning_list_reader.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <array>

namespace redress {

using namespace Qt::StringLiterals;

namespace {

constexpr double margin = millimetres(15);
constexpr double width = paper::across - 2 * margin;
constexpr double top = millimetres(14);
constexpr double bodyTopFirst = millimetres(38);
constexpr double bodyTopNext = millimetres(26);
constexpr double bodyBottom = millimetres(278);
constexpr double footTop = millimetres(283);
constexpr double gutter = millimetres(3);
constexpr double rowPadding = millimetres(1);

/** Due, reference, subject, complainant, and the person or the departments. */
constexpr std::array<double, 5> columns{millimetres(32), millimetres(27), millimetres(54), millimetres(35),
                                        millimetres(32)};

QString tr(const char* text)
{
    return QCoreApplication::translate("MorningList", text);
}

double leftOf(int column)
{
    double left = margin;
    for (int before = 0; before < column; ++before) {
        left += columns.at(size_t(before));
    }
    return left;
}

} // namespace

MorningPages::MorningPages(const MorningList& wanted) : list(wanted), hand(wanted.direction, 1.3)
{
    addPart(tr("By person"), tr("Department"), list.byPerson);
    addPart(tr("By department"), tr("Person"), list.byDepartment);
    if (list.byPerson.isEmpty()) {
        addHeading(tr("Nothing is late, and nothing is due today."), 11, 0);
    }
    if (list.isCut) {
        addHeading(tr("The list ends here, after %1 cases. The overdue board has them all.")
                       .arg(QLocale().toString(MorningListReader::most)),
                   9, millimetres(4));
    }
    flow();
}

MorningPages::~MorningPages() = default;

const SetText* MorningPages::set(const QString& text, const TextForm& form, double wide)
{
    return &texts.emplace_back(text, form, wide);
}

void MorningPages::addPart(const QString& heading, const QString& otherCaption,
                           const QList<MorningGroup>& groups)
{
    if (groups.isEmpty()) {
        return;
    }
    addHeading(heading, 13, blocks.empty() ? 0 : millimetres(10));
    addCaptions(otherCaption);
    for (const MorningGroup& group : groups) {
        addHeading(tr("%1 (%2)").arg(group.name, QLocale().toString(group.lines.size())), 10, millimetres(4));
        for (const MorningLine& line : group.lines) {
            addRow(line);
        }
    }
}

void MorningPages::addHeading(const QString& text, double points, double gapAbove)
{
    Block block;
    const SetText* words = set(text, hand.form(points, true), width);
    block.cells.push_back({margin, width, words});
    block.height = words->height() + rowPadding;
    block.gapAbove = gapAbove;
    block.staysWithNext = true;
    blocks.push_back(block);
}

void MorningPages::addCaptions(const QString& other)
{
    Block block;
    const std::array<QString, 5> captions{tr("Due"), tr("Reference"), tr("Subject, and where it waits"),
                                          tr("Complainant"), other};
    for (int column = 0; column < int(captions.size()); ++column) {
        addCell(block, column, {{captions.at(size_t(column)), hand.form(8, false, true)}});
    }
    block.staysWithNext = true;
    blocks.push_back(block);
}

void MorningPages::addRow(const MorningLine& line)
{
    TextForm late = hand.form(8.5, true);
    late.colour = paper::lateInk;
    Block block;
    addCell(block, 0, {{line.due, hand.form(9)}, {line.late, late}});
    addCell(block, 1, {{line.reference, hand.form(9)}});
    addCell(block, 2, {{line.subject, hand.form(9)}, {line.waits, hand.form(8, false, true)}});
    addCell(block, 3, {{line.complainant, hand.form(9)}});
    addCell(block, 4, {{line.other, hand.form(9)}});
    block.isRow = true;
    blocks.push_back(block);
}

void MorningPages::addCell(Block& block, int column, const QList<std::pair<QString, TextForm>>& parts)
{
    const double wide = columns.at(size_t(column)) - gutter;
    double down = rowPadding;
    for (const auto& [text, textForm] : parts) {
        if (!text.isEmpty()) {
            const SetText* words = set(text, textForm, wide);
            block.cells.push_back({leftOf(column), wide, words, down});
            down += words->height();
        }
    }
    block.height = std::max(block.height, down + rowPadding);
}

void MorningPages::flow()
{
    double next = bodyTopFirst;
    for (size_t at = 0; at < blocks.size(); ++at) {
        Block& block = blocks[at];
        double wanted = block.gapAbove + block.height;
        for (size_t below = at; blocks[below].staysWithNext && below + 1 < blocks.size(); ++below) {
            wanted += blocks[below + 1].gapAbove + blocks[below + 1].height;
        }
        const bool isFirstOfPage = next == bodyTopFirst || next == bodyTopNext;
        if (next + wanted > bodyBottom && !isFirstOfPage) {
            ++pages;
            next = bodyTopNext;
        } else {
            next += block.gapAbove;
        }
        block.page = pages - 1;
        block.top = next;
        next += block.height;
    }
}

void MorningPages::paintPage(QPainter& painter, int page) const
{
    painter.save();
    PaperHand::measureInTwips(painter);
    paintHead(painter, page);
    for (const Block& block : blocks) {
        if (block.page != page) {
            continue;
        }
        for (const Cell& cell : block.cells) {
            cell.text->paint(
                painter, hand.mirrored(QRectF(cell.left, block.top + cell.down, cell.width, 0)).topLeft());
        }
        if (block.isRow) {
            painter.fillRect(QRectF(margin, block.top, width, millimetres(0.15)), paper::lineInk);
        }
    }
    paintFoot(painter, page);
    painter.restore();
}

void MorningPages::paintHead(QPainter& painter, int page) const
{
    const TextForm far = hand.farForm(9, false, true);
    const double half = width / 2;
    if (page > 0) {
        hand.write(painter, tr("Late and due today"), hand.form(9, true), QRectF(margin, top, half, 0));
        hand.write(painter, list.date, far, QRectF(margin + half, top, half, 0));
        return;
    }
    TextForm title = hand.form(16, true);
    title.colour = paper::accentInk;
    hand.write(painter, tr("Late and due today"), title, QRectF(margin, top, half * 1.2, 0));
    hand.write(painter, list.organisation + u'\n' + list.date, far, QRectF(margin + half, top, half, 0));
    hand.write(
        painter,
        tr("%1 late, %2 due today").arg(QLocale().toString(list.late), QLocale().toString(list.dueToday)),
        hand.form(10.5), QRectF(margin, top + millimetres(10), half, 0));
    painter.fillRect(QRectF(margin, bodyTopFirst - millimetres(4), width, millimetres(0.4)),
                     paper::accentInk);
}

void MorningPages::paintFoot(QPainter& painter, int page) const
{
    painter.fillRect(QRectF(margin, footTop, width, millimetres(0.2)), paper::lineInk);
    const TextForm far = hand.farForm(8, false, true);
    const double line = footTop + millimetres(1.5);
    const double half = width / 2;
    hand.write(painter, list.organisation, hand.form(8, false, true), QRectF(margin, line, half, 0));
    hand.write(painter, tr("Page %1 of %2").arg(QLocale().toString(page + 1), QLocale().toString(pages)), far,
               QRectF(margin + half, line, half, 0));
}

Printing printingOf(const MorningList& list)
{
    Printing printing;
    printing.title = u"%1 %2"_s.arg(tr("Late and due today"), list.date);
    printing.organisation = list.organisation;
    printing.language = list.language;
    printing.fileName = tr("Morning list");
    printing.set = [list] { return std::make_unique<MorningPages>(list); };
    return printing;
}

} // namespace redress

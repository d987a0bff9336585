#include "ui/letters/batch/posting_pages.h"

#include "ui/letters/fitted_text.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace redress {

using namespace Qt::StringLiterals;

namespace {

constexpr double margin = millimetres(18);
constexpr double width = paper::across - 2 * margin;
constexpr double headTop = millimetres(16);
constexpr double captionsFirst = millimetres(36);
constexpr double captionsNext = millimetres(27);
constexpr double belowCaptions = millimetres(6);
constexpr double bottom = millimetres(276);
constexpr double footTop = millimetres(282);
constexpr double gutter = millimetres(3);
constexpr double padding = millimetres(1.2);
constexpr double sumHeight = millimetres(30);

/** Count, day, number of the letter, name, place, way; together as wide as the page's text. */
constexpr std::array<double, 6> widths{millimetres(10), millimetres(35), millimetres(22), millimetres(46),
                                       millimetres(42), millimetres(19)};

QString tr(const char* text)
{
    return QCoreApplication::translate("PostingList", text);
}

} // namespace

PostingPages::PostingPages(const PostingList& wanted) : list(wanted), hand(wanted.direction, 1.3)
{
    captions = rowOf({tr("No."), tr("Date"), tr("Letter"), tr("Name"), tr("Place"), tr("Way")},
                     hand.form(8, false, true));
    addRows();
    lines.push_back({sumHeight, millimetres(4), false, false});
    places = placesOf(lines, {captionsFirst + belowCaptions, bottom, captionsNext + belowCaptions, bottom});
    pages = places.back().page + 1;
}

PostingPages::Row PostingPages::rowOf(const std::array<QString, columnCount>& words, const TextForm& form)
{
    Row row{};
    for (size_t column = 0; column < words.size(); ++column) {
        row.at(column) = &texts.emplace_back(words.at(column), form, widths.at(column) - gutter);
    }
    return row;
}

void PostingPages::addRows()
{
    for (int number = 0; number < list.letters.size(); ++number) {
        const LetterLine& line = list.letters.at(number);
        const QString name = line.recipient.isEmpty() ? line.reference : line.recipient;
        const Row row = rowOf({QLocale().toString(number + 1), list.day, textOf(line.number), name,
                               placeIn(line.address, line.language), list.way},
                              hand.form(9));
        const auto highest = std::ranges::max(row, {}, &SetText::height);
        rows.push_back(row);
        lines.push_back({highest->height() + 2 * padding, 0, false, number + 1 == list.letters.size()});
    }
}

void PostingPages::paintPage(QPainter& painter, int page) const
{
    painter.save();
    PaperHand::measureInTwips(painter);
    paintHead(painter, page);
    for (size_t at = 0; at < rows.size(); ++at) {
        if (places[at].page == page) {
            hand.fill(painter, QRectF(margin, places[at].top, width, millimetres(0.15)), paper::lineInk);
            paintRow(painter, rows[at], places[at].top + padding);
        }
    }
    if (page == pages - 1) {
        paintSum(painter);
    }
    paintFoot(painter, page);
    painter.restore();
}

void PostingPages::paintHead(QPainter& painter, int page) const
{
    const double half = width / 2;
    const QRectF near(margin, headTop, half, millimetres(9));
    const QRectF far(margin + half, headTop, half, millimetres(14));
    TextForm title = hand.form(page == 0 ? 16 : 9, true);
    title.colour = page == 0 ? paper::accentInk : paper::ink;
    hand.write(painter, tr("Posting list"), title, near);
    paintFitted(painter, page == 0 ? list.organisation + u'\n' + list.day : list.day, hand.farForm(9, false, true),
                hand.mirrored(far));
    paintRow(painter, captions, page == 0 ? captionsFirst : captionsNext);
}

void PostingPages::paintRow(QPainter& painter, const Row& row, double top) const
{
    double left = margin;
    for (size_t column = 0; column < row.size(); ++column) {
        row.at(column)->paint(painter, hand.mirrored(QRectF(left, top, widths.at(column) - gutter, 0)).topLeft());
        left += widths.at(column);
    }
}

void PostingPages::paintSum(QPainter& painter) const
{
    const double top = places.back().top;
    hand.fill(painter, QRectF(margin, top, width, millimetres(0.4)), paper::accentInk);
    hand.write(painter, tr("Letters in all: %1").arg(QLocale().toString(list.letters.size())), hand.form(10.5, true),
               QRectF(margin, top + millimetres(2), width, 0));
    const double lineTop = top + millimetres(22);
    hand.fill(painter, QRectF(margin, lineTop, millimetres(76), millimetres(0.25)), paper::mutedInk);
    hand.write(painter, tr("Taken over by the post: signature and date"), hand.form(8, false, true),
               QRectF(margin, lineTop + millimetres(1), width, 0));
}

void PostingPages::paintFoot(QPainter& painter, int page) const
{
    const QString number = tr("Page %1 of %2").arg(QLocale().toString(page + 1), QLocale().toString(pages));
    hand.fill(painter, QRectF(margin, footTop, width, millimetres(0.2)), paper::lineInk);
    hand.write(painter, number, hand.farForm(8, false, true), QRectF(margin, footTop + millimetres(1.5), width, 0));
}

} // namespace redress

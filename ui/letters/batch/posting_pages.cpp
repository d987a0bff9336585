#include "ui/letters/batch/posting_pages.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPainter>

namespace redress {

namespace {

constexpr double captionsFirst = millimetres(36);
constexpr double captionsNext = millimetres(27);
constexpr double belowCaptions = millimetres(6);
constexpr double sumHeight = millimetres(30);

QString tr(const char* text)
{
    return QCoreApplication::translate("PostingList", text);
}

/** Count, day, number of the letter, name, place, way; together as wide as the page's text. */
std::vector<double> widths()
{
    return {millimetres(10), millimetres(24), millimetres(22), millimetres(52), millimetres(52), millimetres(20)};
}

} // namespace

PostingPages::PostingPages(const PostingList& list)
    : ListPages({tr("Posting list"), list.organisation, list.day, list.direction}, widths(), captionsFirst + belowCaptions,
                captionsNext + belowCaptions),
      letters(list.letters.size())
{
    addRows(list);
    addRoom(sumHeight, millimetres(4));
    setInPages();
}

void PostingPages::addRows(const PostingList& list)
{
    const TextForm form = hand.form(9);
    for (qsizetype at = 0; at < letters; ++at) {
        const LetterLine& line = list.letters.at(at);
        const QString name = line.recipient.isEmpty() ? line.reference : line.recipient;
        addRow({{{QLocale().toString(at + 1), form}},
                {{list.shortDay, form}},
                {{textOf(line.number), form}},
                {{name, form}},
                {{placeIn(line.address, line.language), form}},
                {{list.way, form}}});
    }
}

void PostingPages::paintMore(QPainter& painter, int page) const
{
    paintCaptions(painter, {tr("No."), tr("Date"), tr("Letter"), tr("Name"), tr("Place"), tr("Way")},
                  page == 0 ? captionsFirst : captionsNext);
    if (page == last().page) {
        paintSum(painter);
    }
}

void PostingPages::paintSum(QPainter& painter) const
{
    const double top = last().top;
    hand.fill(painter, QRectF(margin, top, width, millimetres(0.4)), paper::accentInk);
    hand.write(painter, tr("Letters in all: %1").arg(QLocale().toString(letters)), hand.form(10.5, true),
               QRectF(margin, top + millimetres(2), width, 0));
    const double lineTop = top + millimetres(22);
    hand.fill(painter, QRectF(margin, lineTop, millimetres(76), millimetres(0.25)), paper::mutedInk);
    hand.write(painter, tr("Taken over by the post: signature and date"), hand.form(8, false, true),
               QRectF(margin, lineTop + millimetres(1), width, 0));
}

} // namespace redress

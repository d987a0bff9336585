#include "ui/promises/promise_card.h"

#include "ui/promises/promise_list.h"
#include "ui/widgets/card_paint.h"
#include "ui/widgets/glyph.h"
#include "ui/widgets/look.h"
#include "ui/words.h"

#include <QPainter>

namespace redress {

using namespace Qt::StringLiterals;

namespace {

constexpr int headingHeight = 36;

/** When it is due, behind its sign, at the end of the line. */
void paintDue(QPainter* painter, QRect& place, const PromiseLine& line, const PromiseList& list,
              Qt::LayoutDirection direction)
{
    const look::Tone tone = toneOfDue(line.promise.due, list.now());
    const QColor colour = tone == look::Tone::Plain ? look::muted() : look::textOf(tone);
    const QString words = list.dueWords(line);
    const QRect text = takeTrailing(place, widthOf(look::body(), words), direction);
    paintText(painter, text, look::body(), colour, words, direction);
    const QRect sign = takeTrailing(place, look::gap3, direction);
    look::paintGlyph(painter, sign, tone == look::Tone::Late ? look::Glyph::Triangle : look::Glyph::Clock, colour);
}

/** To whom, where, and whose it is. */
void paintPeople(QPainter* painter, QRect place, const PromiseLine& line, const PromiseList& list,
                 Qt::LayoutDirection direction)
{
    const QString owner = list.ownerOf(line);
    const int most = place.width() / 3;
    const QRect end = takeTrailing(place, std::min(widthOf(look::caption(), owner), most), direction);
    paintText(painter, end, look::caption(), look::muted(), owner, direction);
    QStringList parts{wordOf(line.promise.kind), apart(line.complainant), line.phone.isEmpty() ? QString() : isolate(line.phone),
                      isolate(line.reference), apart(line.subject)};
    parts.removeAll(QString());
    paintText(painter, place, look::caption(), look::muted(), parts.join(u"  ·  "_s), direction);
}

} // namespace

QSize PromiseCard::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    const bool heading = index.data(PromiseList::HeadingRole).isValid();
    const int headingRow = std::max(headingHeight, QFontMetrics(look::strong()).height() + 2 * look::gap2);
    return {look::textWidth / 3, heading ? headingRow : cardHeight()};
}

void PromiseCard::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    const auto* list = qobject_cast<const PromiseList*>(index.model());
    const PromiseLine* line = list == nullptr ? nullptr : list->lineAt(index.row());
    if (line == nullptr) {
        paintHeading(painter, option, index.data().toString());
    } else {
        paintCardBack(painter, option);
        const QRect inner = option.rect.adjusted(look::gap4, look::gap2, -look::gap4, -look::gap2);
        const int half = std::max(inner.height() / 2, QFontMetrics(look::body()).height());
        QRect first(inner.left(), inner.top(), inner.width(), half);
        paintDue(painter, first, *line, *list, option.direction);
        paintText(painter, first, look::body(), look::text(), line->promise.what.simplified(), option.direction);
        paintPeople(painter, {inner.left(), inner.top() + half, inner.width(), inner.height() - half}, *line, *list,
                    option.direction);
    }
    painter->restore();
}

} // namespace redress

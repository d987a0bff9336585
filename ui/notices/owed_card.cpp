#include "ui/notices/owed_card.h"

#include "ui/notices/owed_list.h"
#include "ui/widgets/card_paint.h"
#include "ui/widgets/look.h"
#include "ui/words.h"

#include <QPainter>

namespace redress {

using namespace Qt::StringLiterals;

QSize OwedCard::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {look::textWidth / 3, cardHeight()};
}

void OwedCard::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto* list = qobject_cast<const OwedList*>(index.model());
    const NoticeLine* line = list == nullptr ? nullptr : list->lineAt(index.row());
    if (line == nullptr) {
        return;
    }
    painter->save();
    paintCardBack(painter, option);
    const QRect inner = option.rect.adjusted(look::gap4, look::gap2, -look::gap3, -look::gap2);
    const int half = std::max(inner.height() / 2, QFontMetrics(look::body()).height());
    QRect first(inner.left(), inner.top(), inner.width(), half);
    const QString age = list->ageWords(*line);
    const QRect end = takeTrailing(first, widthOf(look::caption(), age), option.direction);
    paintText(painter, end, look::caption(), look::muted(), age, option.direction);
    paintText(painter, first, look::body(), look::text(), index.data().toString(), option.direction);
    QStringList parts{apart(line->complainant), isolate(line->reference)};
    parts.removeAll(QString());
    paintText(painter, {inner.left(), inner.top() + half, inner.width(), inner.height() - half}, look::caption(),
              look::muted(), parts.join(u"  ·  "_s), option.direction);
    painter->restore();
}

} // namespace redress

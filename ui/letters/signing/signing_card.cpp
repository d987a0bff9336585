#include "ui/letters/signing/signing_card.h"

#include "ui/letters/signing/signing_queue.h"
#include "ui/widgets/card_paint.h"
#include "ui/widgets/look.h"
#include "ui/words.h"

#include <QPainter>

namespace redress {

using namespace Qt::StringLiterals;

namespace {

int lineHeight(const QFont& font)
{
    return QFontMetrics(font).height() + look::gap1;
}

/** The next line of that height, cut off the top. */
QRect takeLine(QRect& place, const QFont& font)
{
    const QRect line(place.left(), place.top(), place.width(), lineHeight(font));
    place.setTop(line.bottom() + 1);
    return line;
}

/** The subject line behind the case's reference: what stands before it stands before every one. */
QString matterOf(const LetterLine& line)
{
    const QString subject = line.subject.simplified();
    const qsizetype at = subject.indexOf(line.reference);
    QStringView matter = QStringView(subject).mid(at < 0 ? 0 : at + line.reference.size());
    const auto isEdge = [](QChar sign) { return !sign.isLetterOrNumber(); };
    while (!matter.isEmpty() && isEdge(matter.front())) {
        matter = matter.mid(1);
    }
    return matter.isEmpty() ? subject : matter.toString();
}

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u"  ·  "_s);
}

} // namespace

QSize SigningCard::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {look::textWidth / 3, lineHeight(look::body()) + 2 * lineHeight(look::caption()) + 2 * look::gap2};
}

void SigningCard::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto* queue = qobject_cast<const SigningQueue*>(index.model());
    const LetterLine* line = queue == nullptr ? nullptr : queue->lineAt(index.row());
    if (line == nullptr) {
        return;
    }
    painter->save();
    paintCardBack(painter, option);
    QRect inner = option.rect.adjusted(look::gap4, look::gap2, -look::gap4, -look::gap2);
    QRect first = takeLine(inner, look::body());
    const QString since = queue->sinceWords(*line);
    const QRect end = takeTrailing(first, widthOf(look::caption(), since), option.direction);
    paintText(painter, end, look::caption(), look::muted(), since, option.direction);
    paintText(painter, first, look::body(), look::text(), apart(matterOf(*line)), option.direction);
    const QStringList rest{joined({wordOf(line->purpose), isolate(line->reference)}),
                           joined({apart(queue->authorOf(*line)), queue->beforeWhom(*line)})};
    for (const QString& words : rest) {
        paintText(painter, takeLine(inner, look::caption()), look::caption(), look::muted(), words, option.direction);
    }
    painter->restore();
}

} // namespace redress

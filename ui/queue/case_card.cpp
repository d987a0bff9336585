#include "ui/queue/case_card.h"

#include "ui/queue/work_list_model.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/card_paint.h"
#include "ui/widgets/glyph.h"
#include "ui/words.h"

#include <QPainter>

namespace redress {

using namespace Qt::StringLiterals;

namespace {

struct Marking
{
    QString word;
    look::Tone tone = look::Tone::Plain;
    look::Glyph glyph = look::Glyph::None;
};

/** What stands at the end of the second line: the most telling first. */
QList<Marking> badgesOf(const CaseLine& line, bool namesQueue)
{
    QList<Marking> badges;
    if (namesQueue) {
        badges.append({wordOf(line.queue)});
    }
    if (line.severity && *line.severity >= Severity::High) {
        badges.append({wordOf(*line.severity), toneOf(*line.severity), glyphOf(*line.severity)});
    }
    if (line.round > 1) {
        badges.append({CaseCard::tr("Round %1").arg(line.round)});
    }
    return badges;
}

} // namespace

QSize CaseCard::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {look::textWidth / 3, height()};
}

int CaseCard::height()
{
    return cardHeight();
}

void CaseCard::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto line = index.data(WorkListModel::LineRole).value<CaseLine>();
    painter->save();
    paintBack(painter, option, line.id == opened);
    if (dimmed) {
        painter->setOpacity(0.5);
    }
    const QRect inner = option.rect.adjusted(look::gap4, look::gap2, -look::gap3, -look::gap2);
    const int half = std::max(inner.height() / 2, QFontMetrics(look::body()).height());
    paintFirstLine(painter, {inner.left(), inner.top(), inner.width(), half}, line, index, option.direction);
    paintSecondLine(painter, {inner.left(), inner.top() + half, inner.width(), inner.height() - half}, line,
                    option.direction);
    painter->restore();
}

void CaseCard::paintBack(QPainter* painter, const QStyleOptionViewItem& option, bool open) const
{
    const bool current = (option.state & QStyle::State_Selected) && (option.state & QStyle::State_HasFocus);
    if (open) {
        painter->fillRect(option.rect, look::selection());
    } else if (current || (option.state & QStyle::State_MouseOver)) {
        painter->fillRect(option.rect, look::hover());
    }
    QRect edge = option.rect;
    painter->fillRect(edge.left() + look::gap4, edge.bottom(), edge.width() - look::gap4, 1, look::line());
    if (open) {
        edge.setWidth(3);
        if (option.direction == Qt::RightToLeft) {
            edge.moveRight(option.rect.right());
        }
        painter->fillRect(edge, look::accent());
    }
    if (current) {
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(look::accent(), 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(option.rect).adjusted(2, 2, -2, -2), look::gap1, look::gap1);
    }
}

void CaseCard::paintFirstLine(QPainter* painter, QRect place, const CaseLine& line, const QModelIndex& index,
                              Qt::LayoutDirection direction) const
{
    const auto* model = qobject_cast<const WorkListModel*>(index.model());
    if (line.closed && model != nullptr) {
        const QString words = momentInWords(line.touched, model->words().now(), model->words().zone());
        paintText(painter, takeTrailing(place, widthOf(look::caption(), words), direction), look::caption(), look::muted(), words,
              direction);
    } else if (model != nullptr) {
        const look::Tone tone = line.due ? toneOfDue(*line.due, model->words().now()) : look::Tone::Plain;
        const QString words = model->words().textOf(line, ListColumn::Due);
        const QColor colour = tone == look::Tone::Plain ? look::muted() : look::textOf(tone);
        const int width = widthOf(look::caption(), words);
        const QRect text = takeTrailing(place, width, direction);
        paintText(painter, text, look::caption(), colour, words, direction);
        if (line.due || line.paused) {
            place.adjust(direction == Qt::RightToLeft ? -look::gap1 : 0, 0,
                         direction == Qt::RightToLeft ? 0 : look::gap1, 0);
            look::paintGlyph(painter, takeTrailing(place, look::gap3, direction), signOfDue(line, tone), colour);
        }
    }
    paintText(painter, place, line.queue == Queue::New ? look::strong() : look::body(), look::text(),
          line.subject, direction);
}

void CaseCard::paintSecondLine(QPainter* painter, QRect place, const CaseLine& line,
                               Qt::LayoutDirection direction) const
{
    for (const auto& [word, tone, glyph] : badgesOf(line, namesQueue)) {
        const int width = badgeSize(word, glyph).width();
        if (width > place.width() / 2) {
            break;
        }
        paintBadge(painter, takeTrailing(place, width, direction), tone, glyph, word, direction);
    }
    const QString reference = isolate(line.reference);
    const int width = widthOf(look::caption(), reference);
    if (width < place.width() / 2) {
        paintText(painter, takeTrailing(place, width, direction), look::caption(), look::muted(), reference,
              direction);
    }
    paintText(painter, place, look::caption(), look::muted(), line.complainant, direction);
}

} // namespace redress

#include "ui/queue/case_table_cell.h"

#include "ui/queue/work_list_model.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/glyph.h"
#include "ui/words.h"

#include <QPainter>

namespace redress {

namespace {

void paintBack(QPainter* painter, const QStyleOptionViewItem& option)
{
    const QColor back = (option.state & QStyle::State_Selected)    ? look::selection()
                        : (option.state & QStyle::State_MouseOver) ? look::hover()
                                                                   : look::surface();
    painter->fillRect(option.rect, back);
    painter->fillRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1, look::line());
}

void write(QPainter* painter, const QRect& place, const QString& text, const QColor& colour, const QFont& font,
           Qt::LayoutDirection direction)
{
    painter->setFont(font);
    painter->setPen(colour);
    painter->drawText(place,
                      int(QStyle::visualAlignment(direction, Qt::AlignLeft) | Qt::AlignVCenter) |
                          Qt::TextSingleLine,
                      QFontMetrics(font).elidedText(text, Qt::ElideRight, place.width()));
}

/** The due words behind their sign. */
void paintDue(QPainter* painter, QRect place, const CaseLine& line, const LineWords& words,
              Qt::LayoutDirection direction)
{
    if (!line.due && !line.paused) {
        write(painter, place, words.textOf(line, ListColumn::Due), look::muted(), look::body(), direction);
        return;
    }
    const look::Tone tone =
        line.closed || !line.due ? look::Tone::Plain : toneOfDue(*line.due, words.now());
    const QColor colour = tone == look::Tone::Plain ? look::muted() : look::textOf(tone);
    const QRect sign = QStyle::visualRect(direction, place, QRect(place.topLeft(), QSize(look::gap3, place.height())));
    look::paintGlyph(painter, sign, signOfDue(line, tone), colour);
    const QRect rest =
        QStyle::visualRect(direction, place, place.adjusted(look::gap3 + look::gap1 + 1, 0, 0, 0));
    write(painter, rest, words.textOf(line, ListColumn::Due), colour, look::body(), direction);
}

QColor colourOf(ListColumn column)
{
    switch (column) {
    case ListColumn::Subject:
    case ListColumn::Complainant:
    case ListColumn::Assignee:
    case ListColumn::Waits:
        return look::text();
    default:
        return look::muted();
    }
}

} // namespace

QSize CaseTableCell::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    return {widthAtFirst(ListColumn(index.column())), look::tableRow};
}

void CaseTableCell::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto* model = qobject_cast<const WorkListModel*>(index.model());
    if (model == nullptr) {
        return;
    }
    const CaseLine& line = model->lines().at(index.row());
    const auto column = ListColumn(index.column());
    painter->save();
    paintBack(painter, option);
    if (dimmed) {
        painter->setOpacity(0.5);
    }
    const QRect inner = option.rect.adjusted(look::gap3, 0, -look::gap2, -1);
    if (column == ListColumn::Due) {
        paintDue(painter, inner, line, model->words(), option.direction);
    } else if (column == ListColumn::Severity && line.severity && *line.severity >= Severity::High) {
        paintBadge(painter, inner, toneOf(*line.severity), glyphOf(*line.severity), wordOf(*line.severity),
                   option.direction);
    } else {
        const bool fresh = column == ListColumn::Subject && line.queue == Queue::New;
        write(painter, inner, model->words().textOf(line, column), colourOf(column),
              fresh ? look::strong() : look::body(), option.direction);
    }
    painter->restore();
}

} // namespace redress

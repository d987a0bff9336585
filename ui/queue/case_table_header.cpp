#include "ui/queue/case_table_header.h"

#include "ui/queue/list_column.h"
#include "ui/widgets/look.h"

#include <QPainter>
#include <QPainterPath>

namespace redress {

using namespace Qt::StringLiterals;

namespace {

constexpr int arrowWidth = 8;

void paintArrow(QPainter* painter, const QPointF& middle, bool down)
{
    const double height = down ? 2 : -2;
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(look::accent(), 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->drawPolyline(QPolygonF({middle + QPointF(-arrowWidth / 2.0, -height), middle + QPointF(0, height),
                                     middle + QPointF(arrowWidth / 2.0, -height)}));
}

} // namespace

CaseTableHeader::CaseTableHeader(QWidget* parent) : QHeaderView(Qt::Horizontal, parent)
{
    setObjectName(u"list_columns"_s);
    setSectionsMovable(true);
    setSectionsClickable(true);
    setFirstSectionMovable(true);
    setHighlightSections(false);
    setMinimumSectionSize(56);
    setFixedHeight(qMax(look::control, QFontMetrics(look::strong()).height() + look::gap2));
    setContextMenuPolicy(Qt::CustomContextMenu);
    connect(this, &QHeaderView::sectionClicked, this, &CaseTableHeader::choose);
}

void CaseTableHeader::setOrder(ListOrder wanted, bool down)
{
    order = wanted;
    descending = down;
    viewport()->update();
}

void CaseTableHeader::setSortable(bool can)
{
    sortable = can;
    viewport()->update();
}

void CaseTableHeader::choose(int section)
{
    const auto wanted = orderOf(ListColumn(section));
    if (wanted && sortable) {
        Q_EMIT orderWanted(*wanted, *wanted == order ? !descending : beginsDescending(*wanted));
    }
}

void CaseTableHeader::paintSection(QPainter* painter, const QRect& place, int section) const
{
    const auto by = orderOf(ListColumn(section));
    const bool sorts = sortable && by.has_value();
    const bool sorted = sorts && *by == order;
    painter->save();
    painter->fillRect(place, look::surface());
    painter->fillRect(place.left(), place.bottom(), place.width(), 1, look::line());
    QRect words = place.adjusted(look::gap3, 0, -look::gap2, 0);
    if (sorted) {
        const QRect arrow(words.right() - arrowWidth, words.top(), arrowWidth, words.height());
        paintArrow(painter, QRectF(QStyle::visualRect(layoutDirection(), words, arrow)).center(), descending);
        words = QStyle::visualRect(layoutDirection(), words, words.adjusted(0, 0, -arrowWidth - look::gap2, 0));
    }
    const QFont font = sorted ? look::strong() : look::body();
    painter->setFont(font);
    painter->setPen(sorts ? look::text() : look::muted());
    const QString text = model()->headerData(section, Qt::Horizontal).toString();
    painter->drawText(words, int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter),
                      QFontMetrics(font).elidedText(text, Qt::ElideRight, words.width()));
    painter->restore();
}

} // namespace redress

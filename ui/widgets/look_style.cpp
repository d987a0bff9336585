#include "ui/widgets/look_style.h"

#include "ui/widgets/look.h"
#include "ui/widgets/text_scale.h"

#include <QHeaderView>
#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>

using namespace Qt::StringLiterals;

namespace redress::look {

namespace {

/** Opens and closes a branch: as large as the small pictures are, so that it grows with the text. */
void paintBranch(QPainter* painter, const QStyleOption& option)
{
    if (!(option.state & QStyle::State_Children) || option.rect.isEmpty()) {
        return;
    }
    const qreal reach = smallPicture() / 4.0;
    QPolygonF arrow({{-reach / 2, -reach}, {reach / 2, 0}, {-reach / 2, reach}});
    QTransform turn;
    turn.translate(option.rect.center().x(), option.rect.center().y());
    if (option.state & QStyle::State_Open) {
        turn.rotate(90);
    } else if (option.direction == Qt::RightToLeft) {
        turn.rotate(180);
    }
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(text(), reach / 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->drawPolyline(turn.map(arrow));
    painter->restore();
}

} // namespace

LookStyle::LookStyle() : QProxyStyle(QStyleFactory::create(u"Fusion"_s)) {}

void LookStyle::polish(QWidget* widget)
{
    QProxyStyle::polish(widget);
    if (auto* header = qobject_cast<QHeaderView*>(widget)) {
        header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
        header->setHighlightSections(false);
    }
}

void LookStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                              const QWidget* widget) const
{
    if (element == PE_FrameFocusRect) {
        paintFocusRing(painter, option->rect);
        return;
    }
    if (element == PE_IndicatorBranch) {
        paintBranch(painter, *option);
        return;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

int LookStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                         QStyleHintReturn* answer) const
{
    switch (hint) {
    case SH_ComboBox_Popup:
        return 0;
    case SH_ToolTip_WakeUpDelay:
        return 500;
    case SH_DialogButtonBox_ButtonsHaveIcons:
        return 0;
    case SH_EtchDisabledText:
        return 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, answer);
    }
}

int LookStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    switch (metric) {
    case PM_ButtonIconSize:
    case PM_SmallIconSize:
    case PM_TabBarIconSize:
        return smallPicture();
    case PM_LayoutLeftMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutBottomMargin:
        return gap4;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return gap2;
    case PM_SplitterWidth:
        return 7;
    case PM_TreeViewIndentation:
        return smallPicture() + gap2;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

void paintFocusRing(QPainter* painter, const QRectF& place)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(accent(), 2));
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(place.adjusted(1, 1, -1, -1), corner - 1, corner - 1);
    painter->restore();
}

} // namespace redress::look

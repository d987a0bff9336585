#include "ui/widgets/link_line.h"

#include "ui/widgets/look.h"
#include "ui/widgets/look_style.h"

#include <QPainter>
#include <QStyle>

namespace redress {

namespace {

constexpr int side = look::gap1;
constexpr int above = 3;

} // namespace

LinkLine::LinkLine(const QString& sentence, QWidget* parent) : QAbstractButton(parent)
{
    setText(sentence);
    setFont(look::body());
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QSize LinkLine::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(text()) + 2 * side + 1, fontMetrics().height() + 2 * above};
}

QSize LinkLine::minimumSizeHint() const
{
    return {std::min(sizeHint().width(), 120), sizeHint().height()};
}

int LinkLine::heightForWidth(int width) const
{
    const QRect room(0, 0, width - 2 * side, QWIDGETSIZE_MAX);
    return fontMetrics().boundingRect(room, Qt::TextWordWrap, text()).height() + 2 * above;
}

void LinkLine::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    QFont worn = font();
    worn.setUnderline(underMouse());
    painter.setFont(worn);
    painter.setPen(look::accent());
    const auto start = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignAbsolute;
    painter.drawText(rect().adjusted(side, above, -side, -above), int(start | Qt::AlignTop) | Qt::TextWordWrap,
                     text());
    if (hasFocus()) {
        look::paintFocusRing(&painter, rect());
    }
}

} // namespace redress

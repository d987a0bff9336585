#include "ui/sign_in/centred_card.h"

#include "ui/widgets/look.h"
#include "ui/widgets/text_scale.h"

#include <QGridLayout>
#include <QPainter>

namespace redress {

namespace {

constexpr int cardWidth = 440;

} // namespace

CentredCard::CentredCard(QWidget* page) : QFrame(page), inside(new QVBoxLayout(this))
{
    inside->setContentsMargins(look::gap8, look::gap8, look::gap8, look::gap8);
    inside->setSpacing(look::gap2);
    setFixedWidth(look::withText(cardWidth));
    auto* around = new QGridLayout(page);
    around->setContentsMargins(look::gap4, look::gap4, look::gap4, look::gap4);
    around->setRowStretch(0, 2);
    around->setRowStretch(2, 3);
    around->setColumnStretch(0, 1);
    around->setColumnStretch(2, 1);
    around->addWidget(this, 1, 1);
}

void CentredCard::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(look::line());
    painter.setBrush(look::surface());
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), look::corner, look::corner);
}

} // namespace redress

#include "ui/papers/drop_hint.h"

#include "ui/widgets/look.h"

#include <QPainter>

namespace redress {

using namespace Qt::StringLiterals;

DropHint::DropHint(const QString& words, QWidget* page) : QWidget(page), words(words)
{
    setObjectName(u"drop_hint"_s);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFont(look::subject());
}

void DropHint::cover()
{
    setGeometry(parentWidget()->rect());
    show();
    raise();
}

void DropHint::paintEvent(QPaintEvent*)
{
    constexpr double veil = 0.85;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor ground = look::tintOf(look::Tone::Accent);
    ground.setAlphaF(veil);
    painter.setPen(QPen(look::accent(), 2));
    painter.setBrush(ground);
    painter.drawRoundedRect(QRectF(rect()).adjusted(look::gap2, look::gap2, -look::gap2, -look::gap2), look::corner,
                            look::corner);
    painter.setPen(look::textOf(look::Tone::Accent));
    painter.drawText(rect(), Qt::AlignCenter, words);
}

} // namespace redress

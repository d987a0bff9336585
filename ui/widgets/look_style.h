#pragma once

#include <QProxyStyle>

namespace redress::look {

/** What the style sheet cannot say: the focus ring, and how widgets behave. */
class LookStyle : public QProxyStyle
{
    Q_OBJECT
public:
    LookStyle();

    using QProxyStyle::polish;
    void polish(QWidget* widget) override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                  QStyleHintReturn* answer) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override;
};

/** The ring around what has the focus: 2 px, inside `place`. */
void paintFocusRing(QPainter* painter, const QRectF& place);

} // namespace redress::look

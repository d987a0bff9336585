#include "ui/widgets/banner.h"

#include "ui/widgets/glyph.h"
#include "ui/widgets/main_button.h"
#include "ui/widgets/text_label.h"

#include <QBoxLayout>
#include <QPainter>
#include <QStyle>

namespace redress {

namespace {

constexpr int glyphSize = 14;

} // namespace

Banner::Banner(QWidget* parent)
    : QFrame(parent), words(new TextLabel(TextLabel::Kind::Body, {}, this)), buttonRow(new QHBoxLayout)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(look::gap3, look::gap2, look::gap3, look::gap2);
    row->setSpacing(look::gap2);
    row->addSpacing(glyphSize + look::gap2);
    row->addWidget(words, 1);
    row->addLayout(buttonRow);
    buttonRow->setSpacing(look::gap2);
    words->setObjectName(QStringLiteral("banner_text"));
    // At most its hint, it would cut off a text that wraps.
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    hide();
}

void Banner::tell(look::Tone newTone, const QString& text)
{
    while (QLayoutItem* item = buttonRow->takeAt(0)) {
        item->widget()->deleteLater();
        item->widget()->hide();
        delete item;
    }
    tone = newTone;
    words->setText(text);
    setAccessibleName(text);
    show();
    update();
}

QPushButton* Banner::addButton(const QString& text, const QString& objectName)
{
    QPushButton* button = plainButton(text, {}, objectName, this);
    buttonRow->addWidget(button, 0, Qt::AlignVCenter);
    button->show();
    return button;
}

void Banner::clear()
{
    words->clear();
    hide();
}

QString Banner::text() const
{
    return words->text();
}

void Banner::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(look::tintOf(tone));
    painter.drawRoundedRect(rect(), look::corner, look::corner);
    // The text stands in the middle of its place, which buttons may make higher; the sign beside its first line.
    const int textTop = words->y() + (words->height() - words->heightForWidth(words->width())) / 2;
    const int top = textTop + (words->fontMetrics().lineSpacing() - glyphSize) / 2;
    const QRect glyph(look::gap3, top, glyphSize, glyphSize);
    const auto sign = tone == look::Tone::Plain ? look::Glyph::Dot : look::glyphOf(tone);
    look::paintGlyph(&painter, QStyle::visualRect(layoutDirection(), rect(), glyph), sign, look::textOf(tone));
}

} // namespace redress

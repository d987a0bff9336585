#include "ui/settings/page_view.h"

#include "ui/widgets/look.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/text_scale.h"
#include "ui/words.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace redress {

using namespace Qt::StringLiterals;

namespace {

constexpr int captionsWidth = 200;

TextLabel* label(TextLabel::Kind kind, const QString& text)
{
    return new TextLabel(kind, breakable(text));
}

} // namespace

PageView::PageView(QWidget* parent) : QWidget(parent), column(new QVBoxLayout(this))
{
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look::gap1);
    setMaximumWidth(look::withText(look::textWidth));
}

void PageView::clear()
{
    qDeleteAll(findChildren<QWidget*>(Qt::FindDirectChildrenOnly));
    behindRow = false;
}

void PageView::show(const Page& page)
{
    clear();
    for (const PagePart& part : page) {
        add(part);
    }
    fitHeight();
}

void PageView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitHeight();
}

void PageView::fitHeight()
{
    setFixedHeight(std::max(0, column->totalHeightForWidth(width())));
}

void PageView::put(QWidget* widget)
{
    column->addWidget(widget);
    // A page that is on show already would measure it only a moment later.
    widget->show();
}

void PageView::addHeading(const QString& text)
{
    TextLabel* heading = label(TextLabel::Kind::Subject, text);
    heading->setContentsMargins(0, column->isEmpty() ? 0 : look::gap4, 0, 0);
    put(heading);
}

void PageView::addBeside(const QString& caption, const QString& text)
{
    auto* row = new QWidget;
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(look::gap4);
    TextLabel* left = label(TextLabel::Kind::Muted, caption);
    left->setFixedWidth(look::withText(captionsWidth));
    TextLabel* right = label(TextLabel::Kind::Body, text);
    right->setAccessibleName(tr("%1: %2", "a caption and its value").arg(caption, text));
    line->addWidget(left, 0, Qt::AlignTop);
    line->addWidget(right, 1, Qt::AlignTop);
    put(row);
}

void PageView::addPoint(const QString& text)
{
    auto* row = new QWidget;
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(look::gap2);
    line->addSpacing(behindRow ? look::withText(captionsWidth) + look::gap4 : 0);
    line->addWidget(new TextLabel(TextLabel::Kind::Muted, u"•"_s), 0, Qt::AlignTop);
    line->addWidget(label(TextLabel::Kind::Body, text), 1, Qt::AlignTop);
    put(row);
}

void PageView::add(const PagePart& part)
{
    switch (part.kind) {
    case PagePart::Kind::Title:
    case PagePart::Kind::Heading:
        addHeading(part.text);
        break;
    case PagePart::Kind::Paragraph:
        put(label(TextLabel::Kind::Body, part.text));
        break;
    case PagePart::Kind::Point:
        addPoint(part.text);
        return;
    case PagePart::Kind::Row:
        addBeside(part.caption, part.text);
        break;
    }
    behindRow = part.kind == PagePart::Kind::Row;
}

} // namespace redress

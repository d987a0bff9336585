#include "ui/papers/picture_view.h"

#include "ui/widgets/look.h"

#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>

namespace redress {

using namespace Qt::StringLiterals;

namespace {

constexpr double step = 1.25;
constexpr double smallest = 0.05;
constexpr double largest = 8;
/** A page is not made larger than this to fill a wide window. */
constexpr double widestPage = 1.5;

} // namespace

/** Paints the picture as large as it is itself. */
class PictureView::Sheet : public QWidget
{
public:
    using QWidget::QWidget;

    QImage whole;
    QImage small;

protected:
    void paintEvent(QPaintEvent* event) override
    {
        if (whole.isNull()) {
            return;
        }
        QPainter painter(this);
        const bool smallDoes = !small.isNull() && width() * devicePixelRatioF() <= small.width();
        const QImage& picture = smallDoes ? small : whole;
        painter.setRenderHint(QPainter::SmoothPixmapTransform, width() < 2 * picture.width());
        painter.setClipRegion(event->region());
        painter.drawImage(rect(), picture);
    }
};

PictureView::PictureView(QWidget* parent) : QScrollArea(parent), sheet(new Sheet(this))
{
    setFrameShape(QFrame::NoFrame);
    setAlignment(Qt::AlignCenter);
    setBackgroundRole(QPalette::Window);
    setFocusPolicy(Qt::StrongFocus);
    setWidget(sheet);
}

void PictureView::setPicture(const QImage& whole, const QImage& small, QSizeF naturalSize, Fit wanted)
{
    sheet->whole = whole;
    sheet->small = small;
    natural = naturalSize;
    fit = wanted;
    zoomToFit();
    horizontalScrollBar()->setValue(0);
    verticalScrollBar()->setValue(0);
}

void PictureView::redraw(const QImage& picture)
{
    sheet->whole = picture;
    sheet->small = {};
    sheet->update();
}

void PictureView::clear()
{
    setPicture({}, {}, {}, Fit::Whole);
}

double PictureView::fitting() const
{
    if (natural.isEmpty()) {
        return 1;
    }
    const QSize room = maximumViewportSize();
    if (fit == Fit::Width) {
        // Some ground at both sides shows where the page ends; the bar has its place there too.
        return std::min((room.width() - 2 * look::gap6) / natural.width(), widestPage);
    }
    return std::min({room.width() / natural.width(), room.height() / natural.height(), 1.0});
}

void PictureView::setScale(double wanted)
{
    const double lowest = std::min(smallest, fitting());
    scale = std::clamp(wanted, lowest, largest);
    sheet->resize((natural * scale).toSize());
    sheet->update();
    Q_EMIT zoomed();
}

void PictureView::zoomIn()
{
    fitted = false;
    setScale(scale * step);
}

void PictureView::zoomOut()
{
    fitted = false;
    setScale(scale / step);
}

void PictureView::zoomToFit()
{
    fitted = true;
    setScale(fitting());
}

int PictureView::dotsAcross() const
{
    return std::max(1, qRound(sheet->width() * devicePixelRatioF()));
}

void PictureView::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    if (fitted) {
        zoomToFit();
    }
}

void PictureView::wheelEvent(QWheelEvent* event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier)) {
        QScrollArea::wheelEvent(event);
    } else if (event->angleDelta().y() != 0) {
        event->angleDelta().y() > 0 ? zoomIn() : zoomOut();
    }
}

void PictureView::mousePressEvent(QMouseEvent* event)
{
    held = event->pos();
    viewport()->setCursor(Qt::ClosedHandCursor);
}

void PictureView::mouseMoveEvent(QMouseEvent* event)
{
    const QPoint moved = event->pos() - held;
    held = event->pos();
    // A bar counts from the other end where the window runs right to left.
    const int across = isRightToLeft() ? -moved.x() : moved.x();
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() - across);
    verticalScrollBar()->setValue(verticalScrollBar()->value() - moved.y());
}

void PictureView::mouseReleaseEvent(QMouseEvent*)
{
    viewport()->unsetCursor();
}

} // namespace redress

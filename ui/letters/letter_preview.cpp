#include "ui/letters/letter_preview.h"

#include "ui/letters/letter_pdf.h"
#include "ui/letters/paper_hand.h"
#include "ui/widgets/look.h"

#include <QPainter>
#include <QtConcurrentRun>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace redress {

/** Paints the pictures, each as a sheet on the window's ground; an empty sheet until there are any. */
class LetterPreview::Pages : public QWidget
{
public:
    using QWidget::QWidget;

    void setPictures(const QList<QImage>& drawn)
    {
        pictures = drawn;
        words.clear();
        layOut();
        update();
    }
    /** On the empty sheet. */
    void say(const QString& text)
    {
        words = text;
        update();
    }
    [[nodiscard]] int count() const { return int(pictures.size()); }
    void layOut()
    {
        setMinimumHeight(look::gap4 + std::max(count(), 1) * (sheet().height() + look::gap4));
    }
    [[nodiscard]] QSize sheet() const
    {
        constexpr int widest = 900;
        const int width = std::clamp(this->width() - 2 * look::gap4, 100, widest);
        return {width, qRound(width * PaperPages::paperHeight / PaperPages::paperWidth)};
    }

protected:
    void resizeEvent(QResizeEvent*) override { layOut(); }
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        QRect place(QPoint((width() - sheet().width()) / 2, look::gap4), sheet());
        if (pictures.isEmpty()) {
            painter.fillRect(place, Qt::white);
            painter.setPen(paper::mutedInk);
            painter.drawText(place.intersected(visibleRegion().boundingRect()), Qt::AlignCenter, words);
            paintEdge(painter, place);
        }
        for (const QImage& picture : std::as_const(pictures)) {
            painter.drawImage(place, picture);
            paintEdge(painter, place);
            place.translate(0, sheet().height() + look::gap4);
        }
    }

private:
    static void paintEdge(QPainter& painter, const QRect& place)
    {
        painter.setPen(look::line());
        painter.drawRect(place.adjusted(-1, -1, 0, 0));
    }

    QList<QImage> pictures;
    QString words;
};

LetterPreview::LetterPreview(QWidget* parent) : QScrollArea(parent), pages(new Pages(this))
{
    setObjectName(u"letter_pages"_s);
    setAccessibleName(tr("Pages"));
    pages->setBackgroundRole(QPalette::Window);
    setBackgroundRole(QPalette::Window);
    setWidget(pages);
    setWidgetResizable(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    pause.setSingleShot(true);
    longWait.setSingleShot(true);
    longWait.setInterval(300ms);
    connect(&pause, &QTimer::timeout, this, &LetterPreview::draw);
    connect(&longWait, &QTimer::timeout, this, [this] { pages->say(tr("The pages are being set…")); });
    connect(&drawing, &QFutureWatcherBase::finished, this, &LetterPreview::take);
}

void LetterPreview::setPrinting(const Printing& printing)
{
    shown = printing;
    if (pageCount() == 0) {
        longWait.start();
    }
    drawSoon();
}

void LetterPreview::drawSoon()
{
    // The first time it waits for no more than its size; later for the end of a window's being drawn larger.
    pause.start(pageCount() == 0 ? 0ms : 60ms);
}

void LetterPreview::setLetter(const LetterOnPaper& letter)
{
    setPrinting(printingOf(letter));
}

int LetterPreview::pageCount() const
{
    return pages->count();
}

void LetterPreview::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    drawSoon();
}

void LetterPreview::draw()
{
    if (!shown) {
        return;
    }
    // A new future takes the place of the one that is still being drawn, whose pictures are then dropped.
    const int across = qRound(pages->sheet().width() * devicePixelRatioF());
    drawing.setFuture(QtConcurrent::run([printing = *shown, across] { return asPictures(printing, across); }));
}

void LetterPreview::take()
{
    longWait.stop();
    pages->setPictures(drawing.result());
    setAccessibleDescription(tr("%1 pages").arg(pageCount()));
    Q_EMIT drawn();
}

} // namespace redress

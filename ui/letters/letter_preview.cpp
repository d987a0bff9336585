#include "ui/letters/letter_preview.h"

#include "models/result.h"
#include "ui/letters/letter_pdf.h"
#include "ui/letters/paper_hand.h"
#include "ui/widgets/look.h"

#include <QLocale>
#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace redress {

namespace {

/** Below each other in sight, both among them. */
struct PagesInSight
{
    int first = 0;
    int last = 0;

    /** With one before and one behind, so that a turn of the wheel finds it there. */
    [[nodiscard]] PagesInSight andBeside() const { return {first - 1, last + 1}; }
    [[nodiscard]] bool holds(int page) const { return page >= first && page <= last; }
};

} // namespace

/** They stay set while one scrolls: setting takes longer than drawing, of a long list by far. */
struct LetterPreview::SetPages
{
    int number = 0;
    std::unique_ptr<PaperPages> pages;
};

/** Paints the pictures, each as a sheet on the window's ground; the others empty until they are drawn. */
class LetterPreview::Pages : public QWidget
{
public:
    explicit Pages(QScrollArea* area) : QWidget(area), area(area) {}

    /** Beside what is known of the same pages; what is far from sight is forgotten. */
    void add(const Drawing& drawn)
    {
        const QMap<int, QImage> before = isOf(drawn.number, drawn.across) ? known.pictures : QMap<int, QImage>();
        const PagesInSight near = inSight().andBeside();
        known = drawn;
        for (auto one = before.begin(); one != before.end(); ++one) {
            if (near.holds(one.key())) {
                known.pictures.insert(one.key(), one.value());
            }
        }
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
    [[nodiscard]] const Drawing& drawing() const { return known; }
    [[nodiscard]] bool isOf(int number, int across) const { return known.number == number && known.across == across; }
    void layOut() { setMinimumHeight(look::gap4 + std::max(known.pageCount, 1) * step()); }
    [[nodiscard]] QSize sheet() const
    {
        constexpr int widest = 900;
        const int width = std::clamp(this->width() - 2 * look::gap4, 100, widest);
        return {width, qRound(width * PaperPages::paperHeight / PaperPages::paperWidth)};
    }
    /** The pages that can be seen, if there are so many. */
    [[nodiscard]] PagesInSight inSight() const
    {
        const int top = area->verticalScrollBar()->value();
        const int bottom = top + area->viewport()->height();
        return {std::max(0, (top - look::gap4) / step()), std::max(0, bottom - look::gap4) / step()};
    }

protected:
    void resizeEvent(QResizeEvent*) override { layOut(); }
    void paintEvent(QPaintEvent* event) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        for (int page = 0; page < std::max(known.pageCount, 1); ++page) {
            const QRect place(QPoint((width() - sheet().width()) / 2, look::gap4 + page * step()), sheet());
            if (place.intersects(event->rect())) {
                paintSheet(painter, place, known.pictures.value(page));
            }
        }
    }

private:
    [[nodiscard]] int step() const { return sheet().height() + look::gap4; }
    void paintSheet(QPainter& painter, const QRect& place, const QImage& picture) const
    {
        if (picture.isNull()) {
            painter.fillRect(place, Qt::white);
            painter.setPen(paper::mutedInk);
            painter.drawText(place.intersected(visibleRegion().boundingRect()), Qt::AlignCenter, words);
        } else {
            painter.drawImage(place, picture);
        }
        painter.setPen(look::line());
        painter.drawRect(place.adjusted(-1, -1, 0, 0));
    }

    QScrollArea* area;
    Drawing known;
    QString words;
};

LetterPreview::LetterPreview(QWidget* parent) : QScrollArea(parent), pages(new Pages(this)), set(std::make_shared<SetPages>())
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
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &LetterPreview::drawWhatCameInSight);
}

LetterPreview::~LetterPreview()
{
    // They go where they were set.
    (void)thread.after([given = std::move(set)]() mutable {
        given.reset();
        return Done{};
    });
}

void LetterPreview::setPrinting(const Printing& printing)
{
    shown = printing;
    ++number;
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
    return pages->drawing().pageCount;
}

QList<int> LetterPreview::drawnPages() const
{
    return pages->drawing().pictures.keys();
}

void LetterPreview::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    drawSoon();
}

void LetterPreview::drawWhatCameInSight()
{
    const PagesInSight wanted = pages->inSight().andBeside();
    const QMap<int, QImage>& known = pages->drawing().pictures;
    for (int page = std::max(wanted.first, 0); page <= std::min(wanted.last, pageCount() - 1); ++page) {
        if (!known.contains(page) && !pause.isActive() && !drawing.isRunning()) {
            longWait.start();
            drawSoon();
        }
    }
}

int LetterPreview::pixelsAcross() const
{
    return qRound(pages->sheet().width() * devicePixelRatioF());
}

void LetterPreview::draw()
{
    // What is being drawn comes first; then it is looked what is wanted by that time.
    if (!shown || drawing.isRunning()) {
        return;
    }
    const PagesInSight wanted = pages->inSight().andBeside();
    const int across = pixelsAcross();
    const QList<int> known = pages->isOf(number, across) ? drawnPages() : QList<int>();
    drawing.setFuture(thread.after([set = set, printing = *shown, number = number, across, wanted, known] {
        if (set->number != number) {
            *set = {number, printing.set()};
        }
        Drawing made{number, across, set->pages->pageCount(), {}};
        const int last = std::min(wanted.last, made.pageCount - 1);
        for (int page = std::clamp(wanted.first, 0, std::max(last, 0)); page <= last; ++page) {
            if (!known.contains(page)) {
                made.pictures.insert(page, asPicture(*set->pages, page, across));
            }
        }
        return made;
    }));
}

void LetterPreview::take()
{
    const Drawing made = drawing.result();
    if (made.number != number || made.across != pixelsAcross()) {
        drawSoon();
        return;
    }
    longWait.stop();
    pages->add(made);
    setAccessibleDescription(pageCount() == 1 ? tr("1 page") : tr("%1 pages").arg(QLocale().toString(pageCount())));
    Q_EMIT drawn();
    // One may have gone on meanwhile.
    drawWhatCameInSight();
}

} // namespace redress

#include "ui/papers/paper_arrival.h"

#include "ui/widgets/look.h"

#include <QApplication>
#include <QClipboard>
#include <QDropEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QPainter>
#include <QPlainTextEdit>
#include <QShortcut>

namespace redress {

using namespace Qt::StringLiterals;

namespace {

/** Over the page while something is carried across it. */
class DropHint : public QWidget
{
public:
    explicit DropHint(QWidget* page) : QWidget(page)
    {
        setObjectName(u"drop_hint"_s);
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setFont(look::subject());
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        constexpr double veil = 0.85;
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        QColor ground = look::tintOf(look::Tone::Accent);
        ground.setAlphaF(veil);
        painter.setPen(QPen(look::accent(), 2));
        painter.setBrush(ground);
        painter.drawRoundedRect(QRectF(rect()).adjusted(look::gap2, look::gap2, -look::gap2, -look::gap2),
                                look::corner, look::corner);
        painter.setPen(look::textOf(look::Tone::Accent));
        painter.drawText(rect(), Qt::AlignCenter, PaperArrival::tr("Let go to add to the papers"));
    }
};

bool isText(const QObject* watched)
{
    const auto* area = qobject_cast<const QPlainTextEdit*>(watched);
    const auto* line = qobject_cast<const QLineEdit*>(watched);
    return (area != nullptr && !area->isReadOnly()) || (line != nullptr && !line->isReadOnly());
}

} // namespace

PaperArrival::PaperArrival(QWidget* page, std::function<bool()> wanted)
    : QObject(page), page(page), wanted(std::move(wanted))
{
    page->setAcceptDrops(true);
    auto* keys = new QShortcut(QKeySequence::Paste, page);
    keys->setContext(Qt::WidgetWithChildrenShortcut);
    connect(keys, &QShortcut::activated, this, &PaperArrival::paste);
    qApp->installEventFilter(this);
}

PaperArrival::~PaperArrival() = default;

bool PaperArrival::isOnPage(const QObject* watched) const
{
    const auto* widget = qobject_cast<const QWidget*>(watched);
    return widget != nullptr && (widget == page || page->isAncestorOf(widget));
}

bool PaperArrival::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::DragEnter:
    case QEvent::DragMove:
    case QEvent::Drop:
        return isOnPage(watched) && takeDrag(static_cast<QDropEvent*>(event));
    case QEvent::DragLeave:
        if (isOnPage(watched)) {
            showHint(false);
        }
        return false;
    case QEvent::ShortcutOverride:
        // Left alone here, the keys go to the page and not into the text.
        return static_cast<QKeyEvent*>(event)->matches(QKeySequence::Paste) && isOnPage(watched) &&
               wantsPaste(watched);
    default:
        return false;
    }
}

bool PaperArrival::wantsPaste(const QObject* watched) const
{
    const QMimeData* copied = QApplication::clipboard()->mimeData();
    if (copied == nullptr || !holdsPapers(*copied) || !wanted()) {
        return false;
    }
    // Cells of a sheet come as text and as a picture of it: a text field takes the text.
    return !isText(watched) || copied->hasUrls() || !copied->hasText();
}

bool PaperArrival::takeDrag(QDropEvent* event)
{
    if (!holdsPapers(*event->mimeData())) {
        return false;
    }
    const bool dropped = event->type() == QEvent::Drop;
    // A paper of the case itself, carried out and let go too early.
    if (!wanted() || isOnPage(event->source())) {
        event->setDropAction(Qt::IgnoreAction);
        event->ignore();
        return true;
    }
    event->setDropAction(Qt::CopyAction);
    event->accept();
    showHint(!dropped);
    if (dropped) {
        Q_EMIT came(papersIn(*event->mimeData()));
    }
    return true;
}

void PaperArrival::paste()
{
    const QMimeData* copied = QApplication::clipboard()->mimeData();
    if (copied != nullptr && holdsPapers(*copied) && wanted()) {
        Q_EMIT came(papersIn(*copied));
    }
}

void PaperArrival::showHint(bool shown)
{
    if (hint == nullptr) {
        hint = new DropHint(page);
    }
    hint->setGeometry(page->rect());
    hint->setVisible(shown);
    hint->raise();
}

} // namespace redress

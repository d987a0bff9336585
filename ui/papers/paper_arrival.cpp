#include "ui/papers/paper_arrival.h"

#include "ui/papers/drop_hint.h"

#include <QApplication>
#include <QClipboard>
#include <QDropEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QShortcut>

namespace redress {

namespace {

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
        hint = new DropHint(tr("Let go to add to the papers"), page);
    }
    if (shown) {
        hint->cover();
    } else {
        hint->hide();
    }
}

} // namespace redress

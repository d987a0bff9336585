#include "ui/papers/paper_arrival.h"

#include <QApplication>
#include <QClipboard>
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
    : DropPlace(page, tr("Let go to add to the papers")), wanted(std::move(wanted))
{
    auto* keys = new QShortcut(QKeySequence::Paste, page);
    keys->setContext(Qt::WidgetWithChildrenShortcut);
    connect(keys, &QShortcut::activated, this, &PaperArrival::paste);
}

DropPlace::Answer PaperArrival::answerTo(const QObject* source) const
{
    // A paper of the case itself, carried out and let go too early.
    return !wanted() || isInside(source) ? Answer::Refuse : Answer::Take;
}

bool PaperArrival::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::ShortcutOverride) {
        return DropPlace::eventFilter(watched, event);
    }
    // Left alone here, the keys go to the page and not into the text.
    return static_cast<QKeyEvent*>(event)->matches(QKeySequence::Paste) && isInside(watched) && wantsPaste(watched);
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

void PaperArrival::paste()
{
    const QMimeData* copied = QApplication::clipboard()->mimeData();
    if (copied != nullptr && holdsPapers(*copied) && wanted()) {
        Q_EMIT came(papersIn(*copied));
    }
}

} // namespace redress

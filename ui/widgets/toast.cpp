#include "ui/widgets/toast.h"

#include "ui/widgets/look.h"
#include "ui/widgets/main_button.h"
#include "ui/widgets/text_label.h"

#include <QAction>
#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QTimer>

#include <chrono>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace redress {

Toast::Toast(QWidget* host)
    : QFrame(host), words(new TextLabel(TextLabel::Kind::Body, {}, this)),
      undoButton(quietButton(tr("Undo"), {}, u"undo"_s, this)),
      undoAct(new QAction(tr("Undo what was just done"), this)), timer(new QTimer(this))
{
    setObjectName(u"toast"_s);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(look::gap4, look::gap2, look::gap2, look::gap2);
    row->addWidget(words);
    row->addWidget(undoButton);
    row->setSizeConstraint(QLayout::SetMinimumSize);
    words->setWordWrap(false);
    timer->setSingleShot(true);
    timer->setInterval(8s);
    connect(timer, &QTimer::timeout, this, &QWidget::hide);
    undoAct->setObjectName(u"undo_act"_s);
    undoAct->setShortcut(QKeySequence::Undo);
    undoButton->setToolTip(undoAct->shortcut().toString(QKeySequence::NativeText));
    addAction(undoAct);
    connect(undoAct, &QAction::triggered, this, &Toast::takeUndo);
    connect(undoButton, &QPushButton::clicked, this, &Toast::takeUndo);
    host->installEventFilter(this);
    hide();
}

void Toast::say(const QString& text, std::function<void()> undoing)
{
    words->setText(text);
    setAccessibleName(text);
    undo = std::move(undoing);
    undoButton->setVisible(bool(undo));
    undoAct->setEnabled(bool(undo));
    place();
    show();
    raise();
    timer->start();
}

void Toast::takeUndo()
{
    hide();
    if (const auto undoing = std::exchange(undo, {})) {
        undoing();
    }
}

QString Toast::text() const
{
    return isHidden() ? QString() : words->text();
}

void Toast::place()
{
    constexpr int rightPad = look::gap4;
    layout()->setContentsMargins(look::gap4, look::gap2, undo ? look::gap2 : rightPad, look::gap2);
    const QWidget* host = parentWidget();
    const QSize size = sizeHint().expandedTo({0, 40}).boundedTo(host->size() - QSize(2 * look::gap4, 0));
    // At the side where reading begins: a panel's main button stands at the other.
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const int x = mirrored ? host->width() - size.width() - look::gap4 : look::gap4;
    setGeometry(QRect(QPoint(x, host->height() - size.height() - 40), size));
}

bool Toast::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible()) {
        place();
    }
    if (event->type() == QEvent::ShortcutOverride && watched->isWidgetType() && undoAct->isEnabled() &&
        static_cast<QKeyEvent*>(event)->matches(QKeySequence::Undo) && !undoesItself(watched)) {
        // Editors take Ctrl+Z even where they have nothing to undo.
        event->ignore();
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

void Toast::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(look::outline());
    painter.setBrush(look::raised());
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), look::corner, look::corner);
}

bool Toast::undoesItself(const QObject* editor)
{
    const auto* line = qobject_cast<const QLineEdit*>(editor);
    const auto* area = qobject_cast<const QPlainTextEdit*>(editor);
    return (line != nullptr && line->isUndoAvailable()) ||
           (area != nullptr && area->document()->isUndoAvailable());
}

void Toast::showEvent(QShowEvent* event)
{
    QFrame::showEvent(event);
    qApp->installEventFilter(this);
}

void Toast::hideEvent(QHideEvent* event)
{
    QFrame::hideEvent(event);
    qApp->removeEventFilter(this);
}

void Toast::enterEvent(QEnterEvent* event)
{
    QFrame::enterEvent(event);
    timer->stop();
}

void Toast::leaveEvent(QEvent* event)
{
    QFrame::leaveEvent(event);
    timer->start();
}

} // namespace redress

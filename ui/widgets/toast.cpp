#include "ui/widgets/toast.h"

#include "ui/widgets/look.h"
#include "ui/widgets/main_button.h"
#include "ui/widgets/text_label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QTimer>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace redress {

Toast::Toast(QWidget* host)
    : QFrame(host), words(new TextLabel(TextLabel::Kind::Body, {}, this)),
      undoButton(quietButton(tr("Undo"), {}, u"undo"_s, this)), timer(new QTimer(this))
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
    connect(undoButton, &QPushButton::clicked, this, [this] {
        hide();
        undo();
    });
    host->installEventFilter(this);
    hide();
}

void Toast::say(const QString& text, std::function<void()> undoing)
{
    words->setText(text);
    setAccessibleName(text);
    undo = std::move(undoing);
    undoButton->setVisible(bool(undo));
    place();
    show();
    raise();
    timer->start();
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
    setGeometry(QRect(QPoint((host->width() - size.width()) / 2, host->height() - size.height() - 40), size));
}

bool Toast::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize && isVisible()) {
        place();
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

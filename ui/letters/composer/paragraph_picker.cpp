#include "ui/letters/composer/paragraph_picker.h"

#include "models/fold.h"
#include "ui/widgets/look.h"
#include "ui/widgets/text_scale.h"
#include "ui/words.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QScreen>
#include <QVBoxLayout>

namespace redress {

using namespace Qt::StringLiterals;

namespace {

constexpr int pickerWidth = 420;
constexpr int pickerHeight = 300;

} // namespace

QList<CannedText> paragraphsFor(const QString& typed, const QList<CannedText>& paragraphs)
{
    const QString wanted = fold(typed.trimmed());
    QList<CannedText> byShortcut;
    QList<CannedText> byName;
    for (const CannedText& one : paragraphs) {
        if (one.shortcut.startsWith(wanted)) {
            byShortcut.append(one);
        } else if (fold(one.name).contains(wanted)) {
            byName.append(one);
        }
    }
    return byShortcut + byName;
}

ParagraphPicker::ParagraphPicker(const QList<CannedText>& paragraphs, QWidget* parent)
    : QFrame(parent, Qt::Popup), all(paragraphs), field(new QLineEdit), lines(new QListWidget)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"paragraph_picker"_s);
    setProperty("kind", u"popup"_s);
    field->setObjectName(u"paragraph_field"_s);
    field->setAccessibleName(tr("Find a paragraph"));
    field->setPlaceholderText(tr("Shortcut or name"));
    field->installEventFilter(this);
    lines->setObjectName(u"paragraph_lines"_s);
    lines->setAccessibleName(tr("Paragraphs"));
    lines->setFocusPolicy(Qt::NoFocus);
    lines->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    lines->setTextElideMode(Qt::ElideRight);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(look::gap2, look::gap2, look::gap2, look::gap2);
    column->setSpacing(look::gap2);
    column->addWidget(field);
    column->addWidget(lines, 1);
    setFixedSize(look::withText(pickerWidth), look::withText(pickerHeight));
    connect(field, &QLineEdit::textChanged, this, &ParagraphPicker::narrow);
    connect(lines, &QListWidget::itemClicked, this, [this] { take(lines->currentRow()); });
}

void ParagraphPicker::openAt(const QWidget* widget, const QRect& place, const QString& typed)
{
    field->setText(typed);
    narrow();
    const QRect room = widget->screen()->availableGeometry();
    QPoint at = widget->mapToGlobal(isRightToLeft() ? place.bottomRight() - QPoint(width(), 0) : place.bottomLeft());
    if (at.y() + height() > room.bottom()) {
        at.setY(widget->mapToGlobal(place.topLeft()).y() - height());
    }
    at.setX(std::clamp(at.x(), room.left(), std::max(room.left(), room.right() - width())));
    move(at);
    show();
    field->setFocus();
}

void ParagraphPicker::narrow()
{
    shown = paragraphsFor(field->text(), all);
    lines->clear();
    for (const CannedText& one : std::as_const(shown)) {
        auto* item = new QListWidgetItem(tr("%1 — %2", "a shortcut and what it stands for").arg(one.shortcut, apart(one.name)), lines);
        item->setToolTip(one.text.toHtmlEscaped());
    }
    lines->setCurrentRow(0);
}

void ParagraphPicker::step(int by)
{
    if (lines->count() > 0) {
        lines->setCurrentRow((lines->currentRow() + by + lines->count()) % lines->count());
    }
}

void ParagraphPicker::take(int row)
{
    if (row < 0 || row >= shown.size()) {
        return;
    }
    const CannedText chosen = shown.at(row);
    close();
    Q_EMIT picked(chosen);
}

bool ParagraphPicker::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress) {
        return QFrame::eventFilter(watched, event);
    }
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Down:
        step(1);
        return true;
    case Qt::Key_Up:
        step(-1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        take(lines->currentRow());
        return true;
    case Qt::Key_Escape:
        close();
        return true;
    default:
        return QFrame::eventFilter(watched, event);
    }
}

} // namespace redress

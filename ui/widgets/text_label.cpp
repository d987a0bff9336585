#include "ui/widgets/text_label.h"

#include "ui/words/case_words.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace redress {

namespace {

QFont fontOf(TextLabel::Kind kind)
{
    switch (kind) {
    case TextLabel::Kind::Body:
    case TextLabel::Kind::Muted:
        return look::body();
    case TextLabel::Kind::Caption:
        return look::caption();
    case TextLabel::Kind::Strong:
        return look::strong();
    case TextLabel::Kind::Subject:
        return look::subject();
    case TextLabel::Kind::PageTitle:
        return look::pageTitle();
    }
    Q_UNREACHABLE();
}

bool isMuted(TextLabel::Kind kind)
{
    return kind == TextLabel::Kind::Muted || kind == TextLabel::Kind::Caption;
}

/** The name under which the style sheet knows it. */
QString toneName(look::Tone tone)
{
    switch (tone) {
    case look::Tone::Plain:
        return u"plain"_s;
    case look::Tone::Accent:
        return u"accent"_s;
    case look::Tone::Waiting:
        return u"waiting"_s;
    case look::Tone::Late:
        return u"late"_s;
    case look::Tone::Done:
        return u"done"_s;
    case look::Tone::Signed:
        return u"signed"_s;
    case look::Tone::Refused:
        return u"refused"_s;
    }
    Q_UNREACHABLE();
}

/** Takes the line colour from the palette, so that it follows a change of appearance. */
class Hairline : public QWidget
{
public:
    Hairline(Qt::Orientation orientation, QWidget* parent) : QWidget(parent)
    {
        setBackgroundRole(QPalette::Mid);
        setAutoFillBackground(true);
        if (orientation == Qt::Horizontal) {
            setFixedHeight(1);
        } else {
            setFixedWidth(1);
        }
    }
};

} // namespace

TextLabel::TextLabel(Kind kind, const QString& text, QWidget* parent) : QLabel(parent), kind(kind)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setFont(fontOf(kind));
    setTone(look::Tone::Plain);
    align();
    setText(text);
}

void TextLabel::setTone(look::Tone tone)
{
    const bool isOwn = tone == look::Tone::Plain;
    setForegroundRole(isOwn && isMuted(kind) ? QPalette::PlaceholderText : QPalette::WindowText);
    const QVariant worn = isOwn ? QVariant() : toneName(tone);
    if (property("tone") != worn) {
        setProperty("tone", worn);
        style()->unpolish(this);
        style()->polish(this);
    }
}

void TextLabel::changeEvent(QEvent* event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange) {
        align();
    }
}

void TextLabel::align()
{
    if (!alignment().testFlag(Qt::AlignHCenter)) {
        // Left alone, a label goes by the script of its text.
        const auto side = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft);
        setAlignment(side | Qt::AlignAbsolute | (alignment() & Qt::AlignVertical_Mask));
    }
}

void TextLabel::makeSelectable()
{
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setCursor(Qt::IBeamCursor);
}

void TextLabel::copy() const
{
    QGuiApplication::clipboard()->setText(withoutIsolates(selectedText()));
}

void TextLabel::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy) && hasSelectedText()) {
        copy();
        return;
    }
    QLabel::keyPressEvent(event);
}

void TextLabel::contextMenuEvent(QContextMenuEvent* event)
{
    if (!textInteractionFlags().testFlag(Qt::TextSelectableByMouse)) {
        QLabel::contextMenuEvent(event);
        return;
    }
    QMenu menu;
    menu.addActions(actions());
    menu.addSeparator();
    menu.addAction(tr("Copy"), QKeySequence::Copy, this, &TextLabel::copy)->setEnabled(hasSelectedText());
    menu.addAction(tr("Select all"), this, [this] { setSelection(0, int(text().size())); });
    menu.exec(event->globalPos());
}

QWidget* hairline(Qt::Orientation orientation, QWidget* parent)
{
    return new Hairline(orientation, parent);
}

} // namespace redress

#include "ui/widgets/text_area.h"

#include "ui/widgets/look.h"

#include <QAbstractTextDocumentLayout>
#include <QKeyEvent>
#include <QMimeData>
#include <QScrollBar>
#include <QStyle>
#include <QTextBlock>

#include <cmath>

namespace redress {

namespace {

/** Breaks lines so long that typing in them would crawl, each at a blank. */
QString withLinesBroken(QString text)
{
    constexpr qsizetype longest = 4000;
    qsizetype begin = 0;
    while (text.size() - begin > longest) {
        const qsizetype lineEnd = text.indexOf(u'\n', begin);
        if (lineEnd >= 0 && lineEnd - begin <= longest) {
            begin = lineEnd + 1;
            continue;
        }
        const qsizetype blank = text.lastIndexOf(u' ', begin + longest);
        if (blank > begin) {
            text[blank] = u'\n';
        }
        begin = (blank > begin ? blank : begin + longest) + 1;
    }
    return text;
}

} // namespace

TextArea::TextArea(int visibleLines, QWidget* parent)
    : QPlainTextEdit(parent), fewest(visibleLines), shownLines(visibleLines)
{
    setTabChangesFocus(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    document()->setDocumentMargin(look::gap1);
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            [this](const QSizeF& lines) { grow(int(lines.height())); });
    // What is put in before the area has its width is broken into lines without the document's saying so.
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this, [this] { grow(document()->lineCount()); });
    connect(this, &QPlainTextEdit::textChanged, this, &TextArea::align);
    align();
}

QSize TextArea::sizeHint() const
{
    return {look::textWidth / 2, heightOf(shownLines)};
}

QSize TextArea::minimumSizeHint() const
{
    return {120, heightOf(shownLines)};
}

void TextArea::grow(int lines)
{
    const int wanted = std::clamp(lines, fewest, 3 * fewest);
    if (wanted != shownLines) {
        shownLines = wanted;
        updateGeometry();
    }
}

void TextArea::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && event->modifiers().testFlag(Qt::ControlModifier)) {
        Q_EMIT accepted();
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
}

void TextArea::insertFromMimeData(const QMimeData* source)
{
    if (source->hasText()) {
        insertPlainText(withLinesBroken(source->text()));
        ensureCursorVisible();
    }
}

void TextArea::changeEvent(QEvent* event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        updateGeometry();
    } else if (event->type() == QEvent::LayoutDirectionChange) {
        align();
    }
}

void TextArea::align()
{
    const QString first = document()->firstBlock().text();
    const auto direction = first.isEmpty() ? layoutDirection()
                                           : (first.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    // Left alone, a plain text edit begins every script at the left.
    const Qt::Alignment side = QStyle::visualAlignment(direction, Qt::AlignLeft) | Qt::AlignAbsolute;
    QTextOption option = document()->defaultTextOption();
    if (option.alignment() != side) {
        option.setAlignment(side);
        document()->setDefaultTextOption(option);
    }
}

int TextArea::heightOf(int lines) const
{
    // Without the last pixel, Qt would scroll the last line.
    constexpr int frameAndPadding = 12 + 1;
    // Lines of a document stand on whole pixels, each rounded up.
    return lines * int(std::ceil(QFontMetricsF(font()).height())) + 2 * int(document()->documentMargin()) + frameAndPadding;
}

} // namespace redress

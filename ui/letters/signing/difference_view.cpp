#include "ui/letters/signing/difference_view.h"

#include "models/text_difference.h"
#include "ui/letters/letter_words.h"
#include "ui/widgets/look.h"

#include <QAbstractTextDocumentLayout>
#include <QLocale>
#include <QTextCursor>
#include <QTextOption>
#include <QWheelEvent>
#include <QtMath>

#include <algorithm>

namespace redress {

using namespace Qt::StringLiterals;

namespace {

QTextCharFormat formatOf(PartKind kind)
{
    QTextCharFormat format;
    format.setFont(look::body());
    format.setForeground(look::text());
    if (kind == PartKind::Same) {
        return format;
    }
    const look::Tone tone = kind == PartKind::New ? look::Tone::Done : look::Tone::Late;
    format.setForeground(look::textOf(tone));
    format.setBackground(look::tintOf(tone));
    format.setFontUnderline(kind == PartKind::New);
    format.setFontStrikeOut(kind == PartKind::Gone);
    return format;
}

QString spoken(const QList<TextPart>& parts)
{
    const auto added = std::ranges::count(parts, PartKind::New, &TextPart::kind);
    const auto gone = std::ranges::count(parts, PartKind::Gone, &TextPart::kind);
    const QLocale here;
    return added + gone == 0 ? QString()
                             : DifferenceView::tr("Passages new: %1, gone: %2").arg(here.toString(added), here.toString(gone));
}

} // namespace

DifferenceView::DifferenceView(const QString& objectName, QWidget* parent) : QTextBrowser(parent)
{
    setObjectName(objectName);
    setTabChangesFocus(true);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    document()->setDocumentMargin(0);
    setAccessibleName(tr("Text of the letter"));
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            &DifferenceView::fitHeight);
}

void DifferenceView::showText(const QString& text, const QString& language)
{
    showAs({{}, text, language, false});
}

void DifferenceView::showChanges(const QString& before, const QString& after, const QString& language)
{
    showAs({before, after, language, true});
}

void DifferenceView::showAs(const Shown& wanted)
{
    if (wanted != shown) {
        shown = wanted;
        write();
    }
}

void DifferenceView::write()
{
    const QList<TextPart> parts = shown.isCompared ? differencesOf(shown.before, shown.after)
                                                   : QList<TextPart>{{PartKind::Same, shown.after}};
    QTextOption option = document()->defaultTextOption();
    option.setTextDirection(letterDirection(shown.language));
    document()->setDefaultTextOption(option);
    QTextCursor cursor(document());
    cursor.beginEditBlock();
    cursor.select(QTextCursor::Document);
    cursor.removeSelectedText();
    for (const TextPart& part : parts) {
        cursor.insertText(part.text, formatOf(part.kind));
    }
    cursor.endEditBlock();
    setAccessibleDescription(spoken(parts));
    fitHeight();
}

QSize DifferenceView::sizeHint() const
{
    return {look::textWidth, height()};
}

void DifferenceView::fitHeight()
{
    const int height = qCeil(document()->size().height()) + 2 * frameWidth() + look::gap1;
    if (height != minimumHeight()) {
        setFixedHeight(height);
    }
}

void DifferenceView::wheelEvent(QWheelEvent* event)
{
    event->ignore();
}

} // namespace redress

#include "ui/case/journal_view.h"

#include "ui/case/folded_text.h"
#include "ui/widgets/look.h"
#include "ui/words.h"

#include <QAbstractTextDocumentLayout>
#include <QKeyEvent>
#include <QMimeData>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocumentFragment>

namespace redress {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestQuote = 280;

QTextCharFormat written(const QFont& font, const QColor& colour)
{
    QTextCharFormat format;
    format.setFont(font);
    format.setForeground(colour);
    return format;
}

QTextBlockFormat spaced(int above, int indent)
{
    QTextBlockFormat format;
    format.setTopMargin(above);
    format.setLeftMargin(indent);
    return format;
}

} // namespace

JournalView::JournalView(QWidget* parent) : QTextBrowser(parent)
{
    setObjectName(u"journal"_s);
    setAccessibleName(tr("Journal of the case"));
    setOpenLinks(false);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTextInteractionFlags(Qt::TextBrowserInteraction | Qt::TextSelectableByKeyboard);
    document()->setDocumentMargin(0);
    connect(this, &QTextBrowser::anchorClicked, this, &JournalView::turn);
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            &JournalView::fitHeight);
}

void JournalView::begin()
{
    unfolded.clear();
    lines.clear();
}

void JournalView::tell(const CaseView& view, const Office& office, const QTimeZone& zone, Moment now)
{
    QList<Line> told;
    for (auto happening = view.journal.crbegin(); happening != view.journal.crend(); ++happening) {
        const Staff* actor = office.member(happening->actor);
        told.append({happening->version, toneOf(happening->event),
                     headlineOf(*happening, office, *view.procedure, zone),
                     tr("%1 · %2").arg(actor == nullptr ? tr("somebody unknown") : apart(actor->name),
                                       momentInWords(happening->at, now, zone)),
                     quoteOf(happening->event)});
    }
    if (told != lines) {
        lines = told;
        write();
    }
}

void JournalView::write()
{
    QTextCursor cursor(document());
    cursor.beginEditBlock();
    cursor.select(QTextCursor::Document);
    cursor.removeSelectedText();
    for (const Line& line : std::as_const(lines)) {
        writeLine(cursor, line);
    }
    cursor.endEditBlock();
    fitHeight();
}

void JournalView::writeLine(QTextCursor& cursor, const Line& line)
{
    const bool first = cursor.atStart();
    const int indent = look::gap4;
    QTextBlockFormat head = spaced(first ? 0 : look::gap3, indent);
    head.setTextIndent(-indent);
    if (first) {
        cursor.setBlockFormat(head);
    } else {
        cursor.insertBlock(head);
    }
    cursor.insertText(u"●"_s, written(look::caption(), look::textOf(line.tone)));
    cursor.insertText(u"  "_s + line.headline, written(look::body(), look::text()));
    cursor.insertBlock(spaced(0, indent));
    cursor.insertText(line.whoAndWhen, written(look::caption(), look::muted()));
    if (line.quote.isEmpty()) {
        return;
    }
    const bool open = unfolded.contains(line.version);
    const QString beginning = beginningOf(line.quote, longestQuote);
    cursor.insertBlock(spaced(look::gap1, indent));
    // A line end inside a quote would begin a block with the wrong margins.
    QString quote = open ? line.quote : beginning;
    cursor.insertText(quote.replace(u'\n', QChar::LineSeparator), written(look::body(), look::text()));
    if (beginning != line.quote) {
        QTextCharFormat link = written(look::caption(), look::accent());
        link.setAnchor(true);
        link.setAnchorHref(QString::number(line.version));
        cursor.insertText(u"  "_s, {});
        cursor.insertText(open ? tr("Show less") : tr("Show all"), link);
    }
}

void JournalView::turn(const QUrl& link)
{
    const int version = link.toString().toInt();
    if (!unfolded.remove(version)) {
        unfolded.insert(version);
    }
    write();
}

void JournalView::fitHeight()
{
    const int height = qCeil(document()->size().height()) + 2 * frameWidth() + look::gap2;
    if (height != minimumHeight()) {
        setFixedHeight(height);
    }
}

void JournalView::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
    case Qt::Key_Home:
    case Qt::Key_End:
        if (event->modifiers() == Qt::NoModifier) {
            event->ignore();
            return;
        }
        break;
    default:
        break;
    }
    QTextBrowser::keyPressEvent(event);
}

QMimeData* JournalView::createMimeDataFromSelection() const
{
    auto* copied = new QMimeData;
    copied->setText(withoutIsolates(textCursor().selection().toPlainText()));
    return copied;
}

void JournalView::wheelEvent(QWheelEvent* event)
{
    event->ignore();
}

} // namespace redress

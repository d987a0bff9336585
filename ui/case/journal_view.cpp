#include "ui/case/journal_view.h"

#include "ui/case/folded_text.h"
#include "ui/case/struck_entries.h"
#include "ui/widgets/look.h"
#include "ui/words.h"
#include "ui/words/told_journal.h"

#include <QAbstractTextDocumentLayout>
#include <QAction>
#include <QContextMenuEvent>
#include <QFontMetricsF>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocumentFragment>

#include <algorithm>

namespace redress {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestQuote = 280;
/** Of a block: the place in the case of the line it belongs to. */
constexpr int versionProperty = QTextFormat::UserProperty;

const QString dot = u"●"_s;
const QString behindDot = u"  "_s;

/** All lines of an entry begin where the first one does behind its dot. */
int indentOfText()
{
    return qRound(QFontMetricsF(look::caption()).horizontalAdvance(dot) +
                  QFontMetricsF(look::body()).horizontalAdvance(behindDot));
}

QTextCharFormat written(const QFont& font, const QColor& colour)
{
    QTextCharFormat format;
    format.setFont(font);
    format.setForeground(colour);
    return format;
}

QTextBlockFormat spaced(int above, int indent, int version)
{
    QTextBlockFormat format;
    format.setProperty(versionProperty, version);
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
    auto* strike = new QAction(tr("Strike this entry…"), this);
    strike->setObjectName(u"strike_this"_s);
    strike->setShortcut(Qt::Key_Delete);
    strike->setShortcutContext(Qt::WidgetShortcut);
    addAction(strike);
    connect(strike, &QAction::triggered, this, [this] { strikeAt(textCursor()); });
    connect(this, &QTextBrowser::anchorClicked, this, &JournalView::turn);
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            &JournalView::fitHeight);
}

void JournalView::begin()
{
    unfolded.clear();
    lines.clear();
}

void JournalView::tell(const CaseView& view, const Office& office, const QTimeZone& zone, Moment now, StaffId striker)
{
    const QList<ToldEntry> entries = toldJournal(view, office, zone);
    QList<Line> told;
    for (qsizetype at = entries.size() - 1; at >= 0; --at) {
        const CaseHappening& happening = view.journal.at(at);
        const ToldEntry& entry = entries.at(at);
        told.append({entry.version, toneOf(happening.event), entry.headline,
                     tr("%1 · %2").arg(entry.actor, momentInWords(entry.at, now, zone)), entry.quote,
                     view.complaint.struck.contains(happening.version),
                     !striker.isNone() && canBeStruck(happening, view.complaint, striker)});
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
    const int indent = indentOfText();
    QTextBlockFormat head = spaced(first ? 0 : look::gap3, indent, line.version);
    head.setTextIndent(-indent);
    if (first) {
        cursor.setBlockFormat(head);
    } else {
        cursor.insertBlock(head);
    }
    cursor.insertText(dot, written(look::caption(), look::textOf(line.tone)));
    QTextCharFormat words = written(look::body(), line.struck ? look::muted() : look::text());
    words.setFontStrikeOut(line.struck);
    cursor.insertText(behindDot, written(look::body(), look::text()));
    cursor.insertText(line.headline, words);
    cursor.insertBlock(spaced(0, indent, line.version));
    const QString mark = line.struck ? tr("struck · ") : QString();
    cursor.insertText(mark + line.whoAndWhen, written(look::caption(), look::muted()));
    if (line.quote.isEmpty()) {
        return;
    }
    const bool open = unfolded.contains(line.version);
    const QString beginning = beginningOf(line.quote, longestQuote);
    cursor.insertBlock(spaced(look::gap1, indent, line.version));
    // A line end inside a quote would begin a block with the wrong margins.
    QString quote = open ? line.quote : beginning;
    cursor.insertText(quote.replace(u'\n', QChar::LineSeparator), words);
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

int JournalView::strikableAt(const QTextCursor& cursor) const
{
    const int version = cursor.block().blockFormat().intProperty(versionProperty);
    const bool strikable = std::ranges::any_of(
        lines, [version](const Line& line) { return line.strikable && line.version == version; });
    return strikable ? version : 0;
}

void JournalView::strikeAt(const QTextCursor& cursor)
{
    if (const int version = strikableAt(cursor); version > 0) {
        Q_EMIT strikeWanted(version);
    }
}

void JournalView::contextMenuEvent(QContextMenuEvent* event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QTextCursor at = byKey ? textCursor() : cursorForPosition(event->pos());
    QMenu menu;
    QAction* strike = menu.addAction(tr("Strike this entry…"), this, [this, at] { strikeAt(at); });
    strike->setEnabled(strikableAt(at) > 0);
    menu.addSeparator();
    menu.addAction(tr("Copy"), QKeySequence::Copy, this, &QTextEdit::copy)->setEnabled(textCursor().hasSelection());
    menu.addAction(tr("Select all"), QKeySequence::SelectAll, this, &QTextEdit::selectAll);
    menu.exec(byKey ? mapToGlobal(cursorRect().bottomLeft()) : event->globalPos());
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

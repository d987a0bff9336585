#include "ui/palette/command_palette.h"

#include "ui/palette/palette_line.h"
#include "ui/palette/palette_rank.h"
#include "ui/widgets/look.h"
#include "ui/widgets/text_label.h"
#include "ui/words.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QVBoxLayout>

#include <chrono>

namespace redress {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int widest = 620;
constexpr int highest = 460;
constexpr int mostOfAGroup = 8;
/** Before anything is typed the palette is a table of contents. */
constexpr int all = 100;

} // namespace

CommandPalette::CommandPalette(QWidget* host)
    : QWidget(host), sheet(new QFrame(this)), field(new QLineEdit), lines(new QListWidget),
      nothing(new TextLabel(TextLabel::Kind::Muted, tr("Nothing is called so")))
{
    setObjectName(u"palette"_s);
    setAccessibleName(tr("Search or do anything"));
    build();
    pause.setSingleShot(true);
    pause.setInterval(150ms);
    connect(&pause, &QTimer::timeout, this, &CommandPalette::askForCases);
    connect(field, &QLineEdit::textChanged, this, &CommandPalette::narrow);
    connect(lines, &QListWidget::itemClicked, this, &CommandPalette::choose);
    host->installEventFilter(this);
    hide();
}

void CommandPalette::build()
{
    sheet->setProperty("kind", u"popup"_s);
    auto* column = new QVBoxLayout(sheet);
    column->setContentsMargins(1, look::gap2, 1, look::gap2);
    column->setSpacing(look::gap2);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(look::gap2, 0, look::gap2, 0);
    row->addWidget(field);
    field->setObjectName(u"palette_field"_s);
    field->setAccessibleName(tr("Search or do anything"));
    field->setPlaceholderText(tr("Search or do anything…"));
    field->addAction(look::icon(u"search"_s), QLineEdit::LeadingPosition);
    field->installEventFilter(this);
    lines->setObjectName(u"palette_lines"_s);
    lines->setAccessibleName(tr("What can be done"));
    lines->setFocusPolicy(Qt::NoFocus);
    lines->setFrameShape(QFrame::NoFrame);
    lines->setMouseTracking(true);
    lines->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    lines->setItemDelegate(new PaletteLine(lines));
    nothing->setObjectName(u"palette_empty"_s);
    nothing->setContentsMargins(look::gap4, look::gap2, look::gap4, look::gap2);
    column->addLayout(row);
    column->addWidget(lines, 1);
    column->addWidget(nothing);
}

void CommandPalette::begin(const QList<PaletteEntry>& entries, FindCases wanted)
{
    before = window()->focusWidget();
    offered = entries;
    findCases = std::move(wanted);
    found.clear();
    {
        const QSignalBlocker quiet(field);
        field->clear();
    }
    show();
    raise();
    narrow();
    field->setFocus(Qt::ShortcutFocusReason);
}

void CommandPalette::leave()
{
    pause.stop();
    ++asked;
    hide();
    if (before != nullptr && before->isVisible()) {
        before->setFocus(Qt::OtherFocusReason);
    }
}

void CommandPalette::narrow()
{
    ++asked;
    if (field->text().trimmed().isEmpty()) {
        pause.stop();
        found.clear();
    } else {
        pause.start();
    }
    showLines();
}

void CommandPalette::askForCases()
{
    findCases(withoutIsolates(field->text()),
              [palette = QPointer(this), number = ++asked](const QList<PaletteEntry>& cases) {
                  if (palette != nullptr && number == palette->asked) {
                      palette->found = cases;
                      palette->showLines();
                  }
              });
}

void CommandPalette::showLines()
{
    const QString chosen = lines->currentItem() == nullptr
                               ? QString()
                               : lines->currentItem()->data(PaletteLine::NameRole).toString();
    const bool typed = !field->text().trimmed().isEmpty();
    shown = ranked(offered + found, field->text(), typed ? mostOfAGroup : all);
    lines->clear();
    for (int at = 0; at < shown.size(); ++at) {
        if (at == 0 || shown.at(at).group != shown.at(at - 1).group) {
            addHeading(wordOf(shown.at(at).group));
        }
        addLine(shown.at(at), at);
        // Cases that come late do not take the mark away from what was chosen meanwhile.
        if (shown.at(at).name == chosen && !pause.isActive()) {
            lines->setCurrentRow(lines->count() - 1);
        }
    }
    if (lines->currentRow() < 0) {
        lines->setCurrentRow(lines->count() > 1 ? 1 : -1);
        lines->scrollToTop();
    }
    lines->setVisible(!shown.isEmpty());
    nothing->setVisible(shown.isEmpty());
    place();
}

void CommandPalette::addHeading(const QString& words)
{
    auto* item = new QListWidgetItem(words, lines);
    item->setFlags(Qt::NoItemFlags);
    item->setData(PaletteLine::HeadingRole, true);
}

void CommandPalette::addLine(const PaletteEntry& entry, int number)
{
    auto* item = new QListWidgetItem(look::icon(entry.icon), entry.words, lines);
    item->setData(PaletteLine::NameRole, entry.name);
    item->setData(PaletteLine::NoteRole, entry.note);
    item->setData(PaletteLine::EntryRole, number);
    item->setData(Qt::AccessibleTextRole,
                  entry.note.isEmpty() ? entry.words : u"%1, %2"_s.arg(entry.words, entry.note));
}

void CommandPalette::step(int by)
{
    const int count = lines->count();
    for (int tried = 0, row = lines->currentRow(); tried < count; ++tried) {
        row = (row + by + count) % count;
        if (lines->item(row)->flags() & Qt::ItemIsSelectable) {
            lines->setCurrentRow(row);
            return;
        }
    }
}

void CommandPalette::choose(const QListWidgetItem* item)
{
    if (item == nullptr || !(item->flags() & Qt::ItemIsSelectable)) {
        return;
    }
    const auto act = shown.at(item->data(PaletteLine::EntryRole).toInt()).act;
    leave();
    act();
}

bool CommandPalette::takeKey(int key)
{
    constexpr int page = 6;
    switch (key) {
    case Qt::Key_Escape:
        leave();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose(lines->currentItem());
        return true;
    case Qt::Key_Down:
    case Qt::Key_Tab:
        step(1);
        return true;
    case Qt::Key_Up:
    case Qt::Key_Backtab:
        step(-1);
        return true;
    case Qt::Key_PageDown:
    case Qt::Key_PageUp:
        for (int times = 0; times < page; ++times) {
            step(key == Qt::Key_PageDown ? 1 : -1);
        }
        return true;
    default:
        return false;
    }
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible()) {
        place();
    }
    if (watched == field && event->type() == QEvent::ShortcutOverride) {
        // What lies below must not be done by a key that was meant for the palette.
        event->accept();
        return true;
    }
    if (watched == field && event->type() == QEvent::KeyPress) {
        const auto* pressed = static_cast<QKeyEvent*>(event);
        if (pressed->key() == Qt::Key_K && pressed->modifiers() == Qt::ControlModifier) {
            leave();
            return true;
        }
        return takeKey(pressed->key());
    }
    if (watched == field && event->type() == QEvent::FocusOut && isVisible() &&
        static_cast<QFocusEvent*>(event)->reason() != Qt::ActiveWindowFocusReason &&
        static_cast<QFocusEvent*>(event)->reason() != Qt::PopupFocusReason) {
        before = nullptr;
        leave();
    }
    return QWidget::eventFilter(watched, event);
}

void CommandPalette::mousePressEvent(QMouseEvent*)
{
    leave();
}

void CommandPalette::place()
{
    setGeometry(parentWidget()->rect());
    int wanted = field->sizeHint().height() + 4 * look::gap2;
    for (int row = 0; row < lines->count(); ++row) {
        wanted += lines->sizeHintForRow(row);
    }
    if (shown.isEmpty()) {
        wanted += nothing->sizeHint().height() + look::gap2;
    }
    const QSize size(qMin(widest, width() - 2 * look::gap4),
                     qMin(wanted, qMin(highest, height() - 2 * look::gap8)));
    sheet->setGeometry(QRect(QPoint((width() - size.width()) / 2, look::gap2), size));
}

void CommandPalette::paintEvent(QPaintEvent*)
{
    constexpr int veil = 40;
    QPainter(this).fillRect(rect(), QColor(0, 0, 0, veil));
}

} // namespace redress

#include "ui/letters/register/register_view.h"

#include "ui/letters/register/register_table.h"
#include "ui/widgets/look.h"
#include "ui/widgets/text_scale.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>
#include <array>
#include <optional>

namespace redress {

using namespace Qt::StringLiterals;

namespace {

/** At first; kind, name, subject and state share what is left in these relations. */
constexpr std::array<int, RegisterTable::ColumnCount> narrowest{84, 108, 0, 0, 0, 116, 0};
constexpr std::array<int, RegisterTable::ColumnCount> shares{0, 0, 4, 4, 6, 0, 8};
constexpr int narrowestShare = 12;

} // namespace

RegisterView::RegisterView(RegisterTable& lines, QWidget* parent) : QTableView(parent), model(lines)
{
    setObjectName(u"letter_register"_s);
    setAccessibleName(tr("Letter register"));
    setModel(&model);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    verticalHeader()->hide();
    const int line = std::max(look::tableRow, QFontMetrics(look::body()).height() + look::gap2);
    verticalHeader()->setMinimumSectionSize(line);
    verticalHeader()->setDefaultSectionSize(line);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    connect(this, &QTableView::doubleClicked, this, &RegisterView::opened);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &RegisterView::lookForEnd);
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this, &RegisterView::lookForEnd);
}

const RegisterLine* RegisterView::current() const
{
    return model.lineAt(currentIndex().row());
}

void RegisterView::keepingPlace(const std::function<void()>& change)
{
    const auto copied = [](const RegisterLine* line) { return line == nullptr ? std::nullopt : std::optional(*line); };
    QScrollBar* bar = verticalScrollBar();
    const int place = currentIndex().row();
    const int topRow = std::max(0, rowAt(1));
    const int offset = rowViewportPosition(topRow);
    const auto line = copied(current());
    const auto top = bar->value() == 0 ? std::nullopt : copied(model.lineAt(topRow));
    change();
    executeDelayedItemsLayout();
    const int row = line ? model.rowOf(*line) : -1;
    const int near = std::min(place, model.rowCount() - 1);
    if (row >= 0 || near >= 0) {
        setCurrentIndex(model.index(row < 0 ? near : row, 0));
    }
    takeFirst();
    if (const int first = top ? model.rowOf(*top) : -1; first >= 0) {
        bar->setValue(first * verticalHeader()->defaultSectionSize() - offset);
    }
    Q_EMIT currentLineChanged();
}

void RegisterView::lookForEnd()
{
    const QScrollBar* bar = verticalScrollBar();
    if (isVisible() && bar->value() >= bar->maximum() - bar->pageStep()) {
        Q_EMIT endNear();
    }
}

void RegisterView::keyPressEvent(QKeyEvent* event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && current() != nullptr) {
        Q_EMIT opened();
        return;
    }
    QTableView::keyPressEvent(event);
}

void RegisterView::focusInEvent(QFocusEvent* event)
{
    QTableView::focusInEvent(event);
    takeFirst();
}

void RegisterView::takeFirst()
{
    if (hasFocus() && !currentIndex().isValid() && model.rowCount() > 0) {
        setCurrentIndex(model.index(0, 0));
    }
}

void RegisterView::currentChanged(const QModelIndex& index, const QModelIndex& before)
{
    QTableView::currentChanged(index, before);
    Q_EMIT currentLineChanged();
}

void RegisterView::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

void RegisterView::fitColumns()
{
    int spare = viewport()->width();
    int allShares = 0;
    for (size_t column = 0; column < narrowest.size(); ++column) {
        spare -= look::withText(narrowest.at(column));
        allShares += shares.at(column);
    }
    const int share = std::max(narrowestShare, spare / allShares);
    for (int column = 0; column < RegisterTable::ColumnCount; ++column) {
        const int fixed = look::withText(narrowest.at(size_t(column)));
        horizontalHeader()->resizeSection(column, fixed > 0 ? fixed : share * shares.at(size_t(column)));
    }
    horizontalHeader()->setStretchLastSection(true);
}

} // namespace redress

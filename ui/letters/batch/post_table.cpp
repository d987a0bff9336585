#include "ui/letters/batch/post_table.h"

#include "models/post_code.h"
#include "ui/letters/batch/posting_list.h"
#include "ui/letters/came_back.h"
#include "ui/widgets/look.h"
#include "ui/widgets/text_scale.h"
#include "ui/words.h"

#include <QHeaderView>
#include <QSignalBlocker>
#include <QTextDocument>

#include <algorithm>
#include <array>
#include <utility>

namespace redress {

using namespace Qt::StringLiterals;

namespace {

bool isUnaddressed(const LetterLine& line)
{
    return line.address.trimmed().isEmpty();
}

} // namespace

PostTable::PostTable(QWidget* parent) : QTableWidget(0, ColumnCount, parent)
{
    setObjectName(u"letters_of_day"_s);
    setAccessibleName(tr("Letters of the day"));
    setHorizontalHeaderLabels(
        {tr("Letter"), tr("Recipient"), tr("Post code"), tr("Place"), tr("Reference"), tr("State")});
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(std::max(look::tableRow, fontMetrics().height() + look::gap2));
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    constexpr std::array<int, ColumnCount> widths{116, 0, 96, 0, 116, 104};
    for (int column = 0; column < ColumnCount; ++column) {
        const int wide = widths.at(size_t(column));
        horizontalHeader()->setSectionResizeMode(column, wide > 0 ? QHeaderView::Interactive : QHeaderView::Stretch);
        horizontalHeader()->resizeSection(column, look::withText(wide));
    }
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setFrameShape(NoFrame);
    connect(this, &QTableWidget::itemChanged, this, &PostTable::tickedChanged);
}

QString PostTable::stateOf(const LetterLine& line)
{
    if (line.state == LetterState::Sent) {
        return isBack(line) ? tr("Came back") : tr("Sent");
    }
    return isUnaddressed(line) ? tr("No address") : tr("Signed");
}

void PostTable::put(int row, Column column, const QString& text)
{
    auto* cell = new QTableWidgetItem(text);
    cell->setTextAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    cell->setToolTip(Qt::convertFromPlainText(text));
    setItem(row, column, cell);
}

void PostTable::show(const QList<LetterLine>& letters)
{
    if (letters == lines) {
        return;
    }
    const QSignalBlocker quiet(this);
    const QList<LetterLine> wereTicked = ticked();
    const QList<LetterLine> before = std::exchange(lines, letters);
    setRowCount(0);
    setRowCount(int(lines.size()));
    for (int row = 0; row < rowCount(); ++row) {
        const LetterLine& line = lines.at(row);
        put(row, Number, isolate(textOf(line.number)));
        put(row, Recipient, apart(line.recipient));
        put(row, PostCode, isolate(postCodeOf(line.address, line.language)));
        put(row, Place, apart(placeIn(line.address, line.language)));
        put(row, Reference, isolate(line.reference));
        put(row, State, stateOf(line));
        const bool goes = line.state != LetterState::Sent && !isUnaddressed(line);
        const bool isTicked = before.contains(line) ? wereTicked.contains(line) : goes;
        item(row, Number)->setCheckState(isTicked ? Qt::Checked : Qt::Unchecked);
        if (line.state != LetterState::Sent && isUnaddressed(line)) {
            item(row, State)->setForeground(look::textOf(look::Tone::Late));
        }
    }
}

QList<LetterLine> PostTable::ticked() const
{
    QList<LetterLine> wanted;
    for (int row = 0; row < rowCount(); ++row) {
        if (item(row, Number)->checkState() == Qt::Checked) {
            wanted.append(lines.at(row));
        }
    }
    return wanted;
}

QString PostTable::countInWords() const
{
    const auto unaddressed = std::ranges::count_if(
        lines, [](const LetterLine& line) { return line.state != LetterState::Sent && isUnaddressed(line); });
    if (lines.isEmpty()) {
        return tr("No letter was signed on this day.");
    }
    const QString all = QLocale().toString(lines.size());
    return unaddressed == 0
               ? tr("Letters: %1").arg(all)
               : tr("Letters: %1, of which without an address: %2").arg(all, QLocale().toString(qlonglong(unaddressed)));
}

} // namespace redress

#include "ui/settings/step_table.h"

#include "ui/widgets/look.h"
#include "ui/widgets/text_scale.h"
#include "ui/words.h"
#include "ui/words/clock_words.h"
#include "ui/words/journal_words.h"

#include <QHeaderView>
#include <QTextDocument>

#include <algorithm>

namespace redress {

using namespace Qt::StringLiterals;

namespace {

constexpr int whenWidth = 130;
constexpr int verbWidth = 140;
/** What a cell keeps free at each side of its text. */
constexpr int padding = 12;

QString clocksInWords(const QList<RunningClock>& clocks, const QTimeZone& zone)
{
    QStringList lines;
    for (const RunningClock& clock : clocks) {
        // A day and its hour stay in one line.
        const QString moment = clock.isPaused()
                                   ? leftInWords(*clock.due.left, clock.due.limit.unit)
                                   : isolate(writtenMoment(clock.due.due, zone).replace(u' ', QChar::Nbsp));
        lines.append(StepTable::tr("%1: %2", "what a clock is for, and when it is due")
                         .arg(clockInWords(clock), moment));
    }
    return lines.join(u'\n');
}

QString whereItStands(const SimulatedStep& step)
{
    if (step.complaint.version == 0) {
        return StepTable::tr("not registered");
    }
    const QString stage = step.complaint.closed ? StepTable::tr("Closed") : wordOf(step.complaint.stage);
    return StepTable::tr("%1\n“%2”", "a stage, and the word that the complainant hears")
        .arg(stage, step.statusWord);
}

/** What happened, as the journal would say it. */
QString whatHappened(const SimulatedStep& step, const QTimeZone& zone)
{
    const auto procedure = step.office->procedure(step.complaint.procedure, step.complaint.procedureVersion);
    QStringList lines;
    for (const CaseHappening& one : step.happened) {
        lines.append(headlineOf(one, *step.office, *procedure, zone));
    }
    return lines.join(u'\n');
}

} // namespace

StepTable::StepTable(QWidget* parent) : QTableWidget(0, 5, parent)
{
    setObjectName(u"scenario_steps"_s);
    setAccessibleName(tr("Steps of the scenario"));
    setHorizontalHeaderLabels(
        {tr("When"), tr("What"), tr("Stage and status word"), tr("Clocks"), tr("Came to")});
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(look::tableRow);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    horizontalHeader()->setSectionResizeMode(When, QHeaderView::Fixed);
    horizontalHeader()->setSectionResizeMode(Verb, QHeaderView::Fixed);
    setColumnWidth(When, look::withText(whenWidth));
    setColumnWidth(Verb, look::withText(verbWidth));
    setShowGrid(false);
    setWordWrap(true);
    setTabKeyNavigation(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setFrameShape(NoFrame);
    // The page that holds it is pushed, not the table within.
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void StepTable::put(int row, Column column, const QString& text)
{
    auto* cell = new QTableWidgetItem(text);
    cell->setTextAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    cell->setToolTip(Qt::convertFromPlainText(text));
    setItem(row, column, cell);
}

void StepTable::putOutcome(int row, const SimulatedStep& step, const QTimeZone& zone)
{
    QStringList sentences;
    for (const Refusal& one : step.refusals) {
        sentences.append(one.text);
    }
    if (sentences.isEmpty()) {
        put(row, Outcome, whatHappened(step, zone));
        return;
    }
    put(row, Outcome, tr("Refused: %1").arg(sentences.join(u' ')));
    item(row, Outcome)->setForeground(look::textOf(look::Tone::Late));
}

void StepTable::show(const QList<SimulatedStep>& steps, const QTimeZone& zone)
{
    setRowCount(0);
    setRowCount(int(steps.size()));
    for (int row = 0; row < rowCount(); ++row) {
        const SimulatedStep& step = steps.at(row);
        put(row, When, isolate(writtenMoment(step.at, zone)));
        put(row, Verb, step.verb);
        put(row, StageAndWord, whereItStands(step));
        put(row, Clocks, clocksInWords(step.clocks, zone));
        putOutcome(row, step, zone);
    }
    fitHeight();
}

void StepTable::resizeEvent(QResizeEvent* event)
{
    QTableWidget::resizeEvent(event);
    fitHeight();
}

int StepTable::heightOf(int row) const
{
    int height = 0;
    for (int column = 0; column < columnCount(); ++column) {
        const QRect room(0, 0, columnWidth(column) - 2 * padding, QWIDGETSIZE_MAX);
        height = std::max(
            height, fontMetrics().boundingRect(room, Qt::TextWordWrap, item(row, column)->text()).height());
    }
    return std::max(look::tableRow, height + look::gap2);
}

void StepTable::fitHeight()
{
    int height = horizontalHeader()->height();
    for (int row = 0; row < rowCount(); ++row) {
        setRowHeight(row, heightOf(row));
        height += rowHeight(row);
    }
    setFixedHeight(height);
}

} // namespace redress

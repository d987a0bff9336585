#include "ui/widgets/stage_rail.h"

#include "ui/widgets/stage_step.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>

namespace redress {

namespace {

/** Whether a case that went past this stage never stood in it. */
bool wasSkipped(const Case& complaint, Stage stage)
{
    if (complaint.outcome == Outcome::SettledOnTheSpot) {
        return stage != Stage::Intake && stage != Stage::Archive;
    }
    const bool withdrawn = complaint.outcome == Outcome::Withdrawn;
    return (stage == Stage::HandOff && complaint.handOffs.isEmpty()) ||
           (stage == Stage::Reply && withdrawn && complaint.replies.isEmpty()) ||
           (stage == Stage::Confirmation && withdrawn && !complaint.decision);
}

StageStep::State stateOf(const Case& complaint, Stage stage)
{
    if (stage == complaint.stage) {
        return complaint.closed ? StageStep::State::Done : StageStep::State::Present;
    }
    if (stage > complaint.stage) {
        return StageStep::State::Coming;
    }
    return wasSkipped(complaint, stage) ? StageStep::State::Skipped : StageStep::State::Done;
}

} // namespace

StageRail::StageRail(QWidget* parent) : QWidget(parent)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    for (const auto& [stage, name] : Names<Stage>::all) {
        if (!steps.isEmpty()) {
            row->addStretch(1);
        }
        auto* step = new StageStep(stage, this);
        row->addWidget(step);
        steps.append(step);
        connect(step, &QAbstractButton::clicked, this, [this, step] {
            setChosen(step->stage());
            Q_EMIT stageChosen(step->stage());
        });
    }
    setAccessibleName(tr("Stages of the case"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setCase(Case());
}

void StageRail::setCase(const Case& complaint, const QString& dueWords, look::Tone dueTone,
                        const QMap<Stage, QString>& coming)
{
    for (StageStep* step : std::as_const(steps)) {
        const StageStep::State state = stateOf(complaint, step->stage());
        const bool isComing = state == StageStep::State::Coming;
        const bool isPresent = step->stage() == complaint.stage;
        step->setState(state, isPresent ? dueWords : isComing ? coming.value(step->stage()) : QString(),
                       isPresent ? dueTone : look::Tone::Plain);
    }
    setChosen(complaint.stage);
}

void StageRail::setChosen(Stage stage)
{
    chosenStage = stage;
    for (StageStep* step : std::as_const(steps)) {
        step->setChecked(step->stage() == stage);
    }
    fold();
    update();
}

void StageRail::setLow(bool low)
{
    for (StageStep* step : std::as_const(steps)) {
        step->setLow(low);
    }
}

QSize StageRail::minimumSizeHint() const
{
    return {360, steps.first()->sizeHint().height()};
}

bool StageRail::hasRoom() const
{
    constexpr int shortestLine = 14;
    int wanted = shortestLine * int(steps.size() - 1);
    for (const StageStep* step : steps) {
        wanted += step->fullWidth();
    }
    return wanted <= width();
}

void StageRail::fold()
{
    for (StageStep* step : std::as_const(steps)) {
        step->setComingDueShown(true);
    }
    if (!hasRoom()) {
        for (StageStep* step : std::as_const(steps)) {
            step->setComingDueShown(false);
        }
    }
    const bool roomForWords = hasRoom();
    for (StageStep* step : std::as_const(steps)) {
        const bool keepsWord = step->isChecked() || step->state() == StageStep::State::Present;
        step->setFolded(!roomForWords && !keepsWord);
    }
}

void StageRail::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fold();
}

void StageRail::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const int y = StageStep::markLine / 2;
    for (qsizetype i = 1; i < steps.size(); ++i) {
        const QRect before = steps[i - 1]->geometry();
        const QRect after = steps[i]->geometry();
        const int from = std::min(before.right(), after.right()) + 3;
        const int to = std::max(before.left(), after.left()) - 3;
        const bool wasGone = steps[i]->state() != StageStep::State::Coming;
        painter.setPen(QPen(wasGone ? look::textOf(look::Tone::Done) : look::outline(), 1));
        if (to > from) {
            painter.drawLine(from, y, to, y);
        }
    }
}

void StageRail::keyPressEvent(QKeyEvent* event)
{
    const int forward = layoutDirection() == Qt::LeftToRight ? 1 : -1;
    switch (event->key()) {
    case Qt::Key_Right:
        moveFocus(forward);
        break;
    case Qt::Key_Left:
        moveFocus(-forward);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (auto* step = qobject_cast<StageStep*>(focusWidget())) {
            step->click();
        }
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

void StageRail::moveFocus(int by)
{
    const auto at = steps.indexOf(qobject_cast<StageStep*>(focusWidget()));
    for (qsizetype i = at + by; at >= 0 && i >= 0 && i < steps.size(); i += by) {
        if (steps[i]->isEnabled()) {
            steps[i]->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
}

} // namespace redress

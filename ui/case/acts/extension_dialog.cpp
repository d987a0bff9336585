#include "ui/case/acts/extension_dialog.h"

#include "ui/case/acts/owed_notice.h"
#include "ui/widgets/choice_box.h"
#include "ui/widgets/text_area.h"
#include "ui/words.h"
#include "ui/words/clock_words.h"

#include <QSpinBox>

#include <algorithm>

namespace redress {

using namespace Qt::StringLiterals;

namespace {

constexpr int most = 365;

QString dueOrLeft(const Due& due, const QTimeZone& zone)
{
    return due.left ? leftInWords(*due.left, due.limit.unit) : fullMoment(due.due, zone);
}

} // namespace

ExtensionDialog::ExtensionDialog(CaseAtHand& atHand, QWidget* parent)
    : ActDialog(atHand, tr("Extend a limit"), tr("Extend"), u"extend_limit"_s, parent), which(new ChoiceBox),
      count(new QSpinBox)
{
    const QString owed = owedNoticeInWords(atHand, NoticeTrigger::Extended);
    say(owed.isEmpty() ? tr("Tell the complainant about it, and why.") : owed);
    count->setRange(1, most);
    form().add(u"clock"_s, tr("Which limit"), which);
    form().add(u"count"_s, tr("By how much"), count);
    form().add(u"reason"_s, tr("Why more time is needed"), new TextArea(3));
    offerClocks();
    showDue();
    connect(count, &QSpinBox::valueChanged, this, &ExtensionDialog::showDue);
    connect(which, &ChoiceBox::chosenChanged, this, &ExtensionDialog::showDue);
}

void ExtensionDialog::offerClocks()
{
    for (const RunningClock& one : atHand().view().clocks) {
        if (one.kind == ClockKind::Acknowledgement || one.kind == ClockKind::Stage || one.kind == ClockKind::Round) {
            which->addChoice(QString::number(clocks.size()), clockInWords(one));
            clocks.append(one);
        }
    }
    // The reply is what more time is mostly asked for.
    const auto round = std::ranges::find(clocks, ClockKind::Round, &RunningClock::kind);
    which->setCurrentIndex(round == clocks.end() ? (clocks.isEmpty() ? -1 : 0) : int(round - clocks.begin()));
    form().field(u"clock"_s)->setVisible(clocks.size() > 1);
}

const RunningClock* ExtensionDialog::chosen() const
{
    const int place = which->currentIndex();
    return place >= 0 && place < clocks.size() ? &clocks[place] : nullptr;
}

QString ExtensionDialog::dueThen(const RunningClock& clock) const
{
    Supposition more;
    more.extendedBy = count->value();
    const auto then = clockIf(atHand().complaint(), atHand().procedure(), *atHand().desk().office().calendar,
                              clock.kind, clock.first, more);
    if (!then) {
        return {};
    }
    const QTimeZone& zone = atHand().desk().zone();
    const auto& all = atHand().view().clocks;
    const auto cap = std::ranges::find(all, ClockKind::Cap, &RunningClock::kind);
    const bool past = cap != all.end() && !then->isPaused() && cap->due.due < then->due.due;
    return past ? tr("%1, the last day, which cannot be moved").arg(fullMoment(cap->due.due, zone))
                : dueOrLeft(then->due, zone);
}

void ExtensionDialog::showDue()
{
    const RunningClock* clock = chosen();
    if (clock == nullptr) {
        return;
    }
    const QTimeZone& zone = atHand().desk().zone();
    const QString by = limitInWords(Limit{count->value(), clock->due.limit.unit});
    // Of a clock that stands still no due date is told, but what is left.
    const QString words = clock->isPaused() ? tr("By %1.\nUntil now: %2.\nThen: %3.")
                                                : tr("By %1.\nDue until now: %2.\nDue then: %3.");
    form().field(u"count"_s)->setHint(words.arg(by, dueOrLeft(clock->due, zone), dueThen(*clock)));
}

void ExtensionDialog::perform()
{
    const RunningClock* clock = chosen();
    const ClockKind kind = clock == nullptr ? ClockKind::Round : clock->kind;
    act(command::ExtendLimit{count->value(), text(u"reason"_s), kind,
                             clock == nullptr || kind != ClockKind::Stage ? Stage::Intake : clock->first});
}

} // namespace redress

#include "ui/case/acts/extension_dialog.h"

#include "ui/widgets/text_area.h"
#include "ui/words.h"
#include "ui/words/clock_words.h"

#include <QSpinBox>

namespace redress {

using namespace Qt::StringLiterals;

namespace {

constexpr int most = 365;

} // namespace

ExtensionDialog::ExtensionDialog(CaseAtHand& atHand, QWidget* parent)
    : ActDialog(atHand, tr("Extend the limit"), tr("Extend"), u"extend_limit"_s, parent), count(new QSpinBox)
{
    count->setRange(1, most);
    form().add(u"count"_s, tr("By how much"), count);
    form().add(u"reason"_s, tr("Why more time is needed"), new TextArea(3));
    showDue();
    connect(count, &QSpinBox::valueChanged, this, &ExtensionDialog::showDue);
}

std::optional<RunningClock> ExtensionDialog::clockThen() const
{
    Case then = atHand().complaint();
    then.extensions.append(Extension{then.round, count->value(), {}, {}, {}});
    const auto clocks = runningClocks(then, atHand().procedure(), *atHand().desk().office().calendar);
    return clocks.isEmpty() ? std::nullopt : std::optional(clocks.first());
}

void ExtensionDialog::showDue()
{
    const auto& limit = atHand().procedure().roundLimit;
    const auto& now = atHand().view().due;
    const auto then = clockThen();
    if (!limit || !now || !then) {
        return;
    }
    const QTimeZone& zone = atHand().desk().zone();
    const QString by = limitInWords({count->value(), limit->unit});
    const QString until = then->kind == ClockKind::Cap ? tr("%1, the last day, which cannot be moved") : u"%1"_s;
    form().field(u"count"_s)->setHint(tr("By %1.\nDue until now: %2.\nDue then: %3.")
                                          .arg(by, fullMoment(*now, zone), until.arg(fullMoment(then->due.due, zone))));
}

void ExtensionDialog::perform()
{
    act(command::ExtendLimit{count->value(), text(u"reason"_s)});
}

} // namespace redress

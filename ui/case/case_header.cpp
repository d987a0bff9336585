#include "ui/case/case_header.h"

#include "app/desk.h"
#include "models/as_seen_by.h"
#include "ui/clock/why_dialog.h"
#include "ui/shortcuts/keyed_action.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/main_button.h"
#include "ui/widgets/text_label.h"
#include "ui/words.h"
#include "ui/words/clock_words.h"
#include "ui/words/procedure_words.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace redress {

using namespace Qt::StringLiterals;

CaseHeader::CaseHeader(QWidget* parent)
    : QWidget(parent), reference(new TextLabel(TextLabel::Kind::Strong)),
      origin(new TextLabel(TextLabel::Kind::Muted)), severity(new Badge), due(new Badge),
      why(linkButton(tr("Why?"), u"why_due"_s)),
      acts(plainButton(tr("Actions"), Qt::ALT | Qt::Key_A, u"case_acts"_s)),
      subject(new TextLabel(TextLabel::Kind::PageTitle)), paused(new TextLabel(TextLabel::Kind::Caption))
{
    setObjectName(u"case_header"_s);
    reference->setObjectName(u"case_reference"_s);
    reference->setWordWrap(false);
    reference->makeSelectable();
    due->setObjectName(u"case_due"_s);
    why->setAccessibleName(tr("Why this date?"));
    why->setToolTip(wordsWithKey(tr("Why this date?"), Qt::CTRL | Qt::SHIFT | Qt::Key_D));
    connect(why, &QPushButton::clicked, this, &CaseHeader::whyWanted);
    subject->setObjectName(u"case_subject"_s);
    subject->makeSelectable();
    paused->setObjectName(u"case_paused"_s);
    paused->setTone(look::Tone::Waiting);
    auto* line = new QHBoxLayout;
    line->setSpacing(look::gap3);
    line->addWidget(reference);
    line->addWidget(origin, 1);
    line->addWidget(severity);
    line->addWidget(due);
    line->addWidget(why);
    line->addWidget(acts);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(look::gap1);
    column->addLayout(line);
    column->addWidget(subject);
    column->addWidget(paused);
}

void CaseHeader::tell(const CaseView& view, const Desk& desk, Moment now)
{
    const Case& complaint = view.complaint;
    reference->setText(isolate(complaint.reference));
    const Actor reader = desk.session() ? desk.session()->actor() : Actor{};
    const Complainant& complainant = complaint.intake.complainant;
    const QString name =
        isKeptUnnamedFrom(complainant.standing, reader) ? wordOf(complainant.standing) : complainant.name;
    QStringList parts{name.isEmpty() ? QString() : apart(name), wordOf(complaint.intake.channel)};
    parts.append(complaint.round > 1 ? tr("round %1").arg(complaint.round) : QString());
    parts.removeAll(QString());
    origin->setText(parts.join(u" · "_s));
    subject->setText(complaint.intake.subject);
    const bool pressing = complaint.classification && complaint.classification->severity >= Severity::High;
    const Severity level = pressing ? complaint.classification->severity : Severity::Normal;
    severity->setBadge(toneOf(level), glyphOf(level), pressing ? wordOf(level) : QString());
    why->setVisible(hasDue(view));
    tellPauses(view, desk, now);
    if (complaint.closed) {
        due->setBadge(look::Tone::Done, tr("Closed"));
        due->setToolTip({});
    } else {
        tellDue(view, desk, now);
    }
}

void CaseHeader::tellPauses(const CaseView& view, const Desk& desk, Moment now)
{
    QStringList told;
    for (const Pause& one : view.complaint.pauses) {
        if (!one.until && !view.complaint.closed) {
            told.append(tr("Paused since %1: %2")
                            .arg(momentInWords(one.from, now, desk.zone()),
                                 apart(pauseWord(*view.procedure, one.reason))));
        }
    }
    paused->setText(told.join(u" · "_s));
    paused->setVisible(!told.isEmpty());
}

void CaseHeader::tellDue(const CaseView& view, const Desk& desk, Moment now)
{
    if (view.due) {
        due->setBadge(toneOfDue(*view.due, now), dueInWords(*view.due, now, desk.zone()));
        due->setToolTip(fullMoment(*view.due, desk.zone()));
    } else if (!view.clocks.isEmpty()) {
        // All that run stand still.
        due->setBadge(look::Tone::Waiting, outcomeInWords(view.clocks.first(), now, desk.zone()));
        due->setToolTip(explanationOf(view.clocks.first().due, desk.zone()));
    } else {
        due->setBadge(look::Tone::Plain, openFor(view.complaint.intake.received, now));
        due->setToolTip(tr("No limit runs. Received %1").arg(fullMoment(view.complaint.intake.received, desk.zone())));
    }
}

void CaseHeader::setActs(QMenu* menu)
{
    acts->setMenu(menu);
}

} // namespace redress

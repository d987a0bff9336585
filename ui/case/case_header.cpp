#include "ui/case/case_header.h"

#include "app/desk.h"
#include "models/as_seen_by.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/main_button.h"
#include "ui/widgets/text_label.h"
#include "ui/words.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace redress {

using namespace Qt::StringLiterals;

CaseHeader::CaseHeader(QWidget* parent)
    : QWidget(parent), reference(new TextLabel(TextLabel::Kind::Strong)),
      origin(new TextLabel(TextLabel::Kind::Muted)), severity(new Badge), due(new Badge),
      acts(plainButton(tr("Actions"), Qt::ALT | Qt::Key_A, u"case_acts"_s)),
      subject(new TextLabel(TextLabel::Kind::PageTitle))
{
    setObjectName(u"case_header"_s);
    reference->setObjectName(u"case_reference"_s);
    reference->setWordWrap(false);
    reference->makeSelectable();
    due->setObjectName(u"case_due"_s);
    subject->setObjectName(u"case_subject"_s);
    subject->makeSelectable();
    auto* line = new QHBoxLayout;
    line->setSpacing(look::gap3);
    line->addWidget(reference);
    line->addWidget(origin, 1);
    line->addWidget(severity);
    line->addWidget(due);
    line->addWidget(acts);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(look::gap1);
    column->addLayout(line);
    column->addWidget(subject);
}

void CaseHeader::tell(const CaseView& view, const Desk& desk)
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
    if (complaint.closed) {
        due->setBadge(look::Tone::Done, tr("Closed"));
        due->setToolTip({});
    } else {
        due->setBadge(view.due ? toneOfDue(*view.due, desk.now()) : look::Tone::Plain,
                      view.due ? dueInWords(*view.due, desk.now(), desk.zone()) : QString());
        due->setToolTip(view.due ? fullMoment(*view.due, desk.zone()) : QString());
    }
}

void CaseHeader::setActs(QMenu* menu)
{
    acts->setMenu(menu);
}

} // namespace redress

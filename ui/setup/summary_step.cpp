#include "ui/setup/summary_step.h"

#include "ui/widgets/banner.h"
#include "ui/widgets/fact_list.h"
#include "ui/words.h"

#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace redress {

using namespace Qt::StringLiterals;

namespace {

QString withoutPassword(const QString& address)
{
    return address.contains(u"://"_s) ? QUrl(address).toDisplayString(QUrl::RemovePassword) : address;
}

QString departmentLine(const NewRegister& office, const QString& name)
{
    QStringList more;
    const auto head = std::ranges::find(office.heads, name, &NewHead::department);
    if (head != office.heads.end()) {
        more.append(SummaryStep::tr("headed by %1").arg(apart(head->account.name.trimmed())));
    }
    if (office.onPaper.contains(name)) {
        more.append(SummaryStep::tr("works on paper"));
    }
    return more.isEmpty() ? name : u"%1 (%2)"_s.arg(name, more.join(u", "_s));
}

} // namespace

SummaryStep::SummaryStep(QWidget* parent)
    : SetupStep(u"summary_step"_s, tr("Make it"), tr("What will be made"),
                tr("Nothing is made before you say so. Each step can be gone back to."), parent),
      facts(new FactList), general(new Banner)
{
    general->clear();
    column()->addWidget(general);
    column()->addWidget(facts);
    column()->addStretch();
}

void SummaryStep::begin(const SetUp& wanted)
{
    const NewRegister& office = wanted.office;
    QStringList departments;
    for (const QString& name : office.departments) {
        departments.append(departmentLine(office, name));
    }
    general->clear();
    facts->clear();
    facts->add(tr("Register"), isolate(withoutPassword(wanted.address)));
    facts->add(tr("Organisation"), office.organisation.name);
    facts->add(tr("Address"), office.organisation.address);
    facts->add(tr("Language"), languageWord(office.organisation.language));
    facts->add(tr("Letterhead"), office.letterhead.isEmpty() ? tr("The name alone") : tr("A picture"));
    facts->add(tr("Calendar"), wanted.calendarName);
    facts->add(tr("Departments"), departments.join(u'\n'));
    facts->add(tr("Administrator"), tr("%1, signs in as %2")
                                        .arg(apart(office.administrator.name.trimmed()),
                                             isolate(office.administrator.signInName.trimmed().toLower())));
    facts->add(tr("Procedure"), wanted.procedureName);
}

void SummaryStep::take(SetUp&)
{
    Q_EMIT accepted();
}

QString SummaryStep::verb() const
{
    return tr("Make the register");
}

void SummaryStep::showRefusals(const Refusals& refusals)
{
    QStringList sentences;
    for (const Refusal& one : refusals) {
        sentences.append(one.text);
    }
    general->tell(look::Tone::Late, sentences.join(u'\n'));
}

} // namespace redress

#include "ui/settings/remedies_section.h"

#include "ui/widgets/form.h"
#include "ui/widgets/text_area.h"

#include <QLineEdit>

#include <algorithm>

namespace redress {

using namespace Qt::StringLiterals;

RemediesSection::RemediesSection(Desk& desk, QWidget* parent)
    : ListedSection(desk,
                    {u"remedy"_s, u"remedies"_s, tr("External remedies"),
                     tr("Where a complainant can go whom you did not satisfy: an ombudsman, a court, an arbitration "
                        "board. The desk names them to whoever is still not satisfied."),
                     tr("New remedy"), tr("No external remedy is known"),
                     tr("Name the first one: who decides, how it is reached, until when."), u"globe"_s},
                    parent)
{
    fields()->add(u"name"_s, tr("Name"), new QLineEdit);
    fields()->add(u"contact"_s, tr("How it is reached"), new TextArea(3), tr("Address, phone, web."));
    fields()->add(u"terms"_s, tr("For whom, and until when"), new TextArea(3));
    start();
}

QList<ListedSection::Line> RemediesSection::lines() const
{
    QList<Line> all;
    for (const ExternalRemedy& one : office().remedies) {
        all.append({one.id.value, one.active ? one.name : tr("%1 (not told)").arg(one.name), one.active});
    }
    return all;
}

QJsonObject RemediesSection::valuesOf(qint64 id) const
{
    const auto& all = office().remedies;
    const auto found = std::ranges::find(all, RemedyId{id}, &ExternalRemedy::id);
    const ExternalRemedy shown = found == all.end() ? ExternalRemedy{} : *found;
    return {{u"name"_s, shown.name}, {u"contact"_s, shown.contact}, {u"terms"_s, shown.terms}};
}

OfficeCommand RemediesSection::commandFor(qint64 id, const QJsonObject& values, bool active) const
{
    return command::KeepRemedy{{RemedyId{id}, values.value(u"name"_s).toString(),
                                values.value(u"contact"_s).toString(), values.value(u"terms"_s).toString(), active}};
}

QString RemediesSection::consequence(qint64, bool active) const
{
    return active ? tr("No complainant is told of it any more. What was told before stays.")
                  : tr("No complainant is told of it.");
}

QString RemediesSection::turnWords(bool active, bool asking) const
{
    return active ? asking ? tr("Tell it no more") : tr("No longer tell it") : tr("Tell it again");
}

} // namespace redress

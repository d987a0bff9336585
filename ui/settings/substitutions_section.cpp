#include "ui/settings/substitutions_section.h"

#include "ui/widgets/choice_box.h"
#include "ui/widgets/day_field.h"
#include "ui/widgets/form.h"
#include "ui/words.h"

#include <QLocale>
#include <QSignalBlocker>

#include <algorithm>

namespace redress {

using namespace Qt::StringLiterals;

namespace {

QString nameIn(const Office& office, StaffId id)
{
    const Staff* member = office.member(id);
    return member == nullptr ? QString() : member->name;
}

QString shortDay(QDate day)
{
    return QLocale().toString(day, QLocale::ShortFormat);
}

StaffId personIn(const QJsonObject& values, const QString& field)
{
    return StaffId{values.value(field).toString().toLongLong()};
}

/** A field keeps what was typed where that is no day; the rule refuses it. */
QDate dayIn(const QJsonObject& values, const QString& field)
{
    return QDate::fromString(values.value(field).toString(), Qt::ISODate);
}

void offer(ChoiceBox& box, const Office& office, const QList<Role>& roles)
{
    const QString chosen = box.chosen();
    const QSignalBlocker quiet(&box);
    box.clear();
    for (const Staff& one : office.staff) {
        if (one.active && roles.contains(one.role)) {
            const QString words = SubstitutionsSection::tr("%1, %2", "a person and the role");
            box.addChoice(QString::number(one.id.value), words.arg(apart(one.name), wordOf(one.role)));
        }
    }
    box.choose(chosen);
}

} // namespace

SubstitutionsSection::SubstitutionsSection(Desk& desk, QWidget* parent)
    : ListedSection(desk,
                    {u"substitution"_s, u"substitutions"_s, tr("Substitutes"),
                     tr("While a manager is away, somebody else signs letters in his or her place. The letter says for "
                        "whom. Nobody signs a letter of his or her own."),
                     tr("New substitution"), tr("Nobody stands in for anybody"),
                     tr("Name the first one: who is away, who signs, from which day to which."), u"system-switch-user"_s},
                    parent),
      absent(new ChoiceBox), substitute(new ChoiceBox)
{
    const auto today = [&desk] { return desk.now().in(desk.zone()).date(); };
    fields()->add(u"absent"_s, tr("Who is away"), absent);
    fields()->add(u"substitute"_s, tr("Who signs"), substitute, tr("Another manager, or a supervisor."));
    fields()->add(u"from"_s, tr("From"), new DayField(today));
    fields()->addBeside(u"until"_s, tr("To, this day included"), new DayField(today));
    start();
}

void SubstitutionsSection::offerChoices()
{
    offer(*absent, office(), {Role::Manager});
    offer(*substitute, office(), {Role::Manager, Role::Supervisor});
}

QList<ListedSection::Line> SubstitutionsSection::lines() const
{
    QList<Line> all;
    for (const Substitution& one : office().substitutions) {
        const QString words = tr("%1 for %2, %3 to %4")
                                  .arg(apart(nameIn(office(), one.substitute)), apart(nameIn(office(), one.absent)),
                                       shortDay(one.from), shortDay(one.until));
        all.append({one.id.value, words, one.active});
    }
    return all;
}

QJsonObject SubstitutionsSection::valuesOf(qint64 id) const
{
    const auto& all = office().substitutions;
    const auto found = std::ranges::find(all, SubstitutionId{id}, &Substitution::id);
    if (found == all.end()) {
        return {{u"absent"_s, QString()}, {u"substitute"_s, QString()}, {u"from"_s, QString()}, {u"until"_s, QString()}};
    }
    return {{u"absent"_s, QString::number(found->absent.value)},
            {u"substitute"_s, QString::number(found->substitute.value)},
            {u"from"_s, found->from.toString(Qt::ISODate)},
            {u"until"_s, found->until.toString(Qt::ISODate)}};
}

OfficeCommand SubstitutionsSection::commandFor(qint64 id, const QJsonObject& values, bool active) const
{
    return command::KeepSubstitution{{SubstitutionId{id}, personIn(values, u"absent"_s),
                                      personIn(values, u"substitute"_s), dayIn(values, u"from"_s),
                                      dayIn(values, u"until"_s), active}};
}

QString SubstitutionsSection::consequence(qint64, bool active) const
{
    return active ? tr("From now on nobody signs in this place. What was signed stays signed.")
                  : tr("Nobody signs in this place.");
}

QString SubstitutionsSection::turnWords(bool active, bool asking) const
{
    return active ? asking ? tr("End it now") : tr("End it") : tr("Let it hold again");
}

} // namespace redress

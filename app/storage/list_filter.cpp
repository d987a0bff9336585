#include "app/storage/list_filter.h"

#include "models/as_seen_by.h"
#include "models/fold.h"

namespace redress {

using namespace Qt::StringLiterals;

namespace {

class Conditions
{
public:
    explicit Conditions(Values& values) : values(values) {}

    void add(const QString& condition, const QString& name, const QVariant& value)
    {
        parts.append(condition);
        values.insert(name, value);
    }

    template <class E>
    void addName(const QString& column, const std::optional<E>& wanted)
    {
        if (wanted) {
            add(u"%1 = :filter_%1"_s.arg(column), u"filter_"_s + column, nameOf(*wanted));
        }
    }

    [[nodiscard]] QString joined() const { return parts.isEmpty() ? u"1 = 1"_s : parts.join(u" AND "_s); }

private:
    Values& values;
    QStringList parts;
};

void addDue(Conditions& conditions, const ListFilter& filter)
{
    if (filter.dueFrom) {
        conditions.add(u"due_at >= :due_from"_s, u"due_from"_s, filter.dueFrom->milliseconds);
    }
    if (filter.dueBefore) {
        conditions.add(u"due_at < :due_before"_s, u"due_before"_s, filter.dueBefore->milliseconds);
    }
}

void addPeople(Conditions& conditions, const ListFilter& filter)
{
    if (!filter.department.isNone()) {
        conditions.add(u"EXISTS (SELECT 1 FROM hand_offs WHERE case_id = cases.id AND "
                       "department = :filter_department AND is_open = 1)"_s,
                       u"filter_department"_s, filter.department.value);
    }
    if (filter.assignee) {
        conditions.add(u"assignee = :filter_assignee"_s, u"filter_assignee"_s, filter.assignee->value);
    }
    if (!filter.escalatedTo.isNone()) {
        conditions.add(u"(escalated_to = :superior OR EXISTS (SELECT 1 FROM hand_offs WHERE case_id = cases.id AND "
                       "hand_offs.escalated_to = :superior AND is_open = 1))"_s,
                       u"superior"_s, filter.escalatedTo.value);
    }
}

void addText(Conditions& conditions, const ListFilter& filter, const Actor& viewer)
{
    // Folded text is letters, digits and blanks: nothing in it stands for something else in a pattern.
    const QString text = fold(filter.text);
    if (text.isEmpty()) {
        return;
    }
    const QString named = isKeptUnnamedFrom(Standing::Unnamed, viewer) ? u"standing <> 'unnamed' AND "_s : QString();
    conditions.add(u"(matter_folded LIKE :filter_text OR (%1complainant_folded LIKE :filter_text))"_s.arg(named),
                   u"filter_text"_s, u'%' + text + u'%');
}

} // namespace

QString conditionOf(const ListFilter& filter, const Actor& viewer, Values& values)
{
    Conditions conditions(values);
    addDue(conditions, filter);
    addPeople(conditions, filter);
    conditions.addName(u"stage"_s, filter.stage);
    conditions.addName(u"channel"_s, filter.channel);
    conditions.addName(u"severity"_s, filter.severity);
    if (!filter.category.isEmpty()) {
        conditions.add(u"category = :filter_category"_s, u"filter_category"_s, filter.category);
    }
    if (!filter.procedure.isEmpty()) {
        conditions.add(u"procedure = :filter_procedure"_s, u"filter_procedure"_s, filter.procedure);
    }
    addText(conditions, filter, viewer);
    return conditions.joined();
}

} // namespace redress

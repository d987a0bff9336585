#include "ui/overdue/morning_list.h"

#include "ui/words.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QHash>
#include <QLocale>

#include <algorithm>

namespace redress {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("MorningList", text);
}

/** Puts lines into words, seen from one moment. */
class Writer
{
public:
    Writer(const Office& office, Moment now, const QTimeZone& zone) : office(office), now(now), zone(zone) {}

    [[nodiscard]] MorningLine write(const CaseLine& line, const QString& other) const
    {
        const bool late = line.due && *line.due < now;
        return {line.due ? momentInWords(*line.due, now, zone) : QString(),
                late ? dueInWords(*line.due, now, zone) : QString(),
                line.reference,
                apart(line.subject),
                apart(line.complainant),
                wordOf(line.queue),
                other};
    }
    [[nodiscard]] QString person(StaffId id) const
    {
        const Staff* member = office.member(id);
        return member == nullptr ? tr("Nobody yet") : apart(member->name);
    }
    [[nodiscard]] QString department(DepartmentId id) const
    {
        const Department* one = office.department(id);
        return one == nullptr ? tr("No department") : apart(one->name);
    }

private:
    const Office& office;
    Moment now;
    QTimeZone zone;
};

/** What nobody has stands first: it waits for somebody. */
void sortByName(QList<MorningGroup>& groups, const QString& first)
{
    std::ranges::sort(groups, [&first](const MorningGroup& one, const MorningGroup& other) {
        if ((one.name == first) != (other.name == first)) {
            return one.name == first;
        }
        return QString::localeAwareCompare(one.name, other.name) < 0;
    });
}

QList<MorningGroup> groupedByPerson(const QList<CaseLine>& lines, const LinesByDepartment& byDepartment,
                                    const Writer& writer)
{
    QHash<CaseId, QStringList> departments;
    for (const auto& [id, held] : byDepartment) {
        for (const CaseLine& line : held) {
            if (!id.isNone()) {
                departments[line.id].append(writer.department(id));
            }
        }
    }
    QMap<StaffId, MorningGroup> groups;
    for (const CaseLine& line : lines) {
        MorningGroup& group = groups[line.assignee];
        group.name = writer.person(line.assignee);
        group.lines.append(writer.write(line, departments.value(line.id).join(u", "_s)));
    }
    QList<MorningGroup> sorted = groups.values();
    sortByName(sorted, writer.person({}));
    return sorted;
}

QList<MorningGroup> groupedByDepartment(const LinesByDepartment& byDepartment, const Writer& writer)
{
    QList<MorningGroup> groups;
    for (const auto& [id, lines] : byDepartment) {
        MorningGroup group{writer.department(id), {}};
        for (const CaseLine& line : lines) {
            group.lines.append(writer.write(line, writer.person(line.assignee)));
        }
        if (!group.lines.isEmpty()) {
            groups.append(group);
        }
    }
    sortByName(groups, writer.department({}));
    return groups;
}

} // namespace

MorningList morningList(const QList<CaseLine>& lines, const LinesByDepartment& byDepartment, const Office& office,
                        Moment now, const QTimeZone& zone)
{
    const Writer writer(office, now, zone);
    MorningList list;
    list.organisation = apart(office.organisation.name);
    list.date = QLocale().toString(now.in(zone), u"dddd, d MMMM yyyy HH:mm"_s);
    list.language = QLocale().name().left(2);
    list.direction = QGuiApplication::layoutDirection();
    list.late = int(std::ranges::count_if(lines, [now](const CaseLine& line) { return line.due && *line.due < now; }));
    list.dueToday = int(lines.size()) - list.late;
    list.byPerson = groupedByPerson(lines, byDepartment, writer);
    list.byDepartment = groupedByDepartment(byDepartment, writer);
    return list;
}

} // namespace redress

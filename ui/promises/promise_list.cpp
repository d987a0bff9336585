#include "ui/promises/promise_list.h"

#include "ui/words.h"

#include <QMap>

namespace redress {

using namespace Qt::StringLiterals;

namespace {

QString headingOf(PromiseTime time, int number)
{
    switch (time) {
    case PromiseTime::Late:
        return PromiseList::tr("Late: %1").arg(QLocale().toString(number));
    case PromiseTime::Today:
        return PromiseList::tr("Today: %1").arg(QLocale().toString(number));
    case PromiseTime::Coming:
        return PromiseList::tr("Coming: %1").arg(QLocale().toString(number));
    }
    return {};
}

} // namespace

void PromiseList::show(const QList<PromiseLine>& lines, Moment now, Moment endOfToday, const QTimeZone& timeZone,
                       const Office& office)
{
    beginResetModel();
    present = now;
    tomorrow = endOfToday;
    zone = timeZone;
    people.clear();
    for (const Staff& one : office.staff) {
        people.insert(one.id, one.name);
    }
    QMap<PromiseTime, QList<PromiseLine>> sections;
    for (const PromiseLine& line : lines) {
        sections[timeOf(line)].append(line);
    }
    rows.clear();
    for (auto section = sections.cbegin(); section != sections.cend(); ++section) {
        rows.append(headingOf(section.key(), int(section->size())));
        for (const PromiseLine& line : *section) {
            rows.append(line);
        }
    }
    endResetModel();
}

PromiseTime PromiseList::timeOf(const PromiseLine& line) const
{
    if (line.promise.due < present) {
        return PromiseTime::Late;
    }
    return line.promise.due < tomorrow ? PromiseTime::Today : PromiseTime::Coming;
}

int PromiseList::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(rows.size());
}

Qt::ItemFlags PromiseList::flags(const QModelIndex& index) const
{
    return lineAt(index.row()) == nullptr ? Qt::NoItemFlags : Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

QVariant PromiseList::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const PromiseLine* line = lineAt(index.row());
    if (line == nullptr) {
        const bool text = role == Qt::DisplayRole || role == HeadingRole || role == Qt::AccessibleTextRole;
        return text ? QVariant(std::get<QString>(rows.at(index.row()))) : QVariant();
    }
    switch (role) {
    case LineRole:
        return QVariant::fromValue(*line);
    case Qt::DisplayRole:
        return line->promise.what;
    case Qt::AccessibleTextRole:
        return spoken(*line);
    case Qt::ToolTipRole:
        return u"<p>%1</p><p>%2</p>"_s.arg(fullMoment(line->promise.due, zone).toHtmlEscaped(),
                                           line->promise.what.toHtmlEscaped());
    default:
        return {};
    }
}

const PromiseLine* PromiseList::lineAt(int row) const
{
    return row < 0 || row >= rows.size() ? nullptr : std::get_if<PromiseLine>(&rows.at(row));
}

int PromiseList::rowOf(CaseId id, PromiseId promise) const
{
    for (int row = 0; row < rows.size(); ++row) {
        const PromiseLine* line = lineAt(row);
        if (line != nullptr && line->id == id && line->promise.id == promise) {
            return row;
        }
    }
    return -1;
}

int PromiseList::firstRow() const
{
    // A heading never stands alone.
    return rows.isEmpty() ? -1 : 1;
}

QString PromiseList::dueWords(const PromiseLine& line) const
{
    return dueInWords(line.promise.due, present, zone);
}

QString PromiseList::ownerOf(const PromiseLine& line) const
{
    return people.value(line.promise.owner);
}

QString PromiseList::spoken(const PromiseLine& line) const
{
    QStringList parts{wordOf(line.promise.kind), line.promise.what, dueWords(line), line.complainant, line.reference};
    if (const QString owner = ownerOf(line); !owner.isEmpty()) {
        parts.append(tr("kept by %1").arg(owner));
    }
    parts.removeAll(QString());
    return parts.join(u". "_s);
}

} // namespace redress

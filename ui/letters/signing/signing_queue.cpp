#include "ui/letters/signing/signing_queue.h"

#include "ui/words.h"

#include <QSet>

#include <algorithm>

namespace redress {

using namespace Qt::StringLiterals;

void SigningQueue::show(const QList<LetterLine>& lines, bool more, const Office& office, StaffId whose, Moment now)
{
    reader = whose;
    present = now;
    people.clear();
    for (const Staff& one : office.staff) {
        people.insert(one.id, one.name);
    }
    moreFollow = more;
    moreAsked = false;
    takeOut(lines);
    if (lines.first(std::min(lines.size(), rows.size())) != rows) {
        beginResetModel();
        rows = lines;
        endResetModel();
        return;
    }
    if (!rows.isEmpty()) {
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    }
    if (lines.size() > rows.size()) {
        beginInsertRows({}, rowCount(), int(lines.size()) - 1);
        rows = lines;
        endInsertRows();
    }
}

void SigningQueue::takeOut(const QList<LetterLine>& lines)
{
    QSet<std::pair<qint64, qint64>> stay;
    for (const LetterLine& line : lines) {
        stay.insert({line.id.value, line.letter.value});
    }
    for (int row = rowCount() - 1; row >= 0; --row) {
        if (!stay.contains({rows.at(row).id.value, rows.at(row).letter.value})) {
            remove(row);
        }
    }
}

bool SigningQueue::canFetchMore(const QModelIndex& parent) const
{
    return !parent.isValid() && moreFollow && !moreAsked;
}

void SigningQueue::fetchMore(const QModelIndex& parent)
{
    if (canFetchMore(parent)) {
        moreAsked = true;
        Q_EMIT moreWanted();
    }
}

void SigningQueue::remove(int row)
{
    beginRemoveRows({}, row, row);
    rows.removeAt(row);
    endRemoveRows();
}

int SigningQueue::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(rows.size());
}

QVariant SigningQueue::data(const QModelIndex& index, int role) const
{
    const LetterLine* line = lineAt(index.row());
    if (line == nullptr) {
        return {};
    }
    switch (role) {
    case Qt::DisplayRole:
        return line->subject;
    case Qt::AccessibleTextRole:
        return spoken(*line);
    case Qt::ToolTipRole:
        return u"<p>%1</p>"_s.arg(spoken(*line).toHtmlEscaped());
    default:
        return {};
    }
}

const LetterLine* SigningQueue::lineAt(int row) const
{
    return row < 0 || row >= rows.size() ? nullptr : &rows.at(row);
}

int SigningQueue::rowOf(CaseId id, LetterId letter) const
{
    for (int row = 0; row < rows.size(); ++row) {
        if (rows.at(row).id == id && rows.at(row).letter == letter) {
            return row;
        }
    }
    return -1;
}

QString SigningQueue::sinceWords(const LetterLine& line) const
{
    return line.submittedAt ? ageInWords(*line.submittedAt, present) : QString();
}

QString SigningQueue::authorOf(const LetterLine& line) const
{
    return people.value(line.author);
}

QString SigningQueue::beforeWhom(const LetterLine& line) const
{
    if (line.submittedTo.isNone()) {
        return tr("for any manager");
    }
    return line.submittedTo == reader ? tr("for you") : tr("for %1").arg(apart(people.value(line.submittedTo)));
}

QString SigningQueue::spoken(const LetterLine& line) const
{
    QStringList parts{wordOf(line.purpose), line.subject, isolate(line.reference), authorOf(line), beforeWhom(line),
                      tr("waits %1").arg(sinceWords(line))};
    parts.removeAll(QString());
    return parts.join(u". "_s);
}

} // namespace redress

#include "ui/notices/owed_list.h"

#include "ui/words.h"

namespace redress {

using namespace Qt::StringLiterals;

void OwedList::show(const QList<NoticeLine>& owed, Moment now)
{
    beginResetModel();
    lines = owed;
    present = now;
    endResetModel();
}

int OwedList::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(lines.size());
}

QVariant OwedList::data(const QModelIndex& index, int role) const
{
    const NoticeLine* line = index.isValid() ? lineAt(index.row()) : nullptr;
    if (line == nullptr) {
        return {};
    }
    if (role == Qt::DisplayRole) {
        return wayWords(line->notice);
    }
    if (role == Qt::AccessibleTextRole) {
        QStringList parts{wayWords(line->notice), line->complainant, line->reference, ageWords(*line)};
        parts.removeAll(QString());
        return parts.join(u". "_s);
    }
    return {};
}

const NoticeLine* OwedList::lineAt(int row) const
{
    return row < 0 || row >= lines.size() ? nullptr : &lines.at(row);
}

int OwedList::rowOf(CaseId id, NoticeId notice) const
{
    for (int row = 0; row < lines.size(); ++row) {
        if (lines.at(row).id == id && lines.at(row).notice.id == notice) {
            return row;
        }
    }
    return -1;
}

QString OwedList::wayWords(const Notice& notice)
{
    return notice.address.isEmpty() ? wordOf(notice.way)
                                    : tr("%1 to %2").arg(wordOf(notice.way), isolate(notice.address.simplified()));
}

QString OwedList::ageWords(const NoticeLine& line) const
{
    return tr("owed for %1").arg(ageInWords(line.notice.owedAt, present));
}

} // namespace redress

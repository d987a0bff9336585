#include "ui/overdue/morning_list_reader.h"

#include "ui/when_answered.h"

#include <QSet>

namespace redress {

MorningListReader::MorningListReader(Desk& desk, QObject* parent) : QObject(parent), desk(desk) {}

ListQuestion MorningListReader::question() const
{
    ListQuestion wanted;
    wanted.listing = Listing::AllOpen;
    wanted.filter.dueBefore = endOfToday;
    return wanted;
}

void MorningListReader::read(const Taken& wanted)
{
    ++reading;
    taken = wanted;
    lines.clear();
    byDepartment.clear();
    departments.clear();
    endOfToday = desk.boardQuestion().endOfToday;
    const bool officer = desk.session() && desk.session()->role == Role::Officer;
    for (const Department& one : desk.office().departments) {
        if (!officer || one.id == desk.session()->department) {
            departments.append(one.id);
        }
    }
    gather(question(), {}, [this](const QList<CaseLine>& all) {
        lines = all;
        readDepartment(0);
    });
}

void MorningListReader::gather(const ListQuestion& page, const QList<CaseLine>& soFar, const LinesTaken& done)
{
    constexpr int largestPage = 200;
    ListQuestion next = page;
    next.most = largestPage;
    whenAnswered(desk.list(next), this, [this, page, soFar, done, number = reading](const Result<ListPage>& answer) {
        if (number != reading) {
            return;
        }
        if (!answer) {
            taken(answer.refusals());
            return;
        }
        const QList<CaseLine> all = soFar + answer->lines;
        if (!answer->more || all.size() >= most) {
            done(all.first(std::min<qsizetype>(all.size(), most)));
            return;
        }
        ListQuestion following = page;
        following.after = all.last();
        gather(following, all, done);
    });
}

void MorningListReader::readDepartment(int number)
{
    if (number >= departments.size()) {
        finish();
        return;
    }
    ListQuestion held = question();
    held.filter.department = departments.at(number);
    gather(held, {}, [this, number](const QList<CaseLine>& some) {
        byDepartment.append({departments.at(number), some});
        readDepartment(number + 1);
    });
}

void MorningListReader::finish()
{
    QSet<CaseId> held;
    for (const auto& [id, some] : byDepartment) {
        for (const CaseLine& line : some) {
            held.insert(line.id);
        }
    }
    QList<CaseLine> others = lines;
    others.removeIf([&held](const CaseLine& line) { return held.contains(line.id); });
    byDepartment.append({DepartmentId{}, others});
    MorningList list = morningList(lines, byDepartment, desk.office(), desk.now(), desk.zone());
    list.isCut = lines.size() >= most;
    taken(list);
}

} // namespace redress

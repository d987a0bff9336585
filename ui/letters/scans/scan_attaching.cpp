#include "ui/letters/scans/scan_attaching.h"

#include "ui/when_answered.h"

namespace redress {

ScanAttaching::ScanAttaching(Desk& desk, const NewPaper& scan, QObject* parent)
    : QObject(parent), desk(desk), scan(scan)
{
}

void ScanAttaching::attach(CaseId id, LetterId letter, const Taken& taken)
{
    whenAnswered(desk.readCaseAgain(id), this, [this, letter, taken](const Result<CaseView>& read) {
        if (!read || papers.contains(read->complaint.id.value)) {
            read ? attachCopy(*read, letter, taken) : taken(read);
            return;
        }
        whenAnswered(desk.attachPaper(read->complaint.id, read->complaint.version, scan), this,
                     [this, letter, taken](const Result<CaseView>& after) {
                         if (!after) {
                             taken(after);
                             return;
                         }
                         papers.insert(after->complaint.id.value, after->complaint.papers.last().id);
                         attachCopy(*after, letter, taken);
                     });
    });
}

void ScanAttaching::attachCopy(const CaseView& view, LetterId letter, const Taken& taken)
{
    if (letter.isNone()) {
        taken(view);
        return;
    }
    const PaperId paper = papers.value(view.complaint.id.value);
    whenAnswered(desk.act(view.complaint.id, view.complaint.version, command::AttachCopy{letter, paper}), this, taken);
}

} // namespace redress

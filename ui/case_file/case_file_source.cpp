#include "ui/case_file/case_file_source.h"

namespace redress {

QList<CaseHappening> notesOf(const CaseView& view)
{
    QList<CaseHappening> notes;
    for (const CaseHappening& one : view.journal) {
        if (std::holds_alternative<happened::NoteAdded>(one.event) && !view.complaint.struck.contains(one.version)) {
            notes.append(one);
        }
    }
    return notes;
}

QList<Paper> papersOf(const CaseView& view)
{
    QList<Paper> papers = view.complaint.papers;
    papers.removeIf([](const Paper& one) { return one.withdrawn; });
    return papers;
}

QList<Letter> lettersOf(const CaseView& view)
{
    QList<Letter> letters = view.complaint.letters;
    letters.removeIf([](const Letter& one) {
        return one.state != LetterState::Sent && one.state != LetterState::Signed;
    });
    return letters;
}

bool isKeptBack(const Letter& letter)
{
    return letter.body.isEmpty();
}

} // namespace redress

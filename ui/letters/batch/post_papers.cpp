#include "ui/letters/batch/post_papers.h"

#include "ui/letters/batch/address_labels.h"
#include "ui/letters/batch/label_dialog.h"
#include "ui/letters/batch/posting_list.h"
#include "ui/letters/letter_dialog.h"
#include "ui/words.h"

#include <QGuiApplication>

namespace redress {

namespace {

QString language()
{
    return QLocale().name().left(2);
}

} // namespace

PostPapers::PostPapers(Desk& desk, QWidget* over) : QObject(over), desk(desk), over(over), day(desk) {}

void PostPapers::withStillDue(const PrintRun& run, const Taken& taken)
{
    day.read(run.day, [this, run, taken](const Result<QList<LetterLine>>& read) {
        if (!read) {
            Q_EMIT said(read.refusal().text);
            return;
        }
        const QList<LeftOutLetter> gone = StillDue(desk, run.recording).gone(run.letters, *read);
        PrintRun still = run;
        still.cameOut = 0;
        for (const LeftOutLetter& one : gone) {
            still.leaveOut(one.line.id, one.line.letter);
        }
        Q_EMIT leftOut(gone);
        if (!still.letters.isEmpty()) {
            taken(still.letters);
        }
    });
}

void PostPapers::showLabels(const PrintRun& run)
{
    withStillDue(run, [this](const QList<LetterLine>& letters) { askForLabel(letters); });
}

void PostPapers::askForLabel(const QList<LetterLine>& letters)
{
    auto* dialog = new LabelDialog(int(letters.size()), over);
    connect(dialog, &LabelDialog::chosen, this, [this, letters](int first) {
        show(printingOf(AddressLabels{letters, first, desk.office().organisation.name, language()}));
    });
    dialog->open();
}

void PostPapers::showPostingList(const PrintRun& run)
{
    withStillDue(run, [this, day = run.day](const QList<LetterLine>& letters) {
        show(printingOf(PostingList{.letters = letters,
                                    .day = QLocale().toString(day, QLocale::LongFormat),
                                    .shortDay = QLocale().toString(day, QLocale::ShortFormat),
                                    .way = wordOf(AnswerWay::Post),
                                    .organisation = desk.office().organisation.name,
                                    .language = language(),
                                    .direction = QGuiApplication::layoutDirection()}));
    });
}

void PostPapers::show(const Printing& paper)
{
    auto* dialog = new LetterDialog(paper, paper.title, over);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace redress

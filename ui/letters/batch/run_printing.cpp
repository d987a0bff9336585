#include "ui/letters/batch/run_printing.h"

#include "ui/letters/letter_pdf.h"
#include "ui/letters/letterhead_picture.h"
#include "ui/letters/why_not_final.h"
#include "ui/when_answered.h"

#include <QtConcurrentRun>

namespace redress {

namespace {

/** Read, and not yet painted: enough that the painter never waits. */
constexpr int mostAhead = 3;

} // namespace

RunPrinting::RunPrinting(Desk& desk, const QList<LetterLine>& letters, bool preprinted, std::unique_ptr<PaperJob> job,
                         QObject* parent)
    : QObject(parent), desk(desk), letters(letters), preprinted(preprinted), job(std::move(job))
{
}

RunPrinting::~RunPrinting() = default;

void RunPrinting::begin()
{
    if (preprinted || desk.office().organisation.letterhead.isEmpty()) {
        readOn();
        return;
    }
    whenAnswered(desk.letterhead(), this, [this](const Result<QByteArray>& bytes) {
        const auto picture = QtConcurrent::run(letterheadFrom, bytes ? *bytes : QByteArray());
        whenAnswered(picture, this, [this](const QImage& image) {
            letterhead = image;
            readOn();
        });
    });
}

void RunPrinting::cancel()
{
    if (over) {
        return;
    }
    over = true;
    job.reset();
    Q_EMIT cancelled();
}

void RunPrinting::readOn()
{
    if (over || reading || asked - done >= mostAhead) {
        return;
    }
    if (asked == letters.size()) {
        if (done == asked) {
            over = true;
            Q_EMIT allGiven();
            whenAnswered(job->finish(), this, [this](const QString& wrong) { Q_EMIT ended(wrong); });
        }
        return;
    }
    reading = true;
    const LetterLine line = letters.at(asked);
    ++asked;
    whenAnswered(desk.readCase(line.id), this, [this, line](const Result<CaseView>& view) {
        reading = false;
        if (!over) {
            take(line, view);
        }
    });
}

void RunPrinting::take(const LetterLine& line, const Result<CaseView>& view)
{
    if (!view) {
        leaveOut(line, view.refusal().text);
        return;
    }
    const QString why = whyNot(line, *view);
    if (why.isEmpty()) {
        give(line, *view);
    } else {
        leaveOut(line, why);
    }
}

QString RunPrinting::whyNot(const LetterLine& line, const CaseView& view) const
{
    const QString why = StillDue(desk).whyNot(line, asItStands(line, view.complaint));
    // Recorded as sent it would be refused: said before it is in an envelope.
    return why.isEmpty() ? whyNotFinal(desk, view, *view.complaint.letter(line.letter)) : why;
}

void RunPrinting::give(const LetterLine& line, const CaseView& view)
{
    const Letter& letter = *view.complaint.letter(line.letter);
    LetterOnPaper paper = letterOnPaper(view, letter, desk.office(), desk.zone(), desk.now());
    paper.letterhead = letterhead;
    paper.paper.preprinted = preprinted;
    whenAnswered(job->add(printingOf(paper)), this, [this, line](Done) {
        if (!over) {
            conclude(line);
        }
    });
    readOn();
}

void RunPrinting::leaveOut(const LetterLine& line, const QString& why)
{
    notPrinted.append({line, why});
    conclude(line);
}

void RunPrinting::conclude(const LetterLine& line)
{
    ++done;
    Q_EMIT advanced(done, int(letters.size()), line.recipient);
    readOn();
}

} // namespace redress

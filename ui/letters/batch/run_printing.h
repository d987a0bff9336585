#pragma once

#include "ui/letters/batch/still_due.h"
#include "ui/letters/paper_job.h"

#include <QImage>
#include <QObject>

namespace redress {

/**
 * Prints letters as one job: reads case after case and gives each letter to the job, which paints it on its own
 * thread. Never more than a few cases are in memory. What is not as it was chosen any more is left out: void, signed
 * anew, sent by another desk, or made wrong by what the case has learned since.
 */
class RunPrinting : public QObject
{
    Q_OBJECT
public:
    /** `preprinted`: on paper that has the letterhead already. */
    RunPrinting(Desk& desk, const QList<LetterLine>& letters, bool preprinted, std::unique_ptr<PaperJob> job,
                QObject* parent = nullptr);
    ~RunPrinting() override;

    void begin();
    /** Nothing is printed; without effect once all was given. */
    void cancel();

    [[nodiscard]] const QList<LeftOutLetter>& leftOut() const { return notPrinted; }

Q_SIGNALS:
    /** So many are painted; the last one is addressed to that name. */
    void advanced(int done, int all, const QString& name);
    /** All letters were given to the job: from now on it cannot be called back. */
    void allGiven();
    /** `wrong` is empty where the whole job was taken. */
    void ended(const QString& wrong);
    void cancelled();

private:
    void readOn();
    void take(const LetterLine& line, const Result<CaseView>& view);
    /** Why the letter does not go into the run; empty where it does. */
    [[nodiscard]] QString whyNot(const LetterLine& line, const CaseView& view) const;
    void give(const LetterLine& line, const CaseView& view);
    void leaveOut(const LetterLine& line, const QString& why);
    void conclude(const LetterLine& line);

    Desk& desk;
    QList<LetterLine> letters;
    bool preprinted;
    std::unique_ptr<PaperJob> job;
    QImage letterhead;
    QList<LeftOutLetter> notPrinted;
    int asked = 0;
    int done = 0;
    bool reading = false;
    bool over = false;
};

} // namespace redress

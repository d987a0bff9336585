#pragma once

#include "app/desk.h"
#include "ui/letters/paper_job.h"

#include <QImage>
#include <QObject>

namespace redress {

/** A letter of a run that was not printed, and why. */
struct LeftOutLetter
{
    LetterLine line;
    QString why;
};

/**
 * Prints letters as one job: reads case after case and gives each letter to the job, which paints it on its own
 * thread. Never more than a few letters are in memory. What is not signed any more is left out.
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
    /** Nothing is printed. */
    void cancel();

    [[nodiscard]] const QList<LeftOutLetter>& leftOut() const { return notPrinted; }

Q_SIGNALS:
    /** So many are painted; the last one is addressed to that name. */
    void advanced(int done, int all, const QString& name);
    /** `wrong` is empty where the whole job was taken. */
    void ended(const QString& wrong);
    void cancelled();

private:
    void readOn();
    void take(const LetterLine& line, const Result<CaseView>& view);
    void give(const LetterLine& line, const CaseView& view, const Letter& letter);
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

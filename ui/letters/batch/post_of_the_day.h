#pragma once

#include "app/desk.h"
#include "ui/letters/batch/kept_run.h"
#include "ui/letters/batch/letters_of_day.h"
#include "ui/letters/batch/run_printing.h"

#include <QDialog>
#include <QPointer>

class QCheckBox;
class QHBoxLayout;
class QPrinter;
class QProgressBar;
class QPushButton;

namespace redress {

class DayField;
class LeftOutList;
class PostPapers;
class PostSending;
class PostTable;
class RunBanner;
class TextLabel;

/**
 * The letters that were signed on a day, in the order of their post codes: printed as one job or one file, with
 * address labels and posting list, and recorded as sent. A run that was stopped by a paper jam goes on where it stopped.
 * Where two desks work at the same day's post, no letter is recorded twice, and each is told what the other sent.
 */
class PostOfTheDay : public QDialog
{
    Q_OBJECT
public:
    PostOfTheDay(Desk& desk, QWidget* parent);
    ~PostOfTheDay() override;

    /** The run, or what is left of it, as one PDF; with the letterhead, whatever paper lies in the printer. */
    void savePdf(const QString& path);
    /** … on paper. */
    void printOn(const std::shared_ptr<QPrinter>& printer);
    /** Stops what is being printed; else closes, once the run is kept. */
    void reject() override;

private:
    void build();
    [[nodiscard]] QHBoxLayout* buildHead();
    [[nodiscard]] QHBoxLayout* buildButtons();
    void listenToBanner();
    /** The person wants to see another day. */
    void takeDay();
    void readDay();
    /** The register grew, by this desk or another. */
    void readAgain();
    void showLetters(const Result<QList<LetterLine>>& letters);
    /** Of the run under way, what another desk sent or made void since it was printed. */
    void tellGone(const QList<LetterLine>& now);
    void takeKept();
    void follow();
    [[nodiscard]] bool isBusy() const;

    /** The run; a new one of what is ticked where there is none. */
    [[nodiscard]] PrintRun nextRun() const;
    void print();
    void askWhereToSave();
    void begin(PrintRun run, std::unique_ptr<PaperJob> job);
    void takeAllGiven();
    void takeEnd(const QString& wrong);
    void takeCancelled();
    /** Back to how it stood before what was begun last. */
    void giveUp(const QString& why);
    void takeNotKept(const QString& why);
    void askWhatCameOut();
    void takeCameOut(int cameOut);
    void recordAsSent();
    void takeSent();
    /** The run stays as it is: what was recorded of it is known by its moment. */
    void takeBrokenOff(const QString& why);
    /** Of the run; else what was ticked, or sent just now. */
    [[nodiscard]] PrintRun onPapers() const;
    [[nodiscard]] Printing facts() const;
    void showProgress(int done, int all, const QString& name);

    Desk& desk;
    KeptRun kept;
    LettersOfDay letters;
    QPointer<RunPrinting> printing;
    QPointer<PostSending> sending;
    PostPapers* papers;
    RunBanner* banner;
    DayField* day;
    TextLabel* count;
    PostTable* table;
    LeftOutList* leftOut;
    QProgressBar* progress;
    TextLabel* state;
    QCheckBox* letterhead;
    QPushButton* cancel;
    QPushButton* labels;
    QPushButton* list;
    QPushButton* save;
    QPushButton* main;
    /** By the run under way, and sent by the last one; until the next begins. */
    QList<LeftOutLetter> notPrinted;
    PrintRun sentRun;
    bool isLeaving = false;
};

} // namespace redress

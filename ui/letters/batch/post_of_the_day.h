#pragma once

#include "app/desk.h"
#include "ui/letters/batch/kept_run.h"
#include "ui/letters/batch/letters_of_day.h"
#include "ui/letters/batch/run_printing.h"

#include <QDialog>
#include <QPointer>

class QCheckBox;
class QHBoxLayout;
class QProgressBar;
class QPushButton;

namespace redress {

class DayField;
class PostTable;
class RunBanner;
class TextLabel;

/**
 * The letters that were signed on a day, in the order of their post codes: printed as one job or one file, with
 * address labels and posting list, and recorded as sent. A run that was stopped by a paper jam goes on where it stopped.
 */
class PostOfTheDay : public QDialog
{
    Q_OBJECT
public:
    PostOfTheDay(Desk& desk, QWidget* parent);
    ~PostOfTheDay() override;

    /** The run, or what is left of it, as one PDF. */
    void savePdf(const QString& path);
    /** Stops what is being printed; else closes, once the run is kept. */
    void reject() override;

Q_SIGNALS:
    /** Letters were recorded as sent. */
    void sent();

private:
    void build();
    [[nodiscard]] QHBoxLayout* buildHead();
    [[nodiscard]] QHBoxLayout* buildButtons();
    void listenToBanner();
    void readDay();
    void showLetters(const Result<QList<LetterLine>>& letters);
    void follow();

    /** What is left of the run; a new one of what is ticked where there is none. */
    [[nodiscard]] PrintRun nextRun() const;
    void print();
    void askWhereToSave();
    void begin(const PrintRun& run, std::unique_ptr<PaperJob> job);
    void takeEnd(const QString& wrong);
    void takeCancelled();
    void takeNotKept(const QString& why);
    void askWhatCameOut();
    void takeCameOut(int cameOut);
    void recordAsSent();
    void showLabels();
    void showPostingList();
    /** Ticked, or those of the run. */
    [[nodiscard]] QList<LetterLine> chosen() const;
    [[nodiscard]] Printing facts() const;
    [[nodiscard]] QString dayInWords() const;
    void showOnPaper(const Printing& printing);
    void showProgress(int done, int all, const QString& name);
    void tellLeftOut(const QString& sentence, const QList<LeftOutLetter>& letters);

    Desk& desk;
    KeptRun kept;
    LettersOfDay letters;
    QPointer<RunPrinting> printing;
    RunBanner* banner;
    DayField* day;
    TextLabel* count;
    PostTable* table;
    TextLabel* leftOut;
    QProgressBar* progress;
    TextLabel* state;
    QCheckBox* letterhead;
    QPushButton* cancel;
    QPushButton* labels;
    QPushButton* list;
    QPushButton* save;
    QPushButton* main;
    bool isSending = false;
    bool isLeaving = false;
};

} // namespace redress

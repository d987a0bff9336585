#include "ui/letters/batch/post_of_the_day.h"

#include "ui/letters/batch/jam_dialog.h"
#include "ui/letters/batch/left_out_list.h"
#include "ui/letters/batch/post_sending.h"
#include "ui/widgets/text_label.h"

#include <QCheckBox>
#include <QFileDialog>
#include <QPrintDialog>
#include <QPrinter>
#include <QProgressBar>
#include <QPushButton>
#include <QStandardPaths>

/** The life of a run: given to the printer or a file, looked at when it came out, recorded as sent. */
namespace redress {

using namespace Qt::StringLiterals;

void PostOfTheDay::print()
{
    const auto printer = printerFor(facts());
    QPrintDialog dialog(printer.get(), this);
    if (dialog.exec() == QDialog::Accepted) {
        printOn(printer);
    }
}

void PostOfTheDay::askWhereToSave()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString path = QFileDialog::getSaveFileName(this, tr("Save as PDF"),
                                                      u"%1/%2.pdf"_s.arg(folder, facts().fileName), tr("PDF (*.pdf)"));
    if (!path.isEmpty()) {
        savePdf(path);
    }
}

void PostOfTheDay::savePdf(const QString& path)
{
    PrintRun run = nextRun();
    run.isFile = true;
    begin(run, std::make_unique<PaperJob>(path, facts()));
}

void PostOfTheDay::printOn(const std::shared_ptr<QPrinter>& printer)
{
    // The system's dialog lets choose pages all the same: of a thousand letters nobody meant them.
    if (printer->fromPage() > 0) {
        state->setText(tr("The whole run is printed. Take the tick off letters that are not to be printed."));
        return;
    }
    PrintRun run = nextRun();
    run.isFile = false;
    begin(run, std::make_unique<PaperJob>(printer, sidesOf(*printer)));
}

void PostOfTheDay::begin(PrintRun run, std::unique_ptr<PaperJob> job)
{
    leftOut->tell({});
    state->clear();
    notPrinted.clear();
    sentRun = {};
    const bool preprinted = !run.isFile && !letterhead->isChecked();
    printing = new RunPrinting(desk, run.rest(), preprinted, std::move(job), this);
    connect(printing, &RunPrinting::advanced, this, &PostOfTheDay::showProgress);
    connect(printing, &RunPrinting::allGiven, this, &PostOfTheDay::takeAllGiven);
    connect(printing, &RunPrinting::ended, this, &PostOfTheDay::takeEnd);
    connect(printing, &RunPrinting::cancelled, this, &PostOfTheDay::takeCancelled);
    // Nothing is given to the printer before that is kept: where the program ends, somebody who looks says what came out.
    connect(&kept, &KeptRun::written, printing, &RunPrinting::begin, Qt::SingleShotConnection);
    run.isOut = true;
    kept.keep(run);
    showProgress(0, int(run.rest().size()), {});
}

void PostOfTheDay::showProgress(int done, int all, const QString& name)
{
    progress->setMaximum(all);
    progress->setValue(done);
    const QString counted = tr("%1 of %2").arg(QLocale().toString(done), QLocale().toString(all));
    state->setText(name.isEmpty() ? counted : tr("%1: %2", "how many of how many, and a name").arg(counted, name));
}

void PostOfTheDay::takeEnd(const QString& wrong)
{
    PrintRun run = *kept.run();
    notPrinted = printing->leftOut();
    if (!wrong.isEmpty() && run.isFile) {
        giveUp(wrong);
        leftOut->tell({{tr("Not printed:"), notPrinted}});
        return;
    }
    for (const LeftOutLetter& one : std::as_const(notPrinted)) {
        run.leaveOut(one.line.id, one.line.letter);
    }
    printing->deleteLater();
    printing.clear();
    // What a printer gives up may have come out in part: the banner asks.
    state->setText(wrong);
    leftOut->tell({{tr("Not printed:"), notPrinted}});
    if (run.letters.isEmpty()) {
        kept.drop();
    } else {
        kept.keep(run);
    }
}

void PostOfTheDay::takeAllGiven()
{
    cancel->setEnabled(false);
    state->setText(kept.run()->isFile ? tr("Being saved…") : tr("Being sent to the printer…"));
}

void PostOfTheDay::takeCancelled()
{
    giveUp({});
}

void PostOfTheDay::giveUp(const QString& why)
{
    printing->deleteLater();
    printing.clear();
    PrintRun run = *kept.run();
    const QString nothing = run.isFile ? tr("Nothing was saved.") : tr("Nothing was printed.");
    state->setText(why.isEmpty() ? nothing : tr("%1 %2", "two sentences").arg(nothing, why));
    run.isOut = false;
    if (run.cameOut == 0) {
        kept.drop();
    } else {
        kept.keep(run);
    }
}

void PostOfTheDay::takeNotKept(const QString& why)
{
    isLeaving = false;
    if (sending != nullptr) {
        delete sending;
        follow();
    }
    if (printing != nullptr) {
        printing->cancel();
        state->setText(tr("%1 %2", "two sentences").arg(state->text(), why));
    } else {
        state->setText(why);
    }
}

void PostOfTheDay::askWhatCameOut()
{
    auto* dialog = new JamDialog(*kept.run(), this);
    connect(dialog, &JamDialog::told, this, &PostOfTheDay::takeCameOut);
    dialog->open();
}

void PostOfTheDay::takeCameOut(int cameOut)
{
    PrintRun run = *kept.run();
    run.cameOut = cameOut;
    run.isOut = false;
    kept.keep(run);
}

void PostOfTheDay::recordAsSent()
{
    PrintRun run = *kept.run();
    run.recording = run.recording.value_or(desk.now());
    state->clear();
    sending = new PostSending(desk, run, this);
    connect(sending, &PostSending::advanced, this, &PostOfTheDay::showProgress);
    connect(sending, &PostSending::ended, this, &PostOfTheDay::takeSent);
    connect(sending, &PostSending::brokenOff, this, &PostOfTheDay::takeBrokenOff);
    // Where the program ends meanwhile, the next window knows which of them this desk recorded.
    connect(&kept, &KeptRun::written, sending, &PostSending::begin, Qt::SingleShotConnection);
    kept.keep(run);
}

void PostOfTheDay::takeSent()
{
    sentRun = *kept.run();
    sentRun.letters = sending->sent();
    const QList<LeftOutLetter> notSent = sending->refused();
    sending->deleteLater();
    sending.clear();
    kept.drop();
    state->setText(sentRun.letters.isEmpty() ? tr("None was recorded as sent.") : QString());
    leftOut->tell({{tr("Not recorded as sent. Take these out of the post:"), notSent}});
}

void PostOfTheDay::takeBrokenOff(const QString& why)
{
    sending->deleteLater();
    sending.clear();
    state->setText(why);
    follow();
}

} // namespace redress

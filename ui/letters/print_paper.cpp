#include "ui/letters/print_paper.h"

#include "ui/letters/paper_job.h"
#include "ui/when_answered.h"
#include "ui/words/case_words.h"

#include <QCoreApplication>
#include <QPrintDialog>
#include <QPrinter>

#include <algorithm>

namespace redress {

namespace {

struct Sentence
{
    Q_DECLARE_TR_FUNCTIONS(PrintPaper)
};

/** The system says no more than that it took it: a printer that is off, or out of paper, is not heard of. */
QString sentTo(const QPrinter& printer)
{
    if (!printer.outputFileName().isEmpty()) {
        return Sentence::tr("Printed into the file %1.").arg(apart(printer.outputFileName()));
    }
    return Sentence::tr("Sent to %1. Look whether it comes out.", "a printer").arg(apart(printer.printerName()));
}

} // namespace

std::shared_ptr<QPrinter> askForPrinter(const Printing& printing, int pages, QWidget* over)
{
    const auto printer = printerFor(printing);
    QPrintDialog dialog(printer.get(), over);
    dialog.setOption(QAbstractPrintDialog::PrintPageRange);
    dialog.setMinMax(1, std::max(pages, 1));
    return dialog.exec() == QDialog::Accepted ? printer : nullptr;
}

void printPaper(const Printing& printing, const std::shared_ptr<QPrinter>& printer, QObject* screen,
                const std::function<void(const SentToPrinter&)>& told)
{
    const QString sent = sentTo(*printer);
    PaperJob job(printer, sidesOf(*printer));
    (void)job.add(printing, rangeOf(*printer));
    whenAnswered(job.finish(), screen, [told, sent](const QString& wrong) {
        told({wrong.isEmpty(), wrong.isEmpty() ? sent : wrong});
    });
}

} // namespace redress

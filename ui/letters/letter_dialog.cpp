#include "ui/letters/letter_dialog.h"

#include "ui/letters/letter_pdf.h"
#include "ui/letters/letter_preview.h"
#include "ui/when_answered.h"
#include "ui/widgets/look.h"
#include "ui/widgets/main_button.h"
#include "ui/widgets/text_label.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>
#include <QSaveFile>
#include <QStandardPaths>
#include <QVBoxLayout>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace redress {

namespace {

/** What went wrong, or nothing. */
QString writeWhole(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit()) {
        return {};
    }
    return file.errorString();
}

void paintOn(QPrinter& printer, const Printing& printing)
{
    const auto pages = printing.set();
    const int first = printer.fromPage() > 0 ? printer.fromPage() - 1 : 0;
    const int last = printer.toPage() > 0 ? std::min(printer.toPage(), pages->pageCount()) : pages->pageCount();
    QPainter painter(&printer);
    for (int page = first; page < last; ++page) {
        if (page > first) {
            printer.newPage();
        }
        pages->paintPage(painter, page);
    }
}

} // namespace

LetterDialog::LetterDialog(const LetterOnPaper& letter, QWidget* parent)
    : LetterDialog(printingOf(letter), tr("Letter %1").arg(letter.reference), parent)
{
}

LetterDialog::LetterDialog(const Printing& printing, const QString& windowTitle, QWidget* parent)
    : QDialog(parent), printing(printing), pages(new LetterPreview(this)),
      status(new TextLabel(TextLabel::Kind::Muted, {}, this))
{
    setObjectName(u"letter_dialog"_s);
    setWindowTitle(windowTitle);
    const QSize room = parent == nullptr ? QSize(860, 900) : parent->window()->size() - QSize(look::gap8, 2 * look::gap8);
    resize(QSize(860, 900).boundedTo(room));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, look::gap3);
    column->setSpacing(look::gap3);
    column->addWidget(pages, 1);
    buildButtons();
    pages->setPrinting(printing);
}

void LetterDialog::buildButtons()
{
    auto* row = new QHBoxLayout;
    row->setContentsMargins(look::gap4, 0, look::gap4, 0);
    QPushButton* close = plainButton(tr("Close"), {}, u"close_letter"_s, this);
    QPushButton* save = plainButton(tr("Save as PDF…"), QKeySequence::Save, u"save_pdf"_s, this);
    QPushButton* print = mainButton(tr("Print…"), QKeySequence::Print, u"print_letter"_s, this);
    print->setDefault(true);
    status->setObjectName(u"letter_status"_s);
    row->addWidget(status, 1);
    row->addWidget(close);
    row->addWidget(save);
    row->addWidget(print);
    static_cast<QVBoxLayout*>(layout())->addLayout(row);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(save, &QPushButton::clicked, this, &LetterDialog::askWhereToSave);
    connect(print, &QPushButton::clicked, this, &LetterDialog::print);
}

void LetterDialog::print()
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageSize(QPageSize(QPageSize::A4));
    printer.setFullPage(true);
    printer.setDocName(printing.title);
    QPrintDialog dialog(&printer, this);
    dialog.setOption(QAbstractPrintDialog::PrintPageRange);
    if (dialog.exec() == QDialog::Accepted) {
        paintOn(printer, printing);
        say(printer.printerState() == QPrinter::Error ? tr("The printer did not take it.")
                                                      : tr("Given to the printer."));
    }
}

void LetterDialog::askWhereToSave()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString path = QFileDialog::getSaveFileName(this, tr("Save as PDF"),
                                                      u"%1/%2.pdf"_s.arg(folder, printing.fileName), tr("PDF (*.pdf)"));
    if (!path.isEmpty()) {
        savePdf(path);
    }
}

void LetterDialog::savePdf(const QString& path)
{
    const auto saving = QtConcurrent::run([paper = printing, path] { return writeWhole(path, asPdf(paper)); });
    whenAnswered(saving, this, [this, path](const QString& wrong) {
        say(wrong.isEmpty() ? tr("Saved as %1.").arg(path)
                            : tr("It could not be saved as %1: %2").arg(path, wrong));
    });
}

void LetterDialog::say(const QString& text)
{
    status->setText(text);
}

} // namespace redress

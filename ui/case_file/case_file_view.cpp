#include "ui/case_file/case_file_view.h"

#include "ui/case_file/pdf_pages.h"
#include "ui/letters/print_paper.h"
#include "ui/papers/pdf_view.h"
#include "ui/papers/saved_paper.h"
#include "ui/when_answered.h"
#include "ui/widgets/look.h"
#include "ui/widgets/main_button.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>
#include <QtConcurrentRun>

namespace redress {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize wantedSize{860, 900};

/** The sheet over which it opens is smaller than the window around both. */
QSize roomAround(const QWidget* sheet)
{
    const QWidget* window = sheet->window();
    while (window->parentWidget() != nullptr) {
        window = window->parentWidget()->window();
    }
    return window->size();
}

} // namespace

CaseFileView::CaseFileView(const BoundCaseFile& file, const QString& title, const QString& name, QWidget* sheet)
    : QDialog(sheet), file(file), name(name), pages(new PdfView), status(new TextLabel(TextLabel::Kind::Muted))
{
    setObjectName(u"case_file_view"_s);
    setWindowTitle(title);
    setAccessibleName(title);
    setWindowModality(Qt::WindowModal);
    setAttribute(Qt::WA_DeleteOnClose);
    resize(wantedSize.boundedTo(roomAround(sheet) - QSize(look::gap8, 2 * look::gap8)));
    status->setObjectName(u"case_file_status"_s);
    status->setText(tr("It is kept nowhere until you save it."));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(look::gap4, look::gap3, look::gap4, look::gap3);
    column->setSpacing(look::gap3);
    column->addWidget(pages, 1);
    column->addWidget(makeButtons());
    connect(pages, &PdfView::refused, status, &TextLabel::setText);
    pages->open(file.pdf);
    pages->picture()->setFocus();
}

QWidget* CaseFileView::makeButtons()
{
    auto* made = new QWidget;
    auto* row = new QHBoxLayout(made);
    row->setContentsMargins({});
    row->setSpacing(look::gap2);
    QPushButton* close = plainButton(tr("Close"), {}, u"close_case_file"_s);
    QPushButton* print = plainButton(tr("Print…"), QKeySequence::Print, u"print_case_file"_s);
    QPushButton* save = mainButton(tr("Save as PDF…"), QKeySequence::Save, u"save_case_file"_s);
    save->setDefault(true);
    row->addWidget(status, 1);
    row->addWidget(close);
    row->addWidget(print);
    row->addWidget(save);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(print, &QPushButton::clicked, this, [this] {
        if (const auto printer = askForPrinter(printing(), file.pages, this)) {
            printOn(printer);
        }
    });
    connect(save, &QPushButton::clicked, this, &CaseFileView::askWhere);
    return made;
}

void CaseFileView::askWhere()
{
    askWhereToSave(this, name + u".pdf"_s, [this](const QString& path) { savePdf(path); });
}

void CaseFileView::savePdf(const QString& path)
{
    whenAnswered(QtConcurrent::run([path, bytes = file.pdf] { return saveWhole(path, bytes); }), this,
                 [this](const QString& said) { status->setText(said); });
}

Printing CaseFileView::printing() const
{
    return {.title = windowTitle(),
            .organisation = {},
            .language = QLocale().name().left(2),
            .fileName = name,
            .set = [bytes = file.pdf] { return std::make_unique<PdfPages>(bytes); }};
}

void CaseFileView::printOn(const std::shared_ptr<QPrinter>& printer)
{
    status->setText(tr("Being printed…"));
    printPaper(printing(), printer, this, [this](const SentToPrinter& sent) { status->setText(sent.said); });
}

} // namespace redress

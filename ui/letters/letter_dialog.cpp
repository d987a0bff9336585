#include "ui/letters/letter_dialog.h"

#include "ui/letters/letter_draft.h"
#include "ui/letters/letter_pdf.h"
#include "ui/letters/letter_preview.h"
#include "ui/letters/print_paper.h"
#include "ui/when_answered.h"
#include "ui/widgets/look.h"
#include "ui/widgets/main_button.h"
#include "ui/widgets/text_label.h"
#include "ui/words/case_words.h"

#include <QCheckBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QPushButton>
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

} // namespace

LetterDialog::LetterDialog(const LetterOnPaper& shown, QWidget* parent)
    : LetterDialog(printingOf(shown), tr("Letter %1").arg(isolate(shown.reference)), parent)
{
    letter = shown;
    addLetterButtons();
}

LetterDialog::LetterDialog(const Printing& printing, const QString& windowTitle, QWidget* parent)
    : QDialog(parent), printing(printing), pages(new LetterPreview(this)),
      status(new TextLabel(TextLabel::Kind::Muted, {}, this)), buttons(new QHBoxLayout),
      saveButton(plainButton(tr("Save as PDF…"), QKeySequence::Save, u"save_pdf"_s, this)),
      printButton(mainButton(tr("Print…"), QKeySequence::Print, u"print_letter"_s, this))
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
    buttons->setContentsMargins(look::gap4, 0, look::gap4, 0);
    QPushButton* close = plainButton(tr("Close"), {}, u"close_letter"_s, this);
    printButton->setDefault(true);
    status->setObjectName(u"letter_status"_s);
    buttons->addStretch(1);
    buttons->addWidget(close);
    buttons->addWidget(saveButton);
    buttons->addWidget(printButton);
    auto* column = static_cast<QVBoxLayout*>(layout());
    status->setContentsMargins(look::gap4, 0, look::gap4, 0);
    column->addWidget(status);
    column->addLayout(buttons);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(saveButton, &QPushButton::clicked, this, [this] {
        if (const QString path = askWhere(tr("Save as PDF"), printing.fileName + u".pdf"_s, tr("PDF (*.pdf)"));
            !path.isEmpty()) {
            savePdf(path);
        }
    });
    connect(printButton, &QPushButton::clicked, this, &LetterDialog::print);
}

void LetterDialog::addLetterButtons()
{
    letterhead = new QCheckBox(tr("&Letterhead"), this);
    letterhead->setObjectName(u"with_letterhead"_s);
    letterhead->setToolTip(tr("Off to print on paper that has it already. A file always has it."));
    letterhead->setChecked(!letter->paper.preprinted);
    buttons->insertWidget(0, letterhead);
    connect(letterhead, &QCheckBox::toggled, this, &LetterDialog::showLetterhead);
    if (letter->signedAt || letter->isVoid) {
        return;
    }
    constexpr int beforeTheOthers = 2;
    QPushButton* draft = plainButton(tr("Save the draft as text…"), {}, u"save_draft"_s, this);
    buttons->insertWidget(beforeTheOthers, draft);
    connect(draft, &QPushButton::clicked, this, [this] {
        if (const QString path = askWhere(tr("Save the draft as text"), draftName(*letter) + u".odt"_s,
                                          tr("OpenDocument text (*.odt)"));
            !path.isEmpty()) {
            saveDraft(path);
        }
    });
}

void LetterDialog::showLetterhead(bool wanted)
{
    letter->paper.preprinted = !wanted;
    printing = printingOf(*letter);
    pages->setPrinting(printing);
}

void LetterDialog::setLetter(const LetterOnPaper& now)
{
    letter = now;
    showLetterhead(letterhead->isChecked());
}

void LetterDialog::print()
{
    if (const auto printer = askForPrinter(printing, pages->pageCount(), this)) {
        printOn(printer);
    }
}

void LetterDialog::printOn(const std::shared_ptr<QPrinter>& printer)
{
    say(tr("Being printed…"));
    printPaper(printing, printer, this, [this](const SentToPrinter& sent) {
        say(sent.said);
        if (sent.isTaken) {
            Q_EMIT printed();
        }
    });
}

QString LetterDialog::askWhere(const QString& title, const QString& name, const QString& kinds)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QFileDialog::getSaveFileName(this, title, folder + u'/' + name, kinds);
}

void LetterDialog::savePdf(const QString& path)
{
    Printing file = printing;
    if (letter) {
        LetterOnPaper whole = *letter;
        whole.paper.preprinted = false;
        file = printingOf(whole);
    }
    save(path, [file] { return asPdf(file); });
}

void LetterDialog::saveDraft(const QString& path)
{
    save(path, [paper = *letter] { return draftAsOpenDocument(paper); });
}

void LetterDialog::save(const QString& path, const std::function<QByteArray()>& bytes)
{
    const auto saving = QtConcurrent::run([bytes, path] { return writeWhole(path, bytes()); });
    whenAnswered(saving, this, [this, path](const QString& wrong) {
        say(wrong.isEmpty() ? tr("Saved as %1.").arg(path)
                            : tr("It could not be saved as %1: %2").arg(path, wrong));
    });
}

void LetterDialog::offer(const QString& words, const QString& objectName, const std::function<void()>& next)
{
    withdrawOffer();
    offered = plainButton(words, {}, objectName, this);
    constexpr int others = 3;
    buttons->insertWidget(buttons->count() - others, offered);
    offered->show();
    connect(offered, &QPushButton::clicked, this, next);
}

void LetterDialog::withdrawOffer()
{
    if (offered != nullptr) {
        offered->hide();
        offered->deleteLater();
        offered.clear();
    }
}

void LetterDialog::holdBack(const QString& why)
{
    if (why == heldBack) {
        return;
    }
    heldBack = why;
    saveButton->setEnabled(why.isEmpty());
    printButton->setEnabled(why.isEmpty());
    say(why.isEmpty() ? QString() : tr("It is not printed as it stands. %1").arg(why));
}

void LetterDialog::say(const QString& text)
{
    status->setText(text);
}

} // namespace redress

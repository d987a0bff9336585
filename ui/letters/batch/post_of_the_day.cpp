#include "ui/letters/batch/post_of_the_day.h"

#include "ui/letters/batch/address_labels.h"
#include "ui/letters/batch/jam_dialog.h"
#include "ui/letters/batch/label_dialog.h"
#include "ui/letters/batch/post_sending.h"
#include "ui/letters/batch/post_table.h"
#include "ui/letters/batch/posting_list.h"
#include "ui/letters/batch/run_banner.h"
#include "ui/letters/letter_dialog.h"
#include "ui/when_answered.h"
#include "ui/widgets/day_field.h"
#include "ui/widgets/look.h"
#include "ui/widgets/main_button.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/text_scale.h"
#include "ui/words.h"

#include <QCheckBox>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPrintDialog>
#include <QPrinter>
#include <QProgressBar>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace redress {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize wanted(940, 640);

} // namespace

PostOfTheDay::PostOfTheDay(Desk& desk, QWidget* parent)
    : QDialog(parent), desk(desk), kept(desk), letters(desk), banner(new RunBanner(this)),
      day(new DayField([&desk] { return desk.now().in(desk.zone()).date(); })),
      count(new TextLabel(TextLabel::Kind::Muted)), table(new PostTable),
      leftOut(new TextLabel(TextLabel::Kind::Body)), progress(new QProgressBar),
      state(new TextLabel(TextLabel::Kind::Muted)), letterhead(new QCheckBox(tr("&Letterhead"))),
      cancel(plainButton(tr("Close"), {}, u"cancel"_s)),
      labels(plainButton(tr("Address labels…"), {}, u"address_labels"_s)),
      list(plainButton(tr("Posting list…"), {}, u"posting_list"_s)),
      save(plainButton(tr("Save as PDF…"), QKeySequence::Save, u"save_letters"_s)),
      main(mainButton(tr("Print…"), QKeySequence::Print, u"print_letters"_s))
{
    setObjectName(u"post_of_the_day"_s);
    setWindowTitle(tr("Post of the day"));
    setWindowModality(Qt::WindowModal);
    build();
    listenToBanner();
    const QSize whole(look::withText(wanted.width()), wanted.height());
    const QSize room = parent == nullptr ? whole : parent->window()->size() - QSize(look::gap8, 2 * look::gap8);
    resize(whole.boundedTo(room));
    connect(&kept, &KeptRun::changed, this, &PostOfTheDay::follow);
    connect(&kept, &KeptRun::failed, this, &PostOfTheDay::takeNotKept);
    connect(&kept, &KeptRun::written, this, [this] {
        if (isLeaving) {
            reject();
        }
    });
    kept.takeUp();
    readDay();
}

PostOfTheDay::~PostOfTheDay() = default;

void PostOfTheDay::build()
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(look::gap6, look::gap4, look::gap6, look::gap4);
    column->setSpacing(look::gap3);
    column->addWidget(new TextLabel(TextLabel::Kind::Subject, windowTitle()));
    column->addLayout(buildHead());
    column->addWidget(banner);
    column->addWidget(table, 1);
    leftOut->setObjectName(u"left_out"_s);
    leftOut->setTone(look::Tone::Late);
    leftOut->makeSelectable();
    leftOut->hide();
    column->addWidget(leftOut);
    progress->setTextVisible(false);
    progress->setObjectName(u"progress"_s);
    progress->setAccessibleName(tr("Progress"));
    progress->hide();
    column->addWidget(progress);
    column->addLayout(buildButtons());
}

QHBoxLayout* PostOfTheDay::buildHead()
{
    auto* row = new QHBoxLayout;
    row->setSpacing(look::gap2);
    auto* caption = new TextLabel(TextLabel::Kind::Body, tr("Signed on"));
    day->setObjectName(u"day"_s);
    day->setAccessibleName(caption->text());
    day->setMaximumWidth(look::withText(2 * look::captionWidth));
    day->setWritten(desk.now().in(desk.zone()).date().toString(Qt::ISODate));
    count->setObjectName(u"letter_count"_s);
    letterhead->setObjectName(u"with_letterhead"_s);
    letterhead->setToolTip(tr("Off for paper on which it is printed already."));
    letterhead->setChecked(!desk.office().letterPaper.preprinted);
    row->addWidget(caption);
    row->addWidget(day);
    row->addWidget(count, 1);
    row->addWidget(letterhead);
    connect(day, &DayField::dayEdited, this, &PostOfTheDay::readDay);
    connect(day, &DayField::picked, this, &PostOfTheDay::readDay);
    connect(table, &PostTable::tickedChanged, this, &PostOfTheDay::follow);
    return row;
}

QHBoxLayout* PostOfTheDay::buildButtons()
{
    auto* row = new QHBoxLayout;
    row->setSpacing(look::gap2);
    state->setObjectName(u"post_state"_s);
    row->addWidget(state, 1);
    for (QPushButton* button : {cancel, labels, list, save, main}) {
        row->addWidget(button);
    }
    main->setDefault(true);
    connect(cancel, &QPushButton::clicked, this, &PostOfTheDay::reject);
    connect(labels, &QPushButton::clicked, this, &PostOfTheDay::showLabels);
    connect(list, &QPushButton::clicked, this, &PostOfTheDay::showPostingList);
    connect(save, &QPushButton::clicked, this, &PostOfTheDay::askWhereToSave);
    connect(main, &QPushButton::clicked, this, &PostOfTheDay::print);
    return row;
}

void PostOfTheDay::listenToBanner()
{
    connect(banner, &RunBanner::allCameOut, this, [this] { takeCameOut(int(kept.run()->letters.size())); });
    connect(banner, &RunBanner::jamWanted, this, &PostOfTheDay::askWhatCameOut);
    connect(banner, &RunBanner::restWanted, this, &PostOfTheDay::print);
    connect(banner, &RunBanner::sendingWanted, this, &PostOfTheDay::recordAsSent);
    connect(banner, &RunBanner::dropWanted, this, [this] { kept.drop(); });
}

void PostOfTheDay::readDay()
{
    if (day->day()) {
        letters.read(*day->day(), [this](const Result<QList<LetterLine>>& read) { showLetters(read); });
    }
}

void PostOfTheDay::showLetters(const Result<QList<LetterLine>>& read)
{
    table->show(read ? *read : QList<LetterLine>());
    if (!read) {
        count->setText(read.refusal().text);
    } else if (read->isEmpty()) {
        count->setText(tr("No letter was signed on this day."));
    } else if (table->withoutAddress() > 0) {
        count->setText(tr("Letters: %1, of which without an address: %2")
                           .arg(QLocale().toString(read->size()), QLocale().toString(table->withoutAddress())));
    } else {
        count->setText(tr("Letters: %1").arg(QLocale().toString(read->size())));
    }
    follow();
}

void PostOfTheDay::follow()
{
    const bool isBusy = printing != nullptr || isSending || !kept.isKnown();
    const bool hasRun = kept.run().has_value();
    banner->show(isBusy ? std::nullopt : kept.run());
    const bool canPrint = !isBusy && (!hasRun || (!kept.run()->isOut && !kept.run()->isWhole()));
    main->setEnabled(canPrint && !nextRun().rest().isEmpty());
    save->setEnabled(main->isEnabled());
    labels->setEnabled(!isBusy && !chosen().isEmpty());
    list->setEnabled(labels->isEnabled());
    // While a run is under way its letters are settled.
    table->setEnabled(!isBusy && !hasRun);
    day->setEnabled(table->isEnabled());
    cancel->setText(printing != nullptr ? tr("Cancel") : tr("Close"));
    progress->setVisible(printing != nullptr || isSending);
}

QList<LetterLine> PostOfTheDay::chosen() const
{
    return kept.run() ? kept.run()->letters : table->ticked();
}

PrintRun PostOfTheDay::nextRun() const
{
    return kept.run() ? *kept.run() : PrintRun{day->day().value_or(QDate()), table->ticked()};
}

Printing PostOfTheDay::facts() const
{
    Printing told;
    told.title = tr("Letters of %1").arg(dayInWords());
    told.organisation = desk.office().organisation.name;
    told.language = QLocale().name().left(2);
    told.fileName = tr("Letters %1", "name of a file").arg(nextRun().day.toString(Qt::ISODate));
    return told;
}

QString PostOfTheDay::dayInWords() const
{
    return QLocale().toString(nextRun().day, QLocale::LongFormat);
}

void PostOfTheDay::print()
{
    const auto printer = printerFor(facts());
    QPrintDialog dialog(printer.get(), this);
    if (dialog.exec() == QDialog::Accepted) {
        begin(nextRun(), std::make_unique<PaperJob>(printer, sidesOf(*printer)));
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
    begin(nextRun(), std::make_unique<PaperJob>(path, facts()));
}

void PostOfTheDay::begin(const PrintRun& run, std::unique_ptr<PaperJob> job)
{
    leftOut->hide();
    state->clear();
    printing = new RunPrinting(desk, run.rest(), !letterhead->isChecked(), std::move(job), this);
    connect(printing, &RunPrinting::advanced, this, &PostOfTheDay::showProgress);
    connect(printing, &RunPrinting::ended, this, &PostOfTheDay::takeEnd);
    connect(printing, &RunPrinting::cancelled, this, &PostOfTheDay::takeCancelled);
    // Nothing is given to the printer before that is kept: where the program ends, somebody who looks says what came out.
    connect(&kept, &KeptRun::written, printing, &RunPrinting::begin, Qt::SingleShotConnection);
    PrintRun begun = run;
    begun.isOut = true;
    kept.keep(begun);
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
    if (!wrong.isEmpty()) {
        takeCancelled();
        state->setText(tr("Nothing was printed: %1").arg(wrong));
        return;
    }
    PrintRun run = *kept.run();
    const QList<LeftOutLetter> notPrinted = printing->leftOut();
    for (const LeftOutLetter& one : notPrinted) {
        run.leaveOut(one.line.id, one.line.letter);
    }
    printing->deleteLater();
    printing.clear();
    state->clear();
    tellLeftOut(tr("Not printed:"), notPrinted);
    if (run.letters.isEmpty()) {
        kept.drop();
    } else {
        kept.keep(run);
    }
}

void PostOfTheDay::takeCancelled()
{
    printing->deleteLater();
    printing.clear();
    state->setText(tr("Nothing was printed."));
    PrintRun run = *kept.run();
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
    if (printing != nullptr) {
        printing->cancel();
        state->setText(tr("Nothing was printed: %1").arg(why));
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
    auto* sending = new PostSending(desk, kept.run()->letters, this);
    isSending = true;
    connect(sending, &PostSending::advanced, this, &PostOfTheDay::showProgress);
    connect(sending, &PostSending::ended, this, [this, sending] {
        sending->deleteLater();
        isSending = false;
        const qsizetype done = kept.run()->letters.size() - sending->refused().size();
        kept.drop();
        state->setText(tr("Recorded as sent: %1").arg(QLocale().toString(done)));
        tellLeftOut(tr("Not recorded as sent:"), sending->refused());
        readDay();
        Q_EMIT sent();
    });
    follow();
    sending->begin();
}

void PostOfTheDay::tellLeftOut(const QString& sentence, const QList<LeftOutLetter>& some)
{
    QStringList lines{sentence};
    for (const LeftOutLetter& one : some) {
        lines.append(tr("%1, %2: %3", "number of a letter, its recipient, and why not")
                         .arg(isolate(textOf(one.line.number)), one.line.recipient, one.why));
    }
    leftOut->setText(lines.join(u'\n'));
    leftOut->setVisible(!some.isEmpty());
}

void PostOfTheDay::showLabels()
{
    auto* dialog = new LabelDialog(int(chosen().size()), this);
    connect(dialog, &LabelDialog::chosen, this, [this](int first) {
        showOnPaper(printingOf(
            AddressLabels{chosen(), first, desk.office().organisation.name, QLocale().name().left(2)}));
    });
    dialog->open();
}

void PostOfTheDay::showPostingList()
{
    showOnPaper(printingOf(PostingList{.letters = chosen(),
                                       .day = dayInWords(),
                                       .way = wordOf(AnswerWay::Post),
                                       .organisation = desk.office().organisation.name,
                                       .language = QLocale().name().left(2),
                                       .direction = QGuiApplication::layoutDirection()}));
}

void PostOfTheDay::showOnPaper(const Printing& paper)
{
    auto* dialog = new LetterDialog(paper, paper.title, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void PostOfTheDay::reject()
{
    if (printing != nullptr) {
        printing->cancel();
        return;
    }
    isLeaving = kept.isWriting();
    if (!isLeaving) {
        QDialog::reject();
    }
}

} // namespace redress

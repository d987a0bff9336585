#include "ui/letters/batch/post_of_the_day.h"

#include "ui/letters/batch/left_out_list.h"
#include "ui/letters/batch/post_papers.h"
#include "ui/letters/batch/post_sending.h"
#include "ui/letters/batch/post_table.h"
#include "ui/letters/batch/run_banner.h"
#include "ui/widgets/day_field.h"
#include "ui/widgets/look.h"
#include "ui/widgets/main_button.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/text_scale.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QVBoxLayout>

namespace redress {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize wanted(940, 640);

} // namespace

PostOfTheDay::PostOfTheDay(Desk& desk, QWidget* parent)
    : QDialog(parent), desk(desk), kept(desk), letters(desk), papers(new PostPapers(desk, this)), banner(new RunBanner(this)),
      day(new DayField([&desk] { return desk.now().in(desk.zone()).date(); })),
      count(new TextLabel(TextLabel::Kind::Muted)), table(new PostTable),
      leftOut(new LeftOutList(this)), progress(new QProgressBar),
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
    connect(&kept, &KeptRun::changed, this, &PostOfTheDay::takeKept);
    connect(&kept, &KeptRun::failed, this, &PostOfTheDay::takeNotKept);
    connect(&kept, &KeptRun::written, this, [this] {
        if (isLeaving) {
            reject();
        }
    });
    connect(&desk.changes(), &Changes::journalGrew, this, &PostOfTheDay::readAgain);
    connect(papers, &PostPapers::leftOut, this,
            [this](const QList<LeftOutLetter>& some) { leftOut->tell({{tr("Not on the paper:"), some}}); });
    connect(papers, &PostPapers::said, state, &QLabel::setText);
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
    letterhead->setToolTip(tr("Off to print on paper that has it already. A file always has it."));
    letterhead->setChecked(!desk.office().letterPaper.preprinted);
    row->addWidget(caption);
    row->addWidget(day);
    row->addWidget(count, 1);
    row->addWidget(letterhead);
    connect(day, &DayField::dayEdited, this, &PostOfTheDay::takeDay);
    connect(day, &DayField::picked, this, &PostOfTheDay::takeDay);
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
    connect(labels, &QPushButton::clicked, this, [this] { papers->showLabels(onPapers()); });
    connect(list, &QPushButton::clicked, this, [this] { papers->showPostingList(onPapers()); });
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
    connect(banner, &RunBanner::listWanted, this, [this] { papers->showPostingList(sentRun); });
}

void PostOfTheDay::takeDay()
{
    sentRun = {};
    readDay();
}

void PostOfTheDay::readDay()
{
    const auto wanted = day->day();
    if (!wanted) {
        showLetters(QList<LetterLine>());
        count->setText(tr("Type a day, such as 20/11."));
        return;
    }
    letters.read(*wanted, [this, wanted](const Result<QList<LetterLine>>& read) {
        if (wanted == day->day()) {
            showLetters(read);
        }
    });
}

void PostOfTheDay::readAgain()
{
    if (!isBusy()) {
        readDay();
    }
}

void PostOfTheDay::showLetters(const Result<QList<LetterLine>>& read)
{
    table->show(read ? *read : QList<LetterLine>());
    count->setText(read ? table->countInWords() : read.refusal().text);
    if (read && !isBusy()) {
        tellGone(*read);
    }
    follow();
}

void PostOfTheDay::tellGone(const QList<LetterLine>& now)
{
    if (!kept.run() || kept.run()->day != day->day()) {
        return;
    }
    const PrintRun& run = *kept.run();
    const QList<LetterLine> printed = run.isOut ? run.letters : run.letters.first(run.cameOut);
    leftOut->tell({{tr("Not printed:"), notPrinted},
                   {tr("Printed, and not to be posted. Take these out:"),
                    StillDue(desk, run.recording).gone(printed, now)}});
}

void PostOfTheDay::takeKept()
{
    if (kept.run()) {
        day->setWritten(kept.run()->day.toString(Qt::ISODate));
    }
    readAgain();
    follow();
}

bool PostOfTheDay::isBusy() const
{
    return printing != nullptr || sending != nullptr || !kept.isKnown();
}

void PostOfTheDay::follow()
{
    const bool hasRun = kept.run().has_value();
    banner->show(isBusy() ? std::nullopt : kept.run(), isBusy() ? 0 : sentRun.letters.size());
    const bool canPrint = !isBusy() && (!hasRun || (!kept.run()->isOut && !kept.run()->isWhole()));
    main->setEnabled(canPrint && !nextRun().rest().isEmpty());
    save->setEnabled(main->isEnabled());
    labels->setEnabled(!isBusy() && !onPapers().letters.isEmpty());
    list->setEnabled(labels->isEnabled());
    // While a run is under way its letters are settled.
    table->setEnabled(!isBusy() && !hasRun);
    day->setEnabled(table->isEnabled());
    cancel->setText(printing != nullptr ? tr("Cancel") : tr("Close"));
    cancel->setEnabled(true);
    progress->setVisible(printing != nullptr || sending != nullptr);
}

PrintRun PostOfTheDay::onPapers() const
{
    const PrintRun run = nextRun();
    return run.letters.isEmpty() ? sentRun : run;
}

PrintRun PostOfTheDay::nextRun() const
{
    return kept.run() ? *kept.run() : PrintRun{day->day().value_or(QDate()), table->ticked()};
}

Printing PostOfTheDay::facts() const
{
    Printing told;
    told.title = tr("Letters of %1").arg(QLocale().toString(nextRun().day, QLocale::LongFormat));
    told.organisation = desk.office().organisation.name;
    told.subject = tr("Letters: %1").arg(QLocale().toString(nextRun().rest().size()));
    told.language = QLocale().name().left(2);
    told.fileName = tr("Letters %1", "name of a file").arg(nextRun().day.toString(Qt::ISODate));
    return told;
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

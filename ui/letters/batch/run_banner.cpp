#include "ui/letters/batch/run_banner.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPushButton>

namespace redress {

using namespace Qt::StringLiterals;

namespace {

QString count(qsizetype number)
{
    return QLocale().toString(number);
}

struct Sentence
{
    Q_DECLARE_TR_FUNCTIONS(RunBanner)
};

QString whereTheyAre(const PrintRun& run)
{
    const QString rest = count(run.rest().size());
    const QString all = count(run.letters.size());
    if (run.isFile) {
        return run.cameOut == 0 ? Sentence::tr("Letters in the file: %1. Print it.").arg(all)
                                : Sentence::tr("Letters in the new file: %1 of %2. Print it.").arg(rest, all);
    }
    return run.cameOut == 0 ? Sentence::tr("Letters given to the printer: %1.").arg(all)
                            : Sentence::tr("Letters given to the printer again: %1 of %2.").arg(rest, all);
}

} // namespace

RunBanner::RunBanner(QWidget* parent) : Banner(parent)
{
    setObjectName(u"run_banner"_s);
    clear();
}

void RunBanner::show(const std::optional<PrintRun>& run, qsizetype sent)
{
    // A hand that lies on one of its buttons stays there while others work.
    if (run == shownRun && sent == shownSent) {
        return;
    }
    shownRun = run;
    shownSent = sent;
    if (!run && sent > 0) {
        offerList(sent);
    } else if (!run) {
        clear();
    } else if (run->isOut) {
        askWhatCameOut(*run);
    } else if (run->isWhole()) {
        offerSending(*run);
    } else {
        offerRest(*run);
    }
}

void RunBanner::offerList(qsizetype sent)
{
    tell(look::Tone::Done, tr("Recorded as sent: %1. The posting list goes to the post with them.").arg(count(sent)));
    offer(tr("Posting list…"), u"list_of_sent"_s, &RunBanner::listWanted);
}

void RunBanner::askWhatCameOut(const PrintRun& run)
{
    tell(look::Tone::Waiting, tr("%1 Did all of them come out whole?").arg(whereTheyAre(run)));
    offer(tr("All came out"), u"all_came_out"_s, &RunBanner::allCameOut);
    offer(tr("Not all…"), u"not_all"_s, &RunBanner::jamWanted);
}

void RunBanner::offerRest(const PrintRun& run)
{
    tell(look::Tone::Waiting, tr("Letters that came out whole: %1 of %2. The rest is still to be printed.")
                                  .arg(count(run.cameOut), count(run.letters.size())));
    offer(tr("Print the rest…"), u"print_rest"_s, &RunBanner::restWanted);
    offer(tr("Give up the rest"), u"give_up_rest"_s, &RunBanner::dropWanted);
}

void RunBanner::offerSending(const PrintRun& run)
{
    tell(look::Tone::Done, tr("All letters came out: %1. Record that they were sent by post?").arg(count(run.letters.size())));
    offer(tr("Record as sent"), u"record_as_sent"_s, &RunBanner::sendingWanted);
    offer(tr("Not sent"), u"not_sent"_s, &RunBanner::dropWanted);
}

void RunBanner::offer(const QString& text, const QString& objectName, void (RunBanner::*wanted)())
{
    connect(addButton(text, objectName), &QPushButton::clicked, this, wanted);
}

} // namespace redress

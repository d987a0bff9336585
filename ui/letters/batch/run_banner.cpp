#include "ui/letters/batch/run_banner.h"

#include <QLocale>
#include <QPushButton>

namespace redress {

using namespace Qt::StringLiterals;

namespace {

QString count(qsizetype number)
{
    return QLocale().toString(number);
}

} // namespace

RunBanner::RunBanner(QWidget* parent) : Banner(parent)
{
    setObjectName(u"run_banner"_s);
    clear();
}

void RunBanner::show(const std::optional<PrintRun>& run)
{
    if (!run) {
        clear();
    } else if (run->isOut) {
        askWhatCameOut(*run);
    } else if (run->isWhole()) {
        offerSending(*run);
    } else {
        offerRest(*run);
    }
}

void RunBanner::askWhatCameOut(const PrintRun& run)
{
    const QString which = run.cameOut == 0
                              ? tr("Letters given to the printer: %1.").arg(count(run.letters.size()))
                              : tr("Letters given to the printer again: %1 of %2.")
                                    .arg(count(run.rest().size()), count(run.letters.size()));
    tell(look::Tone::Waiting, tr("%1 Did all of them come out whole?").arg(which));
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

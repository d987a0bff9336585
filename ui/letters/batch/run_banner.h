#pragma once

#include "ui/letters/batch/print_run.h"
#include "ui/widgets/banner.h"

#include <optional>

namespace redress {

/** Says how the print run stands, and asks what comes next: did all come out, print the rest, record as sent. */
class RunBanner : public Banner
{
    Q_OBJECT
public:
    explicit RunBanner(QWidget* parent = nullptr);

    /** `sent`: so many were recorded as sent by the last run, where there is none under way. */
    void show(const std::optional<PrintRun>& run, qsizetype sent);

Q_SIGNALS:
    void allCameOut();
    void jamWanted();
    void restWanted();
    void sendingWanted();
    void dropWanted();
    void listWanted();

private:
    void offerList(qsizetype sent);
    void askWhatCameOut(const PrintRun& run);
    void offerRest(const PrintRun& run);
    void offerSending(const PrintRun& run);
    void offer(const QString& text, const QString& objectName, void (RunBanner::*wanted)());

    std::optional<PrintRun> shownRun;
    qsizetype shownSent = 0;
};

} // namespace redress

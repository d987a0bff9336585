#include "ui/letters/scans/scan_arrival.h"

namespace redress {

ScanArrival::ScanArrival(QWidget* window) : DropPlace(window, tr("Let go to read which letter this is a copy of")) {}

DropPlace::Answer ScanArrival::answerTo(const QObject* source) const
{
    // What comes from this program is a paper of a case already.
    return source == nullptr ? Answer::Take : Answer::PassOn;
}

} // namespace redress

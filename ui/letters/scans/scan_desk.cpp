#include "ui/letters/scans/scan_desk.h"

#include "ui/letters/scans/scan_sheet.h"
#include "ui/when_answered.h"

#include <utility>

namespace redress {

ScanDesk::ScanDesk(Desk& desk, QWidget* over) : QObject(over), desk(desk), over(over) {}

void ScanDesk::take(const ArrivingPapers& papers)
{
    unread += parted(papers);
    readNext();
}

void ScanDesk::readNext()
{
    if (reading || waiting || unread.isEmpty()) {
        return;
    }
    reading = true;
    whenAnswered(readScan(unread.takeFirst(), tr("Scan.png")), this, [this](const ScannedFile& file) {
        reading = false;
        takeRead(file);
    });
}

QString ScanDesk::fileKinds()
{
    return tr("Scans (*.pdf *.png *.jpg *.jpeg *.tif *.tiff *.bmp *.webp)");
}

void ScanDesk::takeRead(const ScannedFile& file)
{
    if (file.scan.refusal.isEmpty()) {
        waiting = file;
    } else {
        Q_EMIT said(refusalInWords(file.scan));
    }
    showNext();
    readNext();
}

void ScanDesk::showNext()
{
    if (showing || !waiting) {
        return;
    }
    showing = true;
    auto* sheet = new ScanSheet(desk, *std::exchange(waiting, {}), openCase ? openCase() : CaseId{}, over);
    connect(sheet, &ScanSheet::caseWanted, this, &ScanDesk::caseWanted);
    connect(sheet, &QObject::destroyed, this, [this] {
        showing = false;
        showNext();
        readNext();
    });
    sheet->open();
}

} // namespace redress

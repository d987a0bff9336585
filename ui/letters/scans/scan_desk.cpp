#include "ui/letters/scans/scan_desk.h"

#include "ui/letters/scans/scan_sheet.h"
#include "ui/when_answered.h"

namespace redress {

ScanDesk::ScanDesk(Desk& desk, QWidget* over) : QObject(over), desk(desk), over(over) {}

void ScanDesk::take(const ArrivingPapers& papers)
{
    if (!papers.isNone()) {
        whenAnswered(readScans(papers, tr("Scan.png")), this, [this](const auto& files) { takeRead(files); });
    }
}

QString ScanDesk::fileKinds()
{
    return tr("Scans (*.pdf *.png *.jpg *.jpeg *.tif *.tiff *.bmp *.webp)");
}

void ScanDesk::takeRead(const QList<ScannedFile>& files)
{
    for (const ScannedFile& file : files) {
        if (file.scan.refusal.isEmpty()) {
            waiting.append(file);
        } else {
            Q_EMIT said(refusalInWords(file.scan));
        }
    }
    showNext();
}

void ScanDesk::showNext()
{
    if (showing || waiting.isEmpty()) {
        return;
    }
    showing = true;
    auto* sheet = new ScanSheet(desk, waiting.takeFirst(), openCase ? openCase() : CaseId{}, over);
    connect(sheet, &ScanSheet::caseWanted, this, &ScanDesk::caseWanted);
    connect(sheet, &QObject::destroyed, this, [this] {
        showing = false;
        showNext();
    });
    sheet->open();
}

} // namespace redress

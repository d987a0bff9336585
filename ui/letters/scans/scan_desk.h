#pragma once

#include "ui/letters/scans/scanned_file.h"

#include "models/id.h"

#include <QObject>

#include <functional>
#include <optional>

namespace redress {

class Desk;

/**
 * Where scans are laid: each is read, and what was found in it is shown on a sheet of its own, one after the other. The
 * next one is read while one is looked at; no more of them are in memory.
 */
class ScanDesk : public QObject
{
    Q_OBJECT
public:
    /** `over`: over which the sheets open. */
    ScanDesk(Desk& desk, QWidget* over);

    /** Which case is open, if any: proposed for a scan that tells nothing. */
    void setOpenCase(std::function<CaseId()> open) { openCase = std::move(open); }
    void take(const ArrivingPapers& papers);
    /** For choosing a file. */
    [[nodiscard]] static QString fileKinds();

Q_SIGNALS:
    void caseWanted(redress::CaseId id);
    /** What stands against a file. */
    void said(const QString& text);

private:
    void readNext();
    void takeRead(const ScannedFile& file);
    void showNext();

    Desk& desk;
    QWidget* over;
    std::function<CaseId()> openCase;
    QList<ArrivingPapers> unread;
    std::optional<ScannedFile> waiting;
    bool reading = false;
    bool showing = false;
};

} // namespace redress

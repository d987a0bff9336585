#pragma once

#include "ui/letters/scans/found_letter.h"
#include "ui/letters/scans/scan_attaching.h"
#include "ui/letters/scans/scanned_file.h"

#include <QDialog>

class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace redress {

class PdfView;
class PictureView;
class TextLabel;

/**
 * What was read in a scan, beside a look at it: each letter whose copy it is can be attached; else it goes to the case
 * of a reference as a paper. Gone by itself once closed.
 */
class ScanSheet : public QDialog
{
    Q_OBJECT
public:
    /** `open`: the case that is open; none where none is. */
    ScanSheet(Desk& desk, const ScannedFile& file, CaseId open, QWidget* parent);

Q_SIGNALS:
    void caseWanted(redress::CaseId id);

private:
    /** A code, and what stands on the sheet about it. */
    struct Offer
    {
        FoundLetter found;
        TextLabel* words;
        QPushButton* attach;
        bool done = false;
    };

    void build();
    [[nodiscard]] QWidget* makeLook();
    void showPicture();
    [[nodiscard]] QWidget* makeOffers();
    [[nodiscard]] QWidget* makeReference();
    void addOffer(QVBoxLayout* column, const LetterCode& code);
    void lookUpAll();
    void takeFound(qsizetype number, const FoundLetter& found);
    void proposeOpenCase(CaseId open);
    void attach(qsizetype number);
    void attachToReference();
    void takeAttached(const Result<CaseView>& result);
    void setWaiting(bool waiting);
    void say(const QString& text, bool refused);

    Desk& desk;
    ScannedFile file;
    ScanAttaching* attaching;
    PdfView* pdf = nullptr;
    PictureView* picture = nullptr;
    QList<Offer> offers;
    QLineEdit* reference;
    QPushButton* attachButton;
    TextLabel* status;
    bool waiting = false;
};

} // namespace redress

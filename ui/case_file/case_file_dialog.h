#pragma once

#include "ui/case/case_at_hand.h"
#include "ui/case_file/case_file_source.h"
#include "ui/widgets/form_dialog.h"

class QProgressBar;

namespace redress {

class CaseFileWork;
class TextArea;
class TextLabel;
class TickList;
struct BoundCaseFile;

/** Whether this person may make a file of a case that he or she may read. */
[[nodiscard]] bool mayMakeCaseFile(const Actor& actor);

/**
 * Puts a case together as one PDF, for a board or an ombudsman: what goes in, and who is blacked out. Changes nothing
 * in the case. What can do harm when it is handed out is off until somebody decides on it: notes, readings.
 */
class CaseFileDialog : public FormDialog
{
    Q_OBJECT
public:
    CaseFileDialog(CaseAtHand& atHand, QWidget* parent);

    /** Where the file is being made, that is given up. */
    void reject() override;

private:
    void addParts();
    void addNotes();
    void addPersons();
    void addPapers();
    void addProgress();
    /** The case changed while the sheet is open: the file is made of it as it is then. */
    void follow();
    void offerNotes();
    void offerPersons();
    void offerPapers();
    void holdPapers() { papersChosen = true; }
    /** Pictures and PDFs go in by themselves only while nobody is blacked out: they show what they show. */
    void proposePapers();
    [[nodiscard]] bool blacksOut() const;
    [[nodiscard]] QStringList blackedOut() const;
    [[nodiscard]] CaseFileChoice choice() const;
    void make();
    void lookAt(const BoundCaseFile& file);
    void end();

    CaseAtHand& atHand;
    CaseFileSource source;
    /** By the ids of their ticks. */
    QMap<QString, QString> personTexts;
    TickList* parts;
    TickList* notes;
    TickList* persons;
    TextArea* others;
    TextLabel* papersTitle;
    TickList* papers;
    bool papersChosen = false;
    CaseFileWork* work = nullptr;
    QProgressBar* progress;
};

} // namespace redress

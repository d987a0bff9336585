#pragma once

#include "models/letter.h"
#include "ui/case/case_at_hand.h"
#include "ui/letters/letter_on_paper.h"

#include <QImage>
#include <QPointer>
#include <QTimer>

namespace redress {

class LetterDialog;
class LetterPreview;

/** A letter's pages as they will be printed, which follow what is typed: in a pane, or in a window of their own. */
class LivePreview : public QObject
{
    Q_OBJECT
public:
    LivePreview(CaseAtHand& atHand, std::function<Letter()> letter, QWidget* over);

    /** The window, which leaves the hand where it is free to go. */
    void open();
    /** The window for a letter that nobody writes in: it keeps the hand until it is closed. */
    void openStill();
    /** Shows them there from now on. */
    void fill(LetterPreview* pane);
    /** The letter was changed. */
    void follow();

private:
    void show();
    void openWith(bool still);
    /** A letter of a case: another may stand open by the time that an answer comes. */
    struct Which
    {
        CaseId of;
        LetterId letter;

        friend bool operator==(const Which&, const Which&) = default;
    };
    void openWindow(bool still);
    /** Which stands open now; none before its case is read. */
    [[nodiscard]] Which atHandNow() const;
    /** What was printed at the counter is on its way across it, once somebody sees that it came out. */
    void offerHandingOver(const Which& printed);
    void recordHandedOver(const Which& printed);
    [[nodiscard]] bool isShown() const;
    [[nodiscard]] LetterOnPaper onPaper() const;
    /** What the case has learned since the signature keeps the letter off paper. */
    [[nodiscard]] QString whyHeldBack() const;
    /** Once the letterhead is there, where the organisation has one. */
    void withLetterhead(const std::function<void()>& then);

    CaseAtHand& atHand;
    std::function<Letter()> letter;
    QWidget* over;
    QImage letterhead;
    QPointer<LetterDialog> window;
    QPointer<LetterPreview> pane;
    /** Counts how often it was to be opened: what was asked before belongs to nobody any more. */
    int opening = 0;
    QTimer pause;
};

} // namespace redress

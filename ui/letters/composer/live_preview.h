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
    [[nodiscard]] bool isShown() const;
    [[nodiscard]] LetterOnPaper onPaper() const;
    /** Once the letterhead is there, where the organisation has one. */
    void withLetterhead(const std::function<void()>& then);

    CaseAtHand& atHand;
    std::function<Letter()> letter;
    QWidget* over;
    QImage letterhead;
    QPointer<LetterDialog> window;
    QPointer<LetterPreview> pane;
    QTimer pause;
};

} // namespace redress

#pragma once

#include "ui/case/acts/act_dialog.h"

namespace redress {

class ChoiceBox;
class ChoiceRow;

/**
 * The answer that a sent letter asked for came otherwise than by post. What came by post gets a number of its own: that
 * sheet is one press away, and gets what was typed here.
 */
class LetterAnswerDialog : public ActDialog
{
    Q_OBJECT
public:
    /** `letter`: none where the letter that waits longest is meant until another is chosen. */
    LetterAnswerDialog(CaseAtHand& atHand, LetterId letter, QWidget* parent);

protected:
    void perform() override;

private:
    void offerLetters(LetterId wanted);
    [[nodiscard]] LetterId letter() const;
    void goToPost();

    ChoiceBox* letters;
    ChoiceRow* way;
    MomentField* received;
};

} // namespace redress

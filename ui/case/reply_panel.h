#pragma once

#include "ui/case/stage_panel.h"

#include <optional>

namespace redress {

class AssessmentSection;
class ChangesSince;
class Disclosure;
class FoldedText;
class GivingSection;
class HandOffList;
class HandOverSection;
class LetterSection;
class ReplyRecord;
class SteadyFacts;
class TextLabel;

/** The answer to the complainant: a signed letter where one is owed, else what was said. */
class ReplyPanel : public StagePanel
{
    Q_OBJECT
public:
    explicit ReplyPanel(CaseAtHand& atHand, QWidget* parent = nullptr);

protected:
    void show(const CaseView& view) override;

private:
    void addWhatIsKnown();
    void showWhatIsKnown(const CaseView& view);
    void showWays();
    /** To the author of a letter that came back. */
    void showChanges(const Letter* letter);
    /** Whether the round is answered by a letter, as it stands. */
    [[nodiscard]] bool isByLetter() const;
    [[nodiscard]] QString whyNot() const;

    SteadyFacts* wish;
    SteadyFacts* refused;
    FoldedText* explanation;
    /** How the refusal can be challenged, in the complainant's words. */
    FoldedText* challenge;
    TextLabel* foundTitle;
    HandOffList* found;
    ReplyRecord* given;
    AssessmentSection* assessment;
    HandOverSection* asking;
    TextLabel* title;
    ChangesSince* changes;
    Disclosure* changesPlace;
    LetterSection* letter;
    GivingSection* giving;
    QPushButton* otherWay;
    /** The person's own choice between letter and conversation. */
    std::optional<bool> letterChosen;
};

} // namespace redress

#pragma once

#include "ui/case/stage_panel.h"

namespace redress {

class Disclosure;
class HandOffList;
class HandOverSection;
class KeptForm;
class TextLabel;

/**
 * Which departments have the case, for which of them it waits, and what they answered; the front desk hands
 * over and steers, the officer answers.
 */
class HandOffPanel : public StagePanel
{
    Q_OBJECT
public:
    explicit HandOffPanel(CaseAtHand& atHand, QWidget* parent = nullptr);

protected:
    void show(const CaseView& view) override;

private:
    void addAnswering();
    void addReturning();
    void showList(const Case& complaint);
    void showAnswering();
    void tellWhyNot();
    [[nodiscard]] QString whyNot() const;
    void answer();
    void giveBack();
    /** The open hand-off of the officer's own department; null where there is none. */
    [[nodiscard]] const HandOff* own() const;

    TextLabel* waits;
    TextLabel* nothing;
    HandOffList* list;
    HandOverSection* handing;
    KeptForm* answering;
    KeptForm* returning;
    Disclosure* returnPlace;
    QPushButton* acceptButton;
    QPushButton* answerButton;
};

} // namespace redress

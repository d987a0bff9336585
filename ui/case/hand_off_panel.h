#pragma once

#include "ui/case/stage_panel.h"

namespace redress {

class ChoiceBox;
class Disclosure;
class Field;
class HandOffList;
class KeptForm;
class MomentField;
class TextLabel;

/** Which departments have the case, and what they answered; the front desk hands over, the officer answers.
 */
class HandOffPanel : public StagePanel
{
    Q_OBJECT
public:
    explicit HandOffPanel(CaseAtHand& atHand, QWidget* parent = nullptr);

protected:
    void show(const CaseView& view) override;

private:
    void addHandingOver();
    void addAnswering();
    void addReturning();
    void showList(const Case& complaint);
    void showHandingOver(const Case& complaint);
    void showAnswering();
    void showLateReason();
    void offerDue();
    [[nodiscard]] QString whyNot() const;
    void handOver();
    void answer();
    void giveBack();
    /** The open hand-off of the officer's own department; null where there is none. */
    [[nodiscard]] const HandOff* own() const;

    TextLabel* nothing;
    HandOffList* list;
    KeptForm* handing;
    Disclosure* another;
    ChoiceBox* department;
    MomentField* due;
    Field* lateReason;
    KeptForm* answering;
    KeptForm* returning;
    Disclosure* returnPlace;
    QPushButton* handOverButton;
    QPushButton* acceptButton;
    QPushButton* answerButton;
};

} // namespace redress

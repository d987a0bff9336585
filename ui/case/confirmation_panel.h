#pragma once

#include "ui/case/stage_panel.h"

namespace redress {

class ChoiceRow;
class KeptForm;
class MomentField;
class ReplyRecord;

/** What the complainant says to the reply: satisfied, not satisfied (the next round), or nothing. */
class ConfirmationPanel : public StagePanel
{
    Q_OBJECT
public:
    explicit ConfirmationPanel(CaseAtHand& atHand, QWidget* parent = nullptr);

protected:
    void show(const CaseView& view) override;

private:
    void addForm();
    void showHint(const CaseView& view);
    void record();

    ReplyRecord* given;
    class SteadyFacts* decided;
    class FoldedText* words;
    KeptForm* form;
    ChoiceRow* decision;
    MomentField* received;
    QPushButton* recordButton;
};

} // namespace redress

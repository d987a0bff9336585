#pragma once

#include "ui/case/stage_panel.h"

namespace redress {

class FoldedText;
class SteadyFacts;

/** What was told when the case came in. Nothing is done here any more. */
class IntakePanel : public StagePanel
{
    Q_OBJECT
public:
    explicit IntakePanel(CaseAtHand& atHand, QWidget* parent = nullptr);

protected:
    void show(const CaseView& view) override;

private:
    FoldedText* description;
    FoldedText* expectation;
    SteadyFacts* facts;
};

} // namespace redress

#pragma once

#include "ui/case/stage_panel.h"

namespace redress {

class ChoiceBox;
class Disclosure;
class FoldedText;
class KeptForm;
class MomentField;
class SteadyFacts;

/** What is learnt from the case, and its end; a supervisor can open it again. */
class ArchivePanel : public StagePanel
{
    Q_OBJECT
public:
    explicit ArchivePanel(CaseAtHand& atHand, QWidget* parent = nullptr);

    /** Opens what a reopening asks for. */
    void beginReopening();

protected:
    void show(const CaseView& view) override;

private:
    void addClosing();
    void addReopening();
    void offerOutcomes(const Case& complaint);
    void showRecorded(const Case& complaint);
    [[nodiscard]] QString whyNot(const Case& complaint) const;
    [[nodiscard]] Refusals missing() const;
    void close();
    void reopen();

    SteadyFacts* facts;
    FoldedText* agreement;
    FoldedText* rootCause;
    FoldedText* lesson;
    KeptForm* closing;
    ChoiceBox* outcome;
    KeptForm* reopening;
    MomentField* received;
    Disclosure* reopenPlace;
    QPushButton* closeButton;
};

} // namespace redress

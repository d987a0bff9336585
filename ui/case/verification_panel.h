#pragma once

#include "ui/case/stage_panel.h"

namespace redress {

class ChoiceBox;
class Disclosure;
class FoldedText;
class KeptForm;
class SteadyFacts;
class TextLabel;

/**
 * The content is read back and confirmed, the case classified, then accepted, or refused with a ground. Where the
 * procedure asks for it, a manager takes note of the case first.
 */
class VerificationPanel : public StagePanel
{
    Q_OBJECT
public:
    explicit VerificationPanel(CaseAtHand& atHand, QWidget* parent = nullptr);

protected:
    void show(const CaseView& view) override;

private:
    void addContent();
    void addTakingNote();
    void addReadBack();
    void addClassification();
    void addRefusing();
    void addAccepting();
    void offerClassification(const Case& complaint);
    void showRecorded(const Case& complaint);
    void showForms();
    void classify(const std::function<void()>& then);
    void accept();
    [[nodiscard]] Classification classification() const;
    /** The procedure asks for it, and none is chosen. */
    [[nodiscard]] bool isSeverityOpen() const;
    /** What would still be missing with what stands in the form. */
    [[nodiscard]] Refusals missing() const;
    /** Whom the case waits for who is not at this desk; empty where it waits for nobody. */
    [[nodiscard]] QString waitsFor() const;

    TextLabel* waits;
    FoldedText* description;
    FoldedText* expectation;
    FoldedText* unsatisfied;
    SteadyFacts* recorded;
    FoldedText* explanation;
    KeptForm* taking;
    KeptForm* readBack;
    KeptForm* classified;
    ChoiceBox* category;
    KeptForm* refusing;
    ChoiceBox* ground;
    Disclosure* refusal;
    QPushButton* noteButton;
    QPushButton* confirmButton;
    QPushButton* classifyButton;
    QPushButton* acceptButton;
};

} // namespace redress

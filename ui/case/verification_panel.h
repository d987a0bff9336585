#pragma once

#include "ui/case/stage_panel.h"

namespace redress {

class ChoiceBox;
class Disclosure;
class FoldedText;
class KeptForm;
class SteadyFacts;

/** The content is read back and confirmed, the case classified, then accepted, or refused with a ground. */
class VerificationPanel : public StagePanel
{
    Q_OBJECT
public:
    explicit VerificationPanel(CaseAtHand& atHand, QWidget* parent = nullptr);

protected:
    void show(const CaseView& view) override;

private:
    void addContent();
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
    /** What would still be missing with what stands in the form. */
    [[nodiscard]] Refusals missing() const;

    FoldedText* description;
    FoldedText* expectation;
    FoldedText* unsatisfied;
    SteadyFacts* recorded;
    FoldedText* explanation;
    KeptForm* readBack;
    KeptForm* classified;
    ChoiceBox* category;
    KeptForm* refusing;
    ChoiceBox* ground;
    Disclosure* refusal;
    QPushButton* confirmButton;
    QPushButton* classifyButton;
    QPushButton* acceptButton;
};

} // namespace redress

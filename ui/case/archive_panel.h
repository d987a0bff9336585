#pragma once

#include "ui/case/stage_panel.h"

namespace redress {

class AssessmentsView;
class ChoiceBox;
class Disclosure;
class FoldedText;
class KeptForm;
class MomentField;
class SteadyFacts;
class TellingSection;

/**
 * What is learnt from the case, and its end; a supervisor can open it again. Where the last round was rejected, the
 * complainant is told first where else to go.
 */
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
    [[nodiscard]] static QList<Outcome> outcomesOf(const Case& complaint);
    void showRecorded(const Case& complaint);
    [[nodiscard]] QString referrals(const Case& complaint) const;
    /** The case cannot be closed before the complainant was told where else to go. */
    [[nodiscard]] bool waitsForTelling() const;
    [[nodiscard]] QString whyNot(const Case& complaint) const;
    [[nodiscard]] Refusals missing() const;
    void close();
    void reopen();

    SteadyFacts* facts;
    AssessmentsView* assessments;
    FoldedText* agreement;
    FoldedText* rootCause;
    FoldedText* lesson;
    TellingSection* telling;
    KeptForm* closing;
    ChoiceBox* outcome;
    KeptForm* reopening;
    MomentField* received;
    Disclosure* reopenPlace;
    QPushButton* closeButton;
};

} // namespace redress

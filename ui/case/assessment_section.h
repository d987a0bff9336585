#pragma once

#include "ui/case/stage_panel.h"

#include <QWidget>

namespace redress {

class AssessmentsView;
class Disclosure;
class TextLabel;

/**
 * What the rounds came to, and the conclusion of the present one: open where the procedure asks for it before the
 * reply, behind a link where it can be recorded anew.
 */
class AssessmentSection : public QWidget
{
    Q_OBJECT
public:
    AssessmentSection(StagePanel& panel, CaseAtHand& atHand, QWidget* parent = nullptr);

    /** `present`: the case stands in the stage of the panel. */
    void show(bool present);

private:
    void addForm();
    void offerRecorded();
    void record();
    /** Why it is not for this person, apart from the right itself; empty where nothing is known against it. */
    [[nodiscard]] QString whyNotThisPerson() const;

    StagePanel& panel;
    CaseAtHand& atHand;
    AssessmentsView* view;
    TextLabel* notYou;
    KeptForm* form;
    Disclosure* place;
};

} // namespace redress

#pragma once

#include "ui/case/stage_panel.h"

#include <QWidget>

namespace redress {

class ChoiceBox;
class MomentField;
class TextLabel;
class TickList;

/** After the last round was rejected: that the complainant was told where else to go, and of which outside bodies. */
class TellingSection : public QWidget
{
    Q_OBJECT
public:
    TellingSection(StagePanel& panel, CaseAtHand& atHand, QWidget* parent = nullptr);

    /** `needed`: the case waits for it. */
    void show(bool needed);

private:
    void addForm();
    /** The outside bodies as the office keeps them now. */
    void offerRemedies();
    void tellThem();

    StagePanel& panel;
    CaseAtHand& atHand;
    TextLabel* why;
    KeptForm* form;
    TickList* remedies;
    ChoiceBox* way;
    MomentField* at;
    QPushButton* button;
};

} // namespace redress

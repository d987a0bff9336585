#pragma once

#include "ui/case/stage_panel.h"

#include <QWidget>

namespace redress {

class ChoiceBox;
class MomentField;

/** That the reply reached the complainant: the signed letter was sent, or what was said and when. */
class GivingSection : public QWidget
{
    Q_OBJECT
public:
    GivingSection(StagePanel& panel, CaseAtHand& atHand, QWidget* parent = nullptr);

    enum class Kind { None, Letter, Spoken };
    void show(Kind kind);
    [[nodiscard]] const KeptForm* giving() const { return form; }

private:
    void offerWays(Kind kind);
    void give();

    StagePanel& panel;
    CaseAtHand& atHand;
    KeptForm* form;
    ChoiceBox* way;
    MomentField* given;
    QPushButton* giveButton;
    Kind shown = Kind::None;
};

} // namespace redress

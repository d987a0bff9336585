#pragma once

#include "ui/case/case_at_hand.h"

#include <QWidget>

namespace redress {

class Badge;
class Pencil;
class SteadyFacts;
class TextLabel;

/** Who complains and how to reach that person, and who speaks for him or her. */
class WhoPanel : public QWidget
{
    Q_OBJECT
public:
    explicit WhoPanel(CaseAtHand& atHand, QWidget* parent = nullptr);

    void refresh();

Q_SIGNALS:
    void correctionWanted(CaseField field);

private:
    void showComplainant(const Complainant& complainant, bool hidden);
    void showRepresentative(const Representative& representative);
    [[nodiscard]] std::optional<CaseField> correctable(CaseField field) const;

    CaseAtHand& atHand;
    TextLabel* name;
    Pencil* namePencil;
    Badge* standing;
    SteadyFacts* facts;
    TextLabel* representedBy;
    SteadyFacts* representative;
};

} // namespace redress

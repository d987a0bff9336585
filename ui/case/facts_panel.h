#pragma once

#include "ui/case/case_at_hand.h"

#include <QWidget>

class QMenu;
class QPushButton;

namespace redress {

struct Fact;
class SteadyFacts;

/** What is known of the case besides its texts: category, moments, who has it, which clocks run. */
class FactsPanel : public QWidget
{
    Q_OBJECT
public:
    explicit FactsPanel(CaseAtHand& atHand, QWidget* parent = nullptr);

    void refresh();

Q_SIGNALS:
    void correctionWanted(CaseField field);

private:
    [[nodiscard]] QWidget* makeButtons();
    [[nodiscard]] QList<Fact> clocks() const;
    /** More time, time that did not count, and before whom the case was laid. */
    [[nodiscard]] QList<Fact> whatWasChanged() const;
    [[nodiscard]] QList<Fact> pauses() const;
    [[nodiscard]] QList<Fact> whatIsKnown() const;
    [[nodiscard]] QString readers() const;
    void offerStaff();

    CaseAtHand& atHand;
    SteadyFacts* facts;
    QWidget* buttons;
    QPushButton* take;
    QPushButton* assign;
    QMenu* staff;
};

} // namespace redress

#pragma once

#include "ui/case/case_at_hand.h"

#include <QScrollArea>

namespace redress {

class FactsPanel;
class JournalView;
class KeptForm;
class WhoPanel;

/** Beside the panel of the stage: who complained, the facts, the journal and a note to add to it. */
class CaseSide : public QScrollArea
{
    Q_OBJECT
public:
    explicit CaseSide(CaseAtHand& atHand, QWidget* parent = nullptr);
    ~CaseSide() override;

    /** Another case stands open. */
    void begin();
    void refresh();

private:
    void makeNote();
    void addNote();

    CaseAtHand& atHand;
    WhoPanel* who;
    FactsPanel* facts;
    JournalView* journal;
    QWidget* notePlace;
    KeptForm* note = nullptr;
};

} // namespace redress

#pragma once

#include "ui/case/case_at_hand.h"

#include <QWidget>

namespace redress {

class Badge;
class FoldedText;
class SteadyFacts;
class TextLabel;

/** One hand-off as it stands: which department, until when, what it was asked and what it answered. */
class HandOffCard : public QWidget
{
    Q_OBJECT
public:
    /** All of it, or only what the department answered. */
    enum class Detail { Whole, Answer };

    explicit HandOffCard(Detail detail, QWidget* parent = nullptr);

    void tell(const HandOff& handOff, const Desk& desk);

private:
    Detail detail;
    TextLabel* department;
    Badge* state;
    Badge* due;
    SteadyFacts* facts;
    FoldedText* instructions;
    FoldedText* cause;
    FoldedText* done;
    FoldedText* returned;
};

} // namespace redress

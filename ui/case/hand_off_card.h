#pragma once

#include "app/desk.h"

#include <QWidget>

class QVBoxLayout;

namespace redress {

class Badge;
class FoldedText;
class SteadyFacts;
class TextLabel;

/** One hand-off as it stands: which department, until when, who works on it, what was asked and answered. */
class HandOffCard : public QWidget
{
    Q_OBJECT
public:
    /** All of it, or only what the department answered. */
    enum class Detail { Whole, Answer };

    explicit HandOffCard(Detail detail, QWidget* parent = nullptr);

    /** What can be done with it: stands below the texts. */
    void addActs(QWidget* acts);
    void tell(const HandOff& handOff, const Case& complaint, const Desk& desk);

private:
    void tellHead(const HandOff& handOff, const Desk& desk);
    void tellFacts(const HandOff& handOff, const Case& complaint, const Desk& desk);
    void tellTexts(const HandOff& handOff);

    Detail detail;
    TextLabel* department;
    Badge* state;
    Badge* due;
    SteadyFacts* facts;
    FoldedText* instructions;
    FoldedText* escalated;
    FoldedText* cause;
    FoldedText* done;
    FoldedText* returned;
    FoldedText* takenBack;
    FoldedText* passedOn;
    QVBoxLayout* column;
};

} // namespace redress

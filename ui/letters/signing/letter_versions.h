#pragma once

#include "models/letter.h"
#include "models/office.h"

#include <QTimeZone>
#include <QWidget>

namespace redress {

class ChoiceRow;
class DifferenceView;
class SteadyFacts;
class TextLabel;

/**
 * A letter as it lay before managers, version by version: who submitted it and when, with which remarks it came back,
 * who made a signature void and why; each with what changed from the one before it.
 */
class LetterVersions : public QWidget
{
    Q_OBJECT
public:
    LetterVersions(const Letter& letter, const Office& office, const QTimeZone& zone, QWidget* parent = nullptr);

private:
    void offerVersions();
    /** Whether what is written now differs from the last version. */
    [[nodiscard]] bool isRewritten() const;
    /** The place among the versions; their number for what is written now. */
    [[nodiscard]] qsizetype chosen() const;
    void showChosen();
    void tellFacts(qsizetype place);

    Letter letter;
    const Office office;
    QTimeZone zone;
    ChoiceRow* choices;
    SteadyFacts* facts;
    TextLabel* legend;
    DifferenceView* text;
};

} // namespace redress

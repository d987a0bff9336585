#pragma once

#include "app/cases/case_views.h"

#include <QScrollArea>

namespace redress {

class Desk;
class FoldedText;
class HandOffList;
class JournalView;
class LineStack;
class SteadyFacts;
class TextLabel;

/**
 * The case beside a letter, to be read: who complains about what, its points with what was found, what the departments
 * answered, what was promised, when it is due, and the last that happened.
 */
class CaseBeside : public QScrollArea
{
    Q_OBJECT
public:
    explicit CaseBeside(Desk& desk, QWidget* parent = nullptr);

    /** Another case: from its top on, with its long texts folded. */
    void begin();
    void tell(const CaseView& view);
    /** When each is due, as one says it now: "in 2 h" is not for long. */
    void tellDues(const CaseView& view);

Q_SIGNALS:
    void caseWanted();

private:
    [[nodiscard]] QWidget* makeContent();
    void tellFacts(const CaseView& view);
    void tellPoints(const Case& complaint);
    void tellAnswers(const Case& complaint);
    void tellPromises(const Case& complaint);
    [[nodiscard]] QWidget* makePoint(const Point& point, const PointFinding* finding) const;
    [[nodiscard]] QWidget* makePromise(const Promise& promise) const;

    Desk& desk;
    TextLabel* reference;
    TextLabel* subject;
    SteadyFacts* facts;
    FoldedText* description;
    FoldedText* expectation;
    TextLabel* pointsTitle;
    LineStack* points;
    TextLabel* answersTitle;
    HandOffList* answers;
    TextLabel* promisesTitle;
    LineStack* promises;
    JournalView* journal;
    /** What the stacks show: they are made anew only where that changed, so that a mark stays. */
    QList<Point> toldPoints;
    int toldRound = 0;
    QList<Promise> toldPromises;
    /** How late each is, in words. */
    QStringList toldDues;
};

} // namespace redress

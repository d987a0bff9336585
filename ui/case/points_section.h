#pragma once

#include "ui/case/case_at_hand.h"
#include "ui/case/line_panel.h"

namespace redress {

class LineBlock;

/** A point as it is told: its finding in this round, or that it has none yet. */
struct ToldPoint
{
    Point point;
    int round = 1;
    QString state;
    look::Tone tone = look::Tone::Plain;
    QString remedy;
    bool mayAct = false;
    friend bool operator==(const ToldPoint&, const ToldPoint&) = default;
};

/** What the complaint raises, point by point, with what was found about each. */
class PointsSection : public LinePanel<ToldPoint>
{
    Q_OBJECT
public:
    explicit PointsSection(CaseAtHand& atHand);

    void refresh();
    /** Opens the sheet in which that point is weighed; the field is "point:N". False where there is no such point. */
    bool weigh(const QString& field);

private:
    [[nodiscard]] ToldPoint told(const Point& point, bool mayAct) const;
    [[nodiscard]] QString remedyOf(const PointFinding& finding) const;
    [[nodiscard]] QWidget* makeLine(const ToldPoint& line) override;
    void addFinding(LineBlock& block, const ToldPoint& line) const;
    void addButtons(LineBlock& block, const ToldPoint& line);
    void reword(const Point& point);
    void drop(PointId point);

    CaseAtHand& atHand;
};

} // namespace redress

#pragma once

#include "app/procedures/simulate.h"

#include <QTableWidget>
#include <QTimeZone>

namespace redress {

/** What the lines of a scenario came to, a row each. */
class StepTable : public QTableWidget
{
    Q_OBJECT
public:
    explicit StepTable(QWidget* parent = nullptr);

    /** Moments in that zone. */
    void show(const QList<SimulatedStep>& steps, const QTimeZone& zone);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    enum Column { When, Verb, StageAndWord, Clocks, Outcome };

    void put(int row, Column column, const QString& text);
    void putOutcome(int row, const SimulatedStep& step, const QTimeZone& zone);
    [[nodiscard]] int heightOf(int row) const;
    void fitHeight();
};

} // namespace redress

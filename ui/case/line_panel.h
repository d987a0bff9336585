#pragma once

#include "ui/case/line_stack.h"
#include "ui/widgets/look.h"

#include <QVBoxLayout>

namespace redress {

/**
 * Lines of one kind beside the case, under their title. Hidden without any; made anew only when what they tell has
 * changed, so that nothing jumps while one reads.
 */
template <class Line>
class LinePanel : public QWidget
{
protected:
    /**
     * `title`: null where the lines speak for themselves. `below` stands under them, as far off as they stand from each
     * other.
     */
    LinePanel(const QString& objectName, QWidget* title, int gap, QWidget* below = nullptr)
        : lines(new LineStack(gap))
    {
        setObjectName(objectName);
        auto* column = new QVBoxLayout(this);
        column->setContentsMargins({});
        column->setSpacing(look::gap2);
        if (title != nullptr) {
            column->addWidget(title);
        }
        column->addWidget(lines);
        if (below != nullptr) {
            column->addSpacing(gap - look::gap2);
            column->addWidget(below);
        }
        hide();
    }

    void tell(const QList<Line>& wanted)
    {
        if (wanted == told) {
            return;
        }
        told = wanted;
        setVisible(!told.isEmpty());
        lines->renew(makeLines(told));
    }

    [[nodiscard]] virtual QList<QWidget*> makeLines(const QList<Line>& all)
    {
        QList<QWidget*> made;
        for (const Line& line : all) {
            made.append(makeLine(line));
        }
        return made;
    }
    [[nodiscard]] virtual QWidget* makeLine(const Line& line) = 0;

private:
    LineStack* lines;
    QList<Line> told;
};

} // namespace redress

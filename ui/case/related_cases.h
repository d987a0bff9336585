#pragma once

#include "ui/case/case_at_hand.h"

#include <QWidget>

namespace redress {

class LineStack;

/** Cases linked to this one, whichever of the two holds the link; each opens. Hidden without any. */
class RelatedCases : public QWidget
{
    Q_OBJECT
public:
    explicit RelatedCases(CaseAtHand& atHand, QWidget* parent = nullptr);

    void refresh();

Q_SIGNALS:
    void caseWanted(CaseId id);

private:
    struct Line
    {
        CaseId other;
        QString words;
        /** None where the other case holds the link, or the person may not take it off. */
        LinkId link;
        friend bool operator==(const Line&, const Line&) = default;
    };
    [[nodiscard]] QList<Line> related() const;
    [[nodiscard]] QWidget* makeLine(const Line& line);

    CaseAtHand& atHand;
    LineStack* lines;
    QList<Line> told;
};

} // namespace redress

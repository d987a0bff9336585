#pragma once

#include "ui/case/case_at_hand.h"
#include "ui/case/line_panel.h"

namespace redress {

/** A link to another case, in words. */
struct ToldLink
{
    CaseId other;
    QString words;
    /** None where the other case holds the link, or the person may not take it off. */
    LinkId link;
    friend bool operator==(const ToldLink&, const ToldLink&) = default;
};

/** Cases linked to this one, whichever of the two holds the link; each opens. Hidden without any. */
class RelatedCases : public LinePanel<ToldLink>
{
    Q_OBJECT
public:
    explicit RelatedCases(CaseAtHand& atHand);

    void refresh();

Q_SIGNALS:
    void caseWanted(CaseId id);

private:
    [[nodiscard]] QWidget* makeLine(const ToldLink& line) override;

    CaseAtHand& atHand;
};

} // namespace redress

#pragma once

#include "ui/case/case_at_hand.h"
#include "ui/case/line_panel.h"

namespace redress {

/** A question to the complainant as it is told: what was asked, by whom, how long ago. */
struct ToldQuestion
{
    InformationId id;
    QString asked;
    QString whoAndWhen;
    QString age;
    bool mayAnswer = false;
    friend bool operator==(const ToldQuestion&, const ToldQuestion&) = default;
};

/** What the complainant was asked for and has not answered: how long ago, and the ways to go on. Hidden without any. */
class OpenQuestions : public LinePanel<ToldQuestion>
{
    Q_OBJECT
public:
    explicit OpenQuestions(CaseAtHand& atHand);

    void refresh();

Q_SIGNALS:
    void answerWanted(InformationId question);
    void withdrawalWanted(InformationId question);

private:
    [[nodiscard]] QWidget* makeLine(const ToldQuestion& line) override;

    CaseAtHand& atHand;
};

} // namespace redress

#pragma once

#include "ui/case/case_at_hand.h"

#include <QWidget>

namespace redress {

class LineStack;

/** What the complainant was asked for and has not answered: how long ago, and the ways to go on. Hidden without any. */
class OpenQuestions : public QWidget
{
    Q_OBJECT
public:
    explicit OpenQuestions(CaseAtHand& atHand, QWidget* parent = nullptr);

    void refresh();

Q_SIGNALS:
    void answerWanted(InformationId question);
    void withdrawalWanted(InformationId question);

private:
    struct Line
    {
        InformationId id;
        QString asked;
        QString whoAndWhen;
        QString age;
        bool mayAnswer = false;
        friend bool operator==(const Line&, const Line&) = default;
    };
    [[nodiscard]] QList<Line> open() const;
    [[nodiscard]] QWidget* makeLine(const Line& line);
    [[nodiscard]] QWidget* makeButtons(const Line& line);

    CaseAtHand& atHand;
    LineStack* lines;
    QList<Line> told;
};

} // namespace redress

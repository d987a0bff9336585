#pragma once

#include "ui/case/case_at_hand.h"

#include <QWidget>

class QBoxLayout;

namespace redress {

class TextLabel;

/** What each round came to and who said so: side by side where there is room. Hidden before there is anything to say. */
class AssessmentsView : public QWidget
{
    Q_OBJECT
public:
    explicit AssessmentsView(CaseAtHand& atHand, QWidget* parent = nullptr);

    void refresh();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Told
    {
        int round = 1;
        QString finding;
        QString whoAndWhen;
        QString conclusion;
        friend bool operator==(const Told&, const Told&) = default;
    };
    [[nodiscard]] QList<Told> assessments() const;
    [[nodiscard]] QWidget* columnOf(const Told& one) const;
    void fold();

    CaseAtHand& atHand;
    TextLabel* title;
    TextLabel* hidden;
    QWidget* columns;
    QBoxLayout* row;
    QList<Told> told;
};

} // namespace redress

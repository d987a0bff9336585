#pragma once

#include "ui/case/case_at_hand.h"

#include <QWidget>

namespace redress {

class LineStack;

/** Notices that the procedure owes: those still to be sent first, with their text to be copied. Hidden without any. */
class NoticesPanel : public QWidget
{
    Q_OBJECT
public:
    explicit NoticesPanel(CaseAtHand& atHand, QWidget* parent = nullptr);

    void refresh();

private:
    struct Line
    {
        Notice notice;
        QString state;
        QString toWhom;
        bool mayAct = false;
        friend bool operator==(const Line&, const Line&) = default;
    };
    [[nodiscard]] QList<Line> notices() const;
    [[nodiscard]] QWidget* makeLine(const Line& line);
    [[nodiscard]] QWidget* makeButtons(const Line& line);
    void drop(NoticeId notice);

    CaseAtHand& atHand;
    LineStack* lines;
    QList<Line> told;
};

} // namespace redress

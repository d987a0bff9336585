#pragma once

#include "ui/case/case_at_hand.h"
#include "ui/widgets/look.h"

#include <QWidget>

class QPushButton;

namespace redress {

class LineStack;

/** What was promised to the complainant: what is open first, by its moment; then how the others ended. Hidden without any. */
class PromisesPanel : public QWidget
{
    Q_OBJECT
public:
    explicit PromisesPanel(CaseAtHand& atHand, QWidget* parent = nullptr);

    void refresh();

private:
    struct Line
    {
        Promise promise;
        QString badge;
        look::Tone tone = look::Tone::Plain;
        QString whoAndWhen;
        bool mayAct = false;
        friend bool operator==(const Line&, const Line&) = default;
    };
    [[nodiscard]] QList<Line> promises() const;
    [[nodiscard]] Line lineOf(const Promise& promise) const;
    [[nodiscard]] QWidget* makeLine(const Line& line);
    [[nodiscard]] QWidget* makeButtons(const Promise& promise);
    void tellBroken(PromiseId promise);

    CaseAtHand& atHand;
    LineStack* lines;
    QList<Line> told;
};

} // namespace redress

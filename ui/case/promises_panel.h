#pragma once

#include "ui/case/case_at_hand.h"
#include "ui/case/line_panel.h"

namespace redress {

class LineBlock;

/** A promise as it is told: with its state or its due, and who sees to it. */
struct ToldPromise
{
    Promise promise;
    QString state;
    look::Tone tone = look::Tone::Plain;
    QString whoAndWhen;
    bool mayAct = false;
    friend bool operator==(const ToldPromise&, const ToldPromise&) = default;
};

/** What was promised to the complainant: what is open first, by its moment; then how the others ended. Hidden without any. */
class PromisesPanel : public LinePanel<ToldPromise>
{
    Q_OBJECT
public:
    explicit PromisesPanel(CaseAtHand& atHand);

    void refresh();

private:
    [[nodiscard]] ToldPromise told(const Promise& promise) const;
    [[nodiscard]] QWidget* makeLine(const ToldPromise& line) override;
    void addButtons(LineBlock& block, const Promise& promise);
    void tellBroken(PromiseId promise);

    CaseAtHand& atHand;
};

} // namespace redress

#pragma once

#include "ui/case/case_at_hand.h"
#include "ui/widgets/form_dialog.h"

namespace redress {

class MomentField;

/** A sheet for one act on the case at hand. What is refused stands at its field, and the sheet stays. */
class ActDialog : public FormDialog
{
    Q_OBJECT
public:
    ActDialog(CaseAtHand& atHand, const QString& title, const QString& verb, const QString& verbName,
              QWidget* parent);

protected:
    /** The verb was pressed: reads the fields and calls `act`, or shows what is missing. */
    virtual void perform() = 0;
    /** Where the sheet has another field for what was refused. */
    [[nodiscard]] virtual Refusals placed(const Refusals& refusals) const { return refusals; }

    /** Closes the sheet once it was done. */
    void act(const CaseCommand& command);
    [[nodiscard]] CaseAtHand& atHand() const { return theCase; }
    [[nodiscard]] QString text(const QString& field);
    /** A moment to be typed; the present one stands in it. */
    [[nodiscard]] MomentField* momentFromNow();
    /** What is refused where a moment cannot be understood. */
    [[nodiscard]] static Refusal absurdMoment(const QString& field);

private:
    CaseAtHand& theCase;
    /** What the person had before the eyes when deciding. */
    int seen;
};

} // namespace redress

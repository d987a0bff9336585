#pragma once

#include "ui/case/case_at_hand.h"
#include "ui/widgets/form_dialog.h"

namespace redress {

class DraftKeeper;
class MomentField;

/**
 * A sheet for one act on the case at hand. What is refused stands at its field, and the sheet stays. What is typed in
 * it is kept as a draft on this computer until it is done or dropped, and stands in it again the next time.
 */
class ActDialog : public FormDialog
{
    Q_OBJECT
public:
    ActDialog(CaseAtHand& atHand, const QString& title, const QString& verb, const QString& verbName,
              QWidget* parent);
    ~ActDialog() override;

    void reject() override;

protected:
    void showEvent(QShowEvent* event) override;
    /** The verb was pressed: reads the fields and calls `act`, or shows what is missing. */
    virtual void perform() = 0;
    /** Where the sheet has another field for what was refused. */
    [[nodiscard]] virtual Refusals placed(const Refusals& refusals) const { return refusals; }

    /** Closes the sheet once it was done. */
    void act(const CaseCommand& command);
    /** Another act is on its way: this one was not begun. */
    void tellBusy();
    /** Which of several it is about: what was typed of one stands in no other's sheet. Before it is opened. */
    void setAbout(const QString& one) { about = one; }
    /** What was typed is not needed any more. */
    void dropDraft();
    [[nodiscard]] CaseAtHand& atHand() const { return theCase; }
    [[nodiscard]] QString text(const QString& field);
    /** A moment to be typed; the present one stands in it. */
    [[nodiscard]] MomentField* momentFromNow();
    /** What is refused where a moment cannot be understood. */
    [[nodiscard]] static Refusal absurdMoment(const QString& field);

private:
    [[nodiscard]] QString draftName() const;
    void takeUpDraft();
    /** What was changed by hand; the rest is offered anew the next time. */
    [[nodiscard]] QJsonObject typed();

    CaseAtHand& theCase;
    /** What the person had before the eyes when deciding. */
    int seen;
    QString about;
    QJsonObject offered;
    DraftKeeper* keeper = nullptr;
};

} // namespace redress

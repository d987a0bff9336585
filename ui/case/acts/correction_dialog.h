#pragma once

#include "ui/case/acts/act_dialog.h"

#include <optional>

namespace redress {

class ChoiceBox;

/** Puts a field of the intake right, with a reason. Each field has the editor it had at intake. */
class CorrectionDialog : public ActDialog
{
    Q_OBJECT
public:
    /** Without `field` it is chosen in the sheet. */
    CorrectionDialog(CaseAtHand& atHand, std::optional<CaseField> field, QWidget* parent);

protected:
    void perform() override;
    [[nodiscard]] Refusals placed(const Refusals& refusals) const override;

private:
    [[nodiscard]] QWidget* editorOf(CaseField field);
    [[nodiscard]] std::optional<CaseField> chosen() const;
    void showChosen();
    /** As textOf gives it; none where a moment cannot be understood. */
    [[nodiscard]] std::optional<QString> valueOf(CaseField field);
    [[nodiscard]] QString oldInWords(CaseField field) const;

    ChoiceBox* which;
    MomentField* received;
};

} // namespace redress

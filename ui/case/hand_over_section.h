#pragma once

#include "ui/case/stage_panel.h"

namespace redress {

class ChoiceBox;
class Disclosure;
class Field;
class MomentField;
class TextLabel;

/**
 * Hands the case to a department, or to several in a row, each with its own instructions and due moment. What the
 * procedure's routing says stands there already, and why. Where others work on it already, it waits behind a link.
 */
class HandOverSection : public QWidget
{
    Q_OBJECT
public:
    /** Where its buttons stand: at the panel's foot as its main ones, or below the fields. */
    enum class Buttons { Foot, Beside };

    /** `opener`: the link's words. `draftName` parts its draft from those of the case's other forms. */
    HandOverSection(StagePanel& panel, CaseAtHand& atHand, const QString& opener, const QString& draftName,
                    Buttons place, QWidget* parent = nullptr);

    /**
     * `wanted`: this is the place for it now; what was typed is shown anyway. `usual`: it is the thing to do
     * at the moment, and stands open.
     */
    void show(bool wanted, bool usual);
    [[nodiscard]] bool isOpen() const;

Q_SIGNALS:
    void openChanged();

private:
    void addFields();
    void addButtons(Buttons place);
    void showButtons();
    void showLateReason();
    void offerProposal();
    /** The procedure's rule for this case, as long as its department was not asked in this round; else null. */
    [[nodiscard]] const RoutingRule* route() const;
    void tellRoute();
    void handOver(const std::function<void()>& then);

    StagePanel& panel;
    CaseAtHand& atHand;
    KeptForm* form;
    ChoiceBox* department;
    TextLabel* routed;
    MomentField* due;
    Field* lateReason;
    QPushButton* handOverButton;
    QPushButton* nextButton;
    Disclosure* place;
};

} // namespace redress

#pragma once

#include "models/decide.h"
#include "ui/widgets/form_dialog.h"

#include <functional>

namespace redress {

class CaseAtHand;
class DraftKeeper;

/**
 * A sheet for one act on a hand-off. What is typed is kept as a draft until the act is done or the sheet is
 * dropped.
 */
class HandOffSheet : public FormDialog
{
    Q_OBJECT
public:
    /** The verb's button is called `verbName`. */
    HandOffSheet(CaseAtHand& atHand, HandOffId handOff, const QString& title, const QString& verb,
                 const QString& verbName, QWidget* parent);
    ~HandOffSheet() override;

    /** The command as it stands in the fields. */
    void setCommand(std::function<CaseCommand()> made);
    /** What stands in the way that no field of the sheet can put right; empty where it can be opened. */
    [[nodiscard]] Refusals whyNot();
    /** Takes up what was kept of an earlier time, and opens. */
    void begin();
    [[nodiscard]] QString text(const QString& field);

    void reject() override;

private:
    void run();
    /** What was typed is not needed any more. */
    void dropDraft();

    CaseAtHand& atHand;
    QString draftName;
    std::function<CaseCommand()> command;
    DraftKeeper* keeper;
    /** The version of the case that the person has before the eyes. */
    int seen;
};

} // namespace redress

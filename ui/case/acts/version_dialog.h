#pragma once

#include "ui/case/acts/act_dialog.h"

namespace redress {

class ChoiceBox;

/** Lets the case follow another version of its procedure, and shows in what that one differs. */
class VersionDialog : public ActDialog
{
    Q_OBJECT
public:
    VersionDialog(CaseAtHand& atHand, QWidget* parent);

protected:
    void perform() override;

private:
    void offerVersions();
    void explain();
    /** When the case would be due by that version. */
    [[nodiscard]] QString dueThen(const Procedure& version) const;

    ChoiceBox* version;
};

} // namespace redress

#pragma once

#include "ui/case/acts/act_dialog.h"

class QCheckBox;

namespace redress {

class ChoiceBox;

/** Who speaks for the complainant, by which authority, and the paper that proves it. */
class RepresentativeDialog : public ActDialog
{
    Q_OBJECT
public:
    RepresentativeDialog(CaseAtHand& atHand, QWidget* parent);

protected:
    void perform() override;

private:
    void addFields(const Representative& known);
    void offerInPerson();
    void offerPapers(PaperId known);

    ChoiceBox* paper;
    QCheckBox* inPerson;
};

} // namespace redress

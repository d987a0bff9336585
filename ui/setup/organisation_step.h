#pragma once

#include "ui/setup/setup_step.h"

namespace redress {

class ChoiceBox;
class Form;
class PictureField;

/** Who the office is, in which language it writes, and when it works. */
class OrganisationStep : public SetupStep
{
    Q_OBJECT
public:
    explicit OrganisationStep(QWidget* parent = nullptr);

    void begin(const SetUp& wanted) override;
    void take(SetUp& wanted) override;

private:
    void build();
    void proposeCalendar();

    Form* form;
    ChoiceBox* language;
    ChoiceBox* calendar;
    PictureField* letterhead;
    /** Somebody chose the calendar; until then the language of the letters proposes. */
    bool decided = false;
};

} // namespace redress

#pragma once

#include "app/desk.h"
#include "ui/letters/register/register_list.h"
#include "ui/widgets/form_dialog.h"

namespace redress {

class ChoiceRow;
class DayField;

/** Asks which letter register is printed, and of which days: at first the whole of a year. */
class PrintRegisterDialog : public FormDialog
{
    Q_OBJECT
public:
    PrintRegisterDialog(Desk& desk, RegisterPart part, int year, QWidget* parent);

Q_SIGNALS:
    void wanted(redress::RegisterPart part, const redress::DaySpan& span);

private:
    void perform();

    ChoiceRow* which;
    DayField* from;
    DayField* until;
};

} // namespace redress

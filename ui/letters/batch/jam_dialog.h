#pragma once

#include "ui/letters/batch/print_run.h"
#include "ui/widgets/form_dialog.h"

namespace redress {

class ChoiceBox;

/** Asks which letter of a run came out of the printer whole last. */
class JamDialog : public FormDialog
{
    Q_OBJECT
public:
    JamDialog(const PrintRun& run, QWidget* parent);

Q_SIGNALS:
    /** So many letters of the run came out whole. */
    void told(int cameOut);

private:
    ChoiceBox* last;
};

} // namespace redress

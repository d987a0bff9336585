#pragma once

#include "ui/widgets/form_dialog.h"

class QSpinBox;

namespace redress {

/** Asks at which label of the first sheet the printing begins. */
class LabelDialog : public FormDialog
{
    Q_OBJECT
public:
    LabelDialog(int letters, QWidget* parent);

Q_SIGNALS:
    void chosen(int first);

private:
    QSpinBox* first;
};

} // namespace redress

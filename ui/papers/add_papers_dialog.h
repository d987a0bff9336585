#pragma once

#include "ui/papers/waiting_paper.h"
#include "ui/widgets/form_dialog.h"

namespace redress {

class ChoiceBox;

/** Before papers go into a case: what each of them is to it. Those that cannot be added stand there with the reason. */
class AddPapersDialog : public FormDialog
{
    Q_OBJECT
public:
    AddPapersDialog(const QList<WaitingPaper>& papers, QWidget* parent);

Q_SIGNALS:
    /** As they were marked; those that cannot be added are left out. */
    void wanted(const QList<redress::WaitingPaper>& papers);

private:
    void add(const WaitingPaper& paper);
    void takeMarks();

    QList<WaitingPaper> addable;
    QList<ChoiceBox*> marks;
};

/** A choice of what a paper is to the case. */
[[nodiscard]] ChoiceBox* evidenceChoice(Evidence chosen);

} // namespace redress

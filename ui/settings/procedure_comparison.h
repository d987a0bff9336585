#pragma once

#include "models/office.h"

#include <QWidget>

namespace redress {

class Form;
class PageView;
class ProcedureBox;

/** Two procedures beside each other: what the second says otherwise than the first. */
class ProcedureComparison : public QWidget
{
    Q_OBJECT
public:
    explicit ProcedureComparison(QWidget* parent = nullptr);

    void renew(const Office& office);
    /** Puts the procedure in that file in the second place. */
    void compareWith(const QString& file);

private:
    void askForFile();
    void showChanges();

    Form* form;
    ProcedureBox* before;
    ProcedureBox* after;
    PageView* changes;
};

} // namespace redress

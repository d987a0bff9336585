#pragma once

#include "models/office.h"

#include <QWidget>

namespace redress {

class PageView;
class ProcedureBox;

/** What a procedure says, in words, to be read and printed. */
class ProcedureText : public QWidget
{
    Q_OBJECT
public:
    explicit ProcedureText(QWidget* parent = nullptr);

    void renew(const Office& office);

private:
    void showChosen();
    void print();

    QString organisation;
    ProcedureBox* box;
    PageView* page;
};

} // namespace redress

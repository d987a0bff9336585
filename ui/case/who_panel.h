#pragma once

#include "app/cases/case_views.h"

#include <QWidget>

namespace redress {

class SteadyFacts;
class TextLabel;

/** Who complains, and how to reach that person. */
class WhoPanel : public QWidget
{
    Q_OBJECT
public:
    explicit WhoPanel(QWidget* parent = nullptr);

    void tell(const Complainant& complainant);

private:
    TextLabel* name;
    SteadyFacts* facts;
};

} // namespace redress

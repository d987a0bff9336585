#pragma once

#include "models/letter.h"
#include "models/office.h"

#include <QWidget>

namespace redress {

class DifferenceView;
class TextLabel;

/** Why a letter came back the last time, and what was changed in it since. */
class ChangesSince : public QWidget
{
    Q_OBJECT
public:
    explicit ChangesSince(QWidget* parent = nullptr);

    /** A letter that never came back stands there as it is. */
    void tell(const Letter& letter, const Office& office);

private:
    TextLabel* howItCameBack;
    TextLabel* remarks;
    TextLabel* legend;
    DifferenceView* text;
};

} // namespace redress

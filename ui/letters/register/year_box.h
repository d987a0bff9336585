#pragma once

#include "ui/widgets/choice_box.h"

namespace redress {

/** One of the last years, the newest first. */
class YearBox : public ChoiceBox
{
    Q_OBJECT
public:
    explicit YearBox(QWidget* parent = nullptr);

    /**
     * Offers the years up to the present one; again where a desk stays open over the turn of the year. Who looked at the
     * present year goes on with the new one.
     */
    void offer(int present);
    [[nodiscard]] int year() const { return chosen().toInt(); }
};

} // namespace redress

#pragma once

#include "ui/papers/drop_place.h"

namespace redress {

/** Takes the scans that are dropped on a window wherever no page of it takes papers itself. */
class ScanArrival : public DropPlace
{
    Q_OBJECT
public:
    /** Made before the pages in it. Lives as long as the window. */
    explicit ScanArrival(QWidget* window);

private:
    [[nodiscard]] Answer answerTo(const QObject* source) const override;
};

} // namespace redress

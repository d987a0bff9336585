#pragma once

#include "ui/papers/waiting_paper.h"

#include <QObject>
#include <QPointer>

class QDropEvent;

namespace redress {

class DropHint;

/** Takes the scans that are dropped on a window wherever no page of it takes papers itself. */
class ScanArrival : public QObject
{
    Q_OBJECT
public:
    /** Made before the pages in it. Lives as long as the place. */
    explicit ScanArrival(QWidget* place);
    ~ScanArrival() override;

Q_SIGNALS:
    void came(const redress::ArrivingPapers& papers);

protected:
    /** Of the program: a text field would take a dropped file for its path. Pages that came later are asked first. */
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] bool isInside(const QObject* watched) const;
    bool takeDrag(QDropEvent* event);
    void showHint(bool shown);

    QWidget* place;
    QPointer<DropHint> hint;
};

} // namespace redress

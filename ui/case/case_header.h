#pragma once

#include "app/cases/case_views.h"

#include <QWidget>

class QMenu;
class QPushButton;

namespace redress {

class Badge;
class Desk;
class TextLabel;

/** Which case it is: reference, how it came, round, due, subject, complainant. */
class CaseHeader : public QWidget
{
    Q_OBJECT
public:
    explicit CaseHeader(QWidget* parent = nullptr);

    void tell(const CaseView& view, const Desk& desk, Moment now);
    /** What can be done with the case besides the steps of its path. */
    void setActs(QMenu* menu);

Q_SIGNALS:
    /** Somebody asks why the case is due then. */
    void whyWanted();

private:
    void tellDue(const CaseView& view, const Desk& desk, Moment now);
    /** Since when clocks stand still, and why. */
    void tellPauses(const CaseView& view, const Desk& desk, Moment now);

    TextLabel* reference;
    TextLabel* origin;
    Badge* severity;
    Badge* due;
    QPushButton* why;
    QPushButton* acts;
    TextLabel* subject;
    TextLabel* paused;
};

} // namespace redress

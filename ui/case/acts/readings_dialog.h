#pragma once

#include "ui/case/case_at_hand.h"

#include <QDialog>

class QStackedLayout;
class QTreeWidget;

namespace redress {

class EmptyPlace;

/** Who opened the case: a line a person with the last time and how often, below it each time. For supervisors. */
class ReadingsDialog : public QDialog
{
    Q_OBJECT
public:
    ReadingsDialog(CaseAtHand& atHand, QWidget* parent);

private:
    void build();
    void tell(const Result<QList<Reading>>& readings);
    /** `times` newest first. */
    void addReader(StaffId reader, const QList<Moment>& times);

    CaseAtHand& atHand;
    QStackedLayout* pages;
    QTreeWidget* readers;
    EmptyPlace* nobody;
};

} // namespace redress

#pragma once

#include "ui/clock/clock_account.h"

#include <QWidget>

namespace redress {

class FactList;
class TextLabel;

/** An account of a clock, to be read line by line and copied. */
class AccountView : public QWidget
{
    Q_OBJECT
public:
    explicit AccountView(const QString& objectName, QWidget* parent = nullptr);

    /** `remark` stands below the outcome: how it differs from another one. May be empty. */
    void show(const ClockAccount& account, const QString& remark = {});
    using QWidget::show;
    /** Where there is no account: why. */
    void showNone(const QString& why);

private:
    TextLabel* outcome;
    TextLabel* remark;
    FactList* facts;
    TextLabel* daysHeading;
    FactList* days;
};

} // namespace redress

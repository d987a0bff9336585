#pragma once

#include "ui/case/acts/act_dialog.h"

#include <QStringList>

namespace redress {

class TextArea;

/** Splits the complaint: a line for each point that it raises. */
class PointDialog : public ActDialog
{
    Q_OBJECT
public:
    PointDialog(CaseAtHand& atHand, QWidget* parent);

protected:
    void perform() override;

private:
    /** What could not be kept, and what was not tried yet, stays in the sheet. */
    void raiseNext(const QStringList& left);
    void takeRaised(const QStringList& left, const Result<CaseView>& result);

    TextArea* points;
};

/** Puts a point in other words. */
class RewordingDialog : public ActDialog
{
    Q_OBJECT
public:
    RewordingDialog(CaseAtHand& atHand, PointId point, QWidget* parent);

protected:
    void perform() override;

private:
    PointId point;
};

} // namespace redress

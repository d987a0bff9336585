#pragma once

#include "ui/case/acts/act_dialog.h"

#include <functional>

namespace redress {

/** An act for which nothing is asked but a sentence: why. */
class ReasonDialog : public ActDialog
{
    Q_OBJECT
public:
    struct Asks
    {
        QString title;
        QString verb;
        QString verbName;
        /** What will happen; may be empty. */
        QString explanation;
        /** Name of the one field, and what stands above it. */
        QString field;
        QString label;
        /** Which of several it is about; may be empty. */
        QString about = {};
    };
    ReasonDialog(CaseAtHand& atHand, const Asks& asks, std::function<CaseCommand(const QString&)> command,
                 QWidget* parent);

protected:
    void perform() override;

private:
    QString field;
    std::function<CaseCommand(const QString&)> command;
};

} // namespace redress

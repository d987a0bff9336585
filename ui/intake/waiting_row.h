#pragma once

#include "ui/papers/waiting_paper.h"

#include <QWidget>

namespace redress {

class ChoiceBox;

/** A paper that waits for the case to be registered: what it is, what it is to the case, and a way to leave it out. */
class WaitingRow : public QWidget
{
    Q_OBJECT
public:
    explicit WaitingRow(const WaitingPaper& paper, QWidget* parent = nullptr);

    /** As it is marked now. */
    [[nodiscard]] WaitingPaper paper() const;
    /** It has a copy on this computer from now on. */
    void keepAs(const QString& file);
    [[nodiscard]] bool isKept() const { return kept; }

Q_SIGNALS:
    void marked();
    void leftOut();

private:
    WaitingPaper waiting;
    ChoiceBox* mark;
    bool kept = false;
};

} // namespace redress

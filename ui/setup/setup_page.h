#pragma once

#include "ui/setup/set_up.h"

#include <QWidget>

class QListWidget;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace redress {

class Desk;
class SetupStep;
class SummaryStep;

/**
 * The first-start assistant: asks step by step for what a register begins with, and makes it at the end. Back and
 * forward keep what was typed; nothing is made before the last step.
 */
class SetupPage : public QWidget
{
    Q_OBJECT
public:
    /** `desk`: whose clock says when the register was made. */
    explicit SetupPage(const Desk& desk, QWidget* parent = nullptr);

    /** Goes on where it was left; what was typed is still there. */
    void begin();

Q_SIGNALS:
    /** A register was made there; it can be opened. */
    void registerMade(const QString& address);
    /** There is one already; it is to be opened. */
    void registerWanted(const QString& address);
    void demoWanted();
    void left();

protected:
    /** Esc goes a step back, Enter in a line goes on; what was typed stays. */
    void keyPressEvent(QKeyEvent* event) override;

private:
    void build();
    QWidget* buildRail();
    QWidget* buildFoot();
    void addSteps();
    /** Empty again: the next register has its own words and passwords. */
    void beginAnew();
    void addStep(SetupStep* step);
    void goTo(int step);
    void goOn();
    void takeStep();
    void goFrom(int step);
    void jump(int step);
    void goBack();
    void showRail();
    void showVerb();
    void make();
    void setBusy(bool busy);
    [[nodiscard]] int present() const;

    const Desk& desk;
    SetUp wanted;
    QList<SetupStep*> steps;
    SummaryStep* summary = nullptr;
    QListWidget* rail;
    QStackedWidget* pages;
    QProgressBar* progress;
    QPushButton* back;
    QPushButton* next;
    /** The step that may be gone to at most. */
    int furthest = 0;
    /** The step that the person wants; those before it are looked over on the way. */
    int goal = 0;
    bool busy = false;
};

} // namespace redress

#pragma once

#include "app/desk.h"

#include <QWidget>

class QPushButton;

namespace redress {

class ChoiceBox;
class Form;
class ProcedureBox;
class StepTable;
class TextArea;
class TextLabel;

/** Plays a scenario through a procedure, to see what would happen. Nothing is kept. */
class ProcedureTrial : public QWidget
{
    Q_OBJECT
public:
    explicit ProcedureTrial(Desk& desk, QWidget* parent = nullptr);

    void renew(const Office& office);
    /** Takes the scenario in that file. */
    void readScenario(const QString& file);

private:
    void build();
    void offerCalendars(const Office& office);
    void writeSample();
    void askForFile();
    void play();
    void showSteps(const Result<QList<SimulatedStep>>& steps, const QByteArray& calendar);

    Desk& desk;
    Form* form;
    ProcedureBox* procedure;
    ChoiceBox* calendar;
    TextArea* scenario;
    QPushButton* playButton;
    TextLabel* outcome;
    StepTable* steps;
    QByteArray ownCalendar;
    /** What stands in the field as long as nobody wrote in it. */
    QString sample;
};

} // namespace redress

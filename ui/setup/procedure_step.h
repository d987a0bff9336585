#pragma once

#include "ui/setup/setup_step.h"

namespace redress {

class ChoiceBox;
class FactList;
class Form;

/** How the office handles complaints: a procedure that comes with the program, or one of its own. */
class ProcedureStep : public SetupStep
{
    Q_OBJECT
public:
    explicit ProcedureStep(QWidget* parent = nullptr);

    void begin(const SetUp& wanted) override;
    void take(SetUp& wanted) override;
    /** Takes the document in that file. */
    void readFile(const QString& file);

private:
    void build();
    void askForFile();
    void showChosen();
    [[nodiscard]] QByteArray document() const;

    Form* form;
    ChoiceBox* procedure;
    FactList* facts;
    QByteArray own;
    /** Somebody chose; until then the language of the letters proposes. */
    bool decided = false;
};

} // namespace redress

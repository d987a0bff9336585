#pragma once

#include "ui/settings/settings_section.h"

namespace redress {

class ChoiceBox;
class ChoiceRow;
class ProcedureComparison;
class ProcedureText;
class ProcedureTrial;

/** Which procedure new cases follow: what it says, another one in its place, two beside each other, one tried out. */
class ProcedureSection : public SettingsSection
{
    Q_OBJECT
public:
    explicit ProcedureSection(Desk& desk, QWidget* parent = nullptr);

    void begin() override;
    /** Adopts the document in that file. */
    void adoptFile(const QString& file);

private:
    void build();
    QWidget* buildAdoption();
    void addView(const QString& id, const QString& words, QWidget* view);
    void renew() override;
    void offerAdopted();
    void askForFile();
    /** The shipped procedure with its kinds, as far as they were not adopted yet. */
    [[nodiscard]] QList<QByteArray> newOnes(const QString& name) const;
    /** One after the other. */
    void adopt(QList<QByteArray> documents);
    void putInForce();

    ChoiceRow* views;
    ProcedureText* text;
    ProcedureComparison* comparison;
    ProcedureTrial* trial;
    Form* form;
    ChoiceBox* shipped;
    ChoiceBox* adopted;
    QPushButton* adoptButton;
    QPushButton* fileButton;
    QPushButton* forceButton;
};

} // namespace redress

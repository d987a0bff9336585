#pragma once

#include "ui/settings/settings_section.h"

namespace redress {

class ChoiceBox;
class FactList;

/** Which procedure new cases follow, what it says, and another one in its place. */
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
    void renew() override;
    void offerAdopted();
    void offerShipped();
    void askForFile();
    void adopt(const QByteArray& document);
    void putInForce();

    FactList* facts;
    Form* form;
    ChoiceBox* shipped;
    ChoiceBox* adopted;
    QPushButton* adoptButton;
    QPushButton* fileButton;
    QPushButton* forceButton;
};

} // namespace redress

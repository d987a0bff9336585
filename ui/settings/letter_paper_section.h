#pragma once

#include "ui/settings/settings_section.h"

namespace redress {

class ChoiceBox;

/** How letters stand on paper: the envelope's window, preprinted sheets, what stands at the foot. */
class LetterPaperSection : public SettingsSection
{
    Q_OBJECT
public:
    explicit LetterPaperSection(Desk& desk, QWidget* parent = nullptr);

    void begin() override;

private:
    void build();
    void renew() override;
    void save();

    Form* form;
    ChoiceBox* window;
    QPushButton* saveButton;
    bool typing = false;
};

} // namespace redress

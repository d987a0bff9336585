#pragma once

#include "ui/settings/settings_section.h"

namespace redress {

class ChoiceBox;
class PictureField;

/** Who the office is: what stands on its letters. */
class OrganisationSection : public SettingsSection
{
    Q_OBJECT
public:
    explicit OrganisationSection(Desk& desk, QWidget* parent = nullptr);

    void begin() override;

private:
    void build();
    void renew() override;
    void showLetterhead();
    void offerLanguages();
    void save();
    void send(const QString& letterhead);
    [[nodiscard]] Organisation typed() const;

    Form* form;
    ChoiceBox* language;
    PictureField* letterhead;
    QPushButton* saveButton;
    /** The letterhead on show is of this hash. */
    QString shownLetterhead;
    bool typing = false;
    bool otherPicture = false;
};

} // namespace redress

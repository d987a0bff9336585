#pragma once

#include "models/letter_template.h"
#include "ui/settings/settings_section.h"

#include <optional>

class QBoxLayout;

namespace redress {

class ChoiceBox;
class LetterPreview;
class TextLabel;

/**
 * The wording of letters, in each language: the program's templates and the organisation's own, with the letter as it
 * will be on paper beside what is typed.
 */
class LetterTemplatesSection : public SettingsSection
{
    Q_OBJECT
public:
    explicit LetterTemplatesSection(Desk& desk, QWidget* parent = nullptr);

    void begin() override;

private:
    void build();
    void makeHead();
    void makeFields();
    void renew() override;
    void fillChoices();
    /** Another is wanted: what is typed goes only where it is wanted once more. */
    void follow();
    void showChosen();
    /** What is typed in the language shown goes into the template at hand. */
    void takeTyped();
    void showLanguage();
    void showPreview();
    void showButtons();
    void beginCopy();
    void save();
    /** The first press asks, the second does it. */
    void withdraw();
    void stopAsking();
    void warn(const QString& sentence);
    void putPlaceholder(const QString& name);
    [[nodiscard]] bool isOwn(const QString& id) const;
    /** The letter stands beside its fields where there is room, else below them. */
    void fitPreview();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    ChoiceBox* templates;
    Form* form;
    ChoiceBox* language;
    ChoiceBox* values;
    LetterPreview* preview;
    TextLabel* warning;
    /** Of what is chosen above the fields. */
    QBoxLayout* head = nullptr;
    /** Of the fields and the letter. */
    QBoxLayout* sheets = nullptr;
    QPushButton* copyButton;
    QPushButton* withdrawButton;
    QPushButton* saveButton;
    /** As it stands in the form, in all its languages. */
    std::optional<LetterTemplate> atHand;
    QString shownLanguage;
    /** Wanted while what was typed was not saved. */
    QString wanted;
    bool typing = false;
    bool asking = false;
};

} // namespace redress

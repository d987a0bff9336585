#pragma once

#include "models/letter_template.h"
#include "ui/settings/settings_section.h"

#include <optional>

class QBoxLayout;
class QListWidget;

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
    [[nodiscard]] QWidget* makeFields();
    void renew() override;
    void fillList();
    void showChosen();
    /** What is typed in the language shown goes into the template at hand. */
    void takeTyped();
    void showLanguage();
    void showPreview();
    void showButtons();
    void beginCopy();
    void save();
    void withdraw();
    void putPlaceholder(const QString& name);
    [[nodiscard]] bool isOwn(const QString& id) const;
    /** The letter stands beside its fields where there is room, else below them. */
    void fitPreview();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QListWidget* list;
    Form* form;
    ChoiceBox* language;
    ChoiceBox* values;
    LetterPreview* preview;
    /** Of the fields and the letter. */
    QBoxLayout* sheets = nullptr;
    TextLabel* origin;
    QPushButton* copyButton;
    QPushButton* withdrawButton;
    QPushButton* saveButton;
    /** As it stands in the form, in all its languages. */
    std::optional<LetterTemplate> atHand;
    QString shownLanguage;
    bool typing = false;
};

} // namespace redress

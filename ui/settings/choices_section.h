#pragma once

#include "ui/settings/settings_section.h"

class QListWidget;

namespace redress {

class Banner;

/** The categories, or the grounds, that new cases choose from: their words and their order. */
class ChoicesSection : public SettingsSection
{
    Q_OBJECT
public:
    enum class Kind { Categories, Grounds };

    ChoicesSection(Kind kind, Desk& desk, QWidget* parent = nullptr);

    void begin() override;

private:
    void build();
    QWidget* buildList();
    void buildFields();
    void renew() override;
    Refusals placed(const Refusals& refusals) override;
    [[nodiscard]] QList<Choice> kept() const;
    void takeKept();
    void fillList(int row);
    void showChoice();
    void takeWords();
    void addChoice();
    void removeChoice();
    void moveChoice(int by);
    void showChanged();
    void tellOthersChange();
    void save();

    Kind kind;
    /** "categories" or "grounds": as the procedure's document calls them. */
    QString name;
    QListWidget* list;
    Form* form;
    Banner* others;
    QPushButton* saveButton;
    QPushButton* removeButton;
    QPushButton* upButton;
    QPushButton* downButton;
    QStringList languages;
    QList<Choice> choices;
    /** What the choices were when the typing began. */
    QList<Choice> before;
};

} // namespace redress

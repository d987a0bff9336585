#pragma once

#include "app/office/register_place.h"
#include "ui/setup/setup_step.h"

class QLineEdit;
class QPushButton;

namespace redress {

class ChoiceRow;
class Form;
class TextLabel;

/** Where the register is to be, or where one is already. */
class WhereStep : public SetupStep
{
    Q_OBJECT
public:
    explicit WhereStep(QWidget* parent = nullptr);

    void begin(const SetUp& wanted) override;
    void take(SetUp& wanted) override;
    [[nodiscard]] QString verb() const override;

Q_SIGNALS:
    void registerWanted(const QString& address);
    void demoWanted();

private:
    void build();
    void buildFields();
    void showWay();
    void askForNewFile();
    void askForFile();
    /** Looks at the place off the window's thread; `then` follows with what stands there. */
    void look(const std::function<void(RegisterPlace)>& then);
    void testServer();
    void takeFree(RegisterPlace place, SetUp& wanted);
    void refuse(const QString& text);
    [[nodiscard]] QString fieldName() const;
    [[nodiscard]] QString address() const;

    ChoiceRow* way;
    Form* form;
    QLineEdit* newFile;
    QLineEdit* file;
    QLineEdit* server;
    QPushButton* browseNew;
    QPushButton* browse;
    QPushButton* test;
    TextLabel* tested;
};

} // namespace redress

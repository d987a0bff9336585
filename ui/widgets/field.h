#pragma once

#include <QJsonValue>
#include <QMetaProperty>
#include <QWidget>

namespace redress {

class TextLabel;

/**
 * Something to fill in: its label above, the editor, and below it a hint or what stands against the value.
 * The editor's value is its user property (the text of a line edit, the chosen id of a ChoiceBox …).
 */
class Field : public QWidget
{
    Q_OBJECT
public:
    /**
     * Gives the editor its object name and accessible name. An empty label is for editors that carry their own
     * text (a check box).
     */
    Field(const QString& fieldName, const QString& label, QWidget* editor, const QString& hint = {},
          QWidget* parent = nullptr);

    [[nodiscard]] QString fieldName() const { return name; }
    [[nodiscard]] QWidget* editor() const { return edit; }

    void setLabel(const QString& label);
    void setHint(const QString& hint);
    /** Shown below the editor until it is edited. */
    void showRefusal(const QString& text);
    void clearRefusal();
    [[nodiscard]] bool isRefused() const;
    /** The sentence shown; empty where there is none. */
    [[nodiscard]] QString refusal() const;

    [[nodiscard]] QJsonValue value() const;
    void setValue(const QJsonValue& value);

Q_SIGNALS:
    void edited();

private Q_SLOTS:
    void becomeEdited();

private:
    void build(const QString& label);
    void showBelow();

    QString name;
    QWidget* edit;
    QMetaProperty property;
    QString hintText;
    QString refusalText;
    TextLabel* above = nullptr;
    TextLabel* below = nullptr;
};

} // namespace redress

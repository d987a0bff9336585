#pragma once

#include "app/desk.h"

#include <QWidget>

#include <functional>

class QPushButton;
class QVBoxLayout;

namespace redress {

class Form;

/**
 * A part of the settings: a title, what it is for, and its fields. What was typed stays where another desk changes
 * the office meanwhile.
 */
class SettingsSection : public QWidget
{
    Q_OBJECT
public:
    SettingsSection(Desk& desk, const QString& name, const QString& title, const QString& explanation,
                    QWidget* parent = nullptr);

    /** Puts the hand where work begins. */
    virtual void begin() = 0;

Q_SIGNALS:
    /** What was done, for the line that goes away by itself. */
    void said(const QString& text);

protected:
    /** Asked with every change of the office; keeps what is being typed. */
    virtual void renew() = 0;

    /** Refusals with the names of the form's fields, where a rule names a place in a document; shows that place. */
    [[nodiscard]] virtual Refusals placed(const Refusals& refusals) { return refusals; }

    /** Where the section's own parts go, below its title. */
    [[nodiscard]] QVBoxLayout* column() const { return inside; }
    /** Two columns take more room than text that is read. */
    void setWidest(int width);
    void addButtons(const QList<QPushButton*>& buttons);
    /** Sends it, and shows what is refused at its fields; `kept` follows once the office is changed. */
    void keep(const OfficeCommand& command, Form* form, QPushButton* button, std::function<void(const Office&)> kept);

    /** As last read, or as the last change of one's own has left it. */
    [[nodiscard]] const Office& office() const { return known; }

    Desk& desk;

private:
    Office known;
    QWidget* page;
    QVBoxLayout* inside;
};

} // namespace redress

#pragma once

#include "ui/settings/settings_section.h"

#include <QJsonObject>

class QListWidget;
class QStackedWidget;

namespace redress {

class EmptyPlace;
class TextLabel;

/** Things of one kind, each with a form: a list at the side, the chosen one beside it. */
class ListedSection : public SettingsSection
{
    Q_OBJECT
public:
    void begin() override;

protected:
    struct Words
    {
        /** "department" gives the names new_department, save_department, close_department. */
        QString name;
        /** "departments": the list's name. */
        QString listName;
        QString title;
        QString explanation;
        /** "New department" */
        QString begin;
        QString emptyTitle;
        QString emptyWords;
        QString icon;
    };
    /** One line of the list. */
    struct Line
    {
        qint64 id = 0;
        QString text;
        /** Closed, or no longer told: it stands last and muted. */
        bool active = true;
    };

    ListedSection(Desk& desk, const Words& words, QWidget* parent);
    /** After the fields of the form are there. */
    void start();

    [[nodiscard]] Form* fields() const { return form; }
    /** 0 for one that is not made yet. */
    [[nodiscard]] qint64 shown() const { return current; }

    [[nodiscard]] virtual QList<Line> lines() const = 0;
    /** What the form holds for it; 0: for a new one. */
    [[nodiscard]] virtual QJsonObject valuesOf(qint64 id) const = 0;
    [[nodiscard]] virtual OfficeCommand commandFor(qint64 id, const QJsonObject& values, bool active) const = 0;
    /** What it means to close it, and to open it again; and the words of the button. */
    [[nodiscard]] virtual QString consequence(qint64 id, bool active) const = 0;
    [[nodiscard]] virtual QString turnWords(bool active, bool asking) const = 0;
    /** The choices of the form, anew. */
    virtual void offerChoices() {}

private:
    void build(const Words& words);
    QWidget* buildSide(const Words& words);
    void renew() override;
    void fillList();
    void showChosen();
    void show(qint64 id);
    void beginNew();
    void save();
    /** The first press asks, the second does it. */
    void turn();
    void showTurn();
    [[nodiscard]] bool isActive() const;
    void take(const QString& sentence);

    QListWidget* list;
    QPushButton* newButton;
    QStackedWidget* side;
    Form* form;
    TextLabel* heading;
    TextLabel* warning;
    QPushButton* saveButton;
    QPushButton* turnButton;
    QString beginWords;
    qint64 current = 0;
    bool making = false;
    bool typing = false;
    bool asking = false;
};

} // namespace redress

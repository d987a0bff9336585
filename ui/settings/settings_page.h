#pragma once

#include "app/desk.h"

#include <QWidget>

class QListWidget;
class QStackedWidget;

namespace redress {

class SettingsSection;
class Toast;

/** The administrator's page: what the office is, and by what it works. One section each, chosen at the side. */
class SettingsPage : public QWidget
{
    Q_OBJECT
public:
    explicit SettingsPage(Desk& desk, QWidget* parent = nullptr);

Q_SIGNALS:
    void said(const QString& text);
    /** Another register, through the assistant. */
    void setUpWanted();

private:
    void build();
    void add(SettingsSection* section, const QString& words, const QString& icon);
    void showChosen();

    QListWidget* sections;
    QStackedWidget* pages;
    Toast* toast;
};

} // namespace redress

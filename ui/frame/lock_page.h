#pragma once

#include "app/desk.h"

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace redress {

class Form;
class TextLabel;

/** The desk was left: whoever works here gives the password, or leaves the desk to somebody else. */
class LockPage : public QWidget
{
    Q_OBJECT
public:
    explicit LockPage(Desk& desk, QWidget* parent = nullptr);

    /** For the person signed in; the password is empty, the hand on it. */
    void begin();

Q_SIGNALS:
    void unlocked();
    /** Somebody else wants to sign in; what was typed is kept as drafts. */
    void signOutWanted();

private:
    void build();
    void unlock();

    Desk& desk;
    TextLabel* title;
    Form* form;
    QLineEdit* password;
    QPushButton* button;
};

} // namespace redress

#pragma once

#include "app/session/session.h"

#include <QWidget>

class QLineEdit;

namespace redress {

/** Above everything: begin a case, search, and who is signed in. */
class TopBar : public QWidget
{
    Q_OBJECT
public:
    explicit TopBar(const Session& session, QWidget* parent = nullptr);

    void focusSearch();
    /** Without telling: another place was chosen. */
    void clearSearch();

Q_SIGNALS:
    void newCaseWanted();
    /** Typing paused. */
    void searchWanted(const QString& words);
    /** The search was emptied or left by Esc. */
    void searchLeft();
    /** Down: into what was found. */
    void listWanted();
    /** Enter: what was found first. */
    void firstWanted();
    void signOutWanted();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent*) override;

private:
    void buildSearch();
    void buildPerson(const Session& session);

    QLineEdit* search;
};

} // namespace redress

#pragma once

#include "ui/navigation.h"

#include <QListWidget>

namespace redress {

/** The places of a person's day, with how many cases wait in each. Ctrl+1 … Ctrl+9 go to the first nine. */
class Sidebar : public QListWidget
{
    Q_OBJECT
public:
    explicit Sidebar(const QList<Screen>& screens, QWidget* parent = nullptr);

    void setCounts(const QueueCounts& counts);
    /** So many new hand-offs wait unopened: the place with the departments' cases says so. */
    void setNews(int number);
    /** Marks the place as the present one; an unknown name marks none. */
    void mark(const QString& name);
    [[nodiscard]] const Screen* screen(const QString& name) const;
    [[nodiscard]] const QList<Screen>& places() const { return screens; }

Q_SIGNALS:
    void screenWanted(const QString& name);
    void refreshWanted();

private:
    void addPlace(const Screen& screen, int number);
    void buildMenu();

    QList<Screen> screens;
    /** One a key, to the first nine. */
    QList<QAction*> ways;
};

} // namespace redress

#pragma once

#include "ui/navigation.h"

#include <QListWidget>

namespace redress {

/** The places of a person's day, with how many cases wait in each. Their keys go there from anywhere. */
class Sidebar : public QListWidget
{
    Q_OBJECT
public:
    explicit Sidebar(const QList<Screen>& screens, QWidget* parent = nullptr);

    void setCounts(const QueueCounts& counts);
    /** For a place that the queues do not count. */
    void setCount(const QString& name, int number);
    /** So many arrived at the place that were not opened yet: it says so. */
    void setNews(const QString& name, int number);
    /** Marks the place as the present one; an unknown name marks none. */
    void mark(const QString& name);
    [[nodiscard]] const Screen* screen(const QString& name) const;
    [[nodiscard]] const QList<Screen>& places() const { return screens; }

Q_SIGNALS:
    void screenWanted(const QString& name);
    void refreshWanted();

private:
    void showCount(int row, std::optional<int> number);
    /** -1 where this person has no such place. */
    [[nodiscard]] int rowOf(const QString& name) const;
    void addPlace(const Screen& screen, const QKeySequence& key);
    void buildMenu();

    QList<Screen> screens;
    /** One a key. */
    QList<QAction*> ways;
};

} // namespace redress

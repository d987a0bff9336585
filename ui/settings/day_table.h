#pragma once

#include <QJsonArray>
#include <QTableWidget>

namespace redress {

/** Days with their name and hours, typed cell by cell: the holidays, or the make-up days, of a calendar. */
class DayTable : public QTableWidget
{
    Q_OBJECT
public:
    enum class Kind { Holidays, MakeUpDays };

    explicit DayTable(Kind kind, QWidget* parent = nullptr);

    /** In the order of the days. Does not signal. */
    void show(const QJsonArray& days);
    /** As a calendar's document has them; empty lines left out. */
    [[nodiscard]] QJsonArray days() const;
    /** Puts the cursor there; "date", "name", "hours" as the document calls them. */
    void goTo(int row, const QString& column);
    void addDay();
    void removeDay();
    /** In place of those shown: what a person did, so it signals. */
    void take(const QJsonArray& days);

    /** The year of the chosen line; 0 where none is chosen or its date cannot be read. */
    [[nodiscard]] int chosenYear() const;
    /** How many days of that year wait for the administrator's look; of all years where it is 0. */
    [[nodiscard]] int unconfirmed(int year = 0) const;
    [[nodiscard]] bool chosenIsUnconfirmed() const;
    /** Goes on to the next one that waits. */
    void confirmChosen();
    void confirmYear(int year);
    /** So that line and place in the document are the same. */
    void dropEmptyLines();

Q_SIGNALS:
    void edited();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    enum Column { Date, Name, Hours, State };

    void put(int row, int column, const QString& text);
    [[nodiscard]] QString at(int row, int column) const;
    void putState(int row);
    void confirm(int row);
    [[nodiscard]] bool isUnconfirmed(int row) const;
    [[nodiscard]] int yearOf(int row) const;
    [[nodiscard]] bool isEmptyLine(int row) const;
    void fitHeight();

    Kind kind;
    bool filling = false;
};

} // namespace redress

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
    /** So that line and place in the document are the same. */
    void dropEmptyLines();

Q_SIGNALS:
    void edited();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    enum Column { Date, Name, Hours };

    void put(int row, int column, const QString& text);
    [[nodiscard]] QString at(int row, int column) const;
    [[nodiscard]] bool isEmptyLine(int row) const;
    void fitHeight();

    Kind kind;
    bool filling = false;
};

} // namespace redress

#pragma once

#include <QDate>
#include <QFrame>

class QCalendarWidget;

namespace redress {

/** A month to pick a day from. Closes with Esc, with a pick, and when one clicks beside it; then it is gone. */
class CalendarPopup : public QFrame
{
    Q_OBJECT
public:
    CalendarPopup(QDate shown, QWidget* parent);

    void openBelow(const QWidget* widget);

Q_SIGNALS:
    void picked(QDate day);

private:
    void calm();

    QCalendarWidget* month;
};

} // namespace redress

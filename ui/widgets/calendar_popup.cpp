#include "ui/widgets/calendar_popup.h"

#include "ui/widgets/look.h"

#include <QCalendarWidget>
#include <QPainter>
#include <QScreen>
#include <QTextCharFormat>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace redress {

namespace {

/** One in which the days of the months before and after stand back. */
class Month : public QCalendarWidget
{
public:
    using QCalendarWidget::QCalendarWidget;

protected:
    void paintCell(QPainter* painter, const QRect& rect, QDate date) const override
    {
        if (date.month(calendar()) == monthShown()) {
            QCalendarWidget::paintCell(painter, rect, date);
            return;
        }
        painter->save();
        painter->setPen(look::disabledText());
        painter->drawText(rect, Qt::AlignCenter, locale().toString(date.day(calendar())));
        painter->restore();
    }
};

} // namespace

CalendarPopup::CalendarPopup(QDate shown, QWidget* parent)
    : QFrame(parent, Qt::Popup), month(new Month(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"calendar"_s);
    setProperty("kind", u"popup"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(look::gap1, look::gap1, look::gap1, look::gap1);
    column->addWidget(month);
    month->setSelectedDate(shown);
    month->setAccessibleName(tr("Pick a day"));
    calm();
    const auto take = [this](QDate day) {
        close();
        Q_EMIT picked(day);
    };
    connect(month, &QCalendarWidget::clicked, this, take);
    connect(month, &QCalendarWidget::activated, this, take);
}

void CalendarPopup::calm()
{
    month->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    month->setGridVisible(false);
    month->setHorizontalHeaderFormat(QCalendarWidget::ShortDayNames);
    month->setMinimumSize(320, 250);
    QTextCharFormat muted;
    muted.setForeground(look::muted());
    month->setHeaderTextFormat(muted);
    // Red is for what is late, not for a Sunday.
    for (const auto day : {Qt::Saturday, Qt::Sunday}) {
        month->setWeekdayTextFormat(day, muted);
    }
}

void CalendarPopup::openBelow(const QWidget* widget)
{
    adjustSize();
    const QRect room = widget->screen()->availableGeometry();
    QPoint at = widget->mapToGlobal(QPoint(0, widget->height() + 2));
    if (at.y() + height() > room.bottom()) {
        at.setY(widget->mapToGlobal(QPoint(0, 0)).y() - height() - 2);
    }
    at.setX(std::clamp(at.x(), room.left(), std::max(room.left(), room.right() - width())));
    move(at);
    show();
    month->setFocus();
}

} // namespace redress

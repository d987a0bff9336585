#include "ui/widgets/day_field.h"

#include "models/moment.h"
#include "ui/widgets/calendar_popup.h"
#include "ui/widgets/look.h"
#include "ui/words/typed_moment.h"

#include <QAction>
#include <QKeyEvent>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace redress {

namespace {

const QString form = u"yyyy-MM-dd"_s;

/** A day is the same in any zone. */
const QTimeZone& anyZone()
{
    static const QTimeZone utc = QTimeZone::utc();
    return utc;
}

} // namespace

DayField::DayField(std::function<QDate()> today, QWidget* parent) : QLineEdit(parent), today(std::move(today))
{
    setPlaceholderText(tr("Day, such as %1").arg(u"20/11/2026"_s));
    QAction* open = addAction(look::icon(u"view-calendar"_s), TrailingPosition);
    open->setText(tr("Pick a day"));
    open->setToolTip(tr("Pick a day (Alt+Down)"));
    connect(open, &QAction::triggered, this, &DayField::openCalendar);
    connect(this, &QLineEdit::textEdited, this, &DayField::dayEdited);
}

std::optional<QDate> DayField::day() const
{
    const Moment noon = Moment::fromDateTime(QDateTime(today(), QTime(12, 0), anyZone()));
    const auto read = readMoment(text(), noon, anyZone(), QTime(12, 0));
    return read ? std::optional(read->in(anyZone()).date()) : std::nullopt;
}

QString DayField::written() const
{
    const auto understood = day();
    return understood ? understood->toString(form) : text();
}

void DayField::setWritten(const QString& text)
{
    setText(text);
}

void DayField::openCalendar()
{
    auto* popup = new CalendarPopup(day().value_or(today()), this);
    connect(popup, &CalendarPopup::picked, this, [this](QDate chosen) {
        setText(chosen.toString(form));
        Q_EMIT dayEdited();
        setFocus(Qt::OtherFocusReason);
        Q_EMIT picked();
    });
    popup->openBelow(this);
}

void DayField::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Down && event->modifiers().testFlag(Qt::AltModifier)) {
        openCalendar();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

} // namespace redress

#include "ui/widgets/moment_field.h"

#include "ui/widgets/calendar_popup.h"
#include "ui/widgets/look.h"
#include "ui/words/time_words.h"
#include "ui/words/typed_moment.h"

#include <QAction>
#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace redress {

MomentField::MomentField(const QTimeZone& zone, std::function<Moment()> now, QWidget* parent)
    : QLineEdit(parent), zone(zone), now(std::move(now))
{
    setPlaceholderText(tr("Day and time, such as %1").arg(u"20/11 14:30"_s));
    QAction* open = addAction(look::icon(u"view-calendar"_s), TrailingPosition);
    open->setText(tr("Pick a day"));
    open->setToolTip(tr("Pick a day (Alt+Down)"));
    connect(open, &QAction::triggered, this, &MomentField::openCalendar);
    connect(this, &QLineEdit::textEdited, this, &MomentField::momentEdited);
    connect(this, &QLineEdit::textChanged, this, [this] {
        const auto understood = moment();
        setToolTip(understood ? fullMoment(*understood, this->zone) : QString());
    });
}

std::optional<Moment> MomentField::moment() const
{
    return readMoment(text(), now(), zone, usualTime);
}

bool MomentField::isAbsurd() const
{
    return !text().trimmed().isEmpty() && !moment();
}

void MomentField::setMoment(Moment moment)
{
    setText(writtenMoment(moment, zone));
}

QString MomentField::written() const
{
    const auto understood = moment();
    return understood ? writtenMoment(*understood, zone) : text();
}

void MomentField::setWritten(const QString& written)
{
    setText(written);
}

void MomentField::setUsualTime(QTime time)
{
    usualTime = time;
}

void MomentField::openCalendar()
{
    const QDate shown = moment().value_or(now()).in(zone).date();
    auto* popup = new CalendarPopup(shown, this);
    connect(popup, &CalendarPopup::picked, this, &MomentField::pick);
    popup->openBelow(this);
}

void MomentField::pick(QDate day)
{
    const auto before = moment();
    const QTime time = before ? before->in(zone).time() : usualTime;
    setMoment(Moment::fromDateTime(QDateTime(day, time, zone)));
    Q_EMIT momentEdited();
    setFocus(Qt::OtherFocusReason);
}

void MomentField::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Down && event->modifiers().testFlag(Qt::AltModifier)) {
        openCalendar();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void MomentField::focusOutEvent(QFocusEvent* event)
{
    QLineEdit::focusOutEvent(event);
    settle();
}

void MomentField::settle()
{
    if (const auto understood = moment()) {
        setMoment(*understood);
    }
}

} // namespace redress

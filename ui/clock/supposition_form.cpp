#include "ui/clock/supposition_form.h"

#include "ui/settings/document_file.h"
#include "ui/when_answered.h"
#include "ui/widgets/look.h"
#include "ui/widgets/main_button.h"
#include "ui/widgets/moment_field.h"
#include "ui/words.h"
#include "ui/words/clock_words.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QSpinBox>

namespace redress {

using namespace Qt::StringLiterals;

namespace {

constexpr int most = 365;

QSpinBox* countUpToAYear()
{
    auto* box = new QSpinBox;
    box->setRange(0, most);
    return box;
}

} // namespace

SuppositionForm::SuppositionForm(const QTimeZone& inZone, const std::function<Moment()>& now, QWidget* parent)
    : Form(parent), zone(inZone), extended(countUpToAYear()), earlier(countUpToAYear()),
      from(new MomentField(inZone, now)), until(new MomentField(inZone, now)),
      choose(plainButton(tr("Choose a file…"), {}, u"choose_calendar"_s)),
      drop(quietButton(tr("Take it away"), {}, u"drop_calendar"_s))
{
    add(u"extended_by"_s, tr("Extended by"), extended);
    addBeside(u"received_earlier"_s, tr("Received so many days earlier"), earlier);
    add(u"paused_from"_s, tr("Paused from"), from);
    addBeside(u"paused_until"_s, tr("Paused until"), until);
    auto* calendars = new QWidget;
    auto* row = new QHBoxLayout(calendars);
    row->setContentsMargins({});
    row->setSpacing(look::gap2);
    row->addWidget(choose);
    row->addWidget(drop);
    row->addStretch();
    calendars->setFocusProxy(choose);
    add(u"calendar"_s, tr("Counted by another calendar"), calendars);
    drop->hide();
    connect(choose, &QPushButton::clicked, this, &SuppositionForm::askForCalendar);
    connect(drop, &QPushButton::clicked, this, &SuppositionForm::dropCalendar);
    connect(this, &Form::edited, this, &SuppositionForm::check);
}

void SuppositionForm::setClock(const RunningClock& clock)
{
    unit = clock.due.limit.unit;
    const bool canChange = clock.kind != ClockKind::Cap;
    for (QWidget* one : std::initializer_list<QWidget*>{extended, from, until}) {
        one->setEnabled(canChange);
    }
    showUnit();
    const bool fromReceipt = clock.kind != ClockKind::Silence;
    earlier->setEnabled(fromReceipt);
    field(u"received_earlier"_s)
        ->setHint(fromReceipt ? QString() : tr("It runs from the answer, not from the receipt."));
}

std::optional<Supposition> SuppositionForm::supposition() const
{
    Supposition wanted;
    wanted.extendedBy = extended->isEnabled() ? extended->value() : 0;
    wanted.receivedDaysEarlier = earlier->isEnabled() ? earlier->value() : 0;
    const auto begun = from->moment();
    const auto ended = until->moment();
    if (from->isEnabled() && begun && !until->isAbsurd() && (!ended || *begun < *ended)) {
        wanted.pause = Interval{*begun, ended};
    }
    wanted.calendar = otherCalendar();
    const bool anything =
        wanted.extendedBy > 0 || wanted.receivedDaysEarlier > 0 || wanted.pause || wanted.calendar;
    return anything ? std::optional(wanted) : std::nullopt;
}

QStringList SuppositionForm::inWords() const
{
    QStringList words;
    const auto wanted = supposition();
    if (!wanted) {
        return words;
    }
    if (wanted->extendedBy > 0) {
        words.append(tr("Extended by %1").arg(limitInWords(Limit{wanted->extendedBy, unit})));
    }
    if (wanted->receivedDaysEarlier > 0) {
        words.append(
            tr("Received %1 earlier").arg(limitInWords(Limit{wanted->receivedDaysEarlier, LimitUnit::Days})));
    }
    if (wanted->pause) {
        const QString begun = fullMoment(wanted->pause->from, zone);
        words.append(wanted->pause->until
                         ? tr("Paused from %1 to %2").arg(begun, fullMoment(*wanted->pause->until, zone))
                         : tr("Paused since %1").arg(begun));
    }
    if (wanted->calendar != nullptr) {
        words.append(tr("Counted by %1").arg(apart(wanted->calendar->name())));
    }
    return words;
}

void SuppositionForm::showUnit()
{
    field(u"extended_by"_s)
        ->setHint(extended->isEnabled() ? limitInWords(Limit{extended->value(), unit})
                                        : tr("Neither a pause nor an extension goes past the last day."));
}

void SuppositionForm::check()
{
    showUnit();
    for (const auto& [name, typed] :
         {std::pair(u"paused_from"_s, from), std::pair(u"paused_until"_s, until)}) {
        field(name)->clearRefusal();
        if (typed->isAbsurd()) {
            field(name)->showRefusal(tr("A day and a time stand here, as in \"today 14:00\"."));
        }
    }
    const auto begun = from->moment();
    const auto ended = until->moment();
    if (ended && !begun) {
        field(u"paused_from"_s)->showRefusal(tr("Say since when it is paused."));
    } else if (ended && *ended <= *begun) {
        field(u"paused_until"_s)->showRefusal(tr("A pause ends after it began."));
    }
    Q_EMIT supposed();
}

void SuppositionForm::askForCalendar()
{
    const QString file =
        QFileDialog::getOpenFileName(this, tr("Another calendar"), {}, tr("Calendar (*.json)"));
    if (!file.isEmpty()) {
        takeCalendar(file);
    }
}

void SuppositionForm::takeCalendar(const QString& file)
{
    whenAnswered(readDocumentFile(file), this,
                 [this](const Result<QByteArray>& document) { adopt(document); });
}

void SuppositionForm::adopt(const Result<QByteArray>& document)
{
    Field* place = field(u"calendar"_s);
    const Result<Calendar> read =
        document ? Calendar::read(*document) : Result<Calendar>(document.refusals());
    if (!read) {
        const Refusal& why = read.refusal();
        place->showRefusal(document ? tr("This is no calendar: %1 (%2)").arg(why.text, isolate(why.field))
                                    : why.text);
        return;
    }
    place->clearRefusal();
    calendar = *read;
    place->setHint(apart(calendar->name()));
    drop->show();
    Q_EMIT supposed();
}

void SuppositionForm::dropCalendar()
{
    calendar.reset();
    field(u"calendar"_s)->setHint({});
    drop->hide();
    choose->setFocus();
    Q_EMIT supposed();
}

} // namespace redress

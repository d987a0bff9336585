#include "ui/settings/calendar_section.h"

#include "app/office/make_register.h"
#include "ui/settings/day_table.h"
#include "ui/settings/hours_text.h"
#include "ui/widgets/choice_box.h"
#include "ui/widgets/form.h"
#include "ui/widgets/look.h"
#include "ui/widgets/main_button.h"

#include <QHBoxLayout>
#include <QJsonDocument>
#include <QLineEdit>
#include <QLocale>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace redress {

using namespace Qt::StringLiterals;

namespace {

/** Monday first, as a calendar's document calls them. */
const QStringList weekdays{u"monday"_s, u"tuesday"_s,  u"wednesday"_s, u"thursday"_s,
                           u"friday"_s, u"saturday"_s, u"sunday"_s};

void offerZones(ChoiceBox* box)
{
    for (const QByteArray& id : QTimeZone::availableTimeZoneIds()) {
        const QString zone = QString::fromLatin1(id);
        if (zone.contains(u'/') && !zone.startsWith(u"Etc/"_s)) {
            box->addChoice(zone, zone);
        }
    }
    box->addChoice(u"UTC"_s, u"UTC"_s);
}

} // namespace

CalendarSection::CalendarSection(Desk& desk, QWidget* parent)
    : SettingsSection(desk, u"calendar_section"_s, tr("Calendar"),
                      tr("When the office works. Due dates are counted by it: those of running cases follow at once "
                         "where it changes."),
                      parent),
      form(new Form), shipped(new ChoiceBox), zone(new ChoiceBox),
      holidays(new DayTable(DayTable::Kind::Holidays)), makeUpDays(new DayTable(DayTable::Kind::MakeUpDays)),
      saveButton(mainButton(tr("Save"), QKeySequence(Qt::CTRL | Qt::Key_Return), u"save_calendar"_s))
{
    build();
    connect(form, &Form::edited, this, [this] { typing = true; });
    connect(saveButton, &QPushButton::clicked, this, &CalendarSection::save);
    CalendarSection::renew();
}

void CalendarSection::build()
{
    buildBeginning();
    offerZones(zone);
    form->add(u"name"_s, tr("Name"), new QLineEdit);
    form->add(u"zone"_s, tr("Time zone"), zone);
    buildWeek();
    form->addBeside(u"usual_close"_s, tr("Usual close"), new QLineEdit,
                    tr("A limit in calendar days ends at this time, on days off too."));
    form->beginGroup(tr("Days off"));
    buildDays(holidays, u"holidays"_s, tr("Holidays"), tr("Hours only where half the day is worked: 08:00-12:00."),
              tr("New holiday"));
    buildDays(makeUpDays, u"make_up_days"_s, tr("Make-up days"),
              tr("Days off that are worked all the same, with their hours."), tr("New make-up day"));
    column()->addWidget(form);
    addButtons({saveButton});
    column()->addStretch();
}

void CalendarSection::buildBeginning()
{
    for (const QString& name : shippedDocuments(u"calendars"_s)) {
        if (const auto calendar = Calendar::read(shippedDocument(u"calendars"_s, name))) {
            shipped->addChoice(name, calendar->name());
        }
    }
    shipped->setObjectName(u"calendar_template"_s);
    shipped->setAccessibleName(tr("Begin from"));
    shipped->setPlaceholderText(tr("Begin from a calendar that comes with the program"));
    QPushButton* begin = plainButton(tr("Fill in"), {}, u"begin_from_calendar"_s);
    connect(begin, &QPushButton::clicked, this, &CalendarSection::beginFromShipped);
    auto* row = new QWidget;
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, look::gap2);
    line->setSpacing(look::gap2);
    line->addWidget(shipped, 1);
    line->addWidget(begin);
    column()->addWidget(row);
}

void CalendarSection::buildWeek()
{
    form->beginGroup(tr("Hours"));
    for (int day = 0; day < weekdays.size(); ++day) {
        const QString words = QLocale().standaloneDayName(day + 1);
        auto* hours = new QLineEdit;
        hours->setPlaceholderText(tr("day off"));
        day % 2 == 0 ? form->add(weekdays.at(day), words, hours) : form->addBeside(weekdays.at(day), words, hours);
    }
    form->field(weekdays.last())->setHint(tr("As in 08:00-12:00, 13:00-17:00. Empty: a day off."));
}

void CalendarSection::buildDays(DayTable* table, const QString& name, const QString& label, const QString& hint,
                                const QString& newWords)
{
    Field* field = form->add(name, label, table, hint);
    connect(table, &DayTable::edited, this, [this, field] {
        typing = true;
        field->clearRefusal();
    });
    QPushButton* begin = plainButton(newWords, {}, u"add_"_s + name);
    QPushButton* remove = quietButton(tr("Remove"), {}, u"remove_"_s + name);
    remove->setToolTip(tr("Remove the chosen line (Del)"));
    connect(begin, &QPushButton::clicked, table, &DayTable::addDay);
    connect(remove, &QPushButton::clicked, table, &DayTable::removeDay);
    auto* row = new QWidget;
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, look::gap2);
    line->setSpacing(look::gap2);
    line->addWidget(begin);
    line->addWidget(remove);
    line->addStretch();
    form->addWidget(row);
}

void CalendarSection::begin()
{
    form->goTo(u"name"_s);
}

void CalendarSection::renew()
{
    if (!typing && office().calendar) {
        show(office().calendar->document());
    }
}

void CalendarSection::show(const QByteArray& text)
{
    document = QJsonDocument::fromJson(text).object();
    const QJsonObject week = document.value(u"week"_s).toObject();
    QJsonObject values{{u"name"_s, document.value(u"name"_s)},
                       {u"zone"_s, document.value(u"zone"_s)},
                       {u"usual_close"_s, document.value(u"usual_close"_s)}};
    for (const QString& day : weekdays) {
        values.insert(day, textOfHours(week.value(day).toArray()));
    }
    form->clearRefusals();
    form->restore(values);
    holidays->show(document.value(u"holidays"_s).toArray());
    makeUpDays->show(document.value(u"make_up_days"_s).toArray());
}

void CalendarSection::beginFromShipped()
{
    const QByteArray text = shippedDocument(u"calendars"_s, shipped->chosen());
    if (text.isEmpty()) {
        shipped->setFocus();
        return;
    }
    show(text);
    typing = true;
    form->goTo(u"name"_s);
}

QByteArray CalendarSection::typed() const
{
    const QJsonObject values = form->snapshot();
    QJsonObject wanted = document;
    QJsonObject week;
    for (const QString& day : weekdays) {
        week.insert(day, hoursFromText(values.value(day).toString()));
    }
    wanted.insert(u"name"_s, values.value(u"name"_s).toString().trimmed());
    wanted.insert(u"zone"_s, zone->chosen());
    wanted.insert(u"usual_close"_s, timeFromText(values.value(u"usual_close"_s).toString()));
    wanted.insert(u"week"_s, week);
    wanted.insert(u"holidays"_s, holidays->days());
    wanted.insert(u"make_up_days"_s, makeUpDays->days());
    return QJsonDocument(wanted).toJson();
}

Refusals CalendarSection::placed(const Refusals& refusals)
{
    static const QRegularExpression weekPath(u"^week\\.([a-z]+)"_s);
    static const QRegularExpression dayPath(u"^(holidays|make_up_days)\\[([0-9]+)\\]\\.?([a-z]*)"_s);
    Refusals shown;
    for (Refusal one : refusals) {
        // The path stands before the sentence for those who read documents.
        const QString sentence = one.text.startsWith(one.field) ? one.text.mid(one.field.size() + 2) : one.text;
        if (const auto week = weekPath.match(one.field); week.hasMatch()) {
            one = {week.captured(1), one.reason, sentence};
        } else if (const auto day = dayPath.match(one.field); day.hasMatch()) {
            const int row = day.captured(2).toInt();
            (day.captured(1) == u"holidays"_s ? holidays : makeUpDays)->goTo(row, day.captured(3));
            one = {day.captured(1), one.reason, tr("Line %1: %2").arg(row + 1).arg(sentence)};
        } else {
            one.text = sentence;
        }
        shown.append(one.field == u"week"_s ? Refusal{weekdays.first(), one.reason, one.text} : one);
    }
    return shown;
}

void CalendarSection::save()
{
    holidays->dropEmptyLines();
    makeUpDays->dropEmptyLines();
    keep(command::SetCalendar{typed()}, form, saveButton, [this](const Office& changed) {
        typing = false;
        show(changed.calendar->document());
        Q_EMIT said(tr("Saved. Due dates of running cases were counted again."));
    });
}

} // namespace redress

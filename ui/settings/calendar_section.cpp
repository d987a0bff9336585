#include "ui/settings/calendar_section.h"

#include "app/office/make_register.h"
#include "ui/settings/day_table.h"
#include "ui/settings/document_file.h"
#include "ui/settings/hours_text.h"
#include "ui/settings/import_days_dialog.h"
#include "ui/when_answered.h"
#include "ui/widgets/choice_box.h"
#include "ui/widgets/form.h"
#include "ui/widgets/look.h"
#include "ui/widgets/main_button.h"
#include "ui/widgets/text_label.h"

#include <QFileDialog>
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

constexpr int restAfterTyping = 600;

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
      confirmButton(quietButton(tr("Confirm the day"), {}, u"confirm_day"_s)),
      confirmYearButton(quietButton({}, {}, u"confirm_year"_s)), note(new TextLabel(TextLabel::Kind::Muted)),
      effect(new TextLabel(TextLabel::Kind::Muted)),
      saveButton(mainButton(tr("Save"), QKeySequence(Qt::CTRL | Qt::Key_Return), u"save_calendar"_s))
{
    build();
    rest.setSingleShot(true);
    rest.setInterval(restAfterTyping);
    connect(&rest, &QTimer::timeout, this, &CalendarSection::askEffect);
    connect(form, &Form::edited, this, &CalendarSection::takeEdit);
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
    buildConfirming(buildDays(holidays, u"holidays"_s, tr("Holidays"),
                              tr("Hours only where half the day is worked: 08:00-12:00."), tr("New holiday")));
    buildDays(makeUpDays, u"make_up_days"_s, tr("Make-up days"),
              tr("Days off that are worked all the same, with their hours."), tr("New make-up day"));
    column()->addWidget(form);
    effect->setObjectName(u"calendar_effect"_s);
    column()->addWidget(effect);
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
    note->setObjectName(u"calendar_note"_s);
    column()->addWidget(note);
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

QHBoxLayout* CalendarSection::buildDays(DayTable* table, const QString& name, const QString& label,
                                        const QString& hint, const QString& newWords)
{
    Field* field = form->add(name, label, table, hint);
    connect(table, &DayTable::edited, this, [this, field] {
        field->clearRefusal();
        takeEdit();
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
    return line;
}

void CalendarSection::buildConfirming(QHBoxLayout* row)
{
    QPushButton* import = plainButton(tr("Import a file…"), {}, u"import_days"_s);
    import->setToolTip(tr("Days off from an .ics or .csv file"));
    connect(import, &QPushButton::clicked, this, &CalendarSection::askForFile);
    // A button that is switched off or hidden loses the focus: it goes back to the days.
    connect(confirmButton, &QPushButton::clicked, this, [this] {
        holidays->confirmChosen();
        (confirmButton->isEnabled() ? static_cast<QWidget*>(confirmButton) : holidays)->setFocus();
    });
    connect(confirmYearButton, &QPushButton::clicked, this, [this] {
        holidays->confirmYear(holidays->chosenYear());
        holidays->setFocus();
    });
    connect(holidays, &DayTable::currentCellChanged, this, &CalendarSection::showUnconfirmed);
    const int beforeStretch = row->count() - 1;
    row->insertWidget(beforeStretch, confirmButton);
    row->insertWidget(beforeStretch + 1, confirmYearButton);
    row->addWidget(import);
}

void CalendarSection::takeEdit()
{
    typing = true;
    wouldMove.reset();
    rest.start();
    showUnconfirmed();
}

void CalendarSection::showUnconfirmed()
{
    const int year = holidays->chosenYear();
    confirmButton->setVisible(holidays->unconfirmed() > 0);
    confirmButton->setEnabled(holidays->chosenIsUnconfirmed());
    confirmYearButton->setVisible(holidays->unconfirmed(year) > 0 && year > 0);
    confirmYearButton->setText(tr("Confirm all of %1").arg(year));
    const QString halfDays = tr("Hours only where half the day is worked: 08:00-12:00.");
    const int waiting = holidays->unconfirmed();
    form->field(u"holidays"_s)
        ->setHint(waiting == 0 ? halfDays
                               : halfDays + u' ' +
                                     (waiting == 1 ? tr("One date is to be confirmed.")
                                                   : tr("%1 dates are to be confirmed.").arg(waiting)));
}

void CalendarSection::showNote()
{
    QStringList sources;
    for (const QJsonValue& one : document.value(u"sources"_s).toArray()) {
        sources.append(one.toString());
    }
    QStringList told{document.value(u"note"_s).toString()};
    if (!sources.isEmpty()) {
        told.append(tr("Taken from: %1.").arg(sources.join(u"; "_s)));
    }
    told.removeAll(QString());
    note->setText(told.join(u'\n'));
    note->setVisible(!told.isEmpty());
}

void CalendarSection::askEffect()
{
    const QByteArray wanted = typed();
    whenAnswered(desk.casesMovedBy(wanted), this, [this, wanted](const Result<int>& moved) {
        if (typing && wanted == typed()) {
            showEffect(moved ? std::optional(*moved) : std::nullopt);
        }
    });
}

void CalendarSection::showEffect(std::optional<int> moved)
{
    wouldMove = moved;
    effect->setVisible(moved.has_value());
    if (moved) {
        effect->setText(*moved == 0   ? tr("No open case would fall due at another moment.")
                        : *moved == 1 ? tr("One open case would fall due at another moment. Its journal will say so.")
                                      : tr("%1 open cases would fall due at another moment. Their journals will say so.")
                                            .arg(*moved));
    }
}

void CalendarSection::askForFile()
{
    auto* dialog = new QFileDialog(this, tr("Import days off"), {}, tr("Calendars and tables (*.ics *.csv)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &CalendarSection::importFile);
    dialog->open();
}

void CalendarSection::importFile(const QString& file)
{
    whenAnswered(readDocumentFile(file), this, [this](const Result<QByteArray>& read) {
        if (!read) {
            form->showRefusals({{u"holidays"_s, read.refusal().reason, read.refusal().text}});
            return;
        }
        offerDays(*read);
    });
}

void CalendarSection::offerDays(const QByteArray& file)
{
    const int year = desk.now().in(desk.zone()).date().year();
    auto* dialog = new ImportDaysDialog(file, holidays->days(), makeUpDays->days(), year, this);
    connect(dialog, &ImportDaysDialog::merged, this, [this](const QJsonArray& merged, int taken) {
        holidays->take(merged);
        Q_EMIT said(taken == 1 ? tr("One day was taken from the file. Save the calendar.")
                               : tr("%1 days were taken from the file. Save the calendar.").arg(taken));
        saveButton->setFocus();
    });
    dialog->open();
}

void CalendarSection::begin()
{
    form->goTo(u"name"_s);
}

void CalendarSection::renew()
{
    if (!typing && office().calendar) {
        showDocument(office().calendar->document());
    }
}

void CalendarSection::showDocument(const QByteArray& text)
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
    showNote();
    showUnconfirmed();
    showEffect(std::nullopt);
}

void CalendarSection::beginFromShipped()
{
    const QByteArray text = shippedDocument(u"calendars"_s, shipped->chosen());
    if (text.isEmpty()) {
        shipped->setFocus();
        return;
    }
    showDocument(text);
    takeEdit();
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
    rest.stop();
    keep(command::SetCalendar{typed()}, form, saveButton, [this, moved = wouldMove](const Office& changed) {
        typing = false;
        showDocument(changed.calendar->document());
        Q_EMIT said(moved.value_or(0) == 0
                        ? tr("Saved. Due dates of running cases were counted again.")
                        : tr("Saved. Cases that fall due at another moment now: %1.").arg(*moved));
    });
}

} // namespace redress

#include "ui/settings/import_days_dialog.h"

#include "models/fold.h"
#include "ui/when_answered.h"
#include "ui/widgets/look.h"
#include "ui/widgets/text_scale.h"
#include "ui/words.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QTableWidget>
#include <QTextDocument>
#include <QtConcurrentRun>

#include <algorithm>
#include <tuple>

namespace redress {

using namespace Qt::StringLiterals;

namespace {

constexpr int dayWidth = 110;
constexpr int arrivalWidth = 150;
constexpr int rowsInSight = 5;
/** So many parts that were left out are told one by one. */
constexpr qsizetype mostTold = 3;

QString wordOf(const ArrivingDay& day)
{
    if (day.isMadeUp) {
        return ImportDaysDialog::tr("worked: a make-up day");
    }
    switch (day.arrival) {
    case Arrival::New:
        return ImportDaysDialog::tr("new");
    case Arrival::There:
        return ImportDaysDialog::tr("there already");
    case Arrival::Differs:
        break;
    }
    return day.day.name == day.standing.name ? ImportDaysDialog::tr("other hours")
                                             : ImportDaysDialog::tr("now: %1").arg(isolate(day.standing.name));
}

QTableWidgetItem* cell(const QString& text, look::Tone tone = look::Tone::Plain)
{
    auto* made = new QTableWidgetItem(text);
    made->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    made->setToolTip(Qt::convertFromPlainText(text));
    if (tone != look::Tone::Plain) {
        made->setForeground(look::textOf(tone));
    }
    return made;
}

} // namespace

ImportDaysDialog::ImportDaysDialog(QByteArray file, QJsonArray holidays, QJsonArray makeUpDays, int year,
                                   QWidget* parent)
    : FormDialog(tr("Days off from a file"), tr("Take the days"), u"take_days"_s, parent), file(std::move(file)),
      holidays(std::move(holidays)), makeUpDays(std::move(makeUpDays)), table(new QTableWidget(0, 3)),
      replacing(new QCheckBox(tr("Take the file's where they differ")))
{
    say(tr("They go into the list of holidays. They hold once the calendar is saved."));
    build(year);
    connect(this, &FormDialog::verbWanted, this, &ImportDaysDialog::add);
    read();
}

void ImportDaysDialog::build(int year)
{
    for (const auto& [name, words, value] : {std::tuple{u"first_year"_s, tr("From the year"), year},
                                             std::tuple{u"last_year"_s, tr("Up to the year"), year + 1}}) {
        auto* edit = new QLineEdit(QString::number(value));
        edit->setLayoutDirection(Qt::LeftToRight);
        name == u"first_year"_s ? form().add(name, words, edit) : form().addBeside(name, words, edit);
        connect(edit, &QLineEdit::textEdited, this, &ImportDaysDialog::read);
    }
    table->setHorizontalHeaderLabels({tr("Day"), tr("Name"), tr("In the calendar")});
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(look::tableRow);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    table->setColumnWidth(0, look::withText(dayWidth));
    table->setColumnWidth(2, look::withText(arrivalWidth));
    table->setShowGrid(false);
    table->setTabKeyNavigation(false);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setFixedHeight(look::control + rowsInSight * look::tableRow);
    form().add(u"arriving_days"_s, tr("Days in the file"), table);
    form().add(u"replace_days"_s, {}, replacing, tr("Otherwise what stands in the calendar stays."));
}

Years ImportDaysDialog::years()
{
    const QJsonObject typed = form().snapshot();
    return {digitsOf(typed.value(u"first_year"_s).toString()).toInt(),
            digitsOf(typed.value(u"last_year"_s).toString()).toInt()};
}

void ImportDaysDialog::read()
{
    const int reading = ++readings;
    const auto work = [bytes = file, wanted = years()] { return readDayFile(bytes, wanted); };
    whenAnswered(QtConcurrent::run(work), this, [this, reading](const Result<DayFile>& answer) {
        if (reading == readings) {
            shown = reading;
            take(answer);
        }
    });
}

void ImportDaysDialog::take(const Result<DayFile>& read)
{
    form().clearRefusals();
    arriving = read ? compareDays(holidays, makeUpDays, read->days) : QList<ArrivingDay>();
    fillTable();
    if (read) {
        tellLeftOut(*read);
        return;
    }
    Field* at = form().field(read.refusal().field == u"years"_s ? u"first_year"_s : u"arriving_days"_s);
    at->showRefusal(read.refusal().text);
}

void ImportDaysDialog::fillTable()
{
    table->setRowCount(int(arriving.size()));
    for (int row = 0; row < table->rowCount(); ++row) {
        const ArrivingDay& one = arriving.at(row);
        const bool clashes = one.arrival == Arrival::Differs || one.isMadeUp;
        const look::Tone tone = clashes ? look::Tone::Waiting : look::Tone::Plain;
        table->setItem(row, 0, cell(one.day.date.toString(Qt::ISODate)));
        table->setItem(row, 1, cell(one.day.name));
        table->setItem(row, 2, cell(wordOf(one), tone));
    }
    form().field(u"replace_days"_s)->setVisible(countOf(Arrival::Differs) > 0);
}

void ImportDaysDialog::tellLeftOut(const DayFile& read)
{
    QStringList told{tr("%1 new, %2 there already, %3 differ.")
                         .arg(countOf(Arrival::New))
                         .arg(countOf(Arrival::There))
                         .arg(countOf(Arrival::Differs))};
    if (read.otherYears > 0) {
        told.append(tr("%1 of other years.").arg(read.otherYears));
    }
    for (const LeftOut& one : read.leftOut.first(std::min(mostTold, read.leftOut.size()))) {
        told.append(tr("Line %1 is left out: %2 %3").arg(one.line).arg(one.name, one.why));
    }
    if (read.leftOut.size() > mostTold) {
        told.append(tr("%1 more are left out.").arg(read.leftOut.size() - mostTold));
    }
    form().field(u"arriving_days"_s)->setHint(told.join(u'\n'));
}

int ImportDaysDialog::countOf(Arrival arrival) const
{
    return int(std::ranges::count(arriving, arrival, &ArrivingDay::arrival));
}

void ImportDaysDialog::add()
{
    // Enter in a year comes before its days do.
    if (shown != readings || form().field(u"arriving_days"_s)->isRefused()) {
        return;
    }
    const int taken = countOf(Arrival::New) + (replacing->isChecked() ? countOf(Arrival::Differs) : 0);
    if (taken == 0) {
        showRefusals({{u"arriving_days"_s, u"nothing"_s, tr("The file brings nothing new for these years.")}});
        return;
    }
    Q_EMIT merged(withDays(holidays, arriving, replacing->isChecked()), taken);
    finish();
}

} // namespace redress

#pragma once

#include "app/calendars/day_file.h"
#include "app/calendars/merge_days.h"
#include "ui/widgets/form_dialog.h"

#include <QJsonArray>

class QCheckBox;
class QTableWidget;

namespace redress {

/** What a file of days off would bring to the calendar's holidays, before it does. */
class ImportDaysDialog : public FormDialog
{
    Q_OBJECT
public:
    /** `year`: from which on days are taken, at first with the one behind it. */
    ImportDaysDialog(QByteArray file, QJsonArray holidays, QJsonArray makeUpDays, int year, QWidget* parent);

Q_SIGNALS:
    /** The holidays with the file's days among them. */
    void merged(const QJsonArray& holidays, int taken);

private:
    void build(int year);
    /** Off the window's thread: a file can take its time. */
    void read();
    void take(const Result<DayFile>& file);
    void fillTable();
    void tellLeftOut(const DayFile& file);
    void add();
    [[nodiscard]] Years years();
    [[nodiscard]] int countOf(Arrival arrival) const;

    QByteArray file;
    QJsonArray holidays;
    QJsonArray makeUpDays;
    QList<ArrivingDay> arriving;
    QTableWidget* table;
    QCheckBox* replacing;
    /** Grows with each reading: a late answer to earlier years is dropped, and what is shown is of `shown`. */
    int readings = 0;
    int shown = 0;
};

} // namespace redress

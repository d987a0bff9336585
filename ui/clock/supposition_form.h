#pragma once

#include "models/clock.h"
#include "ui/widgets/form.h"

#include <functional>
#include <optional>

class QPushButton;
class QSpinBox;

namespace redress {

class MomentField;

/** What somebody would like to know about a clock: all of it at once, or any of it. Changes nothing. */
class SuppositionForm : public Form
{
    Q_OBJECT
public:
    SuppositionForm(const QTimeZone& zone, const std::function<Moment()>& now, QWidget* parent = nullptr);

    /** Offers what can bear on that clock. */
    void setClock(const RunningClock& clock);
    /** Points at a calendar of its own where one was chosen. None where nothing is supposed. */
    [[nodiscard]] std::optional<Supposition> supposition() const;
    /** What is supposed, a line each. */
    [[nodiscard]] QStringList inWords() const;
    /** Null: the office's own. */
    [[nodiscard]] const Calendar* otherCalendar() const { return calendar ? &*calendar : nullptr; }
    /** Reads another calendar; what is wrong with it is told at its button. */
    void takeCalendar(const QString& file);

Q_SIGNALS:
    void supposed();

private:
    void askForCalendar();
    void adopt(const Result<QByteArray>& document);
    void dropCalendar();
    void showUnit();
    void check();

    QTimeZone zone;
    QSpinBox* extended;
    QSpinBox* earlier;
    MomentField* from;
    MomentField* until;
    QPushButton* choose;
    QPushButton* drop;
    LimitUnit unit = LimitUnit::WorkingDays;
    std::optional<Calendar> calendar;
};

} // namespace redress

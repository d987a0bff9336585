#include "ui/case/acts/weighing_dialog.h"

#include "ui/widgets/choice_row.h"
#include "ui/widgets/day_field.h"
#include "ui/widgets/text_area.h"
#include "ui/words.h"

#include <QCheckBox>
#include <QLineEdit>

namespace redress {

using namespace Qt::StringLiterals;

WeighingDialog::WeighingDialog(CaseAtHand& atHand, PointId point, QWidget* parent)
    : ActDialog(atHand, tr("Weigh point %1").arg(point.value), tr("Record"), u"weigh_point"_s, parent), point(point),
      finding(new ChoiceRow),
      due(new DayField([&desk = atHand.desk()] { return desk.now().in(desk.zone()).date(); })),
      done(new QCheckBox(tr("It was given already")))
{
    setAbout(QString::number(point.value));
    const Point* present = atHand.complaint().point(point);
    say(present == nullptr ? QString() : present->what);
    for (const auto& [value, name] : Names<Finding>::all) {
        finding->addChoice(QLatin1String(name), wordOf(value));
    }
    form().add(u"finding"_s, tr("The point is"), finding);
    form().add(u"evidence"_s, tr("What was weighed"), new TextArea(2));
    form().add(u"reason"_s, tr("Why"), new TextArea(3));
    addRemedy();
    if (const PointFinding* recorded = present == nullptr ? nullptr : present->findingOf(atHand.complaint().round)) {
        offer(*recorded);
    }
}

void WeighingDialog::addRemedy()
{
    form().beginGroup(tr("What is put right"));
    form().add(u"remedy"_s, tr("Remedy, where there is one"), new TextArea(2));
    form().add(u"cost"_s, tr("What it costs, with the currency"), new QLineEdit);
    form().addBeside(u"due"_s, tr("By when"), due);
    form().add(u"done"_s, {}, done);
    connect(done, &QCheckBox::toggled, due, &QWidget::setDisabled);
}

void WeighingDialog::offer(const PointFinding& recorded)
{
    form().restore({{u"finding"_s, nameOf(recorded.finding)},
                    {u"evidence"_s, recorded.evidence},
                    {u"reason"_s, recorded.reason},
                    {u"remedy"_s, recorded.remedy},
                    {u"cost"_s, recorded.cost},
                    {u"due"_s, recorded.due.toString(Qt::ISODate)},
                    {u"done"_s, recorded.done}});
}

void WeighingDialog::perform()
{
    const auto chosen = named<Finding>(finding->chosen());
    if (!chosen) {
        showRefusals({{u"finding"_s, u"missing"_s, tr("Choose what was found about it.")}});
        return;
    }
    const bool dated = !due->written().isEmpty() && !done->isChecked();
    if (dated && !due->day()) {
        showRefusals({{u"due"_s, u"absurd"_s, tr("Write the day: 20/11, or in two weeks from the calendar.")}});
        return;
    }
    act(command::WeighPoint{point, *chosen, text(u"evidence"_s), text(u"reason"_s), text(u"remedy"_s), text(u"cost"_s),
                            dated ? *due->day() : QDate(), done->isChecked()});
}

} // namespace redress

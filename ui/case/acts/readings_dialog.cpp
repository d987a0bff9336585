#include "ui/case/acts/readings_dialog.h"

#include "ui/when_answered.h"
#include "ui/widgets/empty_place.h"
#include "ui/widgets/main_button.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/text_scale.h"
#include "ui/words.h"

#include <QHeaderView>
#include <QStackedLayout>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace redress {

using namespace Qt::StringLiterals;

ReadingsDialog::ReadingsDialog(CaseAtHand& atHand, QWidget* parent)
    : QDialog(parent), atHand(atHand), pages(new QStackedLayout), readers(new QTreeWidget),
      nobody(new EmptyPlace(u"view-visible"_s, tr("Nobody has opened this case"),
                            tr("Each opening of a case is kept from now on.")))
{
    setObjectName(u"readings_dialog"_s);
    setWindowTitle(tr("Who read the case"));
    setAccessibleName(windowTitle());
    setWindowModality(Qt::WindowModal);
    setAttribute(Qt::WA_DeleteOnClose);
    build();
    whenAnswered(atHand.desk().readings(atHand.id()), this,
                 [this](const Result<QList<Reading>>& readings) { tell(readings); });
}

void ReadingsDialog::build()
{
    resize(look::withText(560), look::withText(420));
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    readers->setObjectName(u"readings"_s);
    readers->setAccessibleName(windowTitle());
    readers->setHeaderLabels({tr("Who"), tr("Role"), tr("Last opened"), tr("How often")});
    readers->setUniformRowHeights(true);
    readers->header()->setStretchLastSection(false);
    readers->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    readers->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    pages->addWidget(readers);
    pages->addWidget(nobody);
    QPushButton* close = plainButton(tr("Close"), {}, u"close_readings"_s);
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(look::gap4, look::gap4, look::gap4, look::gap4);
    column->setSpacing(look::gap3);
    column->addWidget(new TextLabel(TextLabel::Kind::Subject, windowTitle()));
    column->addLayout(pages, 1);
    column->addWidget(close, 0, Qt::AlignTrailing);
}

void ReadingsDialog::tell(const Result<QList<Reading>>& readings)
{
    if (!readings || readings->isEmpty()) {
        if (!readings) {
            nobody->setWords(tr("This cannot be shown"), readings.refusal().text);
        }
        pages->setCurrentWidget(nobody);
        return;
    }
    QList<StaffId> order;
    QHash<qint64, QList<Moment>> times;
    for (const Reading& one : *readings) {
        if (!times.contains(one.staff.value)) {
            order.append(one.staff);
        }
        times[one.staff.value].append(one.at);
    }
    for (const StaffId reader : std::as_const(order)) {
        addReader(reader, times.value(reader.value));
    }
    readers->setCurrentItem(readers->topLevelItem(0));
    readers->setFocus();
}

void ReadingsDialog::addReader(StaffId reader, const QList<Moment>& times)
{
    const Desk& desk = atHand.desk();
    const Staff* member = desk.office().member(reader);
    auto* line = new QTreeWidgetItem;
    // Before it stands in the list, which takes the height of all from its first.
    line->setSizeHint(0, QSize(0, qMax(look::tableRow, QFontMetrics(look::body()).height() + look::gap2)));
    readers->addTopLevelItem(line);
    line->setText(0, member == nullptr ? tr("somebody unknown") : member->name);
    line->setToolTip(0, line->text(0));
    line->setText(1, member == nullptr ? QString() : wordOf(member->role));
    line->setText(2, momentInWords(times.first(), desk.now(), desk.zone()));
    line->setToolTip(2, fullMoment(times.first(), desk.zone()));
    line->setText(3, locale().toString(times.size()));
    for (const Moment at : times) {
        (new QTreeWidgetItem(line))->setText(2, fullMoment(at, desk.zone()));
    }
}

} // namespace redress

#include "ui/letters/batch/label_dialog.h"

#include "ui/letters/batch/address_labels.h"
#include "ui/widgets/look.h"

#include <QSpinBox>

namespace redress {

using namespace Qt::StringLiterals;

LabelDialog::LabelDialog(int letters, QWidget* parent)
    : FormDialog(tr("Address labels"), tr("Show"), u"show_labels"_s, parent), first(new QSpinBox)
{
    say(tr("Labels: %1, on A4 sheets of 3 × 7, each 63.5 × 38.1 mm.").arg(letters));
    first->setRange(1, AddressLabels::onSheet);
    first->setMaximumWidth(look::captionWidth);
    form().add(u"first_label"_s, tr("First free label"), first,
               tr("Counted along the rows, from the top left: 1 on a whole sheet."));
    connect(this, &FormDialog::verbWanted, this, [this] {
        Q_EMIT chosen(first->value());
        finish();
    });
}

} // namespace redress

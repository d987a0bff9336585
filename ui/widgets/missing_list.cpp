#include "ui/widgets/missing_list.h"

#include "ui/widgets/link_line.h"
#include "ui/widgets/text_label.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace redress {

MissingList::MissingList(QWidget* parent) : QWidget(parent), column(new QVBoxLayout(this))
{
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(new TextLabel(TextLabel::Kind::Caption, tr("Still missing"), this));
    hide();
}

void MissingList::setMissing(const Refusals& missing)
{
    while (column->count() > 1) {
        QLayoutItem* item = column->takeAt(1);
        item->widget()->deleteLater();
        item->widget()->hide();
        delete item;
    }
    for (const Refusal& refusal : missing) {
        auto* link = new LinkLine(refusal.text, this);
        link->setObjectName(u"missing_"_s + refusal.field);
        column->addWidget(link);
        connect(link, &LinkLine::clicked, this,
                [this, field = refusal.field] { Q_EMIT fieldWanted(field); });
    }
    setVisible(!missing.isEmpty());
}

} // namespace redress

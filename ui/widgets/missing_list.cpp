#include "ui/widgets/missing_list.h"

#include "ui/widgets/link_line.h"
#include "ui/widgets/main_button.h"
#include "ui/widgets/text_label.h"

#include <QMenu>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace redress {

MissingList::MissingList(QWidget* parent)
    : QWidget(parent), lines(new QWidget), column(new QVBoxLayout(lines)),
      opener(plainButton({}, {}, u"still_missing"_s))
{
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(new TextLabel(TextLabel::Kind::Caption, tr("Still missing")));
    opener->setMenu(new QMenu(opener));
    opener->hide();
    auto* both = new QVBoxLayout(this);
    both->setContentsMargins(0, 0, 0, 0);
    both->addWidget(lines);
    both->addWidget(opener);
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
    opener->menu()->clear();
    for (const Refusal& refusal : missing) {
        addLine(refusal);
    }
    opener->setText(tr("Still missing: %1").arg(missing.size()));
    setVisible(!missing.isEmpty());
}

void MissingList::addLine(const Refusal& refusal)
{
    auto* link = new LinkLine(refusal.text, this);
    link->setObjectName(u"missing_"_s + refusal.field);
    column->addWidget(link);
    // A sentence is no mnemonic.
    QAction* act = opener->menu()->addAction(QString(refusal.text).replace(u'&', u"&&"_s));
    act->setObjectName(link->objectName());
    const auto lead = [this, field = refusal.field] { Q_EMIT fieldWanted(field); };
    connect(link, &LinkLine::clicked, this, lead);
    connect(act, &QAction::triggered, this, lead);
}

void MissingList::setFolded(bool folded)
{
    lines->setVisible(!folded);
    opener->setVisible(folded);
}

} // namespace redress

#include "ui/clock/account_view.h"

#include "ui/widgets/fact_list.h"
#include "ui/widgets/text_label.h"

#include <QVBoxLayout>

namespace redress {

using namespace Qt::StringLiterals;

AccountView::AccountView(const QString& objectName, QWidget* parent)
    : QWidget(parent), outcome(new TextLabel(TextLabel::Kind::Subject)),
      remark(new TextLabel(TextLabel::Kind::Muted)), facts(new FactList),
      daysHeading(new TextLabel(TextLabel::Kind::Strong, tr("Day by day"))), days(new FactList)
{
    setObjectName(objectName);
    outcome->setObjectName(objectName + u"_outcome"_s);
    outcome->makeSelectable();
    remark->setObjectName(objectName + u"_remark"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(look::gap2);
    for (QWidget* part : std::initializer_list<QWidget*>{outcome, remark, facts, daysHeading, days}) {
        column->addWidget(part);
    }
    column->addStretch();
}

void AccountView::show(const ClockAccount& account, const QString& difference)
{
    outcome->setText(account.outcome);
    outcome->setAccessibleName(u"%1: %2"_s.arg(account.title, account.outcome));
    outcome->setVisible(!account.outcome.isEmpty());
    remark->setText(difference);
    remark->setVisible(!difference.isEmpty());
    facts->clear();
    for (const AccountLine& line : account.facts) {
        facts->add(line.caption, line.text);
    }
    days->clear();
    for (const AccountLine& line : account.days) {
        QLabel* value = days->add(line.caption, line.text);
        if (line.isPassedOver) {
            static_cast<TextLabel*>(value)->setTone(look::Tone::Waiting);
        }
    }
    daysHeading->setVisible(!account.days.isEmpty());
}

void AccountView::showNone(const QString& why)
{
    show(ClockAccount{{}, {}, {}, {}}, why);
}

} // namespace redress

#include "ui/case/assessments_view.h"

#include "models/as_seen_by.h"
#include "ui/case/folded_text.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/text_label.h"
#include "ui/words.h"

#include <QVBoxLayout>

#include <algorithm>

namespace redress {

using namespace Qt::StringLiterals;

namespace {

/** Two columns can be read from here on. */
constexpr int twoColumnsWidth = 400;

} // namespace

AssessmentsView::AssessmentsView(CaseAtHand& atHand, QWidget* parent)
    : QWidget(parent), atHand(atHand), title(new TextLabel(TextLabel::Kind::Strong)),
      hidden(new TextLabel(TextLabel::Kind::Muted)), columns(new QWidget),
      row(new QBoxLayout(QBoxLayout::TopToBottom, columns))
{
    setObjectName(u"assessments"_s);
    hidden->setObjectName(u"assessed_blind"_s);
    hidden->setText(tr("What the earlier round came to is hidden until the conclusion of this one is recorded."));
    row->setContentsMargins({});
    row->setSpacing(look::gap4);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(look::gap2);
    column->addWidget(title);
    column->addWidget(hidden);
    column->addWidget(columns);
    hide();
}

QList<AssessmentsView::Told> AssessmentsView::assessments() const
{
    const Desk& desk = atHand.desk();
    QList<Told> all;
    for (const Assessment& one : atHand.complaint().assessments) {
        const Staff* by = desk.office().member(one.by);
        all.append({one.round, wordOf(one.finding),
                    tr("%1 · %2").arg(by == nullptr ? tr("somebody unknown") : apart(by->name),
                                      momentInWords(one.at, atHand.now(), desk.zone())),
                    one.conclusion});
    }
    std::ranges::sort(all, {}, &Told::round);
    return all;
}

void AssessmentsView::refresh()
{
    const Case& complaint = atHand.complaint();
    const QList<Told> wanted = assessments();
    const bool blind = complaint.round > 1 && isBlindFor(complaint, atHand.procedure(), atHand.actor());
    hidden->setVisible(blind);
    title->setText(wanted.size() > 1 || complaint.round > 1 ? tr("What each round came to") : tr("Conclusion"));
    title->setVisible(!wanted.isEmpty());
    setVisible(blind || !wanted.isEmpty());
    if (wanted == told) {
        return;
    }
    told = wanted;
    while (QLayoutItem* item = row->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const Told& one : std::as_const(told)) {
        row->addWidget(columnOf(one), 1, Qt::AlignTop);
    }
    fold();
}

QWidget* AssessmentsView::columnOf(const Told& one) const
{
    auto* made = new QWidget;
    made->setObjectName(u"assessment_%1"_s.arg(one.round));
    auto* head = new QHBoxLayout;
    head->setSpacing(look::gap2);
    head->addWidget(new TextLabel(TextLabel::Kind::Strong, tr("Round %1").arg(one.round)));
    head->addWidget(new Badge(look::Tone::Plain, one.finding, made));
    head->addStretch();
    auto* conclusion = new FoldedText({}, made);
    conclusion->setText(one.conclusion);
    auto* stack = new QVBoxLayout(made);
    stack->setContentsMargins({});
    stack->setSpacing(look::gap1);
    stack->addLayout(head);
    stack->addWidget(conclusion);
    stack->addWidget(new TextLabel(TextLabel::Kind::Caption, one.whoAndWhen));
    return made;
}

void AssessmentsView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fold();
}

void AssessmentsView::fold()
{
    row->setDirection(width() >= twoColumnsWidth ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

} // namespace redress

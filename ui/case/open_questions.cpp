#include "ui/case/open_questions.h"

#include "ui/case/folded_text.h"
#include "ui/case/line_stack.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/main_button.h"
#include "ui/widgets/text_label.h"
#include "ui/words.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace redress {

using namespace Qt::StringLiterals;

OpenQuestions::OpenQuestions(CaseAtHand& atHand, QWidget* parent)
    : QWidget(parent), atHand(atHand), lines(new LineStack(look::gap3))
{
    setObjectName(u"open_questions"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(look::gap2);
    column->addWidget(new TextLabel(TextLabel::Kind::Subject, tr("Asked and not answered")));
    column->addWidget(lines);
    hide();
}

QList<OpenQuestions::Line> OpenQuestions::open() const
{
    const Desk& desk = atHand.desk();
    QList<Line> found;
    for (const InformationRequest& one : atHand.complaint().information) {
        if (!one.isOpen()) {
            continue;
        }
        const Staff* asker = desk.office().member(one.askedBy);
        found.append({one.id, one.asked,
                      tr("%1 · %2").arg(asker == nullptr ? tr("somebody unknown") : apart(asker->name),
                                        momentInWords(one.askedAt, desk.now(), desk.zone())),
                      tr("open for %1").arg(ageInWords(one.askedAt, desk.now())), atHand.may(Action::AskInformation)});
    }
    return found;
}

void OpenQuestions::refresh()
{
    const QList<Line> wanted = open();
    if (wanted == told) {
        return;
    }
    told = wanted;
    setVisible(!told.isEmpty());
    QList<QWidget*> made;
    for (const Line& line : std::as_const(told)) {
        made.append(makeLine(line));
    }
    lines->renew(made << hairline());
}

QWidget* OpenQuestions::makeLine(const Line& line)
{
    auto* made = new QWidget;
    auto* asked = new FoldedText({}, made);
    asked->setText(line.asked);
    auto* head = new QHBoxLayout;
    head->addWidget(new TextLabel(TextLabel::Kind::Caption, line.whoAndWhen), 1);
    head->addWidget(new Badge(look::Tone::Waiting, line.age, made));
    auto* stack = new QVBoxLayout(made);
    stack->setContentsMargins({});
    stack->setSpacing(look::gap1);
    stack->addWidget(asked);
    stack->addLayout(head);
    if (line.mayAnswer) {
        stack->addWidget(makeButtons(line));
    }
    return made;
}

QWidget* OpenQuestions::makeButtons(const Line& line)
{
    auto* made = new QWidget;
    auto* flow = new FlowLayout(look::gap2, made);
    flow->setContentsMargins({});
    QPushButton* enter = plainButton(tr("Enter what came"), {}, u"receive_information"_s);
    QPushButton* withdraw = quietButton(tr("No longer needed"), {}, u"withdraw_information"_s);
    flow->addWidget(enter);
    flow->addWidget(withdraw);
    connect(enter, &QPushButton::clicked, this, [this, id = line.id] { Q_EMIT answerWanted(id); });
    connect(withdraw, &QPushButton::clicked, this, [this, id = line.id] { Q_EMIT withdrawalWanted(id); });
    return made;
}

} // namespace redress

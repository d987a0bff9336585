#include "ui/case/open_questions.h"

#include "ui/case/line_block.h"
#include "ui/widgets/main_button.h"
#include "ui/widgets/text_label.h"
#include "ui/words.h"

namespace redress {

using namespace Qt::StringLiterals;

OpenQuestions::OpenQuestions(CaseAtHand& atHand)
    : LinePanel(u"open_questions"_s, new TextLabel(TextLabel::Kind::Subject, tr("Asked and not answered")), look::gap3,
                hairline()),
      atHand(atHand)
{}

void OpenQuestions::refresh()
{
    const Desk& desk = atHand.desk();
    QList<ToldQuestion> open;
    for (const InformationRequest& one : atHand.complaint().information) {
        if (!one.isOpen()) {
            continue;
        }
        const Staff* asker = desk.office().member(one.askedBy);
        open.append({one.id, one.asked,
                     tr("%1 · %2").arg(asker == nullptr ? tr("somebody unknown") : apart(asker->name),
                                       momentInWords(one.askedAt, desk.now(), desk.zone())),
                     openFor(one.askedAt, desk.now()), atHand.may(Action::AskInformation)});
    }
    tell(open);
}

QWidget* OpenQuestions::makeLine(const ToldQuestion& line)
{
    auto* made = new LineBlock(u"open_question_%1"_s.arg(line.id.value));
    made->addText(line.asked);
    made->addHead(new TextLabel(TextLabel::Kind::Caption, line.whoAndWhen), look::Tone::Waiting, line.age);
    if (line.mayAnswer) {
        QPushButton* enter = plainButton(tr("Enter what came"), {}, u"receive_information"_s);
        QPushButton* withdraw = quietButton(tr("No longer needed"), {}, u"withdraw_information"_s);
        connect(enter, &QPushButton::clicked, this, [this, id = line.id] { Q_EMIT answerWanted(id); });
        connect(withdraw, &QPushButton::clicked, this, [this, id = line.id] { Q_EMIT withdrawalWanted(id); });
        made->addButton(enter, line.asked);
        made->addButton(withdraw, line.asked);
    }
    return made;
}

} // namespace redress

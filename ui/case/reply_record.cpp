#include "ui/case/reply_record.h"

#include "ui/case/folded_text.h"
#include "ui/case/steady_facts.h"
#include "ui/words.h"

#include <QVBoxLayout>

namespace redress {

ReplyRecord::ReplyRecord(QWidget* parent)
    : QWidget(parent), facts(new SteadyFacts), said(new FoldedText(tr("What the complainant was told")))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(look::gap2);
    column->addWidget(facts);
    column->addWidget(said);
}

void ReplyRecord::tell(const Case& complaint, const Desk& desk)
{
    setVisible(!complaint.replies.isEmpty());
    if (complaint.replies.isEmpty()) {
        return;
    }
    const Reply& last = complaint.replies.last();
    const Letter* letter = complaint.letter(last.letter);
    const Staff* by = desk.office().member(last.by);
    const Staff* signer = letter == nullptr ? nullptr : desk.office().member(letter->signer);
    facts->tell({{tr("Round"), last.round > 1 ? QString::number(last.round) : QString()},
                 {tr("Answered"), momentInWords(last.given, desk.now(), desk.zone()),
                  fullMoment(last.given, desk.zone())},
                 {tr("How"), wordOf(last.way)},
                 {tr("Signed by"), signer == nullptr ? QString() : signer->name},
                 {tr("Recorded by"), by == nullptr ? QString() : by->name}});
    said->setText(letter == nullptr ? last.said : letter->body);
}

} // namespace redress

#include "ui/intake/waiting_row.h"

#include "ui/papers/add_papers_dialog.h"
#include "ui/papers/paper_words.h"
#include "ui/widgets/choice_box.h"
#include "ui/widgets/main_button.h"
#include "ui/widgets/text_label.h"
#include "ui/words/case_words.h"

#include <QHBoxLayout>

namespace redress {

using namespace Qt::StringLiterals;

WaitingRow::WaitingRow(const WaitingPaper& paper, QWidget* parent)
    : QWidget(parent), waiting(paper), mark(evidenceChoice(paper.paper.evidence))
{
    setObjectName(u"waiting_paper"_s);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(look::gap2);
    auto* icon = new QLabel;
    icon->setPixmap(look::icon(iconOfPaper(paper.mediaType)).pixmap(22, 22));
    auto* name = new TextLabel(TextLabel::Kind::Body, breakable(paper.paper.name));
    auto* facts = new TextLabel(TextLabel::Kind::Caption,
                                tr("%1, %2").arg(kindInWords(paper.mediaType), sizeInWords(paper.size)));
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(name);
    words->addWidget(facts);
    mark->setObjectName(u"evidence"_s);
    mark->setAccessibleName(tr("What %1 is to the case").arg(paper.paper.name));
    QPushButton* out = quietButton(tr("Leave out"), {}, u"leave_out"_s);
    out->setAccessibleName(tr("Leave %1 out").arg(paper.paper.name));
    row->addWidget(icon);
    row->addLayout(words, 1);
    row->addWidget(mark);
    row->addWidget(out);
    connect(mark, &ChoiceBox::chosenChanged, this, &WaitingRow::marked);
    connect(out, &QPushButton::clicked, this, &WaitingRow::leftOut);
}

WaitingPaper WaitingRow::paper() const
{
    WaitingPaper one = waiting;
    one.paper.evidence = named<Evidence>(mark->chosen()).value_or(waiting.paper.evidence);
    return one;
}

void WaitingRow::keepAs(const QString& file)
{
    waiting.paper.file = file;
    waiting.paper.bytes.clear();
    kept = true;
}

} // namespace redress
